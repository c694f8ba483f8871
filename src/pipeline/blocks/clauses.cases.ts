/** An official document in one style, and its clauses in order: address, printed label. Invented. */
export interface Style {
  readonly what: string;
  readonly text: string;
  readonly wanted: readonly string[];
}

export const STYLES: readonly Style[] = [
  {
    what: 'a British statutory instrument: double numbers, an article put in later, parts of a schedule, its note',
    text: `
STATUTORY INSTRUMENTS

2019 No. 412

HARBOURS, DOCKS, PIERS AND FERRIES

The Holm Harbour (Charges) Order 2019

Made                12th March 2019
Laid before Parliament   14th March 2019
Coming into force   4th April 2019

The Secretary of State, in exercise of the powers conferred by section 14 of the Harbours Act 1964(a), makes the following Order.

Citation, commencement and interpretation

1.—(1) This Order may be cited as the Holm Harbour (Charges) Order 2019 and comes into force on 4th April 2019.

(2) In this Order—

“the Company” means Holm Harbour Company Limited;

“vessel” includes a hovercraft.

(3) This Order extends to England and Wales.

Charges

2.—(1) The Company must publish its charges—

(a) on its website; and

(b) at the harbour office.

(2) The Company must not—

(a) increase a charge by more than 5%; or

(b) impose a charge on—

(i) a lifeboat; or

(ii) a vessel of the Crown.

Offences

2A.—(1) A person who contravenes article 2(2) commits an offence.

(2) A person guilty of an offence is liable on summary conviction to a fine.

Signed by authority of the Secretary of State

Joan Keel
Minister of State
Department for Transport
12th March 2019

SCHEDULE 1
Article 2

Vessels

PART 1
Small vessels

1. A vessel under 10 metres.

2. A vessel used only for rowing.

PART 2
Large vessels

1. A vessel of 10 metres or more.

SCHEDULE 2

1. The charges are those in the table.

EXPLANATORY NOTE

(This note is not part of the Order)

This Order fixes charges at Holm.
`,
    wanted: [
      '1.1 | 1.—(1)',
      '1.2 | (2)',
      '1.3 | (3)',
      '2.1 | 2.—(1)',
      '2.1.a | (a)',
      '2.1.b | (b)',
      '2.2 | (2)',
      '2.2.a | (a)',
      '2.2.b | (b)',
      '2.2.b.i | (i)',
      '2.2.b.ii | (ii)',
      '2a.1 | 2A.—(1)',
      '2a.2 | (2)',
      'schedule-1 | SCHEDULE 1',
      'schedule-1.part-1 | PART 1',
      'schedule-1.1 | 1.',
      'schedule-1.2 | 2.',
      'schedule-1.part-2 | PART 2',
      'schedule-1.part-2.1 | 1.',
      'schedule-2 | SCHEDULE 2',
      'schedule-2.1 | 1.',
      'explanatory-note | EXPLANATORY NOTE',
    ],
  },
  {
    what: 'Irish regulations: a space between the numbers',
    text: `
S.I. No. 214 of 2016

HARBOURS ACT 1996 (CHARGES) REGULATIONS 2016

I, JOAN KEEL, Minister for Transport, in exercise of the powers conferred on me by section 11 of the Harbours Act 1996 (No. 11 of 1996), hereby make the following regulations:

1. (1) These Regulations may be cited as the Harbours Act 1996 (Charges) Regulations 2016.

(2) These Regulations come into operation on 1 June 2016.

2. In these Regulations “the Act” means the Harbours Act 1996.

3. (1) A harbour company shall publish its charges.

(2) Where a charge is varied, the company shall—

(a) notify the Minister, and

(b) publish a notice.

GIVEN under my Official Seal,
12 May 2016.

JOAN KEEL,
Minister for Transport.
`,
    wanted: [
      '1.1 | 1. (1)',
      '1.2 | (2)',
      '2 | 2.',
      '3.1 | 3. (1)',
      '3.2 | (2)',
      '3.2.a | (a)',
      '3.2.b | (b)',
    ],
  },
  {
    what: 'a consent order: numbered parties, recitals with UPON',
    text: `
IN THE COUNTY COURT AT HOLM
Claim No. H00HM123

BETWEEN:

HOLM DISTRICT COUNCIL
Claimant

- and -

(1) TARROW LIMITED
(2) IVO MARSH
Defendants

CONSENT ORDER

UPON the parties having agreed the terms set out below

AND UPON the Second Defendant undertaking to the Court not to enter the Land

BY CONSENT IT IS ORDERED THAT:

1. The First Defendant shall by 4.00pm on 3 May 2019:

(a) remove the containers from the Land; and

(b) restore the Land to grass.

2. The claim against the Second Defendant be dismissed.

3. There be no order as to costs.

Dated this 12th day of April 2019

We consent to an order in these terms:

Roe & Co
Solicitors for the Claimant
`,
    wanted: ['1 | 1.', '1.a | (a)', '1.b | (b)', '2 | 2.', '3 | 3.'],
  },
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
  {
    what: 'an American decree: roman chapters, paragraphs that run on',
    text: `
UNITED STATES DISTRICT COURT
DISTRICT OF JORNADA

STATE OF JORNADA, Plaintiff,
v.
ASHDOWN COPPER COMPANY, Defendant.

Case No. 4:17-cv-00231

CONSENT DECREE

WHEREAS, the Plaintiff filed a complaint on March 3, 2017;

WHEREAS, the parties wish to avoid litigation;

NOW, THEREFORE, it is hereby ORDERED, ADJUDGED AND DECREED as follows:

I. JURISDICTION AND VENUE

1. This Court has jurisdiction under 28 U.S.C. § 1331.

2. Venue is proper in this District.

II. DEFINITIONS

3. As used in this Decree:

a. "Company" shall mean Ashdown Copper Company.

b. "Site" shall mean the Cinder Butte Mine.

III. INJUNCTIVE RELIEF

4. The Company shall:

a. close the pond within 90 days of the Effective Date;

b. submit a plan that includes:

i. a schedule; and

ii. a budget.

5. The Company shall pay $500,000.

SO ORDERED this 12th day of May, 2017.

/s/ Ruth Oakes
United States District Judge
`,
    wanted: [
      'i | I.',
      'i.1 | 1.',
      'i.2 | 2.',
      'ii | II.',
      'ii.3 | 3.',
      'ii.3.a | a.',
      'ii.3.b | b.',
      'iii | III.',
      'iii.4 | 4.',
      'iii.4.a | a.',
      'iii.4.b | b.',
      'iii.4.b.i | i.',
      'iii.4.b.ii | ii.',
      'iii.5 | 5.',
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
    what: 'an ordinance: WHEREAS without letters, sections that are sentences',
    text: `ORDINANCE NO. 2019-22

WHEREAS, the City Council finds that short-term rentals have doubled since 2015; and

WHEREAS, a public hearing was held on September 9, 2019,

SECTION 1. No person shall rent a dwelling for fewer than 30 days without a permit.

SECTION 2. The fee for a permit is $250 a year.

SECTION 3. This ordinance takes effect on January 1, 2020.

PASSED AND ADOPTED this 7th day of October, 2019.
`,
    wanted: ['1 | SECTION 1.', '2 | SECTION 2.', '3 | SECTION 3.'],
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
];
