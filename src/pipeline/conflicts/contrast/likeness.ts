import { common } from '../../../text/matter.ts';
import type { Notion } from '../../../text/meaning.ts';
import type { Story } from '../statements/sentences.ts';
import { count, flag, type Features } from './candidate.ts';
import { manners } from './manner.ts';
import type { Side } from './side.ts';
import { once } from '../../../text/once.ts';

/** More words in common than this tell no more. */
const MOST_WORDS = 6;
const MOST_NAMES = 3;

/** How much two statements have in common: the mean share of the clauses' words, and half that of the sentences'. */
export function likeness(a: Side, b: Side, { weigh }: Story): number {
  return mean(common(a.matter, b.matter, weigh)) + mean(common(a.setting, b.setting, weigh)) / 2;
}

/** What two statements have in common, who is named in them, where they stand and how they put what they tell. */
export function traits(a: Side, b: Side, story: Story): Features {
  const { weigh } = story;
  const clause = common(a.matter, b.matter, weigh);
  const sentence = common(a.setting, b.setting, weigh);
  const rare = sentence.words.map((n) => weigh(n.root)).sort((x, y) => y - x);
  const sum = (list: readonly number[]): number => list.reduce((s, x) => s + x, 0);
  const shared = [...a.told.names].filter((id) => b.told.names.has(id)).length;
  const named = a.told.names.size > 0 && b.told.names.size > 0;
  const wider = widerBy(story);
  const around = Math.max(
    common(a.setting, wider(b), weigh).ofFirst,
    common(b.setting, wider(a), weigh).ofFirst,
  );
  return {
    alike: mean(clause) + mean(sentence) / 2,
    clauseLeast: Math.min(clause.ofFirst, clause.ofSecond),
    clauseMost: Math.max(clause.ofFirst, clause.ofSecond),
    clauseWeight: clause.weight,
    clauseWords: Math.min(MOST_WORDS, clause.words.length),
    sentenceLeast: Math.min(sentence.ofFirst, sentence.ofSecond),
    sentenceMost: Math.max(sentence.ofFirst, sentence.ofSecond),
    sentenceWeight: sentence.weight,
    rarest: rare[0] ?? 0,
    rarestThree: sum(rare.slice(0, 3)),
    around,
    namesShared: Math.min(MOST_NAMES, shared),
    namesApart: flag(named && shared === 0),
    nobodyNamed: flag(!named),
    primary: flag(a.told.document.primary || b.told.document.primary),
    official: flag(a.told.document.kind === 'official' || b.told.document.kind === 'official'),
    heading: flag(a.told.block.role === 'heading' || b.told.block.role === 'heading'),
    quoted: count(a.told.quoted, b.told.quoted),
    bothQuoted: flag(a.told.quoted && b.told.quoted),
    ...manners(a.told, b.told),
  };
}

function mean({ ofFirst, ofSecond }: { readonly ofFirst: number; readonly ofSecond: number }): number {
  return (ofFirst + ofSecond) / 2;
}

/** With what the sentences right before and after say: a pronoun or "the second of them" stands for words there. */
const widerBy = once(({ beside }: Story) =>
  once(({ setting, told }: Side): readonly Notion[] => [
    ...setting,
    ...beside(told).flatMap((t) => t.notions),
  ]),
);
