import type { Conflict } from '../../../model/conflict.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Analysis } from '../../../model/stage.ts';
import type { Detector } from '../detector.ts';
import type { Clash } from './clusters.ts';
import { hasException, isFirm, tensesApart, timesApart } from './comparable.ts';
import { excludes, groupsApart, hoursApart, isAside, named, namesIn } from './opposites.ts';
import { pairsByTheme } from './pairs.ts';
import { raise } from './raise.ts';
import { sayings, type Said } from './said.ts';
import { likeness } from './themes.ts';

/** Frames whose subject is always one pair of bodies, so that "they" and "the two" are who is meant. */
const ABOUT_THE_PARTIES: ReadonlySet<string> = new Set(['union']);

/** Frames in which only a named person or body can be meant: "a man died" and "a man survived" are two men. */
const ABOUT_SOMEBODY: ReadonlySet<string> = new Set(['harm', 'departure', 'verdict']);

/** What one body turns down another may allow: only one body's two answers clash. */
const BY_SOMEBODY: ReadonlySet<string> = new Set(['approval', 'verdict', 'permission', 'course']);

/** Frames of which a story has one case, so that two claims need no common object: one vote, one dispute. */
const ONE_MATTER: ReadonlySet<string> = new Set(['unanimity', 'outcome', 'costs']);

/** States that are told for good; what may have changed between two articles is at most a tension. */
const STATES: ReadonlySet<string> = new Set(['access', 'inclusion', 'alteration', 'safety']);

/** Two senses that exclude each other said of one thing: open and closed, included and left out. */
export const opposed: Detector = {
  name: 'claims/opposed',
  because: 'opposites said of one thing are the plainest contradiction',
  detect: (analysis) => detect(analysis),
};

function detect(analysis: Analysis): Conflict[] {
  const said = sayings(analysis);
  const dates = new Map(analysis.dates.map((d) => [d.id, d]));
  const claims = said.all.filter((s) => s.frame.compare === 'opposed' && s.frame.name !== 'role');
  const clashes = pairsByTheme(claims, (s) =>
    ABOUT_THE_PARTIES.has(s.frame.name) || ONE_MATTER.has(s.frame.name) ? ['parties'] : namesIn(s),
  ).flatMap(([a, b]): Clash[] => {
    if (!excludes(a, b) || !isFirm(a) || !isFirm(b) || timesApart(a, b, dates) || tensesApart(a, b))
      return [];
    if (
      a.claim.doc === b.claim.doc &&
      (hasException(a) || hasException(b) || a.claim.sentence === b.claim.sentence)
    )
      return [];
    // "Extends to every school, subject to what follows" says nothing against what follows, wherever it stands.
    if (a.frame.name === 'inclusion' && (hasException(a) || hasException(b)) && !isAside(a) && !isAside(b))
      return [];
    if (a.frame.name === 'approval' && stillOpen(a, b)) return [];
    if (ONE_MATTER.has(a.frame.name))
      return oneSided(a) && oneSided(b) && a.claim.doc !== b.claim.doc && sharedParty(a, b)
        ? [{ a, b, sure: true }]
        : [];
    const alike = likeness(a, b);
    if (ABOUT_THE_PARTIES.has(a.frame.name))
      return aboutParties(a) && aboutParties(b) ? [{ a, b, sure: true }] : [];
    if ((alike !== 'same' && !named(a, b)) || groupsApart(a, b) || hoursApart(a, b)) return [];
    if (ABOUT_SOMEBODY.has(a.frame.name) && a.claim.object?.entity == null) return [];
    if (BY_SOMEBODY.has(a.frame.name) && a.holder !== null && b.holder !== null && a.holder !== b.holder)
      return [];
    return [{ a, b, sure: STATES.has(a.frame.name) || a.sense === 'consider' || b.sense === 'consider' }];
  });
  return raise(clashes, said, {
    rule: 'claims/opposed',
    stance: (s) => s.entry.stance,
    also: (cluster) => claims.filter((s) => repeats(s, cluster)),
    confidence: 0.75,
    weight: 0.75,
  });

  /** A document that tells of two votes, or of two disputes, may mean either. */
  function oneSided(s: Said): boolean {
    return !claims.some((c) => c.claim.doc === s.claim.doc && excludes(c, s));
  }

  /** Two sentences about how a dispute ended speak of one dispute where they name one body or person. */
  function sharedParty(a: Said, b: Said): boolean {
    if (a.frame.name !== 'outcome') return true;
    const [x, y] = [a, b].map((s) => parties(s));
    return [...(x ?? [])].some((id) => y?.has(id));
  }

  function parties({ claim, document }: Said): ReadonlySet<string> {
    const sentence = document.sentences.find((s) => s.id === claim.sentence) ?? claim;
    return new Set(
      analysis.entities
        .filter(
          (e) =>
            (e.type === 'organisation' || e.type === 'person') &&
            e.mentions.some((m) => m.doc === claim.doc && m.start >= sentence.start && m.end <= sentence.end),
        )
        .map((e) => e.id),
    );
  }

  /**
   * What one document has still to be considered may have been approved by the time of the other: they clash
   * only where the day of the consideration lies after the other document was published.
   */
  function stillOpen(a: Said, b: Said): boolean {
    const [open, other] = a.sense === 'consider' ? [a, b] : [b, a];
    if (open.sense !== 'consider') return false;
    const { date } = open.claim;
    const earliest = date === null ? undefined : dates.get(date)?.earliest;
    const published = other.document.published.edtf;
    return (
      earliest == null ||
      published === null ||
      !/^\d{4}-\d\d/.test(published) ||
      earliest <= published.slice(0, 10)
    );
  }

  /** A thing that is taken over or unites is a body, or stands for bodies: "the two schools", "neither". */
  function aboutParties(s: Said): boolean {
    const { object } = s.claim;
    if (object === null) return false;
    const entity: Entity | undefined = object.entity === null ? undefined : said.entities.get(object.entity);
    if (entity !== undefined) return entity.type === 'organisation';
    return (
      /^(?:it|they|them|both|neither|nobody|the (?:two|other|parties|pair|company|college|school|firm|bank|club|union))\b/i.test(
        object.text,
      ) || s.claim.quote !== null
    );
  }
}

/** A claim of a side's sense about the same thing, or about "it" where the document itself takes that side. */
function repeats(said: Said, cluster: readonly Said[]): boolean {
  return cluster.some((c) => {
    if (c.frame.name !== said.frame.name || c.sense !== said.sense || said.claim.modality === 'possible')
      return false;
    if (said.claim.scope.some((l) => l.kind !== 'all' && l.kind !== 'part' && l.kind !== 'within'))
      return false;
    const alike = likeness(c, said);
    return (
      alike === 'same' ||
      (alike === 'kind' && c.claim.doc === said.claim.doc) ||
      (alike === 'open' && said.claim.object !== null)
    );
  });
}
