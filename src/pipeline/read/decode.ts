import { DocumentError } from '../../model/errors.ts';

/**
 * The text of a file's bytes, unchanged: a byte-order mark and CRLF stay, so that offsets are those of the file.
 *
 * @throws DocumentError for bytes that are not UTF-8 or hold control characters that no text has
 */
export function decode(file: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new DocumentError(`${file} is UTF-16, not UTF-8.`, 'Open it in an editor and save it as UTF-8.');
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    throw new DocumentError(
      `${file} is not a text file: byte ${nul} is zero.`,
      'Remove it from the folder, or save the document as UTF-8 text.',
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new DocumentError(
      `${file} is not UTF-8: byte ${firstBadByte(bytes)} begins no valid character.`,
      'Open it in an editor and save it as UTF-8.',
    );
  }
}

/** Offset of the first byte that no UTF-8 character explains: the shortest prefix that does not decode. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}
