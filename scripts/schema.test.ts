import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { theEdition } from '../src/pipeline/goldens/edition.ts';
import { dossierSchema, SCHEMA_FILE } from './schema.ts';

test('the schema that the site ships fits the types (npm run schema writes it anew)', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(dossierSchema());
}, 60_000);

test('the edition’s dossier fits the schema', async () => {
  const validate = new Ajv({ allErrors: true }).compile(
    JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')) as object,
  );
  validate(JSON.parse(JSON.stringify((await theEdition()).dossier)));
  expect(validate.errors ?? []).toEqual([]);
}, 60_000);
