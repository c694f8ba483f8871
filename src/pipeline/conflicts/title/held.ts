import { BODY_NOUNS } from '../../../language/bodies/nouns.ts';
import { NOT_NOW, officeIn } from '../../../language/offices.ts';
import { ROLE_NOUNS } from '../../../language/roles.ts';
import type { Document } from '../../../model/document.ts';
import type { Entity, HeldPost } from '../../../model/entity.ts';
import type { Span } from '../../../model/span.ts';
import { stem, tokenise } from '../../../text/tokens.ts';
import { STOP_WORDS } from '../../../language/stop-words.ts';
import { officeOfDeed, writtenBeside } from './beside.ts';

/** "Resigned as", "stepped down as its". */
const LEFT = /\b(?:resigned|retired|quit|down|left|served|worked) as (?:the |an? |its |their )?$/i;

/** How far a second post is looked for, in UTF-16 code units. */
const REACH = 80;

/** A post that a document gives somebody, taken apart. */
export interface Held {
  readonly person: Entity;
  readonly post: Span;
  /** Key of the office, or null where it is none of the listed ones. */
  readonly office: string | null;
  /** The noun that names it: "director". */
  readonly noun: string;
  /** Stems of the body nouns in it: "council". */
  readonly bodies: ReadonlySet<string>;
  /** Entity id of the body, or null. */
  readonly of: string | null;
  /** Words of that body's name, lower case; none where it is not known. */
  readonly bodyName: ReadonlySet<string>;
  /** Stems of what else it says: "structures" in "director of structures". */
  readonly about: ReadonlySet<string>;
  /** Whether it is told as over, as another's to come, or as a stand-in's. */
  readonly past: boolean;
}

/** The name of a body by its entity id. */
export type NameOf = (id: string) => string;

/** The posts of a person that they hold as the documents write; posts of the past and stand-ins are left out. */
export function heldBy(person: Entity, documents: ReadonlyMap<string, Document>, nameOf?: NameOf): Held[] {
  return everHeldBy(person, documents, nameOf).filter(({ past }) => !past);
}

/** All posts of a person that the documents write, those of the past among them. */
export function everHeldBy(
  person: Entity,
  documents: ReadonlyMap<string, Document>,
  nameOf: NameOf = () => '',
): Held[] {
  const posts = [...person.posts, ...writtenBeside(person, documents)];
  return [...posts, ...posts.flatMap((p) => joinedTo(p, documents))].flatMap(({ post, of }): Held[] => {
    const text = documents.get(post.doc)?.text ?? '';
    const lead = text.slice(Math.max(0, post.start - 16), post.start);
    // "New England" is no new post.
    const past = NOT_NOW.test((lead + post.text).replace(/\bNew (?=\p{Lu})/gu, '')) || LEFT.test(lead);
    const words = tokenise(post.text).map((t) => t.norm.replace(/'s?$/, ''));
    const office = ofAPart(post.text) ?? officeOfDeed(words[0] ?? '') ?? officeIn(words);
    const noun = words.findLast((w) => ROLE_NOUNS.has(w)) ?? '';
    if (office === null && noun === '') return [];
    const officeWords = new Set([
      ...(office ?? noun).split('-'),
      ...words.filter((w) => ROLE_NOUNS.has(w)),
      'chief',
      'executive',
    ]);
    return [
      {
        person,
        past,
        post,
        office,
        noun,
        bodies: new Set(words.filter((w) => BODY_NOUNS.has(w) && !officeWords.has(w)).map((w) => stem(w))),
        of,
        bodyName: new Set(of === null ? [] : tokenise(nameOf(of)).map((t) => t.norm)),
        about: new Set(
          words.filter((w) => !STOP_WORDS.has(w) && !officeWords.has(w) && w !== noun).map((w) => stem(w)),
        ),
      },
    ];
  });
}

/** "Managing director for custody", "chief executive of retail": at the head of a branch of a body's work. */
const OF_A_PART =
  /\b(?:managing director|chief executive(?: officer)?|ceo),? (?:for|of) (?!(?:the|an?|its|their|our|this|that)\b)(\p{Ll}[\p{L}-]*(?: and)?(?: \p{Ll}[\p{L}-]*(?: and)?){0,2} ?)(?:,| at | of | in |$)/iu;

/** Who heads a part of a body is not its head. */
function ofAPart(post: string): string | null {
  const part = OF_A_PART.exec(post)?.[1]?.trim();
  if (part === undefined || /\p{Lu}/u.test(part)) return null;
  return part.split(' ').some((w) => BODY_NOUNS.has(w)) ? null : 'head-of-a-part';
}

/** "Chairman and Chief Executive Officer": a second post behind "and". */
const AND_POST =
  /^,? and (?:the |its |their |our )?((?:[\p{L}’'-]+ ){0,5}?[\p{L}’'-]+)(?=[\s]*(?:[,.;:"”()\n]|$| of | at | said))/u;

function joinedTo({ post, of }: HeldPost, documents: ReadonlyMap<string, Document>): HeldPost[] {
  const after = (documents.get(post.doc)?.text ?? '').slice(post.end, post.end + REACH);
  const match = AND_POST.exec(after);
  const words = match?.[1] ?? '';
  if (match === null || officeIn(tokenise(words).map((t) => t.norm)) === null) return [];
  const start = post.end + match[0].length - words.length;
  return [{ post: { ...post, start, end: start + words.length, text: words }, of }];
}
