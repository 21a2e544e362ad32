/** Capitalised words that are no person's name. Data only. */

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Small words and sentence openers: a name neither begins nor ends with one. */
export const FUNCTION_WORDS = words(`
a an the this that these those there here it its he she they we you i his her their our your my him them us me who whom whose which what
when where why how if as at by for from in into of off on onto out over to toward towards under up upon with within without against among
amid after before during since until till while about above across along around behind below beneath beside between beyond despite down
except inside near outside per through throughout via versus vs and or but nor so yet also then thus hence therefore however moreover
furthermore meanwhile additionally besides instead otherwise nevertheless nonetheless still again earlier later recently now today yesterday
tomorrow tonight once twice soon already always never often only just even both either neither each every all any some many most much more
less few several other another such same own not no yes is are was were be been being am has have had having do does did done will would
shall should can could may might must let lets asked speaking according following including regarding concerning given based noting citing
addressing answering welcoming thanking responding meeting visiting arriving asking say says said told adding added stressing first second
third last next finally lastly one two three four five six seven eight nine ten dozens hundreds thousands millions because although though
unless whether than like unlike far back well please dear hello thank thanks read see photo video image file source updated published posted
advertisement copyright share editor reporting writing editing dateline exclusive breaking live opinion analysis update monday tuesday
wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr
jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun spring summer autumn fall winter ramadan christmas easter eid nowruz lent
passover hanukkah diwali north south east west northern southern eastern western central pm gmt utc est edt cet et welcome talks summit
visit trip tour statement press conference joint state official working bilateral trilateral multilateral high-level foreign minister
ministers ministry president presidents prime secretary department government parliament congress senate council committee commission union
party court army navy police bank agency office house embassy mission delegation republic kingdom federation islamic christian muslim jewish
catholic orthodox sunni shia shiite arab kurdish latin nordic baltic covid covid-19 internet twitter facebook instagram telegram youtube
whatsapp tiktok truth
`);

/** A run of capitals that has one of these in it names a house, a body, a road, a paper, a prize, a ship: no person. */
export const BODY_WORDS = words(`
airport university foundation institute institution center centre hall building street avenue road square bridge stadium palace hospital
museum library prize award awards park school college academy hotel mosque cathedral church temple shrine strait sea ocean island islands
bay river lake mountain mountains mount valley city town village province region district county territory port harbour harbor base airbase
airfield group company corp corporation inc ltd llc plc gmbh bank agency ministry department council committee commission union league party
forum summit initiative agreement agreements treaty accord accords act declaration doctrine memorandum protocol convention charter plan
times post journal news herald tribune gazette daily weekly magazine press guardian telegraph television tv radio network media observer
standard today class submarine carrier destroyer frigate ship vessel fleet brigade battalion regiment division corps army navy force forces
guard command system missile missiles rocket jet fighter tank house office bureau association society federation confederation organisation
organization alliance coalition front movement brotherhood club team cup championship championships olympics olympic games festival fair
expo exhibition conference congress parliament assembly senate chamber court tribunal administration government era cemetery memorial
monument tower gate garden gardens arena theatre theater opera gallery fund trust programme program project corridor highway motorway
railway station terminal pipeline dam canal plant factory refinery reactor mine field barracks camp fort crossing barrier border zone area
peninsula coast cape point gulf desert forest plateau day week month year anniversary war wars revolution uprising crisis peace process
roadmap belt partnership dialogue framework strategy policy vision compact pact consensus roundtable constitution law bill code resolution
principle principles norms report review index survey studies research think airlines airways motors energy oil gas petroleum electric
industries technologies systems aerospace holdings capital partners ventures chatham carnegie brookings nobel pulitzer oscar bundeswehr
peshmerga hidankyo state states nations community communities secretariat authority board mechanism presidency cabinet chancellery embassy
consulate mission delegation headquarters complex residence resort villa inauguration address speech lecture medal order cross star flag
anthem hymn flank ministerial
`);

/** Verbs of speech: whoever stands before or after one is a person, a body or a government. */
export const SPEECH_VERBS = words(`
said says told tells added adds stressed stresses noted notes stated explained warned wrote tweeted argued insisted declared announced
replied responded recalled remarked underlined underscored emphasised emphasized reiterated acknowledged urged thanked commented concluded
claimed quipped joked testified
`);

/** Verbs of dealing with a person, before the person's name. */
export const DEALING_WORDS = words(`
met meets meeting visited hosted hosts received receives welcomed greeted thanked congratulated phoned called telephoned telling told
accompanied joined joining by named appointed nominated sent with including introduced succeeded replaced replacing
`);

/** Surnames and lone names that are common English words, months, or places: alone they need a title or the full name before them. */
export const COMMON_SURNAMES = words(`
may king park moon rice bush power powers hunt long wood price rose young short west north field hill key lam said he an so no to do in you
gore blue state hague kent lincoln washington wellington francis martin paul james roman brown black white green gray grey day cook baker
stone clark rock lord law love stark church bishop pope prince duke earl page bell ball banks brooks rivers lake forest ford gates hall bond
cash chance cross fish fox frost hope joy lane little march marsh mills noble parks pitt rush sharp smart speed stern strong sun swift wise
worth le la de da ma li yi wu hu mao mo bo man hun sok as is be we me my at on by or if up us it am al el ben don dan sam tom max leo guy
mark jack bill bob ray roy grant chase clay dean drew frank gene glen grace heath jay jean june kim lee chang ali khan singh ahmed mohamed
mohammed muhammad hassan hussein abdullah ibrahim sultan amir karim rahman omar salman israel jordan chad georgia paris london santiago
victoria florence sofia sydney mali niger santos cruz costa rica angel jesus maria blair house gandhi court speaker general major savage
self case best bass berry camp counts drake early english french german welsh bailey barker carr care common fields good goods gordon hand
hands head heard hood howe just kay kerr kind kings knight lock low mann mayor mount new newman nice noon old orange pace paine parish pike
pool poor post pound queen quick reader real reed rest rich ridge ring roads sand sands seal sea small snow song spring steel storm street
summer summers temple tower town trade van vale war ward water waters way weeks well wells wild winter wolf woods worker works yard
`);

/** Verbs of headlines in title case, where a capital tells nothing: a name ends before one. */
export const HEADLINE_VERBS = words(`
meets visits holds hosts says arrives calls discusses welcomes receives urges signs leaves travels departs attends addresses warns vows
seeks heads wraps begins starts ends concludes opens joins makes pays talks speaks met visited held hosted said arrived called discussed
welcomed received urged signed left travelled traveled attended addressed warned vowed travel visit meeting call remarks statement readout
press conference interview speech wins takes gets set sets sees tells told thanks praises backs slams rejects condemns announces confirms
denies plans prepares eyes pledges offers asks presses pushes faces returns lands flies goes cancels postpones delays skips due hails greets
congratulates phones dials inks unveils launches reaffirms reviews explores highlights stresses underlines lays tours inaugurates
`);

/** Companies and houses that are called as people are. */
export const NAMESAKES = new Set(
  'morgan stanley,philip morris,johnson matthey,johnson controls,eli lilly,ernst young,hugo boss,merrill lynch,christian dior,louis vuitton,harley davidson,mercedes benz,martin marietta,lockheed martin,carl zeiss,thomas cook,james webb'.split(
    ',',
  ),
);
