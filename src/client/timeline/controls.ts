import { countFor, type Filter, type Item } from './filter.ts';

/** Makes the fields for a stretch of time fields of days: a browser takes too long over them to have them at the start. */
export function askForDays(form: HTMLFormElement): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('.span input')) input.type = 'date';
}

/** The filter that the form stands at. */
export function readForm(form: HTMLFormElement): Filter {
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    sources: data.getAll('source').filter((value) => typeof value === 'string'),
    who: text('who'),
    status: text('status'),
    disputed: data.has('disputed'),
    from: text('from'),
    to: text('to'),
  };
}

/** Sets the form to a filter. */
export function writeForm(form: HTMLFormElement, filter: Filter): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('input[name="source"]'))
    input.checked = filter.sources.includes(input.value);
  for (const name of ['who', 'status', 'from', 'to'] as const) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = filter[name];
  }
  const disputed = form.elements.namedItem('disputed');
  if (disputed instanceof HTMLInputElement) disputed.checked = filter.disputed;
}

/** Writes beside every choice how many events it would show. */
export function writeCounts(form: HTMLFormElement, items: readonly Item[], filter: Filter): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('input[name="source"]')) {
    const count = input.closest('label')?.querySelector('.count');
    if (count) write(count, String(countFor(items, filter, 'sources', input.value)));
  }
  for (const facet of ['who', 'status'] as const) {
    for (const option of form.querySelectorAll<HTMLOptionElement>(
      `select[name="${facet}"] option[value]:not([value=""])`,
    )) {
      const count = countFor(items, filter, facet, option.value);
      write(option, `${option.dataset.name ?? ''} (${count})`);
      option.disabled = count === 0 && !option.selected;
    }
  }
}

/** Sets an element's text; the same text again would make the browser lay out its surroundings anew. */
export function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
