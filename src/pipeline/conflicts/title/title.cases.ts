/** How one article and another name somebody's post, and the levels of what is found. */
export const POSTS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Jane Whitlow, the leader of the council',
    'Jane Whitlow, the council’s cabinet member for parks',
    ['contradiction'],
  ],
  [
    'Jane Whitlow, the leader of the council',
    'Jane Whitlow, the deputy leader of the council',
    ['contradiction'],
  ],
  ['Jane Whitlow, the leader of the council', 'Jane Whitlow, the council’s leader', []],
  ['Jane Whitlow, the deputy leader of the council', 'Jane Whitlow, deputy parks leader of the council', []],
  ['Jane Whitlow, director of parks at the council', 'Jane Whitlow, the council’s parks director', []],
  ['Jane Whitlow, chairman of the council', 'Jane Whitlow, the council’s chairwoman', []],
  // A post that is in no table of offices, and a post behind "as": whether one excludes the other is open.
  ['Jane Whitlow, the council’s chief cashier', 'Jane Whitlow, the council’s surveyor', ['compatible']],
  [
    'Jane Whitlow, the leader of the council',
    'Jane Whitlow, who is employed by the council as its land surveyor',
    ['compatible'],
  ],
  ['Jane Whitlow, the council’s surveyor', 'Jane Whitlow, who serves the council as its surveyor', []],
  // Two posts of one body, each told as what she is there; what goes with every post, and one post in other words.
  [
    'Jane Whitlow, the council’s operations director',
    'Jane Whitlow, the council’s finance director',
    ['tension'],
  ],
  [
    'Jane Whitlow, the council’s operations director',
    'Jane Whitlow, the council’s longest serving member',
    ['compatible'],
  ],
  [
    'Jane Whitlow, the council’s moorings director',
    'Jane Whitlow, the council’s moorings manager',
    ['compatible'],
  ],
  // "New Saltby" is no new post; posts that are over may have been held one after the other.
  [
    'Jane Whitlow, director of parks at the council',
    'Jane Whitlow, the council’s administrator for New Saltby',
    ['tension'],
  ],
  [
    'Jane Whitlow, the council’s former chairman',
    'Jane Whitlow, who resigned as chief executive of the council in May',
    ['compatible'],
  ],
  [
    'Jane Whitlow, the council’s former chairman',
    'Jane Whitlow, who resigned as chairman of the council in May',
    [],
  ],
  ['Jane Whitlow, the leader of the council', 'Jane Whitlow, the council’s former cabinet member', []],
  [
    'Jane Whitlow, chief executive of the council',
    'Jane Whitlow, who has chaired the council since 2017',
    ['contradiction'],
  ],
  ['Jane Whitlow, the leader of the council', 'Deputy Leader Jane Whitlow', ['contradiction']],
  ['Jane Whitlow, the leader of the council', 'Former Deputy Leader Jane Whitlow', []],
  [
    'Jane Whitlow, chief executive of the council',
    'Mark Tolley, chief executive of the council',
    ['tension'],
  ],
  [
    'Jane Whitlow, chief executive of the council',
    'Mark Tolley, who replaced Jane Whitlow as chief executive of the council',
    [],
  ],
  ['Jane Whitlow, chief executive of the council', 'Mark Tolley, former chief executive of the council', []],
  ['Jane Whitlow, chief executive of the council', 'Mark Tolley, chief executive of Saltby Rugby Club', []],
  ['Police Chief Jane Whitlow', 'Deputy Chief Jane Whitlow', ['contradiction']],
  ['The vicar of Saltby, the Rev Jane Whitlow', 'The rector, the Reverend Jane Whitlow', ['contradiction']],
  ['The vicar of Saltby, the Rev Jane Whitlow', 'The vicar, the Reverend Jane Whitlow', []],
  ['The former rector of Saltby, the Rev Jane Whitlow', 'The vicar, the Reverend Jane Whitlow', []],
  [
    'The leader of the council, Cllr Jane Whitlow',
    'Jane Whitlow, the council’s cabinet member for parks',
    ['contradiction'],
  ],
  ['Jane Whitlow, Chairman and Chief Executive Officer', 'Jane Whitlow, the council’s chief executive', []],
  ['Jane Whitlow, director of parks', 'Mark Tolley, director of finance', []],
  [
    'Jane Whitlow, managing director of the council',
    'Jane Whitlow, an engineer who has never been a director',
    ['contradiction'],
  ],
  [
    'Jane Whitlow, managing director of the council',
    'Jane Whitlow, an engineer who has never been a smoker',
    [],
  ],
  [
    'Harbourside’s chief executive, Jane Whitlow',
    'Jane Whitlow, managing director for moorings at Harbourside Group',
    ['contradiction'],
  ],
  // What a body's name or a noun for it has in common is no sign that two posts are one in other words.
  ['Jane Whitlow, the borough treasurer', 'Jane Whitlow, the borough administrator', ['tension']],
  ['Jane Whitlow, president of Saltby Council', 'Jane Whitlow, Saltby Council’s town clerk', ['tension']],
  // A rank is a post where it is said of what body; "captain" alone may be one at sea.
  ['Jane Whitlow, the club’s captain', 'Jane Whitlow, the club’s president', ['tension']],
  // The board's chair is that of the body whose board it is; who presides over a board chairs it.
  ['Board President Jane Whitlow', 'Jane Whitlow, executive director of the council', ['contradiction']],
  ['Jane Whitlow, who chairs the board', 'Jane Whitlow, chief executive of the council', ['contradiction']],
  [
    'Jane Whitlow, the leader of the council',
    'Jane Whitlow, chief executive of the council',
    ['contradiction'],
  ],
];
