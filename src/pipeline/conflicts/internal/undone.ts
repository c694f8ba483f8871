import { UNDOING } from '../../../language/undoing.ts';
import type { Reading, Respect } from './matching.ts';

interface Fate extends Reading {
  readonly row: number;
  readonly side: 0 | 1;
}

/** A condition under which the one may hold and then the other. */
const HEDGED =
  /\b(?:except|unless|save|other than|apart from|subject to|if|instead of|in place of|otherwise|only|temporar\w+)\b/i;
const NEGATED = /\b(?:not|no|never|nothing|nor|neither)\b[^,;]{0,40}$/i;

/** One keeps what the other takes away. */
export const undone: Respect<Fate> = {
  asks: () => 'What is to become of it',
  because: 'a thing cannot be both kept and taken away',
  read: (provision) => {
    const { text, start } = provision.span;
    if (HEDGED.test(text)) return [];
    return UNDOING.flatMap((sides, row) =>
      sides.flatMap((pattern, side): Fate[] => {
        const m = pattern.exec(text);
        if (!m || NEGATED.test(text.slice(0, m.index))) return [];
        const deciding = { start: start + m.index, end: start + m.index + m[0].length };
        return [{ provision, deciding, stance: m[0], row, side: side === 0 ? 0 : 1 }];
      }),
    );
  },
  tally: (clause, item) => (clause.row === item.row ? clause.side === item.side : null),
};
