import { tagsOf } from '../../../language/lexicon.ts';
import type { Node } from '../nodes.ts';

type Gender = 'he' | 'she';

const HE = /^(?:mr|sir|lord|father|fr|brother|baron|duke|viscount|prince|herr|monsieur|señor|mnr|oom)\.?$/;
const SHE =
  /^(?:mrs|ms|miss|dame|lady|sister|baroness|duchess|princess|frau|mme|madame|mlle|señora|mev|tannie)\.?$/;

/** What the forms of address before a person's names say, where all of them say the same; null where none or both do. */
function addressedAs({ found }: Node): Gender | null {
  const said = found.flatMap(({ doc, titled, start }): Gender[] => {
    if (titled === null) return [];
    const words = doc.text.slice(titled.start, start).toLowerCase().split(/\s+/);
    return [
      ...(words.some((w) => HE.test(w)) ? ['he' as const] : []),
      ...(words.some((w) => SHE.test(w)) ? ['she' as const] : []),
    ];
  });
  return new Set(said).size === 1 ? said[0]! : null;
}

/** What a given name says by itself: "Giles" is he, "Robin" may be either. */
function named({ words }: Node): Gender | null {
  const tags = words.length > 1 ? tagsOf(words[0]!) : [];
  const [he, she] = [tags.includes('MaleName'), tags.includes('FemaleName')];
  return he === she ? null : he ? 'he' : 'she';
}

/** Whether two names can be one person's by "Mr" and "Mrs" before them, and by their given names: "Ms Tarn" is not Greg Tarn. */
export function gendersAgree(a: Node, b: Node): boolean {
  const [x, y] = [a, b].map((n) => addressedAs(n) ?? named(n));
  return x == null || y == null || x === y;
}
