import { DOCUMENT_NOUNS } from './documents.ts';
import { INSTRUMENTS } from './instruments.ts';

/** Nouns for a paper that can be in the reader's hands, and by which others call it. */
export const PAPER_NOUNS: ReadonlySet<string> = new Set(
  [
    ...DOCUMENT_NOUNS,
    ...INSTRUMENTS,
    'memo',
    'mou',
    'accord',
    'pact',
    'release',
    'award',
    'permit',
    'decree',
    'edict',
    'writ',
    'protocol',
    'bylaw',
    'byelaw',
  ].filter(
    (noun) =>
      !/^(?:case|argument|view|warning|claim|evidence|speech|address|post|tweet|blog|advice|verdict|opinion|findings?|recommendations?|inquiry|inquest|investigation|inspection|evaluation|assessment|audit|survey|study|review|charge|recall|deal|code|strategy|guidance|submission|response|reply|argument|article|editorial|interview|testimony|complaint|petition|email|e-mail|message|website|papers?|document|act|bill)$/.test(
        noun,
      ),
  ),
);

/** What else a paper of a kind is called. */
export const PAPER_ALIASES: ReadonlyMap<string, readonly string[]> = new Map([
  ['memorandum', ['memo', 'mou']],
  ['judgment', ['judgement', 'ruling']],
  ['judgement', ['judgment', 'ruling']],
  ['release', ['statement', 'announcement']],
  ['licence', ['license', 'permit']],
  ['decision', ['ruling']],
  ['agreement', ['accord', 'pact']],
  ['decree', ['order']],
]);

/** Before the noun, these say that another paper is meant than the one at hand. */
export const OTHER_PAPER: ReadonlySet<string> = new Set(
  `first earlier previous former original interim draft another other separate later old older leaked similar
  preliminary existing last latest next future second third further subsequent provisional outline initial
  updated revised two three several many such no any each every some both these those`.split(/\s+/),
);

/** Verbs with which a paper is said to say, grant or demand something (all their forms are used). */
export const CREDITING_VERBS: ReadonlySet<string> = new Set(
  `say state guarantee promise provide require order direct instruct call allow permit let ban bar forbid prohibit
  confirm specify stipulate insist commit demand recommend find conclude name appoint describe warn note mention
  pledge ensure set lay spell tell give put make rule oblige grant exempt entitle suggest propose declare reveal
  show explain claim announce ask request urge link pin blame accuse criticise criticize condemn praise clear
  threaten warn admit concede accept reject protect limit cap freeze impose add argue hold attribute predict
  acknowledge assert contend affirm reveal stress emphasise emphasize charge award cancel scrap extend rule
  oblige compel force command instruct mandate invite advise encourage demand seek raise cut bind undertake`.split(
    /\s+/,
  ),
);

/** After a paper's name: what was done with it, before what it says: "the notice served on the firm demands …". */
export const ISSUED: ReadonlySet<string> = new Set(
  `served issued made signed sent given handed published adopted delivered agreed released approved passed drawn
  dated addressed written seen leaked obtained posted accepted`.split(/\s+/),
);

/** Between a paper and its verb: "also", "has", "clearly". */
export const CREDITING_ADVERBS: ReadonlySet<string> = new Set(
  `also now further then clearly expressly specifically explicitly even does did has have had will would itself
  already only simply formally effectively actually additionally plainly`.split(/\s+/),
);

/** After the verb of saying: the words are promised to be there as they stand. */
export const TO_THE_LETTER =
  /^(?:in so many words|word for word|in black and white|in plain (?:terms|words|english)|explicitly|expressly|clearly|specifically|in terms|outright)\b/i;

/** Names the paper that a statement is taken from; the paper's noun phrase follows. */
interface TakenFrom {
  readonly pattern: RegExp;
  /** Whether the paper is said to have it in these words. */
  readonly exact: boolean;
  /** Whether what is said comes behind a colon or dash. */
  readonly colon?: true;
}

export const TAKEN_FROM: readonly TakenFrom[] = [
  {
    pattern:
      /,?\s+(?:just |exactly )?as\s+(?:is |was |it is |has been )?(?:written|stated|spelled out|spelt out|put|expressed|worded|stipulated|specified)\s+(?:in|by)\s+$/i,
    exact: true,
  },
  {
    pattern:
      /,?\s+as\s+(?:is |was |it is |has been )?(?:set out|set down|laid down|laid out|required|provided|provided for|directed|ordered|demanded|promised|guaranteed|agreed|described|recommended)\s+(?:in|by|under)\s+$/i,
    exact: true,
  },
  { pattern: /(?:^|,?\s+)according to\s+$/i, exact: false },
  // A bare "under" after the statement says by what power a thing was done, not what the paper says.
  { pattern: /(?:^|,\s+)(?:under|by) the terms of\s+$/i, exact: false },
  { pattern: /(?:^|[:;–—]\s+)under\s+$/i, exact: false },
  // "It's there in black and white in the notice: …"
  {
    pattern:
      /^\W*(?:(?:and|but|so)\s+)?(?:it|this|that)(?:[’']s|\s+is|\s+was)(?:\s+(?:all|there|written|down|clear|plain|spelled out|spelt out|set out|in black and white|for all to (?:see|read)|,)){1,4}\s+in\s+$/i,
    exact: false,
    colon: true,
  },
];
