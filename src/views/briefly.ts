import { shorten } from './shorten.ts';

/** How many characters a question that stands among others may have. */
const LENGTH = 110;
/** How many of them a quotation in it may have, so that the question itself is still read. */
const QUOTED = 60;
/** How many words of what two quotations have in common are left before where they part. */
const CONTEXT = 2;

const QUOTATION = /“([^“”]*)”/g;

/**
 * A question as it stands in a list or a table: its long quotations are cut to what matters in them. Its own page
 * has all of it.
 */
export function briefly(question: string): string {
  if (question.length <= LENGTH) return question;
  const quoted = [...question.matchAll(QUOTATION)].map((match) => match[1]!);
  const common = quoted.length === 2 ? sharedStart(quoted[0]!, quoted[1]!) : 0;
  const brief = question.replace(QUOTATION, (_, words: string) => {
    const parting =
      common > CONTEXT
        ? `…${words
            .split(' ')
            .slice(common - CONTEXT)
            .join(' ')}`
        : words;
    return `“${shorten(parting, QUOTED)}”`;
  });
  if (brief.length <= LENGTH) return brief;
  const cut = `${shorten(brief, LENGTH).replace(/…$/, '')}…`;
  // What is cut off inside a quotation closes it, and a question stays one.
  return `${cut}${cut.lastIndexOf('“') > cut.lastIndexOf('”') ? '”' : ''}?`;
}

/** How many words two wordings begin with alike. */
function sharedStart(a: string, b: string): number {
  const [first, second] = [a.split(' '), b.split(' ')];
  const apart = first.findIndex((word, index) => word !== second[index]);
  return apart < 0 ? first.length : apart;
}
