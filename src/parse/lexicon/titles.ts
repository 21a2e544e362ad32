/**
 * The words that offices are named with in English-language news. Data only; written by hand from wire, readout and joint-statement
 * usage. How they combine ("Deputy Minister of Foreign Affairs of Kazakhstan") is read in mentions/people-titles.ts.
 */

/**
 * Heads: the word or words that make a title, by the office kind they alone mean (`-` where it takes more words, or none is kept).
 * `kind | words`. A kind with `!` is a form of address or a rank before a name that is no office; `~` is kin or company, only a title
 * beside a name; `+m` and `+f` tell the bearer's sex.
 */
export const TITLE_HEADS = `
head-of-state | president; then-president; head of state; president-elect; chief of state
head-of-state+m | king; emperor; emir; amir; sultan; grand duke; pope; pontiff
head-of-state+f | queen; empress
head-of-government | prime minister; then-prime minister; then-premier; then-chancellor; premier; chancellor; prime minister-designate; prime minister-elect; head of government; chief minister
head-of-government+m | taoiseach
deputy-head-of-government | vice premier; vice-premier; tánaiste; vice chancellor; vice-chancellor; deputy prime minister
vice-president | vice president; vice-president; vice-president-elect; vice president-elect
crown-prince+m | crown prince
foreign-minister | foreign minister; then-foreign minister; then-secretary of state; secretary of state; foreign secretary; external affairs minister; eam; chief diplomat; top diplomat; minister of foreign affairs; minister for foreign affairs; minister of external affairs; minister for external affairs
deputy-foreign-minister | deputy foreign minister; vice foreign minister; vice-foreign minister; deputy secretary of state
defence-minister | defence minister; defense minister; defence secretary; defense secretary; secretary of defense; secretary of war; war secretary; minister of defence; minister of defense; armed forces minister; raksha mantri
finance-minister | finance minister; treasury secretary; treasurer; minister of finance
spokesperson | spokesperson; spokeswoman; spokesman; press secretary; press officer; spokespersons; spokesmen
national-security-adviser | national security adviser; national security advisor
speaker | speaker
leader | leader; chief; boss; supreme leader; strongman; ruler; head; secretary-general; secretary general; director-general; director general; general secretary; commissioner-general; high representative; managing director; executive director; executive secretary; chairperson; chair; chairman; chairwoman; co-chair; co-chairman; high commissioner; commissioner; chief executive; ceo; president and ceo; vice chair; vice chairman; deputy chairman
special-envoy | envoy; special representative; representative; emissary; mediator; negotiator; plenipotentiary; coordinator; co-ordinator; rapporteur
- | minister; secretary; ministers delegate; under secretary; undersecretary; under-secretary; under-secretary-general; assistant secretary; cabinet secretary; prime cabinet secretary; principal secretary; state secretary; permanent secretary; parliamentary secretary; attorney general; solicitor general; attorney-general; ambassador; high commissioner to; nuncio; consul general; consul-general; consul; chargé d'affaires; attaché; counsellor; counselor; councillor; councilor; state councilor; state councillor; diplomat; counterpart; opposite number; colleague; predecessor; successor; host; guest; candidate; adviser; advisor; aide; assistant; chief of staff; chief of protocol; chief adviser; governor; mayor; governor-general; governor general; senator; congressman; congresswoman; representative-elect; lawmaker; legislator; deputy; mp; mep; parliamentarian; member; judge; justice; chief justice; prosecutor; commander; commander-in-chief; warlord; founder; co-founder; director; deputy director; manager; vice; treasurer-general; ombudsman; administrator; delegate; official; politician; prime minister-in-waiting; monarch; laureate; whip; captain-regent; co-prince; doyen; negotiator-in-chief; archbishop; bishop; patriarch; metropolitan; catholicos; cardinal; rabbi; ayatollah; grand ayatollah; imam; grand mufti; mufti; dalai lama; ex-president; ex-prime minister; ex-minister; ex-chancellor; ex-premier
-+f | first lady; queen mother; queen consort; baroness; first ladies
-+m | first gentleman
~ | professor; analyst; expert; economist; historian; researcher; scholar; journalist; activist; lawyer; businessman; businesswoman; entrepreneur; billionaire; tycoon; writer; author; fellow; senior fellow; lecturer; campaigner; teacher; doctor; artist; actor; singer; astronaut; cosmonaut; general; opponent; dissident; editor; correspondent; columnist; commentator; pollster; scientist; physicist; architect; veteran; student; farmer; resident; survivor; translator; interpreter; engineer; pilot; strategist; specialist
~+f | wife; sister; mother; daughter; widow; aunt; niece; granddaughter; princess; actress
~+m | husband; brother; father; son; uncle; nephew; grandson; prince; half-brother; son-in-law; brother-in-law; father-in-law
!+m | mr; sir; lord; sheikh; shaikh; shri; sri; sheik; don; mullah; señor; herr; monsieur; sayyid; sayed; syed; tun; tan sri; datuk; datuk seri; dato; dato seri; dato sri; pak; baron; count; smt shri; fr; father; brother; haji; mr president
!+f | mrs; ms; miss; dame; lady; sheikha; smt; shrimati; madam; madame; señora; sister; begum; mme; frau; daw; puan sri
! | dr; prof; professor; h.e; he mr; his excellency; her excellency; excellency; he dr; he ms; he mrs; he prof; he sheikh; hon; honourable; honorable; right honourable; rt hon; rt; his majesty; her majesty; his highness; her highness; his royal highness; her royal highness; royal highness; his holiness; his eminence; gen; lt gen; maj gen; brig gen; general; lieutenant general; major general; brigadier general; brigadier; field marshal; marshal; air marshal; air chief marshal; adm; admiral; vice admiral; rear admiral; vice adm; rear adm; col; colonel; lt col; lieutenant colonel; maj; major; capt; captain; lt; lieutenant; sgt; sergeant; cdr; commodore; sen; rep; gov; amb; pres; sec; rev; reverend; msgr; monsignor; comrade; u
`;

/** Heads that stand in the plural before several names: "presidents X and Y". */
export const PLURAL_HEADS =
  'presidents; prime ministers; premiers; chancellors; ministers; foreign ministers; foreign secretaries; defence ministers; defense ministers; secretaries; senators; ambassadors; envoys; leaders; counterparts; kings; governors; representatives; commissioners; advisers; advisors; lawmakers; congressmen; generals; analysts; businessmen; diplomats; negotiators; messrs; drs';

/** What governments and bodies deal with, and what they are: both in titles and in the names of departments. */
const FIELDS = `
  general foreign external internal home interior justice finance economy economic trade commerce industry energy oil petroleum
  environment climate defence defense armed forces army navy air force national security health education culture tourism
  agriculture transport labour labor state cabinet supreme parliament parliamentary senate house press policy affairs development
  cooperation human rights government ministry department office mission council committee commission union bank central federal
  constitutional court party communist regional city peace nuclear arms atomic digital technology science research sports sport
  youth women gender water infrastructure mining minerals information communications immigration migration border homeland treasury
  planning investment international global world bloc alliance organisation organization agency district county religious islamic
  social high joint chiefs staff intelligence police protocol europe european africa african asia asian western eastern northern
  southern middle east political public legal`;

/** What can stand before a head and belongs to the title. */
export const TITLE_MODIFIERS = new Set(
  `deputy vice first second third assistant under associate acting interim caretaker outgoing incoming former ex then then- late new
  newly newly-elected newly-appointed elected re-elected designate transitional de facto longtime long-time veteran senior chief top
  principal special presidential personal permanent honorary prime military naval crown spiritual opposition majority minority
  humanitarian aid coalition reserve rebel junta hostage refugee health-care space media budget watchdog executive legislative
  provincial municipal royal imperial princely republican democratic conservative socialist labour-party ruling right-wing left-wing
  far-right far-left centre-right centre-left lead spy counterterrorism counter-terrorism arab commercial cultural chief-of-staff
  disgraced ousted deposed exiled jailed imprisoned toppled fugitive long-serving two-time three-time one-time onetime current
  incumbent recently elder younger eldest youngest twin older little big fellow russian-installed self-proclaimed visiting
  cabinet-level trade-union one-star two-star three-star four-star retired plenipotentiary extraordinary ambassador-at-large key
  main close trusted then-us then-president prime-minister hardline reformist moderate populist nationalist pro-russian pro-western
  pro-european liberal kremlin grand ${FIELDS}`.split(/\s+/),
);

/** What a department, ministry or body is called: the words after "Minister of …", "Committee on …". */
export const DEPARTMENT_WORDS = new Set(
  `eurasian hemisphere indo-pacific knesset sejm riigikogu saeima seimas mejlis majlis bundestag bundesrat duma rada verkhovna
  jogorku kenesh mazhilis khural oireachtas storting riksdag folketing eduskunta diet sabha lok rajya sangsad shura milli great
  management america americas pacific mines change food rural employment welfare family children equality transportation
  technologies innovation higher finances investments integration emergency situations administration local housing urban land
  natural resources forestry fisheries ecology gas fuel power electricity civil aviation railways ports maritime marine small medium
  enterprises reconstruction recovery veterans diaspora refugees borders secretariat republic federation kingdom multilateral
  nonproliferation control neighbourhood enlargement ministers delegation board assembly representatives congress people peoples
  politburo service delegate charge matters relations secretary spokesman privy seal exchequer holy see nations near north south
  west ukraine mechanism process bureau group foundation institute university centre center programme program fund network authority
  region province town ${FIELDS}`.split(/\s+/),
);

/** Titles that go on with whose they are: "Adviser to the President". */
export const SERVING_HEADS = new Set('adviser advisor aide assistant secretary deputy envoy representative'.split(' '));

/** Before a bare title: it means somebody known already. */
export const DEFINITE = new Set('the his her its their our this that your my'.split(' '));

/** Before a title, it says that the office is no longer, or not yet, the bearer's. */
export const NOT_IN_OFFICE = new Set(
  (
    'former ex late then then- outgoing-elect ousted deposed exiled toppled designate onetime one-time predecessor successor candidate ' +
    'president-elect vice-president-elect ex-president ex-prime ex-minister ex-chancellor ex-premier incoming retired prime-minister-designate ' +
    'minister-designate minister-elect past previous then-president then-prime then-premier then-chancellor then-foreign then-secretary'
  ).split(' '),
);

/** "Audrey Azoulay, who heads UNESCO". */
export const LEADING_VERBS = new Set(
  'heads leads chairs runs directs headed led chaired ran directed oversees oversaw'.split(' '),
);

/** After a possessive name: people around the person, not the person. */
export const STAFF_NOUNS = new Set(
  (
    'office entourage aide aides adviser advisers advisor advisors spokesman spokeswoman spokesperson spokespersons team delegation staff ' +
    'cabinet secretariat convoy motorcade plane jet bodyguards lawyers lawyer envoy entourages camp inner-circle circle press'
  ).split(' '),
);

/** After a name with 's: the government called by its leader. */
export const GOVERNMENT_NOUNS = new Set(
  'administration government coalition campaign supporters allies loyalists officials appointees party'.split(' '),
);

/** After a name without 's: a government or time called by its leader, not the leader. */
export const ERA_NOUNS = new Set(
  (
    'administration administrations government governments era regime presidency campaign team camp doctrine plan cabinet years rule ' +
    'loyalists supporters allies ally-led family appointee appointees officials tariffs tariff'
  ).split(' '),
);
