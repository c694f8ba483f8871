import { numberOf, NUMBER_WORDS } from '../../../language/numbers.ts';
import { bodyGroups, isVotingWord } from '../../../language/voting.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import { common } from '../../../text/matter.ts';
import type { Detector } from '../detector.ts';
import { raise } from '../statements/raise.ts';
import { storyOf, type Story, type Told } from '../statements/sentences.ts';

/** A sentence that says whether a body was of one mind. */
interface Ballot {
  readonly told: Told;
  readonly divided: boolean;
  readonly bodies: ReadonlySet<number>;
}

const ONE_MIND =
  /(?<!\b(?:not|nearly|almost|not be|be) )\bunanim(?:ous(?:ly)?|ity)\b|\bwithout (?:a )?(?:dissent|dissenting (?:voice|vote)|opposition)\b|\bnobody\b[^.;]{0,30}\b(?:voted (?:no|against)|dissented)\b/i;
const MAJORITY =
  /\b(?:by|on) an? (?:\w+ )?majority\b|\bmajority of \w+ to \w+|\bsplit (?:decision|vote)\b|\b(?:dissenting|dissented|dissents)\b|\bto dissent\b/i;
const COUNT = `(\\d{1,3}|${NUMBER_WORDS})`;
const TALLY = new RegExp(
  `\\bvot(?:e|es|ed|ing)\\b[^.;]{0,40}?\\b${COUNT}(?:\\s?[-–]\\s?|\\s(?:votes\\s)?to\\s)${COUNT}\\b|\\b${COUNT}\\s?[-–]\\s?${COUNT} vote\\b`,
  'i',
);

/** At most so many words that carry meaning, and a sentence leans on its surroundings for what was decided. */
const BARE = 4;
/** How many words two articles must share about what was decided. */
const LEAST = 2;

/** A decision called unanimous by the one and split by the other. */
export const unanimity: Detector = {
  name: 'scope/unanimity',
  because: 'who calls a split decision unanimous says that everybody agreed who did not',
  detect,
};

function detect(analysis: Analysis): Conflict[] {
  const story = storyOf(analysis);
  const ballots = story.all.flatMap(ballotOf);
  const divided = ballots.filter((b) => b.divided);
  return ballots
    .filter((b) => !b.divided)
    .flatMap((one) => {
      const against = divided.filter((b) => sameDecision(one, b, ballots, story, analysis));
      return against.length === 0
        ? []
        : [
            raise(analysis, {
              rule: 'scope/unanimity',
              topic: 'unanimity',
              topicTitle: 'How the vote went',
              question: 'Was the decision unanimous?',
              sides: [
                { stance: 'unanimous', spans: [one.told.span] },
                ...against.map((b) => ({ stance: 'divided', spans: [b.told.span] })),
              ],
              reconcile: 'Both can be right only if two votes are meant.',
              settle: 'The minutes of the vote would settle it.',
              level: 'contradiction',
              weight: 0.6,
            }),
          ];
    });
}

function ballotOf(told: Told): Ballot[] {
  if (told.quoted || told.block.role === 'heading') return [];
  const { text } = told.span;
  const counted = TALLY.exec(text)?.slice(1).filter(Boolean).map(numberOf) ?? [];
  const [ayes, noes] = counted;
  const one = ONE_MIND.test(text) || (noes === 0 && (ayes ?? 0) > 1);
  const divided = MAJORITY.test(text) || ((noes ?? 0) > 0 && (ayes ?? 0) > (noes ?? 0));
  return one === divided ? [] : [{ told, divided, bodies: bodyGroups(told.notions.map((n) => n.norm)) }];
}

function sameDecision(
  one: Ballot,
  other: Ballot,
  ballots: readonly Ballot[],
  story: Story,
  analysis: Analysis,
): boolean {
  const [a, b] = [one.told, other.told];
  if (a.document.id === b.document.id || !sameBody(one, other, analysis)) return false;
  // A document that tells of both knows that they are two decisions.
  const knowsBoth = [a, b].some((t) =>
    [true, false].every((d) =>
      ballots.some(
        (x) => x.told.document.id === t.document.id && x.divided === d && sameBody(x, one, analysis),
      ),
    ),
  );
  if (knowsBoth) return false;
  const matter = common(notVoting(a), notVoting(b), story.weigh).words.length;
  const own = [a, b].some(
    (t) => t.document.primary && ballots.filter((x) => x.told.document === t.document).length === 1,
  );
  const bare = [a, b].some((t) => t.notions.length <= BARE);
  return matter >= LEAST || (own && (matter > 0 || bare));
}

function notVoting(told: Told): Told['notions'] {
  return told.notions.filter((n) => !isVotingWord(n.norm) && bodyGroups([n.norm]).size === 0);
}

function sameBody(a: Ballot, b: Ballot, analysis: Analysis): boolean {
  const bodies = (t: Told): string[] =>
    [...t.names].filter((id) => analysis.entities.find((e) => e.id === id)?.type === 'organisation');
  const [x, y] = [bodies(a.told), bodies(b.told)];
  if (x.some((id) => y.includes(id))) return true;
  return [...a.bodies].some((g) => b.bodies.has(g)) && (x.length === 0 || y.length === 0);
}
