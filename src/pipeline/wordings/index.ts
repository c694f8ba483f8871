import type { Stage } from '../../model/stage.ts';

export const wordings: Stage = {
  name: 'wordings',
  because: 'a saying is compared across documents once every quotation has its words and its speaker',
  run: () => ({ items: {}, diagnostics: [] }),
};
