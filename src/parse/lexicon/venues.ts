/**
 * Houses where diplomacy happens, and houses whose name stands for the government inside. Data only; facts from general knowledge.
 *
 * `label; other names | city | country code | side it can stand for`
 * A side in the last column makes the name a metonym when it acts ("the Kremlin said"); after a preposition of place ("at the
 * Kremlin") it is a venue. `-` for the city: a body without an address of its own, never a venue.
 */
export const VENUES = `
Kremlin; Grand Kremlin Palace | Moscow | RU | RU
White House; Oval Office; Roosevelt Room; Rose Garden; Blair House | Washington | US | US
Pentagon | Arlington | US | US
State Department; Department of State; US Department of State; US State Department; Foggy Bottom; Harry S. Truman Building | Washington | US | US
Capitol; US Capitol | Washington | US |
Congress; US Congress | - | US | US
US Senate; House of Representatives; Treasury Department; Department of Defense; Defense Department; Department of War; Trump administration; Biden administration; Obama administration; CIA; FBI; USAID | - | US | US
Élysée Palace; Élysée | Paris | FR | FR
Quai d'Orsay; Matignon; Hôtel Matignon | Paris | FR | FR
Palace of Versailles; Chateau de Versailles | Versailles | FR |
Arc de Triomphe; Notre-Dame; Notre Dame; Notre-Dame Cathedral; Les Invalides; Louvre; Grand Palais; Sorbonne; Eiffel Tower | Paris | FR |
UNESCO headquarters; UNESCO House | Paris | FR |
OECD headquarters | Paris | FR |
Downing Street; 10 Downing Street; No 10; Number 10; Number Ten | London | GB | GB
Whitehall; Foreign Office; Foreign, Commonwealth and Development Office; FCDO; Westminster | London | GB | GB
Buckingham Palace; Lancaster House; Clarence House; Westminster Abbey; Palace of Westminster | London | GB |
Windsor Castle | Windsor | GB |
Chequers | | GB |
Camp David | | US |
Mar-a-Lago; Mar-a-Lago resort; Mar-a-Lago club | Palm Beach | US |
Joint Base Andrews; Andrews Air Force Base; Dulles International Airport; Arlington National Cemetery | Washington | US |
Joint Base Elmendorf-Richardson | Anchorage | US |
UN headquarters; United Nations headquarters | New York | US |
Lotte New York Palace; Palace Hotel | New York | US |
NATO headquarters; alliance headquarters; NATO HQ | Brussels | BE |
Berlaymont; Berlaymont building | Brussels | BE | EU
Europa building; Egmont Palace; Justus Lipsius; Palais d'Egmont | Brussels | BE |
Palais des Nations; Palace of Nations; UN Office at Geneva; InterContinental Geneva | Geneva | CH |
Peace Palace; World Forum | The Hague | NL |
Bundestag; Chancellery; Federal Chancellery | Berlin | DE | DE
Schloss Bellevue; Bellevue Palace; Brandenburg Gate; Reichstag; Villa Borsig; Federal Foreign Office; German Foreign Office | Berlin | DE |
Ramstein Air Base | Ramstein | DE |
Bayerischer Hof; Hotel Bayerischer Hof | Munich | DE |
Hofburg; Hofburg Palace; Palais Coburg; Vienna International Centre; Ballhausplatz | Vienna | AT |
Palazzo Chigi; Chigi Palace; Farnesina; Quirinale; Quirinal Palace; Villa Madama; Villa Doria Pamphilj; Villa Pamphili | Rome | IT | IT
Apostolic Palace; St. Peter's Square; St. Peter's Basilica; Casa Santa Marta; Sistine Chapel | Vatican City | VA |
Moncloa; Moncloa Palace; La Moncloa; Zarzuela Palace | Madrid | ES | ES
Belém Palace; São Bento | Lisbon | PT |
Prague Castle; Czernin Palace; Hradcany | Prague | CZ |
Presidential Office Building; Mariinskyi Palace; Mariinsky Palace; Bankova; St. Michael's Square; Maidan; Independence Square; Verkhovna Rada; Wall of Remembrance | Kyiv | UA | UA
Sándor Palace; Carmelite Monastery | Budapest | HU |
Belweder Palace; Royal Castle | Warsaw | PL |
Cotroceni; Cotroceni Palace; Victoria Palace | Bucharest | RO | RO
Maximos Mansion | Athens | GR | GR
Çankaya Mansion; Çankaya Palace; Beştepe; Presidential Complex; Esenboğa Airport | Ankara | TR | TR
Dolmabahçe Palace; Dolmabahce; Vahdettin Mansion; Çırağan Palace; Atatürk Airport | Istanbul | TR |
Sublime Porte | Istanbul | TR | TR
Great Hall of the People; Diaoyutai State Guesthouse; Diaoyutai; Tiananmen Square; Tiananmen; Zhongnanhai; Yanqi Lake; Temple of Heaven; Forbidden City | Beijing | CN |
Chinese Foreign Ministry; Ministry of Foreign Affairs of China; State Council; MOFCOM | - | CN | CN
Kantei; Akasaka Palace; Imperial Palace; Tokyo State Guest House; Nagatacho; Iikura Guest House; Iikura House; Yasukuni Shrine | Tokyo | JP |
Hiroshima Peace Memorial Park; Peace Memorial Park; Peace Memorial Museum | Hiroshima | JP |
Blue House; Yongsan; Cheong Wa Dae | Seoul | KR | KR
Joint Security Area; Freedom House | Panmunjom | KR |
Hyderabad House; Rashtrapati Bhavan; South Block; Raj Ghat; Rajghat; Bharat Mandapam; Vigyan Bhawan; Red Fort | New Delhi | IN |
Ministry of External Affairs; MEA; Lok Sabha; Rajya Sabha | - | IN | IN
Temple Trees; Bangabandhu Memorial Museum | | |
Presidential Palace; presidential palace | | |
Malacañang; Malacañan Palace; Malacanang Palace | Manila | PH | PH
Istana; Shangri-La Dialogue; Shangri-La Hotel | Singapore | SG |
Merdeka Palace; Istana Merdeka; Bogor Palace; ASEAN Secretariat | Jakarta | ID |
Perdana Putra; Seri Perdana; Istana Negara | Putrajaya | MY |
Government House | | |
Parliament House; Admiralty House; Kirribilli House | | AU |
Beehive; the Beehive | Wellington | NZ | NZ
Rideau Hall; Parliament Hill; Global Affairs Canada | Ottawa | CA | CA
Casa Rosada; Palacio San Martín; San Martin Palace | Buenos Aires | AR | AR
La Moneda; La Moneda Palace; Palacio de La Moneda; Cerro Castillo | Santiago | CL | CL
Planalto; Planalto Palace; Itamaraty; Itamaraty Palace; Alvorada Palace | Brasília | BR | BR
Miraflores; Miraflores Palace | Caracas | VE | VE
Casa de Nariño; Nariño Palace; San Carlos Palace | Bogotá | CO | CO
National Palace; Palacio Nacional; Los Pinos | Mexico City | MX |
Torre Tagle; Government Palace | Lima | PE |
Carondelet; Carondelet Palace | Quito | EC |
Al-Ittihadiya Palace; Ittihadiya Palace; Al-Ittihadiya; Tahrir Palace; Al-Azhar; Abdeen Palace; Heliopolis Palace; Grand Egyptian Museum; Cairo International Airport | Cairo | EG |
Rafah crossing; Rafah border crossing; Kerem Shalom | Rafah | PS |
Al-Aqsa; Al-Aqsa Mosque; Temple Mount; Western Wall; Yad Vashem; Church of the Holy Sepulchre; Knesset; King David Hotel | Jerusalem | IL |
Ben Gurion Airport; Ben Gurion International Airport; Kirya; Hostages Square | Tel Aviv | IL |
Muqata; Mukataa | Ramallah | PS |
Baabda Palace; Grand Serail; Ain al-Tineh; Ain el-Tineh; Bkirki | Beirut | LB |
People's Palace; Umayyad Mosque; Tishreen Palace | Damascus | SY |
Al Yamamah Palace; Al-Yamamah Palace; Diriyah Gate; Royal Court; Ritz-Carlton; King Khalid International Airport; Murabba Palace | Riyadh | SA |
Al-Salam Palace; Al Salam Palace | Jeddah | SA |
Qasr Al Watan; Qasr Al-Watan; Qasr Al Shati; Al Shati Palace; Emirates Palace; Louvre Abu Dhabi; Sheikh Zayed Grand Mosque | Abu Dhabi | AE |
Amiri Diwan; Lusail Palace; Sheraton Doha | Doha | QA |
Bayan Palace | Kuwait City | KW |
Al Alam Palace; Al Baraka Palace; Al-Alam Palace | Muscat | OM |
Sakhir Palace; Gudaibiya Palace; Al Safriya Palace | Manama | BH |
Al Husseiniya Palace; Husseiniya Palace; Basman Palace; Raghadan Palace; Al Hussainiya Palace | Amman | JO |
Green Zone; Republican Palace | Baghdad | IQ |
Sa'dabad Palace; Saadabad Palace; Sadabad Palace; Pasteur Street | Tehran | IR |
Akorda; Ak Orda; Aqorda; Akorda Presidential Palace; Palace of Peace and Reconciliation; Palace of Independence | Astana | KZ | KZ
Kuksaroy; Kuksaroy residence; Congress Center | Tashkent | UZ |
Ala-Archa; Yntymak Ordo; Manas airport | Bishkek | KG |
Palace of the Nation | Dushanbe | TJ |
Oguzhan Palace | Ashgabat | TM |
Zagulba; Zagulba Palace; Heydar Aliyev Center; Alley of Martyrs | Baku | AZ |
Tsitsernakaberd; Armenian Genocide Memorial; Zvartnots; Zvartnots International Airport | Yerevan | AM |
Orbeliani Palace | Tbilisi | GE |
African Union headquarters; AU headquarters; AU Commission headquarters; Africa Hall; Unity Park; Bole International Airport | Addis Ababa | ET |
State House | | |
State Lodge | | KE |
KICC; Kenyatta International Convention Centre; Jomo Kenyatta International Airport; UN complex in Gigiri; UNON | Nairobi | KE |
Kigali Convention Centre; Kigali Convention Center; Urugwiro Village; Village Urugwiro; Kigali Genocide Memorial; Gisozi | Kigali | RW |
Union Buildings; DIRCO; O.R. Tambo International Airport; Nasrec | Pretoria | ZA | ZA
Tuynhuys | Cape Town | ZA |
Aso Rock; Aso Villa; Aso Rock Villa; Presidential Villa | Abuja | NG | NG
Jubilee House; Flagstaff House; Kotoka International Airport | Accra | GH |
Villa Somalia; Halane | Mogadishu | SO | SO
El Mouradia; Palace of El Mouradia | Algiers | DZ | DZ
Carthage Palace | Tunis | TN |
Vnukovo; Vnukovo airport; Sheremetyevo; Red Square; Tomb of the Unknown Soldier; Smolenskaya Square; State Duma; Novo-Ogaryovo; MGIMO; Lubyanka | Moscow | RU | 
Konstantin Palace; Konstantinovsky Palace; Strelna | St. Petersburg | RU |
Bocharov Ruchei; Bocharov Ruchey | Sochi | RU |
Christiansborg; Christiansborg Palace; Amalienborg; Marienborg Palace | Copenhagen | DK |
Grand Hotel; Oslo City Hall | Oslo | NO |
Rosenbad; Stockholm City Hall | Stockholm | SE | SE
Finlandia Hall; Finlandia House; House of the Estates | Helsinki | FI |
Kadriorg; Stenbock House | Tallinn | EE |
Riga Castle | Riga | LV |
Farmleigh; Farmleigh House; Iveagh House; Áras an Uachtaráin; Dublin Castle; Government Buildings; Leinster House | Dublin | IE |
Catshuis; Binnenhof | The Hague | NL |
Congress Palace; Congress Centre; Bürgenstock resort | | CH |
`;
