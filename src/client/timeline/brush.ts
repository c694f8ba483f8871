import { dayAtPlace, placeOfDay, readAxis } from './scale.ts';

/** Less movement than this is a click, not a brush. */
const CLICK = 5;

/**
 * Lets a pointer choose a stretch of time in a drawing of the timeline. `choose` gets ISO days; empty ones for
 * everything. Gives back a function that draws a chosen stretch.
 */
export function brushOn(
  chart: SVGSVGElement,
  choose: (from: string, to: string) => void,
): (from: string, to: string) => void {
  const axis = readAxis(chart.dataset.axis ?? '');
  const tall = chart.classList.contains('tall');
  const band = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  band.setAttribute('class', 'brush');
  let begun: number | null = null;
  let chosen: [from: string, to: string] = ['', ''];

  const placeOf = (event: PointerEvent): number => {
    const box = chart.getBoundingClientRect();
    const { width, height } = chart.viewBox.baseVal;
    return tall
      ? ((event.clientY - box.top) / box.height) * height
      : ((event.clientX - box.left) / box.width) * width;
  };
  const draw = (a: number, b: number): void => {
    if (!band.isConnected) chart.prepend(band);
    const { width, height } = chart.viewBox.baseVal;
    const along = { at: Math.min(a, b), size: Math.abs(b - a) };
    band.setAttribute('x', String(tall ? 0 : along.at));
    band.setAttribute('y', String(tall ? along.at : 0));
    band.setAttribute('width', String(tall ? width : along.size));
    band.setAttribute('height', String(tall ? along.size : height));
  };

  const show = (from: string, to: string): void => {
    chosen = [from, to];
    if (from === '' && to === '') draw(0, 0);
    else
      draw(
        from === '' ? axis[0]!.start : placeOfDay(axis, from),
        to === '' ? axis.at(-1)!.end : placeOfDay(axis, to),
      );
  };

  // Down the page a finger scrolls (touch-action says so); where time runs across, it brushes as a mouse does.
  chart.addEventListener('pointerdown', (event) => {
    if (event.button === 0 && !(tall && event.pointerType === 'touch')) begun = placeOf(event);
  });
  chart.addEventListener('pointermove', (event) => {
    if (begun === null) return;
    const now = placeOf(event);
    if (Math.abs(now - begun) < CLICK) return;
    chart.setPointerCapture(event.pointerId);
    draw(begun, now);
  });
  chart.addEventListener('pointerup', (event) => {
    if (begun === null) return;
    const [start, end] = [begun, placeOf(event)].sort((a, b) => a - b) as [number, number];
    begun = null;
    if (end - start < CLICK) return;
    choose(dayAtPlace(axis, start), dayAtPlace(axis, end));
  });
  chart.addEventListener('pointercancel', () => {
    begun = null;
    show(...chosen);
  });
  chart.addEventListener('dragstart', (event) => {
    event.preventDefault();
  });
  return show;
}
