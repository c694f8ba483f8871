import type { Draft } from './draft.ts';

/** So far down a page the name of its site stands. */
const TOP = 3;
/** "THE HOLM NUGGET": an article and a name. */
const SITE_NAME = /^(?:The|THE)(?: \p{Lu}[\p{L}’'&-]*){1,4}$/u;
/** What parts the rooms of a menu. */
const ROOMS = /\s{2,}|\s[|·•]\s/;

/** Whether a line is the name of a site over the menu of its rooms: four or more of a word or two. */
export function isOverMenu(drafts: readonly Draft[], i: number): boolean {
  const rooms = drafts[i + 1]?.text.slice(0, 300).split(ROOMS) ?? [];
  return (
    i < TOP &&
    SITE_NAME.test(drafts[i]!.text) &&
    rooms.length >= 4 &&
    rooms.every((room) => /^\S+(?: \S+){0,2}$/.test(room.trim()))
  );
}
