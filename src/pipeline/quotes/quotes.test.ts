import { describe, expect, it } from 'vitest';
import { blocks } from '../blocks/index.ts';
import { sentences } from '../sentences/index.ts';
import { quotes } from './index.ts';
import { CAST, MARKED, REPORTED, UNSPOKEN } from './quotes.cases.ts';
import { SPEAKERS } from './speakers.cases.ts';
import type { Analysis } from '../../model/stage.ts';
import { analyse, spoken } from '../../text/story.testing.ts';

const read = (text: string) => analyse([text], CAST, [blocks.run, sentences.run, quotes.run]);

describe('quotations in marks', () => {
  it.each(MARKED)('$what', ({ text, quotes: expected }) => {
    expect(spoken(read(text), ({ form }) => form !== 'indirect')).toEqual(expected);
  });

  it.each(UNSPOKEN)('no speech: %s', (text) => {
    expect(spoken(read(text), ({ form }) => form !== 'indirect')).toEqual([]);
  });

  it('gives every attribution its cue or its reason', () => {
    for (const { text } of MARKED) {
      for (const quote of read(text).quotes) {
        expect(quote.reason.length).toBeGreaterThan(20);
        expect(quote.speaker === null).toBe(quote.confidence === 0);
      }
    }
  });
});

describe('speakers', () => {
  it.each(SPEAKERS)('$what', ({ texts, quotes: expected }) => {
    const read = analyse(texts, CAST, [blocks.run, sentences.run, quotes.run]);
    expect(spoken(read, ({ form }) => form !== 'indirect')).toEqual(expected);
  });
});

describe('reported speech', () => {
  it.each(REPORTED)('$what', ({ text, quotes: expected }) => {
    expect(spoken(read(text), ({ form }) => form === 'indirect')).toEqual(expected);
  });
});

it('gives "I" outside of marks to the one person who wrote the text', () => {
  const text = 'By Ruth Amadi\n\nThe quay was sold in May. I said “on your own head be it” and went home.';
  const signed = ({ documents }: Analysis) => ({
    items: { documents: documents.map((document) => ({ ...document, authors: ['Ruth Amadi'] })) },
  });
  expect(
    spoken(analyse([text], CAST, [blocks.run, sentences.run, signed, quotes.run]), () => true),
  ).toContain('on your own head be it — Ruth Amadi');
});

describe('words that nothing near them attributes', () => {
  const several = (texts: readonly string[]) =>
    spoken(analyse(texts, CAST, [blocks.run, sentences.run, quotes.run]), ({ form }) => form !== 'indirect');

  it('gives them to whoever says more of them in another document', () => {
    expect(
      several([
        'Ruth Amadi said: “I am not prepared to wait for the pier to fall. It will be mended.”',
        'It was a long day. He is “not prepared to wait for the pier to fall”, and nor are we.',
      ]),
    ).toContain('not prepared to wait for the pier to fall — Ruth Amadi');
  });

  it('gives them to whoever says them with other small words', () => {
    expect(
      several([
        'Ruth Amadi found it “a pattern of delay rather than a policy of denial” in May.',
        'Experts wrote that they found “a pattern of delay and a policy of denial”.',
      ]),
    ).toContain('a pattern of delay and a policy of denial — Ruth Amadi');
  });
});

describe('words that somebody unknown is said to say', () => {
  const several = (texts: readonly string[]) =>
    spoken(analyse(texts, CAST, [blocks.run, sentences.run, quotes.run]), ({ form }) => form !== 'indirect');

  it('are the named one’s of another document where they are many', () => {
    expect(
      several([
        'Ruth Amadi found the pier “serious but not beyond repair” in May.',
        'The diver’s notes call it “serious but not beyond repair”. The other notes call it “tired”.',
      ]),
    ).toContain('serious but not beyond repair — Ruth Amadi');
  });
});

describe('time', () => {
  it('stays near-linear on one long line of broken marks', () => {
    const line = `He said "it's the dogs' day and ‘never' mind" to me, `.repeat(1000);
    const start = performance.now();
    read(line);
    expect(performance.now() - start).toBeLessThan(30_000);
  }, 60_000);
});
