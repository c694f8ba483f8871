/** Well-known places and bodies that compromise's lexicon lacks, lower case. None is a word of English or a given name. */
const list = (names: string): ReadonlySet<string> => new Set(names.trim().split(/,\s*/));

/** Seas, rivers, mountains and parts of the world. */
const LAND_AND_WATER = `north america,south america,latin america,central america,southeast asia,south asia,east asia,central asia,
middle east,near east,far east,western europe,eastern europe,central europe,north africa,west africa,east africa,southern africa,
sub-saharan africa,mediterranean,atlantic,baltic,balkans,caucasus,pyrenees,himalayas,carpathians,urals,sahara,kalahari,gobi,
scandinavia,iberia,crete,sardinia,balearics,caribbean,arctic,antarctic,rhine,volga,dnieper,vistula,rhone,rhône,loire,garonne,
tigris,euphrates,zambezi,orinoco,mekong,brahmaputra,yangtze,anatolia,asia minor,levant,sinai,maghreb,horn of africa,west bank,
gaza strip,golan heights,kashmir,bengal,sumatra,borneo,bali,sulawesi,luzon,mindanao,okinawa,hokkaido,honshu,kyushu,shikoku,
sakhalin,kamchatka,kuril islands,aleutians,galapagos,patagonia,amazonia,orkney,shetland,hebrides,outer hebrides,
provence,lombardy,umbria,calabria,apulia,saarland,rhineland,ruhr,westphalia,pomerania,thuringia,alsace,picardy,
gascony,aquitaine,andalusia,asturias,extremadura,basque country,algarve,azores,jutland,zealand,lapland,bosphorus,
dardanelles,gallipoli,crimea,donbas,donbass,chechnya,ossetia,abkhazia,nagorno-karabakh,kurdistan,darfur,biafra,katanga,transvaal,
bechuanaland,micronesia,melanesia,polynesia,oceania,new england,midwest,great lakes,appalachia,long island,east anglia,
home counties,merseyside,tyneside,teesside,wearside,humberside,clydeside,west midlands,east midlands,peak district,lake district,
highlands and islands,white house,capitol hill,wall street,downing street,whitehall,buckingham palace,times square,
silicon valley,central park,red square,tiananmen square,tahrir square,trafalgar square`;

/** Cities and towns of Britain and Ireland. */
const BRITISH_AND_IRISH = `aberdeen,dundee,inverness,stirling,swansea,wrexham,aberystwyth,bangor,merthyr tydfil,newry,lisburn,plymouth,
portsmouth,bournemouth,southend,luton,swindon,gloucester,worcester,wolverhampton,walsall,middlesbrough,hartlepool,gateshead,
stockport,rochdale,oldham,wigan,salford,warrington,huddersfield,rotherham,scunthorpe,grimsby,peterborough,northampton,
colchester,ipswich,norwich,great yarmouth,lowestoft,milton keynes,aylesbury,reigate,guildford,woking,eastbourne,folkestone,
canterbury,maidstone,gillingham,torquay,taunton,truro,penzance,salisbury,basingstoke,watford,stevenage,telford,shrewsbury,
stoke-on-trent,kingston upon hull,st albans,st helens,burnley,kilkenny,waterford,sligo,tralee,drogheda,dundalk,
wimbledon,westminster,islington,hackney,tottenham,brixton,lambeth,southwark,lewisham,greenwich,wembley,heathrow,gatwick,
stansted,twickenham,soho`;

/** Cities of Europe. */
const EUROPEAN = `bruges,hanover,nuremberg,düsseldorf,dusseldorf,dortmund,duisburg,bonn,mannheim,heidelberg,freiburg,augsburg,
karlsruhe,wiesbaden,kiel,rostock,potsdam,weimar,salzburg,innsbruck,graz,pisa,siena,padua,trieste,ravenna,perugia,messina,catania,
lyons,marseilles,bordeaux,montpellier,grenoble,dijon,lille,rouen,calais,dunkirk,caen,brest,avignon,cannes,versailles,verdun,metz,
zaragoza,bilbao,malaga,málaga,cordoba,córdoba,valladolid,salamanca,santander,pamplona,cadiz,cádiz,segovia,guernica,coimbra,
braga,antwerp,ghent,liege,liège,ypres,charleroi,namur,eindhoven,maastricht,leiden,arnhem,groningen,aarhus,odense,malmö,malmo,uppsala,
trondheim,tromsø,turku,tampere,krakow,kraków,łódź,lodz,wrocław,wroclaw,poznań,poznan,gdańsk,danzig,lublin,katowice,auschwitz,brno,
ostrava,bratislava,ljubljana,dubrovnik,rijeka,mostar,srebrenica,novi sad,skopje,tirana,pristina,podgorica,plovdiv,varna,cluj,
timisoara,timișoara,chisinau,chișinău,donetsk,luhansk,mariupol,kherson,zaporizhzhia,sevastopol,stalingrad,leningrad,volgograd,
kaliningrad,murmansk,arkhangelsk,vladivostok,novosibirsk,yekaterinburg,kazan,smolensk,grozny,tbilisi,yerevan,baku,
reykjavik,reykjavík,valletta,nicosia,monte carlo,san marino,vaduz,andorra la vella,piraeus,sparta,corinth,thebes,delphi,
mycenae,constantinople,byzantium,carthage,babylon,nineveh,persepolis,ephesus,pergamon,antioch,jericho,nazareth,bethlehem,
hebron,ramallah,nablus,jaffa,pompeii,herculaneum`;

/** Cities of Africa and Asia. */
const AFRICAN_AND_ASIAN = `casablanca,marrakesh,marrakech,oran,timbuktu,bamako,ouagadougou,niamey,ndjamena,n'djamena,bangui,abuja,
port harcourt,ibadan,kaduna,enugu,lome,lomé,cotonou,monrovia,freetown,conakry,banjul,nouakchott,kumasi,yaoundé,yaounde,douala,
libreville,brazzaville,lubumbashi,kigali,bujumbura,mombasa,dodoma,lusaka,harare,bulawayo,maputo,lilongwe,blantyre,gaborone,maseru,
antananarivo,asmara,djibouti city,mogadishu,juba,omdurman,port said,suez,luxor,giza,soweto,bloemfontein,port elizabeth,pietermaritzburg,
basra,mosul,fallujah,kirkuk,erbil,tikrit,najaf,karbala,isfahan,shiraz,tabriz,mashhad,abadan,homs,raqqa,idlib,tripoli,izmir,
bursa,antalya,adana,gaziantep,trabzon,kandahar,herat,jalalabad,mazar-i-sharif,peshawar,quetta,faisalabad,multan,kathmandu,thimphu,
chittagong,sylhet,pune,jaipur,lucknow,kanpur,nagpur,indore,bhopal,patna,varanasi,amritsar,srinagar,guwahati,kochi,cochin,
thiruvananthapuram,calcutta,bombay,madras,jaffna,kandy,mandalay,naypyidaw,chiang mai,saigon,ho chi minh city,haiphong,da nang,
dien bien phu,vientiane,luang prabang,phnom penh,siem reap,penang,malacca,bandung,surabaya,yogyakarta,medan,makassar,jayapura,dili,
davao,cebu,quezon city,fukuoka,hiroshima,nagasaki,kobe,sendai,fukushima,kawasaki,nagano,incheon,daegu,gwangju,pusan,xi'an,xian,
harbin,changsha,kunming,lhasa,urumqi,xiamen,ningbo,zhengzhou,jinan,mukden,port arthur,taiyuan,guiyang,nanchang,fuzhou,hefei,kaohsiung,
taichung,macau,ulaanbaatar,ulan bator,tashkent,samarkand,bukhara,almaty,astana,bishkek,dushanbe,ashgabat,aden,kuwait city,manama,
port moresby,suva,noumea,nouméa,honiara,apia,papeete`;

/** Cities and towns of the Americas and Australasia. */
const AMERICAN_AND_AUSTRALASIAN = `houston,las vegas,tucson,omaha,minneapolis,saint paul,st. paul,st. louis,st louis,kansas city,
cincinnati,tampa,st. petersburg,jacksonville,tallahassee,fort lauderdale,key west,boise,spokane,tacoma,oklahoma city,des moines,
cedar rapids,louisville,shreveport,baton rouge,little rock,corpus christi,el paso,fort worth,amarillo,lubbock,galveston,waco,
santa fe,hollywood,burbank,pasadena,santa monica,santa barbara,malibu,berkeley,palo alto,cupertino,mountain view,
bakersfield,chattanooga,knoxville,charleston,greensboro,winston-salem,asheville,roanoke,annapolis,bethesda,arlington,
alexandria,gettysburg,allentown,scranton,harrisburg,trenton,hoboken,jersey city,atlantic city,yonkers,white plains,poughkeepsie,
albany,schenectady,utica,rochester,niagara falls,worcester,new haven,bridgeport,manhattan,bronx,the bronx,staten island,coney island,
cape cod,nantucket,martha's vineyard,montpelier,bangor,akron,dayton,youngstown,ann arbor,grand rapids,lansing,kalamazoo,
duluth,fargo,sioux falls,missoula,laramie,colorado springs,provo,guantanamo bay,pearl harbor,
quebec city,saskatoon,thunder bay,sudbury,moncton,fredericton,charlottetown,st. john's,whitehorse,yellowknife,
kelowna,nanaimo,mexico city,monterrey,tijuana,ciudad juárez,ciudad juarez,acapulco,cancun,cancún,veracruz,oaxaca,puebla,chihuahua,
guatemala city,san salvador,tegucigalpa,managua,panama city,port-au-prince,santo domingo,bogotá,medellín,cali,cartagena,barranquilla,
maracaibo,guayaquil,cusco,cuzco,arequipa,la paz,potosí,asunción,montevideo,valparaiso,valparaíso,são paulo,
brasília,curitiba,porto alegre,recife,fortaleza,manaus,belo horizonte,georgetown,paramaribo,cayenne,port of spain,bridgetown,nassau,
hobart,geelong,ballarat,bendigo,wollongong,parramatta,toowoomba,cairns,townsville,rockhampton,fremantle,alice springs,gold coast,
dunedin,invercargill,rotorua,tauranga,whangarei,palmerston north,timaru,new plymouth,whanganui,queenstown,launceston,dubbo,
wagga wagga,albury,wodonga,shepparton,mildura,kalgoorlie,geraldton,coffs harbour,broken hill,mount isa,
juneau,hartford,jefferson city,bismarck,topeka,carson city,springfield,wichita falls,fort wayne,sioux city,
rapid city,green bay,eau claire,oshkosh,kenosha,south bend,muncie,terre haute,saginaw,peoria,syracuse,ithaca,binghamton,
modesto,yakima,bozeman,pocatello,las cruces,hattiesburg,gulfport,biloxi,tuscaloosa,pensacola,gainesville,sarasota,orlando,hialeah,
huntsville,evansville,san bernardino,brownsville,laredo,plano,reno,wilmington,
gatineau,oshawa,sarnia,trois-rivières,sherbrooke,rimouski,chicoutimi,sault ste. marie,timmins,moose jaw,prince albert,
medicine hat,lethbridge,red deer,fort mcmurray,kamloops,prince george,saint john,corner brook`;

/** Counties, regions and stretches of country of Britain, Ireland, North America and Australasia. */
const COUNTIES_AND_COUNTRY = `donegal,tipperary,kildare,meath,louth,offaly,laois,cavan,monaghan,leitrim,roscommon,westmeath,fermanagh,
armagh,antrim,carlow,mullingar,letterkenny,athlone,tullamore,wiltshire,berkshire,worcestershire,herefordshire,shropshire,rutland,
bedfordshire,cheshire,northumberland,tyne and wear,lothian,perthshire,aberdeenshire,caithness,argyll,ayrshire,lanarkshire,
gwynedd,powys,dyfed,gwent,clwyd,anglesey,pembrokeshire,carmarthenshire,ceredigion,monmouthshire,kilmarnock,falkirk,greenock,
stornoway,kirkwall,lerwick,omagh,enniskillen,ballymena,coleraine,llandudno,llanelli,caernarfon,holyhead,margate,
northland,southland,far north,waikato,otago,taranaki,hawke's bay,manawatū,manawatu,bay of plenty,gippsland,riverina,pilbara,
illawarra,hunter valley,darling downs,sunshine coast,northern rivers,nullarbor,top end,
deep south,pacific northwest,upper peninsula,rust belt,ozarks,appalachians,sierra nevada,everglades,chesapeake bay,puget sound,
bay area,hudson valley,finger lakes,outer banks,gulf coast,great plains,snowdonia,cotswolds,chilterns,pennines,
north sea,irish sea,english channel,mersey,liffey`;

/** Well-known places that the lexicon lacks. */
export const MORE_PLACES: ReadonlySet<string> = list(
  [
    LAND_AND_WATER,
    BRITISH_AND_IRISH,
    EUROPEAN,
    AFRICAN_AND_ASIAN,
    AMERICAN_AND_AUSTRALASIAN,
    COUNTIES_AND_COUNTRY,
  ].join(','),
);

/** Well-known bodies that the lexicon lacks: agencies of news, movements, armed forces, parliaments, firms. */
export const MORE_BODIES: ReadonlySet<string> =
  list(`reuters,bloomberg,xinhua,tass,interfax,agence france-presse,
taliban,hamas,hezbollah,hizbullah,fatah,al-qaeda,al-shabaab,boko haram,isil,daesh,mujahideen,muslim brotherhood,
khmer rouge,viet cong,viet minh,kuomintang,comintern,politburo,sinn féin,sinn fein,likud,fianna fáil,fianna fail,fine gael,plaid cymru,
bundestag,bundesrat,bundesbank,reichstag,knesset,dáil,dail,oireachtas,senedd,duma,lok sabha,rajya sabha,
riksdag,storting,folketing,élysée,vatican,holy see,wehrmacht,luftwaffe,
kriegsmarine,bundeswehr,waffen-ss,gestapo,stasi,nkvd,cheka,mossad,shin bet,red army,red guards,red cross,red crescent,
royal navy,royal air force,royal marines,royal engineers,marine corps,home guard,
army air forces,unicef,unhcr,interpol,europol,eurostat,opec,asean,ecowas,mercosur,comecon,warsaw pact,league of nations,
world bank,federal reserve,house of commons,house of lords,house of representatives,privy council,states general,
freemasons,jesuits,knights templar,scotland yard,new scotland yard,harvard,stanford,caltech,eton,oxfam,
médecins sans frontières,amnesty international,greenpeace,world wildlife fund,salvation army,ku klux klan,black panthers,
amazon.com,tesla motors,spotify,instagram,linkedin,wikipedia,whatsapp,tiktok,snapchat,netflix,pixar,dreamworks,paramount pictures,
universal pictures,warner brothers,columbia pictures,columbia records,atlantic records,capitol records,motown,def jam,emi,
bosch,mercedes-benz,porsche,ferrari,lamborghini,maserati,renault,citroën,citroen,saab,škoda,skoda,opel,airbus,rolls-royce,
lockheed martin,northrop grumman,raytheon,exxon,royal dutch shell,krupp,thyssenkrupp,basf,nestlé,nestle,danone,l'oréal,lvmh,
sainsbury's,asda,lidl,aldi,waitrose,morrisons,marks & spencer,debenhams,mcdonald's,coca-cola,pepsico,procter & gamble,
manchester united,liverpool fc,everton,tottenham hotspur,aston villa,west ham united,west ham,newcastle united,leeds united,
juventus,inter milan,ac milan,bayern munich,borussia dortmund,barcelona fc,real madrid,atlético madrid,ajax,benfica,fc porto,galatasaray,
boston red sox,red sox,white sox,chicago cubs,steelers,seahawks,supersonics,canadiens,maple leafs,
all blacks,springboks,the beatles,beatles,rolling stones,led zeppelin,black sabbath,pink floyd,sex pistols,
beach boys,radiohead,metallica`);
