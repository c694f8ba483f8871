import { ACCESS } from './access.ts';
import { ADMISSION } from './admission.ts';
import { BLAME } from './blame.ts';
import { CONTROL } from './control.ts';
import { CHANGE } from './change.ts';
import { DECISION } from './decision.ts';
import { FATE } from './fate.ts';
import { DEEDS } from './deed.ts';
import { JUDGEMENT } from './judgement.ts';
import { MAKING } from './making.ts';
import { UNION } from './union.ts';
import { COMPULSION } from './compulsion.ts';
import { ROLE } from './role.ts';
import { OWNERSHIP } from './ownership.ts';
import { OUTCOME } from './outcome.ts';
import { OBLIGATION } from './obligation.ts';
import type { Frame, Sense } from './frame.ts';

/** Every frame; one sentence can fit several. */
export const FRAMES: readonly Frame[] = [
  ...CONTROL,
  ...UNION,
  ...OWNERSHIP,
  ...COMPULSION,
  ...ROLE,
  ...OBLIGATION,
  ...OUTCOME,
  ...ADMISSION,
  ...ACCESS,
  ...DECISION,
  ...BLAME,
  ...JUDGEMENT,
  ...CHANGE,
  ...FATE,
  ...DEEDS,
  ...MAKING,
];

/** A deed whose verb is in no table; its claims' `frame` is `deed/` and the verb. */
const DONE: Sense = { stance: 'did it', phrases: [], example: '' };
const ANY_DEED: Frame = {
  name: 'deed',
  type: 'agent',
  compare: 'any',
  question: 'Who did it: {D}?',
  topic: 'Who did it: {D}',
  senses: { done: DONE },
};

/** A claim's `frame`: the frame's name and the sense's. */
export function frameKey(frame: Frame, sense: string): string {
  return `${frame.name}/${sense}`;
}

const BY_KEY = new Map(
  FRAMES.flatMap((frame) =>
    Object.entries(frame.senses).map(
      ([name, sense]): [string, { frame: Frame; name: string; sense: Sense }] => [
        frameKey(frame, name),
        { frame, name, sense },
      ],
    ),
  ),
);

/** The table's entry for a claim's `frame`, or null where it is none of ours. */
export function senseOf(key: string): { frame: Frame; name: string; sense: Sense } | null {
  if (key.startsWith(`${ANY_DEED.name}/`)) return { frame: ANY_DEED, name: 'done', sense: DONE };
  return BY_KEY.get(key) ?? null;
}

/** The verbs that the phrases use, base form. */
export const FRAME_VERBS: readonly string[] = [
  ...new Set(
    FRAMES.flatMap((f) => Object.values(f.senses).flatMap((s) => s.phrases)).flatMap((p) =>
      [...p.matchAll(/\[([^\]]+)\]/g)].flatMap((m) => (m[1] ?? '').split('|')),
    ),
  ),
].sort();
