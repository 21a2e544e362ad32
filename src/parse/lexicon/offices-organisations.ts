/**
 * Who led the large organisations, 2015 to autumn 2026. The ids and all other names are those of organisations.ts. Data only: add a line, touch no code.
 * How a line is written, and who belongs here: office-tables.ts.
 *
 * Sources: written by hand from general knowledge of the public record. To check or correct a line: the organisations' own sites
 * (biographies, lists of former heads), press records of elections and handovers.
 */
export const OFFICES_ORGANISATIONS = `
# UN | United Nations
head | | UN chief, UN Secretary General
  [Ban] Ki-moon 2007
  António Guterres 2017-01-01
deputy-head | Deputy Secretary-General
  Amina Mohammed 2017-01-01
deputy-head | Under-Secretary-General | UN political chief, UN humanitarian chief, UN relief chief, Emergency Relief Coordinator, UN peacekeeping chief, UN disarmament chief
  Jean-Pierre Lacroix 2017-04..
  Izumi Nakamitsu 2017-05..
  Rosemary DiCarlo 2018-05-01..
  Martin Griffiths 2021-07..2024-06
  Joyce Msuya 2024-07..2024-11 acting
  Tom Fletcher 2024-11-18
special-envoy | Special Envoy | Special Representative of the Secretary-General
  Jeanine [Hennis-Plasschaert] 2018-12..
  Geir Pedersen 2019-01-07..2025-09
  Tor Wennesland 2021-01..2024-12
  Volker Perthes 2021-01..2023-09
  Bintou Keita 2021-02..2025-11
  Hans Grundberg 2021-09..
  Staffan de Mistura 2021-11..
  Abdoulaye Bathily 2022-09..2024-05
  Roza Otunbayeva 2022-09..2025-09
  Ramtane Lamamra 2023-11..2026-01
  Sigrid Kaag 2024-01..2025-06
  María Ángela Holguín 2024-01..
  Hanna Tetteh 2025-01
# NATO | NATO
head | Secretary General | NATO chief, Secretary-General
  Jens Stoltenberg 2014
  Mark Rutte 2024-10-01
military-chief | Supreme Allied Commander Europe | SACEUR, top commander in Europe
  Tod Wolters 2019-05..2022-07
  Christopher Cavoli 2022-07-04
  Alexus Grynkewich 2025-07-04
military-chief | Chair of the Military Committee
  Rob Bauer 2021-06
  Giuseppe [Cavo Dragone] 2025-01-17
# EU | European Union
head | European Council President | President of the European Council, Council President
  Donald Tusk 2014
  Charles Michel 2019-12-01
  António Costa 2024-12-01
head | European Commission President | President of the European Commission, EU chief, Commission President, Commission chief
  Jean-Claude Juncker 2014
  Ursula von der Leyen 2019-12-01
top-diplomat | High Representative | EU foreign policy chief, foreign policy chief, High Representative for Foreign Affairs and Security Policy, top diplomat, Commission Vice-President
  Federica Mogherini 2014
  Josep Borrell 2019-12-01
  Kaja Kallas 2024-12-01
commissioner | Commissioner | EU Commissioner, European Commissioner, Executive Vice-President, Trade Commissioner, Enlargement Commissioner, Energy Commissioner, Defence Commissioner, Economy Commissioner
  Frans Timmermans 2014..2023-08-22
  Valdis Dombrovskis 2014..
  Maroš Šefčovič 2014..
  Margrethe Vestager 2014..2024-12-01
  Johannes Hahn 2014..2024-12-01
  Mariya Gabriel 2017-07..2023-05
  Paolo Gentiloni 2019-12-01..2024-12-01
  Thierry Breton 2019-12-01..2024-09-16
  Olivér Várhelyi 2019-12-01..
  Ylva Johansson 2019-12-01..2024-12-01
  Kadri Simson 2019-12-01..2024-12-01
  Jutta Urpilainen 2019-12-01..2024-12-01
  Janez Lenarčič 2019-12-01..2024-12-01
  Didier Reynders 2019-12-01..2024-12-01
  Dubravka Šuica 2019-12-01..
  Wopke Hoekstra 2023-10-05..
  Andrius Kubilius 2024-12-01..
  Marta Kos 2024-12-01..
  Dan Jørgensen 2024-12-01..
  Stéphane Séjourné 2024-12-01..
  Henna Virkkunen 2024-12-01..
  Teresa Ribera 2024-12-01..
  Raffaele Fitto 2024-12-01..
  Magnus Brunner 2024-12-01..
  Hadja Lahbib 2024-12-01..
  Jozef Síkela 2024-12-01
# ECB | European Central Bank
head | President | ECB chief
  Mario Draghi 2011
  Christine Lagarde 2019-11-01
# EBRD | European Bank for Reconstruction and Development
head | President
  Suma Chakrabarti 2012..2020-07-03
  Odile Renaud-Basso 2020-11-02
# EIB | European Investment Bank
head | President
  Werner Hoyer 2012
  Nadia Calviño 2024-01-01
# COE | Council of Europe
head | Secretary General | Secretary-General
  Thorbjørn Jagland 2009
  Marija [Pejčinović Burić] 2019-09-18
  Alain Berset 2024-09-18
# OSCE | OSCE
head | Secretary General | Secretary-General
  Lamberto Zannier 2011..2017-07-01
  Thomas Greminger 2017-07-18..2020-07-18
  Helga Schmid 2020-12-04..2024-09-04
  Feridun Sinirlioğlu 2024-12-06
# IMF | International Monetary Fund
head | Managing Director | IMF chief
  Christine Lagarde 2011..2019-09-12
  Kristalina Georgieva 2019-10-01
# WB | World Bank
head | President | World Bank chief
  Jim Yong Kim 2012..2019-02-01
  David Malpass 2019-04-09
  Ajay Banga 2023-06-02
# WTO | World Trade Organization
head | Director-General | WTO chief, Director General
  Roberto Azevêdo 2013..2020-09-01
  Ngozi [Okonjo-Iweala] 2021-03-01
# WHO | World Health Organization
head | Director-General | WHO chief, Director General
  Margaret [Chan] 2007
  [Tedros] Adhanom Ghebreyesus 2017-07-01
# IAEA | International Atomic Energy Agency
head | Director General | IAEA chief, UN nuclear chief, Director-General
  Yukiya Amano 2009..2019-07-18
  Rafael Grossi 2019-12-03
# UNESCO | UNESCO
head | Director-General | UNESCO chief, Director General
  Irina Bokova 2009
  Audrey Azoulay 2017-11-15
  Khaled [El-Enany] 2025-11-15
# UNHCR | UN Refugee Agency
head | High Commissioner for Refugees | UN refugee chief
  Filippo Grandi 2016-01-01
  Barham Salih 2026-01-01
# OHCHR | UN Human Rights Office
head | High Commissioner for Human Rights | UN human rights chief, UN rights chief
  [Zeid] Ra'ad Al Hussein 2014
  Michelle Bachelet 2018-09-01..2022-09-01
  Volker Türk 2022-10-17
# UNICEF | UNICEF
head | Executive Director | UNICEF chief
  Anthony Lake 2010
  Henrietta Fore 2018-01-01
  Catherine Russell 2022-02-01
# WFP | World Food Programme
head | Executive Director | WFP chief
  Ertharin Cousin 2012
  David Beasley 2017-04-04
  Cindy McCain 2023-04-05
# UNRWA | UNRWA
head | Commissioner-General | UNRWA chief
  Pierre Krähenbühl 2014..2019-11-06
  Philippe Lazzarini 2020-04-01
  Christian Saunders 2026-04-01 acting
# UNDP | UN Development Programme
head | Administrator | UNDP chief
  Helen Clark 2009..2017-04-19
  Achim Steiner 2017-06-19..2025-06
  Alexander [De Croo] 2025-12
# UNFCCC | UN Climate Change
head | Executive Secretary | UN climate chief
  Patricia Espinosa 2016-07-18..2022-07-16
  Simon Stiell 2022-08-15
# FAO | Food and Agriculture Organization
head | Director-General | FAO chief
  José [Graziano da Silva] 2012
  [Qu] Dongyu 2019-08-01
# IOM | International Organization for Migration
head | Director General | IOM chief
  William [Lacy Swing] 2008
  António Vitorino 2018-10-01
  Amy Pope 2023-10-01
# OPCW | Organisation for the Prohibition of Chemical Weapons
head | Director-General
  Ahmet Üzümcü 2010
  Fernando Arias 2018-07-25
  Sabrina Dallafior 2026-07-25
# ICC | International Criminal Court
head | Prosecutor | ICC Prosecutor, chief prosecutor
  Fatou Bensouda 2012
  Karim Khan 2021-06-16
# INTERPOL | Interpol
head | Secretary General | Interpol chief
  Jürgen Stock 2014
  Valdecy Urquiza 2024-11-07
# OECD | OECD
head | | OECD chief
  Ángel Gurría 2006
  Mathias Cormann 2021-06-01
# IEA | International Energy Agency
head | Executive Director | IEA chief
  Fatih Birol 2015-09-01
# ICRC | International Committee of the Red Cross
head | President
  Peter Maurer 2012
  Mirjana [Spoljaric] Egger 2022-10-01
# OPEC | OPEC
head | Secretary General | OPEC chief, Secretary-General
  Mohammed Barkindo 2016-08-01..2022-07-05
  Haitham [Al Ghais] 2022-08-01
# AFRICAN-UNION | African Union
head | Commission Chairperson | African Union Commission Chairperson, AU chief, Chairperson of the African Union Commission
  Nkosazana [Dlamini-Zuma] 2012
  Moussa [Faki] Mahamat 2017-03-14
  Mahmoud Ali Youssouf 2025-03-13
# AFDB | African Development Bank
head | President
  Akinwumi Adesina 2015-09-01
  Sidi [Ould Tah] 2025-09-01
# AFRICA-CDC | Africa CDC
head | Director-General
  John Nkengasong 2017-01..2022-05
  Jean Kaseya 2023-04
# ECOWAS | ECOWAS
head | Commission President | President of the ECOWAS Commission, ECOWAS chief
  Marcel [de Souza] 2016-04
  Jean-Claude [Kassi Brou] 2018-03
  Omar Touray 2022-07
# ARAB-LEAGUE | Arab League
head | | Arab League chief
  Ahmed [Aboul Gheit] 2016-07-01
  Nabil Fahmy 2026-07-01
# GCC | Gulf Cooperation Council
head | Secretary General | GCC chief, Secretary-General
  Abdullatif bin Rashid [Al-Zayani] 2011
  Nayef [Al-Hajraf] 2020-02-01
  Jasem Mohamed [Albudaiwi] 2023-02-01
# OIC | Organisation of Islamic Cooperation
head | Secretary General | OIC chief, Secretary-General
  Yousef [Al-Othaimeen] 2016-11..2021-11
  Hissein Brahim Taha 2021-11-17
# ASEAN | ASEAN
head | | ASEAN chief
  [Le] Luong Minh 2013
  [Lim] Jock Hoi 2018-01-01
  [Kao] Kim Hourn 2023-01-09
# SCO | Shanghai Cooperation Organisation
head
  Rashid Alimov 2016-01-01
  Vladimir Norov 2019-01-01
  [Zhang] Ming 2022-01-01
  Nurlan Yermekbayev 2025-01-01
# CSTO | Collective Security Treaty Organization
head | Secretary General | Secretary-General
  Nikolay Bordyuzha 2003..2017-01-01
  Yuri Khachaturov 2017-05-02..2018-11-02
  Stanislav Zas 2020-01-01
  Imangali Tasmagambetov 2023-01-01
  Taalatbek Masadykov 2026-01-01
# CIS | Commonwealth of Independent States
head | Secretary General | CIS Executive Committee Chairman, Secretary-General
  Sergei Lebedev 2007
# EAEU | Eurasian Economic Union
head | Commission Chairman | Chairman of the Eurasian Economic Commission Board
  Tigran Sargsyan 2016-02-01
  Mikhail Myasnikovich 2020-02-01
  Bakytzhan Sagintayev 2024-02-01
# OTS | Organization of Turkic States
head | Secretary General | Secretary-General
  Baghdad Amreyev 2018-09
  Kubanychbek Omuraliev 2022-11-11
# AIIB | Asian Infrastructure Investment Bank
head | President
  [Jin] Liqun 2016-01-16
  [Zou] Jiayi 2026-01-16
# ADB | Asian Development Bank
head | President
  Takehiko Nakao 2013
  Masatsugu Asakawa 2020-01-17
  Masato Kanda 2025-02-24
# NDB | New Development Bank
head | President | head of the BRICS bank
  K.V. Kamath 2015-07
  Marcos Troyjo 2020-07..2023-03
  Dilma Rousseff 2023-03-24
# COMMONWEALTH | Commonwealth
head | | Commonwealth chief
  Patricia Scotland 2016-04-01
  Shirley [Ayorkor Botchwey] 2025-04-01
# OIF | Francophonie
head
  Michaëlle Jean 2015-01-05
  Louise Mushikiwabo 2019-01-03
# OAS | Organization of American States
head | Secretary General | Secretary-General
  Luis Almagro 2015-05-26
  Albert Ramdin 2025-05-26
# CARICOM | CARICOM
head
  Irwin LaRocque 2011
  Carla Barnett 2021-08-15
# PIF | Pacific Islands Forum
head | Secretary General | Secretary-General
  Meg Taylor 2014
  Henry Puna 2021-05..2024-05
  Baron Waqa 2024-06
`;
