import { HONORIFICS, LETTERS } from '../../language/honorifics.ts';
import { isGivenName } from '../../language/lexicon.ts';
import { officeIn } from '../../language/offices.ts';
import type { Block, Document } from '../../model/document.ts';
import { inFull, isPersonName, plainName } from './person-name.ts';

/** Opens the signatures of those who only attest, consent to or serve what somebody else made. */
const OTHERS_SIGN =
  /^(?:attest(?:ed|ation)?\b|witness(?:ed|es)?\b|certificate of (?:service|mailing|posting|compliance)|approved\b|(?:(?:so )?(?:seen|stipulated|consented|agreed|acknowledged|accepted|reviewed|received|read|concurred)\b)|in the presence of\b|counsel for\b|(?:copy|copies) (?:to|for)\b|(?:cc|copied to) ?:)[^.]{0,80}$/i;

/** What an office is named by besides the table of offices, and what stands for one below a name. */
const POST =
  /^(?:(?:acting|deputy|assistant|associate|interim|senior|chief|head|hon\.?|honorary|presiding|regional|district|team|branch|duty|lead|principal|county|city|town|state) )*(?:(?:legal )?member|leader|officer|head|judge|justice|magistrate|secretary|clerk|convenor|convener|steward|organi[sz]er|comptroller|controller|auditor|solicitor|warden|keeper|curator|surveyor|engineer|planner|coordinator|adjudicator|arbitrator|assessor|examiner|coroner|ombudsman|administrator|trustee)s?\b|\b(?:on behalf of|authori[sz]ed by|for and on behalf)\b|\b(?:officer|inspector|engineer|judge|commissioner|comptroller|controller)$/i;

/** The words before a signature that say for whom: "Signed for the Museum: ", "COMPANY: ", "/s/ ". */
const LEAD =
  /^(?:\/?s\/ ?|(?:signed|by|name|per|(?:\p{L}[\p{L}.()\d’'& -]{1,50}))(?: ?:) *|signed (?=\p{Lu}))/iu;

/**
 * Who signed an official document: the lines of its signature that name a person, up to those who only attest or
 * consent; without such lines, the names above an office below its text; else the author whom its head gives.
 */
export function signatories({ blocks, text }: Document): string[] {
  const signed: string[] = [];
  for (const { role, text: line } of blocks) {
    if (signed.length > 0 && OTHERS_SIGN.test(line)) break;
    if (role !== 'signature') continue;
    const name = signedName(line);
    if (name !== null) signed.push(name);
  }
  const found = [signed, overOffices(blocks), headed(blocks)].find((names) => names.length > 0) ?? [];
  return [...new Set(found.map((name) => inFull(plainName(name), text)))];
}

/** The name in a line of the signatures, without for whom it stands, the post and the letters after it. */
function signedName(line: string): string | null {
  const words = line
    .replace(LEAD, '')
    .replace(/,(?: \p{L}[\p{L}’'&-]*){1,8}(?: ?\([^()]{1,30}\))?(?:,.{2,60})?$/u, '')
    .split(' ');
  while (
    words.length > 2 &&
    (LETTERS.test(words.at(-1)!) || /^(?:\p{Lu}\p{Ll}{0,3}\.){2,3}$/u.test(words.at(-1)!))
  )
    words.pop();
  if (words.length > 2 && HONORIFICS.has(words[0]!.toLowerCase().replace('.', ''))) words.shift();
  const name = words.join(' ').replace(/,$/, '');
  return isPersonName(name) && !isPost(name) ? name : null;
}

/** Names that stand above an office below the text, or with it on their line: "Ann Lee, Chair". */
export function overOffices(blocks: readonly Block[]): string[] {
  const text = blocks.filter(({ role, part }) => role !== 'furniture' && part !== 'annex');
  const first = text.findIndex(({ role }) => role === 'body' || role === 'clause');
  const found: string[] = [];
  for (let i = text.length - 1; i > first && first >= 0; i--) {
    const { text: line } = text[i]!;
    const name = line.length > 110 || OTHERS_SIGN.test(line) ? null : signedName(line);
    const posted = name !== null && (isPost(text[i + 1]?.text ?? '') || POSTED.test(line));
    if (posted) found.unshift(name);
    else if (found.length > 0 && !isPost(line)) break;
  }
  return found;
}

/** A name and what its bearer is, on one line. */
const POSTED = /^[^,]{5,90}, \p{L}[^.!?]{3,60}(?<!:)$/u;

/** "Report of: Ann Lee, Head of Housing": whom the head of a report or a memorandum names as its author. */
function headed(blocks: readonly Block[]): string[] {
  const text = blocks.findIndex(({ role }) => role === 'body' || role === 'clause');
  for (const { text: line } of blocks.slice(0, Math.max(text, 0))) {
    const field = /^(?:report )?(?:by|of|from|author|prepared by|written by) ?: *([^ ].*)$/i.exec(line)?.[1];
    const name = field === undefined ? null : signedName(field);
    if (name !== null && isGivenName(plainName(name).split(' ')[0]!.toLowerCase())) return [name];
  }
  return [];
}

/** A line that names an office: "Chair", "Minister of Ports", "Team Leader (Pollution), on behalf of the Council". */
export function isPost(text: string): boolean {
  if (text.length > 110 || text === '' || /[.!?]$/.test(text)) return false;
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}’'-]/gu, ''));
  return POST.test(text) || officeIn(words.slice(0, 5)) !== null;
}
