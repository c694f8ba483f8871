import { NO_CORPUS } from '../../model/corpus.ts';
import { run } from '../run.ts';

/** What an article tells. */
export const TOLD =
  'The ferry that runs to the island ran aground last night, and 40 passengers were taken off by lifeboat.\n\n“Nobody was hurt,” said the harbour master, who had been on the quay since dawn.';
/** What an order lays down. */
export const ORDERS =
  '1. The slip shall close on 1 May 2020.\n\n2. The owner shall mend it.\n\n3. This Order takes effect pursuant to section 4 of the Act.';

/** Who published a page of that text. */
export const publisher = (text: string): string | null | undefined =>
  run([{ id: 'page', file: 'page.txt', sha256: '', text }], NO_CORPUS).documents[0]?.publisher;
