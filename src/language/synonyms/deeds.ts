/** What anybody does with anything. */
export const DEEDS = `
cut axe lose go shed scrap eliminate abolish remove loss redundancy redundant layoff close cost affect
choose appoint pick select name nominate elect designate appointment election
give provide supply offer grant deliver
help assist support aid assistance
join unite merge combine union merger unify amalgamate
find discover detect identify spot uncover finding notice conclude
recall withdraw withdrawal remove return
remove lift free end clear
receive reach get hear arrive
fight tackle battle combat
improve improvement better enhance
worsen deteriorate decline
cooperate co-operate cooperation co-operation collaborate work
provide supply furnish make
show reveal demonstrate display indicate
use usage operate operation utilise
live reside dwell
visit attend call
service run running operation operate
rewrite amend revise redraft change amendment
connect hook link connection attach
pick choose select appoint
supply deliver provide delivery
hand give pass transfer
use apply deploy
own possess hold ownership owner
monitor watch oversee check supervise mind scrutinise scrutinize police
hide conceal withhold cover suppress
`;
