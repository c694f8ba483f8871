/** Danger, illness, injury, damage, loss; who heals and rescues. */
export const HARM = `
ambulance emergency rescue fire police blue
child young youth pupil minor
patient sick
doctor physician clinician medic gp consultant
hospital ward clinic infirmary trust
drug medicine medication treatment
baby birth maternity newborn midwife labour obstetric
die death dead fatal deceased kill
injure hurt injury wound harm
ill sick illness disease
danger risk hazard threat unsafe dangerous
safe safety harmless
intruder hacker attacker unauthorised unauthorized
fire blaze inferno
leak spill discharge escape release
pollute pollution contaminate contamination
damage harm wreck destroy
hack breach intrude intruder intrusion attack hacker
pollute foul contaminate
destroy shred delete wipe erase
missing absent lost gone vanished
empty vacant unoccupied
crack split fracture rupture burst break
collapse fall cave subside give
flood inundate overflow deluge
explode explosion blast blow
infect infection outbreak contract sicken
vaccinate inoculate immunise immunize jab vaccination vaccine
outage blackout failure cut
`;
