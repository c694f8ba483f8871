import type { Stage } from '../../model/stage.ts';

export const metadata: Stage = {
  name: 'metadata',
  because: 'kind, headline, publisher, author and stated date decide how dates and voices are read',
  run: () => ({ items: {}, diagnostics: [] }),
};
