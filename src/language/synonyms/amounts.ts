/** More and less, shares, sizes; dates and stretches of time. */
export const AMOUNTS = `
equal equally partner parity same alike
increase rise raise grow up growth hike
reduce cut lower decrease fall drop decline reduction down
freeze frozen peg unchanged
weight tonne heavy load
full capacity
deadline date time limit
year annual annually twelvemonth yearly
month monthly
quarter quarterly
week weekly
weekend saturday sunday friday
day daily
first initial opening inaugural
last final closing
half fifty
fifth twenty
tenth ten
quarter twenty-five
share portion part percentage proportion percent contribution
equal same identical
big large great
small little minor
many numerous several
sole exclusive single
double twice
treble triple thrice
`;
