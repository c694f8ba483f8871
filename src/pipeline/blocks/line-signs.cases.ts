/** Lines of pages, by what they are; each list is tested against its sign. Invented. */
export const DATES = [
  '26.01.18',
  '3 May 2019',
  'Published 10 March 2022',
  'Tuesday 21 May 2019, 06:00',
  'Updated: 14:25',
  '2019-05-21T06:00:00Z',
  'Published 5:02 a.m. ET Aug. 13, 2021',
  'Sat 16 Nov 2019 00.01 GMT',
  'May 3, 2019',
  '16:42, 28 FEB 2023',
  '1 March 2023 | Updated 2 March 2023',
  'Posted: Sept. 4, 2019 5:00 AM ET | Last Updated: Sept. 5, 2019',
  'FOR IMMEDIATE RELEASE: 14 October 2018',
  'Press release | 9 May 2016',
  '8 Nov 2022 | 4:15pm AEDT',
  'Published 4:32 PM EST, Tue November 8, 2022',
  'Posted Nov. 8, 2022 at 5:00 a.m.',
  'Tue 21 Feb, 2023 06:12 AM',
  'Sep 29, 2022 / 05:12 PM CDT',
  'For release: November 8, 2022',
  'EMBARGOED until 00.01 Tuesday 8 November 2022',
  'November 8, 2022 by quaywatcher',
  'Media release 8 November 2022',
  '08-NOV-2022',
  'Date of issue: 8 November 2022',
  '(8 November 2022)',
  '2022/11/08',
  '8th November 2022 (Tuesday)',
];
export const NOT_DATES = [
  '3 May 2019 was a Friday.',
  'The ferry sails on 3 May 2019 at noon',
  'Deck 3',
  '12 to 14 boats',
  'May they rest',
  'Press release',
  'Hearing date: 11 October 2022',
  'Date of application: 3 March 2022',
  'On 3 May 2019 the ferry sailed',
  '8 May 2019 to 9 June 2020',
  'Statement 14',
];

export const BYLINES = [
  'By Ann Lee',
  'By Ann Lee | 3 May 2019',
  'Posted by Ann Lee on 9 June 2019 at 21:42',
  'by Ann Lee for the Holm Gazette',
  'By Ann Lee ’21, News Editor',
  'Ann Lee · Holm Gazette · Posted: May 3, 2019 5:00 AM ET',
];
export const NOT_BYLINES = [
  'By the time the ferry sailed, it was dark.',
  'By noon',
  'Bystanders cheered',
  'By and large',
  'Lee Bridge – closed since 3 May 2019',
];

export const INVITATIONS = [
  'Have your say in the comments below',
  'Sign up to our daily newsletter',
  'Subscribe now for just £1 a month',
  'READ MORE: Dog swims home',
  'Read more',
  'We use cookies to improve your experience.',
  '© 2019 Holm Media',
  'ADVERTISEMENT',
  'Story continues below',
  'Filed under: Ferries, Holm',
  '« Older: Dog swims home',
  'PARTNER CONTENT: Ten hulls for £2.50',
  'Follow us on Facebook',
  'Got a story? Email newsdesk@holm.example',
  'Already a subscriber? Log in',
  '3 days ago',
  'more videos >',
  'Powered by Inkwell 2',
];
export const NOT_INVITATIONS = [
  'The concert was hosted by the council.',
  'This site will be cleared for houses.',
  '“Join us on the quay,” she said.',
  'Join us on the quay at noon on Saturday.',
  'The company urged passengers to sign the petition.',
  'Tell the harbour master what you saw.',
  'She became a member of the crew.',
  'Police have published the findings.',
  'Readers will know the Ferry Inn.',
  'More than 40 passengers were taken off.',
  'Listen to the wind, the captain said.',
  'Topics for the inquiry will be settled in May.',
];

export const TEASERS = [
  'The ferry company has said that it will appeal to the... more >',
  '22/05/2019Ferry to be mended',
  'A dog swam home from the ... Read more',
  'Ferry Mended At LastThe ferry that ran aground is sailing again.',
];
export const NOT_TEASERS = [
  '“I waited … and waited,” he said.',
  'He drives a MacDonald truck, and she a McLaren.',
  'The iPhone that fell in was found.',
  'It cost more than £3.',
];

export const CREDITS = [
  'Picture: Holm library',
  'The ferry at dawn (Image: Ann Lee)',
  'Photo by Ann Lee',
  'Top image: the quay',
  'Image caption, The quay in winter',
  'Getty Images',
];
export const NOT_CREDITS = [
  'Pictures of the wreck were shown to the inquiry.',
  'The image of the ferry has suffered.',
  'Photographs taken at dawn show the bank.',
];

export const BOXES = [
  'Most read',
  'Related stories',
  'Comments (31)',
  'More on this story',
  'Leave a Reply',
  '3 comments',
  'Latest ferry news',
  'Share this',
  'related',
  'Top stories',
  'You may also like',
];
export const NOT_BOXES = [
  'Latest position',
  'What happens next?',
  'The inquiry',
  'Related offences',
  'More boats',
  'Share of the cost',
];

export const CONTACTS = [
  'Tel: 01632 960305 | quay@holm.example',
  'quay@holm.example',
  'The Quay House, 4 Harbour Row, Holm HM1 4QD',
  'www.holm.example',
  '500 Dock Street, Port Ada, OH 44101',
  'Contact: Ann Lee, Press Office, 555-0161, lee@holm.example',
];
export const NOT_CONTACTS = [
  'He gave his telephone to the mate.',
  'Contact with the ferry was lost at noon.',
  'They met in Holm, in the rain, in 2019',
];
