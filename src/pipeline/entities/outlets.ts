import { PAPER_NOUNS } from '../../language/bodies/papers.ts';
import type { Document } from '../../model/document.ts';
import type { Found } from './found.ts';

/** What stations, agencies and magazines are called by, besides the nouns of newspapers. */
const OUTLET =
  /\b(?:advocate|bulletin|broadcasting network|chronicle|daily|docket|fm|independent|leader|ledger|magazine|monthly|news|news service|newsletter|newswire|observer|post|press association|quarterly|radio|recorder|review|star|sun|television|times|today|tv|voice|week|weekly|wire)\b/i;
const CALLED = new RegExp(String.raw`\b(?:${[...PAPER_NOUNS].join('|')})\b`, 'i');
/** Sections, menus and buttons of a page. */
const MENU =
  /^(?:(?:about|accounts?|advertis\w+|analysis|arts|business|city|classifieds|comments?|community|contact|content|contests|courts?|culture|data|donate|e-?edition|education|election|environment|events|features?|food|health|home|in|jobs|just|latest|letters|life|lifestyle|listen|live|local|log|login|main|market|markets|menu|money|more|nation|national|news|notices|now|obituaries|obits|opinion|outdoors|podcasts?|politics|preps|property|public|puzzles|radio|rural|schedule|science|search|sections?|share|sign|skip|sports?|state|statehouse|stories|story|subscribe|subscriber|subscription|the|to|today|top|traffic|travel|tributes|tv|video|views|watch|weather|what’?s|world|your|&|and|in|on|of|a)\b ?)+$/i;
/** "Vol. 19, No. 6", "Issue 214", "Bulletin No. 14", "Free to every house": what only papers print below their name. */
const NUMBERED =
  /\b(?:vol(?:ume)?\.? ?\d|no\. ?\d|issue ?(?:no\.? ?)?\d|number \d|free to every|founded|established|since 1[89]\d\d)\b/i;
/** Few words with capitals; a station's frequency; letters of a station. */
const NAME =
  /^(?:\d{2,3}\.\d )?(?:\p{Lu}[\p{L}’'-]*|&|of|the|and|\d{1,3}(?:\.\d)?|FM|AM)(?: (?:\p{Lu}[\p{L}’'-]*|&|of|the|and|\d{1,3}(?:\.\d)?)){0,5}$/u;

/**
 * Whose page a news document is, by the line that heads it or by the imprint below it, where its metadata has nothing or has
 * the firm behind it: "THE LAMP" above "Issue 7", "98.3 THE SHORE", "© 2024, Kent Public Radio".
 */
export function outletsOf(doc: Document): Found[] {
  if (doc.kind !== 'news') return [];
  const names = [...headed(doc), ...imprinted(doc)];
  return names.map(({ name, start }) => ({
    doc,
    type: 'organisation',
    name: name === name.toUpperCase() ? inSmall(name) : name,
    start,
    end: start + name.length,
    titled: null,
    form: 'name',
    weight: 200,
    rule: 'outlet',
  }));
}

interface Named {
  readonly name: string;
  readonly start: number;
}

function headed({ blocks, text }: Document): Named[] {
  const lines = [...text.slice(0, 400).matchAll(/[^\n]+/g)].slice(0, 3);
  for (const [i, { 0: line, index }] of lines.entries()) {
    const name = line.trim().replace(/^\d{1,3} (?=\p{Lu}{3})(?!NEWS)/u, '');
    const block = blocks.find((b) => b.start <= index && index < b.end);
    if (block?.role !== 'furniture') return [];
    if (!NAME.test(name) || MENU.test(name) || name.length > 50) continue;
    const below = lines[i + 1]?.[0] ?? '';
    const told = OUTLET.test(name) || CALLED.test(name) || NUMBERED.test(below);
    const many = name.includes(' ');
    if (many && told) return [{ name, start: index + line.indexOf(name) }];
  }
  return [];
}

const IMPRINT = [
  /(?:©|[Cc]opyright)[^\n\p{L}]{0,14}((?:The )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,4})/gu,
  /(?:^|\n)((?:The )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,4})(?=, (?:\d+ |an? (?:division|part|member|service) of)| has been independent| is (?:an?|the) (?:independent|nonprofit|non-profit|member))/gu,
  /\b(?:reporter|correspondent|writer|editor|journalist|columnist) (?:at|for|with) (The \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,4})/gu,
];

/** Names with a noun of papers, stations or agencies in what stands below the text. */
function imprinted({ blocks }: Document): Named[] {
  const found = blocks.slice(-25).flatMap((block) =>
    block.role !== 'furniture'
      ? []
      : IMPRINT.flatMap((pattern) =>
          [...block.text.matchAll(pattern)].flatMap((match): Named[] => {
            const name = match[1]!;
            const last = name.split(' ').at(-1)!;
            if (!OUTLET.test(last) && !CALLED.test(last) && !name.endsWith('News Service')) return [];
            return [{ name, start: block.start + match.index + match[0].indexOf(name) }];
          }),
        ),
  );
  return found.slice(0, 2);
}

const inSmall = (name: string): string =>
  name
    .split(' ')
    .map((w, i, all) =>
      /^(?:AM|FM|TV)$/.test(w) ||
      (/^[KWC][A-Z]{3}$/.test(w) && (i === 0 || [all[i - 1], all[i + 1]].some((n) => /\d/.test(n ?? ''))))
        ? w
        : /^(?:OF|AND|FOR)$/.test(w) || (w === 'THE' && i > 0)
          ? w.toLowerCase()
          : w.charAt(0) + w.slice(1).toLowerCase(),
    )
    .join(' ');
