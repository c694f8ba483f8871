import { INSTRUMENTS } from '../../language/instruments.ts';
import type { Range } from '../../model/span.ts';
import { capitalised } from '../../text/capitalised.ts';
import { pronounSubject } from './pronoun-subject.ts';
import { type Company, personAt, voiceAt } from './referent.ts';
import type { Telling } from './telling.ts';

/** A longer name is no stand-in for a pronoun, in characters. */
const LONGEST = 45;

/** "It" that stands for nothing before it: "it was the board that sold", "it rained", "it is hard to say", "it took a year to". */
const EMPTY =
  /^(?:(?: is|’s|'s| was| will be| would be| has been| had been| seems| seemed| appears| appeared)\b.*\b(?:that|who|which|to|when|before|until|if|light|dark|hot|cold|warm|wet|dry|late|early|time)\b|(?: is| was|’s|'s) (?:the )?(?:\d|first|second|third|fourth|fifth|last|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|about|almost|nearly)\b| (?:rained|snowed|rains|snows|thundered|poured|froze|turned out|took .* to)\b)/i;
/** What papers, terms and times do, and no body: "it takes effect". */
const OF_PAPERS =
  /^ (?:shall |will |is to |was to |would )?(?:takes? effect|took effect|taking effect|(?:comes?|came|goes|went|enters?|entered) into|kick(?:s|ed) in|appl(?:y|ies|ied)|expires?|expired|lasts?|lasted|ends?|ended|begins?|began|starts?|started)\b/i;

/**
 * A heading whose pronoun at the head is replaced by what it stands for, in brackets as newspapers put it:
 * "[The lens] went into its cell", "[Ann Marsh’s] father left". First persons keep their word and get a name
 * before it: "[Ann Marsh:] I rang the council". As it was where the program does not know.
 */
export function standIn(telling: Telling, company: Company | null, text: string, start: number): string {
  const [, marks = '', word = ''] = /^(["“‘']?)(\p{L}+)(?=[\s’'])/u.exec(text) ?? [];
  const norm = word.toLowerCase();
  const rest = text.slice(marks.length + word.length);
  if (marks !== '' || /^(?:i|we|my|our)$/.test(norm)) {
    const voice = company ? voiceAt(company, start + marks.length + 1) : null;
    return voice === null || !(/^(?:i|my)$/.test(norm) || isSpoken(telling, start))
      ? text
      : `[${voice}:] ${text}`;
  }
  if (norm === 'it' && EMPTY.test(rest)) return text;
  if (norm === 'this') return ownPaper(telling, rest) ?? text;
  const name = nameFor(telling, company, norm, start);
  if (name === null || name.length > LONGEST) return text;
  if (
    OF_PAPERS.test(rest) &&
    /^(?:[Tt]he )?\p{Lu}\p{L}*,?(?: of| and| the| for)?(?:\s\p{Lu}\p{L}*,?(?: of| and| the| for)?)*\s?$/u.test(
      name,
    ) &&
    /\p{Lu}/u.test(name.slice(1))
  )
    return text;
  const owner = /^(?:its|their|his|her)$/.test(norm);
  if (!owner && /^[’']/.test(rest)) return text;
  return `[${name}${owner ? (name.endsWith('s') ? '’' : '’s') : ''}]${rest}`;
}

function isSpoken({ read }: Telling, at: number): boolean {
  return read.quoted.some((q: Range) => q.start <= at && at < q.end);
}

function nameFor(telling: Telling, company: Company | null, norm: string, start: number): string | null {
  if (/^(?:he|his)$/.test(norm)) return company && personAt(company, start, 'm');
  if (/^(?:she|her)$/.test(norm)) return company && personAt(company, start, 'f');
  if (!/^(?:it|its|they|their)$/.test(norm)) return null;
  const { read, previous, document } = telling;
  const clause = read.clauses.findIndex((c) => read.words[c.body]?.start === start);
  const noun = clause < 0 ? null : pronounSubject(read, previous, clause);
  const person = (company?.people ?? []).some((m) => noun && m.start < noun.end && noun.start < m.end);
  if (!noun || (person && norm.startsWith('it'))) return null;
  const words = document.text
    .slice(noun.start, noun.end)
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (/[’']s?$|[()"“”]/.test(words)) return null;
  return capitalised(words);
}

/** "This notice takes effect": an official paper speaks of itself, by its title where that is short. */
function ownPaper({ document }: Telling, rest: string): string | null {
  const noun = /^ (\p{L}+)/u.exec(rest)?.[1]?.toLowerCase() ?? '';
  if (document.kind !== 'official' || !INSTRUMENTS.has(noun)) return null;
  return `[The]${rest}`;
}
