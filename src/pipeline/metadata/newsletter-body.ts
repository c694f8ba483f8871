import type { Document } from '../../model/document.ts';
import { anyCase } from '../../text/any-case.ts';
import { bodyAlone } from './letterhead-body.ts';
import { properCase } from './proper-case.ts';

/** Lines above a text among which a newsletter says whose it is. */
const HEAD = 6;

const WORD = String.raw`\p{Lu}[\p{L}\d&’'.-]*`;
const BODY = `(?:${anyCase('the')} )?(${WORD}(?:,? (?:of|for|and|the|&|with|${WORD}|\\d{1,4}(?! [\\p{L}\\d]|[\\p{L}\\d])))*)`;
const PAPER = anyCase('(?:e-?)?(?:newsletter|bulletin|news-?sheet|blog|circular)');

const WHOSE: readonly RegExp[] = [
  // "Newsletter of the Holm Anglers", "The e-bulletin of the Weavers' Guild", "Bulletin No. 14 of Local 9".
  `(?:^|[–—|-] ?)(?:${anyCase("(?:the|a|an|our|official|monthly|quarterly|members['’]?|occasional)")} )*${PAPER}(?: ${anyCase('no')}\\.? ?\\d+)? ${anyCase('(?:of|from)')} (?:the \\p{Ll}+ of )?${BODY}`,
  // "A newsletter for the people of Holm from the Office of the Mayor".
  `^(?:${anyCase('(?:the|a)')} )?(?:\\p{L}+ )?${PAPER} for [^.]{3,50} from ${BODY}$`,
  // "News for the members of Holm Mutual", "News for volunteers, Friends of the Shelter".
  `^(?:${anyCase('(?:the|latest)')} )*${anyCase('news')}(?:,? and \\p{L}+)? for (?:the |our |all )?(?:\\p{Ll}+ and )?\\p{Ll}+(?: of|,) ${BODY}`,
].map((source) => new RegExp(source, 'u'));

/** "News from the Weavers' Guild"; there is news from towns and lands as well. */
const NEWS_FROM = new RegExp(
  `^(?:${anyCase('(?:the|latest)')} )*${anyCase('news')}(?:,? and \\p{L}+)? ${anyCase('from')} ${BODY}`,
  'u',
);

/** Who sees to it: "Published by Holm Parish Council and delivered free". */
const PUBLISHED_BY = new RegExp(
  `^${anyCase('(?:(?:printed|written|produced|promoted|edited) and )?published by')} ${BODY}`,
  'u',
);

/** What ends like the name of a firm, which publishes for others. */
const FIRM =
  /\b(?:print(?:s|ers|ing)?|press|copy|group|media|newspapers?|publish(?:ing|ers)|publications|ltd|limited|plc|llc)\b/i;

/** A letter's own head: `From: "Holm Anglers" <post@holm.example>`. */
const SENT = /^from:\s*["“]?([^\s"”<@][^"”<@]{2,79}?)["”]?\s*<[^>]+>$/iu;

/**
 * The body that sends a newsletter, where the paper says below its name whose it is: that body, and not the newsletter,
 * is who speaks.
 */
export function newsletterBody({ blocks }: Pick<Document, 'blocks'>): string | null {
  const head = blocks.slice(0, HEAD).filter((b) => b.text.length < 120);
  for (const { text } of head) {
    const found = WHOSE.map((pattern) => pattern.exec(text)?.[1]).find((name) => name !== undefined);
    const name = whole(found ?? bodyAlone(whole(NEWS_FROM.exec(text)?.[1] ?? '')) ?? '');
    if (name.includes(' ') && !/^(?:local|branch|no) ?\d/i.test(name)) return properCase(name);
  }
  for (const { text } of [...head, ...blocks.slice(-3)]) {
    const name = whole(PUBLISHED_BY.exec(text)?.[1] ?? '');
    if (name.includes(' ') && !FIRM.test(name)) return name;
  }
  return null;
}

/** Who an e-mail says that it comes from. */
export const senderOfMail = ({ blocks }: Pick<Document, 'blocks'>): string | undefined =>
  blocks
    .slice(0, 3)
    .map((b) => SENT.exec(b.text)?.[1]?.trim())
    .find((name) => name !== undefined);

/** Without words that join it to what follows. */
const whole = (found: string): string =>
  found.replace(/(?:,? (?:of|for|and|the|&|with))+$/u, '').replace(/[.,]+$/, '');
