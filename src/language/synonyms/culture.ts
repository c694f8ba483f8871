/** Stage, sport, museums, churches. */
export const CULTURE = `
stand standee standing
premiere debut opening
rehearse rehearsal
perform performance play show
play show production drama
audience spectator crowd house
ticket admission seat
match game fixture tie
win victory beat defeat
lose loss defeat
draw tie
bishop diocese church
congregation parishioner worshipper
grave burial cemetery churchyard bury
statue monument memorial sculpture
painting picture artwork canvas
museum gallery
archive library collection
`;
