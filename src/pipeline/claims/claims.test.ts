import { expect, test } from 'vitest';
import { FRAMES, frameKey } from '../../language/frames/index.ts';
import type { Claim } from '../../model/claim.ts';
import { NO_CORPUS } from '../../model/corpus.ts';
import { run } from '../run.ts';
import { DENIED_BESIDE, NOT_READ, READINGS } from './claims.cases.ts';

function claimsOf(sentence: string): readonly Claim[] {
  const text = `News from the town\n\nBy Ann Other\n\n3 May 2021\n\nPeople heard of it late on Friday.\n\n${sentence}\n\nNobody wished to add anything.\n`;
  return run([{ id: 'a', file: 'a.txt', sha256: '', text }], NO_CORPUS).claims.filter((c) =>
    sentence.includes(c.text),
  );
}

test.each(READINGS)('%s', (sentence, frame, agent, object, polarity) => {
  const claim = claimsOf(sentence).find((c) => c.frame === frame);
  expect({
    agent: agent === '-' ? '-' : claim?.agent?.text,
    object: claim?.object?.text,
    polarity: claim?.polarity,
  }).toEqual({ agent, object, polarity });
});

test.each(DENIED_BESIDE)('%s', (sentence, frame, agent) => {
  const denied = claimsOf(sentence).filter((c) => c.frame === frame && c.polarity === 'negative');
  expect(denied.map((c) => c.agent?.text)).toEqual([agent]);
});

test.each(NOT_READ)('not: %s', (sentence, frame) => {
  expect(claimsOf(sentence).map((c) => c.frame)).not.toContain(frame);
});

const EXAMPLES = FRAMES.flatMap((frame) =>
  Object.entries(frame.senses).map(([name, sense]): [string, string] => [
    frameKey(frame, name),
    sense.example,
  ]),
);

test.each(EXAMPLES)('the example of %s is read as such: %s', (key, example) => {
  expect(claimsOf(example).map((c) => c.frame)).toContain(key);
});
