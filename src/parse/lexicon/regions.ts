/**
 * Regions and waters that news names, with the country they belong to as most of the world's governments have it (empty: several or
 * none). Data only, written by hand from general knowledge.
 *
 * `label; other names | country code`
 */
export const REGIONS = `
Gaza Strip; Gaza; the Strip; Gaza enclave | PS
West Bank; occupied West Bank | PS
East Jerusalem | PS
Golan Heights; Golan | SY
Crimea; Crimean Peninsula | UA
Donbas; Donbass | UA
Donetsk region; Donetsk Oblast | UA
Luhansk region; Luhansk Oblast | UA
Kharkiv region; Kharkiv Oblast | UA
Nagorno-Karabakh; Nagorno Karabakh; Karabakh | AZ
Zangezur corridor; Syunik; Zangezur | AM
Abkhazia | GE
South Ossetia | GE
Transnistria | MD
Kashmir; Jammu and Kashmir; Pahalgam; Ladakh; Galwan | IN
Tibet | CN
Xinjiang | CN
Guangdong | CN
Sichuan | CN
Hainan | CN
Yunnan | CN
Darfur; North Darfur; Kordofan | SD
Tigray | ET
Cabo Delgado | MZ
North Kivu; South Kivu; Ituri | CD
Western Sahara | EH
Kurdistan Region; Iraqi Kurdistan; Kurdistan | IQ
Sinai; Sinai Peninsula | EG
Suez Canal | EG
Normandy; Normandy beaches | FR
Brittany | FR
Corsica | FR
Bavaria | DE
Sicily | IT
Puglia; Apulia | IT
Sardinia | IT
Lombardy | IT
Tuscany | IT
Catalonia | ES
Andalusia | ES
Alaska | US
California | US
Texas | US
Florida | US
Hawaii | US
Virginia | US
Maryland | US
New Jersey | US
Pennsylvania | US
Delaware | US
Michigan | US
Ohio | US
Arizona | US
Massachusetts | US
Illinois | US
North Carolina | US
Wisconsin | US
Connecticut | US
Colorado | US
Minnesota | US
Capitol Hill | US
Guam | US
Puerto Rico | US
Quebec | CA
Alberta | CA
Ontario | CA
Nova Scotia | CA
British Columbia | CA
Cornwall | GB
Cumbria | GB
Sandringham | GB
Falkland Islands; Falklands | GB
Gibraltar | GB
Chagos Islands; Chagos Archipelago; Diego Garcia | IO
Queensland | AU
New South Wales | AU
Western Australia | AU
Tatarstan | RU
Siberia | RU
Kursk region | RU
Kuril Islands; Kurils; Northern Territories | 
Hokkaido | JP
Gujarat | IN
Tamil Nadu | IN
Uttar Pradesh | IN
Punjab | 
Rajasthan | IN
Kerala | IN
Balochistan | PK
Antarctica | AQ
Arctic | 
South China Sea | 
Scarborough Shoal; Second Thomas Shoal; Spratly Islands | 
East China Sea | 
Senkaku Islands | JP
Taiwan Strait | TW
Red Sea | 
Black Sea | 
Baltic Sea; Baltic | 
Mediterranean; Mediterranean Sea; eastern Mediterranean | 
Caspian Sea | 
Persian Gulf; Arabian Gulf | 
Strait of Hormuz | 
Gulf of Aden | 
Bab el-Mandeb; Bab al-Mandab | 
Korean Peninsula; Demilitarized Zone; DMZ | 
Panmunjom | KR
Middle East | 
Balkans; Western Balkans | 
Caucasus; South Caucasus | 
Central Asia | 
Southeast Asia; South-East Asia | 
South Asia | 
East Asia; Northeast Asia | 
Indo-Pacific; Asia-Pacific; Asia Pacific | 
Pacific; South Pacific; Pacific Islands | 
Horn of Africa | 
Sahel | 
Maghreb; North Africa | 
West Africa | 
East Africa; Eastern Africa | 
Central Africa | 
Southern Africa | 
Great Lakes region | 
Sub-Saharan Africa | 
Latin America | 
South America | 
Central America | 
North America | 
Caribbean | 
Africa | 
Asia | 
Europe; Eastern Europe; Western Europe; Central Europe | 
Eurasia | 
Gulf | 
Scandinavia; Nordic region | 
`;
