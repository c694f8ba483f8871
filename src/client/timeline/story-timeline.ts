import { brushOn } from './brush.ts';
import { askForDays, readForm, write, writeCounts, writeForm } from './controls.ts';
import { EVERYTHING, fromQuery, passes, toQuery, type Filter, type Item } from './filter.ts';
import { keysOn, listenForKeys, setKeys } from './keys.ts';
import { keyOf, lightTogether } from './light.ts';

/** The timeline's drawing, filters and list as one thing. Without it everything is there, unfiltered. */
class StoryTimeline extends HTMLElement {
  #filter: Filter = EVERYTHING;
  #items: (Item & { readonly element: HTMLElement })[] = [];
  #brushes: ((from: string, to: string) => void)[] = [];

  connectedCallback(): void {
    this.#items = Array.from(this.querySelectorAll<HTMLElement>('.event'), (element) => ({
      ...itemOf(element),
      element,
    }));
    const form = this.querySelector('form');
    if (!form) return;
    askForDays(form);
    this.#brushes = Array.from(this.querySelectorAll<SVGSVGElement>('svg.chart'), (chart) =>
      brushOn(chart, (from, to) => {
        this.#show(form, { ...this.#filter, from, to });
      }),
    );
    form.addEventListener('input', () => {
      this.#show(form, readForm(form));
    });
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#show(form, EVERYTHING);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    lightTogether(this);
    this.#keys(form);
    const unfold = form.querySelector<HTMLButtonElement>('.unfold');
    unfold?.addEventListener('click', () => {
      unfold.ariaExpanded = String(unfold.ariaExpanded !== 'true');
    });
    const asked = location.search === '' ? readForm(form) : fromQuery(location.search);
    // The page as it came shows everything: nothing needs to be written, or laid out again.
    if (toQuery(asked) !== '') this.#show(form, asked, location.search === '');
  }

  #show(form: HTMLFormElement, filter: Filter, remember = true): void {
    this.#filter = filter;
    writeForm(form, filter);
    const shown = this.#items.filter((item) => passes(item, filter));
    const keys = new Set(shown.map((item) => item.key));
    for (const item of this.#items) item.element.hidden = !keys.has(item.key);
    for (const mark of this.querySelectorAll('svg [href^="#"]'))
      mark.classList.toggle('off', !keys.has(keyOf(mark) ?? ''));
    for (const thread of this.querySelectorAll<SVGElement>('[data-events]')) {
      thread.classList.toggle('off', !(thread.dataset.events ?? '').split(' ').some((key) => keys.has(key)));
    }
    for (const draw of this.#brushes) draw(filter.from, filter.to);
    writeCounts(form, this.#items, filter);
    const all = this.#items.length;
    const output = form.querySelector('output');
    if (output)
      write(output, shown.length === all ? `All ${all} events` : `${shown.length} of ${all} events`);
    const reset = form.querySelector<HTMLButtonElement>('button[type="reset"]');
    const query = toQuery(filter);
    if (reset) reset.disabled = query === '';
    if (remember)
      history.replaceState(
        null,
        '',
        `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`,
      );
  }

  #keys(form: HTMLFormElement): void {
    const dialog = this.querySelector('dialog');
    const toggle = dialog?.querySelector('input');
    if (toggle) {
      toggle.checked = keysOn();
      toggle.addEventListener('change', () => {
        setKeys(toggle.checked);
      });
    }
    const help = (): void => {
      dialog?.showModal();
    };
    form.querySelector('.show-keys')?.addEventListener('click', help);
    const visible = (): HTMLElement[] =>
      this.#items.map((item) => item.element).filter((element) => !element.hidden);
    const focus = (element: HTMLElement | undefined): void => {
      if (!element) return;
      for (const { element: other } of this.#items) other.tabIndex = other === element ? 0 : -1;
      element.focus();
    };
    listenForKeys({
      step: (by) => {
        const list = visible();
        const now = list.findIndex((element) => element.contains(document.activeElement));
        focus(list[Math.min(list.length - 1, Math.max(0, now < 0 && by < 0 ? list.length - 1 : now + by))]);
      },
      edge: (end) => {
        focus(visible().at(end === 'first' ? 0 : -1));
      },
      open: () => {
        const { activeElement } = document;
        if (!activeElement?.matches('.event')) return false;
        activeElement.querySelector<HTMLElement>('h3 a')?.click();
        return true;
      },
      copy: () => {
        const event = document.activeElement?.closest('.event');
        if (!event) return false;
        const words = (selector: string): string => event.querySelector(selector)?.textContent.trim() ?? '';
        const address = `${location.origin}${location.pathname}#${event.id}`;
        void navigator.clipboard.writeText(`${words('.date')}: “${words('h3 a')}” ${address}`).then(() => {
          const output = form.querySelector('output');
          if (output) write(output, 'Copied');
        });
        return true;
      },
      disputed: () => {
        this.#show(form, { ...this.#filter, disputed: !this.#filter.disputed });
      },
      reset: () => {
        this.#show(form, EVERYTHING);
      },
      help,
    });
  }
}

function itemOf({ id, dataset }: HTMLElement): Item {
  const words = (list: string | undefined): string[] =>
    (list ?? '').split(' ').filter((entry) => entry !== '');
  return {
    key: id,
    sources: words(dataset.sources),
    entities: words(dataset.entities),
    status: dataset.status ?? '',
    disputed: dataset.disputed !== undefined,
    from: dataset.from ?? null,
    to: dataset.to ?? null,
  };
}

customElements.define('story-timeline', StoryTimeline);
