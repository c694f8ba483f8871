/** Nouns that an infinitive completes, "the decision [to close the pool]", singular, lower case. */
export const TAKES_INFINITIVE: ReadonlySet<string> = new Set(
  `ability agreement application appeal arrangement attempt authority bid call capacity choice commitment consent
  decision demand determination discretion duty effort failure freedom idea instruction intention invitation job
  jurisdiction leave licence license mandate motion move need obligation offer opportunity option order pact
  permission plan pledge power promise proposal recommendation refusal request resolution responsibility right
  suggestion task threat undertaking vote vow warrant willingness`.split(/\s+/),
);

/** Those of them without which it cannot be done: who has "no power to grant it" does not grant it. */
export const NEEDED_TO_DO: ReadonlySet<string> = new Set(
  `ability authority capacity discretion intention jurisdiction leave licence license mandate permission plan plans
  power powers right rights duty obligation need reason`.split(/\s+/),
);

/** What somebody has thought of, and what somebody has settled: nouns that stand for a deed of whoever's it is. */
export const IDEAS: ReadonlySet<string> = new Set(
  'brainchild concept idea initiative invention notion proposal suggestion'.split(' '),
);
export const DECISIONS: ReadonlySet<string> = new Set('call choice decision resolution verdict'.split(' '));
