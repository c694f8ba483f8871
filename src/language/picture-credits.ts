/** A picture's caption that names its maker, or a bare credit: "(Image: …)", "Picture: …", "Photo by …". */
export const CREDIT: readonly RegExp[] = [
  /^[[(]?(?:top |main |cover |header |lead |file |stock |inset )?(?:image|images|photo|photos|photograph|photographs|picture|pictures|pic|pics|illustration|graphic|video|credit|photo credit|image credit|picture credit|image source|image caption|image copyright|media caption|photo illustration|caption)\b ?(?:by|from|courtesy|supplied|source|credit|credits|copyright|caption|via|library|[:|©/-])(?!.{0,120}\b(?:will|are|were|have|can|may|show(?:s|ed)?|suggest(?:s|ed)?|prove(?:s|d)?) .*[.!?]$)/i,
  /[([](?:image|photo|picture|pic|credit|photograph|illustration|source|file photo|file|video|getty|reuters|pa|ap|afp)s?\b ?(?:by|credit|courtesy|from|via|source|supplied)?[:/ ]? ?[^()[\]]{0,80}[)\]]\.?$/i,
  /\b(?:photo|image|pic|picture|photograph|illustration)s?(?: credit)?(?: by|: ?|\/)[^.]{2,60}$/i,
  /^(?:getty images|shutterstock|istock|alamy|unsplash|file photo|stock photo|stock image|handout|courtesy of .{2,50}|courtesy [A-Z].{2,50})(?:[/|].*)?$/i,
  /\b(?:getty images|shutterstock|istock|alamy)$/i,
  // "(Harbour Post file photo)", "(Ann Lee/Harbour Post)": a bracket that ends a caption.
  /\((?:[^()]{1,40} )?(?:file |archive |handout |stock )?(?:photo|image|picture|photograph|illustration|graphic)s?(?: (?:by|from|courtesy|supplied|via) [^()]{2,50})?(?:, (?:\w+ )?\d{4})?\)\.?$/i,
  /\((?:supplied|provided|submitted|contributed|handout|courtesy|pictured by|photographed by)\b[^()]{0,60}\)\.?$/i,
  /\bcredit ?: [^.]{2,50}$/i,
  /^Credit (?=\p{Lu}[\p{L}.’'-]* ?\p{Lu})\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3} ?(?:\/ ?\S.{1,40})?$/u,
  // Who took it and for whom, in capitals on a line of its own.
  /^(?:\p{Lu}[\p{Lu}.’'-]* ){1,2}\p{Lu}[\p{Lu}.’'-]+ ?\/ ?\p{Lu}[\p{Lu} .&’'-]{2,40}$/u,
  // The same in small letters: "Ann Lee/The Holm Post".
  /^(?:\p{Lu}[\p{L}.’'-]* ){1,2}\p{Lu}[\p{L}.’'-]+ ?\/ ?(?:The )?\p{Lu}[\p{L}&’'-]*(?: \p{Lu}[\p{L}&’'-]*){0,3}$/u,
  // Who is where in a picture.
  /^(?:(?:[Pp]ictured )?[Ff]rom left(?: to right)?|[Ll]eft to right|[Ll]-[Rr]|[Cc]lockwise from (?:\p{L}+ )?(?:left|right|top)) ?: ?\p{Lu}/u,
  // An agency in capitals, as a caption's credit stands below it: "NORTHERN PICTURES".
  /^(?:[\p{Lu}\d&.’'/-]+ ){0,4}(?:PICTURES|PHOTOS|IMAGES|PHOTOGRAPHY|PHOTO AGENCY|PICTURE AGENCY|PICTURE LIBRARY)$/u,
  // "(Harbour News: Ann Lee)": who took it, after the outlet.
  /\((?:\p{Lu}[\p{L}\d&.’'-]* ){0,3}\p{Lu}[\p{L}\d&.’'-]*: \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3} ?\)\.?$/u,
  // "… last winter. Ann Lee/The Harbour News": who took it and for whom, after the caption's own sentence.
  /[.!?] (?:\p{Lu}[\p{L}.’'-]* ){1,3}\p{Lu}[\p{L}.’'-]* ?\/ ?(?:The )?\p{Lu}[\p{L}’'&-]*(?: \p{Lu}[\p{L}’'&-]*){0,4}(?: (?:file|archive|handout|pool))?$/u,
  // The photographer alone, in brackets after a caption's one sentence; in capitals and for whom, after a gap.
  /^[^.!?“”"]{15,160}[.!?] \((?:\p{Lu}[\p{L}’'-]+ ){1,2}\p{Lu}[\p{L}’'-]+\)$/u,
  /\S(?:\s{2,}|[.!?] )(?:\p{Lu}{2}[\p{Lu}.’'-]* ){1,3}(?:FOR |\/ ?)\p{Lu}+(?: \p{Lu}+)* ?$/u,
  // The same with the agency alone: "… in the harbour. Reuters".
  /^[^.!?]{10,200}[.!?] (?:Reuters|AP|AFP|EPA|PA|UPI|AAP|Bloomberg|Getty(?: Images)?|(?:The )?(?:Associated|Canadian) Press|Press Association|Agence France-Presse)(?: (?:file|archive|handout|pool)(?: photo)?)?$/u,
  /\((?:\p{Lu}[\p{L}.’'-]*\.? ){1,3}\p{Lu}[\p{L}.’'-]+ ?\/ ?\p{Lu}[^()]{1,40}\)\.?$/u,
  // "… on Thursday. Photo by Ann Lee.", "… in Holm. Press file photo": behind a caption's one sentence.
  /^[^.!?“”"]{10,160}(?:\b\p{Lu}\p{L}{0,3}\. [^.!?“”"]{5,160}){0,2}[.!?] (?:(?:Photos?|Pictures?|Images?) by \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}\.?|(?:\p{Lu}[\p{L}’'&-]* ){0,4}(?:(?:file|archive|handout) (?:photo|picture|image)|(?:FILE|ARCHIVE|HANDOUT) (?:PHOTO|PICTURE|IMAGE)))$/u,
  // Before it, or by whose archive it is: "(Post photo by Ann Lee) The harbour …", "The harbour in April (WHLM file)".
  /^\((?:\p{Lu}[\p{L}’'&-]* ){0,4}(?:file )?(?:photo|picture|image)s? by [^()]{3,40}\)/iu,
  /\((?:\p{Lu}[\p{L}\d’'&.-]* ){1,4}(?:file|archive|handout)\)\.?$/u,
];
