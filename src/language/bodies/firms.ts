/**
 * What firms make, trade in or publish: with a name before it that is no word of the language it is the firm's own,
 * "Acmex Acoustics", "Brightlea Steel".
 */
export const TRADE_WORDS: ReadonlySet<string> = new Set(
  `accountants acoustics advertising advisers advisors aerospace aggregates architects auctioneers automotive aviation
  bakeries beverages biosciences brands breweries brewing bricks broadcasting builders buses cargo caterers catering
  cement cements ceramics chemicals cinemas cleaning coaches communications confectionery construction constructors
  consultants contractors contracting cosmetics couriers dairies demolition developers developments diagnostics
  distillers dynamics electrical electricals energy engineering engineers eyewear fabrications fabrics farms
  fertilisers fertilizers ferries films finance financial fireworks fisheries foods footwear freight furniture gas
  glassworks grains groundworks haulage healthcare hosiery hygiene insurance interactive interiors international
  jewellers joinery landscapes laundry leasing lettings lighting linens logistics machinery marine materials media
  metals minerals mouldings music news nurseries oil optics packaging paints pensions petrochemicals pharma pictures
  plastics plumbing printers produce properties publishers quarries radio ratings realty recruitment recycling
  refining renewables removals resins restaurants robotics roofing sanitaryware sawmills scaffolding seafoods seeds
  shipbuilders shipping signs solar solicitors solutions stationers steel steels storage surety surveyors
  telecommunications television textiles therapeutics timber tools toys trading trains transit transport travel
  trucking utensils vehicles vineyards wallpapers waste watches wines yachts`.split(/\s+/),
);

/** Of these, the press and the stage: nouns of their own call such a house, and its first word may be where it is. */
export const PRESS_TRADES: ReadonlySet<string> = new Set(
  'broadcasting media music news radio television'.split(' '),
);

/** Forms of companies that end a name, without full stops, lower case; "Jr" and "Sr" end people's names so. */
export const COMPANY_FORMS: ReadonlySet<string> = new Set(
  'inc ltd limited llc llp lp plc corp co gmbh ag sa nv bv ab as asa oy oyj spa srl sarl kg kgaa na pty pte bhd kk dac clg ulc teoranta jr sr fils frères freres cie söhne hijos figli'.split(
    ' ',
  ),
);

/** Nouns that end the name of a firm; "of" after them says where it is: "Acmex Holdings of Ohio". */
export const FIRM_NOUNS: ReadonlySet<string> = new Set(
  `co company corp corporation enterprises group holdings inc incorporated industries limited llc llp lp ltd partners
  plc staff stores`.split(/\s+/),
);
