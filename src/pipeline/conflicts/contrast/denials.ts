import { NEGATION, NEGATIVE, NO_DENIAL } from '../../../language/negatives.ts';
import type { Analysis } from '../../../model/stage.ts';
import { spanOf } from '../../../model/span.ts';
import { common, type Weigh } from '../../../text/matter.ts';
import type { Notion } from '../../../text/meaning.ts';
import { mentionsByDocument } from '../../../text/mentions-by-document.ts';
import { overlapFinder } from '../../../text/overlap-finder.ts';
import { clauseAround } from '../clause-around.ts';
import type { Story, Told } from '../statements/sentences.ts';
import { flag, type Candidate, type Features, type Finder } from './candidate.ts';
import { traits } from './likeness.ts';
import { sideOf, type Side } from './side.ts';

/** A clause that denies, with what it denies: the words behind the negation, and those before it. */
interface Denial extends Side {
  readonly denied: readonly Notion[];
  readonly whole: readonly Notion[];
  readonly word: string;
}

/** One sentence's cover of a denial's words. */
interface Answer {
  readonly told: Told;
  readonly denies: boolean;
  readonly cover: ReturnType<typeof covered>;
  readonly whole: ReturnType<typeof covered>;
  readonly score: number;
}

/** How many sentences of a document are looked at for one denial, and how many denials of one sentence. */
const LOOKED_AT = 6;
const MOST_DENIALS = 3;
/** A sentence that answers a denial so well is on its matter. */
const ON_IT = 1;
const TELLING = 0.3;

/** "No fine is imposed", against whoever tells of a fine. */
export const denials: Finder = {
  name: 'denials',
  because:
    'a paper that says in so many words what is not so speaks against whoever says it is, in whatever words',
  find,
};

function find(analysis: Analysis, story: Story): Candidate[] {
  const mentions = mentionsByDocument(analysis.entities);
  const named = new Map(analysis.documents.map((d) => [d.id, overlapFinder(mentions.get(d.id) ?? [])]));
  const isName = ({ document }: Told, n: Notion): boolean => (named.get(document.id)?.(n) ?? []).length > 0;
  const near = nearby(story);
  return story.all
    .flatMap((told) => denialsIn(told, isName))
    .flatMap((denial) => {
      const answers = Map.groupBy(near(denial), (a) => a.told.document);
      const docs = [...answers].map(([, list]) =>
        list.sort((x, y) => y.score - x.score || x.told.span.start - y.told.span.start),
      );
      const denying = docs.filter((list) => list.some((a) => a.denies && a.score > ON_IT)).length;
      const affirming = docs.filter((list) =>
        list.slice(0, LOOKED_AT).some((a) => !a.denies && a.score > ON_IT),
      ).length;
      return docs.flatMap((list) => {
        const denied = Math.max(0, ...list.filter((a) => a.denies).map((a) => a.score));
        return list.slice(0, LOOKED_AT).flatMap((answer, rank): Candidate[] => {
          if (answer.denies) return [];
          const b = sideOf(answer.told, answer.told.span, answer.told.span, 'says so', []);
          const next = rank === 0 ? (list[1]?.score ?? 0) : list[0]!.score;
          return [
            {
              respect: 'denial',
              a: denial,
              b: { ...b, deciding: decidingIn(denial, answer.told) },
              features: {
                ...traits(denial, b, story),
                ...compared(denial, answer),
                rank,
                best: flag(rank === 0),
                lead: answer.score - next,
                ownDenial: denied,
                ownDenialNearer: flag(denied > answer.score),
                denying,
                affirming,
              },
            },
          ];
        });
      });
    });
}

/** The denials of a sentence. Names are left out of what is denied: whom it is about the names' own features say. */
function denialsIn(told: Told, isName: (told: Told, n: Notion) => boolean): Denial[] {
  const { text, start } = told.span;
  const found = [...text.matchAll(NEGATION)].flatMap((m): Denial[] => {
    if (NO_DENIAL.test(text.slice(m.index))) return [];
    const at = start + m.index;
    const span = clauseAround(told.document, told.span, { start: at, end: at + m[0].length });
    const side = sideOf(
      told,
      span,
      spanOf(told.document.id, told.document.text, at, span.end),
      'says not',
      [],
    );
    const denied = side.matter.filter((n) => n.start >= at && !isName(told, n));
    return denied.length === 0
      ? []
      : [{ ...side, matter: denied, denied, whole: side.matter, word: m[0].toLowerCase() }];
  });
  return found.slice(0, MOST_DENIALS);
}

/** For a denial the sentences of other documents that share one of its telling words: an index, not all pairs. */
function nearby({ all, weigh }: Story): (denial: Denial) => Answer[] {
  const index = new Map<string, Told[]>();
  for (const told of all) {
    for (const key of new Set(told.notions.flatMap((n) => n.keys))) {
      const list = index.get(key);
      if (list) list.push(told);
      else index.set(key, [told]);
    }
  }
  return (denial) => {
    const keys = denial.denied.filter((n) => weigh(n.root) >= TELLING).flatMap((n) => n.keys);
    const met = new Set(keys.flatMap((k) => index.get(k) ?? []));
    return [...met].flatMap((told): Answer[] => {
      if (told.document === denial.told.document) return [];
      const cover = covered(denial.denied, told.notions, weigh);
      if (cover.words === 0) return [];
      const whole = covered(denial.whole, told.notions, weigh);
      const score = cover.share + 0.5 * whole.share + 0.15 * cover.weight;
      return [{ told, denies: NEGATIVE.test(told.span.text), cover, whole, score }];
    });
  };
}

function covered(
  words: readonly Notion[],
  by: readonly Notion[],
  weigh: Weigh,
): { share: number; words: number; weight: number; rarest: number } {
  const c = common(words, by, weigh);
  return {
    share: c.ofFirst,
    words: c.words.length,
    weight: c.weight,
    rarest: Math.max(0, ...c.words.map((n) => weigh(n.root))),
  };
}

/** The words of the answer that say what is denied, from the first to the last. */
function decidingIn(denial: Denial, told: Told): Side['deciding'] {
  const keys = new Set(denial.denied.flatMap((n) => n.keys));
  const met = told.notions.filter((n) => n.keys.some((k) => keys.has(k)));
  const [first, last] = [met[0], met.at(-1)];
  return first && last ? spanOf(told.document.id, told.document.text, first.start, last.end) : told.span;
}

function compared(denial: Denial, { told, cover, whole, score }: Answer): Features {
  const official = (t: Told): boolean => t.document.primary || t.document.kind === 'official';
  const figures = denial.span.text.match(/\d[\d,.]*\d/g) ?? [];
  return {
    cover: cover.share,
    coverWords: Math.min(4, cover.words),
    coverWeight: cover.weight,
    coverRarest: cover.rarest,
    wholeShare: whole.share,
    wholeWords: Math.min(6, whole.words),
    score,
    denied: Math.min(8, denial.denied.length),
    oneWord: flag(denial.denied.length === 1),
    existential: flag(/^(?:no|none|nothing|nobody|no one|without)$/.test(denial.word)),
    never: flag(denial.word === 'never'),
    modal: flag(/\b(?:may|shall|must|should|would|could|can|if|unless|whether)\b/i.test(denial.span.text)),
    otherModal: flag(/\b(?:may|should|would|could|if|unless|whether|might)\b/i.test(told.span.text)),
    rule: flag(/\b(?:shall|must)\b/i.test(denial.span.text)),
    future: flag(/\b(?:will|is to|are to|going to)\b/.test(told.span.text)),
    deniedOfficially: flag(official(denial.told)),
    saidOfficially: flag(official(told)),
    deniedInQuotes: flag(denial.told.quoted),
    saidInQuotes: flag(told.quoted),
    sameFigure: flag(figures.some((f) => told.span.text.includes(f))),
  };
}
