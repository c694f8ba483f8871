import type { Stage } from '../../model/stage.ts';
import { answered } from './attribution/answered.ts';
import { disclaimed } from './attribution/disclaimed.ts';
import { attribution } from './attribution/index.ts';
import { unsaid } from './attribution/unsaid.ts';
import { breadth } from './claims/breadth.ts';
import { broughtToLight } from './claims/brought-to-light.ts';
import { denial } from './claims/denial.ts';
import { doer } from './claims/doer.ts';
import { finder } from './claims/finder.ts';
import { holder } from './claims/holder.ts';
import { opposed } from './claims/opposed.ts';
import { overrun } from './claims/overrun.ts';
import { parts } from './claims/parts.ts';
import { rating } from './claims/rating.ts';
import { role } from './claims/role.ts';
import { strength } from './claims/strength.ts';
import { takenAway } from './claims/taken-away.ts';
import { takeover } from './claims/takeover.ts';
import { measured } from './confidence.ts';
import { will } from './compulsion/will.ts';
import { borneOut } from './contrast/borne-out.ts';
import { contrasts } from './contrast/index.ts';
import { everyPair } from './contrast/rated.ts';
import { date } from './date/index.ts';
import { deadlines } from './date/deadlines.ts';
import { occasions } from './date/occasions.ts';
import { papers } from './date/papers.ts';
import type { Detector } from './detector.ts';
import { annex } from './internal/annex.ts';
import { headline } from './internal/headline.ts';
import { pointedOut } from './internal/pointed-out.ts';
import { rollCall } from './internal/roll-call.ts';
import { schedule } from './internal/schedule.ts';
import { merged, toldOnce } from './merging.ts';
import { duty } from './modality/duty.ts';
import { undecided } from './claims/undecided.ts';
import { number } from './number/index.ts';
import { ages } from './number/ages.ts';
import { shares } from './number/shares.ts';
import { votes } from './number/votes.ts';
import { quotation } from './quotation/index.ts';
import { tags } from './quotation/tags.ts';
import { allOf } from './scope/all-of.ts';
import { noneOf } from './scope/none-of.ts';
import { exceptions } from './scope/exceptions.ts';
import { none } from './scope/none.ts';
import { whole } from './scope/whole.ts';
import { days } from './scope/days.ts';
import { dissenters } from './scope/dissenters.ts';
import { stopped } from './scope/stopped.ts';
import { barred } from './scope/barred.ts';
import { leftOut } from './scope/left-out.ts';
import { unanimity } from './scope/unanimity.ts';
import { bodyNames } from './title/body-names.ts';
import { deniedPosts } from './title/denied.ts';
import { holders } from './title/holders.ts';
import { posts } from './title/posts.ts';
import { styles } from './title/styles.ts';

/**
 * Every way in which disagreements are found; why each is one, it says itself (`because`). Each works alone on the
 * finished analysis, so the order decides only which of two equal findings gives a merged one its words.
 */
const DETECTORS: readonly Detector[] = [
  holder,
  takeover,
  takenAway,
  doer,
  finder,
  broughtToLight,
  overrun,
  opposed,
  denial,
  breadth,
  attribution,
  disclaimed,
  unsaid,
  posts,
  deniedPosts,
  holders,
  bodyNames,
  styles,
  strength,
  will,
  duty,
  undecided,
  role,
  rating,
  parts,
  number,
  shares,
  votes,
  ages,
  quotation,
  tags,
  date,
  deadlines,
  occasions,
  papers,
  schedule,
  annex,
  pointedOut,
  rollCall,
  unanimity,
  dissenters,
  exceptions,
  none,
  whole,
  allOf,
  noneOf,
  leftOut,
  barred,
  stopped,
  days,
  headline,
];

export const conflicts: Stage = {
  name: 'conflicts',
  because: 'only claims, dates and wordings already tied to the same thing can contradict each other',
  run: (analysis, context) => {
    const ruled = toldOnce(
      DETECTORS.flatMap((d) => d.detect(analysis, context)).map((c) => borneOut(c, analysis)),
    ).map((c) => answered(c, () => everyPair(analysis), analysis.documents));
    const all = merged([...ruled, ...contrasts(analysis, ruled)]);
    return { items: { conflicts: all.map(measured) }, diagnostics: [] };
  },
};
