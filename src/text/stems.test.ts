import { describe, expect, it } from 'vitest';
import { root } from './stems.ts';

describe('root', () => {
  it.each([
    ['led', 'lead'],
    ['wrote', 'write'],
    ['written', 'writes'],
    ['ferries', 'ferry'],
    ['closing', 'closed'],
    ["captain's", 'captains'],
  ])('gives %s and %s one form', (a, b) => {
    expect(root(a)).toBe(root(b));
  });

  it.each([
    ['led', 'ladder'],
    ['post', 'past'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(root(a)).not.toBe(root(b));
  });
});
