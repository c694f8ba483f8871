/** Closed classes of English words, lower case: what marks where a noun phrase or a clause begins and ends. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const DETERMINERS = words(
  `a an the this that these those my your his her its our their every each some any no all both either neither
  another such many most several few much more less enough whose`,
);

export const PREPOSITIONS = words(
  `about above across after against along alongside amid among around as at before behind below beneath beside
  besides between beyond by concerning despite during except excluding following for from in including inside into
  like near of off on onto opposite out outside over past per regarding round since than through throughout to
  toward towards under underneath unlike until till up upon versus via with within without`,
);

/** Pronouns that can stand as a subject. */
export const SUBJECT_PRONOUNS = words(
  `i you he she it we they who nobody everybody anybody somebody everyone someone anyone noone nothing everything
  something anything none one others both neither each this that these those here there`,
);

export const RELATIVE_PRONOUNS = words('which who whom whose that');

export const MODALS = words('will would shall should may might can could must cannot ought');

export const HAVE = words('have has had having');

export const BE = words("be is are was were been being am 's 're isn't aren't wasn't weren't");

export const DO = words('do does did');

/** An auxiliary grown together with its "not", or with the pronoun before it: "hasn’t", "who’d". */
export const CONTRACTION = /n[’']t$|[’'](?:d|ll|ve|re|s)$/;

/** Words that open a clause inside a sentence. */
export const SUBORDINATORS = words(
  `that which who whom whose because although though while whereas if unless when whenever where wherever whether
  since until till before after once lest how why what so than`,
);

export const COORDINATORS = words('and but or nor yet');

export const NEGATIONS = words(
  `not never no nobody nothing neither nor none without hardly barely scarcely n't cannot`,
);

/** Adverbs that stand between an auxiliary and its verb or between a subject and its verb. */
export const MIDDLE_ADVERBS = words(
  `also already always now then still just only ever never not soon later once again both all even further yet
  formerly previously currently recently finally initially originally eventually subsequently immediately
  reportedly allegedly apparently thus therefore hereby otherwise instead fully largely mostly partly partially
  effectively formally officially publicly privately jointly together separately unanimously voluntarily
  forcibly temporarily permanently provisionally briefly repeatedly consistently simply really actually merely
  clearly strongly quickly quietly almost nearly about today yesterday tomorrow too likely duly itself himself
  herself themselves nonetheless nevertheless meanwhile however though hence first alone`,
);

/** Pronouns of persons and things as subjects, without those that point or ask. */
export const PERSONAL_PRONOUNS = words('i he she it they we');

/** Pronouns that stand right before their verb. */
export const VERB_SUBJECTS = words('i you he she it we they who which there');

/** Pronouns that open a relative clause with its subject. */
export const RELATIVE_SUBJECTS = words('who which that');

/** Prepositions that also open a clause, so that their object may be a subject: "after Ms Green left". */
export const JOINING_PREPOSITIONS = words('after before since until till as than');

/** What joins a document's noun to its author: "a letter from the agency". */
export const AUTHOR_LINKS = words('from by of for');

/** What joins a post to its body or its task: "director of finance at Kent". */
export const POST_LINKS = words('of for at to in on');

/** Adjectives that say nothing about which of two bodies is meant. */
export const PLAIN_ADJECTIVES = words('new local whole same said own entire present current former');

/** Adjectives that say that it is not the body named last. */
export const OTHER_ADJECTIVES = words('neighbouring neighboring other second');
