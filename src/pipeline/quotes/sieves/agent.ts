import { cueVerb } from '../../../language/cue-verbs.ts';
import { DOCUMENT_NOUNS } from '../../../language/documents.ts';
import type { Range } from '../../../model/span.ts';
import type { Attribution, Sieve, Sought } from '../attribution.ts';
import { cuesIn } from '../cues.ts';
import { wordsIn } from '../scene.ts';
import { candidatesIn, type Candidate } from '../candidates.ts';

const VERDICTS =
  /^(?:rating|grade|grading|mark|verdict|judgment|judgement|score|ranking|label|warning|description|assessment|finding|comment|remark|response|reply|report|statement|review|letter)s?$/;

/** `a "poor" rating from the regulator`, `the "serious failings" found by inspectors`, `rated "poor" by …`. */
export const agent: Sieve = {
  name: 'agent',
  because: 'a phrase with "by" or "from" right after a few words in marks says whose words they are',
  confidence: 0.93,
  find: (sought) => {
    const { scene, last, first, frame } = sought;
    const tail = { start: last.outer.end, end: Math.min(frame.end, last.outer.end + 160) };
    const words = wordsIn(scene, tail).slice(0, 8);
    const link = words.findIndex(({ norm }) => norm === 'by' || norm === 'from');
    const linked = words[link];
    if (!linked) return null;
    const between = words.slice(0, link).map(({ norm }) => norm);
    const joined = !/[,;:.]/.test(scene.narrative.slice(tail.start, linked.start));
    const head = between.at(-1) ?? '';
    const passive = cuesIn(scene, { start: frame.start, end: first.outer.start }).some(
      ({ voice }) => voice === 'passive',
    );
    const fits =
      (between.length === 0 && passive && linked.norm === 'by') ||
      (between.length <= 4 && between.some((word) => VERDICTS.test(word) || DOCUMENT_NOUNS.has(word))) ||
      (linked.norm === 'by' && (cueVerb(head)?.forms.includes('participle') ?? false) && between.length <= 2);
    if (!fits || !joined) return null;
    return byPhrase(sought, { start: linked.end, end: tail.end }, { start: linked.start, end: linked.end });
  },
};

/** The name that a phrase after "by", "from" or "according to" begins with. */
export function byPhrase({ scene }: Sought, range: Range, link: Range): Attribution | null {
  const named = openingName(candidatesIn(scene, range), scene.narrative, range.start);
  if (!named) return null;
  const speaker = named.mention.entity;
  const words = scene.document.text.slice(link.start, named.mention.end);
  return {
    speaker,
    cue: { start: link.start, end: named.mention.end },
    reason: `“${words}” says whose words they are.`,
  };
}

function openingName(all: readonly Candidate[], narrative: string, start: number): Candidate | null {
  const first = all.find(({ mention }) => mention.entity.type !== 'place');
  if (!first) return null;
  const between = narrative.slice(start, first.mention.start);
  if (/[,;:]/.test(between) || between.trim().split(/\s+/).length > 6) return null;
  // "by the council's leader, Jane Green": the name set beside a description of a person is the speaker.
  const person = all.find(({ mention }) => mention.entity.type === 'person');
  return first.possessive && person && person.mention.start - first.mention.end < 60 ? person : first;
}
