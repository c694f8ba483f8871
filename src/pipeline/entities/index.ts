import type { Stage } from '../../model/stage.ts';

export const entities: Stage = {
  name: 'entities',
  because: 'names are found after dates and furniture, which would otherwise be taken for names',
  run: () => ({ items: {}, diagnostics: [] }),
};
