/**
 * Other words that web pages and newspapers put around an article, in any trade; headings of boxes, invitations, credits of
 * pictures and page marks have files of their own. Each expression is tested against one whole line, trimmed.
 */

/** The same page in another language: "Français", "Current to 9 March | Version française". */
export const LANGUAGE_LINK =
  /^(?:.{3,50} \| )?(?:(?:en|in|auf|yn|as) )?(?:version fran[çc]aise|english version|français|english|español|cymraeg|gaeilge|gàidhlig|te reo(?: māori)?|read (?:this )?in (?:english|french|spanish|welsh|irish|gaelic|chinese|hindi)|leer en español|lire en français|darllen yn gymraeg|(?:this (?:page|article|story|notice) is )?(?:also )?available in \p{L}{2,}(?:(?:, ?| (?:and |or |& ?)?)\p{L}{2,}){0,5}(?:,| &)? ?)\.?$/iu;

/** What a page puts between two paragraphs of an article, so that it says nothing about where the article ends. */
export const INSERT =
  /^(?:this advert(?:isement)? has not loaded\b.*|advertisement|advert|ad|sponsored|promoted|loading\.*|(?:(?:story|article|text|post)(?: content)? )?continues? (?:below|after|beneath)\b.*|(?:story|article|text|post)(?: content)? continues?\b.*|article content|(?:read (?:more|also|next)|related|see also|watch|listen|more|also) ?[:|>»].*|play(?: video)?|image \d+ of \d+|sign up (?:to|for) .{0,80}newsletters?.{0,40}|(?:continued|continues|cont['’]?d\.?|turn) (?:on|to|from|over)\b.{0,20})$/iu;

/** An order to the reader that an article or a campaign's blog may give too: furniture only with a word of the web beside it. */
export const IMPERATIVE =
  /^(?:please )?(?:sign up|subscribe|register|log in|sign in|join|follow|like|download|get|receive|support|become|donate|buy|enter|stay|visit|contact|email|call|write|send|tell|let|share|leave|post|add|have you|did you|do you|what do you|are you|don['’]t miss|see more|check out)\b/i;

/** Words of the web and of newsrooms that go with such an order. */
export const WEB_WORD =
  /\b(?:newsletters?|inbox|comments?|facebook|twitter|instagram|whatsapp|youtube|tiktok|linkedin|(?:our|the) app|podcast|e-?paper|subscri(?:be|bers?|ption)|account|password|newsroom|newsdesk|our reporters?|story ideas|your stor(?:y|ies)|your (?:news|views|photos|letters)|news tips?|(?:follow|like|find) us on|(?:send|drop) us an? (?:message|line|photo|picture|video)|alerts?|updates|breaking news|developing story|on air and online|independent journalism|local journalism|www\.|https?:)|@[\w-]+\.|@\w{3,}/i;

/** Notices of law and privacy that a site prints under every page. */
export const BOILERPLATE =
  /\b(?:solely responsible for (?:all|the|its|this|their) (?:[a-z]+ )?content|may not be in (?:its|their) final form|do(?:es)? not (?:necessarily )?endorse (?:the|any|either|these|those|third)[^.]{0,40}\b(?:products?|services?|company|companies|(?:web)?sites?|links?|content|views|opinions|advertis\w+)|(?:this|our) (?:web)?site (?:uses|may use|places)|uses? cookies|cookies (?:are|may|help|on)|(?:necessary|functional|third[- ]party) cookies|all rights reserved|may not be (?:published|reproduced|redistributed|copied)|registered (?:trade ?marks?|charity(?=\W*$|\.|\W+(?:no\b|nr\b|number|in\b|with\b|\(|and\b|[a-z]+ (?:no\b|number)|[a-z]{0,3}\d))|in england|in (?:scotland|wales|northern ireland|ireland)\b(?=.{0,40}\d)|office(?=:| is\b| at\b| address\b|,)|company)|trade ?marks? of|privacy (?:policy|notice|rights)|terms of (?:use|service)|forward-looking statements|(?:has|have) not been evaluated by|affiliate links?|is a trading name|company (?:no|number)\b|registered number|views (?:and opinions )?(?:expressed|stated) (?:in|on|here|by)|acknowledges? (?:and pays? respect to )?(?:the )?[^.]{0,60}\b(?:traditional (?:custodians|owners)|first nations|unceded)|this (?:information|announcement) is (?:provided|distributed|issued) (?:by|through|via) (?:RNS|the (?:company )?news service)|email address will not be published|required fields|compl(?:y|ies) with (?:title|section|part) [IVXL\d]+ of|equal opportunity (?:employer|provider|institution)|does not discriminate (?:on|against)|(?:is|are) authori[sz]ed and regulated by|(?:is|are) (?:authori[sz]ed|regulated|licensed) by (?:the )?[^.]{3,60}(?:licen[cs]e|permit|complaints|no\.|number)\b)/i;

/** The end of a teaser that has been cut off: "…", "more >", "Read more". */
export const CUT_OFF =
  /(?:\.\.\.|…|\[\.\.\.\]|\[…\])(?:["”’')]*|\s*(?:\(?(?:read |see |view )?more\)?|continue reading|read on|full story).{0,60})$|(?:read |see )?more ?[>»›→]+.{0,60}$/i;
