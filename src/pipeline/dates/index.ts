import type { Stage } from '../../model/stage.ts';

export const dates: Stage = {
  name: 'dates',
  because: 'with every document dated or bounded, each expression gets its place on the calendar',
  run: () => ({ items: {}, diagnostics: [] }),
};
