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

/** Papers that two sides agree to, which the news calls the deal. */
export const AGREED: ReadonlySet<string> = new Set(
  'accord agreement compact consent contract pact settlement undertaking'.split(' '),
);

/** Papers in which a court, a tribunal or a board rules on something. */
export const RULED: ReadonlySet<string> = new Set(
  'award decision decree determination judgment judgement order'.split(' '),
);

/** What the news calls a paper by what it is, whatever its title: only beside what signs or dates it, or with "the". */
export const CALLED_TOO: ReadonlySet<string> = new Set(['agreement', 'deal', 'ruling', 'settlement']);

/** Verbs by which a headline tells of a paper that somebody else made, or that is news: third person. */
export const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  `accepts agrees announces answers appeals applauds asks attacks awaits backs blasts challenges condemns confirms
  criticises criticizes defends defies demands denies disputes faces fights files gets hails halts issues joins
  launches loses makes obtains opposes praises publishes reaches reacts receives refuses rejects releases responds
  rues secures seeks sees signs slams submits supports takes thanks unveils urges warns welcomes wins withdraws`.split(
    /\s+/,
  ),
);
