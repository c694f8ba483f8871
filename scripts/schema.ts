/**
 * Writes the JSON Schema of the dossier from its TypeScript types: `npm run schema`.
 * The site ships it as /data/dossier.schema.json; a test fails where it no longer fits the types.
 */
import { writeFileSync } from 'node:fs';
import { createGenerator } from 'ts-json-schema-generator';

export const SCHEMA_FILE = 'public/data/dossier.schema.json';

/** The schema as it should stand in SCHEMA_FILE. */
export function dossierSchema(): string {
  const schema = createGenerator({
    path: 'src/model/dossier.ts',
    tsconfig: 'tsconfig.json',
    type: 'Dossier',
    topRef: false,
    additionalProperties: true,
    sortProps: true,
    skipTypeCheck: true,
  }).createSchema('Dossier');
  return `${JSON.stringify({ title: 'Gainsay dossier, gainsay/1', ...schema }, null, 2)}\n`;
}

if (import.meta.main) writeFileSync(SCHEMA_FILE, dossierSchema());
