/** English for whole and part: what sweeps everything in, what takes something out. Patterns, with an example each. */

/** Sweeping words that rule exceptions out: "every tenant, without exception". */
export const NO_EXCEPTION =
  /\bwith(?:out| no)(?: any)? except\w+|\bno exceptions?\b|\bbar none\b|\bone and all\b/i;

/** What is expressly swept in: "all staff, casual workers included"; the words stand in `inside`. */
export const INCLUDED: readonly RegExp[] = [
  /[,(–—]\s*(?<inside>(?:[^\s,;.()][^,;.()]{1,48}?|(?<=[,(–—]\s)[^\s,;.()])[^\s,;.()])\s+(?:are |is )?(?:also )?included\b/i,
  /\b(?:including|not excepting|not excluding)\s+(?<inside>[^,;.()]{3,60})/i,
  /[,(–—]\s*(?<inside>(?:[^\s,;.()][^,;.()]{1,58}?|(?<=[,(–—]\s)[^\s,;.()])[^\s,;.()])\s+(?:among them|as well|too)\b/i,
];

/** "Every business", "all of its members": the noun phrase that is swept in begins behind. */
export const EVERY =
  /\b(?:every(?: single)?|each(?: and every)?(?! of (?:the|these|those|its|their) (?:two|both|three|four|five|six|\d))|all(?: of)?(?: the| its| their| our| his| her)?)\s+(?=\p{L})(?!(?:directions?|ways?|sides?|ends?|other)\b)/iu;

/** What takes something out of a rule; the words for it stand in `out`. */
export const EXCEPTED: readonly RegExp[] = [
  /\b(?:does|do|did|shall|will) not (?:apply|extend) to\s+(?<out>[^,;.]{3,80})/i,
  /(?:^|[,;:]\s+|\b(?:that|and|but)\s+)(?<out>[^\s,;:][^,;:]{1,78}?[^\s,;:])\s+(?:is|are|was|were|be|being|been)\s+(?:to be |expressly |specifically )?(?:left out|exempt(?:ed)?|excluded|excepted|spared|not (?:covered|included|protected))\b/i,
  /\b(?:except(?:ing)?|excluding|other than|apart from|save for|but not|with the exception of|leaving out)\s+(?:for |in |at |to )?(?<out>[^,;.]{3,60})/i,
  /\b(?:exempts?|excludes?|excepts?|leaves? out)\s+(?<out>[^,;.]{3,60})/i,
  /\b(?:claims?|requests?|applications?|demands?) for\s+(?<out>[^\s,;.][^,;.]{1,78}?[^\s,;.])\s+(?:is|are|was|were|has been|have been)\s+(?:dismissed|rejected|refused|not (?:allowed|upheld|granted)|thrown out|turned down)\b/i,
  /\b(?:threw out|throws out|rejects?|rejected|dismiss(?:es|ed)|refuse[sd]|turn(?:s|ed) down)\s+(?:the |a |any |all )?(?:claims?|requests?|applications?|demands?|payments?) for\s+(?<out>[^,;.]{3,80})/i,
  /\boutside\s+(?<out>(?:its|the|their)\s[^,;.]{3,40})/i,
];

/** A rule that an exception speaks of by its number: "Paragraph 7 does not apply to …". */
export const RULE_BY_NUMBER =
  /^\W*(?:\d+[.)]\s*)?(?:paragraph|clause|section|article|condition|rule)\s+(?<number>\d+(?:\.\d+)*)\b/i;

/** A rule that it speaks of as the one just given: "This paragraph does not extend to …", "It does not apply to …". */
export const RULE_BEFORE =
  /^\W*(?:\d+[.)]\s*)?(?:this|that|it|they|these|the (?:rule|limit|ban|order|restriction|duty|requirement))\b/i;

/** Nothing whatever: "without a licence of any kind", "made no payment at all"; the thing stands in `thing`. */
export const NONE_AT_ALL =
  /\b(?:without(?: an?| any)?|no)\s+(?<thing>(?:[\p{L}-]+\s){0,3}?[\p{L}-]+)\s+(?:of any (?:kind|sort|description)|at all|what(?:so)?ever)\b/iu;

/** "No passport or card numbers were taken": the thing stands in `thing`. */
export const NONE_WERE =
  /^\W*no\s+(?<thing>(?:[\p{L}-]+,?\s){1,6}?)(?:was|were|has been|have been|had been)\s+(?!\w+ (?:to|by) )/iu;

/**
 * "None of the shops has been let", "not one of the boats has had any repair": the noun stands in `thing`, what is
 * denied of all of them in `deed`.
 */
export const NONE_OF =
  /^\W*(?:none|not (?:a single )?one|not any) of (?:the|its|their|our|these|those)\s+(?:\p{Ll}[\p{L}-]*\s){0,2}?(?<thing>\p{Ll}[\p{L}-]*s)\s(?:(?:that|which|who|in|on|at|under|with)\s[^.;]{0,80}?\s)??(?:(?:has|have|had) (?!been\b)\p{L}+ any\s|(?:has|have|had) been\s|(?:was|were|is|are)\s)(?!to\b)(?<deed>(?:yet\s)?\p{Ll}[\p{L}-]+)(?:[\s.,]|$)/iu;

/** "Eight of the 11 shops", "three of 12 boats": the noun stands in `thing`, the numbers in `part` and `whole`. */
export const SOME_OF =
  /(?<![\p{L}\p{N}.,])(?<part>\d{1,4}|\p{L}+)\s(?:out )?of\s(?:(?:the|its|their|our|these|those)\s)?(?:(?<whole>\d{1,4}|\p{Ll}+)\s)?(?:\p{Ll}[\p{L}-]*\s)??(?<thing>\p{Ll}[\p{L}-]*s)\b(?<rest>[^.;]*)/u;

/** Words that make a statement no plain yes: denials, wishes, conditions. */
export const NOT_PLAIN =
  /\b(?:no|not|never|none|neither|nor|without|nobody|nothing|should|would|could|might|may|if|unless|whether|cannot)\b|n[’']t\b/i;

/** "The whole 212 acres", "all 40 rooms", "every one of the 12 beaches": all of a number of things. */
export const WHOLE_NUMBER =
  /\b(?:(?:the )?(?:whole|entire|full)(?: of the)?|all(?: of the| the)?|every one of the|each of the)\s+(?=[£$€\d]|\p{L}+\b)/giu;

/** "Confined to the 140 acres", "only 12 of them": no more than a number of things. */
export const CONFINED =
  /\b(?:confined|limited|restricted|held|kept)\s+to\s+(?:the\s+|only\s+|just\s+)?(?=[£$€\d]|\p{L}+\b)|\b(?:only|just|no more than)\s+(?:the\s+)?(?=[£$€\d])/giu;
