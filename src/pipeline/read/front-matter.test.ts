import { describe, expect, it } from 'vitest';
import { frontMatter } from './front-matter.ts';

describe('frontMatter', () => {
  it('reads what it knows and leaves the text as it is', () => {
    const text =
      '\uFEFF---\r\ntitle: What the order says\r\nauthor: Nell Hart\r\ndate: 2019-06-09\r\nsource: Holm Gazette\r\nmood: cross\r\n---\r\nText.';
    expect(frontMatter('a.md', text)).toEqual({
      text,
      markup: {
        title: 'What the order says',
        authors: ['Nell Hart'],
        published: '2019-06-09',
        publisher: 'Holm Gazette',
      },
    });
  });

  it.each([
    ['no matter', 'Text.'],
    ['broken YAML', '---\n: [\n---\nText.'],
    ['a list', '---\n- a\n---\nText.'],
    ['a rule in the text', 'Text.\n---\na: b\n---\n'],
  ])('states nothing for %s', (_, text) => {
    expect(frontMatter('a.md', text)).toEqual({ text });
  });
});
