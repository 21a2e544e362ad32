/**
 * Who held which office in Africa (Egypt: offices-middle-east.ts), 2015 to autumn 2026. Data only: add a line, touch no code. Line
 * format and kinds: the header of offices-asia.ts.
 *
 * Sources: the governments' own sites, official gazettes (Journal officiel, Government Gazette), African Union and ECOWAS records, press
 * records of inaugurations and reshuffles; checked against the visits and travels lists of the US Office of the Historian.
 */
export const OFFICES_AFRICA = `
# DZ
head-of-state | President
  Abdelaziz Bouteflika 1999..2019-04-02
  Abdelkader Bensalah 2019-04-02..2019-12-19 acting
  Abdelmadjid Tebboune 2019-12-19..
head-of-government | Prime Minister
  Abdelmalek Sellal 2014..2017-05-25
  Abdelmadjid Tebboune 2017-05-25..2017-08-15
  Ahmed Ouyahia 2017-08-15..2019-03-12
  Noureddine Bedoui 2019-03-12..2019-12-19
  Sabri Boukadoum 2019-12-19..2019-12-28 acting
  Abdelaziz Djerad 2019-12-28..2021-06-30
  Aïmene Benabderrahmane 2021-06-30..2023-11-11
  Nadir Larbaoui 2023-11-11..2025-08-28
  Sifi Ghrieb 2025-08-28..
foreign-minister | Foreign Minister
  Ramtane Lamamra 2013..2017-05-25
  Abdelkader Messahel 2017-05-25..2019-02-14
  Ramtane Lamamra 2019-02-14..2019-04-01
  Sabri Boukadoum 2019-04-01..2021-07-07
  Ramtane Lamamra 2021-07-07..2023-03-18
  Ahmed Attaf 2023-03-18..
military-chief | Army Chief | Chief of Staff
  Saïd Chengriha 2019-12..
# TN
head-of-state | President
  Beji Caid Essebsi 2014..2019-07-25
  Mohamed Ennaceur 2019-07-25..2019-10-23 acting
  Kais Saied 2019-10-23..
head-of-government | Prime Minister
  Mehdi Jomaa 2014..2015-02-06
  Habib Essid 2015-02-06..2016-08-27
  Youssef Chahed 2016-08-27..2020-02-27
  Elyes Fakhfakh 2020-02-27..2020-09-02
  Hichem Mechichi 2020-09-02..2021-07-25
  Najla Bouden 2021-10-11..2023-08-01
  Ahmed Hachani 2023-08-01..2024-08-07
  Kamel Madouri 2024-08-07..2025-03-20
  Sarra Zaafrani Zenzri 2025-03-20..
foreign-minister | Foreign Minister
  Taïeb Baccouche 2015-02-06..2016-01-12
  Khemaies Jhinaoui 2016-01-12..2019-10-29
  Sabri Bachtobji 2019-10-29..2020-02-27 acting
  Noureddine Erray 2020-02-27..2020-07-24
  Othman Jerandi 2020-09-02..2023-02-07
  Nabil Ammar 2023-02-07..2024-08-25
  Mohamed Ali Nafti 2024-08-25..
# LY
head-of-state | Presidential Council Chairman | Presidency Council Chairman, President
  Aguila Saleh 2014..2016-03-30
  Fayez al-Sarraj 2016-03-30..2021-03-15
  Mohamed al-Menfi 2021-03-15..
head-of-government | Prime Minister
  Abdullah al-Thani 2014..2016-03-30
  Fayez al-Sarraj 2016-03-30..2021-03-15
  Abdul Hamid Dbeibah 2021-03-15..
foreign-minister | Foreign Minister
  Mohamed al-Dairi 2014..2016-03-30
  Mohamed Siala 2016-03-30..2021-03-15
  Najla Mangoush 2021-03-15..2023-08-28
  Taher al-Baour 2023-08-28.. acting
military-chief | Commander of the Libyan National Army | eastern commander, Field Marshal, General
  Khalifa Haftar 2015-03..
speaker | House of Representatives Speaker
  Aguila Saleh 2014..
# MA
head-of-state | King
  [Mohammed VI] 1999..
crown-prince | Crown Prince
  Moulay [Hassan] 2003..
head-of-government | Prime Minister | Head of Government
  Abdelilah Benkirane 2011..2017-04-05
  Saadeddine Othmani 2017-04-05..2021-10-07
  Aziz Akhannouch 2021-10-07..
foreign-minister | Foreign Minister
  Salaheddine Mezouar 2013..2017-04-05
  Nasser Bourita 2017-04-05..
# POLISARIO | Polisario Front | Polisario
leader | Polisario leader | Secretary-General
  Mohamed Abdelaziz 1976..2016-05-31
  Brahim Ghali 2016-07-09..
# MR
head-of-state | President
  Mohamed [Ould Abdel Aziz] 2009..2019-08-01
  Mohamed Ould [Ghazouani] 2019-08-01..
head-of-government | Prime Minister
  Yahya Ould Hademine 2014..2018-10-29
  Mohamed Salem [Ould Béchir] 2018-10-29..2019-08-05
  Ismail Ould [Cheikh Sidiya] 2019-08-05..2020-08-06
  Mohamed [Ould Bilal] 2020-08-06..2024-08-02
  Mokhtar [Ould Djay] 2024-08-02..
foreign-minister | Foreign Minister
  Ismail Ould Cheikh Ahmed 2018-06..2022-03-31
  Mohamed Salem Ould [Merzoug] 2022-03-31..
# SD
head-of-state | President | Sovereign Council Chairman, Sovereignty Council Chief, army chief, military leader, General
  Omar al-Bashir 1989..2019-04-11
  Abdel Fattah al-Burhan 2019-04-12..
head-of-government | Prime Minister
  Bakri Hassan Saleh 2017-03-02..2018-09-10
  Motazz Moussa 2018-09-10..2019-02-23
  Mohamed Tahir Ayala 2019-02-23..2019-04-11
  Abdalla Hamdok 2019-08-21..2022-01-02
  Osman Hussein 2022-01-19..2025-05-31 acting
  Kamil Idris 2025-05-31..
foreign-minister | Foreign Minister
  Ali Karti 2010..2015-06-07
  Ibrahim Ghandour 2015-06-07..2018-04-19
  Al-Dirdiri Mohamed Ahmed 2018-05-14..2019-04-11
  Asma Abdalla 2019-09-08..2020-07-09
  Omer Gamareldin 2020-07-09..2021-02-10 acting
  Mariam al-Sadiq al-Mahdi 2021-02-10..2021-11-22
  Ali al-Sadiq 2022-01..2024-04-17
  Hussein Awad 2024-04-17..2024-11-03
  Ali Youssef 2024-11-03..2025-04-30
  Omer Siddig 2025-05..2025-09 acting
  Mohieddin Salem 2025-09..
# RSF | Rapid Support Forces
military-chief | RSF Commander | RSF leader, paramilitary leader, General
  Mohamed Hamdan Dagalo 2013..
# SS
head-of-state | President
  Salva Kiir 2011..
vice-president | First Vice President
  Taban Deng Gai 2016-07-25..2020-02-21
  Riek Machar 2020-02-22..2025-09-11
foreign-minister | Foreign Minister
  Nhial Deng Nhial 2018-03..2019-08
  Awut Deng Acuil 2019-08..2020-03
  Beatrice Wani-Noah 2020-03..2021-09
  Mayiik Ayii Deng 2021-09..2023-03
  Deng Dau Deng 2023-03..2023-08 acting
  James Pitia Morgan 2023-08..2024-04
  Ramadan Abdallah Goc 2024-04..2025-04
  Monday Semaya Kumba 2025-04..
# ET
head-of-state | President
  [Mulatu] Teshome 2013..2018-10-25
  [Sahle-Work] Zewde 2018-10-25..2024-10-07
  [Taye] Atske Selassie 2024-10-07..
head-of-government | Prime Minister
  [Hailemariam] Desalegn 2012..2018-04-02
  [Abiy] Ahmed 2018-04-02..
foreign-minister | Foreign Minister
  [Tedros] Adhanom Ghebreyesus 2012..2016-11-01
  [Workneh] Gebeyehu 2016-11-01..2019-03-07
  [Gedu] Andargachew 2019-03-07..2020-11-08
  [Demeke] Mekonnen 2020-11-08..2024-02-08
  [Taye] Atske Selassie 2024-02-08..2024-10-07
  [Gedion] Timothewos 2024-10-18..
defence-minister | Defense Minister
  [Siraj] Fegessa 2008..2018-04-19
  [Aisha] Mohammed 2018-10-16..2019-04-18
  [Lemma] Megersa 2019-04-18..2020-08-18
  [Kenea] Yadeta 2020-08-18..2021-10-06
  [Abraham] Belay 2021-10-06..2024-05
  [Aisha] Mohammed 2024-05..
# ER
head-of-state | President
  [Isaias] Afwerki 1993..
foreign-minister | Foreign Minister
  Osman Saleh 2007..
# DJ
head-of-state | President
  Ismail Omar Guelleh 1999..
head-of-government | Prime Minister
  Abdoulkader [Kamil] Mohamed 2013..
foreign-minister | Foreign Minister
  Mahmoud Ali Youssouf 2005..2025-04
  Abdoulkader Houssein Omar 2025-04..
# SO
head-of-state | President
  Hassan Sheikh Mohamud 2012..2017-02-16
  Mohamed Abdullahi Mohamed 2017-02-16..2022-05-23
  Hassan Sheikh Mohamud 2022-05-23..
head-of-government | Prime Minister
  Omar Abdirashid Ali Sharmarke 2014..2017-03-01
  Hassan Ali Khaire 2017-03-01..2020-07-25
  Mahdi Mohammed Gulaid 2020-07-25..2020-09-23 acting
  Mohamed Hussein Roble 2020-09-23..2022-06-26
  Hamza Abdi Barre 2022-06-26..
foreign-minister | Foreign Minister
  Abdusalam Omer 2015-01-27..2017-03-29
  Yusuf Garaad Omar 2017-03-29..2018-01-04
  Ahmed Isse Awad 2018-01-04..2020-11
  Mohamed Abdirizak 2020-11..2021-11
  Abdisaid Muse Ali 2021-11..2022-08-02
  Abshir Omar Huruse 2022-08-02..2023-12
  Ali Mohamed Omar 2023-12..2024-04 acting
  Ahmed Moalim Fiqi 2024-04-01..2025-04
  Abdisalam Abdi Ali 2025-04..
# SOMALILAND | Somaliland
head-of-state | President
  Muse Bihi Abdi 2017-12-13..2024-12-12
  Abdirahman Mohamed Abdullahi 2024-12-12..
# KE
head-of-state | President
  Uhuru Kenyatta 2013..2022-09-13
  William Ruto 2022-09-13..
vice-president | Deputy President
  William Ruto 2013..2022-09-13
  Rigathi Gachagua 2022-09-13..2024-10-18
  Kithure Kindiki 2024-11-01..
foreign-minister | Foreign Minister | Cabinet Secretary for Foreign Affairs, Foreign Affairs Cabinet Secretary, Prime Cabinet Secretary
  Amina Mohamed 2013..2018-02-05
  Monica Juma 2018-02-05..2020-01-14
  Raychelle Omamo 2020-01-14..2022-10-27
  Alfred Mutua 2022-10-27..2023-10-05
  Musalia Mudavadi 2023-10-05..
defence-minister | Defence Minister | Defence Cabinet Secretary
  Raychelle Omamo 2013..2020-01-14
  Monica Juma 2020-01-14..2021-09-29
  Eugene Wamalwa 2021-09-29..2022-10-27
  Aden Duale 2022-10-27..2024-08-08
  Soipan Tuya 2024-08-08..
# UG
head-of-state | President
  Yoweri Museveni 1986..
head-of-government | Prime Minister
  Ruhakana Rugunda 2014..2021-06-14
  Robinah Nabbanja 2021-06-14..
foreign-minister | Foreign Minister
  Sam Kutesa 2005..2021-06-08
  Jeje Odongo 2021-06-08..
military-chief | Chief of Defence Forces | army chief, General
  Muhoozi Kainerugaba 2024-03-21..
# TZ
head-of-state | President
  Jakaya Kikwete 2005..2015-11-05
  John Magufuli 2015-11-05..2021-03-17
  [Samia] Suluhu Hassan 2021-03-19..
head-of-government | Prime Minister
  Mizengo Pinda 2008..2015-11-20
  Kassim Majaliwa 2015-11-20..2025-11-13
  Mwigulu Nchemba 2025-11-13..
foreign-minister | Foreign Minister
  Bernard Membe 2007..2015-11-05
  Augustine Mahiga 2015-12-12..2019-03-03
  Palamagamba Kabudi 2019-03-03..2021-03-31
  Liberata Mulamula 2021-03-31..2022-10-02
  [Stergomena Tax] 2022-10-03..2023-08-30
  January Makamba 2023-08-30..2024-07-21
  Mahmoud Thabit Kombo 2024-07-21..
# RW
head-of-state | President
  Paul Kagame 2000..
head-of-government | Prime Minister
  Anastase Murekezi 2014..2017-08-30
  Édouard Ngirente 2017-08-30..2025-07-25
  Justin Nsengiyumva 2025-07-25..
foreign-minister | Foreign Minister
  Louise Mushikiwabo 2009..2018-10-18
  Richard Sezibera 2018-10-18..2019-11-04
  Vincent Biruta 2019-11-04..2024-06-12
  Olivier Nduhungirehe 2024-06-12..
defence-minister | Defence Minister
  James Kabarebe 2010..2018-10-18
  Albert Murasira 2018-10-18..2023-06-05
  Juvénal Marizamunda 2023-06-05..
spokesperson | Government spokesperson
  Yolande Makolo 2021-07..
# BI
head-of-state | President
  Pierre Nkurunziza 2005..2020-06-08
  Évariste Ndayishimiye 2020-06-18..
head-of-government | Prime Minister
  Alain-Guillaume Bunyoni 2020-06-23..2022-09-07
  Gervais Ndirakobuca 2022-09-07..2025-08-05
  Nestor Ntahontuye 2025-08-05..
foreign-minister | Foreign Minister
  Ezéchiel Nibigira 2018-04..2020-06-28
  Albert Shingiro 2020-06-28..2025-08-05
  Édouard Bizimana 2025-08-05..
# CD
head-of-state | President
  Joseph Kabila 2001..2019-01-24
  Félix Tshisekedi 2019-01-24..
head-of-government | Prime Minister
  Augustin [Matata Ponyo] 2012..2016-12-20
  Samy Badibanga 2016-12-20..2017-05-18
  Bruno Tshibala 2017-05-18..2019-09-07
  Sylvestre [Ilunga] Ilunkamba 2019-09-07..2021-04-26
  Jean-Michel [Sama Lukonde] 2021-04-26..2024-06-12
  Judith [Suminwa] Tuluka 2024-06-12..
foreign-minister | Foreign Minister
  Raymond Tshibanda 2012..2016-12-19
  Léonard [She Okitundu] 2016-12-19..2019-03
  Marie Tumba Nzeza 2019-09-06..2021-04-12
  Christophe Lutundula 2021-04-12..2024-06-12
  Thérèse [Kayikwamba] Wagner 2024-06-12..
defence-minister | Defence Minister
  Gilbert Kabanda 2021-04-12..2023-03-24
  Jean-Pierre Bemba 2023-03-24..2024-06-12
  Guy Kabombo 2024-06-12..
spokesperson | Government spokesperson | Communications Minister
  Patrick Muyaya 2021-04..
# M23 | M23 | Congo River Alliance, AFC/M23, March 23 Movement
leader | M23 leader | rebel leader, leader of the Congo River Alliance
  Bertrand Bisimwa 2013..
leader | AFC coordinator | rebel leader
  Corneille Nangaa 2023-12-15..
# CG
head-of-state | President
  Denis [Sassou Nguesso] 1997..
head-of-government | Prime Minister
  Clément Mouamba 2016-04-23..2021-05-12
  Anatole Collinet Makosso 2021-05-12..
foreign-minister | Foreign Minister
  Jean-Claude Gakosso 2015-08-10..
# CF
head-of-state | President
  Catherine [Samba-Panza] 2014..2016-03-30 acting
  Faustin-Archange Touadéra 2016-03-30..
head-of-government | Prime Minister
  Mahamat Kamoun 2014..2016-04-02
  Simplice Sarandji 2016-04-02..2019-02-25
  Firmin Ngrébada 2019-02-25..2021-06-11
  Henri-Marie Dondra 2021-06-11..2022-02-07
  Félix Moloua 2022-02-07..
# CM
head-of-state | President
  Paul Biya 1982..
head-of-government | Prime Minister
  Philémon Yang 2009..2019-01-04
  Joseph [Dion Ngute] 2019-01-04..
foreign-minister | Foreign Minister | External Relations Minister
  Lejeune [Mbella Mbella] 2015-10-02..
# GA
head-of-state | President | transitional President, General
  Ali [Bongo] Ondimba 2009..2023-08-30
  Brice [Oligui Nguema] 2023-08-30..
head-of-government | Prime Minister
  Daniel [Ona Ondo] 2014..2016-09-29
  Emmanuel Issoze-Ngondet 2016-09-29..2019-01-12
  Julien [Nkoghe Bekale] 2019-01-12..2020-07-16
  Rose Christiane [Ossouka Raponda] 2020-07-16..2023-01-09
  Alain-Claude Bilie-By-Nze 2023-01-09..2023-08-30
  Raymond [Ndong Sima] 2023-09-07..2025-05-05
# GQ
head-of-state | President
  Teodoro [Obiang] Nguema Mbasogo 1979..
vice-president | Vice President
  Teodorin [Obiang] 2016-06..
head-of-government | Prime Minister
  Vicente [Ehate Tomi] 2012..2016-06-23
  Francisco Pascual [Obama Asue] 2016-06-23..2023-02-01
  Manuela [Roka Botey] 2023-02-01..2024-08-17
  Manuel [Osa Nsue] Nsua 2024-08-17..
# TD
head-of-state | President | transitional President, military leader
  Idriss [Déby] Itno 1990..2021-04-20
  Mahamat Idriss [Déby] Itno 2021-04-20..
head-of-government | Prime Minister
  Kalzeubet Pahimi Deubet 2013..2016-02-15
  Albert [Pahimi Padacké] 2016-02-15..2018-05-04
  Albert [Pahimi Padacké] 2021-04-26..2022-10-12
  Saleh Kebzabo 2022-10-12..2024-01-01
  Succès Masra 2024-01-01..2024-05-23
  Allamaye Halina 2024-05-23..
foreign-minister | Foreign Minister
  Moussa [Faki] Mahamat 2008..2017-02
  Hissein Brahim Taha 2017-02..2017-12-24
  Mahamat Zene Cherif 2017-12-24..2020-07
  Amine Abba Sidick 2020-07..2021-05
  Cherif Mahamat Zene 2021-05..2022-09-19
  Mahamat Saleh Annadif 2022-10-14..2024-05-27
  Abderaman Koulamallah 2024-05-27..2025-02
  Abdoulaye Sabre Fadoul 2025-02..
# NE
head-of-state | President | junta leader, military ruler, General
  Mahamadou Issoufou 2011..2021-04-02
  Mohamed Bazoum 2021-04-02..2023-07-26
  Abdourahamane Tiani 2023-07-26..
head-of-government | Prime Minister
  Brigi Rafini 2011..2021-04-03
  Ouhoumoudou Mahamadou 2021-04-03..2023-07-26
  Ali [Lamine Zeine] 2023-08-08..
foreign-minister | Foreign Minister
  Aïchatou Boulama Kané 2015-02-25..2016-04-11
  Ibrahim Yacoubou 2016-04-11..2018-04
  Kalla Ankourao 2018-04..2021-04-07
  Hassoumi Massaoudou 2021-04-07..2023-07-26
  Bakary Yaou Sangaré 2023-08-10..
# NG
head-of-state | President
  Goodluck Jonathan 2010..2015-05-29
  Muhammadu Buhari 2015-05-29..2023-05-29
  Bola Tinubu 2023-05-29..
vice-president | Vice President
  Yemi Osinbajo 2015-05-29..2023-05-29
  Kashim Shettima 2023-05-29..
foreign-minister | Foreign Minister
  Aminu Wali 2014..2015-05-29
  Geoffrey Onyeama 2015-11-11..2023-05-29
  Yusuf Tuggar 2023-08-21..2026-04-29
  Bianca [Odumegwu-Ojukwu] 2026-04-29..
defence-minister | Defence Minister
  Mansur Dan Ali 2015-11-11..2019-05-28
  Bashir Magashi 2019-08-21..2023-05-29
  Mohammed Badaru Abubakar 2023-08-21..2025-12-01
  Christopher Musa 2025-12-04..
national-security-adviser | National Security Adviser
  Babagana Monguno 2015-07..2023-06
  Nuhu Ribadu 2023-06..
# ML
head-of-state | President | transitional President, junta leader, military ruler, General, Colonel
  Ibrahim Boubacar [Keita] 2013..2020-08-18
  [Bah Ndaw] 2020-09-25..2021-05-24
  Assimi Goïta 2021-05-24..
head-of-government | Prime Minister
  Moussa Mara 2014..2015-01-09
  Modibo Keita 2015-01-09..2017-04-08
  Abdoulaye [Idrissa Maïga] 2017-04-08..2017-12-30
  Soumeylou [Boubèye Maïga] 2017-12-30..2019-04-22
  Boubou Cissé 2019-04-22..2020-08-18
  Moctar Ouane 2020-09-27..2021-05-24
  Choguel [Kokalla Maïga] 2021-06-07..2024-11-20
  Abdoulaye Maïga 2024-11-21..
foreign-minister | Foreign Minister
  Abdoulaye Diop 2014..2017-12-31
  Tiéman [Hubert Coulibaly] 2017-12-31..2018-09-09
  Kamissa Camara 2018-09-09..2019-05-05
  Tiébilé Dramé 2019-05-05..2020-08-18
  Zeïni Moulaye 2020-10-05..2021-05-24
  Abdoulaye Diop 2021-06-11..
defence-minister | Defence Minister
  Sadio Camara 2020-10-05..2026-04-25
# BF
head-of-state | President | transitional President, junta leader, military ruler, Captain
  Michel Kafando 2014..2015-12-29 acting
  Roch Marc Christian Kaboré 2015-12-29..2022-01-24
  Paul-Henri [Sandaogo Damiba] 2022-01-24..2022-09-30
  Ibrahim Traoré 2022-09-30..
head-of-government | Prime Minister
  Yacouba Isaac Zida 2014..2015-12-29
  Paul [Kaba Thieba] 2016-01-06..2019-01-18
  Christophe Dabiré 2019-01-24..2021-12-08
  Lassina Zerbo 2021-12-10..2022-01-24
  Albert Ouédraogo 2022-03-03..2022-09-30
  Apollinaire [Kyélem de Tambèla] 2022-10-21..2024-12-06
  Rimtalba Jean Emmanuel Ouédraogo 2024-12-07..
foreign-minister | Foreign Minister
  Alpha Barry 2016-01-12..2021-12
  Rosine Sori-Coulibaly 2021-12..2022-01-24
  Olivia Rouamba 2022-03..2023-12-17
  Karamoko Jean-Marie Traoré 2023-12-17..
# SN
head-of-state | President
  Macky Sall 2012..2024-04-02
  Bassirou Diomaye Faye 2024-04-02..
head-of-government | Prime Minister
  Mahammed [Boun Abdallah Dionne] 2014..2019-05-14
  Amadou Ba 2022-09-17..2024-03-06
  Sidiki Kaba 2024-03-06..2024-04-02
  Ousmane Sonko 2024-04-02..
foreign-minister | Foreign Minister | African Integration and Foreign Affairs Minister
  Mankeur Ndiaye 2012..2017-09-07
  Sidiki Kaba 2017-09-07..2019-04-07
  Amadou Ba 2019-04-07..2020-11-01
  Aïssata Tall Sall 2020-11-01..2023-10-11
  Ismaïla Madior Fall 2023-10-11..2024-04-05
  Yassine Fall 2024-04-05..2025-09-06
  Cheikh Niang 2025-09-06..
# GM
head-of-state | President
  Yahya Jammeh 1994..2017-01-19
  Adama Barrow 2017-01-19..
foreign-minister | Foreign Minister
  Mamadou Tangara 2018-06-29..2025
  Sering Modou Njie 2025..
# GW
head-of-state | President | transitional President, General
  José Mário Vaz 2014..2020-02-27
  Umaro [Sissoco Embaló] 2020-02-27..2025-11-26
  Horta Inta-A 2025-11-27..
head-of-government | Prime Minister
  Domingos [Simões Pereira] 2014..2015-08-20
  Carlos Correia 2015-09-17..2016-05-26
  Baciro Djá 2016-05-27..2016-11-18
  Umaro [Sissoco Embaló] 2016-11-18..2018-01-31
  Artur Silva 2018-01-31..2018-04-16
  Aristides Gomes 2018-04-16..2020-02-28
  Nuno [Gomes Nabiam] 2020-02-28..2023-08-08
  Geraldo Martins 2023-08-08..2023-12-20
  Rui [Duarte de Barros] 2023-12-20..2025-08-07
  Braima Camará 2025-08-07..2025-11-26
  Ilídio [Vieira Té] 2025-11-28..
# GN
head-of-state | President | transitional President, junta leader, General, Colonel
  Alpha Condé 2010..2021-09-05
  Mamady Doumbouya 2021-09-05..
head-of-government | Prime Minister
  Mohamed [Said Fofana] 2010..2015-12-29
  Mamady Youla 2015-12-29..2018-05-24
  Ibrahima [Kassory Fofana] 2018-05-24..2021-09-05
  Mohamed Béavogui 2021-10-06..2022-07-17
  Bernard Goumou 2022-07-17..2024-02-19
  [Bah Oury] 2024-02-27..
foreign-minister | Foreign Minister
  Mamadi Touré 2017-08..2021-01
  Ibrahima Khalil Kaba 2021-01..2021-09-05
  Morissanda Kouyaté 2021-10..
# SL
head-of-state | President
  Ernest Bai Koroma 2007..2018-04-04
  Julius Maada Bio 2018-04-04..
foreign-minister | Foreign Minister
  Nabeela Tunis 2019-05..2021-04
  David Francis 2021-04..2023-07
  Timothy Kabba 2023-07..
# LR
head-of-state | President
  Ellen [Johnson Sirleaf] 2006..2018-01-22
  George Weah 2018-01-22..2024-01-22
  Joseph Boakai 2024-01-22..
foreign-minister | Foreign Minister
  Gbehzohngar Findley 2018-01..2020-08
  Dee-Maxwell Kemayah 2020-09..2024-01-22
  Sara [Beysolow Nyanti] 2024-02..
# CI
head-of-state | President
  Alassane Ouattara 2010..
vice-president | Vice President
  Daniel [Kablan Duncan] 2017-01-16..2020-07-13
  Tiémoko [Meyliet Koné] 2022-04-19..
head-of-government | Prime Minister
  Daniel [Kablan Duncan] 2012..2017-01-10
  Amadou [Gon Coulibaly] 2017-01-10..2020-07-08
  Hamed Bakayoko 2020-07-30..2021-03-10
  Patrick Achi 2021-03-10..2023-10-17
  Robert [Beugré Mambé] 2023-10-17..
foreign-minister | Foreign Minister
  Charles [Koffi Diby] 2012..2016-01-12
  Abdallah [Albert Toikeusse Mabri] 2016-01-12..2016-11-25
  Marcel Amon-Tanoh 2016-11-25..2020-03-19
  Ally Coulibaly 2020-05..2021-04-06
  Kandia Camara 2021-04-06..2023-10-18
  [Kacou] Houadja Léon Adom 2023-10-18..2026-01-23
  Nialé Kaba 2026-01-23..
# GH
head-of-state | President
  John [Dramani Mahama] 2012..2017-01-07
  Nana [Akufo-Addo] 2017-01-07..2025-01-07
  John [Dramani Mahama] 2025-01-07..
vice-president | Vice President
  Mahamudu Bawumia 2017-01-07..2025-01-07
  Jane Naana [Opoku-Agyemang] 2025-01-07..
foreign-minister | Foreign Minister
  Hanna Tetteh 2013..2017-01-07
  Shirley [Ayorkor Botchwey] 2017-01-28..2025-01-07
  Samuel [Okudzeto Ablakwa] 2025-02-07..
# TG
head-of-state | President
  Faure Gnassingbé 2005..2025-05-03
  Jean-Lucien [Savi de Tové] 2025-05-03..
head-of-government | Prime Minister | President of the Council of Ministers, President of the Council
  Kwesi Ahoomey-Zunu 2012..2015-06-10
  Komi [Sélom Klassou] 2015-06-10..2020-09-28
  Victoire [Tomegah Dogbé] 2020-09-28..2025-05-03
  Faure Gnassingbé 2025-05-03..
foreign-minister | Foreign Minister
  Robert Dussey 2013..
# BJ
head-of-state | President
  Thomas [Boni Yayi] 2006..2016-04-06
  Patrice Talon 2016-04-06..2026-05-24
  Romuald Wadagni 2026-05-24..
foreign-minister | Foreign Minister
  Aurélien Agbénonci 2016-04-06..2023-05-30
  Olushegun [Adjadi Bakari] 2023-05-30..2026-05
# CV
head-of-state | President
  Jorge Carlos Fonseca 2011..2021-11-09
  José Maria Neves 2021-11-09..
head-of-government | Prime Minister
  José Maria Neves 2001..2016-04-22
  Ulisses [Correia e Silva] 2016-04-22..2026-06
  Francisco Carvalho 2026-06..
# ST
head-of-government | Prime Minister
  Patrice Trovoada 2014..2018-12-03
  Jorge [Bom Jesus] 2018-12-03..2022-11-10
  Patrice Trovoada 2022-11-10..2025-01-14
  Américo Ramos 2025-01-14..
# AO
head-of-state | President
  José Eduardo [dos Santos] 1979..2017-09-26
  João Lourenço 2017-09-26..
foreign-minister | Foreign Minister | External Relations Minister, Minister of External Relations
  Georges Chikoti 2010..2017-09-28
  Manuel Augusto 2017-09-28..2020-04-06
  Téte António 2020-04-06..
# ZM
head-of-state | President
  Guy Scott 2014..2015-01-25 acting
  Edgar Lungu 2015-01-25..2021-08-24
  Hakainde Hichilema 2021-08-24..
foreign-minister | Foreign Minister
  Harry Kalaba 2014..2018-01-02
  Joseph Malanji 2018-02..2021-08
  Stanley Kakubo 2021-08-27..2023-12-26
  Mulambo Haimbe 2024-02..
# ZW
head-of-state | President
  Robert Mugabe 1987..2017-11-21
  Emmerson Mnangagwa 2017-11-24..
vice-president | Vice President
  Constantino Chiwenga 2017-12-28..
foreign-minister | Foreign Minister
  Simbarashe Mumbengegwi 2005..2017-11-30
  Sibusiso Moyo 2017-12-04..2021-01-20
  Frederick Shava 2021-03..2024-10
  Amon Murwira 2024-10..
# MW
head-of-state | President
  Peter Mutharika 2014..2020-06-28
  Lazarus Chakwera 2020-06-28..2025-10-04
  Peter Mutharika 2025-10-04..
foreign-minister | Foreign Minister
  Nancy Tembo 2022-01..2025-10
  George Chaponda 2025-10..
# MZ
head-of-state | President
  Armando Guebuza 2005..2015-01-15
  Filipe Nyusi 2015-01-15..2025-01-15
  Daniel Chapo 2025-01-15..
head-of-government | Prime Minister
  Carlos Agostinho [do Rosário] 2015-01-17..2022-03-03
  Adriano Maleiane 2022-03-03..2025-01-17
  Maria Benvinda Levi 2025-01-17..
foreign-minister | Foreign Minister
  Oldemiro Balói 2008..2017-12-12
  José Pacheco 2017-12-18..2020-01-18
  Verónica Macamo 2020-01-18..2025-01-18
  Maria Manuela Lucas 2025-01-18..
# MG
head-of-state | President | Colonel
  Hery [Rajaonarimampianina] 2014..2018-09-07
  Rivo Rakotovao 2018-09-07..2019-01-19 acting
  Andry Rajoelina 2019-01-19..2025-10-14
  Michael Randrianirina 2025-10-14..
head-of-government | Prime Minister
  Roger Kolo 2014..2015-01-17
  Jean Ravelonarivo 2015-01-17..2016-04-13
  Olivier [Mahafaly Solonandrasana] 2016-04-13..2018-06-06
  Christian Ntsay 2018-06-06..2025-10-06
  Ruphin Zafisambo 2025-10-06..2025-10-20
  Herintsalama Rajaonarivelo 2025-10-20..2026-03-09
  Mamitiana Rajaonarison 2026-03-15..
# MU
head-of-state | President
  Rajkeswur Purryag 2012..2015-05-29
  Ameenah Gurib-Fakim 2015-06-05..2018-03-23
  Barlen Vyapoory 2018-03-23..2019-12-02 acting
  Prithvirajsing Roopun 2019-12-02..2024-12-06
  Dharam Gokhool 2024-12-06..
head-of-government | Prime Minister
  Anerood Jugnauth 2014..2017-01-23
  Pravind Jugnauth 2017-01-23..2024-11-13
  Navin Ramgoolam 2024-11-13..
foreign-minister | Foreign Minister
  Dhananjay Ramful 2024-11-22..
# SC
head-of-state | President
  James Michel 2004..2016-10-16
  Danny Faure 2016-10-16..2020-10-26
  Wavel Ramkalawan 2020-10-26..2025-10-26
  Patrick Herminie 2025-10-26..
# KM
head-of-state | President
  Ikililou Dhoinine 2011..2016-05-26
  Azali Assoumani 2016-05-26..
# NA
head-of-state | President
  Hifikepunye Pohamba 2005..2015-03-21
  Hage Geingob 2015-03-21..2024-02-04
  Nangolo Mbumba 2024-02-04..2025-03-21
  Netumbo Nandi-Ndaitwah 2025-03-21..
head-of-government | Prime Minister
  Hage Geingob 2012..2015-03-21
  Saara Kuugongelwa-Amadhila 2015-03-21..2025-03-21
  Elijah Ngurare 2025-03-21..
foreign-minister | Foreign Minister | International Relations Minister
  Netumbo Nandi-Ndaitwah 2012..2024-02-05
  Peya Mushelenga 2024-02-05..2025-03-21
  Selma Ashipala-Musavyi 2025-03-22..
# BW
head-of-state | President
  Ian Khama 2008..2018-04-01
  Mokgweetsi Masisi 2018-04-01..2024-11-01
  Duma Boko 2024-11-01..
foreign-minister | Foreign Minister
  Lemogang Kwape 2020-08..2024-11
  Phenyo Butale 2024-11..
# ZA
head-of-state | President
  Jacob Zuma 2009..2018-02-14
  Cyril Ramaphosa 2018-02-15..
vice-president | Deputy President
  Cyril Ramaphosa 2014..2018-02-15
  David Mabuza 2018-02-27..2023-02-28
  Paul Mashatile 2023-03-07..
foreign-minister | International Relations Minister | Foreign Minister, Minister of International Relations and Cooperation
  Maite Nkoana-Mashabane 2009..2018-02-27
  Lindiwe Sisulu 2018-02-27..2019-05-29
  Naledi Pandor 2019-05-30..2024-06-19
  Ronald Lamola 2024-07-03..
defence-minister | Defence Minister
  Nosiviwe Mapisa-Nqakula 2012..2021-08-05
  Thandi Modise 2021-08-05..2024-06-19
  Angie Motshekga 2024-07-03..
trade-minister | Trade Minister
  Ebrahim Patel 2019-05..2024-06-19
  Parks Tau 2024-07-03..
# LS
head-of-government | Prime Minister
  Tom Thabane 2012..2015-03-17
  Pakalitha Mosisili 2015-03-17..2017-06-16
  Tom Thabane 2017-06-16..2020-05-19
  Moeketsi Majoro 2020-05-20..2022-10-28
  Sam Matekane 2022-10-28..
# SZ
head-of-state | King
  [Mswati III] 1986..
head-of-government | Prime Minister
  Barnabas [Sibusiso Dlamini] 2008..2018-09-28
  Ambrose [Mandvulo Dlamini] 2018-10-29..2020-12-13
  Themba Masuku 2020-12-13..2021-07-16 acting
  Cleopas Dlamini 2021-07-19..2023-09-28
  Russell Dlamini 2023-11-03..
`;
