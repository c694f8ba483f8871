/**
 * What firms make, trade in or publish: with a name before it that is no word of the language it is the firm's own,
 * "Acmex Acoustics", "Brightlea Steel".
 */
export const TRADE_WORDS: ReadonlySet<string> = new Set(
  `accountants acoustics adhesives advertising advisers advisors aerospace aerostructures aggregates agriculture
  apparel aquaculture architects assurance auctioneers automation automotive aviation avionics bakeries banking
  bathrooms beverages bicycles biologics biosciences biotech biotechnology boilers bottling brands breweries
  brewing bricks broadband broadcasting brokerage brokers builders buses care cargo castings caterers catering
  cement cements ceramics charters chemicals childcare chocolates cinemas circuits cleaning clothing coaches coal
  coatings communications components composites confectionery confections construction constructors consultants
  contracting contractors cooling cosmetics couriers cranes cruises dairies dairy defence defense demolition dental
  designs developers developments devices diagnostics distillers distribution dredging drones dynamics eggs
  electric electrical electricals elevators energy engineering engineers exports eyewear fabrications fabrics farms
  fashions feeds ferries fertilisers fertilizers films finance financial fireworks fisheries fitness flooring
  florists foods footwear forestry freight fuels furniture gas genomics glassworks grain grains groceries
  groundworks haulage healthcare heating helicopters homes hosiery hotels housing hydro hygiene imaging imports
  inns instruments insurance interactive interiors international jewellers jewellery jewelry joinery kitchens
  landscapes landscaping laundry lawyers leasing leisure lettings lifts lighting linens lines livestock logistics lumber
  machinery marine materials meats media medical merchants metals minerals mining mortgage motorcycles mouldings
  music news nuclear nurseries oil oils optical optics packaging paints paper pensions petrochemicals pharma
  pharmaceutical pictures pipelines plastics plating plumbing polymers pork pottery poultry power printers produce
  propane properties publishers pumps quarries radio rail ratings realty recruitment recycling refining
  refrigeration removals renewables resins restaurants retail rigging robotics roofing rubber salvage sanitaryware
  satellites sawmills scaffolding seafood seafoods seeds semiconductors sensors shipbuilders shipping shoes signs
  snacks solar solicitors solutions spirits staffing stationers steel steels storage supermarkets supplies supply
  surety surgical surveillance surveyors telecommunications television textiles therapeutics tiles timber tires
  tooling tools towing toys trading trains transit transport travel trucking turbines tyres utensils valves
  vehicles ventilation veterinary vineyards wallpapers waste watches welding wellness wholesale wines wireless
  yachts`.split(/\s+/),
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
