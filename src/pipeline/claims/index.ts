import type { Stage } from '../../model/stage.ts';

export const claims: Stage = {
  name: 'claims',
  because: 'a claim joins who, what and when, so it needs entities, dates and voices',
  run: () => ({ items: {}, diagnostics: [] }),
};
