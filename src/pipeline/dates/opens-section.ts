import type { Block } from '../../model/document.ts';

/** "3. NARRATIVE OF EVENTS": a numbered heading in capitals, which reads as a clause. */
const CAPITALS = /^(?:\p{L}+\s+)?[\dIVXLC.]+\s+(?=\S)(?=[^\n]*\p{Lu}{3})[^\p{Ll}\n]{3,70}$/u;

/** Whether a block is the heading of a section. */
export function opensSection({ role, text }: Block): boolean {
  return role === 'heading' || (role === 'clause' && CAPITALS.test(text.trim()));
}
