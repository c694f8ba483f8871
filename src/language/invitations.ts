import { OUTLET_WORDS } from './newsroom-words.ts';

/** The words of which papers make their names, as they stand in them. */
const OUTLETS = OUTLET_WORDS.map((word) => word.replace(/^./, (letter) => letter.toUpperCase())).join('|');

/** A line that speaks to the reader of the page, not of the story: to click, subscribe, comment, pay. Unmistakable. */
export const INVITATION: readonly RegExp[] = [
  /\bclick (?:here|on the|below|through)\b/i,
  /\b(?:have your say|comments? (?:section )?below|leave (?:a|your) comment|join the (?:conversation|discussion) (?:below|on|in)|sign up (?:for|to) (?:our|the|receive|get|[\p{L}’' ]{0,30}newsletter)|sign up (?:here|now|today)|subscribe (?:now|here|today|for (?:just|only|free|unlimited|as little)|to (?:our|updates|(?:e-?mail )?alerts|the [\p{L} ]{0,20}(?:newsletter|channel|podcast|feed|magazine)|the (?:podcast|newsletter|magazine)|this|continue|read|receive|get))|cancel any ?time|(?:tell us|let us know|have your say|share [\p{L} ]{2,30}) in the comments|you can find (?:this|it|your) [\p{L} ]{0,20}in (?:my|your) (?:bookmarks|saved|account|reading list)|our (?:free |daily |weekly |e-?mail )*(?:newsletters?|privacy policy|cookie policy|daily email|email alerts)|privacy policy|cookies? (?:policy|settings|preferences)|we use cookies|all rights reserved|may (?:earn|receive) (?:a |an )?(?:small )?(?:affiliate )?commission|got a (?:story|tip|news tip)|have you got a (?:story|tip)|would you like to (?:write for|become an?|contribute to|receive our)|do you have a (?:story|tip)|will you support|there are no comments|why not be the first|be the first to (?:comment|review|like|know)|(?:delivered|straight|sent|direct(?:ly)?|right) (?:straight |right |directly )?(?:in)?to your (?:e-?mail )?(?:inbox|mailbox|phone)|this (?:article|story|post|piece|report) (?:was )?(?:originally |first )+(?:appeared|published|ran)(?!.{0,120}\bto (?:correct|add|clarify|remove|reflect|include|make clear)\b)|appeared first on|your (?:article|link|message|request|submission|comment|e-?mail) (?:has been|was|is being) [a-z]+|this is an archived (?:article|story|page)|information (?:in it|on this page|here) may be out of date|(?:email|contact) the (?:author|reporter|writer|newsroom|editor)|report (?:this|a) (?:comment|ad|correction)|already a (?:subscriber|member)|free articles? (?:remaining|left|this month)|this (?:article|story|content) is (?:only )?(?:for|available to) (?:our )?(?:subscribers|members)|to continue reading|to read the full (?:story|article)|unlimited (?:digital )?access|you are receiving this|unsubscribe|view (?:this email )?in (?:your )?browser|manage (?:options|preferences|your subscription|consent)|enable javascript)\b/iu,
  /^(?:read|see|watch|listen|related|recommended|trending|just in|more|also read|also|further reading|don't miss|in pictures|in photos|video|(?:(?:photo|picture|image|video) )?gallery|slideshow|photos|live|next|previous|up next|editor['’]s picks?)(?: ?more| also| next| here| on this| story| article| post| stories| articles)* ?[:|»>] ?\S/i,
  // A newsletter’s own name, a promise of news, a file to fetch.
  /^[Ss]ign up (?:for|to) (?:[Tt]he )?\p{Lu}[\p{L}’'&-]*(?: \p{Lu}[\p{L}’'&-]*){0,4} ?(?:,.{0,40})?$/u,
  /^get (?:the|your|all the|our) (?:latest|top|best|day['’]s|biggest|local|breaking|freshest|stories|news|headlines)\b[^.]{0,60}$/i,
  /\((?:pdf|jpe?g|png|docx?|xlsx?|pptx?|csv|zip|mp3|mp4)\b,? ?\d[\d.,]* ?[kmg]b\)$|^download\b[^.]{0,80}\((?:pdf|jpe?g|png|docx?|xlsx?|pptx?|zip)\b[^)]{0,20}\)$/i,
  /^(?:read|show|load|see|view|hide|toggle|close|expand|print|open) (?:more|less|all|full|next|previous|gallery|comments|captions?|recipe|article|this page)\b[^.]{0,40}$/i,
  /\breCAPTCHA\b/,
  /^(?:your |enter (?:your )?)?(?:e-?mail(?: address)?|first name|last name|zip code|postcode)(?: ?\*)?:?$|^read (?:it )?later$/i,
  /^(?:visit|see) .{2,40}[’']s? home ?page\b.{0,60}$/i,
  /^\p{Lu}[^.,]{2,60} is (?:published|printed|issued) (?:\d+ times (?:a|per) year|weekly|monthly|quarterly|fortnightly|bi-?monthly)\b(?!.*\b(?:said|says|told)\b).*$/u,
  /^(?:hide|report|skip|close|remove) (?:this )?ad(?:vert|vertisement)?s?$|^visit (?:our|the) (?:\p{L}+ )?(?:shop|store)(?: (?:now|today|here))?$/iu,
  /^(?:back|return|jump|skip|scroll|go) (?:up |down |back )?(?:to )?(?:(?:the|our|all|main|full|more) )*(?:top|content|contents|main|navigation|home ?page|home|menu|page|list|listings?|index|results|search|bottom|footer|header|articles?|news|stories|story|comments?|start|site|blog|archive|overview|summary|recipe|section|front page|issue|previous|next)\b[^.:]{0,25}$|^scroll (?:down|up|for)\b[^.]{0,30}$/i,
  /^(?:[Rr]each|[Cc]ontact|[Ee]-?mail|[Ff]ollow|[Cc]all|[Tt]ext) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2} ?(?:at|on|via)\b.*(?:@|[Tt]witter|[Ff]acebook|[Ii]nstagram|\d{3})/u,
  // The third item of a list bears the same sign: only a year or an owner's rights after it are a notice.
  /^(?:©|\(c\) ?(?:copyright\b|all rights\b|[^.;:]{0,60}\b\d{4}$|\d{4}\b)|copyright(?:\W*$|\s*[:–—|-]|\s+(?:©|\(c\)|of the\b|by\b|and disclaimer\b|notice\b|policy\b|reserved\b|\d)))/i,
  // With its owner: a row over copyright goes on in small letters.
  /^(?:Copyright|COPYRIGHT) (?:The |the )?\p{Lu}/u,
  /©|\bcopyright (?:©|\(c\)|\d{4})/i,
  /^(?:(?:MPU|mid-?page|leaderboard|banner|skyscraper|header|footer|top|side) ?[–—:-]? ?)?(?:advertisement|advert|ad|sponsored|promoted)(?:\W*$|\W+(?:\d|(?:content|feature|post|links?|articles?|story|stories|results?|listing|by|from|break|continues?|closed?|choices|space|unit|will|has|paid|remove|hide|report|why|below|above|advertisement|our|your)\b)[^.]*$|\s*[|•·–—-][^.]*$)/i,
  /^(?:digital|online|print|e-?)[ -]?edition ?: \S[^.]{0,80}$/i,
  /^(?:advertisement|advert|ad|partner content|sponsored|promoted|promotion|paid post|paid content|advertisement feature|advertorial|from the archive|latest jobs?|newsletter|breaking|jobs|property|classifieds?|for sale|to let|situations vacant|help wanted|lost (?:and|&) found|(?:coming|forthcoming) events) ?:/i,
  /^(?:sponsored by|brought to you by|in association with|powered by|hosted by|website by|designed by|proudly powered|blog at|built with)\b[^.]*$/i,
  /^(?:(?:the )?(?:story|article|text|post)(?: content)? )?continues? (?:below|after|beneath)\b.{0,40}$/i,
  /\b(?:your|the|this) (?:article|story) continues (?:below|after)\b/i,
  /^(?:.{0,80}[.,] )?(?:[Pp]rinted|PRINTED) (?:(?:and|&) published |AND PUBLISHED )?(?:by|at|in|on|BY|AT|IN|ON) (?=(?:the |our )?\p{Lu}|\d|(?:the )?(?:premises|recycled|union|authority)\b)[^:]{2,60}$/u,
  /^[[(–—-]?\s?(?:(?:continued|cont['’]?d|cont\.?|continues|turn|jump|see|from|more) (?:on|to|from|over)?(?: page| pages| pg?\.?)? ?(?:\d{1,3}|[A-Z]\d{1,2}|overleaf)|(?:continued|continues) (?:overleaf|over the page|next week|next page)|please turn over|over|PTO)[\])]?\.?$/i,
  /^(?:published|updated|posted|last updated|first published|loading\.*|listen to this (?:article|story).*|estimated reading time.*|reading time.*|text size.*|font size.*|copy link|image \d+ of \d+|\d+ ?\/ ?\d+|slide \d.*|play(?: video)?|pause|mute|(?:(?:published|updated|posted):? )?\d{1,3} (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago|just now|yesterday|comments are closed.*|no comments yet|required fields.*|you are here\b.*)$/i,
  /^\[[^\]]{2,25}\]$/,
  /^[[(](?:ad|advert|advertisement|sponsored|promoted|promotion)[\])]/i,
  /^[★☆⭐*]{3,}/u,
  /^(?:filed under|posted in|tagged|tags|categor(?:y|ies)|topics|keywords|labels)(?: ?:|\s*$|\s+[#|>•·–—-])[^.]{0,120}$/i,
  /^(?:[Ff]iled [Uu]nder|FILED UNDER|[Pp]osted [Ii]n|POSTED IN|[Tt]agged(?: with| as)?|TAGGED|[Tt]ags|TAGS|[Cc]ategor(?:y|ies)|[Tt]opics|TOPICS) (?=#|\p{Lu})(?!Off?\b|On\b)[^.:!?]{0,120}$/u,
  /^(?:[«‹<←]+ ?)?(?:older|newer|previous|next)(?:\b.{0,12}[»›>→]| (?:week|month|time|\p{L}+day)(?:['’]s (?:issue|edition|paper|number|column|question))? ?:|(?: (?:posts?|articles?|stor(?:y|ies)|page|item|entr(?:y|ies)|issue|edition|news))? ?:)/iu,
  /^[«‹←]/,
  // What a broadcaster says of its transcripts.
  /\brush transcript\b|^(?:this |our |the )?transcripts? (?:is|are|was|were|has been|have been|may) (?:\p{L}+ )?(?:typed|created|generated|produced|provided|made|be updated|contain|include)\b[^.]{0,80}(?:errors|software|service|contractor|deadline|final)/iu,
  /^(?:report|flag) (?:an? |this )?(?:problem|issue|error|typo|mistake|inaccuracy)(?: (?:on|with|in) (?:this|the) (?:page|story|article|site))?$/i,
  /[»›→>]$/,
  /^(?:have you )?got (?:any |some )?(?:news|a view|views|a question|pictures|photos)\b[^.?]{0,40}\?/i,
  /^(?:do you |have you )?(?:have|got|know|seen|heard) (?:an? |some |any )?[^.?!]{2,60}\? (?:please |then )?(?:call|ring|phone|text|e-?mail|write to|contact|tell|send|message) .{2,60}(?:\d{3}|\S@\S).{0,60}$/iu,
  /^complaints?: /i,
  // What a paper prints for its place and not for a story; what it put right in an earlier number.
  /^(?:(?:(?:LEGAL|PUBLIC|PLANNING|STATUTORY|CLASSIFIED) NOTICES?|(?:Legal|Public|Planning|Statutory) [Nn]otices?|TIDES?|WEATHER|FORECAST|SUNRISE|SUNSET|MOON|LOTTERY|WINNING NUMBERS|OBITUAR(?:Y|IES)|BIRTHDAYS?)(?:[, ][^:.]{2,30})?): \S/u,
  /^(?:corrections?|clarifications?)(?: (?:and|&) (?:corrections?|clarifications?))? ?: (?!.*\b(?:(?:this|the) (?:article|story|report|headline|piece|post|page|review|column)|earlier version)\b)/i,
  /^(?:The |Our )?(?:\p{Lu}[\p{L}’'&-]* ){1,4}(?:is|are) (?:published|printed|typed|produced|edited|issued|delivered|distributed) (?:free |once |twice )?(?:every|each|weekly|monthly|daily|fortnightly|quarterly|bimonthly|on (?:the|\p{L}+days?)|a (?:week|month|year)|\d+ times)\b.{0,60}$/u,
  /^(?:(?:all |your |readers['’] )?(?:letters|comments|contributions|submissions|e-?mails)|we) (?:may|might|can|will) (?:be )?(?:cut|edit(?:ed)?|shorten(?:ed)?|trim(?:med)?|abridged?)\b.{0,140}$|\breserves? the right to (?:cut|edit|shorten|refuse|amend)\b.{0,60}\b(?:letters|comments|contributions|submissions)\b/iu,
  /^(?:pin|save|bookmark) (?:this|it|me)\b[^.]{0,40}$/i,
  // Where a slip is to be cut off the page.
  /^(?=.*(?:8<|>8|✂|\b(?:cut|tear|detach|clip) (?:here|along|off)\b))(?:[-–—_.=8<>✂\s]|cut|tear|detach|clip|here|along|off|the|this|dotted|line|slip|form|and|return){6,}$/iu,
  // A small ad: what is on offer in capitals, and whom to ring.
  /^(?=[\p{Lu} ’'&/-]{4,40}: )(?=.*\b(?:[Rr]ing|[Cc]all|[Pp]hone|[Tt]el|[Tt]ext|[Ee]-?mail|[Cc]ontact|[Aa]pply|[Bb]ook)\b)(?=.*(?:\d{3}[ -]?\d{3}|\S@\S)).{0,250}$/u,
  /^(?:\p{L}+ )?(?:raffle|tombola|prize draw|sweepstakes?)(?: tickets?)? ?[:–—-] [^.]*$/iu,
  // Who pays for a station, and what a gift does for it.
  /\b(?:member|listener|viewer|reader|audience|donor)[- ](?:supported|funded)\b.*\b(?:your|give|donate|join)\b/i,
  /\byour (?:gift|donation|contribution|membership|subscription)(?: today| now)? (?:makes?|helps?|keeps?|funds?|powers?|pays? for|supports?)\b[^.]{0,60}\b(?:possible|reporting|journalism|station|news|newsroom|independent)\b/i,
  /(?:^|[.!?] )(?:GIVE|DONATE|SUBSCRIBE|JOIN)(?: NOW| TODAY)[.!]?$/,
  // The ways to pass a page on, in a row.
  /^(?:(?:facebook|twitter|x|linkedin|e-?mail|print|save|share|tweet|whatsapp|pinterest|reddit|(?:copy )?link|messenger|telegram|flipboard|bluesky|threads|bookmark|pocket|instagram|youtube|tumblr|comments?)(?:[\s,|·•/]+|$)){3,}$/iu,
  /\b(?:photographs?|photos|pictures|images|footage|headshots?|b-roll|logos?)\b[^.]{0,60}\bavailable (?:on|upon|by) request\b/i,
  /(?:^|[.|·•–—-] ?)(?:Web ?site|Site)(?: design(?:ed)?| built| developed| hosted)? by \p{Lu}/u,
  // Where else it stood, and what that costs; what a paper asks of those who like it.
  /^this (?:article|story|report|piece|column|feature|interview|review|post|essay|edition) (?:(?:first|originally|also|previously) )*(?:appear(?:s|ed)|was (?:(?:first|originally) )?(?:published|printed)|ran)\b(?!.{0,120}\bto (?:correct|add|clarify|remove|reflect|include|make clear)\b).{0,120}$/i,
  /^(?:join our team|come (?:and )?work (?:with|for) us|we(?:['’]re| are) (?:hiring|recruiting))\b.{0,80}$/i,
  /^(?:like|follow|friend) us\b[^.]{0,60}[.!]?$/i,
  /^(?:[^.?!]{2,40}\? )?(?:support|give|donate|chip in|subscribe|join|become|adopt|sponsor)\b(?!.{0,80}\b(?:said|says)\b).{0,80}[£€$]\d+(?:\.\d\d)? ?(?:a|per|each|every|\/) ?(?:month|year|week|issue|copy)\b.{0,30}$/i,
  // Who liked it, and where else the writer is to be read.
  /^\d[\d,]* (?:people|persons?|readers?|friends?|users?|others?) (?:like|likes|liked|love|loved|recommend|recommended|shared|reacted to) (?:this|it)\b.{0,60}$|\bbe the first of your friends\b/i,
  /^[Mm]ore (?:from|by) \p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,2} ?: ?\S/u,
  // A link that tells what it does, and what only subscribers may read.
  /\bopens? in (?:a )?new (?:window|tab)\b/i,
  /^(?!.{0,200}\b(?:said|says)\b).{0,100}[–—:|(-] ?(?:log ?in|sign in|subscribe|register|join) to (?:read|view|see|watch|listen|comment|continue|unlock)\b.{0,40}$/iu,
  /^(?!.{0,200}\b(?:said|says)\b).{0,60}\btap here\b.{0,80}$|\bget (?:our )?push (?:alerts|notifications)\b/i,
  // What a paper says of its own next number, and asks of those who have read it.
  /^(?!.{0,200}\b(?:said|says)\b).{0,60}\b(?:the|our) next (?:issue|edition|number|newsletter|bulletin|\p{Lu}\p{L}+) (?:(?:is|will be|comes|goes|appears) )?(?:out|published|printed|delivered|on sale|in the shops)(?: (?:on|in|at|from)\b.{0,40})?[.!]?$/u,
  /^(?:.{0,80}[,.!–—-] ?)?(?:please )?(?:read it,? )?(?:(?:then|and|do|now) )*pass (?:it|this|me|your copy) (?:on|along|round|around)\b[^“”"]{0,60}$/i,
  /^comments? (?:guidelines|policy|rules|are (?:moderated|welcome|open))\b.{0,60}$/i,
  /^(?:\p{Lu}[\p{L}’'&-]* ){1,6}(?:encourages|welcomes|invites|moderates) (?:reader |readers['’] |your |all )?(?:discussion|comments?|debate|letters|contributions)\b.{0,80}$/u,
  // A note after the writer's name asks for something more.
  /^p\.? ?s\.? .{0,80}\b(?:our|the) (?:\p{L}+ )?(?:appeal|drive|raffle|fundraiser)\b.{0,80}$/iu,
  // A film or a recording and how long it is; a line that begins with its button.
  /^(?:listen|watch|play|audio|video)\b.{0,80}\((?:\d{1,2}:\d{2}(?::\d{2})?|\d{1,3} ?min(?:ute)?s?\b.{0,10})\)$/i,
  /^[▶►⏵▷🎧🎥📷🔊]\uFE0F? ?(?!\S+(?: \S+){6,}[.!?]$)\S.{0,100}$/u,
  // What a page says of itself: that it was updated, and when.
  /^(?:(?:editor|publisher)['’]?s['’]? note ?:.{0,20})?\b(?:this|our) (?:article|story|report|post|page|piece|headline) (?:was|has been|is) (?:(?:last|since|later|also|been) )?(?:updated|edited|revised)\b/i,
  /(?:^|[?!.] )(?:write|e-?mail|send|tell|text|ring|call|phone|contact) (?:a letter |your letters |your views |your questions |your stories )?(?:to )?(?:the|our) (?:editor|newsdesk|news desk|newsroom|letters page|letters editor)\b/i,
  /^(?:(?:e-?mail|send|post|write in with) your (?:questions|letters|views|problems|queries|stories|photos|pictures|news)|write to (?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:at|c\/o|,))/iu,
  /^printed on (?:\d+% )?(?:recycled|sustainable|fsc)\b/i,
  /^(?:was|did you find|is|how (?:useful|helpful) (?:was|is)) this (?:page|article|information|content|site)\b.{0,60}$|^is there anything wrong with this page\b|^(?:page|document|content) (?:reference|owner|id|last reviewed|review)\b.{0,20}:.*$|^(?:(?:page|content) )?(?:last|next) review(?:ed)?(?: due| date)?:? .{0,40}$/i,
  /^(?:(?:web ?)?page|content|(?:web)?site|(?:document )?template)(?: (?:was|is))? (?:last )?(?:updated|modified|changed|edited|reviewed|revised|current)\b(?: (?:on|at|as of))?:? .{0,40}$/i,
  // What a station's player shows above everything else.
  /^(?:now playing|now on air|on air(?: now| next)?|on now|(?:you['’]re |now )?listening to|playing now|up next|listen live|watch live|live now)(?: on \S.{0,30})? ?[:|–—•·-] ?\S.{0,80}$/i,
  /^(?:listen|watch|play|audio|video)\b.{0,40}[\s•·|–—:(-]\d{1,2}:\d{2}(?::\d{2})?\)?$/i,
  // A small advertisement: what was lost, and who is to be rung.
  /^(?:lost|found|wanted|missing) ?[:–—] .{3,120}(?:\banswers to\b|\blast seen\b|\b(?:ring|phone|call|text|contact)\b|\breward\b|\bc\/o\b|\bany condition\b|\b(?:flat|apartment|apt\.?|box) \d|\d{3})/i,
  // What counts the pages that somebody may read without paying.
  /^(?:thank(?:s| you) for reading (?:your |\d|.{0,40}\bthis (?:week|month))|you(?:['’]ve| have) (?:read|used|viewed|reached|hit|run out of|\d+|one|two|three|four|five)\b.{0,60}\b(?:articles?|stories|free (?:reads|views)|(?:article|free|monthly|story) limit)\b|(?:this is )?your (?:last|first|second|third|final|next|monthly|\d+(?:st|nd|rd|th)) (?:free (?:article|story)\b|(?:article|story)(?: (?:this|of the) (?:week|month)\b|[.!]?$))|\d+ of \d+ free (?:articles|stories)|\d+ (?:free )?(?:articles?|stories) (?:remaining|left|to go)\b|(?:keep|continue|carry on) reading (?:for|with|by)\b|enjoying (?:this|our) (?:article|story|journalism|coverage)\?)/i,
  // Who to ring for another language.
  /^(?:para|si (?:usted )?(?:necesita|habla)|pour (?:la|le|obtenir|plus)|i gael|os hoffech)\b.{0,80}(?:español|français|gymraeg|\d{3})/iu,
  // A column's rules for those who write to it.
  /^(?:letters|comments|submissions|contributions|articles|entries)(?: (?:to the editor|for publication))? (?:should|must|may|can|are|cannot|will)\b.{0,60}\b(?:words|edited|signed|anonymous|length|name|address|published)\b/i,
  // When a counter is open, and what is on sale.
  /^(?:(?:our|the|all) )?(?:[\p{L}’']+ ){0,3}(?:offices?|city hall|town hall|counters?|reception|(?:phone ?)?lines|box office|switchboard)(?: (?:is|are|will be))? (?:open|closed) (?:(?:on |from )?(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\b.{0,30}\b(?:for|\d)|daily|weekdays|24 hours|for (?:the )?\p{Lu})\p{L}*.{0,60}$/iu,
  /^(?:get|buy|book|grab|reserve|claim|order) (?:your |our |the |online )?(?:[\p{L}’'-]+ ){0,5}(?:tickets?|seats?|subscription|copy|copies|merch(?:andise)?|passes|prints)\b.{0,60}(?<!\.)$/iu,
  /[.!?] [Ss]ign up (?:for|to) (?:[Tt]he )?\p{Lu}[\p{L}’'&-]*(?: \p{Lu}[\p{L}’'&-]*){0,4} ?(?:today|now|here)?\.?$/u,
  // What a paper lives by, and to whom it goes; what it asks of those who like it.
  new RegExp(
    String.raw`^\*?(?:The |Our )?(?:\p{Lu}[\p{L}’'&-]* ){0,4}(?:${OUTLETS}) (?:is|are) (?:not (?:affiliated|associated) with|(?:put together|written|run|produced|funded|supported|made possible|paid for|owned|kept going) by (?:(?:its|our|local|unpaid) )?(?:volunteers|readers|listeners|viewers|members|subscribers|donors|supporters|people like you)|delivered (?:free )?to|free to)\b.{0,160}$`,
    'u',
  ),
  /^\*?[^.]{2,40}[’']s? (?:\p{L}+ ){0,2}(?:coverage|reporting|journalism)\b[^.]{0,30} (?:is|are) (?:supported|made possible|funded|paid for|underwritten) (?:in part )?by\b/iu,
  /^if you (?:(?:value|like|liked|enjoy|enjoyed|love|believe in|rely on|trust) (?:(?:our|the|this|independent|local) )*(?:\p{L}+ )?(?:coverage|reporting|journalism|newsletter|column|post)\b|(?:like|liked|enjoy|enjoyed) this, )/iu,
  /^(?:[^.?!]{2,40}\? )?(?:please )?write to (?:the )?letters\b/i,
  // What a page asks for and offers beside its articles.
  /^(?:download|get|try) (?:our|the) (?:(?:free|new|mobile|news) )*(?:\p{L}+ )?apps?\b.{0,80}$/iu,
  /^(?:(?:stay|keep) in touch with us|send us (?:a letter|your (?:letters?|news|views|tips|photos|pictures))|listen to (?:our|the) (?:\p{L}+ )?podcast|previous coverage ?[|:]|readers?(?:['’]s?)? comments? ?:)(?![^.!?]*\b(?:said|says)\b).{0,80}$/iu,
  // A newsroom's last line: who helped.
  /^[[(–— -]*(?:with (?:files|reporting|reports|additional reporting) (?:from|by)|(?:additional |other )?(?:reporting|writing|research|editing|files|production|photography|graphics) by|edited by|compiled by|translated by|fact[- ]check(?:ed|ing) by)\b[^.]{2,120}[.)\]]*$/i,
  // What a paper owes its readers, and what a wire tells the desks that take it.
  /^(?:corrections?|clarifications?|erratum|errata)(?: and clarifications?)? ?[:–—-].{0,40}\b(?:our|last week['’]s|yesterday['’]s|edition|issue)\b/i,
  /^(?:eds?|editors?|desks?|note to (?:eds|desks|users|clients)|note to editors(?= ?: [^.]*$)|attn\.?|attention (?:editors|desks))\.? ?: /i,
  /^(?:\p{Lu}[\p{L}.’'-]+ ){1,4}can be (?:reached|contacted|emailed|followed) (?:at|on|by|via)\b.{0,80}$/u,
  /^follow (?:\p{Lu}[\p{L}.’'-]+ ){1,4}(?:on|at) (?:social media|x|threads|bluesky|mastodon|linkedin)\b.{0,40}$/iu,
  // What a shop, a club or a conference offers: a sale and its last day, money off for those who join, early places.
  /^[^.!?“”"]{0,60}\b(?:sales?|clearance|offers?|specials?|discounts?)\b[^.!?“”"]{0,40}(?:[!.–—-]|,) ?(?:ends?|closes|until|till|through|thru|now on|hurry|starts|while (?:stocks|supplies) last)\b.{0,40}$/i,
  /^(?:join|become|subscribe|sign up|renew|buy|book|order|enrol|enroll)\b(?!.{0,100}\b(?:said|says)\b).{0,100}\b(?:save|get|receive|enjoy|for)\b.{0,20}(?:\d{1,2} ?%|[£€$]\d[\d.,]* off|half[- ]price)(?:.{0,30})$/i,
  /^(?!.{0,160}\b(?:said|says)\b)(?=.{0,160}\bearly[- ]bird\b).{0,160}(?:[£€$]\d|\b\d{1,2} ?%|\bends?\b|\bcloses?\b|\buntil\b)/iu,
  // A small advertisement or a thank-you of a newsletter: "WANTED: used boots, size 11. See Ann."
  /^(?:lost|found|wanted|missing|free to (?:a )?good home|swaps?|for (?:sale|rent|hire)|to (?:let|rent)) ?[:–—] .{3,140}(?:\b[Ss]ee \p{Lu}\p{L}+|\b(?:size|reward|o\.?n\.?o|good condition|hardly used|as new|one owner)\b).{0,60}$/iu,
  /^(?:bins?|recycling|refuse|rubbish|trash|garbage|waste)(?: (?:collections?|days?|pick-?ups?|week))? ?: .{3,80}$/i,
  /^(?!.{0,160}\b(?:said|says)\b)[^“”"]{0,80}\b(?:raised|made|took in) [£€$][\d,.]+[^“”"]{0,20}[.!] (?:many )?thank(?:s| you) to (?:all|everyone|everybody|those) who\b.{0,60}$/iu,
  /^(?:annual )?(?:dues|subs|subscriptions?|membership(?: fees?)?)(?: (?:is|are) (?:now )?due)? ?[:!] ?.{0,60}[£€$]\d.{0,60}\b(?:mail|send|post|cheques?|checks?)\b.{0,60}$/i,
  // Who pays for the programme, and what the station asks of its listeners.
  /^(?:support|funding|sponsorship|major funding)(?: for .{3,40})? (?:comes|provided|is provided|made possible) (?:from|by):? ?(?=.{0,10}\p{Lu})[^.]{3,80}$/u,
  /^SUPPORT (?:COMES|PROVIDED) (?:FROM|BY): ?\S.{2,80}$/u,
  /^(?:more|also|related|next) (?:from|on|at) (?:the )?[\p{Lu}\d][^.:!?]{0,40}: ?\S/iu,
  /^if you(?:['’]ve| have)(?: got)? (?:a|an|any|some) (?:story|news tip|tip|question|photo|picture|memory|complaint|correction|idea|event)s?\b(?!.{0,80}\b(?:said|says)\b).{0,60}\b(?:call|ring|e-?mail|text|write to|contact|message|let us know|get in touch)\b.{0,60}$/iu,
  /^(?:have|got) (?:a|any|some) (?:news )?(?:tips?|story ideas?)\?/i,
  /\breaders like you\b|^this is a developing story\b.{0,60}\b(?:refresh|check back|updates?)\b/i,
  /^\[(?:video|photos?|pictures?|gallery|watch|listen|audio|pdf|map|slideshow)s?\] ?\S/i,
  // Where a printed text goes on, and where it came from.
  /^[[(]?(?:turn|continued|see|go) (?:to|on) (?:the )?(?:back|front|next|inside|centre|center) page[\])]?\.?$/i,
  /^\p{Lu}[\p{Lu} ’'-]{2,30}, (?:continued )?from (?:the )?(?:front page|page [A-Z]?\d+|[A-Z]?\d{1,2})$/u,
  // A note on the writer: "Ann Lee covers ports for the Post. Reach her at …".
  /\b(?:reach|contact|email|e-mail|follow|connect with|tweet|message) (?:her|him|them|me) (?:at|on|via|by|with)\b.{0,80}(?:@|\d{3}|twitter|facebook|email|e-mail|linkedin)/i,
  /^(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:is|covers|writes) (?:(?:a|an|the|our|about|on|[\p{L}’'&-]+) ){0,5}(?:reporter|correspondent|columnist|journalist|(?:staff|freelance|senior) writer|editor)\b[^,]{0,60}\.(?: (?:Connect|Reach|Email|Contact|Follow|You can)\b.*)?$/u,
];
