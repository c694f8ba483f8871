/**
 * Peoples, faiths and parties as adjectives and plurals, and who comes from a city, besides those of the countries that
 * compromise has. Some are names of people, too ("Norman", "Christian"); those that are hardly anything else are left out ("Fleming", "Jain").
 */
export const PEOPLES: ReadonlySet<string> = new Set(
  `abkhaz aboriginal afrikaans afrikaner afrikaners ainu alawite alawites amish anatolian anglican anglicans
  anglo-saxon apache arab arabian arabic arabs aramaic argentinian argentinians aryan assyrian assyrians azerbaijani
  azerbaijanis azeri azeris aztec aztecs babylonian bahraini bahrainis balkan baloch baluch baptist basque basques
  bavarian bedouin belarussian belarussians bengali bengalis berber berbers bhutanese bolshevik bolsheviks bosniak
  bosniaks breton bretons british briton britons brummie brummies buddhist buddhists bulgar burmese burundian
  burundians byzantine cajun cajuns cantonese carmelite carthaginian carthaginians catalan catalans catholic
  catholics caucasian celt celtic celts chechen chechens cherokee chicano chicanos christian christians communist
  communists confederate copt coptic copts cornish corsican cossack cossacks cretan cypriot cypriots czechoslovak
  czechs dalmatian danish druse druze dutch ecuadorean ecuadoreans eritrean eritreans eurasian faroese fascist
  fascists finnish finns flemings flemish florentine franciscan franciscans frankish frisian frisians fulani gaelic
  gaul genoese geordie geordies glaswegian glaswegians gothic goths gujarati gujaratis gypsies habsburg hausa
  hawaiian hawaiians hebrew hellenic hellenistic hindu hindus hispanic hispanics hmong huguenot huguenots hun huns
  hutu hutus iberian igbo inca incas ingush inuit islamic islamist islamists javanese jesuit jesuits jew jewish jews
  kashmiri kashmiris khmer kosovar kosovars kurd kurdish kurds kyrgyz lancastrian lancastrians latin latino latinos
  levantine liverpudlian liverpudlians lutheran lutherans macedonian magyar magyars malawian malawians malay malays
  maltese manchu mancunian mancunians manx maori maoris maronite maronites marxist mayan mayans mennonite mennonites
  methodist methodists mohawks moldovan moldovans mongol mongols montenegrin montenegrins moor moorish moors mormon
  mormons moslem moslems mozambican mozambicans mughal muslim muslims navajo nazi nazis ndebele neapolitan nepalese
  nepali nepalis nordic norman normans norse ojibwe orthodox ossetian ossetians ottoman ottomans papuan papuans
  parisian parisians parthian pashtun pashtuns pentecostal pentecostals persian persians phoenician phoenicians
  polish presbyterian presbyterians protestant protestants prussian prussians punic punjabi punjabis puritan
  puritans quaker quakers quebecker quebeckers quebecois québécois republican republicans rohingya roman romans
  salvadoran salvadorans saxon saxons scandinavian scot scots semitic serb serbs shia shiite shiites sicilian sikh
  sikhs sindhi sinhalese sioux slav slavic slavs slovenian slovenians somali somalis sotho soviet soviets spanish
  spartan spartans sunni sunnis swazi swedish tahitian tahitians tajik tajiks tamil tamils tatar tatars teutonic
  tibetan tibetans tongan tongans trojan trojans tswana tuareg tuaregs turk turkic turkish turks tuscan tutsi tutsis
  tyrolean uighur uighurs uyghur uyghurs uzbek uzbeks venetian venetians victorian viking vikings visigoth visigoths
  walloon walloons xhosa yankee yankees yemeni yemenis yiddish yoruba yugoslav yugoslavs zionist zionists
  zoroastrian zoroastrians zulu zulus`.split(/\s+/),
);
