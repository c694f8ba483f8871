import type { Stage } from '../../model/stage.ts';

export const conflicts: Stage = {
  name: 'conflicts',
  because: 'only claims, dates and wordings already tied to the same thing can contradict each other',
  run: () => ({ items: {}, diagnostics: [] }),
};
