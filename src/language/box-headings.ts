/** Headings of a box that end in anything. */
const OPEN = [
  String.raw`you (?:may|might) (?:also )?(?:like|be interested in)`,
  String.raw`\d+ (?:responses?|replies|thoughts|shares?|likes?) (?:to|on) `,
  String.raw`(?:sponsored|promoted|paid|partner|affiliate) by `,
].join('|');
/** Headings of a box that is not the article: "Most read", "Related stories", "Comments (31)", "Share this". */
export const BOX_HEADING = new RegExp(
  `^(?:${[
    String.raw`(?:most|more|top|latest|recent|related|popular|trending|recommended|further|featured|editor'?s['’]?) (?:read|viewed|popular|watched|shared|commented|discussed|recent|stories|story|news|articles?|posts?|picks?|choice|content|coverage|reading|links|videos?|headlines|topics|searches|like this|from .{1,40}|on .{1,40}|in .{1,40}|about .{1,40}|stories from .{1,40})(?: (?:in|on|from|at|across) [\p{L}\p{N}&’' -]{2,40})?`,
    String.raw`(?:latest|more|related|popular|trending|recommended|top|today'?s|breaking)(?: [\p{L}\p{N}&'’-]+){0,4} (?:news|stories|articles?|posts?|videos?|headlines|jobs|events)`,
    String.raw`(?:associated|related|useful|external|quick|see also) (?:links?|documents?|resources|pages|products|publications|downloads)|social (?:sharing|media)|related|trending|trending now|topics|tags?|recommended(?: for you)?|you might have missed|up next|read next|what to read next|also read|see also|don['’]t miss|(?:make a donation|donate (?:now|today|here))|(?:send (?:us )?a )?letters? to the editor|advertising|(?:also |inside |elsewhere )?in (?:this|our) (?:(?:week|month)['’]s |latest )?(?:section|story|article|issue|edition|number)|inside (?:this (?:week|month|issue)|today)|keep reading`,
    String.raw`(?:\d+ |no |view |see |read |show |leave |post |add |all |load |reader |leave a |post a |add a |add your |your |view all |show all |see all )*comments?(?: ?\(\d+\))?(?: on this (?:story|article))?`,
    String.raw`(?:leave|post|add|write) (?:a |your )?(?:reply|comment|response|review)`,
    String.raw`\d+ (?:responses?|replies|thoughts|shares?|likes?)`,
    String.raw`(?:facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|bluesky|messenger|instagram|youtube|tiktok|flipboard|copy link)`,
    String.raw`(?:share|print|email|tweet|save|bookmark|like|follow)(?: (?:this|us|it|on|via|with) ?[\p{L} ]{0,30}| the (?:article|column|conversation|debate|link|news|page|piece|post|story|thread)\b[\p{L} ]{0,20})?`,
    String.raw`(?:about|meet) the (?:author|writer)s?|more (?:by|from) (?:this|the) (?:author|writer)|(?:popular |recent |latest |more |other )?(?:articles|stories|posts|news) by .{2,50}`,
    String.raw`(?:sponsored|promoted|paid|partner|affiliate)(?: (?:content|links?|stories|post))?|from our (?:partners|sponsors|advertisers)|around the web|from the web`,
    String.raw`(?:navigation|menu|main menu|site map|sitemap|search|footer|sidebar|quick links|useful links|sections?|categories|archives?|newsletters?|subscriptions?|classifieds?|obituaries|crosswords?|horoscopes?|weather|jobs|(?:coming |forthcoming |community |local )?events|(?:community |events? )?(?:calendar|diary|listings)|what['’]s on|(?:public|legal|family|death) notices|births,? marriages (?:and|&) deaths|lost (?:and|&) found|situations vacant|help wanted|contacts?(?: us)?|(?:(?:company|business|media|press|further) )?contact (?:information|details)|(?:media|press|news) contacts?|about us|advertise(?: with us)?|help|faqs?|log ?in|sign in|log out|sign up|register|(?:story|article|page) saved|saved|(?:the )?latest|republish(?: this (?:story|article|piece))?|member(?:s['’]?)? news|coming up|upcoming(?: events)?|from (?:the|our) archives?|subscribe(?: now| today)?|donate(?: now)?|my account|home|skip (?:to )?(?:the )?(?:main )?(?:content|navigation|menu)|accessibility(?: statement| help)?|read more|more|cookie settings|accept all|manage options|reader interactions|primary sidebar|no related posts?\.?|(?:recent|latest|other|more|all|related|previous) (?:(?:news|press|media) )?(?:releases?|news|stories|articles|posts)|news archive|key events|show key events only|live (?:feed|reporting|updates)|discussion|reply|report|cancel reply|loading|videos?|photos|gallery|galleries|podcasts?|opinion|(?:(?:your|our) |(?:readers?|reader['’]s|readers['’]) )?letters(?: (?:to the editor|page))?|(?:the )?(?:postbag|mailbag|letterbox|mailbox)|your (?:views|say)|interviews?|blogs?|e-?edition|live)`,
  ].join('|')})[ :»>›…]*$|^(?:${OPEN})`,
  'iu',
);
