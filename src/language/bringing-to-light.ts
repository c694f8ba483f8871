/** How English says who found a fault out, and who told those in charge of it. `who` is the group that has the finder. */

/** Verbs of finding out and of telling, with what makes clear that a fault is meant. */
const DEED = String.raw`(?:(?:raised|raises|sounded) (?:the|an|their|its) (?:alarm|concerns?|worries|doubts|matter)|(?:blew|blown|blows) (?:it|the (?:whistle|gaff))|alert(?:ed|s)\b|tipped off|brought (?:\p{L}+ ){1,4}?(?:to (?:[\p{L}’']+ ){1,4}?(?:attention|notice)|to light)|(?:caught|spotted|uncovered|discovered|noticed|found|turned up|detected|picked up|came across) (?:it\b|this\b|(?:the|a) (?:\p{L}+ )?(?:mistake|error|fault|gap|problem|leak|fraud|breach|flaw|shortfall|discrepancy|defect|crack|failure|fire|irregularit(?:y|ies)))|reported (?:the|a|this|it|their|its|his|her|to)\b|asked (?:for (?:the|an|a) (?:audit|inquiry|enquiry|review|investigation|inspection)|the (?:\p{L}+ )?to (?:come in|investigate|look|inspect|audit))|called (?:in|for) (?:the |an? )?(?:\p{L}+ )?(?:audit|inquiry|enquiry|inspection|investigation|inspectors|auditors|police|review)|went to the (?:police|regulator|press|watchdog|authorities))`;
const SUBJECT = String.raw`(?:the |its |their |our |an? |\p{Lu})[^.;:()]{1,60}?`;

/** Claims it for one alone: "it was our own office that caught it", "a member of our own staff spotted the problem". */
export const CLAIMED: readonly RegExp[] = [
  new RegExp(
    String.raw`\bit was (?:\p{L}+ly )?(?<who>[^,.;:]{2,60}?),? (?:that|who|which) (?:had )?(?:first )?${DEED}`,
    'iu',
  ),
  new RegExp(String.raw`(?<who>[^,.;:]{0,30}\bour own\b[^,.;:]{1,40}?) (?:had )?(?:first )?${DEED}`, 'iu'),
  new RegExp(
    String.raw`(?<who>${SUBJECT}),? (?:had )?(?:first )?${DEED}[^.;:]{0,40}\b(?:itself|themselves)\b`,
    'u',
  ),
];

/** Tells it of anybody. */
export const TOLD: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:alarm|whistle|matter|concerns?|doubts?|faults?|errors?|mistakes?|problems?|cracks?)\b(?: \p{L}+){0,4}? (?:raised|sounded|blown|reported|spotted|found|noticed|caught|discovered|uncovered|alerted)\b[^.;:]{0,30}? by (?<who>[^,.;:]{2,60})`,
    'iu',
  ),
  new RegExp(String.raw`(?<who>${SUBJECT}),?(?: which| who)? (?:had |was |were )?(?:first )?${DEED}`, 'u'),
];
