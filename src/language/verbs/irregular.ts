/** Irregular English verbs: base, past, past participle (alternatives with a stroke), regular -s and -ing understood. */
export const IRREGULAR_VERBS: readonly (readonly [string, string, string])[] = `
arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten; become became become; begin began begun;
bend bent bent; bet bet bet; bid bid bid; bind bound bound; bite bit bitten; bleed bled bled; blow blew blown;
break broke broken; bring brought brought; build built built; burn burnt/burned burnt/burned; burst burst burst;
buy bought bought; catch caught caught; choose chose chosen; cling clung clung; come came come; cost cost cost;
creep crept crept; cut cut cut; deal dealt dealt; dig dug dug; do did done; draw drew drawn; drink drank drunk;
drive drove driven; eat ate eaten; fall fell fallen; feed fed fed; feel felt felt; fight fought fought;
find found found; fit fitted/fit fitted/fit; flee fled fled; fly flew flown; forbid forbade forbidden;
forecast forecast forecast; foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven;
freeze froze frozen; get got got/gotten; give gave given; go went gone; grow grew grown; hang hung hung;
have had had; hear heard heard; hide hid hidden; hit hit hit; hold held held; hurt hurt hurt; keep kept kept;
know knew known; lay laid laid; lead led led; lean leant/leaned leant/leaned; learn learnt/learned learnt/learned;
leave left left; lend lent lent; let let let; lie lay lain; light lit lit; lose lost lost; make made made;
mean meant meant; meet met met; mislead misled misled; mistake mistook mistaken; oversee oversaw overseen;
overtake overtook overtaken; overturn overturned overturned; pay paid paid; repay repaid repaid; prove proved proved/proven; put put put;
quit quit quit; read read read; rebuild rebuilt rebuilt; rid rid rid; ride rode ridden; ring rang rung;
rise rose risen; run ran run; saw sawed sawn; say said said; see saw seen; seek sought sought; sell sold sold;
send sent sent; set set set; sew sewed sewn; shake shook shaken; shed shed shed; shine shone shone;
shoot shot shot; show showed shown; shrink shrank shrunk; shut shut shut; sing sang sung; sink sank sunk;
sit sat sat; sleep slept slept; slide slid slid; speak spoke spoken; speed sped sped; spell spelt/spelled spelt/spelled;
spend spent spent; spill spilt/spilled spilt/spilled; split split split; spread spread spread; stand stood stood;
steal stole stolen; stick stuck stuck; strike struck struck; strive strove striven; swear swore sworn;
sweep swept swept; swim swam swum; swing swung swung; take took taken; teach taught taught; tear tore torn;
tell told told; think thought thought; throw threw thrown; undergo underwent undergone;
understand understood understood; undertake undertook undertaken; undo undid undone; uphold upheld upheld;
wake woke woken; wear wore worn; weep wept wept; win won won; wind wound wound; withdraw withdrew withdrawn;
withhold withheld withheld; withstand withstood withstood; write wrote written; sue sued sued`
  .trim()
  .split(';')
  .map((row) => row.trim().split(/\s+/) as unknown as readonly [string, string, string]);
