import type { Frame } from './frame.ts';

/** How far somebody acts freely, and how firmly a thing is required. */
export const DUTY: readonly Frame[] = [
  {
    name: 'compulsion',
    type: 'compulsion',
    compare: 'scale',
    question: 'Was {A} made to act, or did it act of its own will?',
    topic: 'How far {A} acted freely',
    reconcile:
      'Both can be true only if one speaks of an offer or a request and the other of the order that made it binding.',
    settle: 'The letter or order by which it was asked or told to act would settle it.',
    senses: {
      volunteer: {
        stance: 'volunteered',
        degree: 0,
        opposite: 'not volunteer',
        example: 'The firm volunteered to clean the beach.',
        phrases: [
          'A [volunteer] (to V)',
          'A [volunteer] for V',
          'A [offer] to V',
          'A [choose|elect|opt] to V',
          'A [decide] voluntarily to V',
          'A [announce|issue|launch|conduct|begin|start] voluntary V',
          'A [make|offer|pay] goodwill|voluntary|ex-gratia V',
          'A [make|offer|pay] P a|an goodwill|voluntary|ex-gratia V',
          'A [act] of own accord|volition (V)',
          'A voluntarily [recall|withdraw|close|leave|resign|repay|step|halt|stop|remove|suspend|end|pay|offer|hand|disclose|report|surrender] V',
        ],
      },
      agree: {
        stance: 'agreed',
        degree: 1,
        opposite: 'refuse',
        example: 'The union agreed to talks.',
        phrases: ['A [agree|consent|undertake] (with P) to V', 'A [agree] (with P) that V', 'A [agree] V'],
      },
      appoint: {
        stance: 'appointed',
        degree: 2,
        example: 'The board appointed the bank as adviser.',
        phrases: [
          'P [appoint|name|designate|engage|hire] A as V',
          'P [appoint|name|designate|engage|hire] A to V',
          'P [appoint|name|designate] A V',
          'P [bring|call|draft] A in (to V)',
          'P [bring|call|draft] in A (to V)',
        ],
      },
      ask: {
        stance: 'asked',
        degree: 2,
        example: 'The court asked the firm to reply.',
        phrases: [
          'P [ask|invite|request|urge|encourage|advise] A to V',
          'P [recommend|propose|suggest] that A V',
        ],
      },
      direct: {
        stance: 'ordered',
        degree: 3,
        example: 'The judge ordered the club to pay.',
        phrases: [
          'P [order|direct|instruct|require|tell|command] A to V',
          'P [order|direct|instruct|require|mandate] that A V',
          'P [tell] A what to do',
          'P [bar|ban|prohibit|prevent|stop] A from V',
          'P [order] V',
          'P [serve|issue] A with (an) order|notice|injunction to V',
        ],
      },
      force: {
        stance: 'forced',
        degree: 4,
        example: 'The strike forced the line to close.',
        phrases: [
          'P [force|compel|oblige|coerce|pressure] A to V',
          'P [force|coerce|pressure] A into V',
          'P [leave] A with little|no choice (but to V)',
          'A [have] (little|no) choice but to V',
          'P [make] A V',
          'P [impose|foist] V on A',
        ],
      },
      refuse: {
        stance: 'refused',
        example: 'The airline refused to pay.',
        phrases: ['A [refuse|decline] to V'],
      },
    },
    oppositions: [
      ['agree', 'refuse'],
      ['volunteer', 'not volunteer'],
      ['volunteer', 'refuse'],
    ],
  },
  {
    name: 'norm',
    type: 'modality',
    compare: 'none',
    question: 'Is it recommended, or required?',
    topic: 'What is required',
    settle: 'The rule or the advice in its own words would settle it.',
    senses: {
      recommend: {
        stance: 'recommended',
        example: 'Inspectors recommended two exits.',
        phrases: ['P [recommend|suggest|propose|advise] (that) V'],
      },
      require: {
        stance: 'required',
        example: 'The order requires two exits.',
        phrases: ['P [require|demand|mandate|stipulate|impose] (that) V', 'A [ensure] (that) V'],
      },
    },
  },
  {
    name: 'post',
    type: 'role',
    compare: 'none',
    question: 'What is {A} called?',
    topic: 'What {A} is called',
    senses: {
      hold: {
        stance: 'acts as',
        example: 'The bank acts as sponsor.',
        phrases: [
          'A [act|serve|work] as V',
          'A [become|remain] V',
          'A [take] control|charge|responsibility as V',
        ],
      },
    },
  },
  {
    name: 'role',
    type: 'role',
    compare: 'opposed',
    question: 'Does {A} support {P}, or direct it?',
    topic: 'What {A} is there to do',
    reconcile: 'Both can be true only if it supports in one matter and directs in another.',
    settle: 'The document that sets out the arrangement would settle it.',
    oppositions: [['support', 'direct']],
    senses: {
      support: {
        stance: 'supports',
        example: 'The older school supports the younger.',
        phrases: [
          'A [support|help|assist|advise|coach|mentor|back] P',
          'A [coach|advise|train] and [mentor|support|assist] P',
          'A [work] (intensively|closely) with|alongside P',
          'A [provide|give|offer] (practical|expert) support|advice|help|assistance (to|for P)',
          'aim|purpose|point of R [be] to support|help|assist P',
          'R [be] about supporting|helping|assisting P',
        ],
      },
      direct: {
        stance: 'directs',
        example: 'The trust directs the clinic.',
        phrases: [
          'A [direct|command|instruct] P',
          'P [comply] with (any|all) instructions|directions|orders (of|from|by A)',
          'P [obey|follow] (any|all) instructions|directions|orders (of|from|by A)',
          'A [provide|give|issue] direction|instructions|orders (to P)',
        ],
      },
    },
  },
];
