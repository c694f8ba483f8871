import type { APIRoute } from 'astro';

/**
 * What a page that embeds the timeline loads: it gives the frame the height that the framed page asks for.
 * Served as it stands, for other people's pages; it listens to frames of this site only.
 */
const SCRIPT = `addEventListener('message', function (event) {
  var height = event.data && event.data.gainsayHeight;
  if (typeof height !== 'number') return;
  document.querySelectorAll('iframe').forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.style.height = Math.ceil(height) + 'px';
  });
});
`;

export const GET: APIRoute = () => new Response(SCRIPT);
