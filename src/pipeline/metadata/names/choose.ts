import type { Document } from '../../../model/document.ts';
import { weighedSum } from '../../../text/weighed-sum.ts';
import { MENTION_SIGNS } from './mention-signs.ts';
import { keyOf, type Named, type Sign } from './named.ts';
import { namesOn } from './names-on.ts';
import { pageOf } from './page.ts';
import { PAIR_SIGNS } from './pair-signs.ts';
import { PLACE_SIGNS } from './place-signs.ts';
import { SENTENCE_SIGNS } from './sentence-signs.ts';
import WEIGHTS from './weights.json' with { type: 'json' };
import { WORD_SIGNS } from './word-signs.ts';

/** By so much a name must score more than none at all: a wrong guess is worse than none. */
const SURER = 0.9;

/** What the plain rules say may score so much less than none. */
const DOUBT = 1;
/** And by so much more than what the plain rules say. */
const CLEARLY = 1.5;

/** What is weighed of every name. */
const SIGNS: readonly Sign[] = [
  ...PLACE_SIGNS,
  ...SENTENCE_SIGNS,
  ...MENTION_SIGNS,
  ...WORD_SIGNS,
  ...PAIR_SIGNS,
];

/** A name with what its signs amount to; those that are 0 are left out. */
export interface WeighedName {
  readonly named: Named;
  readonly features: Readonly<Record<string, number>>;
}

/** What each sign counts for; `none` is what a page scores that names nobody. */
export type NameWeights = Readonly<Record<string, number>>;

/** All names on a page that its publisher may have, weighed; `plain` is what the plain rules say of it. */
export function namesWeighed(document: Document, plain: string | null): WeighedName[] {
  const page = pageOf(document, plain);
  return namesOn(page, plain).map((named) => ({
    named,
    features: Object.fromEntries(
      SIGNS.map(({ name, of }) => [name, Number(of(named, page))] as const).filter(
        ([, value]) => value !== 0,
      ),
    ),
  }));
}

/**
 * The name that scores most, or null where that there is none scores more. What the plain rules say is outdone only by
 * what scores clearly more.
 */
export function chosenName(
  names: readonly WeighedName[],
  weights: NameWeights,
  plain: string | null,
): string | null {
  const scored = names.map((weighed) => ({ ...weighed, score: weighedSum(weighed.features, weights) }));
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  if (best === undefined) return null;
  const none = weights.none ?? 0;
  const said = plain === null ? undefined : scored.find(({ named }) => named.key === keyOf(plain));
  const isLikely = best.score > none + SURER;
  if (said === undefined || said.score <= none - DOUBT) return isLikely ? best.named.name : null;
  return isLikely && best.score >= said.score + CLEARLY ? best.named.name : said.named.name;
}

/**
 * Who published an article: of all names that its page prints, the one that scores most, or none. What the plain rules
 * say is one sign among others. The weights come from `npm run train:publishers` (a conditional logit).
 */
export function publisherNamed(document: Document, plain: string | null): string | null {
  return chosenName(namesWeighed(document, plain), WEIGHTS, plain);
}
