import { NO_CORPUS } from '../../model/corpus.ts';
import type { Entity } from '../../model/entity.ts';
import { run } from '../run.ts';

/** The entities of invented documents, each given by its id and its text: the whole pipeline, for tests. */
export function entitiesIn(texts: Readonly<Record<string, string>>): readonly Entity[] {
  const sources = Object.entries(texts).map(([id, text]) => ({ id, file: `${id}.txt`, sha256: '', text }));
  return run(sources, NO_CORPUS).entities;
}
