/** Orders, leave, rules and breaches; deciding and voting; courts and crime. */
export const LAW = `
order direct instruct require command tell mandate oblige direction instruction requirement
must shall have need require duty obligation
allow permit let authorise authorize may permission enable
ban bar prohibit forbid outlaw block prohibition restriction
limit restrict cap restriction maximum ceiling threshold
except exempt exclude exception exemption spare apart omit exclusion
include cover contain inclusion apply extend
apply extend cover affect concern
council authority borough county city
review inspect examine assess audit check inspection examination evaluation assessment consider
investigate inquiry enquiry investigation probe examine
fail failure failing breach default neglect
break breach violate infringe violation contravene
approve agree consent accept approval backing endorse back assent
reject refuse decline turn dismiss refusal
oppose object against opposition dissent
vote ballot poll
fine penalty sanction fee
decide decision determine resolve ruling rule judgment
agreement deal accord pact contract memorandum memo understanding settlement
law act statute legislation regulation rule
term condition clause provision
sign signature
finding conclusion
inspector inspectorate regulator
comply obey follow compliance observe abide
access entry enter admission
independent autonomous separate own independence separately
compulsory forced obligatory mandatory against will force compel
voluntary voluntarily volunteer willing
need require necessary
license licence authorise authorize approve licensing
ban bar prohibit forbid exclude outlaw
ban suspend suspension ineligible ineligibility disqualify disqualification debar
steal theft take stolen
finding conclusion conclude find
lift withdraw remove drop end relax ease revoke repeal waive
accuse allege charge blame
arrest detain hold custody
jail imprison prison sentence
sue claim action lawsuit suit litigation proceedings
appeal challenge contest
evidence proof sign trace indication
forge falsify fake doctor tamper alter
mislead deceive misrepresent lie
evict eject eviction
petition signature
`;
