// Bundled on its own as a worker would be, and run in the page: an import by name brings a loader larger than itself.
import whole from './story-timeline.ts?worker&url';

/**
 * Brings the timeline to life when a reader first turns to it, and not before: reading needs no script. An address
 * that asks for a part of the timeline is answered at once.
 */
const TURNS = ['pointerover', 'pointerdown', 'focusin', 'input', 'keydown', 'click'] as const;

let loading = false;
let missed: Event | null = null;

async function wake(): Promise<void> {
  loading = true;
  await import(/* @vite-ignore */ whole);
  for (const type of TURNS) document.removeEventListener(type, turned);
  // What was pressed meanwhile is pressed again, now that somebody listens.
  if (missed instanceof KeyboardEvent) document.dispatchEvent(new KeyboardEvent('keydown', missed));
  if (missed instanceof PointerEvent && missed.target instanceof Element)
    missed.target.closest<HTMLElement>('story-timeline button')?.click();
}

function turned(event: Event): void {
  if (event.type === 'keydown' || event.type === 'click') missed = event;
  if (!loading) void wake();
}

for (const type of TURNS) document.addEventListener(type, turned);
if (location.search !== '') void wake();
