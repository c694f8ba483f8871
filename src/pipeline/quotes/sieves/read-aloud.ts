import type { Attribution, Sieve, Sought } from '../attribution.ts';
import { candidatesIn } from '../candidates.ts';
import { MASK } from '../scene.ts';

/** What one reads from something that another wrote: "read aloud", "reads them a line". */
const READS =
  /\bread(?:s|ing)? (?:(?:me|us|him|her|them|it) )?(?:aloud|out loud|(?:a|one|two|three|the) (?:few )?(?:lines?|passages?|sentences?|paragraphs?|verses?))\b/;
const QUOTING = /\b(?:quoting|citing) $/;

/** `“…,” Ms Green read aloud, quoting Ann Brook.` and `He read them a line of the notice: “…”` */
export const readAloud: Sieve = {
  name: 'read-aloud',
  because: 'whoever reads out what another wrote does not say it',
  confidence: 0.9,
  find: (sought) => {
    const { scene, frame, first, last } = sought;
    const next = scene.narrative.slice(last.outer.end, frame.end).indexOf(MASK);
    const tail = { start: last.outer.end, end: next < 0 ? frame.end : last.outer.end + next };
    const after = scene.narrative.slice(tail.start, tail.end);
    const quoted = quotedIn(sought, tail);
    if (quoted !== null) return quoted;
    const lead = scene.narrative.slice(frame.start, first.outer.start);
    const presents = READS.test(lead) && /:\s*$/.test(lead) && !lead.includes(MASK);
    if (!presents && !READS.test(after)) return null;
    return {
      speaker: null,
      cue: null,
      readOut: true,
      dangling: true,
      reason: 'The words are read out, and nobody says whose they are.',
    };
  },
};

/** "…, quoting Ann Brook": whose words they are said to be. */
function quotedIn({ scene }: Sought, tail: { start: number; end: number }): Attribution | null {
  const named = candidatesIn(scene, tail).find(({ mention }) =>
    QUOTING.test(
      scene.narrative.slice(tail.start, mention.start).replace(/(?:the|her|his) (?:[\p{Ll}-]+ ){0,3}$/u, ''),
    ),
  );
  if (named === undefined || !/^(?:person|organisation|role)$/.test(named.mention.entity.type)) return null;
  const { entity, text } = named.mention;
  return { speaker: entity, cue: null, readOut: true, reason: `“${text}” is quoted.` };
}
