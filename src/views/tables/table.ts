import { csvFormat } from 'd3';
import type { Dossier } from '../../model/dossier.ts';

type Row = Readonly<Record<string, string | number | null>>;

/** A list of the dossier as rows for a spreadsheet. */
export interface Table {
  readonly name: string;
  readonly title: string;
  /** What one row is. */
  readonly row: string;
  readonly rows: (dossier: Dossier) => readonly Row[];
}

/** Several ids or paths in one cell. */
export const joined = (ids: readonly string[]): string => ids.join(' ');

/** A table as CSV (RFC 4180), its first line the columns' names; the empty text where it has no row. */
export function csvOf(table: Table, dossier: Dossier): string {
  const rows = table.rows(dossier);
  return rows.length === 0 ? '' : `${csvFormat(rows as Row[])}\n`;
}
