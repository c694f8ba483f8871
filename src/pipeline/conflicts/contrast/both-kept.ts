import type { Timed } from './times.ts';

const HOPES =
  /\b(?:hop(?:es?|ed|ing)|aim(?:s|ed|ing)?|plan(?:s|ned|ning)|expect(?:s|ed|ing)?|intend(?:s|ed|ing)?|want(?:s|ed)?|promis(?:es|ed|ing)|likely|could|confident)\b/i;
const NEGATED = /\b(?:not|no|never|nothing|nobody)\b|n[’']t\b/i;

/** Whether both times may be right, by how the sentences put them. */
export function bothKept(a: Timed, b: Timed): boolean {
  return sameWords(a, b) || [hopedEarlier, keepsOff].some((rule) => rule(a, b) || rule(b, a));
}

/** "Overnight", "on Tuesday" in two papers: only their own days make two days of it. */
function sameWords({ said: a }: Timed, { said: b }: Timed): boolean {
  return a.date.basis !== 'stated' && a.date.text.toLowerCase() === b.date.text.toLowerCase();
}

/** Who hopes, plans or promises to be done before the last day keeps to it. */
function hopedEarlier({ said, due }: Timed, limit: Timed): boolean {
  if (limit.due === null || !HOPES.test(said.clause.text) || HOPES.test(limit.said.clause.text)) return false;
  const latest = due?.latest ?? said.date.latest;
  return latest !== null && latest <= limit.due.latest;
}

/** "Not to be sold before 1 May 2022", "sold in June 2022": what comes after the first day keeps to it. */
function keepsOff({ said: first }: Timed, { said: later }: Timed): boolean {
  const [from, day] = [first.date.latest, later.date.earliest];
  return (
    first.relation === 'from' &&
    NEGATED.test(first.clause.text) &&
    from !== null &&
    day !== null &&
    day >= from
  );
}
