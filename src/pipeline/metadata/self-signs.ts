import { anyCase } from '../../text/any-case.ts';

const WORD = String.raw`\p{Lu}[\p{L}\d&’'.-]*[\p{L}\d]|\p{Lu}|\d{1,2}`;
const NAME = `((?:The |the |THE )?(?:${WORD})(?: (?:of |the |and |& )?(?:${WORD})){0,4})`;

const SHORT = NAME.replace('{0,4})', '{0,4}?)');

export interface Sign {
  readonly pattern: RegExp;
  readonly weight: number;
}
const sign = (weight: number, source: string): Sign => ({ pattern: new RegExp(source, 'u'), weight });

/** What only the page's own name fills: a notice that it prints of itself. */
export const PLAIN: readonly Sign[] = [
  `(?:^|[?!.] )${NAME},? is (?:published|delivered|distributed|run|edited|written|produced|printed|licensed|typed|funded|supported|brought) `,
  `(?:^|[?!.] )${NAME},? is (?:an? |the )(?:\\p{L}+ )?(?:newspaper|magazine|newsletter|website|publication|newsroom|free|independent|non-?profit|not-for-profit|community|reader[\\p{L}-]+|weekly|monthly|local) `,
  `^${NAME}(?: \\d[\\d.]*(?: ?[FA]M)?)?(?: is|,|\\.| [–—-]) (?:licensed by|a division of|part of) `,
  `^${NAME} [–—-] [Ii]ndependent `,
  `^${NAME}, P\\.? ?O\\.? ?Box \\d`,
  `(?:^|[.,;:] )(?:The )?[Ee]ditor, ${NAME}, `,
  `${anyCase('please mention')} ${NAME} ${anyCase('when')} `,
  `${anyCase('appeared first on')} ${NAME}\\.?$`,
  `^${anyCase('why you can trust')} ${NAME}$`,
  `${anyCase('(?:moderated|edited|written|checked) by')} ${NAME} (?:editorial|staff|team)`,
  `^${NAME} (?:editors )?reserves? the right`,
  `^(?:[Pp]ublication [Tt]itle|[Cc]redit): ${NAME}(?:$|;)`,
  `^${NAME}(?:\\.| \\|| ·) (?:Privacy|Contact|Terms|Closed captioning|©)`,
  `^[-–—] ${NAME}$`,
  `${anyCase('download (?:the )?')}${SHORT} [Nn]ews ${anyCase('app')}\\b`,
].map((source) => sign(2, source));

/** What a page asks of its readers in its own name, and now and then in another's. */
export const INVITES: readonly Sign[] = [
  `^${anyCase('follow')} ${NAME} ${anyCase('on')} `,
  `^${anyCase('(?:top|latest|more|other|read more|recommended|next) (?:stories )?(?:from|on)')} ${NAME}:?$`,
  `^${anyCase('(?:download|get) (?:the )?')}${SHORT}(?: [Nn]ews)? ${anyCase('app')}\\b`,
  `${anyCase('(?:subscribe to|support|join|stories from)')} ${NAME}(?=[’']s? |$|[.!?]| (?:today|now|from|for|e-?paper|newsletter)\\b)`,
  // What one signs up for is a newsletter, unless it is the paper's.
  `${anyCase('sign up (?:to|for)')} ${NAME}(?=[’']s? )`,
  `${anyCase('(?:letters to|write to|write for|contact) (?:the editor of )?')}${NAME}(?=$|[,.:]| at | by )`,
  `${anyCase('agree to')} ${NAME}[’']?s? (?:[Tt]erms|[Pp]rivacy)`,
  `${anyCase('(?:the best of|get|receive)')} ${NAME},? (?:in your|to your|delivered|by e-?mail)`,
].map((source) => sign(1, source));

/** Where a page's name stands, and other names as well. */
export const BESIDE: readonly Sign[] = [
  `^${NAME}, \\d{1,4}[A-Za-z]? \\p{Lu}`,
  `\\(?(?:Image|Photo|Picture|Photograph|Photo by|Image credit): ${NAME}(?: files?)?\\)?$`,
  `^[^./]{4,80}/ ?${NAME}(?: files?)?$`,
  `\\(${NAME}: \\p{Lu}[\\p{L}’'-]+ \\p{Lu}[\\p{L}’'-]+\\)$`,
  `^${NAME}$`,
].map((source) => sign(1, source));

/** What a text says of its own paper. */
export const IN_TEXT: readonly Sign[] = [
  `^${NAME} (?:understands|has (?:learned|learnt|established|seen)|gathered|can (?:exclusively )?reveal) `,
  `, ${NAME} (?:has (?:established|learned|learnt)|understands|can reveal)\\.`,
  `\\bis (?:an? |the )?(?:[\\p{L}-]+ ){0,5}(?:reporter|correspondent|editor|columnist|journalist)s? (?:for|at|with|of) ${NAME}(?=[.,]|$)`,
  `\\bhas (?:covered|reported on|written (?:about|on)) [^.]{3,40} for ${NAME}(?= since|[.,]|$)`,
].map((source) => sign(2, source));

/** Whom those in a story speak to. */
export const ASKED: readonly Sign[] = [
  `\\btold ${NAME}(?= that|[.,:]| in | on | last )`,
  `(?<![\\p{L}\\d])${NAME} (?:has|have) asked `,
].map((source) => sign(1, source));

/** "By ANN LEE FOR THE DAILY HOLM", "SPECIAL TO THE HOLM LEDGER". */
export const IN_BYLINE: readonly Sign[] = [
  sign(
    2,
    `\\b${anyCase('(?:special to|for)')} (${anyCase('(?:the )?')}\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,3})$`,
  ),
  sign(1, `^(?:[Bb]y )?${NAME} (?:staff|reporters?|newsroom|newsdesk|Staff|Reporters?)$`),
];

/** The line of rights. */
export const OWNS: Sign = sign(1, '©');

/** An address on the web in which the name is one word. */
export const ADDRESSED: Sign = sign(1, '@');
