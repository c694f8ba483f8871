import type { Style } from './clauses.cases.ts';

/** What parties, courts and inspectors write. */
export const PAPERS: readonly Style[] = [
  {
    what: 'a lease: parties, decimal clauses under numbered headings, schedule before the execution',
    text: `
THIS LEASE is made on 3 May 2019

BETWEEN

(1) HOLM HARBOUR COMPANY LIMITED of 1 Quay Row, Holm (“the Landlord”); and

(2) TARROW BOATS LIMITED (company number 04123456) (“the Tenant”).

1. DEFINITIONS AND INTERPRETATION

1.1 In this Lease:

“Premises” means the boatshed shown edged red on the Plan;

“Rent” means £12,000 a year;

“Term” means 10 years from and including 3 May 2019.

1.2 The clause headings do not affect the construction of this Lease.

2. GRANT

2.1 The Landlord lets the Premises to the Tenant for the Term.

3. TENANT’S COVENANTS

The Tenant covenants with the Landlord:

3.1 to pay the Rent by equal quarterly payments in advance;

3.2 not to:

3.2.1 assign the whole or part of the Premises; or

3.2.2 keep on the Premises:

(a) any petrol; or

(b) any animal.

4. BREAK

4.1 The Tenant may end this Lease on 3 May 2024 by giving six months’ notice.

SCHEDULE

The Landlord’s Fixtures

1. The crane.

2. The slip rails.

EXECUTED as a deed by HOLM HARBOUR COMPANY LIMITED acting by a director:

Joan Keel
Director
`,
    wanted: [
      '1 | 1.',
      '1.1 | 1.1',
      '1.2 | 1.2',
      '2 | 2.',
      '2.1 | 2.1',
      '3 | 3.',
      '3.1 | 3.1',
      '3.2 | 3.2',
      '3.2.1 | 3.2.1',
      '3.2.2 | 3.2.2',
      '3.2.2.a | (a)',
      '3.2.2.b | (b)',
      '4 | 4.',
      '4.1 | 4.1',
      'schedule | SCHEDULE',
      'schedule.1 | 1.',
      'schedule.2 | 2.',
    ],
  },
  {
    what: 'an American lease: lettered recitals, then sections with whole sentences after their numbers',
    text: `STADIUM LEASE

This Lease is made as of June 1, 2013 between the City of Brandt Falls ("City") and Brandt Falls Baseball LLC ("Team").

RECITALS

A. City owns Founders Field.

B. Team wishes:

1. to play there; and

2. to sell food there.

The parties therefore agree:

Section 1. Term

1.1 The term is twenty years.

1.2 Team may renew it once.

Section 2. City shall repair the roof and the lights at its own cost, and no later than March 1 of each year.

(a) Team shall repair everything else.

IN WITNESS WHEREOF, the parties have signed this Lease.
`,
    wanted: [
      'recital.a | A.',
      'recital.b | B.',
      'recital.b.1 | 1.',
      'recital.b.2 | 2.',
      '1 | Section 1.',
      '1.1 | 1.1',
      '1.2 | 1.2',
      '2 | Section 2.',
      '2.a | (a)',
    ],
  },
  {
    what: 'a licence: lettered recitals, a sentence that grants it, numbered conditions',
    text: `WATER LICENCE No. 4417

Recitals

A. The Works were built in 1952.

B. The Comptroller has had regard to the agreement of 2 December 2022.

The Licensee is accordingly licensed to dam, divert and use the water of the Sandgate River, on the conditions that are set out below and on no others, whoever may own the land that is flooded by it.

CONDITIONS

1. Term

1.1 This licence takes effect on 1 April 2023.

2. Fees

2.1 The fee is due on 1 May.
`,
    wanted: ['recital.a | A.', 'recital.b | B.', '1 | 1.', '1.1 | 1.1', '2 | 2.', '2.1 | 2.1'],
  },
  {
    what: 'a judgment in numbered paragraphs: [1]',
    text: `
[2021] HMHC 114
IN THE HIGH COURT OF HOLM

Before: Mr Justice Roe

Tarrow Limited v Holm District Council

JUDGMENT

Introduction

[1] This is a claim for judicial review of a decision of the Council (“the Council”) made on 3 May 2020.

[2] The claimant (“Tarrow”) is a boatbuilder.

The facts

[3] In 2018 Tarrow applied for permission. The application was refused for three reasons:

(a) noise;

(b) traffic; and

(c) the effect on the Conservation Area.

[4] The Council’s officer wrote on 4 May 2018:

“The scheme is unneighbourly.”

[5] That was wrong.

Conclusion

[6] The claim succeeds. I make the following orders:

(1) The decision is quashed.

(2) The Council shall pay the costs.

Roe J
12 March 2021
`,
    wanted: [
      '1 | [1]',
      '2 | [2]',
      '3 | [3]',
      '3.a | (a)',
      '3.b | (b)',
      '3.c | (c)',
      '4 | [4]',
      '5 | [5]',
      '6 | [6]',
      '6.1 | (1)',
      '6.2 | (2)',
    ],
  },
  {
    what: 'an inspection report: findings, recommendations, an appendix and an exhibit',
    text: `
OFFICE OF THE INSPECTOR OF CARE

INSPECTION REPORT
Larch House, Holm
Inspected 3 and 4 May 2019
Report published 12 June 2019

Summary

We inspected Larch House without notice. We found that people were not safe.

Finding 1: Medicines

1. Medicines were kept in an unlocked cupboard.

2. Eleven of the 40 charts had gaps.

Recommendation 1
The provider must lock the cupboard.

Finding 2: Staffing

3. One nurse was on duty at night for 40 people.

Recommendation 2
The provider must have two nurses on duty at night.

Appendix A: Those who took part

1. Joan Keel, lead inspector
2. Ivo Marsh, inspector

Exhibit 3

A photograph of the cupboard.
`,
    wanted: [
      'finding-1 | Finding 1',
      '1 | 1.',
      '2 | 2.',
      'recommendation-1 | Recommendation 1',
      'finding-2 | Finding 2',
      '3 | 3.',
      'recommendation-2 | Recommendation 2',
      'appendix-a | Appendix A: Those who took part',
      'appendix-a.1 | 1.',
      'appendix-a.2 | 2.',
      'exhibit-3 | Exhibit 3',
    ],
  },
];
