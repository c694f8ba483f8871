/**
 * Nouns for those who act in news and law, sorted by what they are: a row is a sort of party. Two nouns of
 * different rows never stand for one party ("the state" and "the company"); two of one row may. Singular, lower
 * case. A noun that can be of two sorts ("group", "body", "club") is in no row.
 */
const ROWS: Readonly<Record<string, string>> = {
  state: `state government ministry minister department secretary governor agency commission commissioner regulator
    watchdog inspectorate authority administration treasury directorate ombudsman fed official bureau office`,
  council: 'council county borough city-hall councillor alderman mayor municipality parish',
  court: 'court judge tribunal magistrate jury justice coroner inquest arbitrator bench juror',
  police: 'police constabulary detective constable sheriff sergeant superintendent prosecutor officer',
  firefighter: 'firefighter lifeguard coastguard paramedic',
  army: 'army navy soldier troop military regiment sailor marine',
  parliament: 'parliament congress senate mp lawmaker legislator legislature senator assembly',
  firm: `company firm business manufacturer maker supplier operator contractor subcontractor developer retailer
    employer builder corporation airline brewery plc ltd limited inc llc co corp holdings landlord
    publisher broadcaster dealer plant factory mill refinery laboratory`,
  insurer: 'insurer underwriter',
  bank: 'bank lender creditor',
  staff: `worker employee nurse midwife driver mechanic crew teacher steward cleaner miner labourer seafarer
    staff workforce technician apprentice`,
  union: 'union',
  public: `resident neighbour neighbor parent pupil patient passenger customer consumer taxpayer fan supporter
    visitor householder villager townspeople commuter motorist cyclist walker tenant shopper ratepayer voter
    public donor reader viewer guest user complainant objector campaigner protester local household`,
  family:
    'mother father daughter son widow husband wife brother sister family grandson granddaughter relative',
  school: 'school college university academy headteacher principal',
  expert: 'consultant professor academic scientist researcher auditor surveyor engineer architect',
  press: 'newspaper journalist reporter broadcaster editor',
  governors: 'trustee trustees board directors governors',
  sport: 'referee umpire linesman player captain coach team squad',
  church: 'bishop archbishop vicar priest rabbi imam church diocese parish-priest',
  thief: 'thief burglar hacker gang intruder vandal robber',
  addressee: 'respondent defendant licensee permittee appellant',
  nature: 'storm flood rain wind lightning wave ice snow',
};

/** The sort of a noun for a party, or null where it is in no row or in two. */
export const PARTY_SORTS: ReadonlyMap<string, string> = (() => {
  const sorts = new Map<string, string | null>();
  for (const [sort, row] of Object.entries(ROWS)) {
    for (const noun of new Set(row.trim().split(/\s+/))) sorts.set(noun, sorts.has(noun) ? null : sort);
  }
  return new Map([...sorts].filter((e): e is [string, string] => e[1] !== null));
})();

/**
 * Sorts that can be one party under two names, or one as a part of the other: a company and its board, a school
 * and its governors, the state and its police. Every other two sorts are two parties.
 */
const OVERLAPS: ReadonlySet<string> = new Set(
  `governors-firm governors-bank governors-school governors-insurer governors-press state-governors
  state-police state-army state-parliament state-expert firm-bank firm-insurer firm-press firm-expert
  school-expert staff-expert staff-union staff-public family-public family-staff expert-public public-union
  police-staff firefighter-staff firefighter-state firefighter-police army-staff bank-state council-parliament
  council-governors school-state press-staff expert-governors state-council state-court court-expert firm-staff
  firefighter-public`.split(/\s+/),
);

/** Whether parties of two sorts are two parties whatever they are called. */
export function sortsApart(a: string, b: string): boolean {
  // Whoever an order is addressed to can be anybody but those who make it.
  if (a === 'addressee' || b === 'addressee') return [a, b].some((s) => s === 'state' || s === 'court');
  return a !== b && !OVERLAPS.has(`${a}-${b}`) && !OVERLAPS.has(`${b}-${a}`);
}

/** What the parties of a paper are called in it, singular, lower case: "the Respondent", "the Licensee". */
export const PARTY_NOUNS: ReadonlySet<string> = new Set(
  `agency agent appellant applicant appointee association authority borrower buyer charity claimant client club
  commission company complainant consultant contractor corporation council customer defendant defender department
  developer employer firm foundation grantee grantor insurer intervener investor landlord lender lessee lessor
  licensee licensor ministry operator owner partnership permittee petitioner plaintiff promoter provider purchaser
  pursuer recipient registrant respondent seller society sponsor subcontractor supplier tenant trust undertaker union
  university vendor`.split(/\s+/),
);
