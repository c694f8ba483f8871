/**
 * What a sum of money is: by the nouns and verbs that go with it, base forms. Two sums with different kinds are two
 * sums, however alike the rest of the sentences is.
 */
const ROWS: Readonly<Record<string, string>> = {
  fine: 'fine penalty penalise penalize sanction',
  legal: 'legal court solicitor lawyer litigation bail',
  damages: 'compensation damages compensate redress settlement settle payout',
  gift: 'grant gift donate donation award bequest legacy subsidy subsidise subsidize',
  loan: 'loan lend borrow mortgage overdraft',
  debt: 'debt owe arrears deficit shortfall creditor',
  price: 'price buy sell sale purchase buyer seller acquire acquisition auction',
  cost: 'cost bill budget estimate scheme project build rebuild repair construction',
  pay: 'salary wage earn bonus remuneration pension',
  profit: 'profit surplus dividend',
  loss: 'loss damage',
  income: 'revenue turnover income sales takings',
  saving: 'save saving',
  raised: 'raise fundraise appeal collect',
  charge: 'fare ticket admission fee toll charge tuition subscription tariff',
  rent: 'rent rental lease',
  deposit: 'deposit bond',
  theft: 'steal theft embezzle fraud defraud launder',
};

const KINDS: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const [kind, words] of Object.entries(ROWS)) {
    for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), kind]);
  }
  return map;
})();

/** Which kinds of sum a word, in one of its base forms, speaks of; empty for most words. */
export function kindsOfSum(forms: readonly string[]): readonly string[] {
  return [...new Set(forms.flatMap((form) => KINDS.get(form) ?? []))];
}
