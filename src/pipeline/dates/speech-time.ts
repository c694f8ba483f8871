import type { DateMention } from '../../model/date.ts';
import type { Block, Document } from '../../model/document.ts';
import type { TimeExpression } from '../../model/expression.ts';
import { type Reference, dayReference } from './reference.ts';
import { SAID } from './said.ts';

/** A time of speaking and what to call it. */
interface Speaking {
  readonly speech: Reference;
  readonly speechName: string;
}

/** Whose "today" counts: the writer's, or that of somebody quoted whose day was just told. */
export interface SpeechTurn {
  readonly writing: Speaking;
  readonly told: (Speaking & { readonly from: number; readonly until: number }) | null;
  /** That of a note that was added to the page, up to its end. */
  readonly noted: (Speaking & { readonly until: number }) | null;
}

/** "DOVER, Wednesday –": a place in capitals, a day, a dash. */
const DATELINE_BEFORE = /(?:^|\n)\s*[A-Z][A-Z .’'-]*[A-Z.’'-](?:,\s+[A-Z][\w .]*[\w.])?,?\s+\(?$/;
const DATELINE_AFTER = /^\)?\s*[–—-]/;
/**
 * The time of speaking at an expression. A dateline's day moves the writer's (an article printed on Thursday that is
 * headed "Wednesday"); in a quotation the day on which it was said, where the sentence before the quotation tells it.
 */
export function speechAt(
  expression: TimeExpression,
  document: Document,
  block: Block | null,
  turn: SpeechTurn,
  stamps: boolean,
): Speaking & { readonly next: (mention: DateMention) => SpeechTurn } {
  const { start, end } = expression;
  const { text } = document;
  const from = Math.max(block?.start ?? 0, start - LONGEST_QUOTATION);
  const quoted = (): boolean => inQuotation(text.slice(from, start));
  const told = turn.told !== null && start < turn.told.until && quoted() ? turn.told : null;
  const next = (mention: DateMention): SpeechTurn => {
    const day = /^\d{4}-\d\d-\d\d/.exec(mention.edtf ?? '')?.[0];
    if (day === undefined || mention.edtf?.includes('/') || mention.role === 'furniture') return turn;
    if (stamps) {
      const noted = { speech: dayReference(day), speechName: 'the day of this note' };
      return { ...turn, noted: { ...noted, until: block?.end ?? end } };
    }
    if (isDateline(expression, text, block?.start ?? 0)) {
      return { ...turn, writing: { speech: dayReference(day), speechName: 'the day in the dateline' } };
    }
    const clause =
      text
        .slice(Math.max(from, start - 160), start)
        .split(/[.!?]["”’]?\s/)
        .at(-1) ?? '';
    if (!SAID.test(clause) || quoted()) return turn;
    const speaking = { speech: dayReference(day), speechName: 'the day on which this was said' };
    return { ...turn, told: { ...speaking, from: end, until: block?.end ?? text.length } };
  };
  const noted = turn.noted !== null && start < turn.noted.until ? turn.noted : null;
  return { ...(told ?? noted ?? turn.writing), next };
}

/** "9 May: …" at the head of a note. */
export function isStamp({ rule, start, end }: TimeExpression, text: string, from: number): boolean {
  return /^(?:day|month)/.test(rule) && start - from <= 3 && /^\s*[:–—]\s/.test(text.slice(end, end + 4));
}

function isDateline({ rule, start, end }: TimeExpression, text: string, from: number): boolean {
  if (rule !== 'weekday' && rule !== 'day-month' && rule !== 'month-day') return false;
  if (start - from > 60) return false;
  return DATELINE_BEFORE.test(text.slice(from, start)) && DATELINE_AFTER.test(text.slice(end, end + 4));
}

/** How far back in a paragraph the opening of a quotation is looked for. */
const LONGEST_QUOTATION = 1500;

/** Whether more quotations open than close in the words before. Apostrophes inside words do not count. */
function inQuotation(before: string): boolean {
  const opens = before.match(/[“‘]|(?<![\p{L}\p{N}])"(?=[\p{L}\p{N}])/gu)?.length ?? 0;
  const closes = before.match(/”|(?<![\p{L}\p{N}])’|’(?![\p{L}\p{N}])|"(?![\p{L}\p{N}])/gu)?.length ?? 0;
  return opens > closes;
}
