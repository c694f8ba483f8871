import type { Analysis } from '../../../model/stage.ts';
import { spanOf } from '../../../model/span.ts';
import { keysOf, type Notion } from '../../../text/meaning.ts';
import { mentionsByDocument } from '../../../text/mentions-by-document.ts';
import { overlapFinder } from '../../../text/overlap-finder.ts';
import type { Story, Told } from '../statements/sentences.ts';
import { answersIn } from './answers.ts';
import { flag, type Candidate, type Finder } from './candidate.ts';
import { compared } from './denial-features.ts';
import { denialsIn, type Denial } from './denied.ts';
import { traits } from './likeness.ts';
import { sideOf, type Side } from './side.ts';

/** How many sentences of a document are looked at for one denial. */
const LOOKED_AT = 6;
/** A sentence that answers a denial so well is on its matter. */
const ON_IT = 1;

/** "No fine is imposed", against whoever tells of a fine. */
export const denials: Finder = {
  name: 'denials',
  because:
    'a paper that says in so many words what is not so speaks against whoever says it is, in whatever words',
  find,
};

function find(analysis: Analysis, story: Story): Candidate[] {
  const mentions = mentionsByDocument(analysis.entities);
  const named = new Map(analysis.documents.map((d) => [d.id, overlapFinder(mentions.get(d.id) ?? [])]));
  const isName = ({ document }: Told, n: Notion): boolean => (named.get(document.id)?.(n) ?? []).length > 0;
  const near = answersIn(story);
  return story.all
    .flatMap((told) => denialsIn(told, isName))
    .flatMap((denial) => {
      const answers = Map.groupBy(near(denial), (a) => a.told.document);
      const docs = [...answers].map(([, list]) =>
        list.sort((x, y) => y.score - x.score || x.told.span.start - y.told.span.start),
      );
      const denying = docs.filter((list) => list.some((a) => a.denies && a.score > ON_IT)).length;
      const affirming = docs.filter((list) =>
        list.slice(0, LOOKED_AT).some((a) => !a.denies && a.score > ON_IT),
      ).length;
      return docs.flatMap((list) => {
        const denied = Math.max(0, ...list.filter((a) => a.denies).map((a) => a.score));
        return list.slice(0, LOOKED_AT).flatMap((answer, rank): Candidate[] => {
          if (answer.denies) return [];
          const b = sideOf(answer.told, answer.told.span, answer.told.span, []);
          const next = rank === 0 ? (list[1]?.score ?? 0) : list[0]!.score;
          return [
            {
              respect: 'denial',
              a: denial,
              b: { ...b, deciding: decidingIn(denial, answer.told) },
              features: {
                ...traits(denial, b, story),
                ...compared(denial, answer),
                rank,
                best: flag(rank === 0),
                lead: answer.score - next,
                ownDenial: denied,
                ownDenialNearer: flag(denied > answer.score),
                denying,
                affirming,
              },
            },
          ];
        });
      });
    });
}

/** The words of the answer that say what is denied, from the first to the last. */
function decidingIn(denial: Denial, told: Told): Side['deciding'] {
  const keys = keysOf(denial.denied);
  const met = told.notions.filter((n) => n.keys.some((k) => keys.has(k)));
  const [first, last] = [met[0], met.at(-1)];
  return first && last ? spanOf(told.document.id, told.document.text, first.start, last.end) : told.span;
}
