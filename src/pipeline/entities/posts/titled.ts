import { SURE_HONORIFICS } from '../../../language/honorifics.ts';
import { ROLE_NOUNS } from '../../../language/roles.ts';
import { stem } from '../../../text/tokens.ts';
import type { Placed, Reading } from '../reading.ts';

const isPost = (lower: string): boolean => ROLE_NOUNS.has(lower) && !SURE_HONORIFICS.has(lower);

/** A post that stands fast before its holder's name. */
interface Titled {
  /** Its noun, as `headOf` writes it. */
  readonly head: string;
  /** Stems of the words before the noun. */
  readonly about: ReadonlySet<string>;
  readonly node: Placed['node'];
}

/**
 * "District Judge Ann Brook", "Sheriff Tarn": whom "the judge" or "the sheriff" means later. A form of address that
 * everybody can have ("Dr", "Captain") is no post.
 */
export function titledIn({ placed, doc }: Reading): Titled[] {
  return placed.flatMap(({ type, form, start, end, node }): Titled[] => {
    if (type !== 'person' || form !== 'title') return [];
    const words = doc.text.slice(start, end).toLowerCase().split(/\s+/);
    const at = words.findIndex((w, i) => isPost(w) && !isPost(words[i + 1] ?? ''));
    if (at < 0 || at === words.length - 1) return [];
    const before = words.slice(0, at);
    if (before.some((w) => /^(?:the|of|and|former|ex)$/.test(w))) return [];
    return [
      {
        head: words[at]!.replace(/(?:man|woman|person)$/, ''),
        about: new Set(before.map((w) => stem(w.replace(/’/g, "'")))),
        node,
      },
    ];
  });
}
