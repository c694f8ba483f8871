import type { Entity } from '../../model/entity.ts';
import type { Gender } from '../../text/gender.ts';
import type { Scene } from './scene.ts';
import { once } from '../../text/once.ts';
import { FEMALE_KIN, MALE_KIN } from '../../language/kin.ts';

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...MALE_KIN.map((word): [string, Gender] => [word, 'm']),
  ...FEMALE_KIN.map((word): [string, Gender] => [word, 'f']),
]);

/** "Ann Brook's father, ", "her son and line cook, " and "his aunt, the sculptor " right before a name. */
const BEFORE =
  /(?:\b(?:his|her|their|my|our)|[’']s?) (?:\p{Ll}+ ){0,2}?([\p{Ll}-]+)(?: and [\p{Ll} -]{1,30})?,? (?:the [\p{Ll} -]{1,30} )?$/u;
/** ", her father" right after one. */
const AFTER =
  /^, (?:his|her|their|my|our|\p{Lu}[\p{L} ]{1,30}[’']s?) (?:\p{Ll}+ ){0,2}?([\p{Ll}-]+)(?=[,.])/u;

/** The gender of whoever a text calls somebody's father or daughter beside the name, or null where it does not. */
export function kinGender(scene: Scene, entity: Entity): Gender | null {
  return gendersIn(scene).get(entity) ?? null;
}

const gendersIn = once(({ mentions, narrative }: Scene): Map<Entity, Gender> => {
  const found = new Map<Entity, Gender>();
  for (const { entity, start, end } of mentions) {
    if (entity.type !== 'person' || found.has(entity)) continue;
    const before = BEFORE.exec(narrative.slice(Math.max(0, start - 80), start))?.[1];
    const after = AFTER.exec(narrative.slice(end, end + 80))?.[1];
    const gender = GENDERS.get(before ?? '') ?? GENDERS.get(after ?? '');
    if (gender !== undefined) found.set(entity, gender);
  }
  return found;
});
