import { describe, expect, it } from 'vitest';
import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Quote } from '../../model/quote.ts';
import { bySourceText } from './source-words.ts';

const order = {
  id: 'order',
  kind: 'official',
  publisher: 'Harbour Board',
  authors: [] as readonly string[],
  title: 'Order',
  text: 'There shall be at each quay, from the first boat of the day to the last, one officer.',
} as Document;
const news = {
  id: 'news',
  kind: 'news',
  publisher: 'Echo',
  authors: [] as readonly string[],
  text: '',
} as Document;
const board = {
  id: 'e-board',
  type: 'organisation',
  name: 'Harbour Board',
  aliases: [] as readonly string[],
} as Entity;
const quote = (text: string): Quote =>
  ({
    id: 'q',
    doc: 'news',
    form: 'fragment',
    text,
    speaker: null,
    confidence: 0,
    reason: '',
  }) as unknown as Quote;
const speakerOf = (text: string, open = new Set(['q'])): string | null =>
  bySourceText([quote(text)], open, [order, news], [board])[0]!.speaker;

describe('words of an official paper', () => {
  it('are its issuer’s', () => {
    expect(speakerOf('from the first boat of the day to the last')).toBe('e-board');
  });

  it('are those of the body that its title names', () => {
    const panel = { ...board, id: 'e-panel', name: 'Licensing Panel' } as Entity;
    const decision = {
      ...order,
      title: 'DECISION OF THE LICENSING PANEL IN THE MATTER OF A QUAY',
    } as Document;
    const words = quote('from the first boat of the day to the last');
    expect(bySourceText([words], new Set(['q']), [decision, news], [board, panel])[0]!.speaker).toBe(
      'e-panel',
    );
  });

  it('are nobody’s where they are few, others, or settled', () => {
    expect(speakerOf('first boat')).toBe(null);
    expect(speakerOf('from the last boat of the day to the first')).toBe(null);
    expect(speakerOf('from the first boat of the day to the last', new Set())).toBe(null);
  });

  it('are the author’s of a letter, where they say "I"', () => {
    const text = 'I was late with the rope, and I know it. The rope was late by an hour and more.';
    const letter = { ...news, id: 'letter', authors: ['Ruth Amadi'], text } as Document;
    const amadi = { ...board, id: 'e-amadi', type: 'person', name: 'Ruth Amadi' } as Entity;
    const by = (words: string, from = letter): string | null =>
      bySourceText([quote(words)], new Set(['q']), [from, news], [amadi])[0]!.speaker;
    expect(by('I was late with the rope')).toBe('e-amadi');
    expect(by('The rope was late by an hour')).toBe(null);
    expect(by('I was late with the rope', { ...letter, text: `GREEN: ${text}` })).toBe(null);
  });
});
