import { expect, it } from 'vitest';
import type { Entity } from '../../model/entity.ts';
import type { Quote } from '../../model/quote.ts';
import { bySpokenFor } from './spoken-for.ts';

const entity = (id: string, type: Entity['type'], name: string, more: object = {}): Entity =>
  ({ id, type, name, aliases: [], mentions: [], posts: [], ...more }) as unknown as Entity;
const BODY = entity('body', 'organisation', 'Harbour Board', { aliases: ['HB'] });

/** Who says what such a person is quoted with. */
const speaker = (person: Entity): string | null | undefined =>
  bySpokenFor([{ speaker: person.id, reason: '' } as Quote], [BODY, person])[0]?.speaker;

it.each([
  ['a body by its name', entity('p', 'person', 'Harbour Board spokesman'), 'body'],
  ['a body by its short name', entity('p', 'person', 'HB spokeswoman'), 'body'],
  ['nobody known', entity('p', 'person', 'Coast Inspectorate spokesman'), 'p'],
  ['themselves, with a post', entity('p', 'person', 'HB spokesman', { posts: [{}] }), 'p'],
  [
    'themselves, taken up again',
    entity('p', 'person', 'HB spokesman', { mentions: [{ text: 'the spokesman' }] }),
    'p',
  ],
])('speaks for %s', (_, person, wanted) => {
  expect(speaker(person)).toBe(wanted);
});
