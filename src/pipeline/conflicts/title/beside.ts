import { endsInOffice, officeIn } from '../../../language/offices.ts';
import { ROLE_NOUNS } from '../../../language/roles.ts';
import { STOP_WORDS } from '../../../language/stop-words.ts';
import type { Document } from '../../../model/document.ts';
import type { Entity, HeldPost } from '../../../model/entity.ts';
import { overlaps, spanOf } from '../../../model/span.ts';

/** The deeds of an office, said of somebody just named: "who chairs the trust". */
const OFFICE_OF_DEED: ReadonlyMap<string, string> = new Map([
  ['chairs', 'chair'],
  ['chaired', 'chair'],
  ['edits', 'editor'],
  ['edited', 'editor'],
  ['captains', 'captain'],
  ['captained', 'captain'],
  ['coaches', 'coach'],
  ['coached', 'coach'],
]);

/** The office whose deed a verb is, or null. */
export function officeOfDeed(verb: string): string | null {
  return OFFICE_OF_DEED.get(verb) ?? null;
}

/** ", who chairs the trust", ", a dentist who has chaired it": what is told in the past alone may be over. */
const DEED =
  /^,?(?: (?:an?|the) [^,.;:]{2,40})? who (?:has (?:also )?((?:chaired|edited|captained|coached) [^,.;:]{3,60})|((?:chairs|edits|captains|coaches) [^,.;:]{3,60}))/;

/** ", who has been the commission's vice chairman since January", " is the dean of medicine", " was head from 2012". */
const BEING =
  /^(?:, who)? (?:is|has been|was) (?:(?:the|an?|its|their|now) )?((?:[\p{L}’'-]+ ){0,5}?[\p{L}’'-]+)(?= since| from| until|[,.;:]| and )/u;
/** ", who resigned as chief executive in May": a post that is over. */
const LEFT =
  /^(?:, who)? (?:has |had )?(?:resigned|retired|quit|stood down|stepped down|left|served|worked) as (?:(?:the|an?|its|their) )?((?:[\p{L}’'-]+ ){0,5}?[\p{L}’'-]+)(?= (?:in|on|from|until|after|last|at|of)\b|[,.;:]| and )/u;

/** ", who sits on the council as its clerk", ", employed by the club as director of rowing": a post behind "as". */
const SERVES_AS =
  /^,(?: who)? (?:[\p{Ll}-]+ )?(?:employed|engaged|hired|retained|serves|serving|sits|sitting|works|working|acts|acting)\b[^,.;:]{0,50}? as (?:(?:its|the|their|an?) )?((?:[\p{L}’'-]+ ){0,3}?[\p{L}’'-]+(?: of [\p{L}-]+)?)(?=[,.;:]| and | at | in |$)/u;
/** ", Ashdale's chief clerk,": whose post it is stands before it, whatever the body is called. */
const OWNED =
  /^, ((?:(?:the |\p{Lu})[\p{L}&. -]{1,30}[’']s?|its|their) (?:\p{Ll}[\p{L}-]* ){0,3}\p{Ll}[\p{L}-]+(?: of \p{Ll}[\p{L}-]+)?)(?=[,.;:)”"]|$)/u;

/** Words before a name that can be of its title: "Commission Chairman", "Dean of medicine". */
const TITLE = /(?:^|[^\p{L}])((?:[\p{L}’'-]+ ){1,4})$/u;

/** "The vicar of Little Wick, the Rev Ann Smith": a post set before a name, with whatever style the name wears. */
const APPOSED =
  /(?<![\p{L}’'-])((?:the|its|their|our|his|her) (?:[\p{L}’'-]+ ){0,7}?[\p{L}’'-]+), (?:the )?(?:(?:Right|Most|Very|Rev|Revd|Reverend|Dr|Prof|Professor|Canon|Father|Fr|Hon|Honou?rable|Sir|Dame|Lord|Lady|Baroness|Mr|Mrs|Ms|Miss|Cllr|Councillor|Councilman|Councilwoman|Alderman|Ald|Sen|Senator|Rep|Gov|Judge|Justice|Captain|Capt|Colonel|Col|Major|Commander|Cmdr)\.? ){0,3}$/iu;

/** How far a title before a name or a clause behind it is looked for, in UTF-16 code units. */
const REACH = 120;

/**
 * The posts that stand right beside a person's name: a title before it, or a clause behind it that says what they do or
 * are. What an earlier stage found is left out.
 */
export function writtenBeside(person: Entity, documents: ReadonlyMap<string, Document>): HeldPost[] {
  const found: HeldPost[] = [];
  for (const { doc, start, end, form } of person.mentions) {
    const document = documents.get(doc);
    if (document === undefined || (form !== 'name' && form !== 'alias')) continue;
    const { text } = document;
    const after = text.slice(end, end + REACH);
    const add = (from: number, words: string): void => {
      const post = spanOf(doc, text, from, from + words.length);
      const known = [...found, ...person.posts].some((p) => p.post.doc === doc && overlaps(p.post, post));
      if (!known) found.push({ post, of: null });
    };
    const deed = DEED.exec(after);
    const done = deed?.[1] ?? deed?.[2];
    if (deed && done !== undefined) add(end + deed[0].length - done.length, done);
    const being = BEING.exec(after) ?? LEFT.exec(after);
    if (being?.[1] !== undefined && isPost(being[1])) add(end + being[0].length - being[1].length, being[1]);
    const as = SERVES_AS.exec(after);
    if (as?.[1] !== undefined && isOfRole(as[1])) add(end + as[0].length - as[1].length, as[1]);
    const owned = OWNED.exec(after);
    if (owned?.[1] !== undefined && isOfRole(owned[1]))
      add(end + owned[0].length - owned[1].length, owned[1]);
    const before = text.slice(Math.max(0, start - REACH), start);
    const title = titleIn(TITLE.exec(before)?.[1] ?? '');
    if (title !== '') add(start - title.length - 1, title);
    const apposed = APPOSED.exec(before);
    if (apposed?.[1] !== undefined && isOffice(apposed[1]))
      add(start - before.length + apposed.index, apposed[1]);
  }
  return found;
}

/** A noun phrase that ends in an office or says of what it is one: not "expected to be named chair". */
function isPost(words: string): boolean {
  const list = words.toLowerCase().split(' ');
  return officeIn(list) !== null && !list.some((w) => /^(?:to|not|be|been|as|by|who|that|than|if)$/.test(w));
}

/** A noun phrase whose head is a noun for a post, listed among the offices or not: "chief pilot", "director of rowing". */
function isOfRole(words: string): boolean {
  const head = words.toLowerCase().split(/ of (?!.*[’'])/)[0]!;
  return ROLE_NOUNS.has(head.split(' ').at(-1)!);
}

/** A noun phrase whose head is an office, whatever it says of what: "the vicar of Little Wick". */
function isOffice(words: string): boolean {
  const list = words.toLowerCase().split(' ');
  const link = list.findIndex((w, i) => i > 0 && /^(?:of|for|at|in|to)$/.test(w));
  return (
    endsInOffice(link < 0 ? list : list.slice(0, link)) || (link > 0 && endsInOffice(list.slice(0, link + 2)))
  );
}

/** The words of a title that end right before a name; empty where they name no office. */
function titleIn(words: string): string {
  const list = words.trimEnd().split(' ');
  const norm = list.map((w) => w.toLowerCase());
  const of = norm.indexOf('of');
  if (of > 0)
    return of === norm.length - 2 && officeIn(norm.slice(0, of)) !== null ? fromOffice(list, of) : '';
  for (let from = 0; from < list.length; from++) {
    // The last word is the office's, and all before it is in capitals or of the office too.
    const office = norm.slice(from);
    if (officeIn(office) === null || !endsInOffice(norm)) continue;
    const own = list.slice(from);
    const worn =
      own.every((w) => /^\p{Lu}/u.test(w)) ||
      (own.length <= 2 && !own.some((w) => STOP_WORDS.has(w.toLowerCase())));
    if (worn) return list.slice(from).join(' ');
  }
  return '';
}

/** "Dean of medicine" from what stands before it. */
function fromOffice(list: readonly string[], of: number): string {
  let from = of - 1;
  while (from > 0 && officeIn([list[from - 1]!.toLowerCase()]) !== null) from--;
  return list.slice(from).join(' ');
}
