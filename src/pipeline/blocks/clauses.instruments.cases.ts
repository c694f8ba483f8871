import type { Style } from './clauses.cases.ts';

/** What governments and courts lay down. */
export const INSTRUMENTS: readonly Style[] = [
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
];
