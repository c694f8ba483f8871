/** What a reader can do by keyboard. */
interface Actions {
  readonly step: (by: number) => void;
  readonly edge: (end: 'first' | 'last') => void;
  /** Opens the source of the event that is in focus; false where none is, and the key is the browser's. */
  readonly open: () => boolean;
  readonly copy: () => boolean;
  readonly disputed: () => void;
  readonly reset: () => void;
  readonly help: () => void;
}

const STORE = 'gainsay-keys';

/** Whether single keys are on; a reader can turn them off (WCAG 2.1.4). */
export function keysOn(): boolean {
  try {
    return localStorage.getItem(STORE) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps whether single keys are on, for the next page as well. */
export function setKeys(on: boolean): void {
  try {
    localStorage.setItem(STORE, on ? 'on' : 'off');
  } catch {
    // A browser that keeps nothing forgets it on the next page: no harm.
  }
}

/** Answers single keys, save where the reader types or holds another key. */
export function listenForKeys(actions: Actions): void {
  const table: Readonly<Record<string, () => unknown>> = {
    j: () => {
      actions.step(1);
    },
    k: () => {
      actions.step(-1);
    },
    g: () => {
      actions.edge('first');
    },
    G: () => {
      actions.edge('last');
    },
    Enter: actions.open,
    c: actions.copy,
    d: actions.disputed,
    x: actions.reset,
    '?': actions.help,
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !keysOn()) return;
    // A dialog that was just closed may hold the focus until the next frame.
    if (event.target instanceof Element && event.target.closest('input, select, textarea, dialog[open]'))
      return;
    if (table[event.key]?.() === false || table[event.key] === undefined) return;
    event.preventDefault();
  });
}
