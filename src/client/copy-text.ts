/** Copies the text of its paragraph, or its lines of code; says so for a moment. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const text = this.querySelector('p, pre')?.textContent ?? '';
    const label = button?.textContent ?? '';
    // So that what it says for a moment is read out too.
    if (button) button.ariaLive = 'polite';
    button?.addEventListener('click', () => {
      navigator.clipboard.writeText(text).then(
        () => {
          button.textContent = 'Copied';
        },
        () => {
          button.textContent = 'Select and copy it by hand';
        },
      );
      setTimeout(() => {
        button.textContent = label;
      }, 2500);
    });
  }
}

customElements.define('copy-text', CopyText);
