/** Nouns of happenings, lower case: what they name is neither a person, a body nor a place. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  `age award awards battle bowl carnival ceremony championship championships christmas crisis cup day derby
  election elections era eve expedition exhibition fair festival final finals flood games grand-prix holiday
  incident invasion marathon massacre match month night olympics open operation parade pageant plague play-offs
  playoffs premiership prix project race rebellion referendum regatta revolution revolt riot riots scandal season
  show siege slam strike summit term tour tournament trophy war wars week weekend year`.split(/\s+/),
);

/** Nouns of works, documents, prizes and products, lower case. */
export const THING_NOUNS: ReadonlySet<string> = new Set(
  `act agreement album amendment article ballad bible bill book chapter clause code concerto constitution convention
  curriculum declaration deal degree directive disease doctrine effect engine epic formula language letters manifesto
  medal mass memorandum model movie novel opera order overture paper paragraph pact poem policy prize programme
  program protocol psalm reference regulation regulations report review saga scheme section sonata song standard
  statement strategy studies symphony syndrome system test theorem theory treaty understanding virus`.split(
    /\s+/,
  ),
);

/** Nouns that stand before the name of a happening: "Hurricane Betty", "Operation Overlord". */
export const OCCASION_HEADS: ReadonlySet<string> = new Set(
  'hurricane typhoon cyclone storm operation project'.split(' '),
);

/** Nouns that take "of" and a place, and make no place of it: "Treaty of Utrecht". */
export const OCCASION_OF: ReadonlySet<string> = new Set(
  'battle treaty siege massacre war wars statue feast edict festival declaration'.split(' '),
);

/** Decorations: "Victoria Cross". */
export const HONOURS = /^(?:victoria|george|military|iron|navy|purple|legion) (?:cross|heart|of honou?r)$/;
