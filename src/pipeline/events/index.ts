import type { Stage } from '../../model/stage.ts';

export const events: Stage = {
  name: 'events',
  because: 'an event is a date with the claims made of it',
  run: () => ({ items: {}, diagnostics: [] }),
};
