import { BY } from '../../language/newsroom-words.ts';
import type { Document } from '../../model/document.ts';
import { slugOf } from './call-sign.ts';
import { wholeName } from './company-name.ts';
import { bodyBelow } from './body-below.ts';
import { ownerBelow } from './owner-below.ts';
import { capitalsAtop, letterheadBody } from './letterhead-body.ts';
import { madeBy } from './made-by.ts';
import { mastheadLine } from './masthead-line.ts';
import { bodyInField } from './named-fields.ts';
import { publisherNamed } from './names/choose.ts';
import { mottoHead } from './motto-head.ts';
import { isNoPublisher } from './no-publisher.ts';
import { newsletterBody, senderOfMail } from './newsletter-body.ts';
import { isBetweenParties, officeOf } from './office.ts';
import { outletOf } from './outlet.ts';
import { siteOfTitle } from './page-title.ts';
import { isPersonName } from './person-name.ts';
import { selfNaming } from './self-naming.ts';
import { statedBy } from './stated-by.ts';
import { speltOut } from './spelt-out.ts';
import { stackedHead } from './stacked-head.ts';

type Rule = (document: Document) => string | null | undefined;

/** What a page or paper says of itself in less plain places, the surer first. */
const OF_ARTICLE: readonly Rule[] = [
  siteOfTitle,
  mastheadLine,
  mottoHead,
  senderOfMail,
  selfNaming,
  stackedHead,
  ownerBelow,
];

/** Of a page that no reporter has signed. */
const OF_BODY: readonly Rule[] = [letterheadBody, slugOf, bodyBelow];

const OF_PAPER: readonly Rule[] = [
  madeBy,
  letterheadBody,
  senderOfMail,
  mastheadLine,
  bodyBelow,
  ownerBelow,
  stackedHead,
  statedBy,
  capitalsAtop,
];

/**
 * Who published a document, or null. Only the document's own words count: the outlet's name beside its byline, the
 * site's name that opens the page and stands in it again, its copyright line, its own invitations; a letterhead,
 * a signature's office or "About …" for an official document. A wrong guess is worse than none.
 */
export function publisherOf(document: Document): string | null {
  if (document.markup?.publisher !== undefined) return document.markup.publisher;
  const newsletter = newsletterBody(document);
  if (newsletter !== null) return newsletter;
  const found =
    document.kind === 'official' ? ofPaper(document) : publisherNamed(document, ofArticle(document));
  return found === null ? null : speltOut(unadorned(found), document);
}

/** A name without Markdown’s marks, and without what it is called from here on: "HOLM COUNCIL (“the Council”)". */
const unadorned = (name: string): string =>
  name.replace(/^[*_]+|[*_]+$/g, '').replace(/ \((?:the |each )?["“][^()]{1,60}\)$/iu, '');

function ofPaper(document: Document): string | null {
  const plain = firstOf([officeOf, bodyInField], document);
  // What several agree on none of them publishes alone.
  const found = plain ?? (isBetweenParties(document.blocks) ? null : firstOf(OF_PAPER, document));
  if (found === null) return null;
  const paragraphs = document.blocks.filter(({ role }) => role === 'body' || role === 'dateline').slice(0, 5);
  return wholeName(
    found,
    paragraphs.map(({ text }) => text),
  );
}

/** What the plain rules say of an article’s publisher. */
export function ofArticle(document: Document): string | null {
  const plain = firstOf([bodyInField, outletOf, ...OF_ARTICLE], document);
  return plain ?? (isReported(document) ? slugOf(document) : firstOf(OF_BODY, document));
}

/** Whether a reporter has signed a page: then a body above it is what the story is of. */
const isReported = ({ blocks }: Document): boolean =>
  blocks.some(
    ({ role, text }) =>
      role === 'byline' && BY.test(text) && isPersonName(text.replace(BY, '').split(/,| and | [|–—•] /)[0]!),
  );

function firstOf(rules: readonly Rule[], document: Document): string | null {
  for (const rule of rules) {
    const found = rule(document) ?? null;
    if (found !== null && !isNoPublisher(found)) return found;
  }
  return null;
}
