import { firstMatch } from '../../../text/first-match.ts';
import { ADVISED, ADVISED_OFFICIALLY, DUTY, DUTY_WORDS, NO_DUTY } from '../../../language/duty.ts';
import type { Span } from '../../../model/span.ts';
import type { Notion } from '../../../text/meaning.ts';
import { clauseAround } from '../clause-around.ts';
import type { Bare } from '../statements/bare.ts';
import type { Stated } from '../statements/facing.ts';
import { laidDownByHead } from '../statements/list-head.ts';
import { pointOf } from '../statements/point.ts';
import type { Story, Told } from '../statements/sentences.ts';

/** A sentence that says how far a thing has to be done. */
export interface Forced extends Stated {
  readonly force: 'none' | 'advised' | 'bound';
  /** Whether it says so little itself that the words before it had to help. */
  readonly lent: boolean;
  /** The words before the words of duty, and those after them. */
  readonly doer: readonly Notion[];
  readonly done: readonly Notion[];
  /** By an auxiliary, so that whoever has to, or need not, stands before it. */
  readonly plain: boolean;
  /** An item of a list whose head lays it down. */
  readonly listed: boolean;
  readonly point: Span;
}

/** Right behind the words of duty: the subject is what something is done to, or what has something. */
const DONE_TO = /^\s+(?:be|have|get|been|being)\b/i;
/** So few words say what is to be done; the sentence leans on what stands before it. */
const HARDLY_ANY = 2;
/** It speaks of all that stands before it in its paragraph. */
const POINTS_BACK = /\b(?:this|that) (?:paragraph|clause|section|condition|article|term|sub-?paragraph)\b/i;

/** How far a sentence binds; a denial of the duty is looked for first, for it has the words of duty in it. */
export function forceOf(told: Told, bare: Bare, story: Story): Forced[] {
  const { text, start } = told.span;
  if (/\?\W*$/.test(text)) return [];
  const advice = told.document.primary ? [ADVISED, ADVISED_OFFICIALLY] : [ADVISED];
  for (const [force, patterns] of [
    ['none', NO_DUTY],
    ['bound', DUTY],
    ['advised', advice],
  ] as const) {
    const match = firstMatch(patterns, text);
    if (!match) continue;
    const at = { start: start + match.index, end: start + match.index + match[0].length };
    const clause = clauseAround(told.document, told.span, at);
    const end = Math.min(clause.end, closing(text, match.index + match[0].length) + start);
    const after = bare(told, { start: at.end, end }).filter(isDeed);
    // "Every cell must be fitted with a lamp": what it is done to stands before.
    const of = DONE_TO.test(text.slice(match.index + match[0].length))
      ? bare(told, { start: clause.start, end: at.start }).filter(isDeed)
      : [];
    const done = [...of, ...after];
    const own = force !== 'advised' && done.length > 0 ? done : bare(told, clause).filter(isDeed);
    const lent =
      own.length < HARDLY_ANY && force === 'none' ? before(told, story).flatMap((t) => bare(t)) : [];
    return [
      {
        told,
        force,
        matter: [...own, ...lent.filter(isDeed)],
        lent: lent.length > 0,
        doer: bare(told, { start: clause.start, end: at.start }),
        done: after,
        plain: /^(?:must|shall|ha[sdv]|is|are|was|were|do|does|did|need)\b/i.test(match[0]),
        listed: false,
        point: pointOf(told, at),
      },
    ];
  }
  // "The firm shall: (a) replace the pipe": the head of a list has the words of duty.
  return laidDownByHead(told, DUTY) ? [byHead(told, bare)] : [];
}

function byHead(told: Told, bare: Bare): Forced {
  const done = bare(told).filter(isDeed);
  return {
    told,
    force: 'bound',
    matter: done,
    lent: false,
    doer: [],
    done,
    plain: false,
    listed: true,
    point: told.span,
  };
}

const isDeed = ({ norm }: Notion): boolean => !DUTY_WORDS.test(norm);

/** Where quoted words end that began before `at`, or the end of the sentence. */
function closing(text: string, at: number): number {
  const open = text.slice(0, at).lastIndexOf('“');
  const shut = text.indexOf('”', at);
  return open >= 0 && shut >= 0 && !text.slice(open, at).includes('”') ? shut : text.length;
}

function before(told: Told, story: Story): Told[] {
  const all = POINTS_BACK.test(told.span.text);
  return story.inBlock(told).filter((t) => t.place < told.place && (all || t.place === told.place - 1));
}
