import type { Sentence } from '../../model/document.ts';
import type { VerbGroup } from '../../text/verb-group.ts';

/** The verb whose time a verb of a sentence has: its own, or that of the one on which it hangs. */
export function governing(sentence: Sentence, groups: readonly VerbGroup[], verb: VerbGroup): VerbGroup {
  return isSmallClause(sentence, groups, verb) ? groups[groups.indexOf(verb) - 1]! : verb;
}

/** "Which will see the bridge shut from 3 June": what is seen, had or kept done has the time of the seeing. */
function isSmallClause({ text, start }: Sentence, groups: readonly VerbGroup[], verb: VerbGroup): boolean {
  const governs = groups[groups.indexOf(verb) - 1];
  if (governs === undefined || !GOVERNS.test(governs.main) || verb.tense !== 'past' || verb.perfect)
    return false;
  return (
    /^(?:\s+[^\s,;:.]+){1,8}\s+$/.test(text.slice(governs.end - start, verb.start - start)) &&
    !/\b(?:and|but|who|which|that|when|where|after|before|as|because|if|they|he|she|it|we|I)\b/.test(
      text.slice(governs.end - start, verb.start - start),
    )
  );
}
const GOVERNS = /^(?:see|have|get|keep|leave|want|need|find|make)$/;
