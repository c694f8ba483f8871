import { boundsOf } from '../../../time/bounds.ts';
import { aspectOf } from './aspect.ts';
import type { Reading, Respect } from './matching.ts';
import { day, type Value } from './values.ts';

interface Dated extends Reading {
  readonly value: Extract<Value, { kind: 'DATE' | 'DURATION' | 'SET' }>;
  readonly aspect: 'start' | 'end';
}

const DUTY = /\b(?:shall|must|will|may|(?:is|are) to|ends?|expires?|begins?|starts?|closes?|opens?)\b/i;

/** The day on which one thing begins or ends. Lines of a label and a day have their own rule. */
export const days: Respect<Dated> = {
  asks: () => 'From or until when',
  because: 'the day on which a thing begins or ends is one day, wherever it is written down',
  read: (provision) => {
    const dated = provision.values.filter((v) => v.kind === 'DATE' && day(v.date) !== null);
    const [value] = dated;
    const aspect = aspectOf(provision.span.text);
    if (dated.length !== 1 || value?.kind !== 'DATE' || aspect === null) return [];
    return DUTY.test(provision.span.text)
      ? [{ provision, deciding: value.span, stance: value.span.text, value, aspect }]
      : [];
  },
  tally: (clause, item) => {
    if (clause.aspect !== item.aspect) return null;
    const [x, y] = [clause, item].map((r) => boundsOf(day(r.value.date) ?? ''));
    if (x?.earliest == null || y?.earliest == null || x.latest === null || y.latest === null) return null;
    return x.earliest <= y.latest && y.earliest <= x.latest;
  },
};
