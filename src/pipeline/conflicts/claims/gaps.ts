import type { ConflictType } from '../../../model/conflict.ts';
import type { Grade } from './grades.ts';

/** Two grades that a reader draws opposite conclusions from. */
interface Gap {
  readonly low: Grade;
  readonly high: Grade;
  readonly type: ConflictType;
  /** Whether the two cannot both be true of one deed. */
  readonly sure: boolean;
  readonly because: string;
}

export const GAPS: readonly Gap[] = [
  {
    low: 'free',
    high: 'bound',
    type: 'compulsion',
    sure: true,
    because: 'what must be done is no free choice',
  },
  {
    low: 'free',
    high: 'forced',
    type: 'compulsion',
    sure: true,
    because: 'what is forced is no free choice',
  },
  {
    low: 'free',
    high: 'appointed',
    type: 'compulsion',
    sure: false,
    because: 'a volunteer can be appointed',
  },
  {
    low: 'agreed',
    high: 'bound',
    type: 'compulsion',
    sure: false,
    because: 'an order can follow an agreement',
  },
  { low: 'agreed', high: 'forced', type: 'compulsion', sure: false, because: 'one can agree under pressure' },
  { low: 'advised', high: 'bound', type: 'modality', sure: false, because: 'advice can become an order' },
  { low: 'advised', high: 'forced', type: 'compulsion', sure: false, because: 'force can follow advice' },
  {
    low: 'appointed',
    high: 'forced',
    type: 'compulsion',
    sure: false,
    because: 'an appointment can be forced',
  },
];
