import type { APIRoute, GetStaticPaths } from 'astro';
import { getDossier } from '../../data/edition.ts';
import { TABLES } from '../../views/tables/index.ts';
import { csvOf, type Table } from '../../views/tables/table.ts';

export const getStaticPaths = (() =>
  TABLES.map((table) => ({ params: { table: table.name }, props: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: Table }> = async ({ props }) =>
  new Response(csvOf(props.table, await getDossier()));
