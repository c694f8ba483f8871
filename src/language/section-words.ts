/** The rooms of a newspaper or a site, and what its menus are called: no site's name is made of these alone. */
const ROOMS = new Set(
  `about account advertise advertisement agriculture alumni alerts all analysis and announcements archive arts at
  audio best books boxing breadcrumb breaking business buy by careers city cities classifieds club columnists columns comment commentary comments
  community contact cookies courts crime culture deaths depth digital donate edition editorial editorials
  economy education entertainment environment events exclusive explainer explore faith family fashion feature features
  film finance food football for free from front games gardening golf government health help heritage history home homes housing in
  industry info information insight international interview interviews investigation investigations jobs latest law links log login
  leader letters life lifestyle listen live local lottery magazine main markets media members membership menu
  money more most motoring music my nation national nature navigation network news newsletter newsletters
  newsroom nostalgia notices now obituaries obituary on open opinion our outdoors page parliament people
  photos picture pictures places planning play podcast podcasts politics press privacy profile projects property publications puzzles
  radio read reader readers real recipes region regional register release releases report reports research reviews room rugby
  rural safety science search section sections services shop shopping sign site special sponsored sport sports
  spotlight staff statement statements stories story study style subscribe support talk tech technology tennis terms the theatre
  today top topics traffic trail transport travel trending tv uk us use video videos view views watch weather weekend
  what's women world your`.split(/\s+/),
);

/** Whether nothing but rooms is named: "Local News", "Health & Safety". */
export const isOfRooms = (name: string): boolean =>
  name.split(/[\s&/]+/).every((word) => ROOMS.has(word.toLowerCase()));
