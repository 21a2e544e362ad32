/**
 * Who held which office in Europe (with Russia, Türkiye and the South Caucasus), 2015 to autumn 2026. Data only: add a line, touch no
 * code.
 *
 * Sources: written by hand from general knowledge of the public record; heads of state and government and the ministers whom they name
 * were checked against the visits and travels lists of the US Office of the Historian, some changes of 2026 against press reports. To
 * check or correct a line: governments' own sites (cabinet lists, foreign and defence ministries), national gazettes.
 *
 * `# XX` opens a country (ISO 3166-1 alpha-2; XK is Kosovo). An office line is `kind | label, as English news says it | further titles,
 * by comma`; generic titles (Minister of Foreign Affairs …) are the title table's work and are not repeated. A holder line is indented:
 * name, `from..to` (half-open: the last day is the successor's first; empty: still in office; a month or a year where the day is not
 * certain, and always the year alone before 2015), and `acting` where so. News calls a person by the last word with its particles, or by
 * the words in [brackets].
 *
 * Heads of state and government and foreign ministers go back to 2015 everywhere; the lesser offices, and the defence ministers of the
 * smaller countries, to about 2021: every line is sent to every reader of the app.
 *
 * Kinds: head-of-state head-of-government deputy-head-of-government foreign-minister deputy-foreign-minister defence-minister
 * vice-president finance-minister trade-minister interior-minister energy-minister europe-minister national-security-adviser intelligence-chief military-chief nuclear-chief un-ambassador special-envoy presidential-aide spokesperson
 * speaker leader. Several may hold one office at a time only in deputy-…, spokesperson, special-envoy, presidential-aide and where
 * marked acting.
 */
export const OFFICES_EUROPE = `
# FR
head-of-state | President | French leader
  François Hollande 2012..2017-05-14
  Emmanuel Macron 2017-05-14..
head-of-government | Prime Minister
  Manuel Valls 2014..2016-12-06
  Bernard Cazeneuve 2016-12-06..2017-05-15
  Édouard Philippe 2017-05-15..2020-07-03
  Jean Castex 2020-07-03..2022-05-16
  Élisabeth Borne 2022-05-16..2024-01-09
  Gabriel Attal 2024-01-09..2024-09-05
  Michel Barnier 2024-09-05..2024-12-13
  François Bayrou 2024-12-13..2025-09-09
  Sébastien Lecornu 2025-09-09..
foreign-minister | Foreign Minister | Europe and Foreign Affairs Minister, Minister for Europe and Foreign Affairs, top diplomat
  Laurent Fabius 2012..2016-02-11
  Jean-Marc Ayrault 2016-02-11..2017-05-17
  Jean-Yves [Le Drian] 2017-05-17..2022-05-20
  Catherine Colonna 2022-05-20..2024-01-11
  Stéphane Séjourné 2024-01-11..2024-09-21
  Jean-Noël Barrot 2024-09-21..
defence-minister | Armed Forces Minister | Defence Minister, Defense Minister, Minister of the Armed Forces
  Jean-Yves [Le Drian] 2012..2017-05-17
  Sylvie Goulard 2017-05-17..2017-06-21
  Florence Parly 2017-06-21..2022-05-20
  Sébastien Lecornu 2022-05-20..2025-10-05
  Catherine Vautrin 2025-10-12..
europe-minister | Europe Minister | Minister Delegate for Europe, Minister for European Affairs
  Clément Beaune 2020-07-26..2022-07-04
  Laurence Boone 2022-07-04..2024-01-11
  Jean-Noël Barrot 2024-02-08..2024-09-21
  Benjamin Haddad 2024-09-21..
finance-minister | Finance Minister | Economy Minister, Minister of the Economy and Finance
  Bruno [Le Maire] 2017-05-17..2024-09-21
  Antoine Armand 2024-09-21..2024-12-23
  Éric Lombard 2024-12-23..2025-10-05
  Roland Lescure 2025-10-05..
trade-minister | Trade Minister | Minister Delegate for Foreign Trade, Foreign Trade Minister
  Franck Riester 2020-07-06..2022-07-04
  Olivier Becht 2022-07-04..2024-01-11
  Franck Riester 2024-02-08..2024-09-21
  Sophie Primas 2024-09-21..2024-12-23
  Laurent Saint-Martin 2024-12-23..2025-10-05
  Nicolas Forissier 2025-10-12..
interior-minister | Interior Minister
  Gérald Darmanin 2020-07-06..2024-09-21
  Bruno Retailleau 2024-09-21..2025-10-12
  Laurent Nuñez 2025-10-12..
presidential-aide | Diplomatic Adviser | diplomatic advisor, presidential adviser
  Emmanuel Bonne 2019-05..
special-envoy | Special Envoy | presidential envoy, Lebanon envoy
  Jean-Yves [Le Drian] 2023-06-07..
spokesperson | Foreign Ministry spokesperson
  Agnès [von der Mühll] 2017..2021-06
  Anne-Claire Legendre 2021-06..2023-12
  Christophe Lemoine 2024-01..2025-09
  Pascal Confavreux 2025-09..
speaker | National Assembly Speaker | President of the National Assembly
  Richard Ferrand 2018-09-12..2022-06-21
  Yaël Braun-Pivet 2022-06-28..
# GB
head-of-state | King | Queen, monarch
  [Elizabeth] II 1952..2022-09-08
  [Charles] III 2022-09-08..
head-of-government | Prime Minister | British leader
  David Cameron 2010..2016-07-13
  Theresa May 2016-07-13..2019-07-24
  Boris Johnson 2019-07-24..2022-09-06
  Liz Truss 2022-09-06..2022-10-25
  Rishi Sunak 2022-10-25..2024-07-05
  Keir Starmer 2024-07-05..2026-09-01
deputy-head-of-government | Deputy Prime Minister
  Dominic Raab 2021-09-15..2022-09-06
  Dominic Raab 2022-10-25..2023-04-21
  Oliver Dowden 2023-04-21..2024-07-05
  Angela Rayner 2024-07-05..2025-09-05
  David Lammy 2025-09-05..
foreign-minister | Foreign Secretary | Foreign Minister, top diplomat
  Philip Hammond 2014..2016-07-13
  Boris Johnson 2016-07-13..2018-07-09
  Jeremy Hunt 2018-07-09..2019-07-24
  Dominic Raab 2019-07-24..2021-09-15
  Liz Truss 2021-09-15..2022-09-06
  James Cleverly 2022-09-06..2023-11-13
  David Cameron 2023-11-13..2024-07-05
  David Lammy 2024-07-05..2025-09-05
  Yvette Cooper 2025-09-05..
defence-minister | Defence Secretary | Defence Minister, Defense Secretary
  Michael Fallon 2014..2017-11-02
  Gavin Williamson 2017-11-02..2019-05-01
  Penny Mordaunt 2019-05-01..2019-07-24
  Ben Wallace 2019-07-24..2023-08-31
  Grant Shapps 2023-08-31..2024-07-05
  John Healey 2024-07-05..2026-06
finance-minister | Chancellor of the Exchequer | Finance Minister, Chancellor
  Rishi Sunak 2020-02-13..2022-07-05
  Nadhim Zahawi 2022-07-05..2022-09-06
  Kwasi Kwarteng 2022-09-06..2022-10-14
  Jeremy Hunt 2022-10-14..2024-07-05
  Rachel Reeves 2024-07-05..
interior-minister | Home Secretary | Interior Minister
  Priti Patel 2019-07-24..2022-09-06
  Suella Braverman 2022-09-06..2023-11-13
  James Cleverly 2023-11-13..2024-07-05
  Yvette Cooper 2024-07-05..2025-09-05
  Shabana Mahmood 2025-09-05..
energy-minister | Energy Secretary | Energy Security Secretary
  Grant Shapps 2023-02-07..2023-08-31
  Claire Coutinho 2023-08-31..2024-07-05
  Ed Miliband 2024-07-05..
national-security-adviser | National Security Adviser
  Stephen Lovegrove 2021-03..2022-09
  Tim Barrow 2022-09..2024-11
  Jonathan Powell 2024-12-02..
intelligence-chief | MI6 Chief | head of MI6
  Richard Moore 2020-10-01..2025-10-01
  Blaise Metreweli 2025-10-01..
un-ambassador | Ambassador to the United Nations
  Barbara Woodward 2020-12..2025
  James Kariuki 2025.. acting
speaker | Speaker of the House of Commons | Commons Speaker
  Lindsay Hoyle 2019-11-04..
# DE
head-of-state | President | Federal President
  Joachim Gauck 2012..2017-03-19
  Frank-Walter Steinmeier 2017-03-19..
head-of-government | Chancellor | German leader, Federal Chancellor
  Angela Merkel 2005..2021-12-08
  Olaf Scholz 2021-12-08..2025-05-06
  Friedrich Merz 2025-05-06..
deputy-head-of-government | Vice Chancellor
  Olaf Scholz 2018-03-14..2021-12-08
  Robert Habeck 2021-12-08..2025-05-06
  Lars Klingbeil 2025-05-06..
foreign-minister | Foreign Minister | top diplomat, Federal Foreign Minister
  Frank-Walter Steinmeier 2013..2017-01-27
  Sigmar Gabriel 2017-01-27..2018-03-14
  Heiko Maas 2018-03-14..2021-12-08
  Annalena Baerbock 2021-12-08..2025-05-06
  Johann Wadephul 2025-05-06..
defence-minister | Defense Minister
  Ursula von der Leyen 2013..2019-07-17
  Annegret [Kramp-Karrenbauer] 2019-07-17..2021-12-08
  Christine Lambrecht 2021-12-08..2023-01-19
  Boris Pistorius 2023-01-19..
finance-minister | Finance Minister
  Olaf Scholz 2018-03-14..2021-12-08
  Christian Lindner 2021-12-08..2024-11-07
  Jörg Kukies 2024-11-07..2025-05-06
  Lars Klingbeil 2025-05-06..
trade-minister | Economy Minister | Minister for Economic Affairs, Economic Affairs and Energy Minister, Economy and Climate Minister
  Peter Altmaier 2018-03-14..2021-12-08
  Robert Habeck 2021-12-08..2025-05-06
  Katherina Reiche 2025-05-06..
interior-minister | Interior Minister
  Horst Seehofer 2018-03-14..2021-12-08
  Nancy Faeser 2021-12-08..2025-05-06
  Alexander Dobrindt 2025-05-06..
presidential-aide | Foreign Policy Adviser | security adviser, Chancellor's adviser, National Security Adviser
  Jan Hecker 2017-07..2021-08
  Jens Plötner 2021-12..2025-05-06
  Günter Sautter 2025-05-06..
intelligence-chief | BND Chief | head of the BND, foreign intelligence chief
  Bruno Kahl 2016-07-01..2025-09-15
  Martin Jäger 2025-09-15..
spokesperson | Government spokesperson
  Steffen Seibert 2010..2021-12-08
  Steffen Hebestreit 2021-12-08..2025-05-06
  Stefan Kornelius 2025-05-06..
spokesperson | Foreign Ministry spokesperson
  Andrea Sasse 2020..2024
  Christofer Burger 2020..2023
  Sebastian Fischer 2022..2025
  Martin Giese 2025..
  Josef Hinterseher 2025..
speaker | Bundestag President | Bundestag Speaker
  Wolfgang Schäuble 2017-10-24..2021-10-26
  Bärbel Bas 2021-10-26..2025-03-25
  Julia Klöckner 2025-03-25..
# IT
head-of-state | President
  Giorgio Napolitano 2006..2015-01-14
  Pietro Grasso 2015-01-14..2015-02-03 acting
  Sergio Mattarella 2015-02-03..
head-of-government | Prime Minister | Premier, President of the Council of Ministers
  Matteo Renzi 2014..2016-12-12
  Paolo Gentiloni 2016-12-12..2018-06-01
  Giuseppe Conte 2018-06-01..2021-02-13
  Mario Draghi 2021-02-13..2022-10-22
  Giorgia Meloni 2022-10-22..
deputy-head-of-government | Deputy Prime Minister | Vice Premier
  Antonio Tajani 2022-10-22..
  Matteo Salvini 2022-10-22..
foreign-minister | Foreign Minister
  Paolo Gentiloni 2014..2016-12-12
  Angelino Alfano 2016-12-12..2018-06-01
  Enzo [Moavero Milanesi] 2018-06-01..2019-09-05
  Luigi [Di Maio] 2019-09-05..2022-10-22
  Antonio Tajani 2022-10-22..
defence-minister | Defense Minister
  Roberta Pinotti 2014..2018-06-01
  Elisabetta Trenta 2018-06-01..2019-09-05
  Lorenzo Guerini 2019-09-05..2022-10-22
  Guido Crosetto 2022-10-22..
finance-minister | Economy Minister | Finance Minister, Economy and Finance Minister
  Daniele Franco 2021-02-13..2022-10-22
  Giancarlo Giorgetti 2022-10-22..
interior-minister | Interior Minister
  Luciana Lamorgese 2019-09-05..2022-10-22
  Matteo Piantedosi 2022-10-22..
energy-minister | Energy Minister | Environment and Energy Security Minister
  Roberto Cingolani 2021-02-13..2022-10-22
  Gilberto [Pichetto Fratin] 2022-10-22..
# ES
head-of-state | King | monarch
  [Felipe] VI 2014..
head-of-government | Prime Minister | President of the Government, Spanish leader
  Mariano Rajoy 2011..2018-06-02
  Pedro Sánchez 2018-06-02..
foreign-minister | Foreign Minister
  José Manuel [García-Margallo] 2011..2016-11-04
  Alfonso Dastis 2016-11-04..2018-06-07
  Josep Borrell 2018-06-07..2019-11-30
  Margarita Robles 2019-11-30..2020-01-13 acting
  Arancha [González Laya] 2020-01-13..2021-07-12
  José Manuel Albares 2021-07-12..
defence-minister | Defense Minister
  Pedro Morenés 2011..2016-11-04
  María Dolores [de Cospedal] 2016-11-04..2018-06-07
  Margarita Robles 2018-06-07..
finance-minister | Economy Minister | Minister of Economy, Trade and Business
  Nadia Calviño 2018-06-07..2023-12-29
  Carlos Cuerpo 2023-12-29..
energy-minister | Energy Minister | Ecological Transition Minister
  Teresa Ribera 2018-06-07..2024-11-25
  Sara Aagesen 2024-11-25..
# PL
head-of-state | President
  Bronisław Komorowski 2010..2015-08-06
  Andrzej Duda 2015-08-06..2025-08-06
  Karol Nawrocki 2025-08-06..
head-of-government | Prime Minister
  Ewa Kopacz 2014..2015-11-16
  Beata Szydło 2015-11-16..2017-12-11
  Mateusz Morawiecki 2017-12-11..2023-12-13
  Donald Tusk 2023-12-13..
foreign-minister | Foreign Minister
  Grzegorz Schetyna 2014..2015-11-16
  Witold Waszczykowski 2015-11-16..2018-01-09
  Jacek Czaputowicz 2018-01-09..2020-08-26
  Zbigniew Rau 2020-08-26..2023-11-27
  Szymon [Szynkowski vel Sęk] 2023-11-27..2023-12-13
  Radosław Sikorski 2023-12-13..
defence-minister | Defense Minister | National Defence Minister
  Tomasz Siemoniak 2011..2015-11-16
  Antoni Macierewicz 2015-11-16..2018-01-09
  Mariusz Błaszczak 2018-01-09..2023-12-13
  Władysław [Kosiniak-Kamysz] 2023-12-13..
finance-minister | Finance Minister
  Tadeusz Kościński 2019-11-15..2022-02-09
  Magdalena Rzeczkowska 2022-04-26..2023-11-27
  Andrzej Domański 2023-12-13..
national-security-adviser | Head of the National Security Bureau | National Security Bureau chief, national security adviser, security chief
  Paweł Soloch 2015-08-07..2022-10-11
  Jacek Siewiera 2022-10-11..2025-01
  Sławomir Cenckiewicz 2025-08-07..2026
presidential-aide | Head of the International Policy Bureau | presidential aide, presidential adviser
  Jakub Kumoch 2021-07..2023-01
  Marcin Przydacz 2023-01..2023-10
  Mieszko Pawlak 2023-12..2024-12
  Marcin Przydacz 2025-08-06..
spokesperson | Foreign Ministry spokesperson
  Łukasz Jasina 2021-06..2023-10
  Paweł Wroński 2024-01..2025
  Maciej Wewiór 2025..
speaker | Sejm Speaker | Sejm Marshal, Speaker of parliament
  Elżbieta Witek 2019-08-09..2023-11-12
  Szymon Hołownia 2023-11-13..2025-11-18
  Włodzimierz Czarzasty 2025-11-18..
# UA
head-of-state | President | Ukrainian leader
  Petro Poroshenko 2014..2019-05-20
  Volodymyr Zelensky 2019-05-20..
head-of-government | Prime Minister
  Arseniy Yatsenyuk 2014..2016-04-14
  Volodymyr Groysman 2016-04-14..2019-08-29
  Oleksiy Honcharuk 2019-08-29..2020-03-04
  Denys Shmyhal 2020-03-04..2025-07-17
  Yulia Svyrydenko 2025-07-17..
deputy-head-of-government | Deputy Prime Minister | First Deputy Prime Minister, Deputy Prime Minister for European Integration
  Olha Stefanishyna 2020-06-04..2025-07-17
  Yulia Svyrydenko 2021-11-04..2025-07-17
  Iryna Vereshchuk 2021-11-04..2024-09-03
  Mykhailo Fedorov 2019-08-29..2026-01-14
  Taras Kachka 2025-07-17..
foreign-minister | Foreign Minister | top diplomat
  Pavlo Klimkin 2014..2019-08-29
  Vadym Prystaiko 2019-08-29..2020-03-04
  Dmytro Kuleba 2020-03-04..2024-09-05
  Andrii Sybiha 2024-09-05..
deputy-foreign-minister | Deputy Foreign Minister | First Deputy Foreign Minister
  Emine Dzhaparova 2020-05..2023-06
  Mykola Tochytskyi 2021..2024
  Andrii Sybiha 2024-04..2024-09-05
  Iryna Borovets 2023-12..2024-12
  Sergiy Kyslytsya 2024-12..2026-01
  Mariana Betsa 2024-09..
defence-minister | Defense Minister
  Stepan Poltorak 2014..2019-08-29
  Andriy Zagorodnyuk 2019-08-29..2020-03-04
  Andriy Taran 2020-03-04..2021-11-03
  Oleksii Reznikov 2021-11-04..2023-09-05
  Rustem Umerov 2023-09-06..2025-07-17
  Denys Shmyhal 2025-07-17..2026-01-13
  Mykhailo Fedorov 2026-01-14..
military-chief | Commander-in-Chief | army chief, top general, military chief
  Ruslan Khomchak 2019-05-21..2021-07-27
  Valerii Zaluzhnyi 2021-07-27..2024-02-08
  Oleksandr Syrskyi 2024-02-08..
military-chief | Chief of the General Staff
  Serhiy Shaptala 2021-07-28..2024-02-09
  Anatoliy Barhylevych 2024-02-09..2025-03-16
  Andrii Hnatov 2025-03-16..
finance-minister | Finance Minister
  Serhiy Marchenko 2020-03-30..
interior-minister | Interior Minister
  Arsen Avakov 2014..2021-07-15
  Denys Monastyrsky 2021-07-16..2023-01-18
  Ihor Klymenko 2023-02-07..
energy-minister | Energy Minister
  Herman Halushchenko 2021-04-29..2025-07-17
  Svitlana Hrynchuk 2025-07-17..2025-11-19
  Denys Shmyhal 2026-01-14..
national-security-adviser | Secretary of the National Security and Defense Council | National Security and Defence Council Secretary, NSDC Secretary, chief negotiator
  Oleksiy Danilov 2019-10-03..2024-03-26
  Oleksandr Lytvynenko 2024-03-26..2025-07-18
  Rustem Umerov 2025-07-18..
presidential-aide | Head of the Presidential Office | presidential chief of staff, chief of staff, Head of the Office of the President, top aide
  Andriy Yermak 2020-02-11..2025-11-28
  Kyrylo Budanov 2026-01-02..
presidential-aide | Deputy Head of the Presidential Office | presidential adviser, presidential advisor
  Ihor Zhovkva 2019-09..
  Kyrylo Tymoshenko 2019-05..2023-01-24
  Mykhailo Podolyak 2020-04..
  Andrii Sybiha 2021-05..2024-04
  Pavlo Palisa 2024-11-29..
  Sergiy Kyslytsya 2026-01..
intelligence-chief | Military Intelligence Chief | head of military intelligence, head of the Main Intelligence Directorate, HUR chief, spy chief
  Kyrylo Budanov 2020-08-05..2026-01-02
  Oleh Ivashchenko 2026-01-02..
intelligence-chief | Head of the Security Service | SBU chief, SBU head
  Ivan Bakanov 2019-08-29..2022-07-19
  Vasyl Malyuk 2022-07-19..2026-01-05
un-ambassador | Ambassador to the United Nations
  Sergiy Kyslytsya 2020-02..2024-12
  Andriy Melnyk 2025..
special-envoy | Ambassador to the United States
  Oksana Markarova 2021-02-25..2025-08
  Olha Stefanishyna 2025-08-27..
spokesperson | Foreign Ministry spokesperson
  Oleg Nikolenko 2020-10..2024-05
  Heorhii Tykhyi 2024-08..
speaker | Speaker | Verkhovna Rada Speaker, Rada Speaker, Parliament Speaker, Chairman of the Verkhovna Rada
  Dmytro Razumkov 2019-08-29..2021-10-07
  Ruslan Stefanchuk 2021-10-08..
# RU
head-of-state | President | Russian leader
  Vladimir Putin 2012..
head-of-government | Prime Minister
  Dmitry Medvedev 2012..2020-01-16
  Mikhail Mishustin 2020-01-16..
deputy-head-of-government | Deputy Prime Minister | First Deputy Prime Minister
  Yury Trutnev 2013..
  Yury Borisov 2018-05-18..2022-07-15
  Alexei Overchuk 2020-01-21..
  Andrei Belousov 2020-01-21..2024-05-14
  Alexander Novak 2020-11-10..
  Denis Manturov 2022-07-15..
foreign-minister | Foreign Minister | top diplomat
  Sergei Lavrov 2004..
deputy-foreign-minister | Deputy Foreign Minister | First Deputy Foreign Minister
  Sergei Ryabkov 2008..
  Mikhail Bogdanov 2011..2025-07
  Vladimir Titov 2013..2025
  Alexander Grushko 2018-01..
  Sergei Vershinin 2018-03..
  Andrei Rudenko 2019-09..
  Alexander Pankin 2017..
  Mikhail Galuzin 2022-11..
defence-minister | Defense Minister
  Sergei Shoigu 2012..2024-05-14
  Andrei Belousov 2024-05-14..
military-chief | Chief of the General Staff | top general
  Valery Gerasimov 2012..
finance-minister | Finance Minister
  Anton Siluanov 2011..
trade-minister | Industry and Trade Minister | Minister of Industry and Trade, Trade Minister
  Denis Manturov 2012..2024-05-14
  Anton Alikhanov 2024-05-14..
interior-minister | Interior Minister
  Vladimir Kolokoltsev 2012..
energy-minister | Energy Minister
  Nikolai Shulginov 2020-11-10..2024-05-14
  Sergei Tsivilev 2024-05-14..
nuclear-chief | Rosatom Chief | Rosatom Director General, head of Rosatom
  Alexei Likhachev 2016-10-05..
national-security-adviser | Security Council Secretary | Secretary of the Security Council, national security adviser
  Nikolai Patrushev 2008..2024-05-12
  Sergei Shoigu 2024-05-12..
national-security-adviser | Deputy Chairman of the Security Council | former President, Security Council Deputy Chairman
  Dmitry Medvedev 2020-01-16..
presidential-aide | Presidential Aide | Kremlin aide, Aide to the President, Kremlin foreign policy aide, presidential adviser
  Yuri Ushakov 2012..
  Vladimir Medinsky 2020-01-24..
  Maxim Oreshkin 2020-01-24..2024-05
  Nikolai Patrushev 2024-05-14..
presidential-aide | Deputy Chief of Staff | Deputy Head of the Presidential Administration, Kremlin deputy chief of staff
  Dmitry Kozak 2020-01-24..2025-09-18
  Sergei Kiriyenko 2016-10-05..
  Maxim Oreshkin 2024-05-14..
presidential-aide | Kremlin Chief of Staff | Head of the Presidential Administration
  Anton Vaino 2016-08-12..
special-envoy | Special Envoy | Special Presidential Representative, presidential envoy, investment envoy, RDIF chief
  Kirill Dmitriev 2025-02-23..
  Alexander Lavrentiev 2015..
  Zamir Kabulov 2011..
intelligence-chief | Foreign Intelligence Service Director | SVR chief, foreign intelligence chief, spy chief
  Sergei Naryshkin 2016-10-05..
intelligence-chief | FSB Director | FSB chief, head of the FSB
  Alexander Bortnikov 2008..
intelligence-chief | Military Intelligence Chief | GRU chief, head of the GRU
  Igor Kostyukov 2018-11-22..
un-ambassador | Ambassador to the United Nations
  Vasily Nebenzya 2017-07-27..
special-envoy | Ambassador to the United States
  Anatoly Antonov 2017-08-21..2024-10
  Alexander Darchiev 2025-03-06..
spokesperson | Kremlin spokesperson | Kremlin spokesman, presidential spokesman
  Dmitry Peskov 2012..
spokesperson | Foreign Ministry spokesperson | Foreign Ministry spokeswoman
  Maria Zakharova 2015-08-10..
spokesperson | Defence Ministry spokesperson | Defense Ministry spokesman
  Igor Konashenkov 2011..
speaker | State Duma Speaker | Duma Speaker, Chairman of the State Duma
  Vyacheslav Volodin 2016-10-05..
speaker | Federation Council Speaker | Chairwoman of the Federation Council
  Valentina Matviyenko 2011..
leader | Head of Chechnya | Chechen leader
  Ramzan Kadyrov 2007..
# TR
head-of-state | President | Turkish leader
  Recep Tayyip Erdoğan 2014..
head-of-government | Prime Minister
  Ahmet Davutoğlu 2014..2016-05-24
  Binali Yıldırım 2016-05-24..2018-07-09
vice-president | Vice President
  Fuat Oktay 2018-07-10..2023-06-04
  Cevdet Yılmaz 2023-06-04..
foreign-minister | Foreign Minister | top diplomat
  Mevlüt Çavuşoğlu 2014..2015-08-28
  Feridun Sinirlioğlu 2015-08-28..2015-11-24
  Mevlüt Çavuşoğlu 2015-11-24..2023-06-04
  Hakan Fidan 2023-06-04..
defence-minister | Defense Minister | National Defence Minister
  İsmet Yılmaz 2013..2015-07-03
  Vecdi Gönül 2015-07-03..2015-11-24
  İsmet Yılmaz 2015-11-24..2016-05-24
  Fikri Işık 2016-05-24..2017-07-19
  Nurettin Canikli 2017-07-19..2018-07-10
  Hulusi Akar 2018-07-10..2023-06-04
  Yaşar Güler 2023-06-04..
finance-minister | Finance Minister | Treasury and Finance Minister
  Lütfi Elvan 2020-11-10..2021-12-02
  Nureddin Nebati 2021-12-02..2023-06-04
  Mehmet Şimşek 2023-06-04..
trade-minister | Trade Minister
  Mehmet Muş 2021-04-21..2023-06-04
  Ömer Bolat 2023-06-04..
interior-minister | Interior Minister
  Süleyman Soylu 2016-08-31..2023-06-04
  Ali Yerlikaya 2023-06-04..2026-02-11
  Mustafa Çiftçi 2026-02-11..
energy-minister | Energy Minister | Energy and Natural Resources Minister
  Fatih Dönmez 2018-07-10..2023-06-04
  Alparslan Bayraktar 2023-06-04..
intelligence-chief | Intelligence Chief | MIT Director, head of the National Intelligence Organization, spy chief
  Hakan Fidan 2010..2023-06-04
  İbrahim Kalın 2023-06-05..
spokesperson | Presidential spokesperson | presidential adviser, chief foreign policy adviser
  İbrahim Kalın 2014..2023-06-05
  Akif Çağatay Kılıç 2023-06..
spokesperson | Foreign Ministry spokesperson
  Tanju Bilgiç 2020-11..2023-06
  Öncü Keçeli 2023-12..
spokesperson | Communications Director | Head of Communications
  Fahrettin Altun 2018-07..2025-07-10
  Burhanettin Duran 2025-07-10..
speaker | Speaker | Parliament Speaker, Grand National Assembly Speaker
  Mustafa Şentop 2019-02-24..2023-06-07
  Numan Kurtulmuş 2023-06-07..
# BY
head-of-state | President | Belarusian leader
  Alexander Lukashenko 1994..
head-of-government | Prime Minister
  Andrei Kobyakov 2014..2018-08-18
  Sergei Rumas 2018-08-18..2020-06-03
  Roman Golovchenko 2020-06-04..2025-03-10
  Alexander Turchin 2025-03-10..
foreign-minister | Foreign Minister
  Vladimir Makei 2012..2022-11-26
  Sergei Aleinik 2022-12-13..2024-06-27
  Maxim Ryzhenkov 2024-06-27..
defence-minister | Defense Minister
  Viktor Khrenin 2020-01-20..
leader | Opposition leader | exiled opposition leader
  Sviatlana Tsikhanouskaya 2020-08..
# MD
head-of-state | President
  Nicolae Timofti 2012..2016-12-23
  Igor Dodon 2016-12-23..2020-12-24
  Maia Sandu 2020-12-24..
head-of-government | Prime Minister
  Iurie Leancă 2013..2015-02-18
  Chiril Gaburici 2015-02-18..2015-06-22
  Natalia Gherman 2015-06-22..2015-07-30 acting
  Valeriu Streleț 2015-07-30..2015-10-30
  Gheorghe Brega 2015-10-30..2016-01-20 acting
  Pavel Filip 2016-01-20..2019-06-08
  Maia Sandu 2019-06-08..2019-11-14
  Ion Chicu 2019-11-14..2020-12-31
  Aureliu Ciocoi 2020-12-31..2021-08-06 acting
  Natalia Gavrilița 2021-08-06..2023-02-16
  Dorin Recean 2023-02-16..2025-11-01
  Alexandru Munteanu 2025-11-01..
foreign-minister | Foreign Minister
  Natalia Gherman 2013..2016-01-20
  Andrei Galbur 2016-01-20..2018-01-10
  Tudor Ulianovschi 2018-01-10..2019-06-08
  Nicu Popescu 2019-06-08..2019-11-14
  Aureliu Ciocoi 2019-11-14..2020-11-09
  Oleg Țulea 2020-11-09..2020-12-31
  Aureliu Ciocoi 2020-12-31..2021-08-06
  Nicu Popescu 2021-08-06..2024-01-29
  Mihai Popșoi 2024-01-29..
defence-minister | Defense Minister
  Anatolie Nosatîi 2021-08-06..
# AM
head-of-state | President
  Serzh Sargsyan 2008..2018-04-09
  Armen Sarkissian 2018-04-09..2022-02-01
  Alen Simonyan 2022-02-01..2022-03-13 acting
  Vahagn Khachaturyan 2022-03-13..
head-of-government | Prime Minister
  Hovik Abrahamyan 2014..2016-09-13
  Karen Karapetyan 2016-09-13..2018-04-09
  Serzh Sargsyan 2018-04-17..2018-04-23
  Karen Karapetyan 2018-04-23..2018-05-08 acting
  Nikol Pashinyan 2018-05-08..
deputy-head-of-government | Deputy Prime Minister
  Mher Grigoryan 2018-05..
  Tigran Avinyan 2018-05..2021-08
foreign-minister | Foreign Minister
  Edward Nalbandian 2008..2018-05-12
  Zohrab Mnatsakanyan 2018-05-12..2020-11-16
  Ara Aivazian 2020-11-18..2021-05-31
  Armen Grigoryan 2021-05-31..2021-08-19 acting
  Ararat Mirzoyan 2021-08-19..
defence-minister | Defense Minister
  Vagharshak Harutyunyan 2020-11-20..2021-08-03
  Arshak Karapetyan 2021-08-03..2021-11-15
  Suren Papikyan 2021-11-15..
national-security-adviser | Security Council Secretary | Secretary of the Security Council
  Armen Grigoryan 2018-05..
spokesperson | Foreign Ministry spokesperson
  Vahan Hunanyan 2021..2023
  Ani Badalyan 2023..
speaker | Speaker | National Assembly Speaker, Parliament Speaker
  Ararat Mirzoyan 2019-01-14..2021-08-02
  Alen Simonyan 2021-08-02..
# AZ
head-of-state | President
  Ilham Aliyev 2003..
vice-president | First Vice President
  Mehriban Aliyeva 2017-02-21..
head-of-government | Prime Minister
  Artur Rasizade 2003..2018-04-21
  Novruz Mammadov 2018-04-21..2019-10-08
  Ali Asadov 2019-10-08..
foreign-minister | Foreign Minister
  Elmar Mammadyarov 2004..2020-07-16
  Jeyhun Bayramov 2020-07-16..
defence-minister | Defense Minister
  Zakir Hasanov 2013..
presidential-aide | Presidential Aide | foreign policy adviser, Assistant to the President
  Hikmet Hajiyev 2019-11..
spokesperson | Foreign Ministry spokesperson
  Leyla Abdullayeva 2018-12..2022
  Aykhan Hajizada 2022..
# GE
head-of-state | President
  Giorgi Margvelashvili 2013..2018-12-16
  Salome Zourabichvili 2018-12-16..2024-12-29
  Mikheil Kavelashvili 2024-12-29..
head-of-government | Prime Minister
  Irakli Garibashvili 2013..2015-12-30
  Giorgi Kvirikashvili 2015-12-30..2018-06-20
  Mamuka Bakhtadze 2018-06-20..2019-09-08
  Giorgi Gakharia 2019-09-08..2021-02-22
  Irakli Garibashvili 2021-02-22..2024-02-08
  Irakli Kobakhidze 2024-02-08..
foreign-minister | Foreign Minister
  Tamar Beruchashvili 2014..2015-09-01
  Giorgi Kvirikashvili 2015-09-01..2015-12-30
  Mikheil Janelidze 2015-12-30..2018-06-13
  David Zalkaliani 2018-06-20..2022-04-04
  Ilia Darchiashvili 2022-04-04..2024-10
  Maka Botchorishvili 2024-11-28..
defence-minister | Defense Minister
  Irakli Garibashvili 2019-09-08..2021-02-22
  Juansher Burchuladze 2021-02-22..2024-02-08
  Irakli Chikovani 2024-02-08..
# IE
head-of-state | President
  Michael D. Higgins 2011..2025-11-11
  Catherine Connolly 2025-11-11..
head-of-government | Taoiseach | Prime Minister
  Enda Kenny 2011..2017-06-14
  Leo Varadkar 2017-06-14..2020-06-27
  Micheál Martin 2020-06-27..2022-12-17
  Leo Varadkar 2022-12-17..2024-04-09
  Simon Harris 2024-04-09..2025-01-23
  Micheál Martin 2025-01-23..
deputy-head-of-government | Tánaiste | Deputy Prime Minister
  Leo Varadkar 2020-06-27..2022-12-17
  Micheál Martin 2022-12-17..2025-01-23
  Simon Harris 2025-01-23..
foreign-minister | Foreign Minister
  Charlie Flanagan 2014..2017-06-14
  Simon Coveney 2017-06-14..2022-12-17
  Micheál Martin 2022-12-17..2025-01-23
  Simon Harris 2025-01-23..2025-11-18
  Helen McEntee 2025-11-18..
defence-minister | Defence Minister
  Simon Coveney 2020-06-27..2022-12-17
  Micheál Martin 2022-12-17..2025-01-23
  Simon Harris 2025-01-23..2025-11-18
  Helen McEntee 2025-11-18..
# BE
head-of-state | King
  [Philippe] 2013..
head-of-government | Prime Minister
  Charles Michel 2014..2019-10-27
  Sophie Wilmès 2019-10-27..2020-10-01
  Alexander [De Croo] 2020-10-01..2025-02-03
  Bart [De Wever] 2025-02-03..
foreign-minister | Foreign Minister
  Didier Reynders 2011..2019-11-30
  Philippe Goffin 2019-11-30..2020-10-01
  Sophie Wilmès 2020-10-01..2022-07-15
  Hadja Lahbib 2022-07-15..2024-12-01
  Bernard Quintin 2024-12-02..2025-02-03
  Maxime Prévot 2025-02-03..
defence-minister | Defence Minister
  Ludivine Dedonder 2020-10-01..2025-02-03
  Theo Francken 2025-02-03..
# NL
head-of-state | King
  [Willem-Alexander] 2013..
head-of-government | Prime Minister
  Mark Rutte 2010..2024-07-02
  Dick Schoof 2024-07-02..2026-02-23
  Rob Jetten 2026-02-23..
foreign-minister | Foreign Minister
  Bert Koenders 2014..2017-10-26
  Halbe Zijlstra 2017-10-26..2018-02-13
  Sigrid Kaag 2018-02-13..2018-03-07 acting
  Stef Blok 2018-03-07..2021-05-25
  Sigrid Kaag 2021-05-25..2021-09-17
  Ben Knapen 2021-09-24..2022-01-10
  Wopke Hoekstra 2022-01-10..2023-09-01
  Hanke [Bruins Slot] 2023-09-05..2024-07-02
  Caspar Veldkamp 2024-07-02..2025-08-22
  David van Weel 2025-08-22..2026-02-23
  Tom Berendsen 2026-02-23..
defence-minister | Defence Minister
  Jeanine [Hennis-Plasschaert] 2012..2017-10-04
  Klaas Dijkhoff 2017-10-04..2017-10-26
  Ank Bijleveld 2017-10-26..2021-09-17
  Henk Kamp 2021-09-24..2022-01-10
  Kajsa Ollongren 2022-01-10..2024-07-02
  Ruben Brekelmans 2024-07-02..2026-02-23
  Dilan [Yeşilgöz] 2026-02-23..
# LU
head-of-state | Grand Duke
  [Henri] 2000..2025-10-03
  [Guillaume] 2025-10-03..
head-of-government | Prime Minister
  Xavier Bettel 2013..2023-11-17
  Luc Frieden 2023-11-17..
foreign-minister | Foreign Minister
  Jean Asselborn 2004..2023-11-17
  Xavier Bettel 2023-11-17..
defence-minister | Defence Minister
  François Bausch 2018-12-05..2023-11-17
  Yuriko Backes 2023-11-17..
# CH
head-of-state | President | Swiss Confederation President, Federal President
  Simonetta Sommaruga 2015-01-01..2016-01-01
  Johann [Schneider-Ammann] 2016-01-01..2017-01-01
  Doris Leuthard 2017-01-01..2018-01-01
  Alain Berset 2018-01-01..2019-01-01
  Ueli Maurer 2019-01-01..2020-01-01
  Simonetta Sommaruga 2020-01-01..2021-01-01
  Guy Parmelin 2021-01-01..2022-01-01
  Ignazio Cassis 2022-01-01..2023-01-01
  Alain Berset 2023-01-01..2024-01-01
  Viola Amherd 2024-01-01..2025-01-01
  Karin [Keller-Sutter] 2025-01-01..2026-01-01
  Guy Parmelin 2026-01-01..
foreign-minister | Foreign Minister | Federal Councillor
  Didier Burkhalter 2012..2017-11-01
  Ignazio Cassis 2017-11-01..
defence-minister | Defence Minister | Federal Councillor
  Viola Amherd 2019-01-01..2025-04-01
  Martin Pfister 2025-04-01..
# LI
head-of-state | Prince
  [Hans-Adam] II 1989..
head-of-government | Prime Minister
  Adrian Hasler 2013..2021-03-25
  Daniel Risch 2021-03-25..2025-04-10
  Brigitte Haas 2025-04-10..
# AT
head-of-state | President | Federal President
  Heinz Fischer 2004..2016-07-08
  Doris Bures 2016-07-08..2017-01-26 acting
  Alexander Van der Bellen 2017-01-26..
head-of-government | Chancellor | Federal Chancellor
  Werner Faymann 2008..2016-05-09
  Reinhold Mitterlehner 2016-05-09..2016-05-17 acting
  Christian Kern 2016-05-17..2017-12-18
  Sebastian Kurz 2017-12-18..2019-05-28
  Hartwig Löger 2019-05-28..2019-06-03 acting
  Brigitte Bierlein 2019-06-03..2020-01-07
  Sebastian Kurz 2020-01-07..2021-10-11
  Alexander Schallenberg 2021-10-11..2021-12-06
  Karl Nehammer 2021-12-06..2025-01-10
  Alexander Schallenberg 2025-01-10..2025-03-03 acting
  Christian Stocker 2025-03-03..
foreign-minister | Foreign Minister
  Sebastian Kurz 2013..2017-12-18
  Karin Kneissl 2017-12-18..2019-06-03
  Alexander Schallenberg 2019-06-03..2021-10-11
  Michael Linhart 2021-10-11..2021-12-06
  Alexander Schallenberg 2021-12-06..2025-03-03
  Beate [Meinl-Reisinger] 2025-03-03..
defence-minister | Defence Minister
  Klaudia Tanner 2020-01-07..
# PT
head-of-state | President
  Aníbal [Cavaco Silva] 2006..2016-03-09
  Marcelo [Rebelo de Sousa] 2016-03-09..2026-03-09
  António José Seguro 2026-03-09..
head-of-government | Prime Minister
  Pedro [Passos Coelho] 2011..2015-11-26
  António Costa 2015-11-26..2024-04-02
  Luís Montenegro 2024-04-02..
foreign-minister | Foreign Minister
  Rui Machete 2013..2015-11-26
  Augusto [Santos Silva] 2015-11-26..2022-03-30
  João [Gomes Cravinho] 2022-03-30..2024-04-02
  Paulo Rangel 2024-04-02..
defence-minister | Defence Minister
  João [Gomes Cravinho] 2018-10-15..2022-03-30
  Helena Carreiras 2022-03-30..2024-04-02
  Nuno Melo 2024-04-02..
# DK
head-of-state | King | Queen
  [Margrethe] II 1972..2024-01-14
  [Frederik] X 2024-01-14..
head-of-government | Prime Minister
  Helle [Thorning-Schmidt] 2011..2015-06-28
  Lars [Løkke Rasmussen] 2015-06-28..2019-06-27
  Mette Frederiksen 2019-06-27..
foreign-minister | Foreign Minister
  Martin Lidegaard 2014..2015-06-28
  Kristian Jensen 2015-06-28..2016-11-28
  Anders Samuelsen 2016-11-28..2019-06-27
  Jeppe Kofod 2019-06-27..2022-12-15
  Lars [Løkke Rasmussen] 2022-12-15..
defence-minister | Defence Minister
  Trine Bramsen 2019-06-27..2022-02-04
  Morten Bødskov 2022-02-04..2022-12-15
  Jakob [Ellemann-Jensen] 2022-12-15..2023-08-22
  Troels [Lund Poulsen] 2023-08-22..
# GL
head-of-government | Premier | Greenland's Prime Minister, Greenlandic leader
  Kim Kielsen 2014..2021-04-23
  Múte [Egede] 2021-04-23..2025-04-07
  Jens-Frederik Nielsen 2025-04-07..
foreign-minister | Foreign Minister
  Steen Lynge 2020-05..2021-04
  Vivian Motzfeldt 2022-04..
# SE
head-of-state | King
  Carl XVI [Gustaf] 1973..
head-of-government | Prime Minister
  Stefan Löfven 2014..2021-11-30
  Magdalena Andersson 2021-11-30..2022-10-18
  Ulf Kristersson 2022-10-18..
foreign-minister | Foreign Minister
  Margot Wallström 2014..2019-09-10
  Ann Linde 2019-09-10..2022-10-18
  Tobias Billström 2022-10-18..2024-09-10
  Maria [Malmer Stenergard] 2024-09-10..
defence-minister | Defence Minister
  Peter Hultqvist 2014..2022-10-18
  Pål Jonson 2022-10-18..
# NO
head-of-state | King
  [Harald] V 1991..
head-of-government | Prime Minister
  Erna Solberg 2013..2021-10-14
  Jonas Gahr [Støre] 2021-10-14..
foreign-minister | Foreign Minister
  Børge Brende 2013..2017-10-20
  Ine [Eriksen Søreide] 2017-10-20..2021-10-14
  Anniken Huitfeldt 2021-10-14..2023-10-16
  Espen [Barth Eide] 2023-10-16..
defence-minister | Defence Minister
  Frank Bakke-Jensen 2017-10-20..2021-10-14
  Odd Roger Enoksen 2021-10-14..2022-04-12
  Bjørn Arild Gram 2022-04-12..2025-02-04
  Tore Sandvik 2025-02-04..
# FI
head-of-state | President
  Sauli Niinistö 2012..2024-03-01
  Alexander Stubb 2024-03-01..
head-of-government | Prime Minister
  Alexander Stubb 2014..2015-05-29
  Juha Sipilä 2015-05-29..2019-06-06
  Antti Rinne 2019-06-06..2019-12-10
  Sanna Marin 2019-12-10..2023-06-20
  Petteri Orpo 2023-06-20..
foreign-minister | Foreign Minister
  Erkki Tuomioja 2011..2015-05-29
  Timo Soini 2015-05-29..2019-06-06
  Pekka Haavisto 2019-06-06..2023-06-20
  Elina Valtonen 2023-06-20..
defence-minister | Defence Minister
  Antti Kaikkonen 2019-06-06..2023-06-20
  Antti Häkkänen 2023-06-20..
# IS
head-of-state | President
  Ólafur Ragnar [Grímsson] 1996..2016-08-01
  Guðni Th. [Jóhannesson] 2016-08-01..2024-08-01
  Halla Tómasdóttir 2024-08-01..
head-of-government | Prime Minister
  Sigmundur Davíð [Gunnlaugsson] 2013..2016-04-07
  Sigurður Ingi [Jóhannsson] 2016-04-07..2017-01-11
  Bjarni Benediktsson 2017-01-11..2017-11-30
  Katrín Jakobsdóttir 2017-11-30..2024-04-09
  Bjarni Benediktsson 2024-04-09..2024-12-21
  Kristrún Frostadóttir 2024-12-21..
foreign-minister | Foreign Minister
  Gunnar Bragi [Sveinsson] 2013..2016-04-08
  Lilja [Alfreðsdóttir] 2016-04-08..2017-01-11
  Guðlaugur Þór [Þórðarson] 2017-01-11..2021-11-28
  Þórdís Kolbrún [Gylfadóttir] 2021-11-28..2023-10-14
  Bjarni Benediktsson 2023-10-14..2024-04-09
  Þórdís Kolbrún [Gylfadóttir] 2024-04-09..2024-12-21
  Þorgerður Katrín [Gunnarsdóttir] 2024-12-21..
# EE
head-of-state | President
  Toomas Hendrik Ilves 2006..2016-10-10
  Kersti Kaljulaid 2016-10-10..2021-10-11
  Alar Karis 2021-10-11..
head-of-government | Prime Minister
  Taavi Rõivas 2014..2016-11-23
  Jüri Ratas 2016-11-23..2021-01-26
  Kaja Kallas 2021-01-26..2024-07-23
  Kristen Michal 2024-07-23..
foreign-minister | Foreign Minister
  Keit [Pentus-Rosimannus] 2014..2015-07-01
  Marina Kaljurand 2015-07-16..2016-09-12
  Jürgen Ligi 2016-09-12..2016-11-23
  Sven Mikser 2016-11-23..2019-04-29
  Urmas Reinsalu 2019-04-29..2021-01-26
  Eva-Maria Liimets 2021-01-26..2022-06-03
  Urmas Reinsalu 2022-07-18..2023-04-17
  Margus Tsahkna 2023-04-17..
defence-minister | Defence Minister
  Jüri Luik 2017-06-12..2021-01-26
  Kalle Laanet 2021-01-26..2022-07-18
  Hanno Pevkur 2022-07-18..
# LV
head-of-state | President
  Andris Bērziņš 2011..2015-07-08
  Raimonds Vējonis 2015-07-08..2019-07-08
  Egils Levits 2019-07-08..2023-07-08
  Edgars Rinkēvičs 2023-07-08..
head-of-government | Prime Minister
  Laimdota Straujuma 2014..2016-02-11
  Māris Kučinskis 2016-02-11..2019-01-23
  Krišjānis Kariņš 2019-01-23..2023-09-15
  Evika Siliņa 2023-09-15..2026-05-28
  Andris Kulbergs 2026-05-28..
foreign-minister | Foreign Minister
  Edgars Rinkēvičs 2011..2023-07-08
  Krišjānis Kariņš 2023-09-15..2024-04-10
  Baiba Braže 2024-04-19..
defence-minister | Defence Minister
  Artis Pabriks 2019-01-23..2022-12-14
  Ināra Mūrniece 2022-12-14..2023-09-15
  Andris Sprūds 2023-09-15..2026-05
# LT
head-of-state | President
  Dalia Grybauskaitė 2009..2019-07-12
  Gitanas Nausėda 2019-07-12..
head-of-government | Prime Minister
  Algirdas Butkevičius 2012..2016-12-13
  Saulius Skvernelis 2016-12-13..2020-12-11
  Ingrida Šimonytė 2020-12-11..2024-12-12
  Gintautas Paluckas 2024-12-12..2025-08-04
  Rimantas Šadžius 2025-08-04..2025-09-25 acting
  Inga Ruginienė 2025-09-25..
foreign-minister | Foreign Minister
  Linas Linkevičius 2012..2020-12-11
  Gabrielius Landsbergis 2020-12-11..2024-12-12
  Kęstutis Budrys 2024-12-12..
defence-minister | Defence Minister
  Arvydas Anušauskas 2020-12-11..2024-03-25
  Laurynas Kasčiūnas 2024-03-25..2024-12-12
  Dovilė Šakalienė 2024-12-12..2025-10-22
  Robertas Kaunas 2025-11..
# CZ
head-of-state | President
  Miloš Zeman 2013..2023-03-09
  Petr Pavel 2023-03-09..
head-of-government | Prime Minister
  Bohuslav Sobotka 2014..2017-12-06
  Andrej Babiš 2017-12-06..2021-11-28
  Petr Fiala 2021-11-28..2025-12-09
  Andrej Babiš 2025-12-09..
foreign-minister | Foreign Minister
  Lubomír Zaorálek 2014..2017-12-13
  Martin Stropnický 2017-12-13..2018-06-27
  Jan Hamáček 2018-06-27..2018-10-16 acting
  Tomáš Petříček 2018-10-16..2021-04-12
  Jakub Kulhánek 2021-04-21..2021-12-17
  Jan Lipavský 2021-12-17..2025-12-15
  Petr Macinka 2025-12-15..
defence-minister | Defence Minister
  Lubomír Metnar 2018-06-27..2021-12-17
  Jana Černochová 2021-12-17..2025-12-15
  Jaromír Zůna 2025-12-15..
# SK
head-of-state | President
  Andrej Kiska 2014..2019-06-15
  Zuzana Čaputová 2019-06-15..2024-06-15
  Peter Pellegrini 2024-06-15..
head-of-government | Prime Minister
  Robert Fico 2012..2018-03-22
  Peter Pellegrini 2018-03-22..2020-03-21
  Igor Matovič 2020-03-21..2021-04-01
  Eduard Heger 2021-04-01..2023-05-15
  Ľudovít Ódor 2023-05-15..2023-10-25
  Robert Fico 2023-10-25..
foreign-minister | Foreign Minister
  Miroslav Lajčák 2012..2020-03-21
  Ivan Korčok 2020-04-08..2022-09-13
  Rastislav Káčer 2022-09-13..2023-05-15
  Miroslav Wlachovský 2023-05-15..2023-10-25
  Juraj Blanár 2023-10-25..
defence-minister | Defence Minister
  Jaroslav Naď 2020-03-21..2023-05-15
  Martin Sklenár 2023-05-15..2023-10-25
  Robert Kaliňák 2023-10-25..
# HU
head-of-state | President
  János Áder 2012..2022-05-10
  Katalin Novák 2022-05-10..2024-02-26
  László Kövér 2024-02-26..2024-03-05 acting
  Tamás Sulyok 2024-03-05..
head-of-government | Prime Minister
  Viktor Orbán 2010..2026-05-09
  Péter Magyar 2026-05-09..
foreign-minister | Foreign Minister | Foreign Affairs and Trade Minister
  Péter Szijjártó 2014..2026-05
  Anita Orbán 2026-05..
defence-minister | Defence Minister
  Tibor Benkő 2018-05-18..2022-05-24
  Kristóf [Szalay-Bobrovniczky] 2022-05-24..2026-05
  Romulusz [Ruszin-Szendi] 2026-05..
# SI
head-of-state | President
  Borut Pahor 2012..2022-12-22
  Nataša [Pirc Musar] 2022-12-22..
head-of-government | Prime Minister
  Miro Cerar 2014..2018-09-13
  Marjan Šarec 2018-09-13..2020-03-13
  Janez Janša 2020-03-13..2022-06-01
  Robert Golob 2022-06-01..
foreign-minister | Foreign Minister
  Karl Erjavec 2012..2018-09-13
  Miro Cerar 2018-09-13..2020-03-13
  Anže Logar 2020-03-13..2022-06-01
  Tanja Fajon 2022-06-01..
defence-minister | Defence Minister
  Matej Tonin 2020-03-13..2022-06-01
  Marjan Šarec 2022-06-01..2024-07
  Borut Sajovic 2024-10..
# HR
head-of-state | President
  Ivo Josipović 2010..2015-02-19
  Kolinda [Grabar-Kitarović] 2015-02-19..2020-02-19
  Zoran Milanović 2020-02-19..
head-of-government | Prime Minister
  Zoran Milanović 2011..2016-01-22
  Tihomir Orešković 2016-01-22..2016-10-19
  Andrej Plenković 2016-10-19..
foreign-minister | Foreign Minister
  Vesna Pusić 2011..2016-01-22
  Miro Kovač 2016-01-22..2016-10-19
  Davor Ivo Stier 2016-10-19..2017-06-19
  Marija [Pejčinović Burić] 2017-06-19..2019-07-19
  Gordan [Grlić Radman] 2019-07-19..
defence-minister | Defence Minister
  Mario Banožić 2020-07-23..2023-11-11
  Ivan Anušić 2023-11-17..
# BA
head-of-state | Bosniak Presidency Member | Chairman of the Presidency
  Bakir Izetbegović 2010..2018-11-20
  Šefik Džaferović 2018-11-20..2022-11-16
  Denis Bećirović 2022-11-16..
head-of-state | Serb Presidency Member | Chairman of the Presidency
  Mladen Ivanić 2014..2018-11-20
  Milorad Dodik 2018-11-20..2022-11-16
  Željka Cvijanović 2022-11-16..
head-of-state | Croat Presidency Member | Chairman of the Presidency
  Dragan Čović 2014..2018-11-20
  Željko Komšić 2018-11-20..
head-of-government | Prime Minister | Chairman of the Council of Ministers, Council of Ministers Chairwoman
  Vjekoslav Bevanda 2012..2015-03-31
  Denis Zvizdić 2015-03-31..2019-12-23
  Zoran Tegeltija 2019-12-23..2023-01-25
  Borjana Krišto 2023-01-25..
foreign-minister | Foreign Minister
  Igor Crnadak 2015-03-31..2019-12-23
  Bisera Turković 2019-12-23..2023-01-25
  Elmedin Konaković 2023-01-25..
defence-minister | Defence Minister
  Sifet Podžić 2019-12-23..2023-01-25
  Zukan Helez 2023-01-25..
leader | President of Republika Srpska | Bosnian Serb leader
  Željka Cvijanović 2018-11-19..2022-11-15
  Milorad Dodik 2022-11-15..2025-08-06
special-envoy | High Representative | international high representative
  Valentin Inzko 2009..2021-08-01
  Christian Schmidt 2021-08-01..
# RS
head-of-state | President
  Tomislav Nikolić 2012..2017-05-31
  Aleksandar Vučić 2017-05-31..
head-of-government | Prime Minister
  Aleksandar Vučić 2014..2017-05-31
  Ivica Dačić 2017-05-31..2017-06-29 acting
  Ana Brnabić 2017-06-29..2024-03-20
  Ivica Dačić 2024-03-20..2024-05-02 acting
  Miloš Vučević 2024-05-02..2025-04-16
  Đuro Macut 2025-04-16..
foreign-minister | Foreign Minister
  Ivica Dačić 2014..2020-10-22
  Ana Brnabić 2020-10-22..2020-10-28 acting
  Nikola Selaković 2020-10-28..2022-10-26
  Ivica Dačić 2022-10-26..2024-05-02
  Marko Đurić 2024-05-02..
defence-minister | Defence Minister
  Nebojša Stefanović 2020-10-28..2022-10-26
  Miloš Vučević 2022-10-26..2024-05-02
  Bratislav Gašić 2024-05-02..
# ME
head-of-state | President
  Filip Vujanović 2003..2018-05-20
  Milo Đukanović 2018-05-20..2023-05-20
  Jakov Milatović 2023-05-20..
head-of-government | Prime Minister
  Milo Đukanović 2012..2016-11-28
  Duško Marković 2016-11-28..2020-12-04
  Zdravko Krivokapić 2020-12-04..2022-04-28
  Dritan Abazović 2022-04-28..2023-10-31
  Milojko Spajić 2023-10-31..
foreign-minister | Foreign Minister
  Igor Lukšić 2012..2016-11-28
  Srđan Darmanović 2016-11-28..2020-12-04
  Đorđe Radulović 2020-12-04..2022-04-28
  Ranko Krivokapić 2022-04-28..2022-10
  Dritan Abazović 2022-10..2023-10-31 acting
  Filip Ivanović 2023-10-31..2024-07-23
  Ervin Ibrahimović 2024-07-23..
defence-minister | Defence Minister
  Raško Konjević 2022-04-28..2023-10-31
  Dragan Krapović 2023-10-31..
# MK
head-of-state | President
  Gjorge Ivanov 2009..2019-05-12
  Stevo Pendarovski 2019-05-12..2024-05-12
  Gordana [Siljanovska-Davkova] 2024-05-12..
head-of-government | Prime Minister
  Nikola Gruevski 2006..2016-01-18
  Emil Dimitriev 2016-01-18..2017-05-31
  Zoran Zaev 2017-05-31..2020-01-03
  Oliver Spasovski 2020-01-03..2020-08-30
  Zoran Zaev 2020-08-30..2022-01-16
  Dimitar Kovačevski 2022-01-16..2024-01-28
  Talat Xhaferi 2024-01-28..2024-06-23
  Hristijan Mickoski 2024-06-23..
foreign-minister | Foreign Minister
  Nikola Poposki 2011..2017-05-31
  Nikola Dimitrov 2017-05-31..2020-08-30
  Bujar Osmani 2020-08-30..2024-06-23
  Timčo Mucunski 2024-06-23..
defence-minister | Defence Minister
  Radmila Šekerinska 2017-06-01..2022-01-16
  Slavjanka Petrovska 2022-01-17..2024-06-23
  Vlado Misajlovski 2024-06-23..
# AL
head-of-state | President
  Bujar Nishani 2012..2017-07-24
  Ilir Meta 2017-07-24..2022-07-24
  Bajram Begaj 2022-07-24..
head-of-government | Prime Minister
  Edi Rama 2013..
foreign-minister | Foreign Minister
  Ditmir Bushati 2013..2019-01-21
  Gent Cakaj 2019-01-22..2020-12-31
  Olta Xhaçka 2021-01-04..2023-09-12
  Igli Hasani 2023-09-12..2025-09-19
  Elisa Spiropali 2025-09-19..2026-02
  Ferit Hoxha 2026-02..
defence-minister | Defence Minister
  Olta Xhaçka 2017-09-13..2021-01-04
  Niko Peleshi 2021-01-04..2024-07-30
  Pirro Vengu 2024-07-30..2026-02
  Ermal Nufi 2026-02..
# XK
head-of-state | President
  Atifete Jahjaga 2011..2016-04-07
  Hashim Thaçi 2016-04-07..2020-11-05
  Vjosa Osmani 2020-11-05..2021-03-22 acting
  Glauk Konjufca 2021-03-22..2021-04-06 acting
  Vjosa Osmani 2021-04-06..2026-04-06
  Albulena Haxhiu 2026-04-06.. acting
head-of-government | Prime Minister
  Isa Mustafa 2014..2017-09-09
  Ramush Haradinaj 2017-09-09..2020-02-03
  Albin Kurti 2020-02-03..2020-06-03
  Avdullah Hoti 2020-06-03..2021-03-22
  Albin Kurti 2021-03-22..
foreign-minister | Foreign Minister
  Hashim Thaçi 2014..2016-04-07
  Enver Hoxhaj 2016-06..2017-09-09
  Behgjet Pacolli 2017-09-09..2020-02-03
  Glauk Konjufca 2020-02-03..2020-06-03
  Meliza [Haradinaj-Stublla] 2020-06-03..2021-03-22
  Donika [Gërvalla-Schwarz] 2021-03-22..2026-02
  Glauk Konjufca 2026-02..
defence-minister | Defence Minister
  Armend Mehaj 2021-03-22..2023-08
  Ejup Maqedonci 2023-08..
# GR
head-of-state | President
  Karolos Papoulias 2005..2015-03-13
  Prokopis Pavlopoulos 2015-03-13..2020-03-13
  Katerina Sakellaropoulou 2020-03-13..2025-03-13
  Konstantinos Tasoulas 2025-03-13..
head-of-government | Prime Minister
  Antonis Samaras 2012..2015-01-26
  Alexis Tsipras 2015-01-26..2015-08-27
  Vassiliki [Thanou-Christophilou] 2015-08-27..2015-09-21
  Alexis Tsipras 2015-09-21..2019-07-08
  Kyriakos Mitsotakis 2019-07-08..2023-05-25
  Ioannis Sarmas 2023-05-25..2023-06-26
  Kyriakos Mitsotakis 2023-06-26..
foreign-minister | Foreign Minister
  Evangelos Venizelos 2013..2015-01-27
  Nikos Kotzias 2015-01-27..2015-08-28
  Petros Molyviatis 2015-08-28..2015-09-23
  Nikos Kotzias 2015-09-23..2018-10-20
  Alexis Tsipras 2018-10-20..2019-02-15
  George Katrougalos 2019-02-15..2019-07-09
  Nikos Dendias 2019-07-09..2023-05-26
  George Gerapetritis 2023-06-27..
defence-minister | Defence Minister
  Nikos Panagiotopoulos 2019-07-09..2023-05-26
  Nikos Dendias 2023-06-27..
# CY
head-of-state | President
  Nicos Anastasiades 2013..2023-02-28
  Nikos Christodoulides 2023-02-28..
foreign-minister | Foreign Minister
  Ioannis Kasoulides 2013..2018-03-01
  Nikos Christodoulides 2018-03-01..2022-01-11
  Ioannis Kasoulides 2022-01-11..2023-03-01
  Constantinos Kombos 2023-03-01..
defence-minister | Defence Minister
  Charalambos Petrides 2020-10..2023-03-01
  Michalis Giorgallas 2023-03-01..2024-01-10
  Vasilis Palmas 2024-01-10..
leader | Turkish Cypriot leader
  Ersin Tatar 2020-10-23..2025-10-24
  Tufan Erhürman 2025-10-24..
# BG
head-of-state | President
  Rosen Plevneliev 2012..2017-01-22
  Rumen Radev 2017-01-22..2026-01-23
  Iliana Iotova 2026-01-23..
head-of-government | Prime Minister
  Boyko Borissov 2014..2017-01-27
  Ognyan Gerdzhikov 2017-01-27..2017-05-04
  Boyko Borissov 2017-05-04..2021-05-12
  Stefan Yanev 2021-05-12..2021-12-13
  Kiril Petkov 2021-12-13..2022-08-02
  Galab Donev 2022-08-02..2023-06-06
  Nikolai Denkov 2023-06-06..2024-04-09
  Dimitar Glavchev 2024-04-09..2025-01-16
  Rosen Zhelyazkov 2025-01-16..2026-02-19
  Andrey Gyurov 2026-02-19..2026-05-08
  Rumen Radev 2026-05-08..
foreign-minister | Foreign Minister
  Daniel Mitov 2014..2017-01-27
  Radi Naydenov 2017-01-27..2017-05-04
  Ekaterina Zaharieva 2017-05-04..2021-05-12
  Svetlan Stoev 2021-05-12..2021-12-13
  Teodora Genchovska 2021-12-13..2022-08-02
  Nikolay Milkov 2022-08-02..2023-06-06
  Mariya Gabriel 2023-06-06..2024-04-09
  Dimitar Glavchev 2024-04-22..2024-08-27
  Ivan Kondov 2024-08-27..2025-01-16
  Georg Georgiev 2025-01-16..2026-02-19
defence-minister | Defence Minister
  Krasimir Karakachanov 2017-05-04..2021-05-12
  Georgi Panayotov 2021-05-12..2021-12-13
  Stefan Yanev 2021-12-13..2022-03-01
  Dragomir Zakov 2022-03-01..2022-08-02
  Dimitar Stoyanov 2022-08-02..2023-06-06
  Todor Tagarev 2023-06-06..2024-04-09
  Atanas Zapryanov 2024-04-09..2026-02-19
# RO
head-of-state | President
  Klaus Iohannis 2014..2025-02-12
  Ilie Bolojan 2025-02-12..2025-05-26 acting
  Nicușor Dan 2025-05-26..
head-of-government | Prime Minister
  Victor Ponta 2012..2015-11-05
  Sorin Cîmpeanu 2015-11-05..2015-11-17 acting
  Dacian Cioloș 2015-11-17..2017-01-04
  Sorin Grindeanu 2017-01-04..2017-06-29
  Mihai Tudose 2017-06-29..2018-01-16
  Viorica Dăncilă 2018-01-29..2019-11-04
  Ludovic Orban 2019-11-04..2020-12-07
  Nicolae Ciucă 2020-12-07..2020-12-23 acting
  Florin Cîțu 2020-12-23..2021-11-25
  Nicolae Ciucă 2021-11-25..2023-06-12
  Marcel Ciolacu 2023-06-15..2025-05-06
  Cătălin Predoiu 2025-05-06..2025-06-23 acting
  Ilie Bolojan 2025-06-23..
foreign-minister | Foreign Minister
  Bogdan Aurescu 2014..2015-11-17
  Lazăr Comănescu 2015-11-17..2017-01-04
  Teodor Meleșcanu 2017-01-04..2019-07-24
  Ramona Mănescu 2019-07-24..2019-11-04
  Bogdan Aurescu 2019-11-04..2023-06-15
  Luminița Odobescu 2023-06-15..2024-12-23
  Emil Hurezeanu 2024-12-23..2025-06-23
  Oana Țoiu 2025-06-23..
defence-minister | Defence Minister
  Nicolae Ciucă 2019-11-04..2021-11-25
  Vasile Dîncu 2021-11-25..2022-10-24
  Angel Tîlvăr 2022-10-31..2025-06-23
  Ionuț Moșteanu 2025-06-23..2025-11-28
  Radu Miruță 2025-12..
# MT
head-of-state | President
  Marie-Louise [Coleiro Preca] 2014..2019-04-04
  George Vella 2019-04-04..2024-04-04
  Myriam [Spiteri Debono] 2024-04-04..
head-of-government | Prime Minister
  Joseph Muscat 2013..2020-01-13
  Robert Abela 2020-01-13..
foreign-minister | Foreign Minister
  George Vella 2013..2017-06-09
  Carmelo Abela 2017-06-09..2020-01-15
  Evarist Bartolo 2020-01-15..2022-03-30
  Ian Borg 2022-03-30..
# VA
head-of-state | Pope | pontiff, the Holy Father, Bishop of Rome
  [Francis] 2013..2025-04-21
  [Leo] XIV 2025-05-08..
head-of-government | Secretary of State | Cardinal, Vatican Secretary of State
  Pietro Parolin 2013..
foreign-minister | Secretary for Relations with States | Archbishop, Vatican foreign minister
  Paul Gallagher 2014..
# MC
head-of-state | Prince
  [Albert] II 2005..
# AD
head-of-government | Prime Minister
  Antoni Martí 2011..2019-05-16
  Xavier [Espot Zamora] 2019-05-16..
# SM
`;
