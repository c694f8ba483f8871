/** A headline, a sentence of the article under it, and whether the one takes the other back. */
export const HEADLINES: readonly (readonly [headline: string, sentence: string, clash: boolean])[] = [
  [
    'Inquiry clears ferry firm over late boats',
    'About half of the late boats were the fault of the ferry firm, the inquiry found.',
    true,
  ],
  ['Bakery admits it sold mouldy bread', 'The bakery paid the fine without admitting the offence.', true],
  ['Bakery admits it sold mouldy bread', 'The bakery neither admitted nor denied the offence.', true],
  [
    'Bakery fires head baker after fall in sales',
    'Otto Lund, the head baker, was not at work on Friday. He resigned in March and has moved to Malmo.',
    true,
  ],
  // It is borne out, or of somebody else, or no verdict.
  ['Bakery admits it sold mouldy bread', 'The bakery admitted the offence in court.', false],
  [
    'Inquiry clears ferry firm over late boats',
    'The harbour master was at fault when a crane fell in spring.',
    false,
  ],
  ['Driver cleared over bus crash', 'The bus firm was at fault for the crash of the bus.', false],
  ['Council clears snow from hill roads', 'The town was at fault for the ice on the hill roads.', false],
  ['Mayor found guilty of fraud', 'The mayor was acquitted on the last of the counts of fraud.', false],
  ['Bakery fined over mouldy bread', 'The bakery paid the fine without admitting the offence.', false],
  [
    'Bakery fires head baker after fall in sales',
    'The owner of the mill, who had sold it flour for years, retired in March.',
    false,
  ],
  [
    'Bakery fires head baker after fall in sales',
    'The head baker was fired on Friday. The bakery had said that he resigned.',
    false,
  ],
  ['Bakery fires up its ovens for head baker', 'The head baker of the bakery has resigned.', false],
];
