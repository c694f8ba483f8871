/** Nouns for a post or office that one person holds in a body, lower case, singular. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  `accountant adjudicator adviser advisor administrator advocate ambassador analyst arbitrator archbishop archdeacon archivist assessor attorney auditor
  bailiff bishop boss bursar captain chair chairman chairwoman chairperson chancellor chaplain chief cleric clerk coach commander
  commissioner commentator comptroller congressman congresswoman constable consul conciliator consultant controller convener churchwarden councilman councilwoman councilmember
  boatswain bosun caretaker conductor crewman deckhand dispatcher driver firefighter guard harbormaster harbourmaster helmsman janitor
  mate matron motorman motorwoman navigator paramedic postmaster postmistress purser signaller signalman stationmaster stoker usher verger
  alderwoman assemblyman assemblywoman coordinator co-ordinator coroner coxswain curate correspondent councillor counsel curator dean delegate deputy director
  economist editor engineer envoy evaluator executive facilitator foreman forewoman founder co-founder governor head headmaster headmistress headteacher
  historian inspector investigator judge justice lawyer leader librarian lieutenant liquidator magistrate manager marshal
  master mayor mediator medic member midwife minister monitor officer ombudsman organiser organizer overseer owner
  partner pastor physician pilot planner premier president principal producer professor prosecutor provost rector
  referee regent registrar reporter representative researcher reviewer receiver examiner scientist secretary senator sergeant sheriff skipper steward
  solicitor speaker spokesman spokesperson spokeswoman strategist superintendent surgeon surveyor teacher
  secretary-general director-general attorney-general governor-general vice-president
  vice-chancellor vice-chairman lieutenant-governor editor-in-chief treasurer trustee undersecretary undersheriff valuer verifier vicar warden whip
  assemblymember counselor councilor selectman selectwoman supervisor detective superintendent-general registrar-general
  sub-dean precentor prebendary deacon monsignor quartermaster adjutant harbourmaster postmaster-general recorder solicitor-general`.split(
    /\s+/,
  ),
);

/** Roles that stand for one office-holder when named with "the" and no name: "the commissioner". */
export const OFFICES: ReadonlySet<string> = new Set(
  `adjudicator arbiter arbitrator mediator commissioner chair chairman chairwoman chairperson chancellor coroner director governor inspector judge leader
  master mayor minister ombudsman premier president principal rector secretary sheriff superintendent
  headteacher dean provost skipper mate coxswain vicar bishop archbishop archdeacon chaplain matron bursar registrar treasurer undersheriff
  comptroller`.split(/\s+/),
);

/** Posts that a paper creates outside of a body, so that one watches or advises it. */
export const WATCHERS: ReadonlySet<string> = new Set(
  `adjudicator administrator adviser advisor arbitrator assessor auditor conciliator consultant evaluator facilitator
  inspector investigator liquidator mediator monitor overseer receiver reviewer surveyor valuer verifier`.split(
    /\s+/,
  ),
);

/** Words for somebody who speaks for a body without being named. */
export const SPOKES: ReadonlySet<string> = new Set('spokesman spokeswoman spokesperson'.split(' '));

/** Capitalised words before the noun of a post that belong to it: "Deputy Chief Constable". */
export const POST_MODIFIERS: ReadonlySet<string> = new Set(
  'non-executive executive deputy prime vice chief managing general acting interim children joint senior lead'.split(
    ' ',
  ),
);

/** Words of which nothing but titles of posts are made, besides the nouns for posts. */
export const POST_WORDS: ReadonlySet<string> = new Set(
  'chief executive deputy vice prime first general assistant managing lead senior non-executive of the'.split(
    ' ',
  ),
);

/** Offices of which a country or state has one, in full. */
export const STATE_OFFICES: ReadonlySet<string> = new Set([
  'attorney general',
  'auditor general',
  'comptroller general',
  'director of public prosecutions',
  'first minister',
  'foreign secretary',
  'home secretary',
  'information commissioner',
  'lord chancellor',
  'prime minister',
  'solicitor general',
  'surgeon general',
]);

/** Those whom a firm consists of and is hired as, in the plural. */
export const PROFESSIONS: ReadonlySet<string> = new Set(
  'accountants actuaries advisers advisors agents analysts architects attorneys auditors brokers consultants designers engineers lawyers planners solicitors surveyors valuers'.split(
    ' ',
  ),
);

/** What a minister or secretary is in charge of, before the post: "Defense Secretary", "Trade Minister". */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  `agriculture business climate commerce communities culture defence defense economy education employment energy environment
  equalities families finance fisheries forestry health housing immigration industry infrastructure interior justice labor
  labour planning prisons rail science security skills sport state tourism trade transport transportation treasury veterans`.split(
    /\s+/,
  ),
);

/** Members of a party, by what is printed before their names. */
export const PARTISANS: ReadonlySet<string> = new Set(
  `conservative democrat green independent labour liberal libertarian nationalist progressive republican socialist tory
  unionist`.split(/\s+/),
);
