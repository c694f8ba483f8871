import type { Document } from '../../model/document.ts';
import { bodyAlone } from './letterhead-body.ts';
import { isPersonName } from './person-name.ts';
import { properCase } from './proper-case.ts';
import { isPost } from './signatories.ts';

/** Lines at the end of a paper among which its line of law or of address stands. */
const FOOT = 8;

/** A line longer than this signs nothing, and a paragraph of so many letters is text. */
const SHORT = 80;
const TEXT = 100;

const NAME = String.raw`^((?:The )?\p{Lu}[^|,.:;•–—]{4,70}?)`;

/** What the law has a company or a charity print behind its name. */
const LAW = String.raw`(?:\s*[|•–—-]\s*|,? )(?:A\.?B\.?N|A\.?C\.?N|VAT|Tax ID|EIN|[Cc]ompany n|[Rr]eg\.|[Rr]egistered|is (?:an? )?(?:\p{L}+ )?(?:charity|company|not-for-profit|non-?profit|501))`;

/** An address behind it: "Holm Harbour Board, PO Box 9", "Holm University | One Ridge Road". */
const ADDRESS = String.raw`(?:\s*[|•–—-]\s*|,? )(?:P\.? ?O\.? ?Box|Room|Suite|Unit|RR|\d+|One|Two|Level) ?[\p{L}\d]`;

const LINE = new RegExp(String.raw`${NAME}(?:${LAW}|${ADDRESS}|\s\|\s)`, 'u');

/** The body that signs below a name and a post, or whose address and number stand at the foot of its own paper. */
export function bodyBelow({ blocks }: Pick<Document, 'blocks'>): string | null {
  for (const { text } of blocks.slice(-FOOT)) {
    const name = LINE.exec(text)?.[1]?.trim();
    const body = name === undefined || isPersonName(name) ? null : bodyAlone(name);
    if (body !== null) return body.replace(/ \([^)]*\)$/, '');
  }
  const end = blocks.findLastIndex((b) => b.role === 'body' && b.text.length > TEXT) + 1;
  return (
    firstAlone(blocks.slice(end).map(({ text }) => text)) ??
    firstAlone(blocks.filter(({ role }) => role === 'signature').map(({ text }) => text))
  );
}

function firstAlone(lines: readonly string[]): string | null {
  for (const line of lines) {
    if (line.length > SHORT || /^(?:cc|copy|copies|to)\b/i.test(line)) return null;
    const name = line
      .split(/\s{3,}/)
      .at(-1)!
      .replace(/^for (?:and on behalf of )?(?:the )?/i, '');
    if (name.split(' ').length >= 3 && !isPersonName(name) && !isPost(name) && bodyAlone(name) !== null)
      return properCase(name);
  }
  return null;
}
