import { endsInOffice, officeIn } from '../../../language/offices.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Said, Sayings } from './said.ts';

/** Words for whoever is at the head of something, whatever the post is called: "the club's boss". */
const AT_THE_HEAD = /^(?:boss|chief|head)$/;

/**
 * Whether two claims of a departure speak of one person: by name, or the one by name and the other by a post ("the head
 * of the bank"), where the story tells of nobody else by name who leaves or stays.
 */
export function oneLeaver(a: Said, b: Said, { all, entities }: Sayings): boolean {
  const [x, y] = [a, b].map((s) => entities.get(s.claim.object?.entity ?? ''));
  const [person, other] = x?.type === 'person' ? [x, b] : [y, a];
  if (person?.type !== 'person' || (x?.type === 'person' && y?.type === 'person')) return false;
  const leavers = all.flatMap((s) => {
    const who = s.frame.name === 'departure' ? entities.get(s.claim.object?.entity ?? '') : undefined;
    return who?.type === 'person' ? [who.id] : [];
  });
  return leavers.every((id) => id === person.id) && isPostOf(other.claim.object?.text ?? '', person);
}

function isPostOf(words: string, person: Entity): boolean {
  if (/^(?:an?|former|ex|his|her|their)\b/i.test(words)) return false;
  const list = words
    .toLowerCase()
    .replace(/[’']s?(?=\s|$)/g, '')
    .split(/\s+/);
  const link = list.findIndex((w, i) => i > 0 && /^(?:of|for|at|in)$/.test(w));
  const post = link < 0 ? list : list.slice(0, link);
  if (AT_THE_HEAD.test(post.at(-1) ?? '')) return true;
  const office = endsInOffice(post) ? officeIn(post) : null;
  return (
    office !== null && person.posts.some((p) => officeIn(p.post.text.toLowerCase().split(/\s+/)) === office)
  );
}
