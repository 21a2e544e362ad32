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
Palace of Versailles | Versailles | FR |
Arc de Triomphe; Notre-Dame; Notre Dame; Louvre; Sorbonne | Paris | FR |
UNESCO headquarters | Paris | FR |
Downing Street; 10 Downing Street; No 10; Number 10 | London | GB | GB
Whitehall; Foreign Office; FCDO; Westminster | London | GB | GB
Buckingham Palace; Lancaster House; Palace of Westminster | London | GB |
Windsor Castle | Windsor | GB |
Chequers | | GB |
Camp David | | US |
Mar-a-Lago | Palm Beach | US |
Joint Base Andrews | Washington | US |
UN headquarters; United Nations headquarters | New York | US |
NATO headquarters; NATO HQ | Brussels | BE |
Berlaymont | Brussels | BE | EU
Egmont Palace | Brussels | BE |
Palais des Nations; UN Office at Geneva | Geneva | CH |
Peace Palace | The Hague | NL |
Bundestag; Chancellery; Federal Chancellery | Berlin | DE | DE
Schloss Bellevue; Bellevue Palace; Brandenburg Gate; Reichstag; Federal Foreign Office; German Foreign Office | Berlin | DE |
Ramstein Air Base | Ramstein | DE |
Hofburg | Vienna | AT |
Palazzo Chigi; Farnesina; Quirinale; Villa Madama; Villa Doria Pamphilj | Rome | IT | IT
Apostolic Palace; St. Peter's Square; St. Peter's Basilica | Vatican City | VA |
Moncloa; Zarzuela Palace | Madrid | ES | ES
Belém Palace | Lisbon | PT |
Prague Castle | Prague | CZ |
Presidential Office Building; Mariinskyi Palace; Mariinsky Palace; Bankova; Maidan; Independence Square; Verkhovna Rada | Kyiv | UA | UA
Sándor Palace | Budapest | HU |
Royal Castle | Warsaw | PL |
Cotroceni; Cotroceni Palace; Victoria Palace | Bucharest | RO | RO
Maximos Mansion | Athens | GR | GR
Çankaya Mansion; Beştepe; Presidential Complex | Ankara | TR | TR
Dolmabahçe Palace | Istanbul | TR |
Great Hall of the People; Diaoyutai; Tiananmen Square; Tiananmen; Zhongnanhai | Beijing | CN |
Chinese Foreign Ministry; Ministry of Foreign Affairs of China; State Council | - | CN | CN
Kantei; Akasaka Palace; Imperial Palace; Yasukuni Shrine | Tokyo | JP |
Hiroshima Peace Memorial Park; Peace Memorial Park | Hiroshima | JP |
Blue House; Yongsan; Cheong Wa Dae | Seoul | KR | KR
Hyderabad House; Rashtrapati Bhavan; South Block; Rajghat; Bharat Mandapam; Vigyan Bhawan | New Delhi | IN |
Ministry of External Affairs; MEA; Lok Sabha; Rajya Sabha | - | IN | IN
Presidential Palace; presidential palace | | |
Malacañang | Manila | PH | PH
Istana; Shangri-La Dialogue | Singapore | SG |
Merdeka Palace; ASEAN Secretariat | Jakarta | ID |
Istana Negara | Putrajaya | MY |
Government House | | |
Parliament House | | AU |
Beehive | Wellington | NZ | NZ
Rideau Hall; Parliament Hill; Global Affairs Canada | Ottawa | CA | CA
Casa Rosada; San Martin Palace | Buenos Aires | AR | AR
La Moneda; La Moneda Palace; Palacio de La Moneda | Santiago | CL | CL
Planalto; Itamaraty; Itamaraty Palace | Brasília | BR | BR
Miraflores | Caracas | VE | VE
Casa de Nariño | Bogotá | CO | CO
National Palace; Palacio Nacional | Mexico City | MX |
Torre Tagle; Government Palace | Lima | PE |
Carondelet | Quito | EC |
Al-Ittihadiya Palace; Ittihadiya Palace; Al-Ittihadiya; Tahrir Palace; Al-Azhar; Grand Egyptian Museum | Cairo | EG |
Rafah crossing; Kerem Shalom | Rafah | PS |
Al-Aqsa; Temple Mount; Western Wall; Yad Vashem; Knesset | Jerusalem | IL |
Ben Gurion Airport; Ben Gurion International Airport | Tel Aviv | IL |
Muqata | Ramallah | PS |
Baabda Palace; Grand Serail; Ain al-Tineh | Beirut | LB |
People's Palace | Damascus | SY |
Al-Yamamah Palace; Royal Court; Ritz-Carlton | Riyadh | SA |
Al-Salam Palace | Jeddah | SA |
Qasr Al Watan | Abu Dhabi | AE |
Amiri Diwan; Lusail Palace | Doha | QA |
Bayan Palace | Kuwait City | KW |
Al Alam Palace | Muscat | OM |
Sakhir Palace | Manama | BH |
Al Husseiniya Palace; Husseiniya Palace | Amman | JO |
Green Zone; Republican Palace | Baghdad | IQ |
Saadabad Palace | Tehran | IR |
Akorda; Ak Orda | Astana | KZ | KZ
Kuksaroy; Congress Center | Tashkent | UZ |
Palace of the Nation | Dushanbe | TJ |
Zagulba | Baku | AZ |
Tsitsernakaberd; Zvartnots | Yerevan | AM |
Orbeliani Palace | Tbilisi | GE |
African Union headquarters; AU headquarters; Bole International Airport | Addis Ababa | ET |
State House | | |
KICC; Jomo Kenyatta International Airport | Nairobi | KE |
Kigali Convention Centre; Urugwiro Village; Kigali Genocide Memorial | Kigali | RW |
Union Buildings | Pretoria | ZA | ZA
Aso Rock; Aso Villa; Presidential Villa | Abuja | NG | NG
Jubilee House; Kotoka International Airport | Accra | GH |
Villa Somalia | Mogadishu | SO | SO
El Mouradia | Algiers | DZ | DZ
Carthage Palace | Tunis | TN |
Vnukovo; Red Square; Tomb of the Unknown Soldier; State Duma | Moscow | RU | 
Konstantin Palace | St. Petersburg | RU |
Bocharov Ruchei | Sochi | RU |
Christiansborg; Amalienborg | Copenhagen | DK |
Rosenbad | Stockholm | SE | SE
Finlandia Hall | Helsinki | FI |
Kadriorg | Tallinn | EE |
Riga Castle | Riga | LV |
Farmleigh; Áras an Uachtaráin; Dublin Castle; Leinster House | Dublin | IE |
Binnenhof | The Hague | NL |
Congress Palace | | CH |
`;
