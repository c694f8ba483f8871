import { officeIn } from '../../../language/offices.ts';
import { ROLE_NOUNS } from '../../../language/roles.ts';
import type { Analysis } from '../../../model/stage.ts';
import { oneLine } from '../../../text/one-line.ts';
import { tokenise } from '../../../text/tokens.ts';
import type { Detector } from '../detector.ts';
import { raise } from '../statements/raise.ts';
import { storyOf, type Told } from '../statements/sentences.ts';
import { asking } from '../wording/question.ts';
import { heldBy } from './held.ts';

/** "Has never been a director", "was not its chairman", "is neither the owner nor a trustee". */
const DENIED =
  /\b(?:(?:has|have|had|[’']s) (?:never|not) been|(?:is|was|are|were)(?: not|n[’']t| never)(?: then| at the time| yet)?|never (?:was|been)) (?:an?|the|its|their|his|her|one of (?:the|its|their)) ((?:[\p{L}’'-]+ ){0,3}?[\p{L}’'-]+)(?=[.,;:]|\s(?:of|at|in|for|and|but|when|until|or)\b|$)/iu;

/** One document gives somebody a post that another denies them. */
export const deniedPosts: Detector = {
  name: 'title/denied',
  because: 'who writes that somebody never held a post sets right what others may have said',
  detect: (analysis) => {
    const story = storyOf(analysis);
    const denials = story.all.flatMap((told) => {
      const words = DENIED.exec(told.span.text)?.[1];
      return words !== undefined && isPost(words) ? [{ told, noun: nounOf(words) }] : [];
    });
    if (denials.length === 0) return [];
    const documents = new Map(analysis.documents.map((d) => [d.id, d]));
    return analysis.entities
      .filter((e) => e.type === 'person')
      .flatMap((person) =>
        denials
          .filter(({ told }) => onlyPersonIn(told, person.id, analysis))
          .flatMap(({ told, noun }) => {
            const held = heldBy(person, documents).filter(
              ({ post, noun: own }) => post.doc !== told.document.id && own === noun,
            );
            return held.length === 0
              ? []
              : [
                  raise(analysis, {
                    type: 'title',
                    rule: 'title/denied',
                    topic: `post-${person.id}`,
                    topicTitle: `What ${person.name} does`,
                    question: asking(`Does ${person.name} hold this post`, held[0]!.post),
                    sides: [
                      ...held.map(({ post }) => ({ stance: oneLine(post.text), spans: [post] })),
                      { stance: `never ${noun}`, spans: [told.span] },
                    ],
                    reconcile:
                      'Both can be right only if they speak of different times or of different bodies.',
                    settle: 'The body’s own list of its officers at the time would settle it.',
                    level: 'contradiction',
                    weight: 0.65,
                  }),
                ];
          }),
      );
  },
};

const listOf = (words: string): string[] => tokenise(words).map((t) => t.norm);

function isPost(words: string): boolean {
  return officeIn(listOf(words)) !== null || ROLE_NOUNS.has(listOf(words).at(-1) ?? '');
}

function nounOf(words: string): string {
  return listOf(words).findLast((w) => ROLE_NOUNS.has(w)) ?? listOf(words).at(-1) ?? '';
}

/** Whether the sentence speaks of this person and of no other: else it is not said who never held it. */
function onlyPersonIn({ names }: Told, id: string, { entities }: Analysis): boolean {
  return names.has(id) && !entities.some((e) => e.type === 'person' && e.id !== id && names.has(e.id));
}
