/** Lines that other pages have round their headlines, all invented: what heads are altered with. */

export const ROOMS = [
  'News',
  'Local',
  'Sport',
  'Politics',
  'Business',
  'National',
  'Courts',
  'Village life',
  'Travel',
  'Letters',
  'City Hall',
  'Culture',
];
export const LABELS = [
  'Exclusive',
  'Analysis',
  'EXPLAINER',
  'Opinion',
  'The long read',
  'Breaking',
  'Special report',
  'Interview',
  'SPONSORED',
  'Update',
];
export const TRAILS = [
  'Home > News > Local',
  'Home / News / Region',
  'News › Transport',
  'Home » Latest',
  'Front page | News | Politics',
];
export const SITES = [
  'The Holm Courier',
  'Ada Valley Post',
  'LONGSHORE',
  'Holm & District Gazette',
  'Quay Business Weekly',
  'Radio Ada',
  'holm.example',
  'The Slow View',
  'Holm Today',
];
export const MOTTOS = [
  'All the news of the island',
  'Reporting paid for by its readers',
  'The voice of the west coast since 1886',
  'Your island. Your paper.',
  'From the quay to the hills',
];
export const DAYS = ['3 May 2019', 'Tuesday 21 May 2019, 06:00', 'Published 10 March 2022', 'July 21, 2023'];
export const BYLINES = ['By Ann Lee', 'By Bo Ferry, education correspondent', 'Cy Hall', 'Words: Ann Lee'];
export const STATEMENTS = [
  'Statement by Ann Lee, Chair of the Board',
  'Statement from the Board of Trustees',
];
export const MENU = [
  'Skip to content',
  'Home',
  'News',
  'Local',
  'Politics',
  'Sport',
  'What’s On',
  'Food & Drink',
  'Opinion',
  'Obituaries',
  'Jobs',
  'Subscribe',
  'Sign in',
];
