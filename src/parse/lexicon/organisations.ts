/**
 * Organisations, alliances, courts, companies and armed groups that act in diplomatic news. Data only; names and seats are from the
 * organisations' own sites.
 *
 * `ID | label; other names | seat | country it stands for`
 * The seat is a city of countries.ts. The last column is for movements that news counts to a country (Hamas to PS); empty for all
 * others. A name of two to eight capitals is asked for in just that spelling.
 */
export const ORGANISATIONS = `
NATO | NATO; Nato; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; North Atlantic Alliance; North Atlantic Council; Atlantic Alliance | Brussels |
EU | EU; European Union; European Commission; European Council; European Parliament; Council of the European Union; European External Action Service; EEAS; EU Commission; EU Council; Eurogroup; European bloc; 27-nation bloc; 27-member bloc | Brussels |
UN | United Nations; UN; UN Security Council; United Nations Security Council; Security Council; UNSC; UN General Assembly; United Nations General Assembly; General Assembly; UNGA; world body | New York |
UNESCO | UNESCO; Unesco; UN cultural organisation; UN cultural organization; UN cultural agency; United Nations Educational, Scientific and Cultural Organization | Paris |
WHO | WHO; World Health Organization; World Health Organisation; UN health agency | Geneva |
IAEA | IAEA; International Atomic Energy Agency; UN nuclear watchdog; UN atomic watchdog; nuclear watchdog; UN nuclear agency | Vienna |
UNHCR | UNHCR; UN refugee agency | Geneva |
OHCHR | OHCHR; UN Human Rights Office; UN rights office | Geneva |
OCHA | OCHA; UN humanitarian office | New York |
UNICEF | UNICEF; Unicef; UN children's agency; United Nations Children's Fund | New York |
WFP | WFP; World Food Programme; World Food Program | Rome |
FAO | FAO; Food and Agriculture Organization; Food and Agriculture Organisation | Rome |
IFAD | IFAD; International Fund for Agricultural Development | Rome |
UNDP | UNDP; UN Development Programme; United Nations Development Programme | New York |
UNEP | UNEP; UN Environment Programme; United Nations Environment Programme | Nairobi |
UN-HABITAT | UN-Habitat; UN Habitat | Nairobi |
UNRWA | UNRWA; UN agency for Palestinian refugees; UN Palestinian refugee agency | Amman |
UNFCCC | UNFCCC; UN Climate Change | Bonn |
UNIFIL | UNIFIL | |
MONUSCO | MONUSCO | |
UNIDO | UNIDO | Vienna |
UNODC | UNODC | Vienna |
UNCTAD | UNCTAD | Geneva |
IOM | IOM; International Organization for Migration; International Organisation for Migration | Geneva |
ILO | ILO; International Labour Organization; International Labour Organisation | Geneva |
ITU | ITU; International Telecommunication Union | Geneva |
WIPO | WIPO; World Intellectual Property Organization | Geneva |
WMO | WMO; World Meteorological Organization | Geneva |
IMO | IMO; International Maritime Organization | London |
ICAO | ICAO; International Civil Aviation Organization | Montreal |
WTO | WTO; World Trade Organization; World Trade Organisation | Geneva |
IMF | IMF; International Monetary Fund | Washington |
WB | World Bank; World Bank Group; IFC; International Finance Corporation | Washington |
AFDB | AfDB; African Development Bank | Abidjan |
ADB | ADB; Asian Development Bank | Manila |
AIIB | AIIB; Asian Infrastructure Investment Bank | Beijing |
NDB | NDB; New Development Bank | Shanghai |
EBRD | EBRD; European Bank for Reconstruction and Development | London |
EIB | EIB; European Investment Bank | Luxembourg City |
ECB | ECB; European Central Bank | Frankfurt |
IDB | Inter-American Development Bank; IDB | Washington |
OECD | OECD; Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development | Paris |
IEA | IEA; International Energy Agency | Paris |
IRENA | IRENA; International Renewable Energy Agency | Abu Dhabi |
OPEC | OPEC | Vienna |
OPCW | OPCW; Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons | The Hague |
CTBTO | CTBTO | Vienna |
ICC | ICC; International Criminal Court | The Hague |
ICJ | ICJ; International Court of Justice; World Court | The Hague |
OSCE | OSCE; Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe; Organisation for Security and Cooperation in Europe | Vienna |
COE | Council of Europe; CoE | Strasbourg |
AFRICAN-UNION | African Union; AU; African Union Commission; AU Commission; AUC | Addis Ababa |
ECOWAS | ECOWAS; Ecowas; Economic Community of West African States | Abuja |
EAC | EAC; East African Community | Arusha |
SADC | SADC; Southern African Development Community | Gaborone |
IGAD | IGAD; Intergovernmental Authority on Development | Djibouti City |
AES | Alliance of Sahel States; Sahel Alliance | |
ICGLR | ICGLR; International Conference on the Great Lakes Region | |
COMESA | COMESA | Lusaka |
AFRICA-CDC | Africa CDC | Addis Ababa |
ARAB-LEAGUE | Arab League; League of Arab States | Cairo |
OIC | OIC; Organisation of Islamic Cooperation; Organization of Islamic Cooperation | Jeddah |
GCC | GCC; Gulf Cooperation Council | Riyadh |
ASEAN | ASEAN; Asean; Association of Southeast Asian Nations | Jakarta |
APEC | APEC; Apec; Asia-Pacific Economic Cooperation | Singapore |
SCO | SCO; Shanghai Cooperation Organisation; Shanghai Cooperation Organization | Beijing |
BRICS | BRICS; Brics | |
CSTO | CSTO; Collective Security Treaty Organization; Collective Security Treaty Organisation | Moscow |
CIS | CIS; Commonwealth of Independent States | Minsk |
EAEU | EAEU; Eurasian Economic Union; Eurasian Economic Commission; EEU | Moscow |
OTS | OTS; Organization of Turkic States; Organisation of Turkic States; Turkic Council | Istanbul |
CICA | CICA | Astana |
ECO | Economic Cooperation Organization | Tehran |
SAARC | SAARC; South Asian Association for Regional Cooperation | Kathmandu |
BIMSTEC | BIMSTEC | Dhaka |
PIF | PIF; Pacific Islands Forum | Suva |
QUAD | Quad; the Quad; QUAD | |
AUKUS | AUKUS; Aukus | |
IPEF | IPEF; Indo-Pacific Economic Framework | |
G7 | G7; G-7; Group of Seven; Group of 7 | |
G20 | G20; G-20; Group of Twenty; Group of 20 | |
G77 | G77; G-77; Group of 77 | |
E3 | E3 | |
V4 | Visegrad Group; Visegrad Four; V4 | |
BUCHAREST-NINE | Bucharest Nine; B9 | |
WEIMAR | Weimar Triangle | |
RAMSTEIN | Ukraine Defense Contact Group; Ukraine Defence Contact Group; Ramstein group; UDCG | |
COALITION-OF-THE-WILLING | Coalition of the Willing; coalition of the willing | |
JEF | Joint Expeditionary Force | |
EPC | European Political Community | |
OAS | OAS; Organization of American States; Organisation of American States | Washington |
CARICOM | CARICOM; Caricom; Caribbean Community | Georgetown |
CELAC | CELAC; Community of Latin American and Caribbean States | |
MERCOSUR | Mercosur; MERCOSUR | Montevideo |
SICA | SICA; Central American Integration System | San Salvador |
PACIFIC-ALLIANCE | Pacific Alliance | |
OIF | Francophonie; Organisation internationale de la Francophonie; International Organization of La Francophonie; International Organisation of La Francophonie; OIF | Paris |
COMMONWEALTH | Commonwealth; Commonwealth of Nations | London |
ICRC | ICRC; International Committee of the Red Cross; Red Cross | Geneva |
IFRC | IFRC | Geneva |
INTERPOL | Interpol; INTERPOL | Lyon |
EUROPOL | Europol | The Hague |
WEF | World Economic Forum; WEF | Geneva |
FIFA | FIFA; Fifa | Zurich |
IOC | IOC; International Olympic Committee | Lausanne |
BIE | Bureau International des Expositions; BIE | Paris |
GAVI | Gavi | Geneva |
AMNESTY | Amnesty International | London |
HRW | Human Rights Watch | New York |
MSF | Doctors Without Borders; Medecins Sans Frontieres; MSF | Geneva |
HAMAS | Hamas; Islamic Resistance Movement | | PS
PALESTINIAN-AUTHORITY | Palestinian Authority; Palestine Liberation Organization; PLO; Fatah; Palestinian National Authority | Ramallah | PS
PIJ | Islamic Jihad; Palestinian Islamic Jihad | | PS
HEZBOLLAH | Hezbollah; Hizbullah; Hizballah; Hezbullah | | LB
HOUTHIS | Houthis; Houthi; Ansar Allah; Ansarullah; Houthi rebels | | YE
TALIBAN | Taliban; Afghan Taliban | Kabul | AF
TTP | Tehreek-e-Taliban Pakistan; TTP; Pakistani Taliban | | PK
IRGC | IRGC; Islamic Revolutionary Guard Corps; Revolutionary Guards; Revolutionary Guard | | IR
ISLAMIC-STATE | Islamic State; ISIS; ISIL; Daesh | |
AL-QAEDA | al-Qaeda; Al Qaeda; Al-Qaida; al-Qaida | |
AL-SHABAAB | al-Shabaab; Al Shabaab | | SO
BOKO-HARAM | Boko Haram | | NG
RSF | RSF; Rapid Support Forces | | SD
SAF | Sudanese Armed Forces | | SD
M23 | M23; March 23 Movement | | CD
FDLR | FDLR | | CD
SDF | Syrian Democratic Forces | | SY
HTS | HTS; Hayat Tahrir al-Sham; Hay'at Tahrir al-Sham | | SY
KRG | Kurdistan Regional Government; KRG | Erbil | IQ
POLISARIO | Polisario Front; Polisario | |
SOMALILAND | Somaliland | Hargeisa |
PKK | PKK; Kurdistan Workers' Party | | TR
WAGNER | Wagner Group; Wagner; Africa Corps | | RU
KNDS | KNDS | Amsterdam |
GAZPROM | Gazprom | | RU
ROSATOM | Rosatom | | RU
AIRBUS | Airbus | Toulouse |
TIKA | TIKA | | TR
AFP | AFP; Agence France-Presse; Agence France Presse | |
REUTERS | Reuters | |
AP | Associated Press | |
KCNA | KCNA | | KP
`;
