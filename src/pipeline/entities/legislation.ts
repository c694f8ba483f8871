import { HONORIFICS } from '../../language/honorifics.ts';
import { isGivenName } from '../../language/lexicon.ts';
import { ROLE_NOUNS } from '../../language/roles.ts';
import { overlaps } from '../../model/span.ts';
import type { Document } from '../../model/document.ts';
import type { Found } from './found.ts';
import { numberedPapers } from './numbered-papers.ts';

/**
 * Acts, orders, rules and directives by their printed form: a short title in capitals with its year
 * (Interpretation of "Highways Act 1980"), the American forms ("Clean Water Act", "Public Law 117-58",
 * "42 U.S.C. § 300"), and sections named with the act that they stand in.
 */
const KIND =
  '(?:Act|Measure|Order|Regulations?|Rules|Directive|Bill|Code|Ordinance|Statute|Treaty|Convention|Charter|Byelaws|By-laws|Agreement|Accords?)';
const CAP = String.raw`(?:\p{Lu}[\p{L}\p{N}’'\-]{0,60}|\([\p{Lu}\p{N}][^()\n]{0,60}\))`;
const LINK = String.raw`(?:,? (?:and|of|for|to|in|on|the|etc\.?|&|No\. ?\d+))`;
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${CAP}(?:,? ${CAP}|${LINK}| \d{1,4}(?= \()){0,14}? ${KIND}(?:(?: \([\p{L}\p{N} .]+\))?,? (?:(?:No\. ?)?\d{1,3} )?(?:of )?(?:1[2-9]|20)\d\d)?(?![\p{L}\p{N}])`,
  'gu',
);
const CITED =
  /(?<![\p{L}\p{N}])(?:[SHA]\. ?(?:B|R|F|J\. ?R)\. ?\d+|(?:R\.S\.|[A-Z]{3}) \d+:[IVX\d]+(?:\.\d+)*|\d+ U\.?\s?S\.?\s?C\.?(?: §+| s(?:ec)?\.)? ?\d[\w()\-.]*|\d+ C\.?F\.?R\.?(?: (?:Part|§))? ?[\d.]+|(?:Public Law|Pub\. ?L\.)(?: No\.)? \d+[-–]\d+|(?:Directive|Regulation) (?:\((?:EU|EC|EEC)\) )?(?:No )?\d+\/\d+(?:\/E[CU])?|S\.?I\.? \d{4}\/\d+|(?:R\.S|S\.R|S)\.(?:C|O|A|M|S|Q|Y|B\.C|N\.B|N\.S|N\.L|P\.E\.I)\.,? \d{4},? ch?\. ?[\w.-]*\w|(?:Resolution|Ordinance|Order|Permit|(?:House|Senate|Assembly) (?:Bill|Joint Resolution)|Bill)(?: No\.?)? [A-Z]{0,2}-?\d[\d\-–/]*)(?![\p{L}\p{N}])/gu;
const SHORT =
  /(?<![\p{L}\p{N}])[Tt]he (1[2-9]\d\d|20\d\d) (Act|Order|Regulations|Rules|Directive)(?![\p{L}])/gu;
const SECTION =
  /(?<![\p{L}])(?:[Ss]ections?|SECTIONS?|[Ss]s?\.|[Aa]rticles?|[Rr]egulations?|[Ss]chedules?) ?\d+[A-Z]{0,2}(?:\(\w{1,4}\))*/gu;
const YEAR = /(?:1[2-9]|20)\d\d$/;

/** The laws that a document names, in the order of the text. */
export function legislationIn(doc: Document): Found[] {
  const found: Found[] = [];
  for (const block of doc.blocks) {
    if (block.role === 'furniture') continue;
    for (const part of block.parts ?? [block]) {
      const named = inPart(doc, part.text, part.start, block.role === 'heading');
      const numbered = numberedPapers(doc, part.text, part.start);
      found.push(...named.filter((f) => !numbered.some((n) => overlaps(f, n))), ...numbered);
    }
  }
  return found;
}

function inPart(doc: Document, text: string, at: number, heading: boolean): Found[] {
  const base = { doc, type: 'legislation', titled: null, weight: 100 } as const;
  const out: Found[] = [];
  const upper = text === text.toUpperCase();
  const body = upper ? titleCase(text) : text;
  for (const match of body.matchAll(NAMED)) {
    const named = trimmed(match[0]);
    // "Council Reaches Agreement": in a headline a capital tells nothing.
    if (named === null || (heading && !upper && /(?:Agreement|Accord)$/.test(named))) continue;
    const start = at + match.index + match[0].length - named.length;
    out.push({
      ...base,
      start,
      end: start + named.length,
      name: named,
      form: 'name',
      rule: 'legislation/title',
    });
  }
  for (const match of text.matchAll(CITED)) {
    const start = at + match.index;
    // "Clean Air Act, 42 U.S.C. 7401": the citation is the act's other name.
    const act = out.find(
      (f) => f.form === 'name' && /^,? ?$/.test(text.slice(f.end - at, match.index)) && f.end <= start,
    );
    out.push({
      ...base,
      start,
      end: start + match[0].length,
      name: act?.name ?? match[0],
      form: 'name',
      rule: 'legislation/citation',
    });
  }
  return out;
}

/** The title without the words before it that are not its own: "Under the Education Act 1996". Null where no title is left. */
function trimmed(match: string): string | null {
  const words = match.split(' ');
  const kind = words.findLastIndex((word) => new RegExp(`^${KIND}$`).test(word));
  const dated = YEAR.test(match);
  let from = 0;
  for (let i = 0; i < kind; i++) {
    if (
      /^(?:The|A|An|This|That|Under|In|On|By|Of|For|And|Both|Section|Sections|Schedule|Part|When|If|Since|But|Relation|To)$/.test(
        words[i]!,
      ) ||
      /^(?:under|the)$/.test(words[i]!)
    )
      from = i + 1;
    if (/^\d/.test(words[i]!)) from = i + 1;
  }
  const rest = words.slice(from);
  if (rest.length < 2) return null;
  const plain = /^(?:Act|Bill|Treaty|Directive|Convention|Charter|Code|Agreement|Accords?)$/.test(
    words[kind]!,
  );
  if (!dated && (!plain || kind - from < 1)) return null;
  // "Sheriff Bill Brown": after a post in the singular Bill is a given name.
  if (!dated && words[kind] === 'Bill' && ROLE_NOUNS.has(words[kind - 1]?.toLowerCase() ?? '')) return null;
  // "Judge Martin Bill", "Ms Ann Bill": after a title and a given name it is a surname.
  const title = words[kind - 2]?.toLowerCase().replace(/\.$/, '') ?? '';
  const called = isGivenName(words[kind - 1]?.toLowerCase() ?? '');
  if (!dated && words[kind] === 'Bill' && called && (HONORIFICS.has(title) || ROLE_NOUNS.has(title)))
    return null;
  return rest.join(' ');
}

/** Words of a heading in capitals as a title would write them, letter for letter, so that offsets hold. */
function titleCase(text: string): string {
  return text.replace(/\p{Lu}+/gu, (word) =>
    /^(?:AND|OF|FOR|TO|IN|ON|THE)$/.test(word) ? word.toLowerCase() : word[0]! + word.slice(1).toLowerCase(),
  );
}

export { SHORT as SHORT_ACT, SECTION };
