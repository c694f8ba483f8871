import { EXCEPTED, NO_EXCEPTION, RULE_BEFORE, RULE_BY_NUMBER } from '../../../language/quantifiers.ts';
import { notionsOf, type Notion } from '../../../text/meaning.ts';
import type { Story, Told } from '../statements/sentences.ts';

/** A sentence that takes something out of a rule. */
export interface Exception {
  readonly told: Told;
  readonly out: readonly Notion[];
  /** What the rule is about: its own words, those of the rule that it points to. */
  readonly rule: readonly Notion[];
}

/** The exception that a sentence makes, with the rule from which it makes it. */
export function exceptionsIn(told: Told, story: Story): Exception[] {
  if (told.quoted) return [];
  const { text, start } = told.span;
  const plain = text.replace(NO_EXCEPTION, '');
  const out = EXCEPTED.flatMap((p) => {
    const words = p.exec(plain)?.groups?.out;
    return words === undefined ? [] : [notionsOf(words, start + Math.max(0, text.indexOf(words)))];
  }).find((notions) => notions.length > 0);
  if (out === undefined || /^\W*no\b[^.]{0,20}except/i.test(text)) return [];
  return [{ told, out, rule: ruleOf(told, story) }];
}

/** The words of the rule: of the clause that is named, of the sentences before, or of the sentence itself. */
function ruleOf(told: Told, story: Story): Notion[] {
  const number = RULE_BY_NUMBER.exec(told.span.text)?.groups?.number;
  const others =
    number === undefined
      ? RULE_BEFORE.test(told.span.text) || told.place > 0
        ? story.inBlock(told).filter((t) => t.place < told.place)
        : []
      : story.all.filter(
          (t) => t.document.id === told.document.id && t.block.label?.replace(/[^\d.]|\.$/g, '') === number,
        );
  return [...told.notions, ...others.flatMap((t) => t.notions)];
}
