import { describe, expect, test } from 'vitest';
import { entitiesIn } from './entities.fixture.ts';

const peopleIn = (text: string): string[] =>
  entitiesIn({ text })
    .filter(({ type }) => type === 'person')
    .map(({ name }) => name);

describe('whom a release gives as whom to ask', () => {
  const release = 'The mill will shut in May, Ruth Penrose said.\n\nENDS\n\n';

  test('is nobody of the story', () => {
    expect(peopleIn(`${release}Media contact: Hywel Stone, 01632 960188, press@mill.example`)).toEqual([
      'Ruth Penrose',
    ]);
    expect(peopleIn(`${release}Contact: Hywel Stone, 01632 960188`)).toEqual(['Ruth Penrose']);
  });

  test('is somebody where the text names them besides', () => {
    expect(peopleIn(`Hywel Stone said no.\n\n${release}Media contact: Hywel Stone, 01632 960188`)).toContain(
      'Hywel Stone',
    );
  });

  test('is not whoever the text says was the first contact', () => {
    expect(peopleIn('Her first contact: Hywel Stone, who kept the books.')).toEqual(['Hywel Stone']);
  });
});
