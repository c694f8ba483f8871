/** Of the nouns that take a body up, the ones that say a firm's trade: where two firms are named, "the supplier" may be neither. */
export const TRADES: ReadonlySet<string> = new Set(
  'baker brewer broker builder carmaker carrier chain contractor developer drugmaker haulier hotelier housebuilder insurer landlord lender maker manufacturer operator shipbuilder steelmaker supermarket supplier'.split(
    ' ',
  ),
);

/** What firms of a trade are named after: of two firms, "the insurer" is the one that has such a word. */
export const NAMED_TRADES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    baker: 'bakery bakeries bakers',
    brewer: 'brewery breweries brewing brewers',
    broker: 'broker brokerage brokers',
    builder: 'builders building constructions construction constructors contracting contractors homes',
    carrier: 'airlines airways aviation cargo couriers freight lines logistics shipping',
    contractor: 'builders construction constructions constructors contracting contractors engineering',
    developer: 'developers developments estates homes land properties property realty',
    drugmaker: 'biosciences laboratories pharma pharmaceuticals therapeutics',
    haulier: 'carriers freight haulage haulers logistics transport trucking',
    hotelier: 'hotels resorts inns',
    housebuilder: 'builders estates homes houses',
    insurer: 'assurance casualty fidelity indemnity insurance mutual surety underwriters',
    landlord: 'estates homes housing lettings properties',
    lender: 'bank banking credit finance lending mortgages savings',
    operator: 'airlines buses coaches ferries lines railway railways trains transit trams',
    shipbuilder: 'boatyard marine shipbuilders shipyard shipyards yards',
    steelmaker: 'iron metals steel steels',
    supermarket: 'grocers markets stores',
    supplier: 'supplies supply suppliers',
  }).map(([noun, heads]) => [noun, heads.split(' ')]),
);

/** Nouns for any firm at all, whatever its name says that it makes. */
export const ANY_FIRM: ReadonlySet<string> = new Set('business company contractor firm group'.split(' '));
