import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { disagreements } from './disagreements.ts';
import { documents } from './documents.ts';
import { events } from './events.ts';
import { mentions } from './mentions.ts';
import { quotations } from './quotations.ts';
import { reports } from './reports.ts';
import type { Table } from './table.ts';

/** Every list of the dossier that makes sense as a table; ids are the dossier's, so that tables can be joined. */
export const TABLES: readonly Table[] = [
  documents,
  events,
  dates,
  mentions,
  quotations,
  claims,
  disagreements,
  reports,
];
