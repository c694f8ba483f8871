import { SETTLED, UNSETTLED } from '../../../../language/stances/settled.ts';
import { firstMatch } from '../../../../text/first-match.ts';
import { flag } from '../candidate.ts';
import { stancedBy, type Stand, type Stanced } from './stand.ts';

/** The first of the patterns say in so many words that it is open. */
const OUTRIGHT = 5;
const [OPEN_OUTRIGHT, OPEN_PERHAPS] = [UNSETTLED.slice(0, OUTRIGHT), UNSETTLED.slice(OUTRIGHT)];

/** Whether a thing is decided, done or owned to, or is open, or not so. */
export const settled: Stand = {
  respect: 'settled',
  read: (_, story) =>
    story.all.flatMap((told): Stanced[] => {
      const { text } = told.span;
      if (/\?\W*$/.test(text)) return [];
      const sure = firstMatch(OPEN_OUTRIGHT, text);
      const open = sure ?? firstMatch(OPEN_PERHAPS, text);
      const done = firstMatch(SETTLED, text);
      return [
        ...(open ? [stancedBy(told, open, 'one', flag(sure !== undefined))] : []),
        ...(done ? [stancedBy(told, done, 'other', flag(!open))] : []),
      ];
    }),
  contrary: (a, b) => a.pole !== b.pole,
  compared: (a, b) => {
    const [open, done] = a.pole === 'one' ? [a, b] : [b, a];
    const w = open.deciding.text;
    return {
      sureOpen: open.outright,
      sureDone: done.outright,
      mayBe: flag(/\b(?:may|might|could|perhaps|possib|would|if)\b/i.test(w)),
      undecided: flag(/yet|undecided|whether|no |not|nothing|neither|n[’']t|never/i.test(w)),
      thought: flag(/consider|weigh|mull|explor|talks|propos|recommend|suggest/i.test(w)),
      refused: flag(/turn|reject|refus|declin|den|drop|shelv/i.test(w)),
      will: flag(/will|is to|are to|shall|going/i.test(done.deciding.text)),
      owned: flag(/acknowl|admit|conced|confirm|accept/i.test(done.deciding.text)),
    };
  },
};
