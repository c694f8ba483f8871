import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentStems, fold, stem, tokenise } from './tokens.ts';

const words = (text: string): string[] => tokenise(text).map(({ norm }) => norm);

describe('tokenise', () => {
  it.each([
    ['The ferry, at last, sailed.', ['the', 'ferry', 'at', 'last', 'sailed']],
    ['the captain’s log', ['the', "captain's", 'log']],
    ['CAFÉ Zoë', ['cafe', 'zoe']],
    ['', []],
    ['… — !', []],
  ])('reads %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives words in order, inside the text, counted from the offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(1000), (text, offset) => {
        let end = offset;
        for (const token of tokenise(text, offset)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.norm).toBe(fold(text.slice(token.start - offset, token.end - offset)));
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(offset + text.length);
      }),
    );
  });
});

describe('fold', () => {
  it.each([
    ['“Élan”', '"elan"'],
    ['it’s', "it's"],
    ['Harbour', 'harbour'],
  ])('folds %j to %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('changes nothing that is folded', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('stems', () => {
  it('takes the possessive off', () => {
    expect(stem("captain's")).toBe(stem('captain'));
  });

  it('leaves out words without meaning of their own and keeps repetitions', () => {
    expect(contentStems('The ferries and the ferry')).toEqual([stem('ferries'), stem('ferry')]);
  });
});
