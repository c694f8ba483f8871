/** Beginning, going on, putting off and ending. */
export const COURSE = `
close shut seal closure shutdown
open reopen opening
finish complete end conclude completion close finalise finalize wrap
begin start commence launch open opening commencement
keep retain remain stay maintain preserve hold continue
replace successor succeed substitute replacement supersede change swap exchange
delay postpone defer late adjourn suspend
suspend halt stop pause suspension cease stop
cancel scrap abandon drop withdraw revoke annul rescind void
renew extend renewal extension prolong
happen occur take place
hold host stage conduct
carry conduct perform undertake do execute implement deliver
stay remain keep
begin start open launch commence initiate
`;
