import type { Conflict } from '../../../model/conflict.ts';
import { spanOf } from '../../../model/span.ts';
import type { Analysis } from '../../../model/stage.ts';
import type { Detector } from '../detector.ts';
import { raise } from '../statements/raise.ts';
import { storyOf, type Told } from '../statements/sentences.ts';
import { asking } from '../wording/question.ts';

const CONTROL =
  '(?:hands|control|ownership|management|possession|custody|charge|trusteeship|receivership|administration)';
const RUNNING =
  '(?:control|management|running|operation|conduct|custody|direction|oversight|stewardship|ownership|responsibility)';

/** Taken from whoever has it: "was taken into public hands", "has taken it away from the board", "stripped of it". */
const TAKEN: readonly RegExp[] = [
  new RegExp(
    `\\b(?:taken|brought|put|placed|passed|fell|fallen|going|gone|moved|moving|returned|returning|took|takes?) (?:[^,.;:]{1,40}? )?(?:back )?(?:into|under) (?:[\\p{L}’'-]+ ){0,3}?${CONTROL}\\b`,
    'iu',
  ),
  /\b(?:tak(?:e|es|en|ing)|took) [^.;:]{2,80}? (?:away from|out of the hands of|from the hands of|off) (?:the|its|their|an?|\p{Lu})/u,
  /\bstripp(?:ed|ing) of (?!(?:[\p{L}‘’“”"'-]+ ){0,3}?(?:ratings?|titles?|medals?|honours?|honors?|prizes?|awards?|rank|grades?|points?)\b)/iu,
  /\b(?:takes?|took|taken|taking) over (?:the |its |from\b|as\b|[\p{Lu}])|\b(?:was|were|been|be|being) taken over\b/u,
  new RegExp(
    `\\b(?:takes?|took|taken|taking|seiz\\w+|assum\\w+) (?:back |full |over )?(?:the )?${RUNNING}\\b`,
    'i',
  ),
  /\b(?:seiz(?:es|ed)|nationali[sz](?:es|ed)|expropriat(?:es|ed)|commandeer(?:s|ed)|confiscat(?:es|ed))\b/i,
];

/** The paper itself says that it takes nothing away: "nothing in this notice transfers the running of the prison". */
const NOTHING_TAKEN = new RegExp(
  `\\b(?:nothing in (?:this|the) [^.;]{3,40}?|(?:this|the) [^.;]{3,30}? (?:do(?:es)?|shall|will) not) (?:takes?|transfers?|passes|pass|hands?|moves?|removes?|vests?|shifts?|deprives?)\\b[^.;]{2,60}?(?:\\b${RUNNING}\\b|\\b${CONTROL}\\b|\\bfrom\\b|\\baway\\b)`,
  'iu',
);

/** "Save for pilotage, nothing in this notice takes": something is taken. */
const EXCEPTED = /\b(?:save|except|other than|apart from|subject to|beyond)\b/i;

/** So much of one document is shown: a headline and what bears it out. */
const MOST = 2;

/** A thing told as taken from whoever runs it, by a story whose own paper says that it takes nothing from them. */
export const takenAway: Detector = {
  name: 'claims/taken-away',
  because: 'what is taken goes by many names, but who writes that nothing is taken answers those who say so',
  detect,
};

function detect(analysis: Analysis): Conflict[] {
  const story = storyOf(analysis);
  const denials = story.all.filter(
    ({ document, span }) =>
      document.kind === 'official' && NOTHING_TAKEN.test(span.text) && !EXCEPTED.test(span.text),
  );
  return denials.slice(0, 1).flatMap((denial) => {
    const taken = story.all.filter(
      (t) => t.document.kind !== 'official' && t.document !== denial.document && isTaken(t),
    );
    const told = [...Map.groupBy(taken, (t) => t.document.id).values()].flatMap((own) => own.slice(0, MOST));
    return told.length === 0 ? [] : [raised(analysis, denial, told)];
  });
}

function isTaken({ span: { text } }: Told): boolean {
  return (
    !/\?\W*$|(?:\bnot|n[’']t|\bnever|\bnothing|\bnobody|\bif|\bunless|\bwould|\bcould|\bmight)\b/i.test(
      text,
    ) && TAKEN.some((p) => p.test(text))
  );
}

function raised(analysis: Analysis, denial: Told, taken: readonly Told[]): Conflict {
  const match = NOTHING_TAKEN.exec(denial.span.text);
  const at = denial.span.start + (match?.index ?? 0);
  return raise(analysis, {
    type: 'control',
    rule: 'claims/taken-away',
    topic: 'taken-away',
    topicTitle: 'Who has the say',
    question: asking('Was it taken away', taken[0]!.span),
    sides: [
      ...taken.map(({ span }) => ({ stance: 'taken away', spans: [span] })),
      {
        stance: 'nothing is taken',
        spans: [denial.span],
        deciding: [spanOf(denial.document.id, denial.document.text, at, at + (match?.[0].length ?? 0))],
      },
    ],
    reconcile: 'Both can be right only if two different things are meant, or it was taken later.',
    settle: 'The paper by which it would have been taken would settle it.',
    level: 'compatible',
    weight: 0.55,
  });
}
