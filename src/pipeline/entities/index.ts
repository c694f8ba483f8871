import type { Stage } from '../../model/stage.ts';
import { entitiesOf } from './entities.ts';

export const entities: Stage = {
  name: 'entities',
  because: 'names are found after dates and furniture, which would otherwise be taken for names',
  run: ({ documents }) => ({ items: { entities: entitiesOf(documents) }, diagnostics: [] }),
};
