import { describe, expect, it } from 'vitest';
import { runsOn, wrapWidth } from './wrapping.ts';

const lines = (text: string): string[] => text.split('\n');

describe('lines are wrapped', () => {
  it('in a scanned column of print, with words divided', () => {
    const column = lines(
      'A FERRYMAN who ran his boat on to\nthe rocks at Holm has asked for\nhis licence back.\n\nBo Lee, 61, told the har-\nbour board that the fog had come\ndown in a minute, and that he could\nnot see his own bow.',
    );
    const width = wrapWidth(column);
    expect(width).toBe(35);
    expect(runsOn(column[4]!, column[5]!, width!)).toBe(true);
    expect(runsOn(column[6]!, column[7]!, width!)).toBe(true);
  });

  it('in the paragraphs of an e-mail between lists and rules of their own width', () => {
    const mail = lines(
      'HOLM TIDES\nThe bulletin of the ferrymen of Holm and Ada, sent each month to all\nMonday 3 May 2019\n----------------------------------------------------------------------------\n\nIf you moored at the north quay this winter then you will have had a\nletter. About 30 of us did.\n\nThe board will pay back, without being asked, every fee that it took\nfrom 4 March on. It has a list of all the boats and of where they lay, so\nyou need not write.\n\nThe ferry company says that it is going to run until the end of May and\nthat nobody will lose a season ticket by it.\n\nAda fair\nNew ropes\nFor sale: oars',
    );
    const width = wrapWidth(mail);
    expect(width).not.toBeNull();
    expect(runsOn(mail[5]!, mail[6]!, width!)).toBe(true);
    expect(runsOn(mail[15]!, mail[16]!, width!)).toBe(false);
  });
});

describe('lines are not wrapped', () => {
  it.each([
    ['a menu', 'Home\nnews and views\nwhat is on this week\nboats for sale here\nabout us all'],
    [
      'verse',
      'The boat went out at break of day\nTo where the herring lie\nAnd all the bells of Ada Bay\nRang out across the sky',
    ],
    [
      'an address among paragraphs',
      'Holm Board\n2 Quay Row, Holm\ntelephone 01632 960 000\n\nThe Board has decided, after it heard the company and forty people of the island, to take the licence away for a year from the first of May.\n\nIt gave its reasons at length to all of them, and said that none of them had changed its mind in the least.',
    ],
  ])('%s', (_, text) => {
    expect(wrapWidth(lines(text))).toBeNull();
  });
});
