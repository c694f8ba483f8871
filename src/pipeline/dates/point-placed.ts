import type { Document } from '../../model/document.ts';
import type { Deictic, TimePoint } from '../../model/expression.ts';
import { boundsOf } from '../../time/bounds.ts';
import { sayEdtf } from '../../time/say.ts';
import { apposedDay } from './apposed-day.ts';
import { countsFromLast, dayToCountFrom, finerThan, narrativeWay } from './counts-from-last.ts';
import { placed, placedAlike } from './from-both-ends.ts';
import { hoursLater } from './hours-later.ts';
import { dayOfHour, hasItsDay, isHourAlone } from './hour-alone.ts';
import { namedWithItsYear } from './days-named.ts';
import { placePoint } from './place-point.ts';
import { dayOfPart } from './part-told.ts';
import type { Way } from './way.ts';
import { type Placed, open, stated } from './placed.ts';
import { yearToldBefore } from './year-told-before.ts';
import { dayReference } from './reference.ts';
import { splitYearPlaced } from './split-year-placed.ts';
import type { Mentioned, Setting } from './story.ts';

/** "At noon that day": an hour that says whose it is. */
const POINTS_BACK = /\b(?:that|the\s+same)\s+(?:day|morning|afternoon|evening|night)$/i;

/** Where one point lies: written out, or counted from the date last mentioned or from the time of speaking. */
export function pointPlaced(
  point: TimePoint,
  words: string,
  document: Document,
  setting: Setting,
  way: Way,
  at: number,
): Placed {
  if (point.absolute !== null) return stated(point.absolute);
  const { known, deictic } = point;
  if (known.yearKind !== undefined) return splitYearPlaced(point, words, document, setting, way);
  if (known.term !== undefined && known.year !== undefined) {
    const edtf = placePoint(
      { ...point, deictic: { unit: 'year', offset: 0, from: 'speech', event: null } },
      `${known.year}-01-01`,
      'nearest',
    );
    return {
      edtf,
      basis: 'stated',
      anchor: null,
      reason: 'The text names the term and its year; the months are the usual ones.',
    };
  }
  if (deictic === null) return open('The words do not fix a date.');
  // "That Saturday", told in the past, is none of the week that the sentence before it looks forward to.
  const ahead =
    setting.last !== null && setting.speech.last !== null && setting.last.day > setting.speech.last;
  const back = ahead && way === 'past' && deictic.from === 'narrative';
  const nearest = back ? (setting.lastPast ?? setting.last) : resumed(deictic, setting);
  const { lastAny, sentence } = setting;
  // "Tonight’s concert goes ahead at 19:30": an hour is of the day named in its sentence.
  const beside = isHourAlone(point) && lastAny !== null && lastAny.sentence === sentence?.id ? lastAny : null;
  const last =
    beside ?? (deictic.from === 'narrative' ? dayToCountFrom(point, nearest, setting, at) : nearest);
  if (setting.entry !== null && isHourAlone(point)) {
    const reason = `“${words}” is an hour of ${setting.speechName}, ${sayEdtf(setting.entry)}.`;
    return { edtf: placePoint(point, setting.entry, way), basis: 'relative', anchor: null, reason };
  }
  const ofPart = dayOfPart(point, nearest, setting, document.text, at);
  if (ofPart !== null) {
    const reason = `“${words}” is taken to be of ${sayEdtf(ofPart)}, of which that part of the day is told.`;
    return { edtf: placePoint(point, ofPart, 'nearest'), basis: 'relative', anchor: null, reason };
  }
  if (last !== null && isHourAlone(point) && !POINTS_BACK.test(words) && !hasItsDay(last, setting, way))
    return open(`“${words}” is an hour of a day that the text does not name.`);
  const apposed = apposedDay(point, setting, words, document.text, at);
  if (apposed !== null) {
    const reason = `“${words}” is another name of the day that stands before it, ${sayEdtf(apposed)}.`;
    return { edtf: apposed, basis: 'relative', anchor: lastAny?.id ?? null, reason };
  }
  const named = namedWithItsYear(point, setting, way);
  if (named !== null) {
    const reason = `“${words}” is taken to be the day that is named with its year elsewhere, ${sayEdtf(named)}.`;
    return { edtf: named, basis: 'relative', anchor: null, reason };
  }
  const sameYear = yearToldBefore(point, setting, way, at);
  if (sameYear !== null && setting.lastTold !== null)
    return {
      edtf: sameYear,
      basis: 'relative',
      anchor: setting.lastTold.id,
      reason: `“${words}” is told right after ${sayEdtf(setting.lastTold.edtf)} and taken to be of that time.`,
    };
  if (last !== null && countsFromLast(point, setting, way, at)) {
    const reference = dayReference(isHourAlone(point) ? dayOfHour(last, point, words) : last.day);
    const counted =
      hoursLater(deictic, last) ??
      (deictic.from === 'narrative' && finerThan(deictic.unit, last.edtf)
        ? null
        : placed(point, reference, narrativeWay(last.edtf, point)));
    // What is told as past and would lie ahead counts from another day than the last one told.
    const now = setting.speech.last;
    const isAhead =
      way === 'past' &&
      now !== null &&
      last.day <= now &&
      (boundsOf(counted ?? '../..').earliest ?? '') > now;
    const edtf = isAhead ? null : counted;
    return {
      edtf,
      basis: 'relative',
      anchor: last.id,
      reason: isAhead
        ? `“${words}” is told as past, and the text does not say what it counts from.`
        : edtf === null
          ? `“${words}” counts from a date that the text gives only as ${sayEdtf(last.edtf)}.`
          : `“${words}” counts from the date mentioned before it, ${sayEdtf(last.edtf)}.`,
    };
  }
  const { speech, speechName } = setting;
  const sure = placedAlike(point, speech, way);
  if (sure !== null) {
    const reason = `“${words}” is the same on whatever day near the folder’s other documents it was written.`;
    return { edtf: sure, basis: 'relative', anchor: 'publication', reason };
  }
  if (speech.edtf === null) return open(`“${words}” counts from a date that is not known.`);
  return {
    edtf: placed(point, speech, way),
    basis: 'relative',
    anchor: 'publication',
    reason: speechReason(point, words, way, speechName, speech.edtf),
  };
}

/**
 * "The pump failed on 2 August; a man had switched off the alarm two weeks earlier. That evening …": what points back to
 * a day or month of the story passes over what was told as lying before it.
 */
function resumed({ from, offset }: Deictic, { last, lastMain, sentence }: Setting): Mentioned | null {
  const points = from === 'narrative' && offset === 0;
  return points && last !== null && last.sentence !== sentence?.id ? (lastMain ?? last) : last;
}

function speechReason(point: TimePoint, words: string, way: Way, name: string, edtf: string): string {
  const counted = `“${words}” counts from ${name}, ${sayEdtf(edtf)}`;
  if (point.deictic?.offset !== null) return `${counted}.`;
  if (way === 'past') return `${counted}: the sentence speaks of the past.`;
  if (way === 'future') return `${counted}: the sentence speaks of what is to come.`;
  return `${counted}: the nearest is taken, as the sentence does not say whether it is past.`;
}
