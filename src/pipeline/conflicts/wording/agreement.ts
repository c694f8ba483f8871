/** Verbs of the frames' questions in the singular, with their plurals. */
const VERBS: Readonly<Record<string, string>> = {
  is: 'are',
  Is: 'Are',
  was: 'were',
  Was: 'Were',
  does: 'do',
  Does: 'Do',
  has: 'have',
  goes: 'go',
};

/** A question's template with its verb in the plural, for a slot whose words are: "Are {O} closed, or open?" */
export function agreeing(template: string, slot: string): string {
  const at = slot.replace(/[{}]/g, '\\$&');
  const plural = (verb: string): string => VERBS[verb] ?? verb;
  return template
    .replace(new RegExp(`\\b(is|was|does) (?=${at})`, 'i'), (_, verb: string) => `${plural(verb)} `)
    .replace(new RegExp(`(?<=${at} )(is|was|has|goes)\\b`), plural)
    .replace(/\b(is|was|did) it\b/, (_, verb: string) => `${plural(verb)} they`);
}

/** Plurals that have no -s, or that have one and are none: bodies' names keep the singular. */
const MANY = /^(?:people|men|women|children|staff|police|cattle|sheep)$/;

/** Whether a noun phrase, as it stands inside a sentence, is of many. */
export function isPlural(words: string): boolean {
  const core = words.split(/\s(?:of|in|for|at|on|under|about|behind)\s/)[0] ?? '';
  if (/\s(?:and)\s/.test(core)) return true;
  const head = core.split(' ').at(-1) ?? '';
  if (MANY.test(head) || /^the \p{Lu}\p{Ll}+[^su'’i]s$/u.test(core)) return true;
  return (
    /^\p{Ll}[\p{Ll}-]*[^su'’i]s$/u.test(head) &&
    !/^(?:news|series|means|headquarters|works|mumps|measles|gas|bus|canvas|atlas)$/.test(head)
  );
}
