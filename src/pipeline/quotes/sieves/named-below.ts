import type { Attribution, Sieve, Sought } from '../attribution.ts';
import { candidatesIn } from '../candidates.ts';
import { cueAfter } from './cue-after.ts';
import { governing } from './governing.ts';
import { cueBefore } from './cue-before.ts';

/** Nouns by which a report opens with somebody whom it names in its second paragraph. */
const SOMEBODY =
  /^[¤\s,]*(?:an?|the) (?:[\p{Ll}\d-]+ ){0,4}?(?:woman|man|mother|father|mum|mom|dad|widow|widower|teenager|pensioner|grandmother|grandfather|couple|teacher|farmer|nurse|doctor|driver|shopkeeper|pupil|student|worker|boss|chief|owner|campaigner|whistleblower|expert|resident|neighbou?r|villager|survivor|victim|passenger|customer|mayor|minister|judge|head|leader|lawyer|engineer|scientist|professor)\b(?![’'])/iu;

/** `The woman who blew the whistle says she would do it “again”.` and, in the next paragraph, `Dr Ann Brook went …`. */
export const namedBelow: Sieve = {
  name: 'named-below',
  because: 'a report often opens with somebody whom it names at the head of its second paragraph',
  confidence: 0.75,
  find: (sought) => {
    const { scene, frame, first } = sought;
    const said = [cueBefore, cueAfter, governing].map((sieve) => sieve.find(sought)).find((f) => f !== null);
    if (said?.speaker !== null || said.cue === null) return null;
    const [start, after] = [frame.start, said.cue.end].map((at) => scene.narrative.slice(at, at + 120));
    if (!SOMEBODY.test(start!) && !SOMEBODY.test(after!)) return null;
    const blocks = scene.document.blocks.filter(({ role }) => role === 'body');
    const at = blocks.indexOf(first.block);
    // "The driver" further down is one who was brought in before, or whom nobody names.
    if (at > 0 && /^[¤\s,]*the (?![^,.]{1,60}\bwho\b)/i.test(SOMEBODY.test(start!) ? start! : after!))
      return null;
    const next = blocks[at + 1];
    return next ? openingPerson(sought, next, said.cue) : null;
  },
};

/** The person whom the paragraph opens with, where the document has not named them before. */
function openingPerson(
  { scene }: Sought,
  block: { readonly start: number; readonly end: number },
  cue: Attribution['cue'],
): Attribution | null {
  const opening = candidatesIn(scene, block).find(({ mention }) => mention.entity.type === 'person');
  if (!opening || opening.possessive || !opening.mention.text.includes(' ')) return null;
  const { mention } = opening;
  if (!/^(?:\p{Lu}\p{L}*\.? )?$/u.test(scene.document.text.slice(block.start, mention.start))) return null;
  if (scene.mentions.some(({ entity, start }) => entity === mention.entity && start < block.start))
    return null;
  return { speaker: mention.entity, cue, reason: `“${mention.text}” is named in the next paragraph.` };
}
