import nlp from 'compromise/two';
import type { Entity } from '../model/entity.ts';

export type Gender = 'f' | 'm';

const MALE =
  /\b(?:mr|sir|rabbi|fr|spokesman|himself)\b|(?:^|the )(?:lord|baron|king|prince|duke|father|brother)\b/i;
const FEMALE =
  /\b(?:mrs|ms|miss|dame|spokeswoman|herself)\b|(?:^|the )(?:lady|baroness|queen|princess|duchess|sister)\b/i;

/** One word alone, "King", may be the surname of anybody. */
const SURNAME_TOO = /^(?:Lord|Baron|King|Prince|Duke|Father|Brother|Queen|Sister|Lady)$/;

/** A form of address at the head of a name with its title: "Ms Ann Brook". */
const ADDRESS = /^(?:Mr|Mrs|Ms|Miss|Sir|Lord|Dame|Lady|Baroness)\b/;

/** The gender that a person's title shows ("Mrs", "spokesman"), or null where none does or they disagree. */
export function titleGender(entity: Entity): Gender | null {
  if (entity.type !== 'person') return null;
  const titles = entity.mentions.flatMap(({ form, text }) =>
    form === 'title' ? (ADDRESS.exec(text)?.[0] ?? []) : [],
  );
  const texts = [
    entity.name,
    ...entity.aliases,
    ...entity.mentions.filter(isFull).map((m) => m.text),
    ...titles,
  ].filter((text) => !SURNAME_TOO.test(text));
  const male = texts.some((text) => MALE.test(text));
  const female = texts.some((text) => FEMALE.test(text));
  return male === female ? null : male ? 'm' : 'f';
}

/** The gender that a person's title or else first name shows, the latter by compromise's list of names. */
export function genderOf(entity: Entity): Gender | null {
  const titled = titleGender(entity);
  if (titled || entity.type !== 'person' || !entity.name.includes(' ')) return titled;
  const [first = ''] = entity.name.split(/\s+/);
  // The list has some of these among the men.
  if (FEMININE.test(first)) return 'f';
  const doc = nlp(first);
  const male = doc.has('#MaleName');
  const female = doc.has('#FemaleName');
  return male === female ? null : male ? 'm' : 'f';
}

/** Endings that only women’s names have: "Lisette", "Graziella". */
const FEMININE = /^\p{Lu}\p{Ll}+(?:ette|etta|elle|ella|issa)$/u;

function isFull({ form }: { readonly form: string }): boolean {
  return form === 'name' || form === 'alias';
}
