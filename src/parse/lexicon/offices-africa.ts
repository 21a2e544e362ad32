/**
 * Who held which office in Africa (Egypt: offices-middle-east.ts), 2015 to autumn 2026. Data only: add a line, touch no code.
 * How a line is written, and who belongs here: office-tables.ts.
 *
 * Sources: the governments' own sites, official gazettes (Journal officiel, Government Gazette), African Union and ECOWAS records, press
 * records of inaugurations and reshuffles; checked against the visits and travels lists of the US Office of the Historian.
 */
export const OFFICES_AFRICA = `
# DZ
head-of-state
  Abdelaziz Bouteflika 1999
  Abdelkader Bensalah 2019-04-02 acting
  Abdelmadjid Tebboune 2019-12-19
head-of-government
  Abdelmalek Sellal 2014..2017-05-25
  Ahmed Ouyahia 2017-08-15
  Noureddine Bedoui 2019-03-12..2019-12-19
  Abdelaziz Djerad 2019-12-28
  Aïmene Benabderrahmane 2021-06-30
  Nadir Larbaoui 2023-11-11
  Sifi Ghrieb 2025-08-28
foreign-minister
  Ramtane Lamamra 2021-07-07
  Ahmed Attaf 2023-03-18
# TN
head-of-state
  Beji Caid Essebsi 2014
  Mohamed Ennaceur 2019-07-25 acting
  Kais Saied 2019-10-23
head-of-government
  Youssef Chahed 2016-08-27
  Elyes Fakhfakh 2020-02-27
  Hichem Mechichi 2020-09-02..2021-07-25
  Najla Bouden 2021-10-11
  Ahmed Hachani 2023-08-01
  Kamel Madouri 2024-08-07
  Sarra Zaafrani Zenzri 2025-03-20
foreign-minister
  Othman Jerandi 2020-09-02
  Nabil Ammar 2023-02-07
  Mohamed Ali Nafti 2024-08-25
# LY
head-of-state | Presidential Council Chairman | Presidency Council Chairman
  Fayez al-Sarraj 2016-03-30
  Mohamed al-Menfi 2021-03-15
head-of-government
  Fayez al-Sarraj 2016-03-30
  Abdul Hamid Dbeibah 2021-03-15
foreign-minister
  Najla Mangoush 2021-03-15
  Taher al-Baour 2023-08-28 acting
military-chief | Commander of the Libyan National Army | eastern commander, Field Marshal, General
  Khalifa Haftar 2015-03
speaker | House of Representatives Speaker
  Aguila Saleh 2014
# MA
head-of-state | King
  [Mohammed VI] 1999
crown-prince
  Moulay [Hassan] 2003
head-of-government
  Saadeddine Othmani 2017-04-05
  Aziz Akhannouch 2021-10-07
foreign-minister
  Nasser Bourita 2017-04-05
# POLISARIO | Polisario Front | Polisario
leader | Polisario leader
  Brahim Ghali 2016-07-09
# MR
head-of-state
  Mohamed Ould [Ghazouani] 2019-08-01
head-of-government
  Mohamed [Ould Bilal] 2020-08-06
  Mokhtar [Ould Djay] 2024-08-02
foreign-minister
  Ismail Ould Cheikh Ahmed 2018-06..2022-03-31
# SD
head-of-state | | Sovereign Council Chairman, Sovereignty Council Chief, army chief, military leader, General
  Omar al-Bashir 1989..2019-04-11
  Abdel Fattah al-Burhan 2019-04-12
head-of-government
  Bakri Hassan Saleh 2017-03-02
  Motazz Moussa 2018-09-10..2019-02-23
  Abdalla Hamdok 2019-08-21..2022-01-02
  Osman Hussein 2022-01-19 acting
  Kamil Idris 2025-05-31
foreign-minister
  Ali al-Sadiq 2022-01
  Hussein Awad 2024-04-17
  Ali Youssef 2024-11-03..2025-04-30
  Omer Siddig 2025-05 acting
  Mohieddin Salem 2025-09
# RSF | Rapid Support Forces
military-chief | RSF Commander | RSF leader, paramilitary leader, General
  Mohamed Hamdan Dagalo 2013
# SS
head-of-state
  Salva Kiir 2011
foreign-minister
  Mayiik Ayii Deng 2021-09
  Deng Dau Deng 2023-03 acting
  James Pitia Morgan 2023-08
  Ramadan Abdallah Goc 2024-04
  Monday Semaya Kumba 2025-04
# ET
head-of-state
  [Mulatu] Teshome 2013
  [Sahle-Work] Zewde 2018-10-25
  [Taye] Atske Selassie 2024-10-07
head-of-government
  [Hailemariam] Desalegn 2012
  [Abiy] Ahmed 2018-04-02
foreign-minister
  [Workneh] Gebeyehu 2016-11-01
  [Gedu] Andargachew 2019-03-07
  [Demeke] Mekonnen 2020-11-08
  [Taye] Atske Selassie 2024-02-08..2024-10-07
  [Gedion] Timothewos 2024-10-18
defence-minister
  [Lemma] Megersa 2019-04-18
  [Kenea] Yadeta 2020-08-18
  [Abraham] Belay 2021-10-06
  [Aisha] Mohammed 2024-05
# ER
head-of-state
  [Isaias] Afwerki 1993
# DJ
head-of-state
  Ismail Omar Guelleh 1999
head-of-government
  Abdoulkader [Kamil] Mohamed 2013
foreign-minister
  Mahmoud Ali Youssouf 2005..2025-04
# SO
head-of-state
  Hassan Sheikh Mohamud 2012
  Mohamed Abdullahi Mohamed 2017-02-16
  Hassan Sheikh Mohamud 2022-05-23
head-of-government
  Hassan Ali Khaire 2017-03-01
  Mahdi Mohammed Gulaid 2020-07-25 acting
  Mohamed Hussein Roble 2020-09-23
  Hamza Abdi Barre 2022-06-26
foreign-minister
  Abdisaid Muse Ali 2021-11
  Abshir Omar Huruse 2022-08-02
  Ali Mohamed Omar 2023-12..2024-04 acting
  Ahmed Moalim Fiqi 2024-04-01
  Abdisalam Abdi Ali 2025-04
# SOMALILAND | Somaliland
head-of-state
  Muse Bihi Abdi 2017-12-13
  Abdirahman Mohamed Abdullahi 2024-12-12
# KE
head-of-state
  Uhuru Kenyatta 2013
  William Ruto 2022-09-13
foreign-minister | | Cabinet Secretary for Foreign Affairs, Foreign Affairs Cabinet Secretary, Prime Cabinet Secretary
  Amina Mohamed 2013
  Monica Juma 2018-02-05
  Raychelle Omamo 2020-01-14
  Alfred Mutua 2022-10-27
  Musalia Mudavadi 2023-10-05
defence-minister | | Defence Cabinet Secretary
  Raychelle Omamo 2013
  Monica Juma 2020-01-14
  Eugene Wamalwa 2021-09-29
  Aden Duale 2022-10-27
  Soipan Tuya 2024-08-08
# UG
head-of-state
  Yoweri Museveni 1986
head-of-government
  Ruhakana Rugunda 2014
  Robinah Nabbanja 2021-06-14
foreign-minister
  Jeje Odongo 2021-06-08
# TZ
head-of-state
  John Magufuli 2015-11-05..2021-03-17
  [Samia] Suluhu Hassan 2021-03-19
head-of-government
  Kassim Majaliwa 2015-11-20
  Mwigulu Nchemba 2025-11-13
foreign-minister
  Liberata Mulamula 2021-03-31..2022-10-02
  [Stergomena Tax] 2022-10-03
  January Makamba 2023-08-30
  Mahmoud Thabit Kombo 2024-07-21
# RW
head-of-state
  Paul Kagame 2000
head-of-government
  Anastase Murekezi 2014
  Édouard Ngirente 2017-08-30
  Justin Nsengiyumva 2025-07-25
foreign-minister
  Louise Mushikiwabo 2009
  Richard Sezibera 2018-10-18
  Vincent Biruta 2019-11-04
  Olivier Nduhungirehe 2024-06-12
defence-minister
  Albert Murasira 2018-10-18
  Juvénal Marizamunda 2023-06-05
# BI
head-of-state
  Évariste Ndayishimiye 2020-06-18
head-of-government
  Alain-Guillaume Bunyoni 2020-06-23
  Gervais Ndirakobuca 2022-09-07
  Nestor Ntahontuye 2025-08-05
# CD
head-of-state
  Joseph Kabila 2001
  Félix Tshisekedi 2019-01-24
head-of-government
  Samy Badibanga 2016-12-20
  Bruno Tshibala 2017-05-18
  Sylvestre [Ilunga] Ilunkamba 2019-09-07
  Jean-Michel [Sama Lukonde] 2021-04-26
  Judith [Suminwa] Tuluka 2024-06-12
foreign-minister
  Léonard [She Okitundu] 2016-12-19..2019-03
  Marie Tumba Nzeza 2019-09-06
  Christophe Lutundula 2021-04-12
  Thérèse [Kayikwamba] Wagner 2024-06-12
defence-minister
  Gilbert Kabanda 2021-04-12
  Jean-Pierre Bemba 2023-03-24
  Guy Kabombo 2024-06-12
# M23 | M23 | Congo River Alliance, AFC/M23, March 23 Movement
leader | M23 leader | leader of the Congo River Alliance
  Bertrand Bisimwa 2013
leader | AFC coordinator
  Corneille Nangaa 2023-12-15
# CG
head-of-state
  Denis [Sassou Nguesso] 1997
head-of-government
  Anatole Collinet Makosso 2021-05-12
# CF
head-of-state
  Faustin-Archange Touadéra 2016-03-30
head-of-government
  Henri-Marie Dondra 2021-06-11
  Félix Moloua 2022-02-07
# CM
head-of-state
  Paul Biya 1982
head-of-government
  Joseph [Dion Ngute] 2019-01-04
# GA
head-of-state | | General
  Ali [Bongo] Ondimba 2009
  Brice [Oligui Nguema] 2023-08-30
head-of-government
  Rose Christiane [Ossouka Raponda] 2020-07-16
  Alain-Claude Bilie-By-Nze 2023-01-09..2023-08-30
  Raymond [Ndong Sima] 2023-09-07..2025-05-05
# GQ
head-of-state
  Teodoro [Obiang] Nguema Mbasogo 1979
head-of-government
  Francisco Pascual [Obama Asue] 2016-06-23
  Manuela [Roka Botey] 2023-02-01
  Manuel [Osa Nsue] Nsua 2024-08-17
# TD
head-of-state | | military leader
  Mahamat Idriss [Déby] Itno 2021-04-20
head-of-government
  Albert [Pahimi Padacké] 2021-04-26
  Saleh Kebzabo 2022-10-12
  Succès Masra 2024-01-01
  Allamaye Halina 2024-05-23
# NE
head-of-state | | junta leader, military ruler, General
  Mohamed Bazoum 2021-04-02
  Abdourahamane Tiani 2023-07-26
head-of-government
  Ouhoumoudou Mahamadou 2021-04-03..2023-07-26
  Ali [Lamine Zeine] 2023-08-08
# NG
head-of-state
  Muhammadu Buhari 2015-05-29
  Bola Tinubu 2023-05-29
foreign-minister
  Geoffrey Onyeama 2015-11-11..2023-05-29
  Yusuf Tuggar 2023-08-21
  Bianca [Odumegwu-Ojukwu] 2026-04-29
defence-minister
  Bashir Magashi 2019-08-21..2023-05-29
  Mohammed Badaru Abubakar 2023-08-21..2025-12-01
  Christopher Musa 2025-12-04
# ML
head-of-state | | junta leader, military ruler, General, Colonel
  Assimi Goïta 2021-05-24
head-of-government
  Choguel [Kokalla Maïga] 2021-06-07..2024-11-20
  Abdoulaye Maïga 2024-11-21
# BF
head-of-state | | junta leader, military ruler, Captain
  Roch Marc Christian Kaboré 2015-12-29
  Paul-Henri [Sandaogo Damiba] 2022-01-24
  Ibrahim Traoré 2022-09-30
head-of-government
  Albert Ouédraogo 2022-03-03..2022-09-30
  Apollinaire [Kyélem de Tambèla] 2022-10-21..2024-12-06
  Rimtalba Jean Emmanuel Ouédraogo 2024-12-07
# SN
head-of-state
  Macky Sall 2012
  Bassirou Diomaye Faye 2024-04-02
head-of-government
  Mahammed [Boun Abdallah Dionne] 2014..2019-05-14
  Amadou Ba 2022-09-17
  Sidiki Kaba 2024-03-06
  Ousmane Sonko 2024-04-02
foreign-minister
  Aïssata Tall Sall 2020-11-01
  Ismaïla Madior Fall 2023-10-11
  Yassine Fall 2024-04-05
  Cheikh Niang 2025-09-06
# GM
head-of-state
  Adama Barrow 2017-01-19
# GW
head-of-state | | General
  Umaro [Sissoco Embaló] 2020-02-27..2025-11-26
  Horta Inta-A 2025-11-27
head-of-government
  Nuno [Gomes Nabiam] 2020-02-28
  Geraldo Martins 2023-08-08
  Rui [Duarte de Barros] 2023-12-20
  Braima Camará 2025-08-07..2025-11-26
  Ilídio [Vieira Té] 2025-11-28
# GN
head-of-state | | junta leader, General, Colonel
  Alpha Condé 2010
  Mamady Doumbouya 2021-09-05
head-of-government
  Mohamed Béavogui 2021-10-06
  Bernard Goumou 2022-07-17..2024-02-19
  [Bah Oury] 2024-02-27
# SL
head-of-state
  Ernest Bai Koroma 2007
  Julius Maada Bio 2018-04-04
# LR
head-of-state
  Ellen [Johnson Sirleaf] 2006
  George Weah 2018-01-22
  Joseph Boakai 2024-01-22
# CI
head-of-state
  Alassane Ouattara 2010
head-of-government
  Amadou [Gon Coulibaly] 2017-01-10..2020-07-08
  Hamed Bakayoko 2020-07-30
  Patrick Achi 2021-03-10
  Robert [Beugré Mambé] 2023-10-17
foreign-minister
  Kandia Camara 2021-04-06
  [Kacou] Houadja Léon Adom 2023-10-18
  Nialé Kaba 2026-01-23
# GH
head-of-state
  Nana [Akufo-Addo] 2017-01-07
  John [Dramani Mahama] 2025-01-07
foreign-minister
  Shirley [Ayorkor Botchwey] 2017-01-28..2025-01-07
  Samuel [Okudzeto Ablakwa] 2025-02-07
# TG
head-of-state
  Faure Gnassingbé 2005
  Jean-Lucien [Savi de Tové] 2025-05-03
head-of-government | | President of the Council of Ministers, President of the Council
  Victoire [Tomegah Dogbé] 2020-09-28
  Faure Gnassingbé 2025-05-03
# BJ
head-of-state
  Patrice Talon 2016-04-06
  Romuald Wadagni 2026-05-24
# CV
head-of-state
  José Maria Neves 2021-11-09
head-of-government
  Ulisses [Correia e Silva] 2016-04-22
  Francisco Carvalho 2026-06
# ST
head-of-government
  Patrice Trovoada 2014
  Jorge [Bom Jesus] 2018-12-03
  Patrice Trovoada 2022-11-10
  Américo Ramos 2025-01-14
# AO
head-of-state
  João Lourenço 2017-09-26
foreign-minister | | External Relations Minister, Minister of External Relations
  Téte António 2020-04-06
# ZM
head-of-state
  Edgar Lungu 2015-01-25
  Hakainde Hichilema 2021-08-24
foreign-minister
  Stanley Kakubo 2021-08-27..2023-12-26
  Mulambo Haimbe 2024-02
# ZW
head-of-state
  Emmerson Mnangagwa 2017-11-24
# MW
head-of-state
  Lazarus Chakwera 2020-06-28
  Peter Mutharika 2025-10-04
# MZ
head-of-state
  Filipe Nyusi 2015-01-15
  Daniel Chapo 2025-01-15
head-of-government
  Carlos Agostinho [do Rosário] 2015-01-17
  Adriano Maleiane 2022-03-03
  Maria Benvinda Levi 2025-01-17
# MG
head-of-state | | Colonel
  Andry Rajoelina 2019-01-19
  Michael Randrianirina 2025-10-14
head-of-government
  Christian Ntsay 2018-06-06
  Ruphin Zafisambo 2025-10-06
  Herintsalama Rajaonarivelo 2025-10-20..2026-03-09
  Mamitiana Rajaonarison 2026-03-15
# MU
head-of-state
  Prithvirajsing Roopun 2019-12-02
  Dharam Gokhool 2024-12-06
head-of-government
  Pravind Jugnauth 2017-01-23
  Navin Ramgoolam 2024-11-13
# SC
head-of-state
  Wavel Ramkalawan 2020-10-26
  Patrick Herminie 2025-10-26
# KM
head-of-state
  Azali Assoumani 2016-05-26
# NA
head-of-state
  Hage Geingob 2015-03-21
  Nangolo Mbumba 2024-02-04
  Netumbo Nandi-Ndaitwah 2025-03-21
head-of-government
  Saara Kuugongelwa-Amadhila 2015-03-21
  Elijah Ngurare 2025-03-21
# BW
head-of-state
  Mokgweetsi Masisi 2018-04-01
  Duma Boko 2024-11-01
# ZA
head-of-state
  Jacob Zuma 2009..2018-02-14
  Cyril Ramaphosa 2018-02-15
foreign-minister | International Relations Minister | Minister of International Relations and Cooperation
  Maite Nkoana-Mashabane 2009
  Lindiwe Sisulu 2018-02-27..2019-05-29
  Naledi Pandor 2019-05-30..2024-06-19
  Ronald Lamola 2024-07-03
defence-minister
  Nosiviwe Mapisa-Nqakula 2012
  Thandi Modise 2021-08-05..2024-06-19
  Angie Motshekga 2024-07-03
# LS
head-of-government
  Moeketsi Majoro 2020-05-20
  Sam Matekane 2022-10-28
# SZ
head-of-state | King
  [Mswati III] 1986
head-of-government
  Cleopas Dlamini 2021-07-19..2023-09-28
  Russell Dlamini 2023-11-03
`;
