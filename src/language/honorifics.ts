/** Ranks by birth or election: a street, a county or a hospital is often called after one, with the name. */
const RANKS: ReadonlySet<string> = new Set(
  'king queen pope prince princess duke duchess emperor empress tsar tsarina kaiser sultan emir'.split(' '),
);

/** Whether a title is a rank that places are called after: "Queen Elizabeth Hall". */
export const isRank = (lower: string): boolean => RANKS.has(lower);

/** Forms of address before a name, lower case, without a full stop. `Mrs Mary Smith`, `Cllr John Brown`. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `${[...RANKS].join(' ')} mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron viscount rev reverend revd ven venerable fr father brother sister canon archdeacon bishop archbishop rabbi imam cllr cllrs coun clr cr councillor councilman councilwoman councilmember alderman alderwoman assemblyman
  assemblywoman chairman chairwoman ald
  mayor judge justice hon hon'ble honourable honorable rt sen senator rep representative congressman congresswoman gov governor president
  capt captain cmdr commander col colonel gen general lt lieutenant maj major sgt sergeant cpl corporal adm
  admiral pc dc di dci det insp inspector supt superintendent constable chief sheriff deputy officer nurse
  sr st messrs sheikh shri smt datuk brig brigadier commodore commandant marshal lieut private pte trooper ensign
  mme mlle madam madame monsieur herr frau sig señor señora undersheriff detective patrolman patrolwoman
  deacon monsignor msgr cardinal pastor vicar elder chaplain mullah ayatollah swami pandit maulana sri shrimati kumari hhj
  delegate assemblymember councilor selectman selectwoman supervisor kuia kaumatua kaumātua koroua matua whaea tohunga
  alhaji chieftain aunty auntie uncle coach advocate adv oom tannie tant ouma oupa meneer mevrou mnr mev dato datin puan mzee mwalimu`.split(
    /\s+/,
  ),
);

/** Forms of address that only people have; others ("General", "Chief") are words of bodies' names too. */
export const SURE_HONORIFICS: ReadonlySet<string> = new Set(
  "mr mrs ms miss mx dr prof professor sir dame cllr coun clr cr councillor ald rev reverend revd ven hon sgt capt col lt lieut cmdr brig brigadier sen gov baroness undersheriff monsignor msgr hhj councilor adv oom tannie mnr mev kuia kaumatua kaumātua koroua whaea smt shri sri shrimati kumari hon'ble mme mlle monsieur herr frau señor señora alhaji mzee".split(
    ' ',
  ),
);

/** Words that stand before or between the nouns of a title: "Deputy Prime Minister". */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  `prime vice chief deputy head foreign home former acting attorney general assistant executive managing senior
  junior shadow first minister lord lady her his the right honourable squadron wing flight lance petty warrant battalion
  associate administrative presiding special`.split(/\s+/),
);

/** Letters for a post that stand before a name: "Labour MP Ann Smith". */
export const POST_LETTERS = /^(?:MP|MSP|MEP|MS|MLA|MLC|MPP|MNA|MHA|TD|CEO|CFO|COO|PM|QC|KC|PC|DI|DCI|DC)$/;

/** Letters after a name that stand after people only: no state, no hour and no body has them. */
export const PERSONAL_LETTERS =
  /^(?:MPs?|MSP|MEP|MLA|MLC|MPP|MNA|MHA|TD|QC|KC|OBE|MBE|CBE|KBE|DBE|CMG|QPM|PhD|DPhil|FRS)$/;

/** Letters after a name: degrees, decorations, posts. */
export const LETTERS =
  /^(?:MP|MPs|MSP|MEP|MLA|MLC|MPP|MNA|MHA|TD|QC|KC|SC|BL|[QK]\.C\.?|[MJ]\.D\.?|M\.P\.?|D\.O\.?|R\.N\.?|P\.E\.?|P\.Eng\.?|(?:Ed|Ph|Psy|Th|Sc)\.D\.?|D\.(?:Min|Phil|V\.M|D\.S)\.?|LL\.?[BM]\.?|AM|AO|AC|OAM|ONZM|CNZM|MNZM|QSM|OBE|MBE|CBE|KBE|DBE|CMG|QPM|KPM|QFSM|KFSM|DSO|DFC|PhD|DPhil|EdD|MD|JD|BA|MA|MBA|MPA|MPH|BSc|MSc|BEng|MEng|CEng|PEng|PE|FRS|FRSA|FRCS|FRCP|FRCGP|FRCPath|FRICS|MRICS|MRTPI|MCIOB|MIStructE|MIMechE|CPEng|IEng|EurIng|MVB|MRCVS|FRCVS|BVSc|BVM&S|BVMS|VMD|MBBS|MBChB|ACA|ACCA|FCCA|LLB|LLM|IAS|IPS|BCom|BComm|Pr\.? (?:Eng|Tech|Arch|Sci)(?: (?:Eng|Nat))?|RIBA|AIA|AICP|FCA|FICE|MICE|RN|DVM|DDS|JP|DL|Jr\.?|Sr\.?|II|III|IV|[’']\d\d|CPA|Esq\.?)$/;
