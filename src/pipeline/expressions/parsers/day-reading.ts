import type { KnownParts } from '../../../model/expression.ts';
import { type Reading, fromNarrative, fromSpeech, reading } from '../finding.ts';
import { edtfOf } from '../pattern.ts';

/** A day of a month: fixed where its year is stated, else left to tense and context. */
export function dayReading(known: KnownParts & { readonly month: number; readonly day: number }): Reading {
  const { year, month, day } = known;
  return reading({
    known,
    absolute: year === undefined ? null : edtfOf(year, month, day),
    deictic: year === undefined ? fromSpeech('year', null) : null,
    extent: 'throughout',
  });
}

/** A time of the day that was told last. */
export function clockReading(hour: number, minute: number): Reading {
  return reading({
    type: 'TIME',
    known: { hour, minute },
    deictic: fromNarrative('day', 0),
    extent: 'throughout',
  });
}

/** A stretch between two readings: fixed where both are. */
export function stretchReading(from: Reading, to: Reading): Reading {
  const closed = from.absolute !== null && to.absolute !== null;
  return reading({
    type: from.type === 'TIME' || to.type === 'TIME' ? 'TIME' : 'DATE',
    absolute: closed ? `${from.absolute}/${to.absolute}` : null,
    known: {},
    deictic: closed ? null : (to.deictic ?? from.deictic ?? fromSpeech('year', null)),
    extent: 'throughout',
  });
}

/** Whether a month's name in lower case is rather a verb or another word: "5 may attend", "3 march past". */
export function monthWordIsVerb(word: string): boolean {
  return /^(?:may|march|mar|dec|sep|sept|jan|jun)$/.test(word);
}
