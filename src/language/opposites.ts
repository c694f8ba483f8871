import { twoSided } from './two-sided.ts';

/**
 * Words that cannot both be right of one thing in one respect, a row for each pair of meanings: what stands before the
 * stroke excludes what stands after it. Inflected forms are written out, for "left" is of "leave" and of "right".
 */
const ROWS = `
accept accepts accepted accepting welcome welcomed agree agreed | reject rejects rejected refuse refused refuses decline declined oppose opposed opposes
keep keeps kept retain retains retained remain remains stay stays stayed | lose loses lost leave leaves left quit quits stripped removed
open opens opened reopen reopened reopens | close closes closed shut shuts closure
rise rises rose increase increased increases grow grew up higher more | fall falls fell decrease decreased drop dropped down cut lower fewer less
win wins won | lose loses lost
pass passes passed approve approved approves adopted grant granted | fail failed reject rejected refused defeat defeated block blocked deny denied denies
include includes included including | exclude excludes excluded except exempt exempts exempted outside omitted
permanent permanently | temporary temporarily interim
full fully whole entire entirely | partial partly half part some
voluntary voluntarily volunteer volunteered volunteers offer offered offers free freely chose choose | forced compulsory ordered required mandatory obliged compelled
public publicly | private privately secret confidential
deliberate deliberately intentional intentionally knowingly | accident accidental accidentally unintentional mistake inadvertent
safe safely | unsafe dangerous unfit
guilty liable | innocent cleared acquitted
before earlier | after later
first | last second
start starts started begin begins began | end ends ended stop stops stopped finish finished
sack sacked fired dismissed dismiss ousted | resign resigned resigns quit retired retire stood
buy bought buys purchase acquired | sell sold sells sale
own owned owns | lease leased leases rent rented
allow allows allowed permit permitted may | ban bans banned bar barred prohibit prohibited forbid forbidden forbids
support supported supports back backed | oppose opposed opposes against
independent independently outside external | internal inside own in-house
equal equals | absorb absorbed acquired swallowed takeover
unanimous unanimously | split majority dissent dissented
alone sole solely only | jointly joint together shared
confirmed confirm proven proved | unconfirmed denied unproven
alive survived survive | dead died killed
succeed succeeded success | fail failed failure
urgent immediately immediate | eventually gradual gradually
major serious severe significant considerable | minor slight trivial negligible
legal lawful lawfully valid | illegal unlawful unlawfully invalid
recommended advised suggested urged encouraged asked requested | ordered required directed must instructed
admit admits admitted | deny denies denied
expand expanded | shrink shrunk reduced
complete completed | incomplete unfinished
known aware | unaware unknown
best | worst last
strong stronger | weak weaker
extend extended | expire expired ends
repay refund returned return | keep kept withhold withheld
advice adviser advise advises advisory | control run manage manages charge command decide
monitor oversee supervise | run operate manage carry
`;

/** What excludes a word, lower case, in both directions. */
export const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = twoSided(ROWS);
