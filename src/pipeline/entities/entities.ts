import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import { assemble } from './assemble.ts';
import { openFolder } from './folder.ts';
import { PASSES } from './passes/index.ts';

/** The people, bodies, offices, places and laws of a folder of documents, merged across them. */
export function entitiesOf(documents: readonly Document[]): Entity[] {
  const folder = openFolder(documents);
  for (const pass of PASSES) pass.run(folder);
  return assemble(folder);
}
