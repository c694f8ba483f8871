import { ABBREVIATED_STATES } from '../../language/places.ts';
import type { Document } from '../../model/document.ts';
import type { Found } from './found.ts';
import type { Line } from './words.ts';

/** "Carford, Ont.", "CARFORD, Kan. (KBRT)": the state or province after its town, found by its whole name. */
export function abbreviatedStates(doc: Document, lines: readonly Line[]): Found[] {
  return lines.flatMap(({ words }) =>
    words.flatMap((word, at): Found[] => {
      const letters = word.text.replace(/\.$/, '');
      const name = ABBREVIATED_STATES.get(letters);
      const town = words[at - 1];
      if (name === undefined || town?.cap !== true || town.possessive || word.gap !== ', ') return [];
      const end = word.start + letters.length + 1;
      if (doc.text[end - 1] !== '.') return [];
      return [
        {
          doc,
          type: 'place',
          name,
          start: word.start,
          end,
          titled: null,
          form: 'alias',
          weight: 100,
          rule: 'abbreviated state',
        },
      ];
    }),
  );
}
