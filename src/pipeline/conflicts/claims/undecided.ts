import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import { LIGHT } from '../number/deeds.ts';
import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import { akin, notionsOf, type Notion } from '../../../text/meaning.ts';
import { isFirm } from './comparable.ts';
import { sayings, type Said } from './said.ts';
import { sentenceFinder } from '../contrast/side.ts';
import { daysApart } from '../days-apart.ts';
import type { Detector } from '../detector.ts';
import { bestBy } from '../statements/best-by.ts';
import { TELLING } from '../statements/facing.ts';
import { raise } from '../statements/raise.ts';
import { storyOf, type Story, type Told } from '../statements/sentences.ts';
import { asking } from '../wording/question.ts';

/** Words for what is not settled yet; what it is about follows them, or stands between. */
const OPEN =
  /\b(?:propos(?:es?|ed|ing) (?:to\b|that\b)|(?:is|are|was|were|has|have|had) (?:still |yet )*(?:to|yet to) (?:decide|consider|rule|vote)|(?:will|would|shall|should) (?:now |then |first )?(?:consider|decide|determine|discuss|vote on) (?:\p{L}+ ){0,4}?whether|(?:considering|deciding|weighing|undecided|undecided on|decision on|decision about|decide) whether|(?:put off|postponed?|deferred?|delayed?) (?:[\p{L}\p{N}]+ ){0,6}?decision|mak(?:e|es|ing) up (?:its|their|his|her|my|our) minds? (?:about|on|whether)|mind (?:is|was) not made up|no decision (?:has been|was|is|had been) (?:\p{L}+ )?(?:on|whether|about|to)|not (?:yet )?(?:been )?decided (?:whether|on|to))\b/iu;

/** "The depot that the firm proposed to leave": what it only tells by the way says which is meant. */
const ASIDE = /\b(?:which|that|whom)\s+(?:(?:the|an?|its|his|her|their)\s+)?(?:\S+\s+){1,2}$/i;

/** Verbs whose object is the deed: "lodged an appeal". */
const PURSUED = /\b(?:lodg|fil|enter|launch|bring|brought|bega?u?n|start|submit|issu|impos)\p{L}*$/iu;

/** Where the deed's own noun ends: "an appeal against it". */
const WHERE_TO = /\s(?:with|to|of|against|for|in|at|on|by|before)\s/i;

/** As many days may lie between two papers before the one may tell what became of the other's plan. */
const WHILE = 14;

interface Open {
  readonly told: Told;
  readonly matter: readonly Notion[];
}

/** A claim of what was done or will be, the sentence that makes it, and what the deed is. */
interface Done {
  readonly said: Said;
  readonly told: Told;
  readonly deed: readonly Notion[];
}

/** What one paper has only proposed, or put off, against what another says was done or will be. */
export const undecided: Detector = {
  name: 'claims/undecided',
  because: 'a proposal is easily told as a decision',
  detect,
};

function detect(analysis: Analysis): Conflict[] {
  const story = storyOf(analysis);
  const open = story.all.flatMap((told): Open[] => {
    const match = OPEN.exec(told.span.text);
    if (!match || told.quoted || ASIDE.test(told.span.text.slice(0, match.index))) return [];
    const from = told.span.start + match.index + match[0].length;
    // "will decide whether it is safe: the council takes its word" is open up to the colon.
    const to = from + clauseIn(told.span.text.slice(from - told.span.start));
    return [{ told, matter: told.notions.filter((n) => n.start >= from && n.start < to) }];
  });
  const sentence = sentenceFinder(story.all);
  const done = sayings(analysis)
    .all.filter((s) => isSettled(s) && s.claim.polarity === 'positive')
    .flatMap((said): Done[] => {
      const [told, deed] = [sentence(said.claim), deedOf(said.claim)];
      return !told || told.quoted || deed.length === 0 || OPEN.test(told.span.text)
        ? []
        : [{ said, told, deed }];
    });
  return open.flatMap((o) => {
    const against = done.filter(
      (d) =>
        d.told.document !== o.told.document &&
        daysApart(d.told.document, o.told.document) <= WHILE &&
        isOf(d, o, story),
    );
    if (against.length === 0) return [];
    const roots = new Set(o.matter.map((n) => n.root));
    const inItsWords = ({ deed }: Done): number => deed.filter((n) => roots.has(n.root)).length;
    const fresh = [...bestBy(against, (d) => d.told.document, inItsWords).values()];
    return [
      raise(analysis, {
        type: 'modality',
        rule: 'claims/undecided',
        topic: `undecided-${o.matter[0]?.root ?? ''}`,
        topicTitle: 'Whether it is decided',
        question: asking('Is it decided, or still open', o.told.span),
        sides: [
          { stance: 'still open', spans: [o.told.span] },
          ...fresh.map(({ said }) => ({ stance: 'decided', spans: [said.claim] })),
        ],
        reconcile: 'Both can be right only if it was decided between the two.',
        settle: 'The decision itself, if there is one, would settle it.',
        level: 'tension',
        weight: 0.6,
      }),
    ];
  });
}

/** How far a clause goes: up to a colon or a semicolon. */
const clauseIn = (text: string): number => /[:;]\s/.exec(text)?.index ?? text.length;

/** Told as done, or as coming without an if. */
function isSettled(s: Said): boolean {
  const { claim } = s;
  if (!isFirm(s) || claim.voice !== null) return false;
  const verb = claim.predicate.text;
  return (
    (claim.tense === 'past' && claim.modality === 'asserted') || /^(?:will|is to|are to|must)\b/i.test(verb)
  );
}

/**
 * The same deed, and of the same: a name in common, and a telling word of what is still open. What is proposed is the
 * verb that comes first, in any words; what else is said of it is met in its own words only.
 */
function isOf(done: Done, { told, matter }: Open, story: Story): boolean {
  const proposed = new Set([...(matter[0]?.keys ?? []), ...matter.map((n) => n.root)]);
  const deed = done.deed.filter((n) => akin(n, proposed));
  if (deed.length === 0) return false;
  const rest = new Set(
    matter.filter((n) => !deed.some((d) => akin(d, new Set(n.keys)))).flatMap((n) => n.keys),
  );
  return (
    [...done.told.names].some((id) => told.names.has(id)) &&
    done.told.notions.some((n) => !deed.includes(n) && story.weigh(n.root) >= TELLING && akin(n, rest))
  );
}

/** The verb, or the object of a verb that says nothing by itself. */
function deedOf({ predicate, object }: Said['claim']): Notion[] {
  if (PURSUED.test(predicate.text))
    return object === null ? [] : notionsOf(object.text.split(WHERE_TO)[0]!, object.start);
  return notionsOf(predicate.text, predicate.start).filter(
    (n) => !(VERB_READINGS.get(n.norm) ?? []).some((r) => LIGHT.test(r.lemma)),
  );
}
