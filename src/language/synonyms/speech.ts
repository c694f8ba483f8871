/** Saying, asking, thinking, meeting; papers, pictures and post. */
export const SPEECH = `
ask request invite urge call seek
say state declare announce set describe read provide
report publish issue release publication
meet meeting gather assemble session sit
warn warning alert caution
complaint report grievance
letter document paper
inform notify tell notice advise notification
write letter correspond written
answer reply respond response
want wish hope desire
believe think feel consider view
talk speak discuss discussion consult consultation negotiate
inflate overstate exaggerate
data record information file
footage video film recording tape
photo photograph picture image
email e-mail message letter
phone telephone call ring
website site page online
password login credential
unveil reveal announce present
campaigner protester protestor activist demonstrator objector
protest demonstration demo rally march
`;
