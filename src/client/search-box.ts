/** What Pagefind's script gives (its documentation, "Using the Pagefind search API"). */
interface Pagefind {
  init(): Promise<void>;
  debouncedSearch(query: string): Promise<{ results: readonly Result[] } | null>;
}
interface Result {
  data(): Promise<Found>;
}
interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

const SHOWN = 30;

/**
 * Finds sentences and clauses. The index and its WebAssembly load when somebody types, not before. The query
 * is kept in the address, so that a search can be shared.
 */
class SearchBox extends HTMLElement {
  #engine: Promise<Pagefind> | null = null;
  #input: HTMLInputElement | null = null;

  connectedCallback(): void {
    this.#input = this.querySelector('input');
    this.#input?.addEventListener('input', () => void this.#search());
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    const asked = new URL(location.href).searchParams.get('q');
    if (asked !== null && this.#input) {
      this.#input.value = asked;
      void this.#search();
    }
  }

  #load(): Promise<Pagefind> {
    this.#engine ??= import(/* @vite-ignore */ this.dataset.engine ?? '').then(async (engine: Pagefind) => {
      await engine.init();
      return engine;
    });
    return this.#engine;
  }

  async #search(): Promise<void> {
    const query = this.#asked();
    history.replaceState(null, '', query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`);
    if (query === '') {
      this.#show('', []);
      return;
    }
    try {
      const found = await (await this.#load()).debouncedSearch(query);
      const items = await Promise.all((found?.results ?? []).slice(0, SHOWN).map((result) => result.data()));
      // What was typed meanwhile has an answer of its own.
      if (found === null || query !== this.#asked()) return;
      const { length } = found.results;
      this.#show(`${length === 1 ? '1 sentence' : `${length} sentences`} found`, items);
    } catch {
      this.#engine = null;
      this.#show('The search could not be loaded. Type again to retry.', []);
    }
  }

  #asked(): string {
    return this.#input?.value.trim() ?? '';
  }

  #show(said: string, items: readonly Found[]): void {
    this.querySelector('output')!.textContent = said;
    this.querySelector('ol')!.replaceChildren(...items.map((item) => this.#item(item)));
  }

  #item({ url, excerpt, meta }: Found): HTMLElement {
    const row = (this.querySelector('template')!.content.cloneNode(true) as DocumentFragment)
      .firstElementChild!;
    const sign = this.querySelector(`[data-source="${CSS.escape(meta.source ?? '')}"]`);
    if (sign) row.querySelector('.sign-place')!.replaceChildren(sign.cloneNode(true));
    const link = row.querySelector('a')!;
    link.href = url;
    // Pagefind's excerpt is the sentence's own text, escaped, with <mark> around what was found.
    link.innerHTML = excerpt;
    // It cuts a long sentence without saying so.
    if (!/[.!?:;…]["'”’)]*$/.test(link.textContent.trim())) link.append(' …');
    row.querySelector('.note')!.textContent = meta.place ?? '';
    return row as HTMLElement;
  }
}

customElements.define('search-box', SearchBox);
