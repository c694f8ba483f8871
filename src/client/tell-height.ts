/** Inside a frame on somebody else's page: says how high the page is, so that the frame can follow. */
function tell(): void {
  parent.postMessage({ gainsayHeight: document.documentElement.scrollHeight }, '*');
}

if (parent !== window) new ResizeObserver(tell).observe(document.body);
