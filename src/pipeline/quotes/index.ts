import type { Stage } from '../../model/stage.ts';

export const quotes: Stage = {
  name: 'quotes',
  because: 'a speaker is an entity',
  run: () => ({ items: {}, diagnostics: [] }),
};
