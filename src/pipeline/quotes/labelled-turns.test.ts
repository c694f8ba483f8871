import { describe, expect, it } from 'vitest';
import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Quote } from '../../model/quote.ts';
import { byLabelledTurn } from './labelled-turns.ts';

const lines = [
  '‘A rope and a bell’: the man who rang',
  'GREEN: What was it?',
  'AMADI: It was a rope and a bell.',
];
const text = lines.join('\n');
const interview = {
  id: 'd',
  text,
  blocks: lines.map((line) => ({
    start: text.indexOf(line),
    end: text.indexOf(line) + line.length,
    role: 'paragraph',
  })),
} as unknown as Document;
const amadi = { id: 'e', type: 'person', name: 'Ruth Amadi', aliases: [] as readonly string[] } as Entity;
const speakerOf = (words: string, speaker: string | null = null): string | null =>
  byLabelledTurn(
    [
      {
        id: 'q',
        doc: 'd',
        form: 'fragment',
        text: words,
        start: 1,
        end: 1 + words.length,
        speaker,
      } as unknown as Quote,
    ],
    [interview],
    [amadi],
  )[0]!.speaker;

describe('words that a transcript has in a turn', () => {
  it('are of whoever the turn is', () => {
    expect(speakerOf('A rope and a bell')).toBe('e');
  });
  it('are nobody’s where they are few or others', () => {
    expect(speakerOf('a rope')).toBe(null);
    expect(speakerOf('a rope and a gong')).toBe(null);
  });
  it('keep the speaker that they have', () => {
    expect(speakerOf('A rope and a bell', 'x')).toBe('x');
  });
});
