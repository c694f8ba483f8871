import { describe, expect, it } from 'vitest';
import type { Document } from '../../model/document.ts';
import { analyse } from '../../text/story.testing.ts';
import { blocks } from '../blocks/index.ts';
import { quotes } from '../quotes/index.ts';
import { sentences } from '../sentences/index.ts';
import { wordings } from './index.ts';
import { BEGUN_TOGETHER, CAST, PAIRED } from './wordings.cases.ts';

const read = (texts: readonly string[]) =>
  analyse(texts, CAST, [blocks.run, sentences.run, quotes.run, wordings.run]);
const pairsOf = (texts: readonly string[]) => read(texts).quoteGroups.flatMap(({ pairs }) => pairs);

describe('wordings of one saying', () => {
  it.each(PAIRED)('$what', ({ texts, pairs, differences }) => {
    const found = pairsOf(texts);
    expect(found.map(({ variation, a, b }) => `${variation}: ${a.text} | ${b.text}`)).toEqual(pairs);
    if (differences) {
      expect(found[0]?.differences.map(({ a, b }) => `${a.text} → ${b.text}`)).toEqual(differences);
    }
  });

  it.each(BEGUN_TOGETHER)('tells first $what', ({ texts, first }) => {
    const pair = pairsOf(texts).find(({ a }) => a.text.startsWith('We will'));
    expect(`${pair?.variation}: ${pair?.a.text} | ${pair?.b.text}`).toBe(first);
  });

  it('sets all of one paragraph of a turn beside another wording of it', () => {
    const words = 'We will mend the old pier this summer. The town can count on it.';
    const pairs = pairsOf([
      `Ruth Amadi said: "The storm was long and hard.\n\n"${words}"`,
      `Ruth Amadi said: "${words.replace('summer', 'winter')}"`,
    ]);
    expect(pairs.map(({ a }) => a.text)).toContain(words);
  });

  it('says where words are put in another mouth', () => {
    const words = 'the whole north pier is rotten and must come down';
    const [pair] = pairsOf([
      `"Frankly, ${words}," said Ruth Amadi.`,
      `"Frankly, ${words}," said Leo Brandt.`,
    ]);
    expect(pair?.moved).toBe('“d0” gives these words to Ruth Amadi, “d1” to Leo Brandt.');
  });
});

describe('what a note on moved words calls the documents', () => {
  const texts = [
    '“The whole north pier is rotten and must come down,” said Ruth Amadi.',
    '“The whole north pier is rotten and must come down,” said Leo Brandt.',
  ];
  const told = (of: readonly Partial<Document>[]) =>
    analyse(texts, CAST, [
      blocks.run,
      sentences.run,
      ({ documents }) => ({ items: { documents: documents.map((d, i) => ({ ...d, ...of[i] })) } }),
      quotes.run,
      wordings.run,
    ]).quoteGroups[0]?.pairs[0]?.moved;

  it('their publisher, or a title where they have none', () => {
    expect(told([{ publisher: 'The Post' }, { title: 'A town talks' }])).toBe(
      'The Post gives these words to Ruth Amadi, “A town talks” to Leo Brandt.',
    );
  });

  it('their first words where both would be called the same', () => {
    expect(told([{ publisher: 'The Post' }, { publisher: 'The Post' }])).toBe(
      '“d0” gives these words to Ruth Amadi, “d1” to Leo Brandt.',
    );
  });
});

describe('passages', () => {
  const copied =
    'a survey of the timbers has shown that eleven of the forty piles need to be replaced by spring';

  it('finds words that two documents share, with what was changed', () => {
    const [passage] = read([
      `The engineers met. They heard that ${copied} at the latest, and agreed.`,
      `In short, ${copied.replace('eleven', 'twelve')}. The shop stays open.`,
    ]).passages;
    expect(passage?.a.text).toBe(copied);
    expect(passage?.differences.map(({ a, b }) => `${a.text} → ${b.text}`)).toEqual(['eleven → twelve']);
  });

  it('takes no short phrase and no copy inside one document for a passage', () => {
    expect(read(['At the end of the day the pier shut.', 'At the end of the day we ate.']).passages).toEqual(
      [],
    );
    expect(read([`Then ${copied}.\n\nLater it was said: ${copied}.`]).passages).toEqual([]);
  });
});
