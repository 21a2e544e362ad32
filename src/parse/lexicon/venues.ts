/**
 * Houses where diplomacy happens, and houses whose name stands for the government inside. Data only; facts from general knowledge.
 *
 * `label; other names | city | country code | side it can stand for`
 * A side in the last column makes the name a metonym when it acts ("the Kremlin said"); after a preposition of place ("at the
 * Kremlin") it is a venue. `-` for the city: a body without an address of its own, never a venue.
 */
export const VENUES = `
Kremlin; Grand Kremlin Palace | Moscow | RU | RU
White House; Oval Office; Rose Garden; Blair House | Washington | US | US
Pentagon | Arlington | US | US
State Department; Department of State; US Department of State; US State Department; Foggy Bottom | Washington | US | US
Capitol; US Capitol | Washington | US |
Congress; US Congress | - | US | US
US Senate; House of Representatives; Treasury Department; Department of Defense; Defense Department; Department of War; Trump administration; Biden administration; Obama administration; CIA; FBI; USAID | - | US | US
Élysée Palace; Élysée | Paris | FR | FR
Quai d'Orsay; Matignon; Hôtel Matignon | Paris | FR | FR
Palace of Versailles; Chateau de Versailles | Versailles | FR |
Arc de Triomphe; Notre-Dame; Notre Dame; Notre-Dame Cathedral; Louvre; Sorbonne; Eiffel Tower | Paris | FR |
UNESCO headquarters; UNESCO House | Paris | FR |
OECD headquarters | Paris | FR |
Downing Street; 10 Downing Street; No 10; Number 10; Number Ten | London | GB | GB
Whitehall; Foreign Office; Foreign, Commonwealth and Development Office; FCDO; Westminster | London | GB | GB
Buckingham Palace; Lancaster House; Westminster Abbey; Palace of Westminster | London | GB |
Windsor Castle | Windsor | GB |
Chequers | | GB |
Camp David | | US |
Mar-a-Lago | Palm Beach | US |
Joint Base Andrews; Andrews Air Force Base; Dulles International Airport; Arlington National Cemetery | Washington | US |
UN headquarters; United Nations headquarters | New York | US |
NATO headquarters; alliance headquarters; NATO HQ | Brussels | BE |
Berlaymont | Brussels | BE | EU
Europa building; Egmont Palace | Brussels | BE |
Palais des Nations; Palace of Nations; UN Office at Geneva | Geneva | CH |
Peace Palace; World Forum | The Hague | NL |
Bundestag; Chancellery; Federal Chancellery | Berlin | DE | DE
Schloss Bellevue; Bellevue Palace; Brandenburg Gate; Reichstag; Villa Borsig; Federal Foreign Office; German Foreign Office | Berlin | DE |
Ramstein Air Base | Ramstein | DE |
Bayerischer Hof | Munich | DE |
Hofburg; Hofburg Palace; Palais Coburg; Ballhausplatz | Vienna | AT |
Palazzo Chigi; Chigi Palace; Farnesina; Quirinale; Quirinal Palace; Villa Madama; Villa Doria Pamphilj | Rome | IT | IT
Apostolic Palace; St. Peter's Square; St. Peter's Basilica; Casa Santa Marta; Sistine Chapel | Vatican City | VA |
Moncloa; Moncloa Palace; La Moncloa; Zarzuela Palace | Madrid | ES | ES
Belém Palace; São Bento | Lisbon | PT |
Prague Castle | Prague | CZ |
Presidential Office Building; Mariinskyi Palace; Mariinsky Palace; Bankova; Maidan; Independence Square; Verkhovna Rada | Kyiv | UA | UA
Sándor Palace | Budapest | HU |
Belweder Palace; Royal Castle | Warsaw | PL |
Cotroceni; Cotroceni Palace; Victoria Palace | Bucharest | RO | RO
Maximos Mansion | Athens | GR | GR
Çankaya Mansion; Çankaya Palace; Beştepe; Presidential Complex; Esenboğa Airport | Ankara | TR | TR
Dolmabahçe Palace; Dolmabahce; Vahdettin Mansion; Çırağan Palace; Atatürk Airport | Istanbul | TR |
Great Hall of the People; Diaoyutai; Tiananmen Square; Tiananmen; Zhongnanhai; Forbidden City | Beijing | CN |
Chinese Foreign Ministry; Ministry of Foreign Affairs of China; State Council | - | CN | CN
Kantei; Akasaka Palace; Imperial Palace; Tokyo State Guest House; Yasukuni Shrine | Tokyo | JP |
Hiroshima Peace Memorial Park; Peace Memorial Park; Peace Memorial Museum | Hiroshima | JP |
Blue House; Yongsan; Cheong Wa Dae | Seoul | KR | KR
Joint Security Area | Panmunjom | KR |
Hyderabad House; Rashtrapati Bhavan; South Block; Raj Ghat; Rajghat; Bharat Mandapam; Vigyan Bhawan; Red Fort | New Delhi | IN |
Ministry of External Affairs; MEA; Lok Sabha; Rajya Sabha | - | IN | IN
Presidential Palace; presidential palace | | |
Malacañang; Malacañan Palace; Malacanang Palace | Manila | PH | PH
Istana; Shangri-La Dialogue | Singapore | SG |
Merdeka Palace; Istana Merdeka; Bogor Palace; ASEAN Secretariat | Jakarta | ID |
Perdana Putra; Seri Perdana; Istana Negara | Putrajaya | MY |
Government House | | |
Parliament House | | AU |
Beehive | Wellington | NZ | NZ
Rideau Hall; Parliament Hill; Global Affairs Canada | Ottawa | CA | CA
Casa Rosada; Palacio San Martín; San Martin Palace | Buenos Aires | AR | AR
La Moneda; La Moneda Palace; Palacio de La Moneda; Cerro Castillo | Santiago | CL | CL
Planalto; Itamaraty; Itamaraty Palace; Alvorada Palace | Brasília | BR | BR
Miraflores; Miraflores Palace | Caracas | VE | VE
Casa de Nariño; Nariño Palace; San Carlos Palace | Bogotá | CO | CO
National Palace; Palacio Nacional; Los Pinos | Mexico City | MX |
Torre Tagle; Government Palace | Lima | PE |
Carondelet | Quito | EC |
Al-Ittihadiya Palace; Ittihadiya Palace; Al-Ittihadiya; Tahrir Palace; Al-Azhar; Grand Egyptian Museum; Cairo International Airport | Cairo | EG |
Rafah crossing; Kerem Shalom | Rafah | PS |
Al-Aqsa; Temple Mount; Western Wall; Yad Vashem; Church of the Holy Sepulchre; Knesset | Jerusalem | IL |
Ben Gurion Airport; Ben Gurion International Airport | Tel Aviv | IL |
Muqata; Mukataa | Ramallah | PS |
Baabda Palace; Grand Serail; Ain al-Tineh | Beirut | LB |
People's Palace; Umayyad Mosque; Tishreen Palace | Damascus | SY |
Al Yamamah Palace; Al-Yamamah Palace; Diriyah Gate; Royal Court; Ritz-Carlton; King Khalid International Airport | Riyadh | SA |
Al-Salam Palace; Al Salam Palace | Jeddah | SA |
Qasr Al Watan; Qasr Al-Watan; Emirates Palace; Sheikh Zayed Grand Mosque | Abu Dhabi | AE |
Amiri Diwan; Lusail Palace | Doha | QA |
Bayan Palace | Kuwait City | KW |
Al Alam Palace; Al Baraka Palace; Al-Alam Palace | Muscat | OM |
Sakhir Palace; Gudaibiya Palace | Manama | BH |
Al Husseiniya Palace; Husseiniya Palace | Amman | JO |
Green Zone; Republican Palace | Baghdad | IQ |
Sa'dabad Palace; Saadabad Palace; Sadabad Palace | Tehran | IR |
Akorda; Ak Orda; Palace of Peace and Reconciliation; Palace of Independence | Astana | KZ | KZ
Kuksaroy; Congress Center | Tashkent | UZ |
Ala-Archa; Yntymak Ordo | Bishkek | KG |
Palace of the Nation | Dushanbe | TJ |
Oguzhan Palace | Ashgabat | TM |
Zagulba; Zagulba Palace; Heydar Aliyev Center; Alley of Martyrs | Baku | AZ |
Tsitsernakaberd; Armenian Genocide Memorial; Zvartnots | Yerevan | AM |
Orbeliani Palace | Tbilisi | GE |
African Union headquarters; AU headquarters; AU Commission headquarters; Bole International Airport | Addis Ababa | ET |
State House | | |
State Lodge | | KE |
KICC; Kenyatta International Convention Centre; Jomo Kenyatta International Airport | Nairobi | KE |
Kigali Convention Centre; Kigali Convention Center; Urugwiro Village; Village Urugwiro; Kigali Genocide Memorial | Kigali | RW |
Union Buildings; DIRCO; O.R. Tambo International Airport | Pretoria | ZA | ZA
Tuynhuys | Cape Town | ZA |
Aso Rock; Aso Villa; Aso Rock Villa; Presidential Villa | Abuja | NG | NG
Jubilee House; Flagstaff House; Kotoka International Airport | Accra | GH |
Villa Somalia | Mogadishu | SO | SO
El Mouradia; Palace of El Mouradia | Algiers | DZ | DZ
Carthage Palace | Tunis | TN |
Vnukovo; Sheremetyevo; Red Square; Tomb of the Unknown Soldier; State Duma; Novo-Ogaryovo | Moscow | RU | 
Konstantin Palace; Konstantinovsky Palace | St. Petersburg | RU |
Bocharov Ruchei; Bocharov Ruchey | Sochi | RU |
Christiansborg; Amalienborg | Copenhagen | DK |
Grand Hotel | Oslo | NO |
Rosenbad | Stockholm | SE | SE
Finlandia Hall | Helsinki | FI |
Kadriorg; Stenbock House | Tallinn | EE |
Riga Castle | Riga | LV |
Farmleigh; Iveagh House; Áras an Uachtaráin; Dublin Castle; Government Buildings; Leinster House | Dublin | IE |
Catshuis; Binnenhof | The Hague | NL |
Congress Palace; Congress Centre | | CH |
`;
