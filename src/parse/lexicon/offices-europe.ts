/**
 * Who held which office in Europe (with Russia, Türkiye and the South Caucasus), 2015 to autumn 2026. Data only: add a line, touch no
 * code.
 *
 * Sources: the governments' own sites (cabinet lists, presidencies, foreign and defence ministries), national gazettes, parliaments' and
 * press records of inaugurations and reshuffles; checked against the visits and travels lists of the US Office of the Historian.
 *
 * `# XX` opens a country (ISO 3166-1 alpha-2; XK is Kosovo). An office line is `kind | label, as English news says it | further titles,
 * by comma`; generic titles (Minister of Foreign Affairs …) are the title table's work and are not repeated. A holder line is indented:
 * name, `from..to` (half-open: the last day is the successor's first; empty: still in office; a month or a year where the day is not
 * certain), and `acting` where so. News calls a person by the last word with its particles, or by the words in [brackets].
 *
 * Kinds: head-of-state head-of-government deputy-head-of-government foreign-minister deputy-foreign-minister defence-minister
 * vice-president finance-minister trade-minister interior-minister energy-minister europe-minister development-minister
 * national-security-adviser intelligence-chief military-chief nuclear-chief un-ambassador special-envoy presidential-aide spokesperson
 * speaker leader. Several may hold one office at a time only in deputy-…, spokesperson, special-envoy, presidential-aide and where
 * marked acting.
 */
export const OFFICES_EUROPE = `
# FR
head-of-state | President | French leader
  François Hollande 2012-05-15..2017-05-14
  Emmanuel Macron 2017-05-14..
head-of-government | Prime Minister
  Manuel Valls 2014-03-31..2016-12-06
  Bernard Cazeneuve 2016-12-06..2017-05-15
  Édouard Philippe 2017-05-15..2020-07-03
  Jean Castex 2020-07-03..2022-05-16
  Élisabeth Borne 2022-05-16..2024-01-09
  Gabriel Attal 2024-01-09..2024-09-05
  Michel Barnier 2024-09-05..2024-12-13
  François Bayrou 2024-12-13..2025-09-09
  Sébastien Lecornu 2025-09-09..
foreign-minister | Foreign Minister | Europe and Foreign Affairs Minister, Minister for Europe and Foreign Affairs, top diplomat
  Laurent Fabius 2012-05-16..2016-02-11
  Jean-Marc Ayrault 2016-02-11..2017-05-17
  Jean-Yves [Le Drian] 2017-05-17..2022-05-20
  Catherine Colonna 2022-05-20..2024-01-11
  Stéphane Séjourné 2024-01-11..2024-09-21
  Jean-Noël Barrot 2024-09-21..
defence-minister | Armed Forces Minister | Defence Minister, Defense Minister, Minister of the Armed Forces
  Jean-Yves [Le Drian] 2012-05-16..2017-05-17
  Sylvie Goulard 2017-05-17..2017-06-21
  Florence Parly 2017-06-21..2022-05-20
  Sébastien Lecornu 2022-05-20..2025-10-05
  Catherine Vautrin 2025-10-12..
europe-minister | Europe Minister | Minister Delegate for Europe, Minister for European Affairs
  Nathalie Loiseau 2017-06-21..2019-03-27
  Amélie de Montchalin 2019-03-31..2020-07-06
  Clément Beaune 2020-07-26..2022-07-04
  Laurence Boone 2022-07-04..2024-01-11
  Jean-Noël Barrot 2024-02-08..2024-09-21
  Benjamin Haddad 2024-09-21..
finance-minister | Finance Minister | Economy Minister, Minister of the Economy and Finance
  Michel Sapin 2014-08-26..2017-05-17
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
  Bernard Cazeneuve 2014-04-02..2016-12-06
  Bruno [Le Roux] 2016-12-06..2017-03-21
  Matthias Fekl 2017-03-21..2017-05-17
  Gérard Collomb 2017-05-17..2018-10-03
  Christophe Castaner 2018-10-16..2020-07-06
  Gérald Darmanin 2020-07-06..2024-09-21
  Bruno Retailleau 2024-09-21..2025-10-12
  Laurent Nuñez 2025-10-12..
presidential-aide | Diplomatic Adviser | diplomatic advisor, presidential adviser
  Philippe Étienne 2017-05..2019-05
  Emmanuel Bonne 2019-05..
special-envoy | Special Envoy | presidential envoy, Lebanon envoy
  Jean-Yves [Le Drian] 2023-06-07..
un-ambassador | Ambassador to the United Nations
  François Delattre 2014-09..2019-06
  Nicolas [de Rivière] 2019-07..2025-02
  Jérôme Bonnafont 2025-03..
spokesperson | Foreign Ministry spokesperson
  Romain Nadal 2014..2017
  Agnès [von der Mühll] 2017..2021-06
  Anne-Claire Legendre 2021-06..2023-12
  Christophe Lemoine 2024-01..2025-09
  Pascal Confavreux 2025-09..
speaker | National Assembly Speaker | President of the National Assembly
  Claude Bartolone 2012-06-26..2017-06-20
  François [de Rugy] 2017-06-27..2018-09-04
  Richard Ferrand 2018-09-12..2022-06-21
  Yaël Braun-Pivet 2022-06-28..
speaker | Senate President | Senate Speaker
  Gérard Larcher 2014-10-01..
# GB
head-of-state | King | Queen, monarch
  [Elizabeth] II 1952-02-06..2022-09-08
  [Charles] III 2022-09-08..
head-of-government | Prime Minister | British leader
  David Cameron 2010-05-11..2016-07-13
  Theresa May 2016-07-13..2019-07-24
  Boris Johnson 2019-07-24..2022-09-06
  Liz Truss 2022-09-06..2022-10-25
  Rishi Sunak 2022-10-25..2024-07-05
  Keir Starmer 2024-07-05..
deputy-head-of-government | Deputy Prime Minister
  Dominic Raab 2021-09-15..2022-09-06
  Dominic Raab 2022-10-25..2023-04-21
  Oliver Dowden 2023-04-21..2024-07-05
  Angela Rayner 2024-07-05..2025-09-05
  David Lammy 2025-09-05..
foreign-minister | Foreign Secretary | Foreign Minister, top diplomat
  Philip Hammond 2014-07-15..2016-07-13
  Boris Johnson 2016-07-13..2018-07-09
  Jeremy Hunt 2018-07-09..2019-07-24
  Dominic Raab 2019-07-24..2021-09-15
  Liz Truss 2021-09-15..2022-09-06
  James Cleverly 2022-09-06..2023-11-13
  David Cameron 2023-11-13..2024-07-05
  David Lammy 2024-07-05..2025-09-05
  Yvette Cooper 2025-09-05..
defence-minister | Defence Secretary | Defence Minister, Defense Secretary
  Michael Fallon 2014-07-15..2017-11-02
  Gavin Williamson 2017-11-02..2019-05-01
  Penny Mordaunt 2019-05-01..2019-07-24
  Ben Wallace 2019-07-24..2023-08-31
  Grant Shapps 2023-08-31..2024-07-05
  John Healey 2024-07-05..
finance-minister | Chancellor of the Exchequer | Finance Minister, Chancellor
  George Osborne 2010-05-11..2016-07-13
  Philip Hammond 2016-07-13..2019-07-24
  Sajid Javid 2019-07-24..2020-02-13
  Rishi Sunak 2020-02-13..2022-07-05
  Nadhim Zahawi 2022-07-05..2022-09-06
  Kwasi Kwarteng 2022-09-06..2022-10-14
  Jeremy Hunt 2022-10-14..2024-07-05
  Rachel Reeves 2024-07-05..
trade-minister | Trade Secretary | Business and Trade Secretary, International Trade Secretary, Trade Minister
  Liam Fox 2016-07-13..2019-07-24
  Liz Truss 2019-07-24..2021-09-15
  Anne-Marie Trevelyan 2021-09-15..2022-09-06
  Kemi Badenoch 2022-09-06..2024-07-05
  Jonathan Reynolds 2024-07-05..2025-09-05
  Peter Kyle 2025-09-05..
interior-minister | Home Secretary | Interior Minister
  Theresa May 2010-05-12..2016-07-13
  Amber Rudd 2016-07-13..2018-04-29
  Sajid Javid 2018-04-30..2019-07-24
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
  Kim Darroch 2012-01..2015-09
  Mark [Lyall Grant] 2015-09..2017-04
  Mark Sedwill 2017-04..2020-09
  Stephen Lovegrove 2021-03..2022-09
  Tim Barrow 2022-09..2024-11
  Jonathan Powell 2024-12-02..
intelligence-chief | MI6 Chief | head of MI6
  Alex Younger 2014-11..2020-10-01
  Richard Moore 2020-10-01..2025-10-01
  Blaise Metreweli 2025-10-01..
un-ambassador | Ambassador to the United Nations
  Mark [Lyall Grant] 2009-11..2015-04
  Matthew Rycroft 2015-04..2018-01
  Karen Pierce 2018-03..2020-02
  Barbara Woodward 2020-12..2025
  James Kariuki 2025.. acting
speaker | Speaker of the House of Commons | Commons Speaker
  John Bercow 2009-06-22..2019-11-04
  Lindsay Hoyle 2019-11-04..
# DE
head-of-state | President | Federal President
  Joachim Gauck 2012-03-18..2017-03-19
  Frank-Walter Steinmeier 2017-03-19..
head-of-government | Chancellor | German leader, Federal Chancellor
  Angela Merkel 2005-11-22..2021-12-08
  Olaf Scholz 2021-12-08..2025-05-06
  Friedrich Merz 2025-05-06..
deputy-head-of-government | Vice Chancellor
  Sigmar Gabriel 2013-12-17..2018-03-14
  Olaf Scholz 2018-03-14..2021-12-08
  Robert Habeck 2021-12-08..2025-05-06
  Lars Klingbeil 2025-05-06..
foreign-minister | Foreign Minister | top diplomat, Federal Foreign Minister
  Frank-Walter Steinmeier 2013-12-17..2017-01-27
  Sigmar Gabriel 2017-01-27..2018-03-14
  Heiko Maas 2018-03-14..2021-12-08
  Annalena Baerbock 2021-12-08..2025-05-06
  Johann Wadephul 2025-05-06..
defence-minister | Defense Minister
  Ursula von der Leyen 2013-12-17..2019-07-17
  Annegret [Kramp-Karrenbauer] 2019-07-17..2021-12-08
  Christine Lambrecht 2021-12-08..2023-01-19
  Boris Pistorius 2023-01-19..
finance-minister | Finance Minister
  Wolfgang Schäuble 2009-10-28..2017-10-24
  Peter Altmaier 2017-10-24..2018-03-14 acting
  Olaf Scholz 2018-03-14..2021-12-08
  Christian Lindner 2021-12-08..2024-11-07
  Jörg Kukies 2024-11-07..2025-05-06
  Lars Klingbeil 2025-05-06..
trade-minister | Economy Minister | Minister for Economic Affairs, Economic Affairs and Energy Minister, Economy and Climate Minister
  Sigmar Gabriel 2013-12-17..2017-01-27
  Brigitte Zypries 2017-01-27..2018-03-14
  Peter Altmaier 2018-03-14..2021-12-08
  Robert Habeck 2021-12-08..2025-05-06
  Katherina Reiche 2025-05-06..
interior-minister | Interior Minister
  Thomas de Maizière 2013-12-17..2018-03-14
  Horst Seehofer 2018-03-14..2021-12-08
  Nancy Faeser 2021-12-08..2025-05-06
  Alexander Dobrindt 2025-05-06..
development-minister | Development Minister
  Gerd Müller 2013-12-17..2021-12-08
  Svenja Schulze 2021-12-08..2025-05-06
  Reem [Alabali-Radovan] 2025-05-06..
presidential-aide | Foreign Policy Adviser | security adviser, Chancellor's adviser, National Security Adviser
  Christoph Heusgen 2005-11..2017-07
  Jan Hecker 2017-07..2021-08
  Jens Plötner 2021-12..2025-05-06
  Günter Sautter 2025-05-06..
intelligence-chief | BND Chief | head of the BND, foreign intelligence chief
  Bruno Kahl 2016-07-01..2025-09-15
  Martin Jäger 2025-09-15..
un-ambassador | Ambassador to the United Nations
  Harald Braun 2014..2017-06
  Christoph Heusgen 2017-07..2021-06
  Antje Leendertse 2021-09..2025
  Ricklef Beutin 2025..
spokesperson | Government spokesperson
  Steffen Seibert 2010-08-11..2021-12-08
  Steffen Hebestreit 2021-12-08..2025-05-06
  Stefan Kornelius 2025-05-06..
spokesperson | Foreign Ministry spokesperson
  Martin Schäfer 2013..2017
  Rainer Breul 2017..2021
  Andrea Sasse 2020..2024
  Christofer Burger 2020..2023
  Sebastian Fischer 2022..2025
  Martin Giese 2025..
  Josef Hinterseher 2025..
speaker | Bundestag President | Bundestag Speaker
  Norbert Lammert 2005-10-18..2017-10-24
  Wolfgang Schäuble 2017-10-24..2021-10-26
  Bärbel Bas 2021-10-26..2025-03-25
  Julia Klöckner 2025-03-25..
# IT
head-of-state | President
  Giorgio Napolitano 2006-05-15..2015-01-14
  Pietro Grasso 2015-01-14..2015-02-03 acting
  Sergio Mattarella 2015-02-03..
head-of-government | Prime Minister | Premier, President of the Council of Ministers
  Matteo Renzi 2014-02-22..2016-12-12
  Paolo Gentiloni 2016-12-12..2018-06-01
  Giuseppe Conte 2018-06-01..2021-02-13
  Mario Draghi 2021-02-13..2022-10-22
  Giorgia Meloni 2022-10-22..
deputy-head-of-government | Deputy Prime Minister | Vice Premier
  Matteo Salvini 2018-06-01..2019-09-05
  Luigi [Di Maio] 2018-06-01..2019-09-05
  Antonio Tajani 2022-10-22..
  Matteo Salvini 2022-10-22..
foreign-minister | Foreign Minister
  Paolo Gentiloni 2014-10-31..2016-12-12
  Angelino Alfano 2016-12-12..2018-06-01
  Enzo [Moavero Milanesi] 2018-06-01..2019-09-05
  Luigi [Di Maio] 2019-09-05..2022-10-22
  Antonio Tajani 2022-10-22..
defence-minister | Defense Minister
  Roberta Pinotti 2014-02-22..2018-06-01
  Elisabetta Trenta 2018-06-01..2019-09-05
  Lorenzo Guerini 2019-09-05..2022-10-22
  Guido Crosetto 2022-10-22..
finance-minister | Economy Minister | Finance Minister, Economy and Finance Minister
  Pier Carlo Padoan 2014-02-24..2018-06-01
  Giovanni Tria 2018-06-01..2019-09-05
  Roberto Gualtieri 2019-09-05..2021-02-13
  Daniele Franco 2021-02-13..2022-10-22
  Giancarlo Giorgetti 2022-10-22..
trade-minister | Industry Minister | Enterprise Minister
  Adolfo Urso 2022-10-22..
interior-minister | Interior Minister
  Angelino Alfano 2013-04-28..2016-12-12
  Marco Minniti 2016-12-12..2018-06-01
  Matteo Salvini 2018-06-01..2019-09-05
  Luciana Lamorgese 2019-09-05..2022-10-22
  Matteo Piantedosi 2022-10-22..
energy-minister | Energy Minister | Environment and Energy Security Minister
  Roberto Cingolani 2021-02-13..2022-10-22
  Gilberto [Pichetto Fratin] 2022-10-22..
speaker | Senate President | Senate Speaker
  Pietro Grasso 2013-03-16..2018-03-24
  Elisabetta [Alberti Casellati] 2018-03-24..2022-10-13
  Ignazio [La Russa] 2022-10-13..
# ES
head-of-state | King | monarch
  [Felipe] VI 2014-06-19..
head-of-government | Prime Minister | President of the Government, Spanish leader
  Mariano Rajoy 2011-12-21..2018-06-02
  Pedro Sánchez 2018-06-02..
foreign-minister | Foreign Minister
  José Manuel [García-Margallo] 2011-12-22..2016-11-04
  Alfonso Dastis 2016-11-04..2018-06-07
  Josep Borrell 2018-06-07..2019-11-30
  Margarita Robles 2019-11-30..2020-01-13 acting
  Arancha [González Laya] 2020-01-13..2021-07-12
  José Manuel Albares 2021-07-12..
defence-minister | Defense Minister
  Pedro Morenés 2011-12-22..2016-11-04
  María Dolores [de Cospedal] 2016-11-04..2018-06-07
  Margarita Robles 2018-06-07..
finance-minister | Economy Minister | Minister of Economy, Trade and Business
  Luis [de Guindos] 2011-12-22..2018-03-08
  Román Escolano 2018-03-08..2018-06-07
  Nadia Calviño 2018-06-07..2023-12-29
  Carlos Cuerpo 2023-12-29..
interior-minister | Interior Minister
  Jorge [Fernández Díaz] 2011-12-22..2016-11-04
  Juan Ignacio Zoido 2016-11-04..2018-06-07
  Fernando [Grande-Marlaska] 2018-06-07..
energy-minister | Energy Minister | Ecological Transition Minister
  Teresa Ribera 2018-06-07..2024-11-25
  Sara Aagesen 2024-11-25..
# PL
head-of-state | President
  Bronisław Komorowski 2010-08-06..2015-08-06
  Andrzej Duda 2015-08-06..2025-08-06
  Karol Nawrocki 2025-08-06..
head-of-government | Prime Minister
  Ewa Kopacz 2014-09-22..2015-11-16
  Beata Szydło 2015-11-16..2017-12-11
  Mateusz Morawiecki 2017-12-11..2023-12-13
  Donald Tusk 2023-12-13..
foreign-minister | Foreign Minister
  Grzegorz Schetyna 2014-09-22..2015-11-16
  Witold Waszczykowski 2015-11-16..2018-01-09
  Jacek Czaputowicz 2018-01-09..2020-08-26
  Zbigniew Rau 2020-08-26..2023-11-27
  Szymon [Szynkowski vel Sęk] 2023-11-27..2023-12-13
  Radosław Sikorski 2023-12-13..
deputy-foreign-minister | Deputy Foreign Minister
  Paweł Jabłoński 2019-11..2023-11-27
  Marcin Przydacz 2019-06..2023-01
  Władysław Teofil Bartoszewski 2023-12-13..
defence-minister | Defense Minister | National Defence Minister
  Tomasz Siemoniak 2011-08-02..2015-11-16
  Antoni Macierewicz 2015-11-16..2018-01-09
  Mariusz Błaszczak 2018-01-09..2023-12-13
  Władysław [Kosiniak-Kamysz] 2023-12-13..
finance-minister | Finance Minister
  Mateusz Szczurek 2013-11-27..2015-11-16
  Paweł Szałamacha 2015-11-16..2016-09-28
  Mateusz Morawiecki 2016-09-28..2018-01-09
  Teresa Czerwińska 2018-01-09..2019-06-04
  Tadeusz Kościński 2019-11-15..2022-02-09
  Magdalena Rzeczkowska 2022-04-26..2023-11-27
  Andrzej Domański 2023-12-13..
interior-minister | Interior Minister
  Mariusz Kamiński 2019-08-14..2023-11-27
  Marcin Kierwiński 2023-12-13..2024-05-13
  Tomasz Siemoniak 2024-05-13..2025-07-24
  Marcin Kierwiński 2025-07-24..
national-security-adviser | Head of the National Security Bureau | National Security Bureau chief, national security adviser, security chief
  Stanisław Koziej 2010-04..2015-08-06
  Paweł Soloch 2015-08-07..2022-10-11
  Jacek Siewiera 2022-10-11..2025-01
  Sławomir Cenckiewicz 2025-08-07..2026
presidential-aide | Head of the International Policy Bureau | presidential aide, presidential adviser
  Krzysztof Szczerski 2015-08-07..2021-03
  Jakub Kumoch 2021-07..2023-01
  Marcin Przydacz 2023-01..2023-10
  Mieszko Pawlak 2023-12..2024-12
  Marcin Przydacz 2025-08-06..
spokesperson | Foreign Ministry spokesperson
  Łukasz Jasina 2021-06..2023-10
  Paweł Wroński 2024-01..2025
  Maciej Wewiór 2025..
speaker | Sejm Speaker | Sejm Marshal, Speaker of parliament
  Marek Kuchciński 2015-11-12..2019-08-09
  Elżbieta Witek 2019-08-09..2023-11-12
  Szymon Hołownia 2023-11-13..2025-11-18
  Włodzimierz Czarzasty 2025-11-18..
# UA
head-of-state | President | Ukrainian leader
  Petro Poroshenko 2014-06-07..2019-05-20
  Volodymyr Zelensky 2019-05-20..
head-of-government | Prime Minister
  Arseniy Yatsenyuk 2014-02-27..2016-04-14
  Volodymyr Groysman 2016-04-14..2019-08-29
  Oleksiy Honcharuk 2019-08-29..2020-03-04
  Denys Shmyhal 2020-03-04..2025-07-17
  Yulia Svyrydenko 2025-07-17..
deputy-head-of-government | Deputy Prime Minister | First Deputy Prime Minister, Deputy Prime Minister for European Integration
  Ivanna Klympush-Tsintsadze 2016-04-14..2019-08-29
  Olha Stefanishyna 2020-06-04..2025-07-17
  Yulia Svyrydenko 2021-11-04..2025-07-17
  Iryna Vereshchuk 2021-11-04..2024-09-03
  Mykhailo Fedorov 2019-08-29..2026-01-14
  Taras Kachka 2025-07-17..
foreign-minister | Foreign Minister | top diplomat
  Pavlo Klimkin 2014-06-19..2019-08-29
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
  Stepan Poltorak 2014-10-14..2019-08-29
  Andriy Zagorodnyuk 2019-08-29..2020-03-04
  Andriy Taran 2020-03-04..2021-11-03
  Oleksii Reznikov 2021-11-04..2023-09-05
  Rustem Umerov 2023-09-06..2025-07-17
  Denys Shmyhal 2025-07-17..2026-01-13
  Mykhailo Fedorov 2026-01-14..
military-chief | Commander-in-Chief | army chief, top general, military chief
  Viktor Muzhenko 2014-07-03..2019-05-21
  Ruslan Khomchak 2019-05-21..2021-07-27
  Valerii Zaluzhnyi 2021-07-27..2024-02-08
  Oleksandr Syrskyi 2024-02-08..
military-chief | Chief of the General Staff
  Serhiy Shaptala 2021-07-28..2024-02-09
  Anatoliy Barhylevych 2024-02-09..2025-03-16
  Andrii Hnatov 2025-03-16..
finance-minister | Finance Minister
  Natalie Jaresko 2014-12-02..2016-04-14
  Oleksandr Danylyuk 2016-04-14..2018-06-07
  Oksana Markarova 2018-06-08..2020-03-04
  Serhiy Marchenko 2020-03-30..
trade-minister | Economy Minister
  Yulia Svyrydenko 2021-11-04..2025-07-17
  Oleksii Sobolev 2025-07-17..
interior-minister | Interior Minister
  Arsen Avakov 2014-02-27..2021-07-15
  Denys Monastyrsky 2021-07-16..2023-01-18
  Ihor Klymenko 2023-02-07..
energy-minister | Energy Minister
  Ihor Nasalyk 2016-04-14..2019-08-29
  Herman Halushchenko 2021-04-29..2025-07-17
  Svitlana Hrynchuk 2025-07-17..2025-11-19
  Denys Shmyhal 2026-01-14..
national-security-adviser | Secretary of the National Security and Defense Council | National Security and Defence Council Secretary, NSDC Secretary, chief negotiator
  Oleksandr Turchynov 2014-12-16..2019-05-19
  Oleksandr Danylyuk 2019-05-28..2019-09-30
  Oleksiy Danilov 2019-10-03..2024-03-26
  Oleksandr Lytvynenko 2024-03-26..2025-07-18
  Rustem Umerov 2025-07-18..
presidential-aide | Head of the Presidential Office | presidential chief of staff, chief of staff, Head of the Office of the President, top aide
  Borys Lozhkin 2014-06-10..2016-08-29
  Ihor Rainin 2016-08-29..2019-05-20
  Andriy Bohdan 2019-05-21..2020-02-11
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
  Vasyl Burba 2016-10..2020-08-05
  Kyrylo Budanov 2020-08-05..2026-01-02
  Oleh Ivashchenko 2026-01-02..
intelligence-chief | Head of the Security Service | SBU chief, SBU head
  Vasyl Hrytsak 2015-06-18..2019-05
  Ivan Bakanov 2019-08-29..2022-07-19
  Vasyl Malyuk 2022-07-18..2026-01-05
un-ambassador | Ambassador to the United Nations
  Yuriy Sergeyev 2007-04..2015-12
  Volodymyr Yelchenko 2015-12..2020-01
  Sergiy Kyslytsya 2020-02..2024-12
  Andriy Melnyk 2025..
special-envoy | Ambassador to the United States
  Oksana Markarova 2021-02-25..2025-08
  Olha Stefanishyna 2025-08-27..
spokesperson | Foreign Ministry spokesperson
  Mariana Betsa 2015-11..2018
  Kateryna Zelenko 2018..2020
  Oleg Nikolenko 2020-10..2024-05
  Heorhii Tykhyi 2024-08..
spokesperson | Presidential spokesperson | press secretary
  Iuliia Mendel 2019-06..2021-07
  Serhii Nykyforov 2021-10..
speaker | Speaker | Verkhovna Rada Speaker, Rada Speaker, Parliament Speaker, Chairman of the Verkhovna Rada
  Volodymyr Groysman 2014-11-27..2016-04-14
  Andriy Parubiy 2016-04-14..2019-08-29
  Dmytro Razumkov 2019-08-29..2021-10-07
  Ruslan Stefanchuk 2021-10-08..
`;
