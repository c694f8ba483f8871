import type { Found } from './found.ts';
import { nameKey } from './nodes.ts';

const RANK =
  'city|town|township|village|county|borough|province|state|commonwealth|municipality|parish|shire';
const RANKED = new RegExp(`^(?:${RANK}) of |(?<= )(?:${RANK})$`);
/** What a paper calls a party, or a body with duties: `City of Kent (the "City")`. */
const CALLED = new RegExp(
  String.raw`^,? ?\((?:hereinafter,? |hereafter,? )?(?:the )?["“'‘]?(?:the )?(?:${RANK})["”'’]?\)`,
  'i',
);

/**
 * A city, county or state that a paper gives a short name by its rank is spoken of as what governs it, and does what
 * bodies do, in every document of the folder: it is no longer the town of that name.
 */
export function asGovernments(found: readonly Found[]): readonly Found[] {
  const named = new Set(
    found
      .filter(({ type, name }) => type === 'place' && RANKED.test(nameKey(name)))
      .filter(({ doc, end }) => CALLED.test(doc.text.slice(end, end + 60)))
      .map(({ name }) => nameKey(name)),
  );
  return found.map((f) =>
    f.type === 'place' && named.has(nameKey(f.name)) ? { ...f, type: 'organisation' } : f,
  );
}
