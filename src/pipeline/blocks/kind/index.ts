import type { DocumentKind } from '../../../model/document.ts';
import { weighedSum } from '../../../text/weighed-sum.ts';
import type { Draft, Page } from '../draft.ts';
import type { Trait } from './evidence.ts';
import { OF_INSTRUMENTS } from './of-instruments.ts';
import { OF_PAGE } from './of-page.ts';
import { OF_REPORTING } from './of-reporting.ts';
import { OF_STATEMENTS } from './of-statements.ts';
import { OF_VOICE } from './of-voice.ts';
import WEIGHTS from './weights.json' with { type: 'json' };

/** All that may tell an official document from writing about it. */
const SIGNS: readonly Trait[] = [
  ...[...OF_INSTRUMENTS, ...OF_STATEMENTS, ...OF_REPORTING].map(({ sign, test, most }): Trait => ({
    sign,
    of: (drafts) => Math.min(most, drafts.filter((draft, i) => test(draft, i, drafts)).length),
  })),
  ...OF_VOICE,
  ...OF_PAGE,
];

/** What a page shows, by its signs. */
export function signsOf(drafts: readonly Draft[]): Readonly<Record<string, number>> {
  return Object.fromEntries(SIGNS.map(({ sign, of }) => [sign, of(drafts)]));
}

/**
 * Decides whether a document is an instrument, an official letter or a body's own statement, or writing about it: by a logistic
 * regression over its signs, whose weights `npm run train:kinds` fits.
 */
export function tellKind(page: Page): Page {
  return { ...page, kind: kindBy(signsOf(page.drafts), WEIGHTS) };
}

/** The kind by the sum of what the signs weigh; above 0 it is official. */
export function kindBy(
  signs: Readonly<Record<string, number>>,
  weights: Readonly<Record<string, number>>,
): DocumentKind {
  return (weights.bias ?? 0) + weighedSum(signs, weights) > 0 ? 'official' : 'news';
}
