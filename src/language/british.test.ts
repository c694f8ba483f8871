import { expect, test } from 'vitest';
import { isWord } from './dictionary.ts';

test.each(
  'labour labourers favourable centre litres fibre metred apologise organisations analysed defence dialogues councillors marvellous enrol fulfilment paediatric foetal plough tyres grey'.split(
    ' ',
  ),
)('%s is a word as the British spell it', (word) => {
  expect(isWord(word)).toBe(true);
});

test.each('independent inadequate deregulated prorate'.split(' '))('%s is a word by its prefix', (word) => {
  expect(isWord(word)).toBe(true);
});

test.each('mullen seymour balfour florence louise mulhollands tenby'.split(' '))('%s is none', (word) => {
  expect(isWord(word)).toBe(false);
});
