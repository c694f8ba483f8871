import type { Stage } from '../../model/stage.ts';

export const expressions: Stage = {
  name: 'expressions',
  because: 'times are recognised before they are placed: the words are fixed, the calendar is not yet',
  run: () => ({ items: {}, diagnostics: [] }),
};
