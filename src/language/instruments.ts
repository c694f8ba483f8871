/**
 * Words for official papers that do something by being issued, and that the news reports on: lower case,
 * singular. "the order", "a decision letter", "the memorandum".
 */
export const INSTRUMENTS: ReadonlySet<string> = new Set(
  `decree direction directive order notice letter decision determination memorandum agreement contract treaty deal
  licence license permit warrant ruling judgment judgement verdict resolution regulation regulations
  declaration proclamation consent undertaking settlement injunction summons charter deed recall alert
  addendum amendment bond bylaw byelaw compact concession covenant easement franchise lease mandate ordinance tenancy
  edict writ interdict statement release announcement accord pact`.split(/\s+/),
);

/**
 * Verbs by which such a paper acts, or reports that its issuer has acted: base forms. "has appointed",
 * "is hereby revoked", "approves".
 */
export const ACTS: ReadonlySet<string> = new Set(
  `appoint approve authorise authorize award ban close commission confirm decide direct dismiss disqualify
  extend fine grant impose instruct issue license order prohibit publish recall refuse reject release remove
  require restrict revoke sanction sign suspend terminate transfer withdraw`.split(/\s+/),
);

/** Papers that say or judge but lay nothing down that is called by their name later. */
export const NO_LAWS: ReadonlySet<string> = new Set(
  'letter decision deal alert recall statement release announcement verdict settlement judgment judgement summons deed'.split(
    ' ',
  ),
);

/** Nouns too common in the plain sense to be taken up with "a" and no more. */
export const EVERYDAY_INSTRUMENTS: ReadonlySet<string> = new Set(
  'notice agreement amendment concession consent contract franchise lease mandate order ruling warrant permit licence license resolution tenancy'.split(
    ' ',
  ),
);

/** Papers that are no instruments and are called by their noun all the same once they are out: "the report". */
export const TAKEN_UP: ReadonlySet<string> = new Set('award report review findings'.split(' '));
