/**
 * Given names that compromise's lexicon lacks, lower case: it has those of the United States, and few of Ireland, Wales,
 * Scotland, India, Nigeria and other countries where English is written. None is a word of English or a place.
 */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'british-and-american': `alaric algernon ambrose anselm arabella araminta barnaby beatrix braden bryony cosmo cressida crispin
    cuthbert delyth demelza dougie dulcie effie ephraim ezekiel ged hermione hettie hollis hortensia humphrey
    ignatius imogen jago jedediah jemima jemma jocasta jolyon jonty kayden kenzie kev kezia lakisha leander
    leroy lettice lowenna lucasta lucian lysander marmaduke merv mordecai morwenna mungo nigella obadiah
    octavian ottilie ottoline percival perdita petronella philippa rosalba rosamund seren shanice shaz silvester
    skyler tamsin tarquin tavis thurston tilda torquil tyrell wyn wystan xanthe zebedee`,
  irish: `aifric ailbhe aine aodh aoibhe aoibheann aoibhinn aoife blathnaid brid bronagh bríd brídín caitriona
    caoilfhionn caoimhe caoimhín cathal cillian cliona clodagh colm colman conall cormac daithi daragh deaglan
    dearbhla declan dervla diarmaid donal donncha dáithí dónal eamon eimear eithne enda eoghan fearghal fergal
    fiachra finbar fintan fionnghuala fionnuala gearoid gearóid grainne gráinne iarla lochlainn lorcan macdara
    mairead mairéad maolíosa meabh muireann murrough méabh naoise niall nuala nóirín oisin oisín oonagh orla
    orlaith padraic padraigin phelim proinsias pádraig roisin ruairi ruairí ríona róisín rónán sadhbh saoirse
    seosamh seán sinead sinéad siobhán sorcha séamus síle tadhg tiernan treasa turlough éamonn íde órla úna`,
  scottish: `ailean aileas alasdair angus anndra callum calum catriona ciorstaidh diarmad ealasaid eilidh eoghann euan
    ewan ewen fearchar finlay fionnlagh hamish kirsteen kirsty lachie lachlan mairi marsali mhairi morag murdo
    peigi ruaridh seonaid sorley struan uisdean`,
  welsh: `alun aneirin aneurin angharad anwen arwel awen bethan branwen bronwen bryn cadi caradog carwyn carys ceinwen
    ceri cerys dafydd deiniol dewi dilwyn dilys eifion eirian eirlys eirwen eleri eluned emlyn emrys emyr eurwen
    ffion geraint gethin glenys glyn gruffudd gruffydd gwenda gwenllian gwennan gwilym gwyn gwynfor heledd
    heulwen huw hywel idris iestyn ieuan ifan ifor iolo islwyn iwan llewelyn llinos llyr lowri mabli mair
    maldwyn meical meinir menna mererid merfyn meurig mihangel morfydd myfanwy nerys olwen osian owain rhian
    rhodri rhydian rhys sian sioned siwan siân tegwen teleri tomos trefor tudur`,
  'south-asian': `aarti abhishek aditi aditya ajay akash akhil alok aman amitabh amrit amrita anand ananya anil anish anjali
    ankit anupam anuradha anurag aparna arif arti arvind ashish ashok ashwin asif atul ayush azhar bakul balbir
    bhavna bhupinder bipin chandan chitra damini darshan deepa deepika desh devendra devika dilip divya faisal
    farhan farooq feroz ganesh gaurav gautam geeta gopal govind gurdeep gurmeet gurpreet hari harish harjit
    harpreet hemant imran iqbal irfan jagdish jasbir jaspreet jatin javed jaya jayant jayesh jyoti kabir kajal
    kalpana kanchan karan kareena karthik kashif kavya kishore kuldeep kunal lakshmi lalita lata latha leela
    madhav madhu mahmood malini mandeep manisha manjit manjula manmohan manoj manpreet mansoor meena meenakshi
    meera milind mohan mohit mohsin mukesh mumtaz nadeem nalini namita nandini naresh nasreen naveen navin
    neelam neeraj neha nilesh nirmala nitin padma pallavi pankaj parminder parveen pooja pradeep pramod pranav
    prasad prashant pratap preetha preeti pritam priti priya priyanka puneet punita radha raghav rajan rajeev
    rajinder rajiv rakesh ramesh ranjit rashid rashmi ravi ravinder rehana rehman rekha reshma rizwan rohit
    rukhsana rupa rupinder sachin sadia sajid salim salman samina sangeeta sanjeev sanjiv santosh sarita satish
    satnam saurabh savita seema shabana shabnam shafiq shailesh shakeel shankar sharad sharmila shazia sheetal
    shilpa shivani shobha shreya shreyas shruti shyam siddharth smita sneha sohail sudha sudhir sujata sukhdev
    sukhjit suman sunanda sundar sunil surinder surjit sushil sushma swapna swati tahir tanveer tanvi tariq
    tejas uday ujjwal umar umesh uzma vaishali vandana varun vasant venkat venkatesh vibha vidya vijay vikas
    vikram vimala vinay vineet vipul vishal waheed waqar wasim yash yasmeen yogesh zubair zulfiqar`,
  african: `abeba abena abiodun abiola abosede adaeze adaobi adebayo adebola adeola adewale adunni afia afua akosua akua
    akwasi amaka amara ayo ayodele babajide babatunde bolaji bukola busisiwe chiamaka chidi chidinma chika chike
    chinedu chinelo chinonso chinwe chinyere chioma chukwudi chukwuemeka dayo ebele ebere efua ekow emeka enitan
    fela femi folake folasade funmi funmilayo gbenga ifeanyi ifeoma ikechukwu ikenna jelani kagiso kamau kelechi
    kemi kofi kojo kwabena kwadwo kwaku kwame kwasi kwesi lerato lindiwe lwazi mandla modupe mpho nana ngozi
    njeri nkechi nkosana nnamdi nomsa nomvula nonhlanhla ntombi nyambura obinna odinaka okechukwu olabisi
    oladele olamide oluchi olufemi olumide oluwaseun oluwatobi omotola onyeka palesa rotimi sanele seun sibusiso
    simisola siphiwe sipho sizwe taiwo tandeka temitope tendai thabo thandi thandiwe themba thulani titilayo
    tobenna tola tope tunde uche uchenna uzoma wangari wanjiru yakubu yetunde yewande zanele zodwa`,
  'european-and-slavic': `agnieszka alojz anneke annelise antje arjen arne arvid bartosz beata bjarne björn boguslaw bozena branko
    cosimo danuta dariusz darko dimitra dusan ebba elzbieta femke gheorghe gianluca grażyna grzegorz halina
    halvard hanneke hauke heike ignacy ioan ioana ioannis jacek jadwiga janez janusz jaroslaw jeroen jerzy joost
    jurgen jürgen kaja karel kasia katarzyna katrijn katya kazimierz kjell krystyna leszek ljubica lucjan
    ludmila ludmilla maarten maeva marek mariusz marlies matthieu mieczyslaw mirjana miroslav mirosław mladen
    nenad nikolaos olena pawel piet radek radoslaw ragnar roelof ryszard saskia sigrid slavko solveig stavros
    stefania svetlana sylwia søren taras teun thibault tibor torbjorn torsten ulrike urszula vaclav vasyl
    veronika wiesław willem wladyslaw yiannis zbigniew zdenek zeljko zoltan zuzana åse`,
  'east-asian-and-pacific': `aiko akiko anahera ayumi chiyo daisuke haruka hemi hideki hiroki hiroshi hitomi hoang hohepa huong ihaia
    isamu jiahui kahurangi kaori kazuo keiko kenji kenta kiyoshi linh makoto mariko masako masaru megumi mereana
    michiko mihi minako misaki mitsuko naoki ngaire ngoc noriko phuong quang rangi reiko ryoko sachiko sefo
    semisi shigeru shinji shiori sione tadashi takashi takeshi takumi tamati tane tetsuya tevita thanh thuy
    tomoko tuan weiming whetu wiremu xiaoming yasuko yoko yoshiko yuka yukiko yuko yumi`,
  hispanic: `amparo andrés araceli diego eugenio fermin genaro heriberto hernan hernán inés isidro itzel jairo jimena
    joaquín lucía maricela natividad norberto odalys paloma pilar primitivo quintin raúl remedios rigoberto
    rocío rosaura saúl soledad teófilo tomás xiomara xochitl álvaro`,
};

/** Given names that are words too, though hardly ever the first word of another name. */
const WORDS_TOO = 'earl frank gene guy jean kit lee max miles piers robin sonny';

/**
 * Given names that are words first of all, and head other names as often ("Rose Garden", "Will of Ann Brook"): they
 * name somebody where what stands beside the name does so too.
 */
export const WORDS_FIRST: ReadonlySet<string> = new Set(
  `amber april art august autumn basil bill blaze bud buddy buster carol cash chance chip chuck cliff clay cole cooper cruz crystal
  daisy dale dash dawn dean dexter dick dolly dot drew duke dusty earl faith fern flora forest frank ginger glen grace
  grant hazel heath heather holly honey hope hunter iris ivy jack jade jasmine jay jewel joy june lance lane laurel lily
  mark marina mason may melody mercy merry misty myrtle nick norm olive opal pansy pat patience pearl peg penny
  piper poppy posy prudence ray reed rich rob rocky rod rose rowan ruby rusty sage sally sandy sienna skip sky star
  sterling storm stew summer sue tad temperance tilly trinity trip tucker van verity victor violet wade ward will willow
  winter wren woody`.split(/\s+/),
);

/** Given names, lower case, that the lexicon lacks. */
export const MORE_GIVEN_NAMES: ReadonlySet<string> = new Set(
  [...Object.values(ELSEWHERE), WORDS_TOO].flatMap((names) => names.split(/\s+/)),
);
