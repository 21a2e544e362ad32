/**
 * The world's countries and territories with the words that English news has for them. Data only.
 *
 * Codes: ISO 3166-1 alpha-2 (XK for Kosovo, as in use). Names, demonyms and cities were written by hand from general knowledge.
 *
 * `CODE | label; other names | demonyms, the adjective first | capital; large and often named cities`
 * A plural in -ns or -is follows from its singular; spellings that differ by accents, dots or capitals are found by one of them.
 * A name of two to eight capitals is an acronym and asked for in just that spelling. `?` before a city: the name is also a
 * person's name or a common word, so it counts only after a preposition of place.
 */
export const COUNTRIES = `
AD | Andorra | Andorran | Andorra la Vella
AE | United Arab Emirates; UAE; Emirates | Emirati | Abu Dhabi; Dubai; Sharjah
AF | Afghanistan; Islamic Emirate of Afghanistan | Afghan | Kabul; Kandahar; Herat
AG | Antigua and Barbuda | Antiguan | Saint John's
AL | Albania | Albanian | Tirana; Durres
AM | Armenia | Armenian | Yerevan; Gyumri
AO | Angola | Angolan | Luanda; Lobito; Benguela
AR | Argentina; Argentine Republic | Argentine; Argentinian; Argentines | Buenos Aires; Bariloche
AT | Austria | Austrian | Vienna; Salzburg; Graz; Innsbruck; Alpbach
AU | Australia; Commonwealth of Australia | Australian; Aussie | Canberra; Sydney; Melbourne; Brisbane; ?Perth; Adelaide; Hobart; Cairns; ?Darwin
AZ | Azerbaijan | Azerbaijani; Azeri | Baku; Shusha; Ganja; Khankendi; Nakhchivan
BA | Bosnia and Herzegovina; Bosnia; Bosnia-Herzegovina | Bosnian; Bosniak | Sarajevo; Banja Luka; Mostar; Srebrenica
BB | Barbados | Barbadian; Bajan | Bridgetown
BD | Bangladesh; People's Republic of Bangladesh | Bangladeshi | Dhaka; Chattogram; Chittagong; Cox's Bazar
BE | Belgium | Belgian; Flemish | Brussels; Antwerp; Ghent; Bruges; Zeebrugge; Ostend; Liège
BF | Burkina Faso; Burkina | Burkinabe | Ouagadougou; Bobo-Dioulasso
BG | Bulgaria | Bulgarian | Sofia; Plovdiv; Varna; Burgas
BH | Bahrain; Kingdom of Bahrain | Bahraini | Manama; Sakhir
BI | Burundi | Burundian | Gitega; Bujumbura
BJ | Benin | Beninese; Beninois | Porto-Novo; Cotonou
BN | Brunei; Brunei Darussalam | Bruneian | Bandar Seri Begawan
BO | Bolivia | Bolivian | La Paz; ?Sucre; Cochabamba
BR | Brazil; Federative Republic of Brazil | Brazilian | Brasília; Rio de Janeiro; Rio; São Paulo; Belém; Fortaleza; Recife; Manaus; Porto Alegre; Foz do Iguaçu
BS | Bahamas; The Bahamas | Bahamian | Nassau
BT | Bhutan | Bhutanese | Thimphu; Paro; Phuentsholing
BW | Botswana | Botswanan; Motswana; Batswana | Gaborone; Kasane
BY | Belarus; Republic of Belarus | Belarusian; Belarussian | Minsk; Gomel; Grodno
BZ | Belize | Belizean | Belmopan; Belize City
CA | Canada | Canadian | Ottawa; Toronto; Montreal; Vancouver; Quebec City; Calgary; ?Halifax; Winnipeg; Edmonton; Kananaskis; Charlevoix; Banff
CD | Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; Congo-Kinshasa; Congo | Congolese | Kinshasa; Goma; Bukavu; Lubumbashi; Kisangani; Bunia; Uvira
CF | Central African Republic; CAR | Central African | Bangui; Birao
CG | Republic of the Congo; Republic of Congo; Congo-Brazzaville; Congo Republic |  | Brazzaville; Pointe-Noire; Oyo
CH | Switzerland; Swiss Confederation | Swiss | Bern; Geneva; Zurich; Davos; Lausanne; Basel; Lugano; Lucerne; Bürgenstock; Montreux; Crans-Montana
CI | Ivory Coast; Côte d'Ivoire | Ivorian | Yamoussoukro; Abidjan
CK | Cook Islands | Cook Islander; Cook Islanders | Avarua; Rarotonga
CL | Chile; Republic of Chile | Chilean | Santiago; Santiago de Chile; Valparaíso; Punta Arenas; Antofagasta; Viña del Mar; Concepción
CM | Cameroon | Cameroonian | Yaoundé; Douala; Bamenda
CN | China; People's Republic of China; PRC; mainland China; Chinese mainland | Chinese | Beijing; Shanghai; Guangzhou; Shenzhen; Tianjin; Wuhan; Chengdu; Chongqing; Nanjing; Hangzhou; Xi'an; Kunming; Qingdao; Harbin; Dalian; Urumqi; Lhasa; Sanya; Boao; Xiamen; Fuzhou; Hefei; Guiyang; Suzhou; Changsha; Zhengzhou; Shenyang; Jinan; Lanzhou; Yiwu; Tunxi; Beidaihe
CO | Colombia | Colombian | Bogotá; Medellín; Cali; Cartagena; Barranquilla; Cúcuta; Santa Marta; Leticia
CR | Costa Rica | Costa Rican | San José
CU | Cuba | Cuban | Havana; Santiago de Cuba; Guantánamo
CV | Cape Verde; Cabo Verde | Cape Verdean | Praia; Mindelo
CW | Curaçao | Curaçaoan | Willemstad
CY | Cyprus; Republic of Cyprus | Cypriot; Cypriots; Greek Cypriot; Greek Cypriots | Nicosia; Limassol; Larnaca; Paphos; Akrotiri
CZ | Czech Republic; Czechia | Czech; Czechs | Prague; Brno; Ostrava; Karlovy Vary
DE | Germany; Federal Republic of Germany | German; Germans; Bavarian | Berlin; Munich; Hamburg; Frankfurt; Cologne; Bonn; Düsseldorf; Stuttgart; Leipzig; Dresden; Potsdam; Nuremberg; Hanover; Bremen; Heidelberg; Ramstein; Elmau; Schloss Elmau; Meseberg; Heiligendamm; Weimar; Wiesbaden; Aachen; Rostock
DJ | Djibouti | Djiboutian | Djibouti City
DK | Denmark; Kingdom of Denmark | Danish; Danes; Dane | Copenhagen; Aarhus; Odense; Aalborg; Marienborg; Bornholm
DM | Dominica |  | Roseau
DO | Dominican Republic | Dominican | Santo Domingo; Punta Cana
DZ | Algeria | Algerian | Algiers; Oran; Constantine; Tindouf; Tamanrasset
EC | Ecuador | Ecuadorian; Ecuadorean | Quito; Guayaquil; Cuenca
EE | Estonia | Estonian | Tallinn; Tartu; Narva; Tapa
EG | Egypt; Arab Republic of Egypt | Egyptian | Cairo; Sharm El-Sheikh; Sharm el Sheikh; Sharm al-Sheikh; Alexandria; Luxor; Aswan; El Alamein; New Alamein; Arish; El-Arish; Port Said; Suez; Giza; Hurghada; New Administrative Capital; Ismailia
ER | Eritrea | Eritrean | Asmara; Massawa; Assab
ES | Spain; Kingdom of Spain | Spanish; Spaniards; Spaniard; Catalan; Basque | Madrid; Barcelona; Seville; Valencia; Granada; Málaga; Bilbao; Zaragoza; Alicante; Santander; Santiago de Compostela; Palma de Mallorca; Rota; Toledo; San Sebastián
ET | Ethiopia | Ethiopian; Tigrayan | Addis Ababa; Mekelle; Bahir Dar; Dire Dawa; Jimma
FI | Finland | Finnish; Finn | Helsinki; Tampere; Turku; Rovaniemi; Naantali; Oulu; Espoo; Kultaranta; Saariselkä
FJ | Fiji | Fijian | Suva; Nadi; Levuka
FM | Micronesia; Federated States of Micronesia | Micronesian | Palikir; Pohnpei
FR | France; French Republic | French; Frenchman; Frenchwoman; Frenchmen; Frenchman; Frenchwoman | Paris; Marseille; Lyon; Strasbourg; ?Nice; Bordeaux; Toulouse; Lille; Cannes; Versailles; Biarritz; Évian; Deauville; Villers-Cotterêts; Calais; Nantes; Rennes; Grenoble; Reims; Montpellier; Toulon; Brest; Caen; Le Bourget; Saint-Denis; Bayeux; Brégançon; Vaux-de-Cernay; Saint-Nazaire; Belfort; Fort-de-France
GA | Gabon | Gabonese | Libreville; Franceville
GB | United Kingdom; UK; Great Britain; Britain; England; Scotland; Wales; Northern Ireland | British; Briton; Brits; English; Scottish; Welsh; Scots; Englishman; Scotsman | London; Edinburgh; Belfast; Cardiff; Manchester; Birmingham; Glasgow; Liverpool; Oxford; Cambridge; Leeds; Bristol; Newcastle; Windsor; Carbis Bay; Gleneagles; Aberdeen; Turnberry; Farnborough; Faslane; Portsmouth; Southampton; Plymouth; Sandhurst; Bletchley; Northwood; Fairford
GD | Grenada | Grenadian | Saint George's
GE | Georgia | Georgian | Tbilisi; Batumi; Kutaisi; Gori; Poti; Anaklia; Zugdidi
GH | Ghana | Ghanaian | Accra; Kumasi; Tamale; Tema; Takoradi
GL | Greenland | Greenlandic; Greenlanders | Nuuk; Kangerlussuaq; Ilulissat; Pituffik
GM | Gambia; The Gambia | Gambian | Banjul
GN | Guinea; Guinea-Conakry | Guinean | Conakry
GQ | Equatorial Guinea | Equatorial Guinean; Equatoguinean | Malabo; Bata; Sipopo
GR | Greece; Hellenic Republic | Greek; Greeks; Hellenic | Athens; Thessaloniki; Piraeus; Alexandroupoli; Alexandroupolis; Souda Bay; Souda; Chania; Rhodes; Corfu; Lesbos; Patras; Delphi
GT | Guatemala | Guatemalan | Guatemala City; Antigua Guatemala
GW | Guinea-Bissau; Guinea Bissau | Bissau-Guinean | Bissau
GY | Guyana | Guyanese | Georgetown
HK | Hong Kong | Hongkonger; Hong Kongers; Hongkongers |
HN | Honduras | Honduran | Tegucigalpa; San Pedro Sula
HR | Croatia | Croatian; Croats; Croat | Zagreb; Dubrovnik; Rijeka; Zadar
HT | Haiti | Haitian | Port-au-Prince; Cap-Haïtien
HU | Hungary | Hungarian; Magyar | Budapest; Debrecen; Szeged; Záhony
ID | Indonesia; Republic of Indonesia | Indonesian | Jakarta; Bali; Nusa Dua; Bandung; Surabaya; Yogyakarta; Nusantara; Bogor; Labuan Bajo; Medan; Makassar; Ubud; Denpasar; Banda Aceh; Batam; Hambalang
IE | Ireland; Republic of Ireland | Irish; Irishman; Irishman; Irishwoman | Dublin; ?Cork; Galway; Limerick; ?Shannon
IL | Israel; State of Israel; Jewish state | Israeli | Jerusalem; Tel Aviv; Haifa; Eilat; Beersheba; Sderot; Ashkelon; Ashdod; Caesarea; Netanya; Herzliya
IN | India; Republic of India; Bharat | Indian | New Delhi; Delhi; Mumbai; Bengaluru; Bangalore; Chennai; Kolkata; Hyderabad; Ahmedabad; Gandhinagar; Varanasi; Jaipur; Agra; Goa; Pune; Srinagar; Amritsar; Udaipur; Kochi; Guwahati; Lucknow; Jodhpur; Bhubaneswar; Bhopal; Vadodara; Kevadia; Hampi; Mamallapuram; Shillong; Panaji; Visakhapatnam
IQ | Iraq; Republic of Iraq | Iraqi | Baghdad; Erbil; Basra; Mosul; Kirkuk; Najaf; Karbala; Sulaymaniyah; Irbil
IR | Iran; Islamic Republic of Iran; Islamic Republic | Iranian; Persian | Tehran; Teheran; Isfahan; Natanz; Fordow; Fordo; Mashhad; Qom; Shiraz; Tabriz; Bushehr; Chabahar; Bandar Abbas; Kerman; Arak
IS | Iceland | Icelandic; Icelanders | Reykjavik; Keflavik
IT | Italy; Italian Republic | Italian | Rome; Milan; Venice; Naples; Turin; Florence; Palermo; Trieste; Bari; Genoa; Bologna; Borgo Egnazia; Fasano; Taormina; Capri; Stresa; Matera; Sigonella; Verona; L'Aquila; Fiuggi; Pescara; Ventotene; Pratica di Mare
JM | Jamaica | Jamaican | Kingston; Montego Bay
JO | Jordan; Hashemite Kingdom of Jordan; Hashemite Kingdom | Jordanian | Amman; Aqaba; Zarqa; Petra; Irbid; Sweimeh; Zaatari
JP | Japan | Japanese | Tokyo; Osaka; Kyoto; Hiroshima; Nagasaki; Nagoya; Sapporo; Yokohama; Fukuoka; Okinawa; Karuizawa; Fukushima; Sendai; Naha; Kobe; Nara; Yokosuka; Takamatsu; Kumamoto; Ise-Shima; Niigata; Iwakuni
KE | Kenya; Republic of Kenya | Kenyan | Nairobi; Mombasa; Kisumu; Nakuru; Eldoret; Nanyuki; Lamu; Naivasha
KG | Kyrgyzstan; Kyrgyz Republic | Kyrgyz; Kyrgyzstani | Bishkek; Osh; Cholpon-Ata
KH | Cambodia; Kingdom of Cambodia | Cambodian; Khmer | Phnom Penh; Siem Reap; Sihanoukville; Ream
KI | Kiribati | I-Kiribati | Tarawa; South Tarawa
KM | Comoros; Union of the Comoros | Comorian; Comoran | Moroni
KN | Saint Kitts and Nevis; St. Kitts and Nevis | Kittitian | Basseterre
KP | North Korea; DPRK; Democratic People's Republic of Korea | North Korean | Pyongyang; Wonsan; Kaesong; Yongbyon; Rason
KR | South Korea; Republic of Korea; ROK; RoK; Korea | South Korean; Korean | Seoul; Busan; Incheon; Gyeongju; Jeju; Sejong; Daejeon; Gwangju; Daegu; Pyeongchang; Ulsan; Geoje; Pyeongtaek; Camp Humphreys; Osan
KW | Kuwait; State of Kuwait | Kuwaiti | Kuwait City
KZ | Kazakhstan; Republic of Kazakhstan | Kazakh; Kazakhs; Kazakhstani | Astana; Almaty; Nur-Sultan; Turkistan; Shymkent; Aktau; Atyrau; Karaganda; Aktobe; Burabay; Kostanay; Baikonur; Semey; Borovoe
LA | Laos; Lao PDR; Lao People's Democratic Republic | Lao; Laotian | Vientiane; Luang Prabang
LB | Lebanon; Republic of Lebanon | Lebanese | Beirut; Baabda; Sidon; ?Tyre; Naqoura; Baalbek; Bkerke
LC | Saint Lucia; St. Lucia | Saint Lucian | Castries
LI | Liechtenstein | Liechtensteiner | Vaduz
LK | Sri Lanka | Sri Lankan | Colombo; Kandy; Hambantota; Trincomalee; Jaffna; Anuradhapura
LR | Liberia | Liberian | Monrovia
LS | Lesotho | Basotho; Mosotho | Maseru
LT | Lithuania | Lithuanian | Vilnius; Kaunas; Klaipeda; Rukla; Pabrade
LU | Luxembourg; Grand Duchy of Luxembourg | Luxembourgish; Luxembourger; Luxembourgers; Luxembourgian | Luxembourg City; Schengen
LV | Latvia | Latvian | Riga; Daugavpils; Jurmala; Liepaja; Adazi; Rezekne
LY | Libya; State of Libya | Libyan | Tripoli; Benghazi; Sirte; Tobruk; Misrata; Derna
MA | Morocco; Kingdom of Morocco | Moroccan | Rabat; Casablanca; Marrakech; Marrakesh; Fez; Tangier; Agadir; Laâyoune; Laayoune; Dakhla; Skhirat; Bouznika; Tetouan
MC | Monaco | Monegasque | Monte Carlo
MD | Moldova; Republic of Moldova | Moldovan | Chisinau; Balti; Tiraspol; Bulboaca; Comrat
ME | Montenegro | Montenegrin | Podgorica; Tivat; Budva; Cetinje
MG | Madagascar | Malagasy; Madagascan | Antananarivo; Toamasina
MH | Marshall Islands | Marshallese | Majuro
MK | North Macedonia; Macedonia | Macedonian; North Macedonian | Skopje; Ohrid; Tetovo; Prespa
ML | Mali | Malian | Bamako; Timbuktu; Gao; Kidal; Mopti
MM | Myanmar; Burma | Myanmarese; Burmese | Naypyidaw; Nay Pyi Taw; Naypyitaw; Yangon; Mandalay; Sittwe; Kyaukphyu; Bagan
MN | Mongolia | Mongolian | Ulaanbaatar; Ulan Bator
MO | Macau; Macao | Macanese |
MR | Mauritania | Mauritanian | Nouakchott; Nouadhibou
MT | Malta | Maltese | Valletta; Ta' Qali
MU | Mauritius | Mauritian | Port Louis
MV | Maldives | Maldivian | Malé
MW | Malawi | Malawian | Lilongwe; Blantyre
MX | Mexico; United Mexican States | Mexican | Mexico City; Monterrey; Guadalajara; Cancun; Tijuana; Ciudad Juárez; Matamoros; Acapulco; Los Cabos; Palenque; Mérida; Veracruz
MY | Malaysia | Malaysian; Malay | Kuala Lumpur; Putrajaya; Penang; Langkawi; Johor Bahru; Kota Kinabalu; Kuching; Malacca; Kuantan
MZ | Mozambique | Mozambican | Maputo; Pemba; Beira; Palma
NA | Namibia | Namibian | Windhoek; Walvis Bay; Swakopmund
NE | Niger; Republic of Niger | Nigerien | Niamey; Agadez
NC | New Caledonia | New Caledonian; Kanak | Nouméa
NG | Nigeria; Federal Republic of Nigeria | Nigerian | Abuja; Lagos; Kano; Port Harcourt; Kaduna; Maiduguri
NI | Nicaragua | Nicaraguan | Managua
NL | Netherlands; The Netherlands; Holland | Dutch; Dutchman; Dutchwoman; Dutchman; Dutchwoman | Amsterdam; The Hague; Hague; Rotterdam; Eindhoven; Maastricht; Utrecht; Delft; Veldhoven; Groningen; Volkel
NO | Norway; Kingdom of Norway | Norwegian | Oslo; Bergen; Tromsø; Trondheim; Stavanger; Kirkenes; Svalbard; Bodø; Longyearbyen
NP | Nepal | Nepali; Nepalese | Kathmandu; Pokhara; Lumbini; Janakpur
NR | Nauru | Nauruan | Yaren
NU | Niue | Niuean | Alofi
NZ | New Zealand; Aotearoa | New Zealander; New Zealanders; Kiwi | Wellington; Auckland; Christchurch; Queenstown; Hamilton; Waitangi; Dunedin
OM | Oman; Sultanate of Oman | Omani | Muscat; Salalah; Duqm
PA | Panama; Republic of Panama | Panamanian | Panama City
PE | Peru; Republic of Peru | Peruvian | Lima; Cusco; Arequipa; Chancay; Trujillo
PF | French Polynesia | French Polynesian; Tahitian | Papeete; Tahiti
PG | Papua New Guinea; PNG | Papua New Guinean | Port Moresby; Lae; Bougainville
PH | Philippines; The Philippines; Republic of the Philippines | Philippine; Filipino; Filipinos; Filipina | Manila; Cebu; Davao; Davao City; Quezon City; Subic; Subic Bay; Clark Freeport; Baguio; Palawan; Puerto Princesa
PK | Pakistan; Islamic Republic of Pakistan | Pakistani | Islamabad; Karachi; Lahore; Rawalpindi; Peshawar; Quetta; Gwadar; Kartarpur
PL | Poland; Republic of Poland | Polish; Poles; Pole | Warsaw; Kraków; Krakow; Gdansk; Gdańsk; Rzeszow; Rzeszów; Wroclaw; Poznan; Lodz; Lublin; Lask; Chelm; Przemysl; Redzikowo; Torun; Katowice; Auschwitz; Orzysz; Powidz; Sopot; Bialystok
PS | Palestine; State of Palestine; Palestinian Territories | Palestinian; Gazan | Ramallah; Gaza City; Rafah; Khan Younis; Khan Yunis; Bethlehem; Jenin; Hebron; Nablus; Jericho; Tulkarm; Deir al-Balah; Jabalia; Beit Hanoun
PT | Portugal; Portuguese Republic | Portuguese | Lisbon; Porto; Sintra; Lajes; Cascais; Coimbra; Évora; Braga; Faro
PW | Palau | Palauan | Ngerulmud; Koror
PY | Paraguay | Paraguayan | Asunción; Ciudad del Este
QA | Qatar; State of Qatar | Qatari | Doha; Lusail; Al Udeid
RO | Romania | Romanian | Bucharest; Constanta; Cluj-Napoca; Cluj; Sibiu; Iasi; Timisoara; Deveselu; Cincu; Mihail Kogalniceanu; Brasov
RS | Serbia; Republic of Serbia | Serbian; Serbs; Serb | Belgrade; Novi Sad; Nis; Subotica; Smederevo
RU | Russia; Russian Federation | Russian | Moscow; St. Petersburg; Saint Petersburg; St Petersburg; Sochi; Kazan; Vladivostok; Kaliningrad; Novosibirsk; Yekaterinburg; Murmansk; Volgograd; Kursk; Belgorod; Rostov-on-Don; Grozny; Ufa; Samara; Nizhny Novgorod; Vostochny; Vostochny Cosmodrome; Bryansk; Khabarovsk; Arkhangelsk; Engels; Saratov; Elbrus; Valaam; Izhevsk; Khasan; Ust-Luga; Novorossiysk; Chechnya
RW | Rwanda; Republic of Rwanda | Rwandan | Kigali; Rubavu; Musanze; Gisenyi
SA | Saudi Arabia; Kingdom of Saudi Arabia; KSA | Saudi; Saudi Arabian | Riyadh; Jeddah; Mecca; Medina; Neom; AlUla; Al-Ula; Al Ula; Dammam; Dhahran; Diriyah; Dir'iyah; Khobar; Makkah
SB | Solomon Islands; the Solomons; Solomons | Solomon Islander; Solomon Islanders | Honiara
SC | Seychelles | Seychellois | ?Victoria
SD | Sudan; Republic of the Sudan; Republic of Sudan | Sudanese | Khartoum; Port Sudan; El Fasher; El-Fasher; Al-Fashir; Omdurman; Nyala; El Geneina; Kassala; El Obeid; El-Obeid; Babanusa
SE | Sweden; Kingdom of Sweden | Swedish; Swedes; Swede | Stockholm; Gothenburg; Malmö; Uppsala; Visby; Harpsund; Kiruna; Luleå; Gotland; Linköping
SG | Singapore | Singaporean | ; Sentosa
SI | Slovenia | Slovenian; Slovene; Slovenes | Ljubljana; Bled; Brdo pri Kranju; Brdo; Maribor
SK | Slovakia; Slovak Republic | Slovak; Slovaks; Slovakian | Bratislava; Košice; Sliac
SL | Sierra Leone | Sierra Leonean | Freetown
SM | San Marino | Sammarinese |
SN | Senegal | Senegalese | Dakar; Diamniadio; Saint-Louis; Touba
SO | Somalia; Federal Republic of Somalia | Somali; Somalian | Mogadishu; Kismayo; Hargeisa; Baidoa; Garowe; Berbera; Bosaso
SR | Suriname | Surinamese | Paramaribo
SS | South Sudan; Republic of South Sudan | South Sudanese | Juba; Malakal; Bentiu; Renk
ST | São Tomé and Príncipe | Santomean | São Tomé
SV | El Salvador | Salvadoran; Salvadorean | San Salvador
SY | Syria; Syrian Arab Republic | Syrian | Damascus; Aleppo; Homs; Hama; Idlib; Latakia; Tartus; Deraa; Daraa; Raqqa; Sweida; Suwayda; Qamishli; Hasakah; Palmyra; Hmeimim; Manbij; Deir ez-Zor; Deir Ezzor; Quneitra; Kobani; Kobane
SZ | Eswatini; Swaziland | Swazi; Emaswati | Mbabane; Lobamba
TD | Chad; Republic of Chad | Chadian | N'Djamena; Ndjamena; Adré; Abéché
TG | Togo | Togolese | Lomé; Kara
TH | Thailand; Kingdom of Thailand | Thai | Bangkok; Phuket; Chiang Mai; Pattaya; Chiang Rai; Hua Hin; Ayutthaya; Krabi
TJ | Tajikistan | Tajik; Tajiks; Tajikistani | Dushanbe; Khujand; Kulob
TL | East Timor; Timor-Leste; Timor Leste | Timorese; East Timorese | Dili
TM | Turkmenistan | Turkmen; Turkmens; Turkmenistani | Ashgabat; Awaza; Arkadag; Turkmenbashi; Avaza
TN | Tunisia | Tunisian | Tunis; Carthage; Sfax; Djerba; Sousse; Hammamet
TO | Tonga | Tongan | Nuku'alofa
TR | Turkey; Türkiye; Republic of Türkiye; Republic of Turkey | Turkish; Turks; Turk | Ankara; Istanbul; Izmir; Antalya; Gaziantep; Diyarbakir; Konya; Trabzon; Adana; Incirlik; Mersin; Hatay; Antakya; Bursa; Kayseri; Kars; Edirne; Bodrum; Belek; Akkuyu; Ceyhan
TT | Trinidad and Tobago; Trinidad | Trinidadian | Port of Spain
TV | Tuvalu | Tuvaluan | Funafuti
TW | Taiwan; Chinese Taipei | Taiwanese | Taipei; Kaohsiung; Taichung; Hsinchu; Tainan; Taoyuan; Hualien; Kinmen
TZ | Tanzania; United Republic of Tanzania | Tanzanian | Dodoma; Dar es Salaam; Arusha; Zanzibar; Mwanza
UA | Ukraine | Ukrainian | Kyiv; Kiev; Kharkiv; Odesa; Odessa; Lviv; Dnipro; Kherson; Zaporizhzhia; Zaporizhia; Mariupol; Bucha; Chernihiv; Mykolaiv; Bakhmut; Irpin; Donetsk; Luhansk; Sumy; Pokrovsk; Avdiivka; Kramatorsk; Kupiansk; Uzhhorod; Ivano-Frankivsk; Vinnytsia; Poltava; Kryvyi Rih; Ternopil; Zhytomyr; Rivne; Cherkasy; Sevastopol; Simferopol; Yalta; Kerch; Hostomel; Borodyanka; Izium; Lutsk; Chernivtsi; Chornobyl; Chernobyl; Sloviansk; Kostiantynivka; Myrnohrad; Toretsk; Chasiv Yar; Melitopol; Enerhodar; Nikopol; Lysychansk; Severodonetsk; Khmelnytskyi
UG | Uganda; Republic of Uganda | Ugandan | Kampala; Entebbe; Gulu; Jinja; Munyonyo
US | United States; United States of America; US; USA; America | American | Washington; Washington DC; Washington D.C.; New York; New York City; Los Angeles; Chicago; San Francisco; Boston; Houston; Miami; Atlanta; Philadelphia; Seattle; Dallas; Denver; Anchorage; Honolulu; San Diego; Las Vegas; Detroit; Minneapolis; New Orleans; Baltimore; Palm Beach; Palo Alto; Bedminster; Wilmington; Chapel Hill; San Antonio; Fort Bragg; Sunnylands; Rancho Mirage; Woodside; Annapolis; Norfolk; ?Phoenix; Orlando; Pittsburgh; Cleveland; Dayton; El Paso; Silicon Valley; Scranton; West Point; Arlington; Nashville; Salt Lake City; Kansas City; St. Louis; Tampa; Portland; Cape Canaveral; Groton; Newport News; Stony Brook; Stanford
UY | Uruguay | Uruguayan | Montevideo; Punta del Este
UZ | Uzbekistan; Republic of Uzbekistan | Uzbek; Uzbeks; Uzbekistani | Tashkent; Samarkand; Bukhara; Khiva; Termez; Fergana; Urgench; Navoi
VA | Vatican; Holy See; Vatican City |  | Vatican City; Castel Gandolfo
VC | Saint Vincent and the Grenadines; St. Vincent and the Grenadines; Saint Vincent | Vincentian | Kingstown
VE | Venezuela; Bolivarian Republic of Venezuela | Venezuelan | Caracas; Maracaibo
VN | Vietnam; Viet Nam; Socialist Republic of Vietnam | Vietnamese | Hanoi; Ha Noi; Ho Chi Minh City; Da Nang; Danang; Haiphong; Hai Phong; Ha Long; Can Tho; Phu Quoc; Cam Ranh; Cam Ranh Bay; Nha Trang
VU | Vanuatu | Vanuatuan; ni-Vanuatu | Port Vila
WS | Samoa | Samoan | Apia
XK | Kosovo; Republic of Kosovo | Kosovar; Kosovo Albanian; Kosovan; Kosovars | Pristina; Mitrovica; Prizren; Prishtina
YE | Yemen; Republic of Yemen | Yemeni | Sanaa; Sana'a; Aden; Hodeidah; Hodeida; Marib; Taiz; Mukalla; Ras Isa
ZA | South Africa; Republic of South Africa | South African | Pretoria; Johannesburg; Cape Town; Durban; Sandton; Bloemfontein; Soweto; Stellenbosch; Simon's Town; Gqeberha
ZM | Zambia; Republic of Zambia | Zambian | Lusaka; Livingstone; Ndola; Kitwe
ZW | Zimbabwe | Zimbabwean | Harare; Bulawayo; Victoria Falls
`;
