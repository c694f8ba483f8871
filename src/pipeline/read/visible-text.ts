import type { Range } from '../../model/span.ts';

/** Elements whose content nobody sees on the page. */
const UNSEEN = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'IFRAME',
  'OBJECT',
  'HEAD',
  'SELECT',
  'TEXTAREA',
]);
/** Elements that stand inside a line; all others begin a line of their own (HTML, "The CSS user agent style sheet"). */
const INLINE = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK OUTPUT Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG'.split(
    ' ',
  ),
);

/** Elements set off by a blank line. */
const SPACED = new Set(
  'P H1 H2 H3 H4 H5 H6 UL OL TABLE BLOCKQUOTE ARTICLE SECTION HEADER FOOTER NAV ASIDE FIGURE MAIN'.split(' '),
);

interface Visible {
  readonly text: string;
  /** Where each element that holds words of its own line stands in the text. */
  readonly ranges: ReadonlyMap<Element, Range>;
  readonly headings: readonly Range[];
}

/**
 * The text of a page as a reader sees it without styles: one line for each block element, a blank line between
 * paragraphs, white space collapsed, hidden elements left out.
 */
export function visibleText(body: Element): Visible {
  const ranges = new Map<Element, Range>();
  const headings: Range[] = [];
  const page = new Lines();
  const walk = (element: Element): void => {
    if (isUnseen(element)) return;
    const name = element.tagName.toUpperCase();
    if (name === 'BR') {
      page.breakLine(1);
      return;
    }
    const cell = name === 'TD' || name === 'TH';
    const block = !INLINE.has(name) && !cell;
    const breaks = SPACED.has(name) ? 2 : 1;
    if (block) page.breakLine(breaks);
    const open = page.open();
    for (const node of element.childNodes) {
      if (node.nodeType === 3) page.write(node.textContent ?? '');
      else if (node.nodeType === 1) walk(node as Element);
    }
    const range = page.close(open);
    if (range && (block || cell)) {
      ranges.set(element, range);
      if (/^H[1-6]$/.test(name)) headings.push(range);
    }
    if (cell) page.separate('\t');
    if (block) page.breakLine(breaks);
  };
  walk(body);
  return { text: page.text, ranges, headings };
}

/** Text in the making: white space waits until words follow it, so that none stands at the end of a line. */
class Lines {
  readonly #chunks: string[] = [];
  #length = 0;
  #breaks = 0;
  #space = '';
  /** Where the words of each open element begin; -1 until it has some. */
  readonly #starts: number[] = [];

  get text(): string {
    return this.#chunks.join('');
  }

  /** Begins an element; returns its handle for `close`. */
  open(): number {
    return this.#starts.push(-1) - 1;
  }

  /** Ends an element: where its words stand, or null where it has none. */
  close(handle: number): Range | null {
    const start = this.#starts[handle] ?? -1;
    this.#starts.length = handle;
    return start < 0 ? null : { start, end: this.#length };
  }

  breakLine(count: number): void {
    this.#breaks = Math.max(this.#breaks, count);
    this.#space = '';
  }

  separate(space: string): void {
    this.#space = space;
  }

  write(value: string): void {
    const words = value.replace(/[\t\n\r\f ]+/g, ' ');
    if (words === '') return;
    if (words.startsWith(' ') && this.#space === '') this.#space = ' ';
    const plain = words.trim() === '' ? '' : words.replace(/^ | $/g, '');
    if (plain !== '') {
      const before = this.#length === 0 ? '' : this.#breaks > 0 ? '\n'.repeat(this.#breaks) : this.#space;
      this.#length += before.length;
      for (let i = this.#starts.length - 1; i >= 0 && this.#starts[i] === -1; i--)
        this.#starts[i] = this.#length;
      this.#chunks.push(before, plain);
      this.#length += plain.length;
      this.#breaks = 0;
      this.#space = '';
    }
    if (words.endsWith(' ') && this.#space === '') this.#space = ' ';
  }
}

function isUnseen(element: Element): boolean {
  if (UNSEEN.has(element.tagName.toUpperCase())) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
}
