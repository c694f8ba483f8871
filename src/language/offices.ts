/**
 * Offices that one person holds in a body, by the words that name them (lower case, singular; `-` between words of
 * one title). Every row is one office under its names.
 */
const OFFICE_ROWS = `
chair chairman chairwoman chairperson
leader
deputy-leader
cabinet-member executive-member portfolio-holder lead-member
mayor
deputy-mayor
chief-executive chief-executive-officer ceo managing-director
deputy-chief-executive
president
vice-president
principal
vice-principal deputy-principal
head headteacher head-teacher headmaster headmistress
deputy-head deputy-headteacher
minister
shadow-minister
secretary-of-state
director
deputy-director assistant-director
editor
deputy-editor
captain
coach manager
general-manager
treasurer
secretary
vice-chair vice-chairman deputy-chair deputy-chairman vice-chairwoman
governor
deputy-governor
commissioner
deputy-commissioner assistant-commissioner
chief-constable police-chief chief-of-police
deputy-chief-constable assistant-chief-constable deputy-police-chief assistant-police-chief deputy-chief-of-police
fire-chief chief-fire-officer
deputy-fire-chief assistant-fire-chief deputy-chief-fire-officer
deputy-chief assistant-chief
chief-of-staff
deputy-chief-of-staff
sheriff
undersheriff deputy-sheriff sheriff's-deputy
superintendent
assistant-superintendent deputy-superintendent associate-superintendent
city-manager county-manager town-manager
assistant-city-manager deputy-city-manager assistant-county-manager deputy-county-manager
senator
representative congressman congresswoman assemblyman assemblywoman
attorney-general
solicitor-general deputy-attorney-general assistant-attorney-general
archbishop
bishop
archdeacon
rector
vicar
curate
chief-financial-officer finance-director director-of-finance
chief-operating-officer operations-director director-of-operations
medical-director chief-medical-officer
chief-nurse nursing-director director-of-nursing
general-secretary
deputy-general-secretary
spokesman spokeswoman spokesperson
inspector
chief-inspector
owner
founder
chancellor
vice-chancellor
pro-vice-chancellor deputy-vice-chancellor
registrar
dean
provost
administrator
deputy-administrator assistant-administrator
clerk town-clerk
comptroller controller
harbour-master harbor-master harbourmaster harbormaster
curator
librarian
chief-engineer
chief-technology-officer
chief-information-officer
chief-information-security-officer
`;

const BY_NAME: ReadonlyMap<string, string> = new Map(
  OFFICE_ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const names = row.split(/\s+/);
      return names.map((name): [string, string] => [name.replaceAll('-', ' '), names[0] ?? name]);
    }),
);

/** Longest office name, in words. */
const LONGEST = 4;

/** Ranks below an office that stand before all of its words: "deputy parks director". */
const RANK = /^(?:deputy|vice|assistant|associate)$/;

/**
 * The office that a post's words name, the longest name first: "deputy leader of the council" is `deputy-leader`, and so is
 * "deputy council leader".
 */
export function officeIn(words: readonly string[]): string | null {
  const office = plainOfficeIn(words);
  const [rank] = words;
  if (office === null || rank === undefined || !RANK.test(rank) || office.startsWith(rank)) return office;
  return BY_NAME.get(`${rank} ${office.replaceAll('-', ' ')}`) ?? office;
}

function plainOfficeIn(words: readonly string[]): string | null {
  for (let length = LONGEST; length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const found = BY_NAME.get(words.slice(at, at + length).join(' '));
      if (found) return found;
    }
  }
  return null;
}

/** Whether the last of the words name an office: "Deputy Chief", "the town's mayor". */
export function endsInOffice(words: readonly string[]): boolean {
  return Array.from({ length: LONGEST }, (_, i) => words.slice(-1 - i).join(' ')).some((w) => BY_NAME.has(w));
}

/** Before or after a post, these say that it is not held now, or only for a time. */
export const NOT_NOW =
  /\b(?:former|formerly|ex|then|ex-|past|previous|previously|late|retired|outgoing|incoming|acting|interim|next|new|designate|elect|was|until|used to be|shadow)\b/i;
