/**
 * Whether two figures look like one of which a digit was misread or two were swapped: 8.6 and 6.8, 23 and 32, 131 and
 * 31. Such slips are the commonest way in which a number is miscopied (Wiseman et al. 2011, number entry errors).
 */
export type Slip = 'swapped' | 'one digit' | 'none';

export function slipBetween(a: string, b: string): Slip {
  const [x, y] = [a, b].map((s) => s.replace(/\D/g, '').replace(/0+$/, ''));
  if (x === undefined || y === undefined || x === y) return 'none';
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

function sorted(digits: string): string {
  return digits.split(/(?=.)/).sort().join('');
}
