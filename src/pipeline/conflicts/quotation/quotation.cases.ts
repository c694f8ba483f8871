/** Two wordings of one remark by one speaker, and the level of what is found, or null. */
export const WORDINGS: readonly (readonly [string, string, string | null])[] = [
  [
    'We tried every other way, and this is the last of them.',
    'We tried every other way, and this is the best of them.',
    'contradiction',
  ],
  [
    'The bridge was not safe when we opened it in May.',
    'The bridge was safe when we opened it in May.',
    'contradiction',
  ],
  [
    'We did not always listen to the people who live here.',
    'We did not listen to the people who live here.',
    'contradiction',
  ],
  [
    'The cost of the roof is large, but within the means of the parish.',
    'The cost of the roof is large, and beyond the means of the parish.',
    'contradiction',
  ],
  [
    'We told the tenants before the work on the roof had started.',
    'We told the tenants after the work on the roof had started.',
    'contradiction',
  ],
  [
    'The cost of the roof is large, but within the means of the parish.',
    'The cost of the roof is large but within the means of the parish',
    null,
  ],
  ['The bridge was safe when we opened it in May.', 'The bridge was safe when we opened it in May.', null],
  ['The bridge was safe when we opened it in May.', 'The bridge was safe when we opened it', null],
  // The tense follows that of the verb of saying; where none governs it, more was promised.
  [
    'I have told my brother I will be back with the boat by Easter.',
    'I told my brother I would be back with the boat by Easter.',
    'variant',
  ],
  // A word turned round, however the rest goes on.
  [
    'I call it a failure that was foreseen, costed and then left alone.',
    'I call it a failure that was unforeseen.',
    'contradiction',
  ],
  // Not the contrary, but something else.
  [
    'A warning that is given too late is not a warning.',
    'A warning that is given too late is only a piece of paper.',
    'variant',
  ],
  // Two ways of going on, with a name in one.
  [
    'The money is only resting there until the Whitlow loan lands.',
    'The money is only resting there until somebody asks.',
    'variant',
  ],
  // A house style writes numbers in words or in figures.
  [
    'She rang the office fourteen times and nobody picked up.',
    'She rang the office 14 times and nobody picked up.',
    null,
  ],
  [
    'She rang the office fourteen times and nobody picked up.',
    'She rang the office 40 times and nobody picked up.',
    'contradiction',
  ],
  [
    'We have closed the bridge and started to repair it.',
    'We have closed the bridge and begun to repair it.',
    null,
  ],
  [
    'We came down for an answer and we are going home without one.',
    'We went down for an answer and we are coming home without one.',
    'variant',
  ],
  // The sense in a word that only one has; a half cut off at its "but"; the same words under another negation.
  [
    'We have met here for years and we are not going to stop talking to the council now.',
    'We have met here for years and we are not going to stop for the council now.',
    'variant',
  ],
  [
    'The bridge was safe when we opened it, but nobody has looked after it.',
    'The bridge was safe when we opened it.',
    'variant',
  ],
  [
    'The bridge was safe when we opened it, and the town was glad of it.',
    'The bridge was safe when we opened it.',
    null,
  ],
  ['Neither cheap nor quick.', 'Cheap, but it was not quick.', 'contradiction'],
  // A house style writes contractions out, drops "that", and says "had I" or "if I had".
  ["I'd like to say I was calm that night.", 'I would like to say that I was calm that night.', null],
  [
    "It's a second chance, and we'd better not waste it again.",
    'It is a second chance that we had better not waste again.',
    'variant',
  ],
  [
    'I want somebody to look me in the eye and tell me that.',
    "I'm still waiting for somebody to look me in the eye and tell me that.",
    'variant',
  ],
  ["We hadn't been told that they'd leave.", 'We had not been told that they would leave.', null],
  [
    'I would not have signed it had I read the second letter.',
    'I would not have signed it if I had read the second letter.',
    null,
  ],
  // A plain statement loses a word of degree and stays; under a "not" the word is what is denied.
  [
    'We got some things wrong in Mill Lane and we are sorry for it.',
    'We got things wrong in Mill Lane and we are sorry for it.',
    'variant',
  ],
  [
    'We made hard choices in the winter, and we own every one of them.',
    'We made hard choices in the winter, and we own them.',
    'variant',
  ],
  [
    'We have never knowingly taken money from a tenant.',
    'We have never taken money from a tenant.',
    'contradiction',
  ],
  [
    'We did not want to know what the builders knew.',
    'We did not know what the builders knew.',
    'contradiction',
  ],
  [
    'All tenants in Mill Lane were told before the winter.',
    'Most tenants in Mill Lane were told before the winter.',
    'contradiction',
  ],
  // What is cut off before the words denied them.
  ['This was not a series of honest mistakes.', 'A series of honest mistakes.', 'contradiction'],
];
