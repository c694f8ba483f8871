/**
 * The words that web pages and newspapers put around an article, in any trade: headings of boxes, invitations,
 * credits, page marks. Each expression is tested against one whole line, trimmed.
 */

/** Headings of a box that is not the article: "Most read", "Related stories", "Comments (31)", "Share this". */
export const BOX_HEADING = new RegExp(
  `^(?:${[
    String.raw`(?:most|more|top|latest|recent|related|popular|trending|recommended|further|featured|editor'?s['’]?) (?:read|viewed|popular|watched|shared|commented|discussed|recent|stories|story|news|articles?|posts?|picks?|choice|content|coverage|reading|links|videos?|headlines|topics|searches|like this|from .{1,40}|on .{1,40}|in .{1,40}|about .{1,40}|stories from .{1,40})`,
    String.raw`(?:latest|more|related|popular|trending|recommended|top|today'?s|breaking)(?: [\p{L}\p{N}&'’-]+){0,4} (?:news|stories|articles?|posts?|videos?|headlines|jobs|events)`,
    String.raw`related|trending|trending now|topics|tags?|recommended(?: for you)?|you (?:may|might) (?:also )?(?:like|be interested in).*|you might have missed|up next|read next|what to read next|also read|see also|don['’]t miss|in this (?:section|story|article)`,
    String.raw`(?:\d+ |no |view |see |read |show |leave |post |add |all |load |reader |leave a |post a |add a |add your |your |view all |show all |see all )*comments?(?: ?\(\d+\))?(?: on this (?:story|article))?`,
    String.raw`(?:leave|post|add|write) (?:a |your )?(?:reply|comment|response|review)`,
    String.raw`\d+ (?:responses?|replies|thoughts|shares?|likes?)(?: (?:to|on) .*)?`,
    String.raw`(?:share|print|email|tweet|save|bookmark|like|follow)(?: (?:this|us|it|on|via|with|the) ?[\p{L} ]{0,30})?`,
    String.raw`(?:about|meet) the (?:author|writer)s?|more (?:by|from) (?:this|the) (?:author|writer)|(?:popular |recent |latest |more |other )?(?:articles|stories|posts|news) by .{2,50}`,
    String.raw`(?:sponsored|promoted|paid|partner|affiliate)(?: (?:content|links?|stories|post|by .*))?|from our (?:partners|sponsors|advertisers)|around the web|from the web`,
    String.raw`(?:navigation|menu|main menu|site map|sitemap|search|footer|sidebar|quick links|useful links|sections?|categories|archives?|newsletters?|subscriptions?|classifieds?|obituaries|crosswords?|horoscopes?|weather|jobs|events|diary|contact(?: us)?|about us|advertise(?: with us)?|help|faqs?|log ?in|sign in|log out|sign up|register|subscribe(?: now| today)?|donate(?: now)?|my account|home|videos?|photos|gallery|galleries|podcasts?|opinion|letters|interviews?|blogs?|e-?edition|live)`,
  ].join('|')})[ :»>›…]*$`,
  'iu',
);

/** A line that speaks to the reader of the page, not of the story: to click, subscribe, comment, accept cookies. */
export const INVITATION: readonly RegExp[] = [
  /\bclick (?:here|on|below|the|through)\b/i,
  /^(?:please )?(?:sign up|subscribe|register|log in|sign in|join (?:us|our|the)|follow (?:us|our|the|@|\p{L}+ on)|like us|download (?:our|the)|get (?:our|the|more|unlimited|email|news|breaking|updates|your)|receive (?:our|the|news|email|daily)|support (?:our|us|independent|local|quality)|become an? |donate|buy (?:this|our|a copy|the paper)|enter your (?:e-?mail|postcode|zip)|stay (?:informed|up to date|connected|tuned)|don['’]t miss|visit our|contact us|email us|call us|write to us|send (?:us|your)|tell us|let us know|have your say|share (?:this|your)|leave a|post a|add a|add your|be the first|read more|continue reading|see (?:more|also|all)|view (?:all|more|comments)|show (?:more|all)|load more|back to|return to|skip to|scroll (?:down|for)|advertisement|story continues|article continues)\b/iu,
  /\b(?:have your say|comments? below|leave a comment|join the (?:conversation|discussion|debate)|in the comments|sign up (?:for|to|here|now)|subscribe (?:to|for|now|here|today)|our (?:newsletters?|privacy policy|cookie policy|daily email|free email|weekly email|terms)|privacy policy|terms (?:of|and) (?:use|service|conditions)|cookies? (?:policy|settings|to)|we use cookies|(?:uses?|accept(?:ing)?) (?:all )?cookies|all rights reserved|may (?:earn|receive) (?:a |an )?(?:affiliate )?commission|got a (?:story|tip|news tip)|have you got a|would you like to (?:write|become|contribute|receive|join|support)|do you have a story|will you support|your (?:inbox|email address|subscription|browser)|this (?:site|website|browser)|there are no comments|why not be the first|what do you (?:make of|think)|be the first to|email the (?:author|reporter|writer)|contact the (?:author|reporter|writer|newsroom)|(?:reach|follow) (?:him|her|them|the reporter|the author) (?:at|on)|report (?:this|a) (?:comment|ad|problem|correction)|complaints?:|powered by|hosted by|built (?:by|with) wordpress|proudly)\b/i,
  /^(?:read|see|watch|listen|related|more|also read|also|further reading|don't miss|background|in pictures|video|gallery|live)(?: ?more| also| next| here)? ?[:|»>-] ?\S/i,
  /^(?:©|\(c\)|copyright\b)/i,
  /©|\bcopyright (?:©|\(c\)|\d{4})/i,
  /^(?:advertisement|advert|ad|sponsored)\b[^.]*$/i,
  /^(?:partner content|sponsored|promoted|promotion|paid post|paid content|advertisement feature|advertorial|from the archive|latest jobs?|special report|newsletter)\b ?:/i,
  /^(?:story|article|text) continues (?:below|after|beneath)\b/i,
  /^\[[^\]]{2,25}\]$/,
  /^[★☆⭐*]{3,}/u,
  /^(?:published|updated|posted|last updated|first published|loading\.*|\d{1,3} (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago|just now|yesterday)$/i,
  /^(?:filed under|posted in|tagged|tags|categor(?:y|ies)|topics|keywords|labels)\b ?:?/i,
  /^(?:[«‹<←]+ ?)?(?:older|newer|previous|next)\b.{0,12}[:»›>→]/i,
  /^[«‹←]/,
  /[»›→>]$/,
];

/** Notices of law and privacy that a site prints under every page. */
export const BOILERPLATE =
  /\b(?:(?:this|our) (?:web)?site (?:uses|may use|places)|uses? cookies|cookies (?:are|may|help|on)|(?:necessary|functional|third[- ]party) cookies|all rights reserved|may not be (?:published|reproduced|redistributed|copied)|registered (?:trade ?marks?|charity|in england|office|company)|trade ?marks? of|privacy (?:policy|notice|rights)|terms of (?:use|service)|forward-looking statements|(?:has|have) not been evaluated by|affiliate links?|is a trading name|company (?:no|number)\b|registered number|email address will not be published|required fields)/i;

/** A picture's caption that names its maker, or a bare credit: "(Image: …)", "Picture: …", "Photo by …". */
export const CREDIT: readonly RegExp[] = [
  /^(?:top |main |cover |header |lead |file |stock |inset )?(?:image|images|photo|photos|photograph|photographs|picture|pictures|pic|pics|illustration|graphic|video|credit|photo credit|image credit|picture credit|image source|image caption|image copyright|media caption|photo illustration|caption)\b ?(?:by|from|courtesy|supplied|source|credit|credits|copyright|caption|via|library|[:|©/-])/i,
  /[([](?:image|photo|picture|pic|credit|photograph|illustration|source|file photo|file|video|getty|reuters|pa|ap|afp)s?\b ?(?:by|credit|courtesy|from|via|source|supplied)?[:/ ]? ?[^()[\]]{0,80}[)\]]\.?$/i,
  /\b(?:photo|image|picture|photograph|illustration)s?(?: credit)?(?: by|: ?|\/)[^.]{2,60}$/i,
  /^(?:getty images|shutterstock|istock|alamy|unsplash|file photo|stock photo|stock image|handout|courtesy of .{2,50}|courtesy [A-Z].{2,50})(?:[/|].*)?$/i,
  /\b(?:getty images|shutterstock|istock|alamy)$/i,
];

/** The end of a teaser that has been cut off: "…", "more >", "Read more". */
export const CUT_OFF =
  /(?:\.\.\.|…|\[\.\.\.\]|\[…\])(?:["”’')]*|\s*(?:\(?(?:read |see |view )?more\)?|continue reading|read on|full story).{0,60})$|(?:read |see )?more ?[>»›→]+.{0,60}$/i;

/** A mark of the page on which a printed text stands: "Page 2 of 4", "- 3 -", "[Page 7]", "2 | Page". */
export const PAGE_MARK =
  /^(?:(?:.{1,80}(?:\s{3,}|\s?[-–—|·]\s?))?\[? ?page \d{1,4}(?: ?(?:of|\/) ?\d{1,4})? ?\]?(?:(?:\s{3,}|\s[-–—|·]\s).{1,80})?|p\. ?\d{1,4}|[-–—] ?\d{1,4} ?[-–—]|\d{1,4} ?(?:of|\/) ?\d{1,4}|\d{1,4} ?\| ?p ?a ?g ?e|\d{1,4} \| page)$/i;

/** Ways to reach somebody, on a line of their own: telephone, e-mail, web address, postcode. */
export const CONTACT: readonly RegExp[] = [
  /^(?:tel|telephone|phone|ph|fax|mobile|mob|call|e-?mail|web|website|www|media contact|media contacts|press contact|press office|contact|contacts|media enquiries|media inquiries|press enquiries|for (?:more|further) information|enquiries|inquiries|switchboard|helpline|textphone|minicom)\b[^.!?]{0,30}[:|]/i,
  /^(?:for (?:more|further) (?:information|details)|media (?:enquiries|inquiries|contacts?)|press (?:enquiries|office|contacts?)|contacts?)\b.*(?:@|\d{3,})/i,
  /^\S+@\S+\.\S+$/,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^(?=.*(?:\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$|\b[A-Z]{2} \d{5}(?:-\d{4})?$))[^.!?]*,[^.!?]*$/,
  /^(?:[^.!?]*[|,] ?)?(?:tel|phone|t|f|e)[.:] ?[+\d(][\d ()+-]{6,}(?:.*)$/i,
];

/** What a press office prints around its text: "FOR IMMEDIATE RELEASE", "###", "ENDS". */
export const RELEASE_MARK =
  /^(?:(?:for )?immediate release:?|(?:press|media|news) (?:release|statement|notice):?|embargo(?:ed)?\b.*|#+( #+)*|[-–— ]*(?:30|ends?|more)[-–— ]*|\*\s*\*\s*\*|source:? \p{Lu}.{2,60}|news provided by)$/iu;

/** Words that newspapers, broadcasters and newsletters carry in their names. */
export const OUTLET_WORD =
  /\b(?:advertiser|advocate|argus|bee|broadcasting|bugle|bulletin|chronicle|citizen|clarion|courier|daily|dispatch|echo|enquirer|evening post|examiner|express|gazette|globe|guardian|herald|independent|inquirer|journal|lantern|leader|ledger|magazine|mail|mercury|messenger|mirror|monitor|news|newspaper|observer|outlook|pilot|post|press|radio|record|recorder|register|reporter|republic|review|sentinel|spectator|standard|star|sun|telegraph|telegram|times|today|tribune|tv|union|voice|weekly|wire|world)\b/i;

/** Posts on a newspaper, as they stand under a byline: "senior reporter", "Education correspondent", "News Editor". */
export const NEWS_POST =
  /\b(?:reporter|correspondent|editor|journalist|writer|columnist|staff|contributor|bureau chief|producer|freelance)\b/i;
