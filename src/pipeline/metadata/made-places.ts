import type { Place } from './place.ts';

/** "IN WITNESS WHEREOF …, this 27th day of June, A.D. 2011": no other clause says a day so. */
const THIS_DAY_OF =
  /\b(?:this (?:the )?(?=[^\s,]{1,14}(?: \S{1,9})? day of \p{L}+,? (?:A\. ?D\.?,? |AD,? |in the year )?(?:\d{4}|two thousand))|seal\b[^.;]{0,100}\baffixed (?:hereto )?(?:on|this) (?=\d|\p{L}+ \d))/iu;

/** "Signed  A. Lee      Date  03/09/2018": a form that is filled in and signed. */
const DATE_BESIDE =
  /^(?:signed|signature|name|by|print(?:ed)? name|officer|inspector)\b.{2,60}? {2,}dated?:? +(?=\d|\p{L}+ \d)/iu;

/** "I hereby certify that … the foregoing resolution was adopted at a meeting held on …". */
const CERTIFIED =
  /^(?=.{0,160}\bcertify\b)(?=.*\b(?:adopted|passed|approved|enacted)\b).{0,300}?\b(?:meeting|held|adopted|passed|approved|enacted)\b[^.;]{0,80}?\b(?:on|of) (?:the )?(?=\d|\p{Lu}\p{L}+ \d|\p{L}+ day of)/iu;

/** Where a paper says when it was made, below all that it lays down: in its last clause, or beside who signs. */
export const MADE_PLACES: readonly Place[] = [
  {
    reason: 'The clause of its making gives the day.',
    blocks: ({ blocks, kind }) =>
      kind === 'official' ? blocks.filter((b) => b.role !== 'furniture' && THIS_DAY_OF.test(b.text)) : [],
    within: 600,
    after: THIS_DAY_OF,
  },
  {
    reason: 'A date stands beside the signature.',
    blocks: ({ blocks, kind }) => (kind === 'official' ? blocks.filter((b) => DATE_BESIDE.test(b.text)) : []),
    within: 120,
    after: DATE_BESIDE,
    last: true,
  },
  {
    reason: 'The clause that certifies it gives the day.',
    blocks: ({ blocks, kind }) =>
      kind === 'official' ? blocks.filter((b) => b.role !== 'furniture' && CERTIFIED.test(b.text)) : [],
    within: 500,
    after: CERTIFIED,
  },
];
