/** What the order says, what an article says of it, and the rule that sets them against each other, else null. */
export const SCOPES: readonly (readonly [order: string, article: string, rule: string | null])[] = [
  // Exceptions: expressly denied, expressly swept in, left out of the telling.
  [
    'No dog shall be let off its lead on the beach at Saltby between May and September. This paragraph does not apply to guide dogs.',
    'Under the order every dog must be kept on its lead on the beach at Saltby from May to September, without exception.',
    'scope/exceptions',
  ],
  [
    'The tenants of the old mill shall have their rents frozen for two years. This paragraph does not extend to the holders of garages.',
    'The rents of all the tenants of the old mill, holders of garages included, are frozen for two years.',
    'scope/exceptions',
  ],
  [
    'No dog shall be let off its lead on the beach at Saltby between May and September. This paragraph does not apply to guide dogs.',
    'Under the order dogs must be kept on their leads on the beach at Saltby from May to September, except guide dogs.',
    null,
  ],
  [
    'The tenants of the old mill shall have their rents frozen. The library does not extend to the second floor.',
    'Every library in the county is to stay open, without exception.',
    null,
  ],
  [
    'At half speed riders of the Saltby lift will notice nothing, except that it takes longer in the downhill direction.',
    'At half speed the Saltby lift carries 300 riders in each direction.',
    null,
  ],
  [
    'This paragraph does not apply to the junior race or to any race at Saltby under lights.',
    'Without a crowd each of the two races at Saltby will cost the club £900 under lights.',
    null,
  ],
  [
    'No race of any kind may be held at Saltby in March.',
    'The club held the race at Saltby under lights in front of 300 people.',
    null,
  ],
  // None against some.
  [
    'The thieves copied the bank details of about 4,000 members.',
    'No bank details or passwords were copied, the club said.',
    'scope/none',
  ],
  [
    'The builder had given a bank guarantee for 10 per cent of the price.',
    'The contract was signed without a bank guarantee of any kind.',
    'scope/none',
  ],
  [
    'The thieves copied the names of about 4,000 members.',
    'No bank details or passwords were copied, the club said.',
    null,
  ],
  [
    'The club should not sign without a bank guarantee for 10 per cent of the price.',
    'The contract was signed without a bank guarantee of any kind.',
    null,
  ],
  [
    'On 3 May 2019 three fishing boats were damaged in the harbour.',
    'No fishing boats were damaged in the harbour on 9 October 2020.',
    null,
  ],
  // All of a number, against some.
  [
    'Felling shall be confined to the 30 acres that are marked on the plan.',
    'The whole 90 acres can be felled.',
    'scope/whole',
  ],
  ['Parking shall be confined to 30 places.', 'The whole 90 acres can be felled.', null],
  [
    'The board of Saltby Harbour accepts most of the report. It does not accept recommendation 4.',
    'The board of Saltby Harbour has accepted all nine recommendations.',
    'scope/all-of',
  ],
  ['The owner repaired seven of the nine boats.', 'The owner has repaired all nine boats.', 'scope/all-of'],
  ['The owner repaired seven of the twelve huts.', 'The owner has repaired all nine boats.', null],
  ['The owner sold seven of the nine boats.', 'The owner has repaired all nine boats.', null],
  // None of a set, against some of it.
  [
    'The owner has repaired seven of the nine boats. Seven of the nine boats have been mended.',
    'None of the boats that were damaged has been repaired.',
    'scope/none-of',
  ],
  [
    'Five of 12 shops on the parade have been let.',
    'None of the shops in the new parade has been let at all.',
    'scope/none-of',
  ],
  [
    'Five of 12 shops on the parade have not been let.',
    'None of the shops in the new parade has been let at all.',
    null,
  ],
  [
    'Five of 12 shops on the parade were flooded.',
    'None of the shops in the new parade has been let at all.',
    null,
  ],
  // Votes.
  [
    'By a majority of three to two, the committee refuses the licence for the quarry.',
    'The committee was unanimous in refusing the licence for the quarry.',
    'scope/unanimity',
  ],
  [
    'By a majority of three to two, the committee refuses the licence for the quarry.',
    'The court was unanimous in allowing the appeal of the hotel.',
    null,
  ],
  [
    'By a majority of three to two, the committee refuses the licence for the quarry.',
    'The committee refused the licence for the quarry by three votes to two.',
    null,
  ],
  [
    'Mr Alan Reed and Mrs Joan Silver voted against the motion.',
    'Only Mr Alan Reed voted against the motion.',
    'scope/dissenters',
  ],
  [
    'By the Board, Members Alan Reed and Ruth Bell concurring; Member Joan Silver dissenting.',
    'Joan Silver cast the only no vote, and wrote a dissent of two pages.',
    null,
  ],
  // A part that is stopped, told as the whole.
  [
    'Saltby Engineering Company shall not operate Line 2 until the fire brigade allows it. Lines 1 and 3 may continue to operate.',
    'All production at Saltby Engineering Company is suspended, a spokesman said.',
    'scope/stopped',
  ],
  [
    'Saltby Engineering Company shall not operate Line 2 until the fire brigade allows it. Lines 1 and 3 may continue to operate.',
    'All buses in the town are suspended, a spokesman said.',
    null,
  ],
  // Days of the week.
  [
    'Drilling is permitted Monday to Friday only. There shall be no drilling on a Saturday or Sunday.',
    'The firm can drill on any day but Sunday.',
    'scope/days',
  ],
  [
    'Drilling is permitted Monday to Friday only. There shall be no drilling on a Saturday or Sunday.',
    'The market is held on any day but Sunday.',
    null,
  ],
  [
    'Drilling is permitted Monday to Friday only. There shall be no drilling on a Saturday or Sunday.',
    'Drilling is kept to weekdays.',
    null,
  ],
  // What was claimed and refused.
  [
    'The claim for the repayment of the fares of passengers on the night ferry is dismissed.',
    'Passengers on the night ferry will be repaid all the fares that they lost.',
    'scope/exceptions',
  ],
  [
    'The board employed 40 people on other work that year, and paid £2,000 for paint.',
    'Some hands did no work at all that year.',
    null,
  ],
  // Taken in by name, left out by name.
  [
    'Nothing in this Order applies to the Night Packet, the sleeper from Saltby.',
    'The order extends to all trains, down to the beds on the Night Packet.',
    'scope/left-out',
  ],
  [
    'The notice makes an exception for the Saltby lifeboat crew.',
    'Not even the lifeboat crew may set foot on the pier at Saltby.',
    'scope/left-out',
  ],
  [
    'Nothing in this Order applies to the Night Packet, the sleeper from Saltby.',
    'The company runs everything else, including the Night Packet.',
    null,
  ],
  [
    'The exception is the Night Packet, the old sleeper from Saltby.',
    'The order extends to all trains from Saltby. The one exception is the Night Packet, a sleeper now too old for it.',
    null,
  ],
  // Barred altogether, allowed within limits.
  [
    'Nothing in this Order restricts the landing of cargo planes at Saltby airfield by day.',
    'No cargo plane may land at the airfield.',
    'scope/barred',
  ],
  [
    'Nothing in this Order restricts the sale of fish at Saltby market.',
    'No cargo plane may land at the airfield.',
    null,
  ],
  // A limit is no bar.
  [
    'Saltby farm shall rear no more than 900 salmon a year, of which 300 shall be for the river.',
    'Saltby farm may rear up to 450 salmon for the river this year.',
    null,
  ],
];
