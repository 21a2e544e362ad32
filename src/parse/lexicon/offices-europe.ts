/**
 * Who held which office in Europe (with Russia, Türkiye and the South Caucasus), 2015 to autumn 2026. Data only: add a line, touch no code.
 * How a line is written, and who belongs here: office-tables.ts.
 *
 * Sources: written by hand from general knowledge of the public record; heads of state and government and the ministers whom they name
 * were checked against the visits and travels lists of the US Office of the Historian, some changes of 2026 against press reports. To
 * check or correct a line: governments' own sites (cabinet lists, foreign and defence ministries), national gazettes.
 */
export const OFFICES_EUROPE = `
# FR
head-of-state | | French leader
  François Hollande 2012
  Emmanuel Macron 2017-05-14
head-of-government
  Manuel Valls 2014
  Bernard Cazeneuve 2016-12-06
  Édouard Philippe 2017-05-15
  Jean Castex 2020-07-03
  Élisabeth Borne 2022-05-16
  Gabriel Attal 2024-01-09
  Michel Barnier 2024-09-05
  François Bayrou 2024-12-13
  Sébastien Lecornu 2025-09-09
foreign-minister | | Minister for Europe and Foreign Affairs
  Laurent Fabius 2012
  Jean-Marc Ayrault 2016-02-11
  Jean-Yves [Le Drian] 2017-05-17
  Catherine Colonna 2022-05-20
  Stéphane Séjourné 2024-01-11
  Jean-Noël Barrot 2024-09-21
defence-minister | Armed Forces Minister | Minister of the Armed Forces
  Jean-Yves [Le Drian] 2012
  Sylvie Goulard 2017-05-17
  Florence Parly 2017-06-21
  Sébastien Lecornu 2022-05-20..2025-10-05
  Catherine Vautrin 2025-10-12
# GB
head-of-state | King | monarch
  [Elizabeth] II 1952
  [Charles] III 2022-09-08
head-of-government | | British leader
  David Cameron 2010
  Theresa May 2016-07-13
  Boris Johnson 2019-07-24
  Liz Truss 2022-09-06
  Rishi Sunak 2022-10-25
  Keir Starmer 2024-07-05..2026-09-01
foreign-minister | Foreign Secretary
  Philip Hammond 2014
  Boris Johnson 2016-07-13
  Jeremy Hunt 2018-07-09
  Dominic Raab 2019-07-24
  Liz Truss 2021-09-15
  James Cleverly 2022-09-06
  David Cameron 2023-11-13
  David Lammy 2024-07-05
  Yvette Cooper 2025-09-05
defence-minister | Defence Secretary
  Michael Fallon 2014
  Gavin Williamson 2017-11-02
  Penny Mordaunt 2019-05-01
  Ben Wallace 2019-07-24
  Grant Shapps 2023-08-31
  John Healey 2024-07-05..2026-06
finance-minister | Chancellor of the Exchequer | Chancellor
  Rishi Sunak 2020-02-13
  Nadhim Zahawi 2022-07-05
  Kwasi Kwarteng 2022-09-06
  Jeremy Hunt 2022-10-14
  Rachel Reeves 2024-07-05
national-security-adviser | National Security Adviser
  Stephen Lovegrove 2021-03
  Tim Barrow 2022-09..2024-11
  Jonathan Powell 2024-12-02
# DE
head-of-state
  Joachim Gauck 2012
  Frank-Walter Steinmeier 2017-03-19
head-of-government | Chancellor | German leader
  Angela Merkel 2005
  Olaf Scholz 2021-12-08
  Friedrich Merz 2025-05-06
foreign-minister
  Frank-Walter Steinmeier 2013
  Sigmar Gabriel 2017-01-27
  Heiko Maas 2018-03-14
  Annalena Baerbock 2021-12-08
  Johann Wadephul 2025-05-06
defence-minister
  Ursula von der Leyen 2013
  Annegret [Kramp-Karrenbauer] 2019-07-17
  Christine Lambrecht 2021-12-08
  Boris Pistorius 2023-01-19
# IT
head-of-state
  Giorgio Napolitano 2006
  Pietro Grasso 2015-01-14 acting
  Sergio Mattarella 2015-02-03
head-of-government | | President of the Council of Ministers
  Matteo Renzi 2014
  Paolo Gentiloni 2016-12-12
  Giuseppe Conte 2018-06-01
  Mario Draghi 2021-02-13
  Giorgia Meloni 2022-10-22
foreign-minister
  Paolo Gentiloni 2014
  Angelino Alfano 2016-12-12
  Enzo [Moavero Milanesi] 2018-06-01
  Luigi [Di Maio] 2019-09-05
  Antonio Tajani 2022-10-22
defence-minister
  Roberta Pinotti 2014
  Elisabetta Trenta 2018-06-01
  Lorenzo Guerini 2019-09-05
  Guido Crosetto 2022-10-22
# ES
head-of-state | King | monarch
  [Felipe] VI 2014
head-of-government | | President of the Government, Spanish leader
  Mariano Rajoy 2011
  Pedro Sánchez 2018-06-02
foreign-minister
  Alfonso Dastis 2016-11-04
  Josep Borrell 2018-06-07..2019-11-30
  Arancha [González Laya] 2020-01-13
  José Manuel Albares 2021-07-12
defence-minister
  Margarita Robles 2018-06-07
# PL
head-of-state
  Bronisław Komorowski 2010
  Andrzej Duda 2015-08-06
  Karol Nawrocki 2025-08-06
head-of-government
  Ewa Kopacz 2014
  Beata Szydło 2015-11-16
  Mateusz Morawiecki 2017-12-11
  Donald Tusk 2023-12-13
foreign-minister
  Grzegorz Schetyna 2014
  Witold Waszczykowski 2015-11-16
  Jacek Czaputowicz 2018-01-09
  Zbigniew Rau 2020-08-26
  Szymon [Szynkowski vel Sęk] 2023-11-27
  Radosław Sikorski 2023-12-13
defence-minister
  Tomasz Siemoniak 2011
  Antoni Macierewicz 2015-11-16
  Mariusz Błaszczak 2018-01-09
  Władysław [Kosiniak-Kamysz] 2023-12-13
# UA
head-of-state | | Ukrainian leader
  Petro Poroshenko 2014
  Volodymyr Zelensky 2019-05-20
head-of-government
  Arseniy Yatsenyuk 2014
  Volodymyr Groysman 2016-04-14
  Oleksiy Honcharuk 2019-08-29
  Denys Shmyhal 2020-03-04
  Yulia Svyrydenko 2025-07-17
foreign-minister
  Pavlo Klimkin 2014
  Vadym Prystaiko 2019-08-29
  Dmytro Kuleba 2020-03-04
  Andrii Sybiha 2024-09-05
defence-minister
  Stepan Poltorak 2014
  Andriy Zagorodnyuk 2019-08-29
  Andriy Taran 2020-03-04..2021-11-03
  Oleksii Reznikov 2021-11-04..2023-09-05
  Rustem Umerov 2023-09-06
  Denys Shmyhal 2025-07-17..2026-01-13
  Mykhailo Fedorov 2026-01-14
military-chief | Commander-in-Chief | top general
  Ruslan Khomchak 2019-05-21
  Valerii Zaluzhnyi 2021-07-27
  Oleksandr Syrskyi 2024-02-08
military-chief | Chief of the General Staff
  Serhiy Shaptala 2021-07-28
  Anatoliy Barhylevych 2024-02-09
  Andrii Hnatov 2025-03-16
national-security-adviser | Secretary of the National Security and Defense Council | National Security and Defence Council Secretary, NSDC Secretary, chief negotiator
  Oleksiy Danilov 2019-10-03
  Oleksandr Lytvynenko 2024-03-26
  Rustem Umerov 2025-07-18
presidential-aide | Head of the Presidential Office | presidential chief of staff, chief of staff, Head of the Office of the President, top aide
  Andriy Yermak 2020-02-11..2025-11-28
  Kyrylo Budanov 2026-01-02
presidential-aide | Deputy Head of the Presidential Office | presidential adviser, presidential advisor
  Kyrylo Tymoshenko 2019-05..2023-01-24
  Ihor Zhovkva 2019-09..
  Mykhailo Podolyak 2020-04..
  Andrii Sybiha 2021-05..2024-04
  Pavlo Palisa 2024-11-29..
  Sergiy Kyslytsya 2026-01
intelligence-chief | Military Intelligence Chief | head of military intelligence, head of the Main Intelligence Directorate, HUR chief
  Kyrylo Budanov 2020-08-05
  Oleh Ivashchenko 2026-01-02
intelligence-chief | Head of the Security Service | SBU chief, SBU head
  Ivan Bakanov 2019-08-29
  Vasyl Malyuk 2022-07-19..2026-01-05
spokesperson | Foreign Ministry spokesperson
  Oleg Nikolenko 2020-10..2024-05
  Heorhii Tykhyi 2024-08
# RU
head-of-state | | Russian leader
  Vladimir Putin 2012
head-of-government
  Dmitry Medvedev 2012
  Mikhail Mishustin 2020-01-16
deputy-head-of-government | Deputy Prime Minister
  Yury Trutnev 2013..
  Alexei Overchuk 2020-01-21..
  Andrei Belousov 2020-01-21..2024-05-14
  Alexander Novak 2020-11-10..
  Denis Manturov 2022-07-15
foreign-minister
  Sergei Lavrov 2004
deputy-foreign-minister | Deputy Foreign Minister
  Sergei Ryabkov 2008..
  Mikhail Bogdanov 2011..2025-07
  Vladimir Titov 2013..2025
  Alexander Pankin 2017..
  Alexander Grushko 2018-01..
  Sergei Vershinin 2018-03..
  Andrei Rudenko 2019-09..
  Mikhail Galuzin 2022-11
defence-minister
  Sergei Shoigu 2012
  Andrei Belousov 2024-05-14
military-chief | Chief of the General Staff | top general
  Valery Gerasimov 2012
national-security-adviser | Security Council Secretary | Secretary of the Security Council, national security adviser
  Nikolai Patrushev 2008
  Sergei Shoigu 2024-05-12
national-security-adviser | Deputy Chairman of the Security Council | former President, Security Council Deputy Chairman
  Dmitry Medvedev 2020-01-16
presidential-aide | Presidential Aide | Kremlin aide, Aide to the President, Kremlin foreign policy aide, presidential adviser
  Yuri Ushakov 2012..
  Vladimir Medinsky 2020-01-24..
  Maxim Oreshkin 2020-01-24..2024-05
  Nikolai Patrushev 2024-05-14
presidential-aide | Deputy Chief of Staff | Deputy Head of the Presidential Administration, Kremlin deputy chief of staff
  Sergei Kiriyenko 2016-10-05..
  Dmitry Kozak 2020-01-24..2025-09-18
  Maxim Oreshkin 2024-05-14
presidential-aide | Kremlin Chief of Staff | Head of the Presidential Administration
  Anton Vaino 2016-08-12
special-envoy | Special Envoy | RDIF chief
  Zamir Kabulov 2011..
  Alexander Lavrentiev 2015..
  Kirill Dmitriev 2025-02-23
intelligence-chief | Foreign Intelligence Service Director | SVR chief
  Sergei Naryshkin 2016-10-05
intelligence-chief | FSB Director | FSB chief, head of the FSB
  Alexander Bortnikov 2008
intelligence-chief | Military Intelligence Chief | GRU chief, head of the GRU
  Igor Kostyukov 2018-11-22
un-ambassador
  Vasily Nebenzya 2017-07-27
special-envoy | Ambassador to the United States
  Anatoly Antonov 2017-08-21..2024-10
  Alexander Darchiev 2025-03-06
spokesperson | Kremlin spokesperson
  Dmitry Peskov 2012
spokesperson | Foreign Ministry spokesperson
  Maria Zakharova 2015-08-10
spokesperson | Defence Ministry spokesperson
  Igor Konashenkov 2011
leader | Head of Chechnya
  Ramzan Kadyrov 2007
# TR
head-of-state | | Turkish leader
  Recep Tayyip Erdoğan 2014
head-of-government
  Ahmet Davutoğlu 2014
  Binali Yıldırım 2016-05-24..2018-07-09
foreign-minister
  Mevlüt Çavuşoğlu 2014
  Feridun Sinirlioğlu 2015-08-28
  Mevlüt Çavuşoğlu 2015-11-24
  Hakan Fidan 2023-06-04
defence-minister
  İsmet Yılmaz 2013
  Vecdi Gönül 2015-07-03
  İsmet Yılmaz 2015-11-24
  Fikri Işık 2016-05-24
  Nurettin Canikli 2017-07-19
  Hulusi Akar 2018-07-10
  Yaşar Güler 2023-06-04
intelligence-chief | Intelligence Chief | MIT Director, head of the National Intelligence Organization
  Hakan Fidan 2010..2023-06-04
  İbrahim Kalın 2023-06-05
# BY
head-of-state | | Belarusian leader
  Alexander Lukashenko 1994
head-of-government
  Andrei Kobyakov 2014
  Sergei Rumas 2018-08-18..2020-06-03
  Roman Golovchenko 2020-06-04
  Alexander Turchin 2025-03-10
foreign-minister
  Vladimir Makei 2012..2022-11-26
  Sergei Aleinik 2022-12-13
  Maxim Ryzhenkov 2024-06-27
defence-minister
  Viktor Khrenin 2020-01-20
leader | Opposition leader
  Sviatlana Tsikhanouskaya 2020-08
# MD
head-of-state
  Igor Dodon 2016-12-23
  Maia Sandu 2020-12-24
head-of-government
  Pavel Filip 2016-01-20
  Maia Sandu 2019-06-08
  Ion Chicu 2019-11-14
  Aureliu Ciocoi 2020-12-31 acting
  Natalia Gavrilița 2021-08-06
  Dorin Recean 2023-02-16
  Alexandru Munteanu 2025-11-01
foreign-minister
  Nicu Popescu 2021-08-06
  Mihai Popșoi 2024-01-29
# AM
head-of-state
  Serzh Sargsyan 2008
  Armen Sarkissian 2018-04-09..2022-02-01
  Vahagn Khachaturyan 2022-03-13
head-of-government
  Karen Karapetyan 2016-09-13..2018-04-09
  Nikol Pashinyan 2018-05-08
foreign-minister
  Edward Nalbandian 2008
  Zohrab Mnatsakanyan 2018-05-12..2020-11-16
  Ara Aivazian 2020-11-18
  Armen Grigoryan 2021-05-31 acting
  Ararat Mirzoyan 2021-08-19
defence-minister
  Vagharshak Harutyunyan 2020-11-20
  Arshak Karapetyan 2021-08-03
  Suren Papikyan 2021-11-15
# AZ
head-of-state
  Ilham Aliyev 2003
head-of-government
  Artur Rasizade 2003
  Novruz Mammadov 2018-04-21
  Ali Asadov 2019-10-08
foreign-minister
  Elmar Mammadyarov 2004
  Jeyhun Bayramov 2020-07-16
defence-minister
  Zakir Hasanov 2013
# GE
head-of-state
  Giorgi Margvelashvili 2013
  Salome Zourabichvili 2018-12-16
  Mikheil Kavelashvili 2024-12-29
head-of-government
  Giorgi Kvirikashvili 2015-12-30
  Mamuka Bakhtadze 2018-06-20
  Giorgi Gakharia 2019-09-08
  Irakli Garibashvili 2021-02-22
  Irakli Kobakhidze 2024-02-08
foreign-minister
  Mikheil Janelidze 2015-12-30..2018-06-13
  David Zalkaliani 2018-06-20
  Ilia Darchiashvili 2022-04-04..2024-10
  Maka Botchorishvili 2024-11-28
defence-minister
  Irakli Garibashvili 2019-09-08
  Juansher Burchuladze 2021-02-22
  Irakli Chikovani 2024-02-08
# IE
head-of-state
  Michael D. Higgins 2011
  Catherine Connolly 2025-11-11
head-of-government | Taoiseach
  Enda Kenny 2011
  Leo Varadkar 2017-06-14
  Micheál Martin 2020-06-27
  Leo Varadkar 2022-12-17
  Simon Harris 2024-04-09
  Micheál Martin 2025-01-23
foreign-minister
  Charlie Flanagan 2014
  Simon Coveney 2017-06-14
  Micheál Martin 2022-12-17
  Simon Harris 2025-01-23
  Helen McEntee 2025-11-18
defence-minister
  Simon Coveney 2020-06-27
  Micheál Martin 2022-12-17
  Simon Harris 2025-01-23
  Helen McEntee 2025-11-18
# BE
head-of-state | King
  [Philippe] 2013
head-of-government
  Charles Michel 2014
  Sophie Wilmès 2019-10-27
  Alexander [De Croo] 2020-10-01
  Bart [De Wever] 2025-02-03
foreign-minister
  Didier Reynders 2011
  Philippe Goffin 2019-11-30
  Sophie Wilmès 2020-10-01
  Hadja Lahbib 2022-07-15..2024-12-01
  Bernard Quintin 2024-12-02
  Maxime Prévot 2025-02-03
defence-minister
  Ludivine Dedonder 2020-10-01
  Theo Francken 2025-02-03
# NL
head-of-state | King
  [Willem-Alexander] 2013
head-of-government
  Mark Rutte 2010
  Dick Schoof 2024-07-02
  Rob Jetten 2026-02-23
foreign-minister
  Bert Koenders 2014
  Halbe Zijlstra 2017-10-26..2018-02-13
  Stef Blok 2018-03-07
  Sigrid Kaag 2021-05-25..2021-09-17
  Ben Knapen 2021-09-24
  Wopke Hoekstra 2022-01-10..2023-09-01
  Hanke [Bruins Slot] 2023-09-05
  Caspar Veldkamp 2024-07-02
  David van Weel 2025-08-22
  Tom Berendsen 2026-02-23
defence-minister
  Ank Bijleveld 2017-10-26..2021-09-17
  Henk Kamp 2021-09-24
  Kajsa Ollongren 2022-01-10
  Ruben Brekelmans 2024-07-02
  Dilan [Yeşilgöz] 2026-02-23
# LU
head-of-state | Grand Duke
  [Henri] 2000
  [Guillaume] 2025-10-03
head-of-government
  Xavier Bettel 2013
  Luc Frieden 2023-11-17
foreign-minister
  Jean Asselborn 2004
  Xavier Bettel 2023-11-17
# CH
head-of-state
  Johann [Schneider-Ammann] 2016-01-01
  Doris Leuthard 2017-01-01
  Alain Berset 2018-01-01
  Ueli Maurer 2019-01-01
  Simonetta Sommaruga 2020-01-01
  Guy Parmelin 2021-01-01
  Ignazio Cassis 2022-01-01
  Alain Berset 2023-01-01
  Viola Amherd 2024-01-01
  Karin [Keller-Sutter] 2025-01-01
  Guy Parmelin 2026-01-01
foreign-minister | | Federal Councillor
  Ignazio Cassis 2017-11-01
# LI
head-of-state | Prince
  [Hans-Adam] II 1989
head-of-government
  Daniel Risch 2021-03-25
  Brigitte Haas 2025-04-10
# AT
head-of-state
  Doris Bures 2016-07-08 acting
  Alexander Van der Bellen 2017-01-26
head-of-government | Chancellor
  Christian Kern 2016-05-17
  Sebastian Kurz 2017-12-18..2019-05-28
  Brigitte Bierlein 2019-06-03
  Sebastian Kurz 2020-01-07..2021-10-11
  Karl Nehammer 2021-12-06
  Alexander Schallenberg 2025-01-10 acting
  Christian Stocker 2025-03-03
foreign-minister
  Sebastian Kurz 2013
  Karin Kneissl 2017-12-18
  Alexander Schallenberg 2019-06-03..2021-10-11
  Alexander Schallenberg 2021-12-06
  Beate [Meinl-Reisinger] 2025-03-03
defence-minister
  Klaudia Tanner 2020-01-07
# PT
head-of-state
  Marcelo [Rebelo de Sousa] 2016-03-09
  António José Seguro 2026-03-09
head-of-government
  António Costa 2015-11-26
  Luís Montenegro 2024-04-02
foreign-minister
  Augusto [Santos Silva] 2015-11-26
  João [Gomes Cravinho] 2022-03-30
  Paulo Rangel 2024-04-02
defence-minister
  João [Gomes Cravinho] 2018-10-15
  Helena Carreiras 2022-03-30
  Nuno Melo 2024-04-02
# DK
head-of-state | King
  [Margrethe] II 1972
  [Frederik] X 2024-01-14
head-of-government
  Lars [Løkke Rasmussen] 2015-06-28
  Mette Frederiksen 2019-06-27
foreign-minister
  Anders Samuelsen 2016-11-28
  Jeppe Kofod 2019-06-27
  Lars [Løkke Rasmussen] 2022-12-15
defence-minister
  Trine Bramsen 2019-06-27
  Morten Bødskov 2022-02-04
  Jakob [Ellemann-Jensen] 2022-12-15
  Troels [Lund Poulsen] 2023-08-22
# GL
head-of-government | Premier | Greenlandic leader
  Múte [Egede] 2021-04-23
  Jens-Frederik Nielsen 2025-04-07
# SE
head-of-state | King
  Carl XVI [Gustaf] 1973
head-of-government
  Stefan Löfven 2014
  Magdalena Andersson 2021-11-30
  Ulf Kristersson 2022-10-18
foreign-minister
  Margot Wallström 2014
  Ann Linde 2019-09-10
  Tobias Billström 2022-10-18
  Maria [Malmer Stenergard] 2024-09-10
defence-minister
  Peter Hultqvist 2014
  Pål Jonson 2022-10-18
# NO
head-of-state | King
  [Harald] V 1991
head-of-government
  Erna Solberg 2013
  Jonas Gahr [Støre] 2021-10-14
foreign-minister
  Børge Brende 2013
  Ine [Eriksen Søreide] 2017-10-20
  Anniken Huitfeldt 2021-10-14
  Espen [Barth Eide] 2023-10-16
defence-minister
  Frank Bakke-Jensen 2017-10-20
  Odd Roger Enoksen 2021-10-14
  Bjørn Arild Gram 2022-04-12
  Tore Sandvik 2025-02-04
# FI
head-of-state
  Sauli Niinistö 2012
  Alexander Stubb 2024-03-01
head-of-government
  Juha Sipilä 2015-05-29
  Antti Rinne 2019-06-06
  Sanna Marin 2019-12-10
  Petteri Orpo 2023-06-20
foreign-minister
  Timo Soini 2015-05-29
  Pekka Haavisto 2019-06-06
  Elina Valtonen 2023-06-20
defence-minister
  Antti Kaikkonen 2019-06-06
  Antti Häkkänen 2023-06-20
# IS
head-of-state
  Guðni Th. [Jóhannesson] 2016-08-01
  Halla Tómasdóttir 2024-08-01
head-of-government
  Sigurður Ingi [Jóhannsson] 2016-04-07
  Bjarni Benediktsson 2017-01-11
  Katrín Jakobsdóttir 2017-11-30
  Bjarni Benediktsson 2024-04-09
  Kristrún Frostadóttir 2024-12-21
# EE
head-of-state
  Kersti Kaljulaid 2016-10-10
  Alar Karis 2021-10-11
head-of-government
  Jüri Ratas 2016-11-23
  Kaja Kallas 2021-01-26
  Kristen Michal 2024-07-23
foreign-minister
  Sven Mikser 2016-11-23
  Urmas Reinsalu 2019-04-29
  Eva-Maria Liimets 2021-01-26..2022-06-03
  Urmas Reinsalu 2022-07-18
  Margus Tsahkna 2023-04-17
defence-minister
  Jüri Luik 2017-06-12
  Kalle Laanet 2021-01-26
  Hanno Pevkur 2022-07-18
# LV
head-of-state
  Raimonds Vējonis 2015-07-08
  Egils Levits 2019-07-08
  Edgars Rinkēvičs 2023-07-08
head-of-government
  Māris Kučinskis 2016-02-11
  Krišjānis Kariņš 2019-01-23
  Evika Siliņa 2023-09-15
  Andris Kulbergs 2026-05-28
foreign-minister
  Edgars Rinkēvičs 2011..2023-07-08
  Krišjānis Kariņš 2023-09-15..2024-04-10
  Baiba Braže 2024-04-19
defence-minister
  Artis Pabriks 2019-01-23
  Ināra Mūrniece 2022-12-14
  Andris Sprūds 2023-09-15..2026-05
# LT
head-of-state
  Dalia Grybauskaitė 2009
  Gitanas Nausėda 2019-07-12
head-of-government
  Saulius Skvernelis 2016-12-13
  Ingrida Šimonytė 2020-12-11
  Gintautas Paluckas 2024-12-12
  Rimantas Šadžius 2025-08-04 acting
  Inga Ruginienė 2025-09-25
foreign-minister
  Linas Linkevičius 2012
  Gabrielius Landsbergis 2020-12-11
  Kęstutis Budrys 2024-12-12
defence-minister
  Arvydas Anušauskas 2020-12-11
  Laurynas Kasčiūnas 2024-03-25
  Dovilė Šakalienė 2024-12-12..2025-10-22
  Robertas Kaunas 2025-11
# CZ
head-of-state
  Miloš Zeman 2013
  Petr Pavel 2023-03-09
head-of-government
  Bohuslav Sobotka 2014
  Andrej Babiš 2017-12-06
  Petr Fiala 2021-11-28
  Andrej Babiš 2025-12-09
foreign-minister
  Lubomír Zaorálek 2014
  Martin Stropnický 2017-12-13
  Jan Hamáček 2018-06-27 acting
  Tomáš Petříček 2018-10-16..2021-04-12
  Jakub Kulhánek 2021-04-21
  Jan Lipavský 2021-12-17
  Petr Macinka 2025-12-15
defence-minister
  Lubomír Metnar 2018-06-27
  Jana Černochová 2021-12-17
  Jaromír Zůna 2025-12-15
# SK
head-of-state
  Andrej Kiska 2014
  Zuzana Čaputová 2019-06-15
  Peter Pellegrini 2024-06-15
head-of-government
  Robert Fico 2012
  Peter Pellegrini 2018-03-22
  Igor Matovič 2020-03-21
  Eduard Heger 2021-04-01
  Ľudovít Ódor 2023-05-15
  Robert Fico 2023-10-25
foreign-minister
  Miroslav Lajčák 2012..2020-03-21
  Ivan Korčok 2020-04-08
  Rastislav Káčer 2022-09-13
  Miroslav Wlachovský 2023-05-15
  Juraj Blanár 2023-10-25
defence-minister
  Jaroslav Naď 2020-03-21
  Martin Sklenár 2023-05-15
  Robert Kaliňák 2023-10-25
# HU
head-of-state
  János Áder 2012
  Katalin Novák 2022-05-10
  László Kövér 2024-02-26 acting
  Tamás Sulyok 2024-03-05
head-of-government
  Viktor Orbán 2010
  Péter Magyar 2026-05-09
foreign-minister | | Foreign Affairs and Trade Minister
  Péter Szijjártó 2014
  Anita Orbán 2026-05
defence-minister
  Tibor Benkő 2018-05-18
  Kristóf [Szalay-Bobrovniczky] 2022-05-24
  Romulusz [Ruszin-Szendi] 2026-05
# SI
head-of-state
  Borut Pahor 2012
  Nataša [Pirc Musar] 2022-12-22
head-of-government
  Miro Cerar 2014
  Marjan Šarec 2018-09-13
  Janez Janša 2020-03-13
  Robert Golob 2022-06-01
foreign-minister
  Anže Logar 2020-03-13
  Tanja Fajon 2022-06-01
# HR
head-of-state
  Kolinda [Grabar-Kitarović] 2015-02-19
  Zoran Milanović 2020-02-19
head-of-government
  Andrej Plenković 2016-10-19
foreign-minister
  Davor Ivo Stier 2016-10-19
  Marija [Pejčinović Burić] 2017-06-19
  Gordan [Grlić Radman] 2019-07-19
defence-minister
  Mario Banožić 2020-07-23..2023-11-11
  Ivan Anušić 2023-11-17
# BA
head-of-state | Bosniak Presidency Member | Chairman of the Presidency
  Bakir Izetbegović 2010
  Šefik Džaferović 2018-11-20
  Denis Bećirović 2022-11-16
head-of-state | Serb Presidency Member | Chairman of the Presidency
  Mladen Ivanić 2014
  Milorad Dodik 2018-11-20
  Željka Cvijanović 2022-11-16
head-of-state | Croat Presidency Member | Chairman of the Presidency
  Dragan Čović 2014
  Željko Komšić 2018-11-20
head-of-government | | Chairman of the Council of Ministers, Council of Ministers Chairwoman
  Denis Zvizdić 2015-03-31
  Zoran Tegeltija 2019-12-23
  Borjana Krišto 2023-01-25
foreign-minister
  Bisera Turković 2019-12-23
  Elmedin Konaković 2023-01-25
leader | President of Republika Srpska
  Željka Cvijanović 2018-11-19
  Milorad Dodik 2022-11-15..2025-08-06
special-envoy | High Representative | international high representative
  Christian Schmidt 2021-08-01
# RS
head-of-state
  Tomislav Nikolić 2012
  Aleksandar Vučić 2017-05-31
head-of-government
  Aleksandar Vučić 2014..2017-05-31
  Ana Brnabić 2017-06-29
  Ivica Dačić 2024-03-20 acting
  Miloš Vučević 2024-05-02
  Đuro Macut 2025-04-16
foreign-minister
  Ivica Dačić 2014..2020-10-22
  Nikola Selaković 2020-10-28
  Ivica Dačić 2022-10-26
  Marko Đurić 2024-05-02
defence-minister
  Nebojša Stefanović 2020-10-28
  Miloš Vučević 2022-10-26
  Bratislav Gašić 2024-05-02
# ME
head-of-state
  Filip Vujanović 2003
  Milo Đukanović 2018-05-20
  Jakov Milatović 2023-05-20
head-of-government
  Duško Marković 2016-11-28
  Zdravko Krivokapić 2020-12-04
  Dritan Abazović 2022-04-28
  Milojko Spajić 2023-10-31
foreign-minister
  Đorđe Radulović 2020-12-04
  Ranko Krivokapić 2022-04-28
  Dritan Abazović 2022-10 acting
  Filip Ivanović 2023-10-31
  Ervin Ibrahimović 2024-07-23
# MK
head-of-state
  Gjorge Ivanov 2009
  Stevo Pendarovski 2019-05-12
  Gordana [Siljanovska-Davkova] 2024-05-12
head-of-government
  Zoran Zaev 2017-05-31
  Oliver Spasovski 2020-01-03
  Zoran Zaev 2020-08-30
  Dimitar Kovačevski 2022-01-16
  Talat Xhaferi 2024-01-28
  Hristijan Mickoski 2024-06-23
foreign-minister
  Bujar Osmani 2020-08-30
  Timčo Mucunski 2024-06-23
# AL
head-of-state
  Ilir Meta 2017-07-24
  Bajram Begaj 2022-07-24
head-of-government
  Edi Rama 2013
foreign-minister
  Olta Xhaçka 2021-01-04
  Igli Hasani 2023-09-12
  Elisa Spiropali 2025-09-19
  Ferit Hoxha 2026-02
# XK
head-of-state
  Hashim Thaçi 2016-04-07
  Vjosa Osmani 2020-11-05..2021-03-22 acting
  Vjosa Osmani 2021-04-06
  Albulena Haxhiu 2026-04-06 acting
head-of-government
  Ramush Haradinaj 2017-09-09
  Albin Kurti 2020-02-03
  Avdullah Hoti 2020-06-03
  Albin Kurti 2021-03-22
foreign-minister
  Donika [Gërvalla-Schwarz] 2021-03-22
  Glauk Konjufca 2026-02
# GR
head-of-state
  Prokopis Pavlopoulos 2015-03-13
  Katerina Sakellaropoulou 2020-03-13
  Konstantinos Tasoulas 2025-03-13
head-of-government
  Alexis Tsipras 2015-01-26..2015-08-27
  Alexis Tsipras 2015-09-21
  Kyriakos Mitsotakis 2019-07-08..2023-05-25
  Kyriakos Mitsotakis 2023-06-26
foreign-minister
  Nikos Kotzias 2015-09-23
  Alexis Tsipras 2018-10-20
  George Katrougalos 2019-02-15
  Nikos Dendias 2019-07-09..2023-05-26
  George Gerapetritis 2023-06-27
defence-minister
  Nikos Panagiotopoulos 2019-07-09..2023-05-26
  Nikos Dendias 2023-06-27
# CY
head-of-state
  Nicos Anastasiades 2013
  Nikos Christodoulides 2023-02-28
foreign-minister
  Nikos Christodoulides 2018-03-01
  Ioannis Kasoulides 2022-01-11
  Constantinos Kombos 2023-03-01
leader | Turkish Cypriot leader
  Ersin Tatar 2020-10-23
  Tufan Erhürman 2025-10-24
# BG
head-of-state
  Rosen Plevneliev 2012
  Rumen Radev 2017-01-22
  Iliana Iotova 2026-01-23
head-of-government
  Boyko Borissov 2014
  Ognyan Gerdzhikov 2017-01-27
  Boyko Borissov 2017-05-04
  Stefan Yanev 2021-05-12
  Kiril Petkov 2021-12-13
  Galab Donev 2022-08-02
  Nikolai Denkov 2023-06-06
  Dimitar Glavchev 2024-04-09
  Rosen Zhelyazkov 2025-01-16
  Andrey Gyurov 2026-02-19
  Rumen Radev 2026-05-08
foreign-minister
  Daniel Mitov 2014
  Radi Naydenov 2017-01-27
  Ekaterina Zaharieva 2017-05-04
  Svetlan Stoev 2021-05-12
  Teodora Genchovska 2021-12-13
  Nikolay Milkov 2022-08-02
  Mariya Gabriel 2023-06-06..2024-04-09
  Dimitar Glavchev 2024-04-22
  Ivan Kondov 2024-08-27
  Georg Georgiev 2025-01-16..2026-02-19
defence-minister
  Krasimir Karakachanov 2017-05-04
  Georgi Panayotov 2021-05-12
  Stefan Yanev 2021-12-13
  Dragomir Zakov 2022-03-01
  Dimitar Stoyanov 2022-08-02
  Todor Tagarev 2023-06-06
  Atanas Zapryanov 2024-04-09..2026-02-19
# RO
head-of-state
  Klaus Iohannis 2014
  Ilie Bolojan 2025-02-12 acting
  Nicușor Dan 2025-05-26
head-of-government
  Dacian Cioloș 2015-11-17
  Sorin Grindeanu 2017-01-04
  Mihai Tudose 2017-06-29..2018-01-16
  Viorica Dăncilă 2018-01-29
  Ludovic Orban 2019-11-04..2020-12-07
  Florin Cîțu 2020-12-23
  Nicolae Ciucă 2021-11-25..2023-06-12
  Marcel Ciolacu 2023-06-15
  Cătălin Predoiu 2025-05-06 acting
  Ilie Bolojan 2025-06-23
foreign-minister
  Lazăr Comănescu 2015-11-17
  Teodor Meleșcanu 2017-01-04
  Ramona Mănescu 2019-07-24
  Bogdan Aurescu 2019-11-04
  Luminița Odobescu 2023-06-15
  Emil Hurezeanu 2024-12-23
  Oana Țoiu 2025-06-23
defence-minister
  Nicolae Ciucă 2019-11-04
  Vasile Dîncu 2021-11-25..2022-10-24
  Angel Tîlvăr 2022-10-31
  Ionuț Moșteanu 2025-06-23..2025-11-28
  Radu Miruță 2025-12
# MT
head-of-state
  George Vella 2019-04-04
  Myriam [Spiteri Debono] 2024-04-04
head-of-government
  Robert Abela 2020-01-13
# VA
head-of-state | Pope | the Holy Father, Bishop of Rome
  [Francis] 2013..2025-04-21
  [Leo] XIV 2025-05-08
head-of-government | Secretary of State | Cardinal, Vatican Secretary of State
  Pietro Parolin 2013
foreign-minister | Secretary for Relations with States | Archbishop
  Paul Gallagher 2014
# MC
head-of-state | Prince
  [Albert] II 2005
# AD
head-of-government
  Xavier [Espot Zamora] 2019-05-16
`;
