import { stem } from '../../../text/tokens.ts';
import type { Statement } from './statement.ts';

/** Kinds of people and of users that pay or get each their own: "£12 for adults", "£6 for children". */
const WHOM =
  'adults?|child(?:ren)?|infants?|toddlers?|teenagers?|under-?\\d+s|over-?\\d+s|pensioners?|seniors?|students?|pupils?|members?|non-?members?|families|family|residents?|non-?residents?|visitors?|tourists?|locals?|households?|businesses|business|firms?|companies|charities|landlords?|tenants?|owners?|motorists?|drivers?|cars?|lorries|trucks?|vans?|buses|coaches|motorcycles|motorbikes|cyclists?|pedestrians?|passengers?|men|women|boys|girls|couples?|single people|individuals?|employees?|employers?|staff|teachers?|nurses?|doctors?|day visitors|weekdays|weekends';
/** Right behind a sum: "for adults", "for each child", "per car". */
const FOR = new RegExp(
  `^\\s+(?:a \\p{L}+ )?(?:for|per) (?:(?:an?|each|every|all|the|most|single) )*(${WHOM})\\b`,
  'iu',
);
/** Right before one: "adults pay £12", "children were charged $6". */
const WHO = new RegExp(
  `\\b(${WHOM}) (?:(?:will|must|would|may|can|have to|had to|are to|who) )*(?:pays?|paid|(?:are|were|be|is|was) charged|gets?|got|receives?|received)\\s+$`,
  'iu',
);

/** Two sums, each said to be for other people: one price list, no quarrel. */
export function forOthers(a: Statement, b: Statement): boolean {
  const [x, y] = [whom(a), whom(b)];
  return x !== null && y !== null && x !== y;
}

function whom({ document: { text }, figure, quantity, clause }: Statement): string | null {
  const found =
    FOR.exec(text.slice(quantity.end, clause.end))?.[1] ??
    FOR.exec(text.slice(figure.end, clause.end))?.[1] ??
    WHO.exec(text.slice(clause.start, quantity.start))?.[1];
  return found === undefined ? null : stem(found.toLowerCase().replace(/^children$/, 'child'));
}
