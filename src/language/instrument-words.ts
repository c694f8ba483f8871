/** The words of legal instruments, letters of decision and press offices: what makes a document official. */

/** What an instrument calls itself in its title. */
export const INSTRUMENT =
  /\b(?:order|direction|directive|notice|memorandum|agreement|regulations?|decision|determination|resolution|licen[cs]e|permit|consent|decree|judgment|judgement|charter|undertaking|bye?-?laws?|deed|contract|covenant|warrant|declaration|ordinance|statute|act|bill|treaty|protocol|convention|terms of reference|injunction|ruling|citation|settlement|certificate|writ|proclamation|circular|code of practice|plan of action|minutes|minute of (?:the )?(?:\p{L}+ )?(?:meeting|agreement|amendment|variation|lease)|(?:summary|record|notes?|report|proceedings) of (?:the |an? )?(?:(?:regular|special|ordinary|extraordinary|annual|general|monthly|public|emergency|board|council|committee|town|open|closed|joint) )*(?:meetings?|proceedings|session)|award|findings|verdict|prohibition|agenda)\b/iu;

/** Opens the recitals. */
export const RECITAL_OPENER =
  /^(?:whereas|recitals?|background|preamble|having regard to|considering)\b[^.]{0,20}$/i;

/** A recital that says in one breath what it recites: "UPON hearing counsel", "WHEREAS the Port has agreed …". */
export const RECITAL_LINE =
  /^(?:and )?(?:(?:upon|whereas),? (?!:)\S+ \S+ \S|(?:having (?:read|heard|considered|regard to)|considering|noting|recalling|recognising|recognizing|desiring)\b.*[,;]$)/i;

/** Opens the signatures of a deed, which may stand after its schedules. */
export const EXECUTED =
  /^(?:(?:signed|executed|sealed)(?:,? (?:and )?(?:sealed|delivered|signed|executed))*(?: and delivered)? (?:as a deed|by|for and on behalf of|on behalf of)\b|in witness whereof\b)/i;

/** Opens the part that binds: "NOW THEREFORE", "IT IS HEREBY ORDERED", "THE PARTIES AGREE". */
export const OPERATIVE_OPENER =
  /^(?:now,? therefore\b.*|(?:by consent,? )?(?:it is|be it)(?: hereby| therefore| so)? (?:ordered|agreed|resolved|enacted|directed|declared)\b.*|(?:and |now )?therefore,? (?:be it|it is)(?: hereby| further| so)? \p{L}+ed\b.*|(?:the )?part(?:y|ies)(?: have| hereby| do| therefore| accordingly| now|,)* (?:agreed?|reached?|undertaken?|covenant(?:ed)?)\b.*|(?:formal )?(?:decision|order|direction|determination|findings)|terms(?: and conditions)?|operative (?:part|provisions)|ordered[:,]?)[:,]?$/iu;

/** A heading of an annexed text, with its number: "ANNEX B", "SCHEDULE 1", "Appendix A: the works", "Exhibit 2". */
export const ANNEX_HEADING =
  /^(?:the )?(annex|annexe|annexure|appendix|schedule|attachment|exhibit|addendum|explanatory (?:note|memorandum))(?:\s+([A-Z]|\d{1,3}|[IVXL]{1,6}))?(?:\s*[-–—:.]\s*\S.{0,100}|\s*\(.{0,80}\))?$/i;

/** Names an annexed text from elsewhere: "set out in the Annex A", "Schedule 2". */
export const ANNEX_CITED =
  /\b(annexe?|annexure|appendix|schedule|attachment|exhibit)\s+([A-Z]|\d{1,2})\b(?![\p{L}\p{N}])/giu;

/** Closes the text and opens the signatures. */
export const SIGNATURE_OPENER =
  /^(?:signed\b.*|yours (?:faithfully|sincerely|truly)\b.*|(?:respectfully|very truly yours|sincerely(?: yours)?|kind regards|regards)\b.{0,20}|in witness whereof\b.*|executed (?:by|as|on)\b.*|(?:given|sealed) under\b.*|authorised by\b.*|for and on behalf of\b.*|(?:it is )?(?:hereby )?so ordered\b.*|(?:dated|done|given|signed|made|entered|issued|executed)(?: and (?:effective|entered|filed|sealed|issued|delivered|signed))+ .{0,80}|(?:done|made|dated?) (?:at|in|this|the)\b.{0,80}|(?:passed|adopted|approved|enacted|entered|ordered|delivered|issued)\b[^.]{0,60}\bthis\b[^.]{0,20}\bday of\b.*|(?:passed|adopted|approved|enacted)(?: and (?:adopted|approved|enacted|passed))*,? (?:on|this) .{0,30}\d{4}\b.{0,80}|(?:passed|approved|duly|so|read) (?:and )?(?:adopted|enacted|resolved)\b.{0,80}|by order of\b.*|by:? ?_{3}.*|\/s\/.*)$/i;

/** The line that dates an instrument: "Dated: 25th January 2018", "Dated this 4th day of May 2020", "Made 3rd June". */
export const DATED_LINE =
  /^(?:(?:the )?(?:decisions?|judge?ment|order|determination|ruling|award|reasons|notice|report|direction|opinion)(?: (?:and|with) reasons)? (?:(?:was )?(?:given|delivered|handed down|pronounced|promulgated|released|published|made|issued|entered|dated|signed)(?: and (?:given|delivered|entered|published|issued|filed|promulgated))?|sent to (?:the )?parties)(?: on|:)|dated?|(?:decision|judge?ment|order|determination|ruling|award|notice|(?:report )?release|report|letter|issue|publication|service|recall|alert|advisory|bulletin|announcement) date(?= ?:)|date of (?:the |this )?(?:dispatch(?: of this notice)?|issue|decisions?|orders?|judge?ment|determination|ruling|award|reasons|delivery|notice|report|letter|publication)(?: (?:and|with) reasons)?|issued?(?: on)?|pronounced(?: on)?|delivered(?: on)?|handed down(?: on)?|promulgated(?: on)?|made|served(?: by (?:hand|post|e-?mail|courier|delivery))?|signed on|date (?:issued|made|signed|of issue))\b\s*(?:on|this|at)?[:\s]/i;

/** The clause that tells when a resolution was adopted: "DULY ADOPTED at a meeting of the Council on …". */
export const ADOPTED_LINE =
  /^(?:(?:duly|so|unanimously|passed|read|approved|dated|and) )*(?:passed|adopted|approved|enacted|resolved|ratified)\b(?:,? and (?:passed|adopted|approved|enacted|ordained))*,?(?: (?:by|at|in|this|on|upon)\b)/i;

/** The same with the day as only such a clause gives it: "APPROVED AND ADOPTED BY THE BOARD this 4th day of October, 2023". */
export const ATTESTED =
  /^(?:(?:read [\p{L}, ]{3,50}? times?,? )?(?:(?:duly|so|unanimously|and|finally|it is|hereby) )*(?:passed|adopted|approved|enacted|resolved|ratified|ordered|entered|done|given|signed|executed|made|dated)\b[^.;]{0,120}?\b)?this (?=\S{1,14}(?: \S{1,9})? day of \p{L}+,? \d{4})/iu;

/** Phrases in running text that only an instrument or an official letter uses. */
export const OFFICIAL_PHRASES: readonly RegExp[] = [
  /\bin exercise of (?:the|his|her|its|their) powers?\b/i,
  /\bpursuant to\b/i,
  /\bhereby\b/i,
  /\bunder (?:section|article|paragraph|regulation|rule|part|title|chapter) \d/i,
  /\bI am (?:directed|writing|instructed) (?:by|to)\b/i,
  /\b(?:this|the present) (?:order|direction|agreement|memorandum|notice|decision|licen[cs]e|regulation|instrument|consent|decree|deed)\b/i,
  /\bin accordance with (?:section|article|paragraph|regulation|rule|part|the terms)\b/i,
  /\bcomes? into (?:force|effect|operation)\b/i,
  /\bhereinafter\b|\baforesaid\b|\bthereof\b|\bnotwithstanding\b/i,
  /\b(?:Secretary of State|Minister|Commissioner|Court|Board|Agency|Authority|Parties) (?:directs|orders|determines|finds that|is satisfied|has considered|has decided|agree that)\b/,
  /\b\d+ (?:U\.?S\.?C\.?|C\.?F\.?R\.?)\s*(?:§+\s*)?\d/,
];

/** Lines of an official letter or file: references, salutations. */
export const LETTER_LINE =
  /^(?:(?:our|your) ref(?:erence)?\b.*|ref(?:erence)?(?: no\.?| number)?\s*:.*|dear (?:sir|madam|mr|mrs|ms|dr|all|colleague|secretary|commissioner|minister|chief|councillor|cllr|neighbou?rs?|residents?|parents?|guardians?|families|members?|friends|customers?|colleagues|constituents?|tenants?|students?|applicant|occupier)\b.*|to (?:all|every|each)(?: of)?(?: the| our)? (?:\p{L}+ ){0,2}(?:residents?|households?|householders?|members?|tenants?|leaseholders?|parents?|carers?|guardians?|families|famil(?:y|ies)|staff|employees|colleagues|customers?|shareholders?|neighbou?rs?|occupiers?|owners?|parishioners|students?|patients?|passengers?|licen[cs]ees?|pupils?|creditors?|policyholders?)(?: (?:of|at|in|and|living) [^.!?]{2,60})?[,:]?|(?:re|cc):\s+\S.*|case (?:no|number|ref)\b.*|docket\b.*|file (?:no|number|ref)\b.*|to whom it may concern.*|in the matter of\b.*|in re\b.*|via (?:e-?mail|overnight|certified|fax|facsimile|courier|hand|post|registered|electronic|united|ups|fedex|first[- ]class)\b.*|(?:sent )?by (?:hand|post|e-?mail|courier|fax|facsimile|(?:registered|recorded|special|certified|first[- ]class) (?:post|mail|delivery)|electronic (?:mail|lodge?ment|filing))\b[^.]{0,40}|certified mail\b.*)$/iu;

/** What a body calls its own statement to the press or the public. */
export const OWN_STATEMENT =
  /^(?:(?:press|media|news|public|joint|official|company) (?:release|statement|notice|announcement)\b.*|(?:(?:club|council|company|board|trust|college|school|university|union|joint|family|public|official|media|press) )?statement ?[:–—-] ?\S.*|frequently asked questions\b.*|(?:.{3,60}[:–—-] )?(?:frequently asked questions|questions and answers|your questions(?:,? answered)?)|(?:a |an? updated? )?statement (?:by|from|of|on|regarding|concerning|about)\b.*|notice (?:of|to)\b.*|for immediate release.*|notes? (?:to|for) editors?.*|company announcement.*|RNS number\b.*|regulatory (?:announcement|news|story)\b.*|stock exchange announcement.*|media contacts?\b.*|press contacts?\b.*)$/i;

/** What a registry stamps on a copy or above an instrument: "Certified a true copy", "I certify this to be a true copy of the original". */
export const CERTIFIED_COPY =
  /^(?:I (?:hereby )?certify (?:that )?this (?:to be|is) |certified (?:to be |as )?)?an? (?:certified|true)(?: and correct)? copy\b.{0,80}$|^(?=.*\b(?:liber|book|vol(?:ume)?|reel|page|pg|doc(?:ument)?|instrument|registr(?:y|ar)|register|recorder|clerk)\b).{0,80}\b(?:recorded|filed|received|stamped|registered)\b:?,? (?:on |at )?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\p{L}+ \d{1,2}, \d{4}|\d{1,2} \p{L}+ \d{4}).{0,40}$/iu;

/** What a party is called below its name in the head of a court's document. */
export const PARTY_LINE =
  /^[-–— ]*(?:(?:first|second|third|fourth)(?:[- ]named)? )?(?:plaintiffs?|defendants?|claimants?|applicants?|respondents?|appellants?|petitioners?|pursuers?|defenders?|prosecutors?|accused|interveners?|intervenors?|notice part(?:y|ies)|third part(?:y|ies)|complainants?|complainers?|appellees?|debtors?|grievors?|movants?|relators?|(?:interested|responding|moving|opposing) part(?:y|ies))(?:\([^)]{1,40}\)| and\b|[-–—/, \d])*(?:\.[-–—., ]*)?$/i;

/**
 * A field of a memorandum's head: "To: …", "Report of: …", "Wards affected: …". A headline may have that shape too,
 * so it takes several of them in a row.
 */
export const HEAD_FIELD =
  /^(?:(?:report )?(?:to|from|of|by|author|date|title|subject|classification|status|reference|purpose|circulation)|(?:wards?|divisions?|electoral divisions?) affected|(?:lead|contact|responsible|report(?:ing)?) (?:officer|member|director|councillor)|cabinet member|panel(?: members?)?|tribunal(?: members?)?|commission(?: members?)?|legal (?:adviser|advisor|assessor)|(?:presenting|hearing|case|licensing|reporting) officer|case (?:presenter|manager)|(?:licence|license) holder|respondent|appellant|complainant|place|division|file|copy|copies|counsel|(?:panel |committee |sub-committee )?(?:chair|clerk|members)|sub-committee|representation|venue|portfolio(?: holder)?|decision[- ](?:maker|taker|makers|takers)|committee|meeting|agenda item(?: no\.?)?|item(?: no\.?)?|key decision|for (?:decision|information)|exempt(?:ion)?|prepared (?:by|for)|(?:approved|submitted|recommended|endorsed|authori[sz]ed)(?: for \p{L}+)? by|(?:inspected|investigated|audited|assessed|surveyed|reviewed) by|(?:lead |chief )?(?:inspector|investigator|examiner|assessor|surveyor)|facility|premises(?: to which .{3,40} relates)?|name|address|establishment|(?:licen[cs]e|permit|registration) holder|licensee|permittee|registrant|registered (?:manager|provider)|applicant(?: for \p{L}+)?|application(?: no\.?| number)?|site|location|proposal|parish|expiry date)(?: ?\(.{1,20}\))? ?:\s+\S.{0,120}$/iu;

/** Where a paper stands among those of a meeting: "AGENDA ITEM 7", "Item No. 4b". */
export const AGENDA_ITEM =
  /^(?:agenda )?item(?: no\b\.?| number)? ?\d{1,2}[a-z]?(?:[.(]\d{1,2}\)?)?(?: of the agenda)?$/i;

/** How minutes tell who was there, and how a meeting began and ended. */
export const MINUTES_SENTENCE =
  /^(?:(?:members |councillors |trustees |commissioners |directors |also |staff |officers |others )*(?:present|in attendance|absent|apologies) ?:|.{0,200}\b(?:called the meeting to order|the meeting was called to order|(?:declared|closed) the meeting (?:open|closed)|(?:the )?meeting (?:was )?(?:adjourned|closed|concluded|rose|ended) at \d|there being no (?:further|other) business)\b)/iu;

/** What only the minutes of a meeting or its resolutions print as a line: "Present: …", "Moved by …", "CARRIED". */
export const MINUTES_LINE =
  /^(?:\d{1,3}[.)]? )?(?:(?:(?:members|councillors|also|staff|officers|others) )?(?:present|in attendance|absent)(?: ?:.*)?|(?:to (?:receive|note|accept) )?(?:regrets|apologies)(?: for absence)?(?: ?:.*)?|(?:summons and )?agenda|(?:to (?:receive|note|make) )?declarations? of (?:members['’] |pecuniary |conflict of )?interests?.{0,30}|to (?:approve|confirm|sign|adopt|receive) (?:as a correct record )?the minutes\b.{0,80}|(?:public (?:participation|question time|session|comments?)|pledge of allegiance|roll call|consent (?:agenda|calendar)|new business|(?:old|unfinished) business|date (?:and time )?of (?:the )?next meeting)|moved(?: and seconded)? by\b.*|moved(?:,| by| ?:).*seconded.*|seconded by\b.*|mover ?:.*|seconder ?:.*|(?:motion )?(?:carried|defeated|lost)(?: unanimously)?[.!]?|(?:motion|resolution) (?:carried|defeated|adopted)\b.{0,30}|resolution (?:no\.? ?)?\d[\w./-]*|(?:\d+\.? )?(?:call to order|adjournment|declarations? of (?:pecuniary |conflict of )?interests?|approval of (?:the )?(?:agenda|minutes).{0,30}|adoption of (?:the )?(?:agenda|minutes).{0,30}|matters arising|any other business)|(?:question|motion|amendment|clause|resolution)s? (?:put and |accordingly |again )?(?:agreed to|negatived|withdrawn|by leave,? withdrawn)\.?|(?:house|debate|sitting|committee|assembly) adjourned\b.{0,60}|(?:official report|oral answers(?: to questions)?|written (?:answers|statements?)|order of (?:the )?day|orders of the day|adjournment debate))$/i;

/**
 * A line that dates something else than the text: when it was applied for, heard, inspected, comes into force; and when
 * other papers came out, for a paper calls itself by no plural: "Citations issued: 3 May".
 */
export const OTHER_DATE =
  /^(?:continued from\b|(?:petition|complaint|application|grievance|charges?|appeal|request|claim|suit|action|demand) (?:was )?(?:filed|received|lodged|made|submitted|served)\b|(?:(?:un)?announced|routine|follow-up|site) inspection\b|date (?:mailed|sent|served) to\b|.{0,40}\belection held\b|.{0,80}\b(?:comes?|coming|came) into (?:force|effect|operation)\b|received(?: on| by [^\d]{2,40})?:? +(?:\p{L}{3,9}\.? \d|\d)|(?:previously|last) (?:considered|presented|discussed|reviewed|approved|heard)\b|(?!minutes )(?:\p{L}+ ){0,2}\p{L}{2,}[^\P{L}s]s (?:issued|served|filed|mailed|sent|received|granted|lodged)(?: on)? ?:|.{0,120}\b(?:is|are|will|to) be held\b|date (?:\p{L}+ ){0,3}(?:received|lodged|made|submitted|validated|registered|heard|filed)\b|dates? (?:of|for) (?:the )?(?:(?:original|initial|first|final|most recent|follow-up) )?(?:application|hearing|argument|sitting|trial|view(?:ing)?|meeting|next|(?:re-?)?inspection|visit|incident|accident|birth|death|receipt|expiry|effect|commencement|last|previous)|(?:inspected|visited|audited)\b|(?:(?:public|local|oral|preliminary) )?(?:inquiry|enquiry|hearing|inquest|trial|(?:accompanied |unaccompanied )?(?:site )?(?:visit|inspection)s?)(?: was)? (?:held|made|opened|sat|took place|carried out|conducted|closed)\b|(?:heard|argued|tried|hearing(?: held)?|sitting|sat|considered) (?:at|in|before|by|remotely|orally|on the papers|virtually)\b.{0,100}\d{4}|(?:heard|argued|reserved|submitted|received|considered|introduced|proposed|referred|drafted|tabled|laid|(?:read )?(?:a |the )?(?:first|second) (?:time|reading|read))(?: on| before \p{L}+(?: \p{L}+)?)?:? (?:(?:\p{L}+,? )?\d|\p{L}+ \d)|(?:hearing|heard|(?:(?:judge?ment|decision|orders?) )?reserved|effective|inspection|application|incident|occurrence|event|accident|expiry|received|valid|closing|commencement|review|deadline|due|next|previous|target)\b[\p{L} ]{0,25}(?:dates?|on|from|until|till)?\b ?:)/iu;

/** What stands in the head of a court's or tribunal's document: its numbers, the court, before whom, who sits. */
export const COURT_LINE =
  /^(?:neutral citation(?: number)?\b.*|(?:[\p{L}’'&-]+ ){0,2}(?:case|claim|court file|docket|appeal|cause|file|petition|action|matter|complaint|index|record) (?:no|number|ref)[.:# ][^\d\n]*\d.*|\[\d{4}\] [A-Z]{2}.*|\d{4} [A-Z]{2,}(?: ?\([A-Z][\p{L}.]*\))? \d{1,6}(?: \([A-Z][\p{L}.]*\))?|in the (?:\p{L}+[’']?s? ){0,3}(?:court|tribunal)\b.*|(?:\p{L}+ ){1,3}jurisdiction|in the matter of\b.*|(?:[\p{L}.’'-]+ ){0,4}clerk of (?:the )?(?:\p{L}+ )?courts?|before the (?:[\p{L}’'&-]+ ){0,7}(?:board|commission|committee|court|tribunal|authority|council|agency|department|bureau|panel|commissioner|director|examiner)s?(?: (?:of|for) [^.]{2,60})?|(?:king|queen)[’']s bench division|(?:superior|district|circuit|county|municipal|probate|family|supreme|high|federal|magistrates[’']?) court,? (?:of (?:the )?)?(?:county|state|district|city|province|commonwealth|division|region) of [^.]{2,60}|(?:before|coram) (?:(?:the|his|her|hon|mr|mrs|ms|dr|deputy|district|circuit|chief|employment|tribunal|upper|first-tier)\b\.? ?){1,4}.{0,20}\b(?:judge|justice|magistrate|member|chair(?:man|woman|person)?|president|commissioner|referee|adjudicator|registrar|recorder|sheriff)\b.{0,100}|before ?:.*|(?:in and )?for the (?:county|district|city|state|parish|borough|\p{L}+ district) of [^.,;]{2,40}|between ?:?|(?:personal|oral|remote|virtual|video) hearing\b.{0,40}|versus|(?:lord|lady|mr|mrs|ms|his honour|her honour)\b.{0,20}\bjustice\b.{0,40}|the honou?rable (?:mr |madam |ms )?justice\b.*|coram ?:.*)$/iu;

/** The long title of a measure, which may end with a full stop: "AN ORDINANCE AMENDING CHAPTER 4 OF THE CODE.", "An Act to regulate ferries." */
export const LONG_TITLE =
  /^an? (?:(?:joint|emergency|city|town|county|special) )?(?:ordinance|resolution|act|bill|order|by-?law|measure|proclamation) (?:\p{L}+ing|to|of|for|relating|concerning)\b/iu;

/** What a report of an office prints on its cover: its number, what kind of report it is. */
export const REPORT_LINE =
  /^(?:(?:final|interim|annual|special|investigation|inspection|audit|inquiry|technical|public|committee|staff|officer|officers['’]) )*report (?:no\.? ?|number ?|ref\.? ?)?(?:\d[\d/.-]*(?: of \d{4}(?:[/-]\d{2,4})?)?|(?:to|by|from) (?:the )?\p{Lu}.{2,60}|of the \p{Lu}.{2,60}|of (?:investigation|inspection|inquiry|audit|findings|review) (?:no\.? ?)?\d[\d/.-]*)$|^(?:[\p{L}’'&-]+ ){0,5}(?:inspection|investigation|audit|inquiry|committee|staff|inspector[’']?s?|review|final|interim|annual) report\b(?!: \p{L}+ \p{L})[^.]{0,40}$|^(?:[\p{L}’'&-]+ ){0,3}(?:re-?inspection|follow-up|progress|monitoring|compliance|assessment|examination|evaluation|visit|enquiry|surveillance|survey|surveyor['’]s|engineer['’]s|examiner['’]s) report(?: (?:(?:no|number|nr)\b\.? ?)?[^\s\d]*\d\S*)?$/iu;

/** A law by its name and year, which names no instrument but the ground of one: "the Public Parks (Access) Act 1984". */
export const CITED_LAW =
  /\b(?:under|pursuant to|in accordance with|for the purposes of|required by|by virtue of) [^.;]{0,80}\b(?:Acts?|Regulations|Rules|Code|Order|Statutes?|Ordinance|Charter|By-?laws?),? (?:of )?(?:\d{4}\b)?/giu;

/** What stands on a report's cover beside its title: to whom it goes, under which law, that it is a part of the whole. */
export const COVER_LINE =
  /^(?:(?:\p{L}+ ){0,2}(?:report|statement|account|record) (?:to|by|of|from)\b.{2,160}\b(?:under|pursuant to|in accordance with|for the purposes of|as required by)\b.*|(?:presented|laid|submitted|returned|tabled) (?:to|before|by|under|pursuant to|in accordance with)\b.{2,160}|ordered (?:by .{2,80} )?to (?:be )?(?:printed|published).{0,40}|(?:extracts?|excerpts?)\b.{0,80}|(?:report |executive |plain[- ](?:language|english) )?summary(?: (?:report|and|of) [\p{L} ]{0,40}(?:recommendations?|findings|conclusions?))?|(?:report )?(?:findings|conclusions|recommendations)(?: and [\p{L} ]{0,40}(?:recommendations?|findings|conclusions?))?|(?:[\p{L}’'&-]+ ){0,6}report (?:no\.?|number|nr\.?) ?\S{0,20}\d\S{0,10})$/iu;

/** What a press release prints below its text; numbers after it are notes, not clauses. */
export const EDITORS_NOTES =
  /^(?:notes?|information|background) (?:to|for) (?:the )?(?:editors?|media|journalists)\b.{0,20}$/i;

/** "Minutes of the annual general meeting", "Summary of Regular Meeting". */
export const OF_MEETING =
  /^(?:minutes?|summary|record|notes?|proceedings) of (?:the |an? )?(?:\p{L}+ ){0,4}(?:meeting|session)s?(?: (?:of|on|held)\b.{0,60})?$/iu;

/** Headings of chapters that a report has and an article has not. */
export const REPORT_CHAPTER =
  /^(?:(?:[A-Z]|\d{1,2})[.)]? +)?(?:terms of reference|(?:summary (?:and|of) )?(?:findings|conclusions?|recommendations?)(?: and (?:findings|conclusions?|recommendations?))?|executive summary|methodology|legal framework|procedural history|findings of fact|conclusions of law|scope of (?:the )?(?:review|inquiry|audit|investigation))$/i;
