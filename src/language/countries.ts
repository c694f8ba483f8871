/** A country whose calendar of public life differs from the British. */
export type Country =
  'india' | 'australia' | 'canada' | 'new zealand' | 'south africa' | 'united states' | 'britain';

/** What a text from a country names: the country, its states and largest cities, its currency, its clocks, its bodies. */
export const COUNTRY_CUES: readonly (readonly [country: Country, cues: RegExp])[] = [
  [
    'australia',
    /\bAustralia(?:n|ns)?\b|\bNSW\b|\bNew South Wales\b|\bQueensland(?:er)?s?\b|\bTasmania(?:n|ns)?\b|\bNorthern Territory\b|\bVictorian (?:government|parliament|premier)\b|\b(?:Melbourne|Brisbane|Hobart|Canberra|(?:Sydney|Adelaide)(?! \p{Lu}\p{Ll}))\b|\bA\$|\bA(?:E[SD]T|C[SD]T|WST)\b|\bASX\b|\bABN \d|\.au\b|\bAnzac\b|\b[Ss]hire (?:of|[Cc]ouncil|[Pp]resident)\b|\b[A-Z][a-z]+ Shire\b|\bCr [A-Z][a-z]+\b/gu,
  ],
  [
    'new zealand',
    /\bNew Zealand(?:er)?s?\b|\bAotearoa\b|\b(?:Auckland|Christchurch|Dunedin|Rotorua)\b|\bNZ\$|\bNZ[SD]T\b|\.nz\b|\bM[āa]ori\b|\biwi\b|\bhap[ūu]\b|\bWaitangi\b/g,
  ],
  [
    'canada',
    /\bCanad(?:a|ian|ians)\b|\b(?:Ontario|Qu[eé]bec|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|British Columbia|Yukon|Nunavut)\b|\b(?:Toronto|Ottawa|Vancouver|Montr[eé]al|Calgary|Winnipeg|Halifax)\b|\b(?:Ont|Man|Sask|Alta|Que)\.,|\bC\$|\.ca\b|\bFirst Nations?\b|\bM[eé]tis\b|\b[Pp]rovincial (?:government|order|police|minister)\b/g,
  ],
  [
    'south africa',
    /\bSouth Africa(?:n|ns)?\b|\b(?:Johannesburg|Cape Town|Durban|Pretoria|Gauteng|KwaZulu-Natal|Limpopo|Mpumalanga)\b|\bSAST\b|\.za\b|\bR\d[\d ,.]*\s?(?:m|bn|million|billion)\b/g,
  ],
  [
    'india',
    /₹|\bIndia(?:n|ns)?\b|\b(?:crore|lakh)s?\b|\b(?:Mumbai|Delhi|Bengaluru|Bangalore|Chennai|Kolkata|Hyderabad|Pune)\b|\bRs\.?\s?\d|\bSEBI\b|\.in\b/g,
  ],
  [
    'united states',
    /\bU\.S\.|\bUnited States\b|\b(?:Congress|Senators?|FBI|EPA|FEMA|county (?:commissioners?|sheriff|supervisors?)|attorney general|city council(?:man|woman|or)?)\b/g,
  ],
  [
    'britain',
    /£|\b(?:Britain|British|England|English|Scotland|Scottish|Wales|Welsh|UK)\b|\.uk\b|€|\bIreland\b|\bIrish\b|\.ie\b/g,
  ],
];
