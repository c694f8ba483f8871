/** The event that a part of the drawing links to: the key is its place in the list. */
export function keyOf(element: Element): string | undefined {
  return element.getAttribute('href')?.slice(1);
}

/**
 * Lights an event wherever it is shown, in the list and in the drawings, while the pointer or the focus is on it
 * anywhere; a thread lights all that it ties.
 */
export function lightTogether(root: HTMLElement): void {
  let lit: Element[] = [];
  const light = (keys: readonly string[]): void => {
    for (const element of lit) element.classList.remove('lit');
    lit = keys.flatMap((key) => [
      ...root.querySelectorAll(`svg [href="#${CSS.escape(key)}"]`),
      ...root.querySelectorAll(`#${CSS.escape(key)}`),
    ]);
    for (const element of lit) element.classList.add('lit');
  };
  const keysAt = (target: EventTarget | null): string[] => {
    const element =
      target instanceof Element
        ? target.closest<HTMLElement | SVGElement>('svg [href^="#"], [data-events], .event')
        : null;
    if (!element) return [];
    const { events } = element.dataset;
    return events !== undefined ? events.split(' ') : [keyOf(element) ?? element.id];
  };
  root.addEventListener('pointerover', (event) => {
    light(keysAt(event.target));
  });
  root.addEventListener('pointerleave', () => {
    light(keysAt(document.activeElement));
  });
  root.addEventListener('focusin', (event) => {
    light(keysAt(event.target));
  });
}
