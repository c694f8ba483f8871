import { describe, expect, it } from 'vitest';
import { STYLES } from './clauses.cases.ts';
import { blocksOf } from './index.ts';

/** The clauses of an instrument's text: address, printed label, repaired label. */
function clausesOf(text: string): string[] {
  return blocksOf({ id: 'deed', file: 'deed.txt', sha256: '', text })
    .filter((block) => block.path !== null)
    .map(({ path, label, repairedLabel }) =>
      [path, label, ...(repairedLabel === null ? [] : [repairedLabel])].join(' | '),
    );
}

const HEAD =
  'FERRY (LICENSING) ORDER 2011\n\nWHEREAS:\n\nthe Harbour Board has considered the application;\n\nNOW THEREFORE:\n\n';

describe('clauses', () => {
  it.each(STYLES)('reads $what', ({ text, wanted }) => {
    expect(clausesOf(text)).toEqual(wanted);
    expect(new Set(wanted.map((line) => line.split(' | ')[0])).size).toBe(wanted.length);
  });

  it('nests letters and romans, and tells the roman i from the letter i', () => {
    const text = `${HEAD}1. The licensee shall:\n (a) keep a log;\n (b) admit:\n  (i) an officer;\n  (ii) a constable;\n (c) report.\n2. This order shall lapse in May.`;
    expect(clausesOf(text)).toEqual([
      '1 | 1.',
      '1.a | (a)',
      '1.b | (b)',
      '1.b.i | (i)',
      '1.b.ii | (ii)',
      '1.c | (c)',
      '2 | 2.',
    ]);
  });

  it('goes on with letters past h where the list is long', () => {
    const letters = Array.from('abcdefghij')
      .map((l) => `(${l}) a duty;`)
      .join('\n');
    expect(clausesOf(`${HEAD}1. The licensee shall:\n${letters}`).slice(-2)).toEqual([
      '1.i | (i)',
      '1.j | (j)',
    ]);
  });

  it('gives back a numeral that was lost, and one that was misread', () => {
    const text = `${HEAD}- 1. The licensee shall allow access:\n - to the ship;\n - ii. to the quay; and\n - iii. to the books.\n- 2. It shall:\n${Array.from(
      'abcdefgh',
    )
      .map((l) => ` - ${l}. a duty;`)
      .join('\n')}\n - I. another duty.\n- 3. This order shall be published.`;
    const found = clausesOf(text);
    expect(found).toContain('1.i | - | i.');
    expect(found).toContain('1.ii | - ii.');
    expect(found).toContain('2.i | - I. | i.');
    expect(found.at(-1)).toBe('3 | - 3.');
  });

  it('addresses articles, decimal numbers, sections and schedules', () => {
    const text = `AGREEMENT\n\nbetween the Port and the Town\n\nArticle 1\nScope\n\n1.1 This Agreement applies to:\n\n(a) the quay; and\n\n(b) the pier.\n\n1.2 It shall not apply elsewhere.\n\nArticle 2\nTerm\n\n2.1 This Agreement shall end in May.\n\nSigned for the Port\n\nSCHEDULE 1\n\n1. The first berth.\n2. The second berth.\n\nSCHEDULE 2\n\n1. Fees shall be paid monthly.`;
    expect(clausesOf(text)).toEqual([
      '1 | Article 1',
      '1.1 | 1.1',
      '1.1.a | (a)',
      '1.1.b | (b)',
      '1.2 | 1.2',
      '2 | Article 2',
      '2.1 | 2.1',
      'schedule-1 | SCHEDULE 1',
      'schedule-1.1 | 1.',
      'schedule-1.2 | 2.',
      'schedule-2 | SCHEDULE 2',
      'schedule-2.1 | 1.',
    ]);
  });

  it('reads the double numbers of British regulations', () => {
    const text = `THE FERRY REGULATIONS 2014\n\n1.—(1) These Regulations may be cited as the Ferry Regulations.\n\n(2) They shall come into force in May.\n\n2.—(1) A master shall keep a log.\n\n(2) The log shall be shown on request.`;
    expect(clausesOf(text)).toEqual(['1.1 | 1.—(1)', '1.2 | (2)', '2.1 | 2.—(1)', '2.2 | (2)']);
  });

  it('takes text with new numbering after the signatures for the annex that is cited and not headed', () => {
    const text = `${HEAD}1. The licensee shall keep to Annex A.\n2. It shall pay.\n3. This order shall lapse.\n\nSigned on behalf of the Board\n\nRUTH OKAFOR\n\nBerthing rules\n\n1. Ships shall berth at night.\n2. Masters shall sign in.\n\nANNEX B\n\n1. Fees shall be paid.`;
    expect(clausesOf(text).slice(3)).toEqual([
      'annex-a.1 | 1.',
      'annex-a.2 | 2.',
      'annex-b | ANNEX B',
      'annex-b.1 | 1.',
    ]);
  });

  it('takes a signatory’s initials for no clause', () => {
    const text = `${HEAD}1. A shall pay.\n2. B shall pay.\n3. C shall pay.\n\nYours faithfully,\n\nT. M. HOLROYD`;
    const last = blocksOf({ id: 'd', file: 'd.txt', sha256: '', text }).at(-1);
    expect(last).toMatchObject({ role: 'signature', label: null });
  });
});
