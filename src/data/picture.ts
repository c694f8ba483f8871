import { Resvg } from '@resvg/resvg-js';

const FONTS = ['card-serif.ttf', 'card-sans.ttf'].map((file) => `src/styles/fonts/${file}`);

/** An SVG drawn as PNG, with the site's own fonts and no others, so that every machine draws the same bytes. */
export function drawPng(svg: string): Uint8Array<ArrayBuffer> {
  const drawing = new Resvg(svg, { font: { fontFiles: FONTS, loadSystemFonts: false } });
  return new Uint8Array(drawing.render().asPng());
}
