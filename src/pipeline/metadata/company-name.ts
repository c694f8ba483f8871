import { namesBody } from '../../text/letterhead.ts';
import { escaped } from '../../text/escaped.ts';

/** Forms of companies that end a name, with the comma before them. */
const FORM = String.raw`(?:,? (?:Inc\.?|Incorporated|LLC|L\.L\.C\.|LLP|Ltd\.?|Limited|plc|PLC|DAC|CLG|Corp\.?|Corporation|Company|Co\.|Pty\.?|Pte\.?|Pvt\.?|GmbH|AG|NV|BV|SA|AB|Oy)(?![\p{L}\d]))`;

/** What the line of rights adds to the name of who owns a paper. */
const ADDED = new RegExp(
  String.raw`${FORM}+$|(?:,? (?:or|and|\/) (?:its|their|the) (?:affiliat|licen|subsidiar|supplier|contribut|respective).*)$|,? \(?(?:19|20)\d\d\)?$`,
  'u',
);

/** The name without the form of a company, a half of one or its affiliates: "Holm Argus Pty" → "Holm Argus". */
export function withoutForm(name: string): string {
  for (let bare = name.trim(); ;) {
    const next = bare.replace(ADDED, '').trim();
    if (next === bare) return bare;
    bare = next;
  }
}

/**
 * The whole name of a company of which a page has the short one, as its text first gives it: "Holm Water" where the
 * first paragraphs have "Holm Water Holdings, Inc."
 */
export function wholeName(name: string, paragraphs: readonly string[]): string {
  const bare = escaped(name);
  const whole = new RegExp(
    String.raw`(?<![\p{L}’'-] )\b(${bare}(?: (?!Inc|LLC|Ltd|Limited)\p{Lu}[\p{L}’'-]*){0,${namesBody(name) ? 0 : 2}}${FORM}+)`,
    'u',
  );
  return paragraphs.map((text) => whole.exec(text)?.[1]).find((found) => found !== undefined) ?? name;
}
