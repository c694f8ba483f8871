/** What a page or a notice invites its readers to by a day that lies ahead: to book, to apply, to come to the next meeting. */
export const CLOSES = new RegExp(
  [
    String.raw`\bearly[- ]bird\b[^(]{0,40}$`,
    String.raw`\b(?:book|register|apply|enter|subscribe|reply|rsvp|renew|nominate)(?: \p{L}+){0,3} (?:by|before|until)\s+(?:\p{L}+day,? )?$`,
    String.raw`\b(?:bookings?|registration|entries|applications?|nominations?|offers?|rates?|sales?|submissions?|ballots?|vote|poll|appeal|competition)(?: \p{L}+){0,2} (?:closes?|ends?)(?: on| at)?\s+(?:\p{L}+day,? )?$`,
    String.raw`\b(?:should|must|may|can|needs? to|ha(?:s|ve) to) (?:reach|arrive|respond|reply|comment|be (?:sent|received|returned|submitted|made|lodged|filed|paid))(?: \p{L}+){0,5} (?:by|before|until|no later than)\s+(?:\p{L}+day,? )?$`,
    String.raw`\bnext (?:general |club |committee |public |branch |parish |monthly )?(?:meeting|issue|edition|session|hearing|date|event|concert|match|fixture|walk|outing|rehearsal|service)(?: is| will be)?(?: on)?:?\s+(?:\p{L}+day,? )?$`,
    String.raw`\b(?:closing date|deadline|closes|ends|valid until)(?: is| for \p{L}+| on)?:?\s+(?:\p{L}+day,? )?$`,
  ].join('|'),
  'iu',
);
