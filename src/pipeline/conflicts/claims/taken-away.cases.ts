/** What an article tells of a thing, what the order says that it leaves alone, and whether it is worth a second look. */
export const TAKEN_AWAY: readonly (readonly [article: string, order: string, found: boolean])[] = [
  [
    'A privately run ferry was taken into public hands yesterday.',
    'Nothing in this order transfers the running of the Service.',
    true,
  ],
  [
    'A regulator has taken the course away from the school that made it.',
    "Nothing in this order takes the Course out of the Company's hands.",
    true,
  ],
  [
    'The firm has been stripped of its ferries.',
    'Nothing in this order removes the Service from the firm.',
    true,
  ],
  // A mark, a possible future, an exception, another thing that the order does not do.
  [
    'The firm has been stripped of its good rating.',
    'Nothing in this order removes the Service from the firm.',
    false,
  ],
  [
    'The ferry would be taken into public hands if the firm failed.',
    'Nothing in this order transfers the running of the Service.',
    false,
  ],
  [
    'A privately run ferry was taken into public hands yesterday.',
    'Save for the ferry, nothing in this order transfers the running of the Service.',
    false,
  ],
  [
    'A privately run ferry was taken into public hands yesterday.',
    'Nothing in this order requires the firm to sell a ship.',
    false,
  ],
];
