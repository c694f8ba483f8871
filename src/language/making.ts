const VERBS = [
  'signed|signs|sent|sends|issued|issues|served|serves|made(?! public)|granted|grants|accepted|accepts|approved|approves',
  'adopted|adopts|entered|enters|handed (?:down|over)|hands down|sealed|imposed|imposes|published|publishes',
  'released|releases|delivered|delivers|announced|announces|ratified|executed|concluded|struck|reached|agreed',
  'put (?:its|his|her|their|our) (?:names?|seals?|signatures?|marks?) to',
];

/** How reports say that a paper was made, issued or given out: on its own day. */
export const MAKING = new RegExp(`\\b(?:${VERBS.join('|')})\\b`, 'i');
