import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from './html.ts';

const PAGE = `<!doctype html><html lang="en-GB"><head><title>Ferry aground</title>
<meta property="og:site_name" content="Harbour Gazette"><link rel="canonical" href="https://gazette.example/ferry"></head>
<body><nav><ul><li><a>Home</a></li><li><a>Sport</a></li></ul></nav><article><h1>Ferry aground</h1>
<p>The ferry <b>Maid of Holm</b> ran aground last night, and 40 passengers were taken off by lifeboat, the coastguard said.</p>
<p hidden>Nobody sees this.</p><script>let seen = false;</script>
<p>“Nobody was hurt,” said the harbour master, Ruth Okafor.<br>“We will find out what happened, and we will say so.”</p>
<table><tr><td>Boats</td><td>3</td></tr></table></article><aside><h3>Most read</h3><p>Dog swims home</p></aside></body></html>`;

describe('readHtml', () => {
  const { text, markup } = readHtml('page.html', PAGE);
  const cut = (ranges: readonly { start: number; end: number }[] | undefined): string[] =>
    (ranges ?? []).map(({ start, end }) => text.slice(start, end));

  it('gives the visible text of the whole page, a line for each block', () => {
    expect(text).toContain('Home\nSport\n\nFerry aground\n\nThe ferry Maid of Holm ran aground');
    expect(text).toContain('Ruth Okafor.\n“We will');
    expect(text).toContain('Boats\t3');
    expect(text).not.toMatch(/Nobody sees|let seen/);
  });

  it('says which stretches are headings and which the reader view keeps', () => {
    expect(cut(markup?.headings)).toEqual(['Ferry aground', 'Most read']);
    expect(cut(markup?.main).some((words) => words.startsWith('The ferry Maid of Holm'))).toBe(true);
    expect(cut(markup?.main)).not.toContain('Dog swims home');
  });

  it('reads what the page says about itself', () => {
    expect(markup).toMatchObject({
      publisher: 'Harbour Gazette',
      language: 'en-GB',
      url: 'https://gazette.example/ferry',
    });
  });

  it('keeps every range inside the text, whatever the markup', () => {
    const tags = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<h2>',
      '<li>',
      '<br>',
      '<td>',
      'ferry ',
      ' \n',
      '&amp;',
      '<b>x</b>',
      '</body>',
      '<',
      '>',
    );
    fc.assert(
      fc.property(fc.array(tags, { maxLength: 30 }), (parts) => {
        const read = readHtml('page.html', `<html><body>${parts.join('')}`);
        for (const { start, end } of [...(read.markup?.main ?? []), ...(read.markup?.headings ?? [])]) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(read.text.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('refuses a page whose elements nest without end, at once', () => {
    const page = `${'<div>'.repeat(20_000)}x${'</div>'.repeat(20_000)}`;
    expect(() => readHtml('page.html', page)).toThrow(/nests its elements more than/);
  });
});
