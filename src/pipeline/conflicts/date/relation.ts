import type { DateMention } from '../../../model/date.ts';
import type { Document } from '../../../model/document.ts';
import type { Span } from '../../../model/span.ts';

/** How a date stands to what it dates: on it, not before it, up to it, no later than it. */
export type Relation = 'at' | 'from' | 'until' | 'by';

/** "not before 1 July", "may not hold office again until July": the first day on which it may be. */
const NOT_BEFORE =
  /\b(?:not|no|nothing|nobody|never|cannot)\b.{1,110}\b(?:before|until|till|prior to)\s+(?:the\s+)?$|\b(?:no|not) (?:earlier|sooner) than\s+$/is;

/** What may stand between a preposition and its day: "ordered by the court on Friday" sets no last day. */
const BETWEEN =
  "(?:\\s+(?:the|about|around|at|on|or|of|and|noon|midnight|midday|end|start|middle|close|last|first|day|week|month|early|late|mid|business|\\d[\\d.:]*|[ap]\\.?m\\.?|o[’']clock))*\\s+$";
const [FROM_IN, BY_IN] = [
  /\b(?:since|from|starting|beginning|as of|effective)\b/i,
  /\b(?:by|no later than|not later than|before|within|on or before)\b/i,
];
const [FROM, BY] = [FROM_IN, BY_IN].map((r) => new RegExp(r.source + BETWEEN, 'i')) as [RegExp, RegExp];

/** "This offer ends on 31 May": as good as "until 31 May". */
const ENDS =
  /\b(?:(?:ends?|expires?|lapses?|terminates?|runs? out)|comes? to an end|ceases? to (?:have effect|apply)|(?:will|shall|to) (?:end|expire|lapse|terminate|cease))(?:\s+(?:on|at|with))?(?:\s+(?:the|end|of))*\s+$/i;

/** Which of them the words round a date say. */
export function relationOf(document: Document, date: DateMention, clause: Span): Relation {
  const lead =
    document.text.slice(clause.start, date.start) + (/^(?:before|until|till)\s/i.exec(date.text)?.[0] ?? '');
  if (NOT_BEFORE.test(lead) && !/\b(?:did|does|do|had|has|have|was|were) not\b|\bdidn[’']t\b/i.test(lead))
    return 'from';
  const near = lead.slice(-28);
  if (
    /\b(?:until|till|through)\s+(?:the\s+)?(?:(?:end|middle|start|last day)\s+of\s+)?$/i.test(near) ||
    /^(?:until|till)\b/i.test(date.text)
  ) {
    // "has until the end of June to pay": a last day for paying.
    return /^\s+(?:\d{4}\s+)?to\s+[a-z]/.test(document.text.slice(date.end, date.end + 16)) ? 'by' : 'until';
  }
  if (ENDS.test(near)) return 'until';
  if (FROM.test(near) || FROM_IN.test(date.text.slice(0, 20))) return 'from';
  if (
    date.mod === 'ON_OR_BEFORE' ||
    date.mod === 'BEFORE' ||
    BY.test(near) ||
    BY_IN.test(date.text.slice(0, 20))
  )
    return 'by';
  return 'at';
}

/** "has", "gave the firm", before the length that it has. */
const GRANTED =
  /\b(?:has|have|had|given|gives?|gave|giving|allowed|allows?|granted|grants?)\s+(?:(?!until\b|to\b|and\b|but\b|that\b)[\p{L}’'-]+\s+){0,5}$/iu;

/** "has 60 days to appeal", "within 28 days", "given six months to respond": a length that sets a last day. */
export function isDeadline(document: Document, date: DateMention): boolean {
  if (date.type !== 'DURATION') return false;
  const before = document.text.slice(Math.max(0, date.start - 24), date.start);
  if (
    /\bwithin\s+(?:the next\s+)?$/i.test(before) ||
    /^within\b/i.test(date.text) ||
    date.extent === 'within'
  )
    return true;
  return (
    GRANTED.test(document.text.slice(Math.max(0, date.start - 60), date.start)) &&
    /^\s+(?:in which\s+)?to\s+[a-z]/.test(document.text.slice(date.end, date.end + 20))
  );
}
