import { describe, expect, it } from 'vitest';
import { NO_CORPUS } from '../../model/corpus.ts';
import type { Document } from '../../model/document.ts';
import { run } from '../run.ts';

const PARAGRAPHS =
  'The ferry that runs to the island ran aground last night, and 40 passengers were taken off by lifeboat.\n\n“Nobody was hurt,” said the harbour master, who had been on the quay since dawn.\n';

function read(text: string, file = 'page.txt'): Document {
  const [document] = run([{ id: 'page', file, sha256: '', text }], NO_CORPUS).documents;
  if (!document) throw new Error('no document');
  return document;
}

describe('metadata of an article', () => {
  it('finds headline, author, outlet and date above the text', () => {
    const page = read(
      `Holm Gazette\nNews | Sport | Jobs\n\nFerry runs aground off the island\n\nBy Ann Lee, Sea Correspondent\n26.01.18\n\n${PARAGRAPHS}`,
    );
    expect(page).toMatchObject({
      kind: 'news',
      title: 'Ferry runs aground off the island',
      authors: ['Ann Lee'],
      publisher: 'Holm Gazette',
    });
    expect(page.published).toMatchObject({ edtf: '2018-01-26', basis: 'stated' });
    expect(page.published.evidence.map((span) => span.text)).toEqual(['26.01.18']);
  });

  it('finds an author who stands above the headline', () => {
    const page = read(
      `Holm Gazette\nNews | Sport | Jobs\n\nAnn Lee\n15:12, 8 NOV 2024\n\nFerry runs aground off the island\n\n${PARAGRAPHS}`,
    );
    expect(page).toMatchObject({ title: 'Ferry runs aground off the island', authors: ['Ann Lee'] });
  });

  it('takes no club that calls itself by its letters for a headline', () => {
    const page = read(
      `Holm Hill Action Group (HHAG)\n[Home] [Maps] [Donate]\n\nPosted: 24/11/2013\n\n${PARAGRAPHS}`,
    );
    expect(page.title).toBeNull();
  });

  it('finds the headline of a report that is still being written', () => {
    const page = read(
      `Channel 6\nWEATHER 54°  |  TRAFFIC  |  WATCH LIVE\nLIVE: Island ferry runs aground, 40 passengers taken off by lifeboat\nBy Ann Lee and Bo Cat\nPublished: May 3, 2019 at 4:52 PM\n\n${PARAGRAPHS}`,
    );
    expect(page.title).toBe('LIVE: Island ferry runs aground, 40 passengers taken off by lifeboat');
  });

  it('claims neither headline nor publisher where there is none', () => {
    const page = read(PARAGRAPHS);
    expect(page).toMatchObject({ title: null, titleSpan: null, publisher: null, authors: [] });
    expect(page.label).toBe('The ferry that runs to the island …');
  });

  it('is not called by whom it greets', () => {
    expect(read(`Dear friends and neighbours,\n\n${PARAGRAPHS}`).label).toBe(
      'The ferry that runs to the island …',
    );
  });

  it('cuts the words it is called by before a small one', () => {
    const page = read(
      'Holm County has now been forced to take over the island’s only ferry, and nobody knows why.\n',
    );
    expect(page.label).toBe('Holm County has now been forced …');
  });

  it.each([
    ['colour and harbour, and the centre of the neighbourhood', '2019-04-03'],
    ['color and harbor, and the center of the neighborhood', '2019-03-04'],
  ])('reads 03/04/2019 after the English of “%s”', (words, day) => {
    expect(
      read(`Ferry runs aground off the island\n\n03/04/2019\n\nThey spoke of ${words}.\n\n${PARAGRAPHS}`)
        .published.edtf,
    ).toBe(day);
  });

  it.each([
    ['a row of links below it', 'Quay & Channel\nHome | Boats | Letters', 'Quay & Channel'],
    ['a motto below it', 'THE LAMP OIL\nThe magazine of small ports', 'The Lamp Oil'],
    ['a motto and links below it', 'Shelfmark\nbooks for the rest of us\nNews | Jobs | Events', 'Shelfmark'],
    ['a trail below it', 'Skip to main content\nHolm Island Trust\nHome > News > 2022', 'Holm Island Trust'],
    ['its letters first', 'HEX | Harbour Executive\nHome  News  Boats', 'Harbour Executive'],
    ['a frequency behind it', 'Holm Sound 97.4 FM\nListen live | Travel | Win!', 'Holm Sound'],
    ['nothing but rooms', 'Local News\nHome | Boats | Letters', null],
    [
      'a choice of languages below it',
      'Holm Newswire\nEnglish | Français\nNews > Work & Trade',
      'Holm Newswire',
    ],
  ])('takes the name that heads the page, with %s', (_, head, publisher) => {
    expect(
      read(`${head}\n\nFerry runs aground off the island\n\nBy Ann Lee\n26.01.18\n\n${PARAGRAPHS}`).publisher,
    ).toBe(publisher);
  });

  it('takes the paper after the day', () => {
    expect(
      read(
        `Ferry runs aground off the island\n\nAnn Lee\nSaturday October 14 2023, 12.01am, The Holm Courier\n\n${PARAGRAPHS}`,
      ).publisher,
    ).toBe('The Holm Courier');
  });

  it('reads front matter', () => {
    const page = read(
      `---\ntitle: A night on the bank\nauthor: Ann Lee\n---\n\n## Dusk\n\n${PARAGRAPHS}`,
      'page.md',
    );
    expect(page.blocks[0]?.role).toBe('furniture');
  });
});

describe('the heads of other newsrooms and offices', () => {
  it('reads author, outlet and day from one line, and the headline above its introduction', () => {
    const page = read(
      `Menu\nHolm Online\nSearch | Sign in\n\nHarbour\n\nFerry runs aground off the island, 40 taken off\n\nOwner blames the tide, crew say they were never asked\n\nAnn Lee · Holm Online · Posted: Sept. 4, 2019 5:00 AM ET | Last Updated: September 5, 2019\n\n${PARAGRAPHS}`,
    );
    expect(page).toMatchObject({
      title: 'Ferry runs aground off the island, 40 taken off',
      authors: ['Ann Lee'],
    });
    expect(page.published.edtf).toBe('2019-09-04');
  });

  it('takes the day of the last change only where no other is given', () => {
    const page = read(
      `Ferry runs aground off the island\n\nBy Ann Lee\nLast updated at 21:14 on 6 December 2013\n\n${PARAGRAPHS}`,
    );
    expect(page.published.edtf).toBe('2013-12-06');
  });

  it('takes the day beside the headline, and leaves the masthead’s to the page', () => {
    const page = read(
      `The Holm Standard\n2017-08-22\n\nNEWS   SPORT   WEATHER\n\nFerry runs aground off the island\n\nAnn Lee\n21 Aug 2017, 4:45 p.m.\n\n${PARAGRAPHS}`,
    );
    expect(page.published.edtf).toBe('2017-08-21');
    expect(page.blocks.find((b) => b.text === '2017-08-22')?.role).toBe('furniture');
  });

  it('reads the head of a court’s order with its parties', () => {
    const page = read(
      'Court File No. CV-18-0060\n\nONTARIO\nSUPERIOR COURT OF JUSTICE\n\nBETWEEN:\n\nHOLM LINES LTD.\nPlaintiff\n\n– and –\n\nISLAND HARBOURS INC.\nNotice Party\n\nORDER\n\n1. THIS COURT ORDERS that the Notice Party shall mend the quay.\n\n2. THIS COURT ORDERS that the Notice Party shall pay $500.\n\nCertified a true copy — A. Lee\n',
    );
    expect(page).toMatchObject({ kind: 'official', title: 'ORDER', publisher: 'Superior Court of Justice' });
    expect(page.blocks.filter((b) => b.path !== null).map((b) => b.path)).toEqual(['1', '2']);
    expect(page.blocks.at(-1)?.role).toBe('furniture');
  });

  it('takes a letter’s subject without the word that announces it', () => {
    const page = read(
      'Holm School District 14\nPO Box 220, Holm, OR 97401\n\nMarch 3, 2020\n\nRe: Notice of reduction in force\n\nDear Ms. Lee:\n\nPursuant to Article 14 of the agreement, the District intends to lay off eleven teachers effective June 30, 2020.\n\nSincerely,\n\nDr. Ben Ash\nSuperintendent\n',
    );
    expect(page).toMatchObject({ kind: 'official', title: 'Notice of reduction in force' });
    expect(page.titleSpan?.text).toBe(page.title);
  });
});

describe('the kind of a document', () => {
  it.each([
    [
      'the minutes of a meeting',
      'TOWN OF HOLM\nRegular Meeting of Council\nTuesday, June 11, 2019 – 7:00 p.m.\n\nMINUTES\n\nPresent: Mayor Ann Lee\n\n1. CALL TO ORDER\nThe Mayor called the meeting to order.\n\n2. FERRY\nMoved by Councillor Ash\nSeconded by Councillor Roe\nTHAT Council close the quay.\nCARRIED\n\n3. ADJOURNMENT\nThe meeting adjourned.\n',
      'official',
    ],
    [
      'an order of a court',
      'IN THE DISTRICT COURT\n\nIn the Matter of Holm Lines, Inc.\n\nCONSENT ORDER\n\n1. Holm Lines shall pay $5,000.\n2. Holm Lines shall mend the ferry.\n3. This Order shall lapse in May.\n\nSO ORDERED.\n',
      'official',
    ],
    [
      'a release',
      'FOR IMMEDIATE RELEASE\n\nHolm Lines mends its ferry\n\nHOLM, May 3, 2019 — Holm Lines announced today that its ferry has been mended and will sail again.\n\nAbout Holm Lines\n\nHolm Lines has sailed since 1890.\n\n###\n',
      'official',
    ],
    [
      'a statement',
      'Statement from Holm Lines on the ferry\n\n3 May 2019\n\nWe are sorry for what happened last night. We will help the inquiry in every way that we can.\n',
      'official',
    ],
    [
      'an article about an order',
      `Court orders ferry company to pay\n\nBy Ann Lee\n\nA judge signed a consent order under which the company shall pay $5,000, her clerk said.\n\n${PARAGRAPHS}`,
      'news',
    ],
    [
      'a blog',
      `What the order really says\n\nPosted by Ann on 9 June 2019\n\nI have read the order, and it says that the company must mend the ferry.\n\n- First the hull.\n- Then the engine.\n\n3 comments\n`,
      'news',
    ],
  ])('%s', (_, text, kind) => {
    expect(read(text).kind).toBe(kind);
  });
});
