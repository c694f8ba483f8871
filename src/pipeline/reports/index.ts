import type { Stage } from '../../model/stage.ts';

export const reports: Stage = {
  name: 'reports',
  because: 'who reports which clause, and whether a conflict says that it is contradicted',
  run: () => ({ items: {}, diagnostics: [] }),
};
