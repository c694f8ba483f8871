import { INSTRUMENT } from '../../language/instrument-words.ts';
import type { Block, Document } from '../../model/document.ts';
import { isLetterhead, namesBody } from '../../text/letterhead.ts';
import { isWatcher } from './letterhead-body.ts';
import { properCase } from './proper-case.ts';
import { isPost } from './signatories.ts';
import { siteHead } from './site-head.ts';

type Blocks = Document['blocks'];

const BODY_WORD =
  /\b(?:department|ministry|agency|authority|commission|council|board|office|university|college|court|tribunal|trust|inspectorate|bureau|administration|service|police|institute|association|society|company|corporation|limited|ltd|inc|plc|llc|government|assembly|parliament|committee|foundation|union|hospital)\b/i;

/** A town, or a district of schools, at the head of a paper of its council, its mayor or its board. */
const LOCAL =
  /^(?:(?:the )?(?:city|town|village|municipality|township|borough) of \p{L}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){0,3} ?|(?:[\p{L}.’'-]+ ){1,5}(?:school district|local municipality))$/iu;

/** "In the District Court": where the paper was made, before the name of who made it. */
const BEFORE = /^(?:in|before) (?:the )?/i;

/** "Issued by the Holm Lifeboat Service". */
const ISSUED_BY = /^issued by:? (?:the )?(\p{Lu}[^.:;]{3,60})$/iu;

/** "Minutes of the Board": a paper's name and not that of who made it. */
const OF_PAPER = /^(?:minutes|report|letter|proceedings|agenda|an? |statement|notice|summary|record)\b/i;

const ABOUT = /^About (?:the )?(\p{Lu}.{3,60})$/u;

/** "Deputy Director, in the Department of Harbours", under a name. */
const SIGNED_FOR =
  /\b(?:in|at|of|for) the ((?:Department|Ministry|Office|Agency|Commission|Authority|Bureau) (?:of|for) \p{Lu}.{2,60})$/u;

/**
 * The body that made an official document, or null: by its title's lines, its line of issue, its letterhead, its page's
 * head, the office of who signed it, and the passage about itself, in this order.
 */
export function officeOf({ blocks }: Document): string | null {
  const lines = above(blocks);
  const governing = lines[0];
  if (governing !== undefined && LOCAL.test(governing.text) && !isWatcher(lines[1]?.text ?? ''))
    return properCase(governing.text);
  const headed = titled(lines);
  if (headed) return bodyNamed(headed, lines);
  const issued = firstOf(blocks.slice(0, 6), ISSUED_BY);
  if (issued !== undefined) return issued;
  const letterhead = lines
    .slice(0, 6)
    .find(
      (b) =>
        (b.part === 'title' || b.role === 'byline') &&
        isLetterhead(b.text) &&
        namesBody(b.text) &&
        !OF_PAPER.test(b.text) &&
        !(b.text.includes(',') && isPost(b.text.split(',')[0]!)),
    );
  if (letterhead) {
    // "HRB | Harbour Review Board": the short name and the whole one.
    const parts = letterhead.text.replace(/,$/, '').split(/\s+[|·/]\s+/);
    return bodyNamed({ ...letterhead, text: parts.find(namesBody) ?? parts.join(' | ') }, lines);
  }
  const head = siteHead(blocks);
  // What a service carries for others is theirs.
  if (head !== null && !/\b(?:\p{L}*wire|newsline)$/iu.test(head)) return properCase(head);
  const signatures = blocks.filter((b) => b.role === 'signature');
  return firstOf(signatures, SIGNED_FOR) ?? firstOf(blocks, ABOUT) ?? null;
}

function firstOf(blocks: Blocks, pattern: RegExp): string | undefined {
  return blocks.map((b) => pattern.exec(b.text)?.[1]).find((found) => found !== undefined);
}

/** A court's document may open with its number and its province; the court stands in the lines right below. */
function titled(lines: Blocks): Block | undefined {
  return lines
    .slice(0, 4)
    .find((b, i) => b.part === 'title' && isOffice(b.text) && (i === 0 || /\bcourt\b/i.test(b.text)));
}

function bodyNamed(line: Block, lines: Blocks): string {
  // Of a name in two languages the first, and of two columns.
  return properCase(
    governed(line, lines)
      .replace(BEFORE, '')
      .split(/\s+\/\s+|\s{2,}/)[0]!,
  );
}

/** A department below its state, and a court above its district, carry that in their names. */
function governed(named: Block, lines: Blocks): string {
  const at = lines.findIndex(({ start }) => start === named.start);
  const state = /^(?:the )?(?:state|commonwealth) of (\p{Lu}[\p{L} ]{2,30})$/iu.exec(
    lines[at - 1]?.text ?? '',
  )?.[1];
  if (state !== undefined && /^(?:department|bureau|board|division) of /i.test(named.text))
    return named.text === named.text.toUpperCase()
      ? `${state.toUpperCase()} ${named.text}`
      : `${properCase(state)} ${named.text}`;
  const below = lines[at + 1]?.text ?? '';
  return /\bcourt$/i.test(named.text) &&
    /^(?:for|of) the .{3,50}\b(?:district|circuit|division|county)\b/i.test(below)
    ? `${named.text} ${below}`
    : named.text;
}

/** The blocks above the parties: what several make together none of them publishes. */
function above(blocks: Blocks): Blocks {
  const parties = blocks.slice(0, PARTIES).findIndex(opensParties);
  return parties < 0 ? blocks : blocks.slice(0, parties);
}

/** Whether a paper is made between parties that its head names. */
export const isBetweenParties = (blocks: Blocks): boolean => blocks.slice(0, PARTIES).some(opensParties);

/** Lines among which the parties stand. */
const PARTIES = 14;

const opensParties = (b: Block): boolean =>
  b.part === 'title' && /^(?:(?:by and )?between\b.{0,60}|(?:the )?parties:?)$/i.test(b.text);

function isOffice(text: string): boolean {
  return (
    BODY_WORD.test(text) &&
    text.length < 80 &&
    !/[,;:]$|\d|\s\)/.test(text) &&
    !/\b(?:in relation to|between|report|agenda|review|minutes|letter|meeting)\b/i.test(text) &&
    !INSTRUMENT.test(text)
  );
}
