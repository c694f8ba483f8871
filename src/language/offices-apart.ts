/** Two offices of one body that one person does not hold at once: an office and its deputy, the one who leads and one who is led. */
const APART: readonly (readonly [string, readonly string[]])[] = [
  ['leader', ['deputy-leader', 'cabinet-member']],
  ['mayor', ['deputy-mayor', 'cabinet-member']],
  [
    'chair',
    [
      'vice-chair',
      'general-manager',
      'chief-executive',
      'deputy-chief-executive',
      'chief-financial-officer',
      'secretary',
    ],
  ],
  [
    'chief-executive',
    [
      'deputy-chief-executive',
      'chief-financial-officer',
      'chief-operating-officer',
      'medical-director',
      'chief-nurse',
      'director',
      'spokesman',
      'vice-chair',
    ],
  ],
  ['president', ['vice-president', 'secretary', 'treasurer']],
  ['principal', ['vice-principal']],
  ['head', ['deputy-head']],
  ['minister', ['shadow-minister', 'secretary-of-state']],
  ['director', ['deputy-director', 'spokesman', 'chair']],
  ['editor', ['deputy-editor']],
  ['captain', ['coach']],
  ['general-manager', ['spokesman', 'vice-chair']],
  ['governor', ['deputy-governor']],
  ['commissioner', ['deputy-commissioner']],
  ['chief-constable', ['deputy-chief-constable', 'deputy-chief']],
  ['fire-chief', ['deputy-fire-chief', 'deputy-chief']],
  ['chief-of-staff', ['deputy-chief-of-staff']],
  ['sheriff', ['undersheriff']],
  ['superintendent', ['assistant-superintendent']],
  ['city-manager', ['assistant-city-manager', 'mayor']],
  ['senator', ['representative']],
  ['attorney-general', ['solicitor-general']],
  ['archbishop', ['bishop']],
  ['bishop', ['archdeacon']],
  ['rector', ['vicar', 'curate']],
  ['vicar', ['curate']],
  ['general-secretary', ['deputy-general-secretary']],
  ['medical-director', ['chief-nurse', 'chief-financial-officer', 'chief-operating-officer']],
  ['chief-nurse', ['chief-financial-officer', 'chief-operating-officer']],
  ['chief-inspector', ['inspector']],
  ['vice-chancellor', ['chancellor', 'pro-vice-chancellor', 'registrar', 'dean']],
  ['registrar', ['pro-vice-chancellor', 'dean', 'provost']],
  ['chief-information-officer', ['chief-information-security-officer', 'chief-technology-officer']],
  ['chief-executive', ['chief-information-officer', 'chief-information-security-officer', 'registrar']],
];

/** Whether two offices of one body exclude each other. */
export function excludeEachOther(a: string, b: string): boolean {
  return APART.some(([x, others]) => (x === a && others.includes(b)) || (x === b && others.includes(a)));
}
