import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { sitePages } from './pages-of-site.ts';
import { siteFile } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  // How the tool wants its author's source to look, not what a browser reads.
  rules: {
    'no-inline-style': 'error',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
  },
});

test.each(sitePages())('%s is valid HTML', async (page) => {
  const file = page.endsWith('/') ? `${page.slice(1)}index.html` : page.slice(1);
  const report = await validator.validateString(siteFile(file));
  const problems = report.results.flatMap((result) =>
    result.messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(problems).toEqual([]);
});
