import type { Page } from 'playwright-core';

/** The layout shift of a page so far, fonts and deferred scripts included (the Layout Instability API's sum). */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    let total = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) total += (entry as unknown as { value: number }).value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // Entries are handed over after the frame that they are about.
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
    observer.disconnect();
    return total;
  });
}
