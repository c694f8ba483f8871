import type { Stage } from '../../model/stage.ts';

export const matrix: Stage = {
  name: 'matrix',
  because: 'sums up the conflicts as questions and sources',
  run: () => ({ items: {}, diagnostics: [] }),
};
