/**
 * What pages, their forms and the databases that keep them say of themselves, in any trade. Each expression is tested
 * against one whole line, trimmed.
 */
export const NOTICE: readonly RegExp[] = [
  // What an app or a gallery lets one do.
  /^open (?:in (?:the )?app|(?:this |the )?(?:photo|image|picture) in (?:gallery|full ?screen))$/i,
  /^(?:click|tap|press) (?:to|for) (?:enlarge|expand|zoom|play|view|share|copy|read|larger)\b.{0,30}$/i,
  // What a form answers.
  /^thank(?:s| you) for (?:subscribing|signing up|registering|joining|your (?:subscription|interest|comment))[.!]?$/i,
  /^(?:invalid|(?:please )?enter an?(?: valid)?|wrong) (?:e-?mail|password|address)\b.{0,20}$/i,
  /^(?:could not|couldn['’]t|unable to|failed to|something went wrong)\b.{0,30}\b(?:subscribe|try again|load|later)\b.{0,20}$/i,
  /^(?:comments?|replies|shares|reactions) ?\(?\d[\d,.]*k?\)?$/i,
  /^(?:(?:like|share|tweet|comment|reply|report|save|print|e-?mail|follow)(?:\s+|$)){2,}$/i,
  /^@[\w.]{2,30}$/,
  // Why one should trust, or pay.
  /^[Ww]hy (?:you can|to|you should) trust (?:the )?\p{Lu}[^,.?]{0,40}$/u,
  /^since you['’]?(?:re| are) here\b/i,
  /\b(?:small|quick|big) favou?r to ask\b/i,
  /\b(?:is|are) an? (?:reader|listener|member|supporter)-supported (?:publication|newsletter|outlet|service|project)\b/i,
  /^support (?:\p{L}+ )?(?:non-?profit|local|independent|public|quality|investigative) (?:journalism|news|reporting|media)(?: (?:today|now|at|in|by|with)\b.{0,30})?[.!]?$/iu,
  /\b(?:give|donate) (?:now|today)\b.{0,30}\b(?:gift|donation)s?\b.{0,40}$/i,
  /^[Ff]ind out what['’]s (?:happening|on|going on) in \p{Lu}/u,
  // The same in another language.
  /^(?:haga clic|haz clic|cliquez|appuyez|cliciwch)\b.{0,80}$/i,
  // How a text came to the page.
  /\b(?:has not been (?:edited|created) by|(?:is |was )?auto-?(?:matically )?(?:generated|published) (?:from|by))\b.{0,120}\b(?:staff|feed|agency|wire)\b/i,
  // In what other form it can be had.
  /^(?:if you (?:would like|need|require|want)|to (?:get|request|obtain)|ask for) (?:this|a copy of this) (?:\p{L}+ )?(?:report|document|leaflet|publication|information|letter|page|notice|newsletter)\b.{0,40}\b(?:in (?:large print|braille|easy read|another (?:format|language)|a different format|audio)|on tape)\b/iu,
  /^(?:this|these|our) (?:statements?|documents?|reports?|notices?|leaflets?|newsletters?|letters?|minutes|publications?|pages?|papers?) (?:is|are|can be made) (?:also )?available in\b.{0,80}\b(?:large print|braille|tape|audio|easy read|welsh|gaelic|irish|scots|other (?:languages|formats)|another language|alternative formats?)\b.{0,40}$/i,
  /^if you (?:need|want|would like|require) this\b.{0,80}\b(?:large print|braille|on tape|audio|easy read)\b.{0,60}$/i,
  // What a court's office or a clerk puts on a paper.
  /^\W*(?:certified )?true copy\b.{0,60}$/i,
  /^(?:E-)?(?:FILED|Filed:)(?: on| ON)? (?=.*\d{4}).{0,60}\b(?:[Cc]lerk|CLERK|[Cc]ourt|COURT|[Rr]egistry|REGISTRY|[ap]\.?m|[AP]M)\b.{0,40}$/,
  /^(?:e-?)?filing (?:id|no|number|ref)\b.{0,30}$/i,
  /^:{3}.*:{3}$/,
  /^[\w().-]{3,60}\.(?:odt|docx?|pdf|rtf|xlsx?|pptx?)$/i,
  /^\d{1,2}\/\d{1,2}\/\d{2,4}\b.{0,30}\bFAX\b.{0,60}\d$/,
  /^(?:\p{Lu}{2,6} )?[Ff]orm (?:[Nn]o\.? ?)?\p{Lu}{0,3}[-/]?\d[\p{L}\d-]* ?\((?:[Rr]ev\b\.?.{0,15}|\d{1,2}\/\d{2,4})\)$/u,
  /^(?:(?:strictly |private and |commercially )*confidential(?:ity)?(?: ?[:–—|-] ?| )?)?(?:for internal (?:use|circulation|distribution)(?: only)?|not for (?:onward )?(?:circulation|distribution|publication|release))[.!]?$/i,
  /^(?:OFFICIAL|UNCLASSIFIED|RESTRICTED|PROTECTED|CONFIDENTIAL)(?:[ :–-]+SENSITIVE)?$/,
  /^\((?:SEAL|L\.? ?S\.?|ENDS)\)$/,
  // Under whose flag a site is, and in what state.
  /^an official (?:web ?site|site) of (?:the )?.{3,80}$/i,
  /^here['’]s how you know\b.{0,10}$/i,
  /^(?:beta|alpha)\b.{0,10}\bthis is an? (?:new|trial) (?:service|site|page)\b.{0,120}$/i,
  /^(?:on|in) this page:?$/i,
  /^download (?:a|the|our|this) .{3,60} ?\((?:word|pdf|excel|docx?|xlsx?)\b.{0,20}\)$/i,
  /^article content$/i,
  /^you can (?:save|read|continue) (?:this|reading)\b.{0,60}\b(?:register|registering|signing|subscrib|account|free)\b.{0,80}$/i,
  /^(?:all content is|content) available under (?:the )?.{3,120}$/i,
  /^(?:skip past|after) newsletter promotion$/i,
  /^help keep .{3,30} informed by sharing\b.{0,40}$/i,
  /^you(?:['’]re| are) currently an? (?:free|paid|monthly|annual) (?:subscriber|member)\b.{0,120}$/i,
  /^(?:read|open|view|listen) in (?:the )?(?:app|browser|substack)\b.{0,5}$/i,
  /^(?:our )?(?:main|official|principal|proud|shirt|title|kit|headline) (?:sponsors?|partners?)(?: ?[:–—-] ?.{2,80})?$/i,
  /^(?:next|upcoming|latest) (?:match(?:es)?|fixtures?|games?|results?)$/i,
  /^(?:web ?)?(?:page|site) (?:made|built|created|powered) (?:with|on|by|in) .{2,60}$/i,
  /^confidentiality(?: notice)? ?[:–—-] ?.{10,300}$/i,
  /^\(?(?:see|continued (?:from|on)) .{0,40}\bpage [A-Z]?\d{1,3}[A-Z]?\)?\.?$/i,
  /^\p{Lu}[\p{Lu} ’'-]{2,30}, FROM (?:PAGE )?[A-Z]?\d{1,3}[A-Z]?$/u,
  // The number of a template, with its version or month.
  /^\p{Lu}{2,6}(?:[-/ ]\p{Lu}{2,6})*[-/ ]?\d{2,5}[A-Z]?(?: v\d[\d.]*)? ?\((?:[Rr]ev\.? ?)?(?:\p{L}+ )?\d{2,4}(?:\/\d{2,4})?\)$/u,
  // Whom to ask for what.
  /^for (?:a )?(?:reprints?|permission|copies|back issues)\b.{0,60}\b(?:contact|e-?mail|call|visit|write)\b.{0,80}$/i,
  /^if you have (?:a|an|any) (?:general |further |other )?(?:enquir(?:y|ies)|inquir(?:y|ies)|questions?|quer(?:y|ies)|concerns?)\b.{0,60}(?:\S@\S|\d{3}[ -]?\d{3}).{0,60}$/i,
  /^(?:like|enjoy|love) [\p{L}’'-]+(?: [\p{L}’'-]+){0,4} ?\?.{0,60}\b(?:contribution|donation|donate|support|subscribe|give)\b.{0,80}$/iu,
  /^.{3,40}[’']s column (?:appears|runs|is published)\b.{0,80}$/i,
  /^letters (?:are )?(?:always )?welcome\b.{0,160}$/i,
  // How it was taken down, sent and checked on its way.
  /^this is an? (?:[\p{L}-]+ ){0,3}transcri(?:pt|ption)\b.{0,100}$/iu,
  /^(?:this )?(?:transcri(?:pt|ption)|transcribed)\b.{0,60}\b(?:recording|automatic(?:ally)?|software|generated)\b.{0,100}$/i,
  /^this (?:e-?mail|message)(?: and any attachments)? (?:has|have) been (?:scanned|checked|swept)\b.{0,100}$/i,
  /^you(?: are|['’]re) (?:getting|receiving|sent) this (?:e-?mail |message |newsletter )?because\b.{0,160}$/i,
  /^this transcript (?:was|is|has been|may)\b.{0,140}$/i,
  /^(?:please )?(?:think|consider)\b.{0,60}\bbefore (?:you )?print(?:ing)?\b.{0,40}$/i,
  /^to (?:come off|leave|unsubscribe|be removed|stop getting|stop receiving)\b.{0,60}\b(?:list|reply|e-?mail|STOP|unsubscribe|tell|click)\b.{0,60}$/i,
  /\bPOSTAGE (?:AND FEES )?PAID\b/,
  // How readers may write to a paper, and until when.
  /^(?:letters?|comments?|editorial|advertising|submissions?|corrections?) policy ?[:–—-] ?\S/i,
  /^(?:copy|contributions|submissions|articles|adverts?|material)(?: (?:date|deadline))? for (?:the )?(?:next|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b.{0,20}\b(?:issue|edition|newsletter|magazine|number|bulletin)\b.{0,100}$/i,
  /^a version of this (?:article|story|piece|report|column) (?:will |also )*(?:appears?|appeared|ran|is|was|first)\b.{0,100}$/i,
  // What is asked of those who read it on a wall.
  /^(?:please )?(?:do not remove|display until|keep posted|post (?:on|in) )\b.{0,60}$/i,
  // What agreeing to cookies says.
  /^by (?:clicking|continuing to (?:use|browse)|using (?:this|our)|closing this)\b.{0,80}\b(?:you )?(?:agree|consent|accept)\b.{0,80}$/i,
  // What a broadcaster asks of its listeners.
  /^(?:text|whatsapp|message|ring|call) the (?:studio|show|programme|newsroom)\b.{0,80}$/i,
  /^(?:rate|review|follow|find) us\b.{0,20}\b(?:stars?|wherever|podcasts?|on (?:apple|spotify|itunes|facebook|twitter|instagram))\b.{0,100}$/i,
  // What a database of newspapers prints beside an article.
  /^(?:LENGTH|LOAD-?DATE|PUBLICATION-TYPE|JOURNAL-CODE|GRAPHIC|ACC-NO|DOCUMENT-TYPE|GEOGRAPHIC) ?: ?\S/,
];
