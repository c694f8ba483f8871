/** Given names and the short forms in use for them, in English; a short form may belong to several. */
const ROWS = `abigail abby gail|adam ad|adrian ade|albert al bert bertie|alexander alex alec sandy xander|alexandra
alex sandra sandy lexi|alfred alf alfie fred|alison ali allie|amanda mandy|andrew andy drew|angela angie|ann annie
nan nancy|anne annie nan nancy|anthony tony ant|antonia toni|archibald archie|arthur art|augustus gus|barbara babs
barb|benjamin ben benny|bernard bernie|beverley bev|bradley brad|bridget bridie biddy|caroline carrie caz|catherine
cathy cath kate kitty katie|cecilia cissy|charles charlie chuck chas|charlotte charlie lottie|christina chris tina
chrissie|christine chris chrissie|christopher chris kit topher|clifford cliff|clinton clint|constance connie|curtis curt|cynthia cindy|daniel
dan danny|david dave davy|deborah deb debbie|derek del|diana di|dominic dom|donald don donny|dorothy dot dottie dolly
|douglas doug|edmund ed eddie ned ted|edward ed eddie ned ted teddy|edwin ed eddie|eleanor nell nellie ellie nora
|elizabeth liz lizzie beth betty bess eliza libby lisa|ellen nell nellie|emily em emmy|emma em|eric rick|ernest ernie
|eugene gene|florence flo florrie|frances fran frankie fanny|francis frank frankie fran|franklin frank|frederick fred
freddie|gabriel gabe|geoffrey geoff|george georgie|gerald gerry jerry|gerard gerry|gillian gill jill|graham gray
|gregory greg|gwendoline gwen|gwendolyn gwen|harold harry hal|harriet hattie|helen nell nellie|henry harry hal hank|herbert bert
herb|howard howie|hubert bert|hugh hughie|isabel izzy bella|isabella izzy bella|jacob jake|jacqueline jackie|james
jim jimmy jamie|janet jan|jeffrey jeff|jennifer jen jenny|jeremy jerry jez|jessica jess jessie|joan joanie|joanna jo
|joanne jo|john jack johnny jon|jonathan jon jonny|joseph joe joey|josephine jo josie|joshua josh|judith judy|julia
jules|julian jules|katherine kate kathy kath katie kay|kathleen kath kathy|kenneth ken kenny|kimberly kim|laurence
larry laurie|lawrence larry laurie|leonard len lenny leo|leslie les|lewis lew|lillian lil lily|louis lou|louise lou
|lucy lu|lydia liddy|madeleine maddy|malcolm mal|margaret maggie meg peggy madge greta daisy|marcus marc|maria mia
|marjorie marge|martin marty|mary molly polly|matilda tilly|matthew matt|maurice mo|maximilian max|melanie mel|melissa
mel|michael mike mick micky mickey|michelle shell|mildred millie|mitchell mitch|nathan nat nate|nathaniel nat nate
|nicholas nick nicky|nicola nicky|nigel nige|norman norm|oliver ollie|olivia liv ollie|oswald oz ossie|pamela pam
|patricia pat patsy tricia trish|patrick pat paddy|penelope penny|peter pete|philip phil pip|phillip phil pip|priscilla
cilla|rachel rach|ralph ralphie|randolph randy|raymond ray|rebecca becky becca|reginald reg reggie|richard rick dick
richie ricky|robert bob bobby rob robbie bert|roberta bobbie|roderick rod roddy|rodney rod|roger rodge|ronald ron
ronnie|rosalind ros|rosemary rosie|rowena ro|rupert rupe|russell russ|samantha sam|samuel sam sammy|sarah sally sadie|sebastian seb
|sidney sid|simon si|solomon sol|stanley stan|stephanie steph|stephen steve stevie|steven steve stevie|stuart stu|susan
sue susie|susannah sue susie|suzanne sue suzy|sylvia syl|terence terry tel|teresa terri tess|theodore ted teddy theo
|theresa terri tess|thomas tom tommy|timothy tim|tobias toby|valerie val|vera vee|veronica ronnie|victor vic|victoria
vicky tori|vernon vern|vincent vince vinny|violet vi|virginia ginny|vivian viv|walter wally walt|wilfred wilf fred|william bill
billy will willie liam|winifred win winnie fred|zachary zach zack`;

const SETS: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const sets = new Map<string, Set<number>>();
  ROWS.split('|').forEach((row, i) => {
    for (const name of row.trim().split(/\s+/)) {
      const rows = sets.get(name) ?? new Set<number>();
      sets.set(name, rows.add(i));
    }
  });
  return sets;
})();

/** Whether two given names, lower case, can be one person's: "dave" and "david", "nell" and "eleanor". */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const rows = SETS.get(b);
  return rows !== undefined && [...(SETS.get(a) ?? [])].some((row) => rows.has(row));
}

/** Whether people are called so, in full or short, lower case. */
export const isInNicknames = (lower: string): boolean => SETS.has(lower);
