/** Jobs, hiring and leaving; who leads; people by their trade. */
export const WORK = `
job post position role vacancy worker employee staff
lead direct head run chair leadership
control charge command authority responsibility management
manage run operate administer look handle oversee supervise management supervision
responsible charge accountable responsibility
wage salary pay earnings
strike walkout stoppage picket
worker workman employee staff labour labor labourer workforce
resign quit leave depart resignation step stand
sack dismiss fire dismissal
hire employ recruit engage
employ employee work worker workforce staff
member seat place nominee
board council committee panel body governor trustee
trustee governor director board
chair chairman chairwoman chairperson head president
chief head director executive
leader head chief
boss manager head chief director
layoff redundancy dismissal job
sign register recruit enrol enroll registration signing
quit leave resign depart
employee worker staff member
work crew site
sack dismiss fire axe remove oust let go
chair lead head preside run
supervisor overseer monitor invigilator
adviser advisor consultant mentor counsellor
coach manager trainer
pilot captain skipper
crew staff sailor
cook chef
butcher slaughterman
baker bakery
farmer grower smallholder
miner pitman collier
soldier troop serviceman
lawyer solicitor attorney barrister counsel
accountant auditor bookkeeper
surveyor engineer
scientist researcher academic
councillor member alderman
`;
