import type { Stage } from '../../model/stage.ts';

export const dating: Stage = {
  name: 'dating',
  because:
    'an undated document gets its bounds from what it tells as past and as future, before relative dates need them',
  run: () => ({ items: {}, diagnostics: [] }),
};
