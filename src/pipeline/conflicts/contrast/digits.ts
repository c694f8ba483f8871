/**
 * Whether two figures look like one of which a digit was misread or two were swapped: 8.6 and 6.8, 23 and 32, 131 and
 * 31, or 3.1 and 31, where the point has moved. Such slips are the commonest way in which a number is miscopied (Wiseman et al. 2011, number entry errors).
 */
export type Slip = 'swapped' | 'one digit' | 'point' | 'none';

export function slipBetween(a: string, b: string): Slip {
  const [x, y] = [a, b].map((s) => s.replace(/\D/g, '').replace(/0+$/, ''));
  if (x === undefined || y === undefined || x === '') return 'none';
  if (x === y) return Number(a) === Number(b) ? 'none' : 'point';
  if (x.length === y.length && x.length > 1) {
    if (sorted(x) === sorted(y)) return 'swapped';
    return x.split(/(?=.)/).filter((d, i) => d !== y[i]).length === 1 ? 'one digit' : 'none';
  }
  const [long, short] = x.length > y.length ? [x, y] : [y, x];
  if (short.length < 2 || long.length - short.length !== 1) return 'none';
  return long.split(/(?=.)/).some((_, i) => long.slice(0, i) + long.slice(i + 1) === short)
    ? 'one digit'
    : 'none';
}

/**
 * Keys by which figures meet of which one may be a slip of the other: their digits in order, whatever the point. A figure
 * of one digit is too common to lead to another.
 */
export function slipKeys(figure: string): string[] {
  const digits = figure.replace(/\D/g, '').replace(/^0+|0+$/g, '');
  if (digits.length < 2) return [];
  const without = Array.from({ length: digits.length }, (_, i) => digits.slice(0, i) + digits.slice(i + 1));
  return [...new Set([sorted(digits), digits, ...(digits.length > 2 ? without : [])])];
}

function sorted(digits: string): string {
  return digits.split(/(?=.)/).sort().join('');
}
