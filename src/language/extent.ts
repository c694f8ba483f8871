/**
 * English for how far a thing reaches: to all there are, or to a part with the rest let off. Patterns, for finding
 * sentences that may be set against each other, never for saying that they clash. After Quirk et al. 1985, 5.10–5.25
 * (determiners and predeterminers) and 8.116–8.126 (restrictive and additive adverbs).
 */

/** All there are, or the whole of it, and nothing let off, in so many words. */
export const WHOLE_OUTRIGHT =
  /\b(?:every(?:body|one|thing)?|each(?: and every)?|all|any(?:body|one|thing)|entire(?:ty)?|the whole|across the board|throughout|without exception|no exceptions?|bar none|one and all|alike|at all (?:times|hours)|by day (?:and|or) (?:by )?night|regardless|irrespective|what(?:so)?ever|wh(?:o|ich|om|en|ere)ever|no matter|whether or not|(?:not|none|nobody) (?:excepted|excluded|exempt(?:ed)?|spared|excused)|no favou?rites|no carve-?outs|unanimous(?:ly)?|(?:like|with|as) (?:anyone|everyone|anybody|everybody|everything) else|the same as|down to the last|wholesale|blanket|universal(?:ly)?)\b/iu;

/** All there are, as it can be read. */
export const WHOLE_PERHAPS =
  /\b(?:any|whole|wholly|full(?:y)?|complete(?:ly)?|none|nobody|nothing|no[- ]one|never|not (?:an?|one|a single)|no(?! (?:later|more|less|fewer|longer|sooner)\b)|anywhere|everywhere|nowhere|always|both|altogether|as well as|included|including|too|extends?|applies|covers?|binds?|also)\b/iu;

/** A part only, or a part let off, in so many words. */
export const PART_OUTRIGHT =
  /\b(?:only|solely|purely|exclusively|except(?:ed|ing|ion|ions)?|exempt(?:ed|s|ion|ions)?|exclud(?:e|es|ed|ing)|exclusion|other than|apart from|aside from|save for|but for|all but|but not|(?:not|n[’']t) (?:apply|extend|cover|affect|include|touch|bind|reach|to be (?:touched|affected)|(?:be )?(?:served|covered|included|affected|touched)|part)|let off|spared|excused|immune|untouched|unaffected|unscathed|outside|confined|limited|restricted|reserved|the rest|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) (?:of|out of) (?:the|its|their|our|his|her|them))\b/iu;

/** A part, as it can be read: something goes on as before, or need not. */
export const PART_PERHAPS =
  /\b(?:just|merely|alone|some|most|half|part(?:s|ly|ial|ially)?|majority|minority|several|remain(?:s|ing|der)?|others?|keep(?:s|ing)?|kept|stays?|stayed|staying|still|survives?|surviving|may|can|go(?:es)? on|carr(?:y|ies) on|continues?|need(?:n[’']t| not)|no need|not (?:have to|need|required|obliged)|n[’']t (?:have to|need)|opt(?:s|ed|ing)? out|elected not|declined|although|unless|until|aimed at|those (?:who|whose|which|that|with|in|on|under|over))\b/iu;
