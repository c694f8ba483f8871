import { MADE_TO, NOT_OFFERED, OF_FREE_WILL, UNWILLING } from '../../../../language/free-will.ts';
import { FORCEDLY, FREELY } from '../../../../language/stances/freedom.ts';
import { firstMatch } from '../../../../text/first-match.ts';
import { count, flag } from '../candidate.ts';
import { stancedBy, type Stand, type Stanced } from './stand.ts';

/** Words that say hardly more than that it had to be: every rule has them. */
const BARE = /^(?:must|shall|ha(?:s|ve|d) to)$/i;

/** Whether it was done freely, or somebody made them. */
export const freedom: Stand = {
  respect: 'freedom',
  read: (_, story) =>
    story.all.flatMap((told): Stanced[] => {
      const { text } = told.span;
      if (/\?\W*$/.test(text)) return [];
      const free = firstMatch([...OF_FREE_WILL, ...FREELY], text);
      const made = firstMatch([...UNWILLING, ...NOT_OFFERED, ...FORCEDLY, ...MADE_TO], text);
      const sureFree = flag(
        firstMatch(OF_FREE_WILL, text) !== undefined || firstMatch(FREELY.slice(0, 6), text) !== undefined,
      );
      return [
        ...(free ? [stancedBy(told, free, 'one', sureFree)] : []),
        // "Nobody made them" has words of force in it.
        ...(made && !(free && sureFree) ? [stancedBy(told, made, 'other', BARE.test(made[0]) ? 0 : 1)] : []),
      ];
    }),
  contrary: (a, b) => a.pole !== b.pole,
  compared: (a, b) => {
    const [free, made] = a.pole === 'one' ? [a, b] : [b, a];
    return {
      sureFree: free.outright,
      bareDuty: flag(made.outright === 0),
      agreed: flag(/agree|consent|negoti|bargain|settled|mutual/i.test(free.deciding.text)),
      left: flag(/resign|withdr|out\b|down|gave|away/i.test(free.deciding.text)),
      past: count(...[a, b].map((s) => /\b(?:was|were|had|\p{L}+ed)\b/u.test(s.span.text))),
    };
  },
};
