/**
 * Nouns that say what a body is where they are put beside its name, besides those that take it up later: "Acmex, a
 * producer of paper", "the rock band Acmex".
 */
export const CALLED_BODIES: ReadonlySet<string> = new Set(
  `affiliate arm band boyband brand broadcaster bookmaker brokerage builder chain chipmaker conglomerate consultancy
  contractor creditor distributor duo exporter fintech franchise giant guerrillas importer label insurgents joint-venture
  manufacturer maker marketplace militants militia movement multinational non-profit nonprofit offshoot orchestra outfit
  platform producer provider publisher quango quartet quintet rebels retailer rival seller sextet start-up startup
  studio subsidiary supplier team thinktank think-tank trio unit vendor website wholesaler`.split(/\s+/),
);

/** Those of a body that stand right after its name: "Acmex shareholders", "a Taliban spokesman". */
export const OF_A_BODY: ReadonlySet<string> = new Set(
  `boss bosses ceo executives fighters insurgents militants shareholders shares spokesman spokesperson spokeswoman spokespeople
  stock subsidiary`.split(/\s+/),
);

/** What only a body has, after its name in the possessive: "Acmex Stone’s site manager", "Acmex’s head office". */
export const OWNED_BY_BODIES =
  /^(?:chief (?:executive|financial officer|operating officer)|managing director|(?:site|project|general|regional) manager|(?:finance|operations|commercial|technical) director|board\b|shareholders|headquarters|head office|workforce|subsidiary|parent company|shares|share price|annual report)/;
