import type { SourceDocument } from '../../model/document.ts';

/** A document of a test's folder. */
export const file = (id: string, text: string): SourceDocument => ({
  id,
  file: `${id}.txt`,
  sha256: '',
  text,
});

/** An article that says one sentence worth comparing, between others that are like no other. */
export const article = (title: string, day: string, sentence: string): string =>
  `${title}

By Ann Other, reporter

${day}

People in the town have been waiting for the news for weeks, and on Friday evening it came at last.

${sentence}

Nobody at the town hall wanted to say more about it before the next meeting.
`;

/** Two articles of two days, a sentence each. */
export const twoArticles = (a: string, b: string): SourceDocument[] => [
  file('a', article('Town hears the news', '12 March 2021', a)),
  file('b', article('News reaches the town at last', '13 March 2021', b)),
];
