/**
 * Who held which office in the Middle East (with Egypt, Iran, Israel, the Palestinian Authority and the armed movements), 2015 to
 * autumn 2026. Data only: add a line, touch no code. Line format and kinds: the header of offices-asia.ts.
 *
 * Sources: the governments' own sites and state news agencies' decrees (SPA, WAM, QNA, KUNA, Petra, IRNA, MENA), Knesset and Majlis
 * records, press records of reshuffles; checked against the visits and travels lists of the US Office of the Historian.
 */
export const OFFICES_MIDDLE_EAST = `
# EG
head-of-state | President
  Abdel Fattah al-Sisi 2014..
head-of-government | Prime Minister
  Ibrahim Mahlab 2014..2015-09-19
  Sherif Ismail 2015-09-19..2018-06-14
  Mostafa Madbouly 2018-06-14..
foreign-minister | Foreign Minister | Minister of Foreign Affairs and Emigration
  Sameh Shoukry 2014..2024-07-03
  Badr Abdelatty 2024-07-03..
defence-minister | Defense Minister
  Sedki Sobhy 2014..2018-06-14
  Mohamed Zaki 2018-06-14..2024-07-03
  Abdel Mageed Saqr 2024-07-03..2026-02-11
  Ashraf Salem Zaher 2026-02-11..
intelligence-chief | Intelligence Chief | General Intelligence Director, Director of General Intelligence, spy chief
  Abbas Kamel 2018-01..2024-10-16
  Hassan Rashad 2024-10-16..
finance-minister | Finance Minister
  Mohamed Maait 2018-06..2024-07-03
  Ahmed Kouchouk 2024-07-03..
trade-minister | International Cooperation Minister | Planning Minister, Minister of Planning
  Rania al-Mashat 2019-12..2026-02
un-ambassador | Permanent Representative to the United Nations
  Osama Abdelkhalek 2021..
spokesperson | Foreign Ministry spokesperson
  Ahmed Hafez 2018..2022-08
  Ahmed Abu Zeid 2022-08..2024-08
  Tamim Khallaf 2024-08..
spokesperson | Presidential spokesperson
  Bassam Rady 2017-12..2022-11
  Ahmed Fahmy 2022-11..2024-10
  Mohamed El-Shennawy 2024-10..
# IR
head-of-state | Supreme Leader | Ayatollah
  Ali Khamenei 1989..2026-02-28
  Mojtaba Khamenei 2026-03-08..
head-of-government | President
  Hassan Rouhani 2013..2021-08-03
  Ebrahim Raisi 2021-08-03..2024-05-19
  Mohammad Mokhber 2024-05-19..2024-07-28 acting
  Masoud Pezeshkian 2024-07-28..
vice-president | First Vice President
  Eshaq Jahangiri 2013..2021-08-08
  Mohammad Mokhber 2021-08-08..2024-07-28
  Mohammad Reza Aref 2024-07-28..
foreign-minister | Foreign Minister
  Mohammad Javad Zarif 2013..2021-08-25
  Hossein Amir-Abdollahian 2021-08-25..2024-05-19
  Ali [Bagheri Kani] 2024-05-20..2024-08-21 acting
  Abbas Araghchi 2024-08-21..
deputy-foreign-minister | Deputy Foreign Minister | chief nuclear negotiator
  Abbas Araghchi 2013..2021-09
  Ali [Bagheri Kani] 2021-09..2024-08-21
  Majid [Takht-Ravanchi] 2024-09..
  Kazem Gharibabadi 2024-09..
defence-minister | Defense Minister
  Hossein Dehghan 2013..2017-08-20
  Amir Hatami 2017-08-20..2021-08-25
  Mohammad-Reza Ashtiani 2021-08-25..2024-08-21
  Aziz Nasirzadeh 2024-08-21..2026-02-28
national-security-adviser | Secretary of the Supreme National Security Council | top security official, security chief, SNSC Secretary
  Ali Shamkhani 2013..2023-05
  Ali Akbar Ahmadian 2023-05..2025-08-05
  Ali Larijani 2025-08-05..2026-03-17
  Mohammad Bagher Zolghadr 2026-03-24..
nuclear-chief | Head of the Atomic Energy Organization | nuclear chief, Atomic Energy Organisation head
  Ali Akbar Salehi 2013..2021-08
  Mohammad Eslami 2021-08..
intelligence-chief | Intelligence Minister
  Mahmoud Alavi 2013..2021-08
  Esmail Khatib 2021-08..2026-03-18
finance-minister | Economy Minister
  Ehsan Khandouzi 2021-08..2024-08-21
  Abdolnaser Hemmati 2024-08-21..2025-03-02
  Ali Madanizadeh 2025-06-16..
military-chief | IRGC Commander | Revolutionary Guards commander, Revolutionary Guard chief
  Hossein Salami 2019-04..2025-06-13
  Mohammad Pakpour 2025-06-13..2026-02-28
  Ahmad Vahidi 2026-03-01..
military-chief | Quds Force Commander
  Qassem Soleimani 1998..2020-01
  Esmail Qaani 2020-01..
un-ambassador | Ambassador to the United Nations
  Majid [Takht-Ravanchi] 2019-04..2022-09
  Amir Saeid Iravani 2022-09..
spokesperson | Foreign Ministry spokesperson
  Abbas Mousavi 2019-05..2020-08
  Saeed Khatibzadeh 2020-08..2022-06
  Nasser Kanaani 2022-06..2024-10
  Esmaeil Baghaei 2024-10..
spokesperson | Government spokesperson
  Ali Rabiei 2019-05..2021-08
  Ali Bahadori Jahromi 2021-08..2024-08
  Fatemeh Mohajerani 2024-08-28..
speaker | Parliament Speaker
  Ali Larijani 2008..2020-05
  Mohammad Bagher Ghalibaf 2020-05..
# IL
head-of-state | President
  Reuven Rivlin 2014..2021-07-07
  Isaac Herzog 2021-07-07..
head-of-government | Prime Minister | Premier
  Benjamin Netanyahu 2009..2021-06-13
  Naftali Bennett 2021-06-13..2022-07-01
  Yair Lapid 2022-07-01..2022-12-29
  Benjamin Netanyahu 2022-12-29..
foreign-minister | Foreign Minister
  Avigdor Lieberman 2013..2015-05-06
  Benjamin Netanyahu 2015-05-14..2019-02-17
  Israel Katz 2019-02-17..2020-05-17
  Gabi Ashkenazi 2020-05-17..2021-06-13
  Yair Lapid 2021-06-13..2022-12-29
  Eli Cohen 2022-12-29..2024-01-01
  Israel Katz 2024-01-01..2024-11-10
  Gideon Sa'ar 2024-11-10..
defence-minister | Defense Minister
  Moshe Ya'alon 2013..2016-05-22
  Avigdor Lieberman 2016-05-30..2018-11-18
  Benjamin Netanyahu 2018-11-18..2019-11-08
  Naftali Bennett 2019-11-08..2020-05-17
  Benny Gantz 2020-05-17..2022-12-29
  Yoav Gallant 2022-12-29..2024-11-08
  Israel Katz 2024-11-08..
finance-minister | Finance Minister
  Moshe Kahlon 2015-05..2020-05
  Israel Katz 2020-05..2021-06
  Avigdor Lieberman 2021-06..2022-12
  Bezalel Smotrich 2022-12..
national-security-adviser | National Security Adviser | National Security Council head
  Meir [Ben-Shabbat] 2017-08..2021-08
  Eyal Hulata 2021-08..2023-01
  Tzachi Hanegbi 2023-01..2025-10-21
  Gil Reich 2025-10-22.. acting
special-envoy | Strategic Affairs Minister | Minister of Strategic Affairs
  Ron Dermer 2022-12..2025-11-11
intelligence-chief | Mossad Director | Mossad chief, head of Mossad, spy chief
  Yossi Cohen 2016-01..2021-06
  David Barnea 2021-06..2026-06-02
  Roman Gofman 2026-06-02..
intelligence-chief | Shin Bet Director | Shin Bet chief, head of Shin Bet
  Nadav Argaman 2016-05..2021-10
  Ronen Bar 2021-10..2025-06-15
  David Zini 2025-10-05..
military-chief | IDF Chief of Staff | military chief, army chief
  Aviv Kochavi 2019-01..2023-01
  Herzi Halevi 2023-01..2025-03-05
  Eyal Zamir 2025-03-05..
un-ambassador | Ambassador to the United Nations
  Danny Danon 2015-10..2020-07
  Gilad Erdan 2020-07..2024-08
  Danny Danon 2024-08..
trade-minister | Economy Minister
  Eli Cohen 2017-01..2020-05
  Amir Peretz 2020-05..2021-06
  Orna Barbivai 2021-06..2022-12
  Nir Barkat 2022-12..
speaker | Knesset Speaker | Speaker of the Knesset
  Yuli Edelstein 2013..2020-03
  Benny Gantz 2020-03..2020-05
  Yariv Levin 2020-05..2021-06
  Mickey Levy 2021-06..2022-12
  Yariv Levin 2022-12..2022-12
  Amir Ohana 2022-12..
spokesperson | Foreign Ministry spokesperson
  Lior Haiat 2019..2024
  Oren Marmorstein 2024..
# PS
head-of-state | President | Palestinian Authority President, Palestinian leader
  Mahmoud Abbas 2005..
vice-president | Vice President
  Hussein al-Sheikh 2025-04-26..
head-of-government | Prime Minister
  Rami Hamdallah 2013..2019-04-14
  Mohammad Shtayyeh 2019-04-14..2024-03-31
  Mohammad Mustafa 2024-03-31..
foreign-minister | Foreign Minister
  Riyad al-Maliki 2007..2024-03-31
  Mohammad Mustafa 2024-03-31..2025-06-23
  Varsen Aghabekian Shahin 2025-06-23..
intelligence-chief | Intelligence Chief
  Majed Faraj 2009..
un-ambassador | Ambassador to the United Nations | UN observer
  Riyad Mansour 2005..
special-envoy | Chief Negotiator | PLO Secretary-General
  Saeb Erekat 2003..2020-11
spokesperson | Presidential spokesperson
  Nabil Abu Rudeineh 2005..
# HAMAS | Hamas | Islamic Resistance Movement
leader | Hamas leader | political leader, political chief, head of the political bureau
  Khaled Mashal 1996..2017-05-06
  Ismail Haniyeh 2017-05-06..2024-07-31
  Yahya Sinwar 2024-08-06..2024-10-16
leader | Hamas leader in Gaza | chief negotiator, Gaza chief
  Yahya Sinwar 2017-02-13..2024-10-16
  Khalil al-Hayya 2024-10-16..
spokesperson | Hamas spokesman
  Sami Abu Zuhri 2006..
  Osama Hamdan 2011..
  Abu Obeida 2006..2025-08-30
# PIJ | Palestinian Islamic Jihad | Islamic Jihad
leader | Secretary-General
  Ramadan Shalah 1995..2018-09-28
  Ziyad al-Nakhalah 2018-09-28..
# HEZBOLLAH | Hezbollah | Hizbullah, Hizballah
leader | Secretary-General | Hezbollah leader, Hezbollah chief, Sheikh
  Hassan Nasrallah 1992..2024-09-27
  Naim Qassem 2024-10-29..
# HOUTHIS | Houthis | Ansar Allah, Houthi movement
leader | Houthi leader | leader of the Houthis
  Abdul-Malik al-Houthi 2004..
head-of-state | President of the Supreme Political Council
  Saleh al-Sammad 2016-08-15..2018-04-19
  Mahdi al-Mashat 2018-04-25..
spokesperson | Houthi spokesman | chief negotiator, military spokesman
  Mohammed Abdulsalam 2007..
  Yahya Saree 2018..
# SDF | Syrian Democratic Forces
military-chief | Commander-in-Chief | SDF commander, General
  Mazloum Abdi 2015..
# KRG | Kurdistan Regional Government | Kurdistan Region, Iraqi Kurdistan
head-of-state | President
  Masoud Barzani 2005..2017-11-01
  Nechirvan Barzani 2019-06-10..
head-of-government | Prime Minister
  Nechirvan Barzani 2012..2019-06-10
  Masrour Barzani 2019-06-11..
deputy-head-of-government | Deputy Prime Minister
  Qubad Talabani 2014..
# SA
head-of-state | King | Custodian of the Two Holy Mosques
  [Abdullah] bin Abdulaziz 2005..2015-01-23
  [Salman] bin Abdulaziz 2015-01-23..
crown-prince | Crown Prince | de facto ruler, de facto leader
  [Muqrin] bin Abdulaziz 2015-01-23..2015-04-29
  Mohammed [bin Nayef] 2015-04-29..2017-06-21
  Mohammed [bin Salman] 2017-06-21..
crown-prince | Deputy Crown Prince
  Mohammed [bin Nayef] 2015-01-23..2015-04-29
  Mohammed [bin Salman] 2015-04-29..2017-06-21
head-of-government | Prime Minister
  [Salman] bin Abdulaziz 2015-01-23..2022-09-27
  Mohammed [bin Salman] 2022-09-27..
foreign-minister | Foreign Minister
  Saud al-Faisal 1975..2015-04-29
  Adel al-Jubeir 2015-04-29..2018-12-27
  Ibrahim al-Assaf 2018-12-27..2019-10-23
  Faisal [bin Farhan] 2019-10-23..
deputy-foreign-minister | Minister of State for Foreign Affairs
  Adel al-Jubeir 2018-12..
defence-minister | Defense Minister
  Mohammed [bin Salman] 2015-01-23..2022-09-27
  Khalid [bin Salman] 2022-09-27..
finance-minister | Finance Minister
  Mohammed al-Jadaan 2016-10..
trade-minister | Commerce Minister
  Majid al-Qasabi 2016-05..
energy-minister | Energy Minister | Oil Minister
  Abdulaziz [bin Salman] 2019-09..
national-security-adviser | National Security Adviser
  Musaed al-Aiban 2017..
un-ambassador | Ambassador to the United Nations
  Abdallah al-Mouallimi 2011..2022-07
  Abdulaziz Alwasil 2022-07..
# AE
head-of-state | President
  Khalifa [bin Zayed] Al Nahyan 2004..2022-05-13
  Mohamed [bin Zayed] Al Nahyan 2022-05-14..
crown-prince | Crown Prince of Abu Dhabi | Abu Dhabi Crown Prince, Crown Prince
  Mohamed [bin Zayed] Al Nahyan 2004..2022-05-14
  Khaled [bin Mohamed] Al Nahyan 2023-03-29..
head-of-government | Prime Minister | Ruler of Dubai, Vice President
  Mohammed [bin Rashid] Al Maktoum 2006..
vice-president | Vice President
  Mansour [bin Zayed] Al Nahyan 2023-03-29..
foreign-minister | Foreign Minister | Minister of Foreign Affairs and International Cooperation
  Abdullah [bin Zayed] Al Nahyan 2006..
deputy-foreign-minister | Diplomatic Adviser to the President | Minister of State for Foreign Affairs, presidential adviser
  Anwar Gargash 2008..
deputy-foreign-minister | Minister of State
  Reem al-Hashimy 2008..
  Khalifa Shaheen al-Marar 2021-02..
  Lana Nusseibeh 2024-02..
defence-minister | Defense Minister
  Mohammed [bin Rashid] Al Maktoum 1971..2024-07-14
  Hamdan [bin Mohammed] Al Maktoum 2024-07-14..
national-security-adviser | National Security Adviser
  Tahnoun [bin Zayed] Al Nahyan 2016-02..
finance-minister | Finance Minister
  Hamdan [bin Rashid] Al Maktoum 1971..2021-03
  Maktoum [bin Mohammed] Al Maktoum 2021-09..
trade-minister | Industry Minister | Minister of Industry and Advanced Technology
  Sultan al-Jaber 2020-07..
trade-minister | Trade Minister | Foreign Trade Minister
  Thani al-Zeyoudi 2020-07..
energy-minister | Energy Minister
  Suhail al-Mazrouei 2013..
un-ambassador | Ambassador to the United Nations
  Lana Nusseibeh 2013..2024-05
  Mohamed Abushahab 2024-05..
# QA
head-of-state | Emir | Amir
  [Tamim] bin Hamad Al Thani 2013..
head-of-government | Prime Minister
  Abdullah bin Nasser [Al Thani] 2013..2020-01-28
  Khalid bin Khalifa [Al Thani] 2020-01-28..2023-03-07
  Mohammed bin Abdulrahman [Al Thani] 2023-03-07..
foreign-minister | Foreign Minister
  Khalid al-Attiyah 2013..2016-01-27
  Mohammed bin Abdulrahman [Al Thani] 2016-01-27..
deputy-foreign-minister | Minister of State | Minister of State at the Ministry of Foreign Affairs
  Soltan al-Muraikhi 2016..
  Lolwah Al-Khater 2019..2024-11
  Mohammed al-Khulaifi 2022..
defence-minister | Defense Minister
  Khalid al-Attiyah 2016-01-27..2024-11-12
  Saoud bin Abdulrahman [Al Thani] 2024-11-12..
finance-minister | Finance Minister
  Ali Sharif al-Emadi 2013..2021-05
  Ali al-Kuwari 2021-05..
energy-minister | Energy Minister
  Saad al-Kaabi 2018-11..
spokesperson | Foreign Ministry spokesperson
  Lolwah Al-Khater 2017..2022
  Majed al-Ansari 2022..
un-ambassador | Permanent Representative to the United Nations
  Alya Ahmed Saif [Al Thani] 2013..
# KW
head-of-state | Emir | Amir
  [Sabah] Al-Ahmad Al-Jaber Al-Sabah 2006..2020-09-29
  [Nawaf] Al-Ahmad Al-Jaber Al-Sabah 2020-09-29..2023-12-16
  [Meshal] Al-Ahmad Al-Jaber Al-Sabah 2023-12-16..
crown-prince | Crown Prince
  [Nawaf] Al-Ahmad Al-Jaber Al-Sabah 2006..2020-09-29
  [Meshal] Al-Ahmad Al-Jaber Al-Sabah 2020-10-08..2023-12-16
  [Sabah Al-Khalid] Al-Sabah 2024-06-01..
head-of-government | Prime Minister
  [Jaber Al-Mubarak] Al-Sabah 2011..2019-11-19
  [Sabah Al-Khalid] Al-Sabah 2019-11-19..2022-07-24
  [Ahmad Al-Nawaf] Al-Sabah 2022-07-24..2024-01-04
  [Mohammad Sabah Al-Salem] Al-Sabah 2024-01-04..2024-05-15
  [Ahmad Al-Abdullah] Al-Sabah 2024-05-15..
foreign-minister | Foreign Minister
  [Sabah Al-Khalid] Al-Sabah 2011..2019-11-19
  [Ahmad Nasser] Al-Mohammad Al-Sabah 2019-12-17..2022-10-16
  [Salem Abdullah] Al-Jaber Al-Sabah 2022-10-16..2024-01-17
  Abdullah al-Yahya 2024-01-17..2026-02-01
  [Jarrah Jaber] Al-Ahmad Al-Sabah 2026-02-01..
# BH
head-of-state | King
  [Hamad] bin Isa Al Khalifa 1999..
crown-prince | Crown Prince
  [Salman bin Hamad] Al Khalifa 1999..
head-of-government | Prime Minister
  [Khalifa bin Salman] Al Khalifa 1970..2020-11-11
  [Salman bin Hamad] Al Khalifa 2020-11-11..
foreign-minister | Foreign Minister
  Khalid bin Ahmed [Al Khalifa] 2005..2020-02-10
  Abdullatif bin Rashid al-Zayani 2020-02-10..
# OM
head-of-state | Sultan
  [Qaboos] bin Said 1970..2020-01-10
  [Haitham] bin Tariq 2020-01-11..
crown-prince | Crown Prince
  [Theyazin] bin Haitham 2021-01-12..
foreign-minister | Foreign Minister | Minister Responsible for Foreign Affairs
  Yusuf bin Alawi 1997..2020-08-18
  Badr al-Busaidi 2020-08-18..
# JO
head-of-state | King | His Majesty King
  [Abdullah II] 1999..
crown-prince | Crown Prince
  [Hussein] bin Abdullah 2009..
head-of-government | Prime Minister
  Abdullah Ensour 2012..2016-05-29
  Hani Mulki 2016-06-01..2018-06-14
  Omar Razzaz 2018-06-14..2020-10-12
  Bisher Khasawneh 2020-10-12..2024-09-15
  Jafar Hassan 2024-09-15..
foreign-minister | Foreign Minister | Minister of Foreign Affairs and Expatriates
  Nasser Judeh 2009..2017-01-15
  Ayman Safadi 2017-01-15..
# LB
head-of-state | President
  Tammam Salam 2014..2016-10-31 acting
  Michel Aoun 2016-10-31..2022-10-31
  Najib Mikati 2022-10-31..2025-01-09 acting
  Joseph Aoun 2025-01-09..
head-of-government | Prime Minister | Caretaker Prime Minister
  Tammam Salam 2014..2016-12-18
  Saad Hariri 2016-12-18..2020-01-21
  Hassan Diab 2020-01-21..2021-09-10
  Najib Mikati 2021-09-10..2025-02-08
  Nawaf Salam 2025-02-08..
foreign-minister | Foreign Minister
  Gebran Bassil 2014..2020-01-21
  Nassif Hitti 2020-01-21..2020-08-03
  Charbel Wehbe 2020-08-03..2021-05-19
  Zeina Akar 2021-05-20..2021-09-10 acting
  Abdallah Bou Habib 2021-09-10..2025-02-08
  Youssef Rajji 2025-02-08..
defence-minister | Defense Minister
  Maurice Sleem 2021-09-10..2025-02-08
  Michel Menassa 2025-02-08..
military-chief | Army Commander | army chief
  Joseph Aoun 2017-03..2025-01-09
  Rodolphe Haykal 2025-03-13..
speaker | Parliament Speaker | Speaker of Parliament
  Nabih Berri 1992..
# SY
head-of-state | President | interim President, transitional President, de facto leader
  Bashar al-Assad 2000..2024-12-08
  Ahmed al-Sharaa 2024-12-08..
head-of-government | Prime Minister
  Wael al-Halqi 2012..2016-07-03
  Imad Khamis 2016-07-03..2020-06-11
  Hussein Arnous 2020-06-11..2024-09-14
  Mohammad Ghazi al-Jalali 2024-09-14..2024-12-08
  Mohammed al-Bashir 2024-12-10..2025-03-29
foreign-minister | Foreign Minister
  Walid al-Moallem 2006..2020-11-16
  Faisal Mekdad 2020-11-22..2024-09-23
  Bassam al-Sabbagh 2024-09-23..2024-12-08
  Asaad al-Shaibani 2024-12-21..
defence-minister | Defense Minister
  Fahd al-Freij 2012..2018-01-01
  Ali Abdullah Ayyoub 2018-01-01..2022-04-28
  Ali Mahmoud Abbas 2022-04-28..2024-12-08
  Murhaf Abu Qasra 2024-12-21..
un-ambassador | Ambassador to the United Nations
  Bashar Jaafari 2006..2020-11
  Bassam al-Sabbagh 2020-12..2023-12
  Qusay al-Dahhak 2024-01..2025-08
  Ibrahim Olabi 2025-08..
# IQ
head-of-state | President
  Fuad Masum 2014..2018-10-02
  Barham Salih 2018-10-02..2022-10-17
  Abdul Latif Rashid 2022-10-17..2026-04-11
  Nizar Amedi 2026-04-11..
head-of-government | Prime Minister
  Haider al-Abadi 2014..2018-10-25
  Adel Abdul-Mahdi 2018-10-25..2020-05-07
  Mustafa al-Kadhimi 2020-05-07..2022-10-27
  Mohammed Shia al-Sudani 2022-10-27..2026-05-14
  Ali al-Zaidi 2026-05-14..
foreign-minister | Foreign Minister
  Ibrahim al-Jaafari 2014..2018-10-25
  Mohammed Ali al-Hakim 2018-10-25..2020-05-07
  Fuad Hussein 2020-06-06..
defence-minister | Defense Minister
  Erfan al-Hiyali 2017-01-30..2018-10-25
  Najah al-Shammari 2019-06-24..2020-05-07
  Juma Inad 2020-05-07..2022-10-27
  Thabet al-Abbasi 2022-10-27..2026-05
national-security-adviser | National Security Adviser
  Falih al-Fayyadh 2011..2020-07
  Qasim al-Araji 2020-07..
speaker | Parliament Speaker | Council of Representatives Speaker
  Mohammed al-Halbousi 2018-09..2023-11
  Mahmoud al-Mashhadani 2024-10-31..2025-12-29
  Haibat al-Halbousi 2025-12-29..
# YE
head-of-state | President | Presidential Leadership Council Chairman
  Abdrabbuh Mansur Hadi 2012..2022-04-07
  Rashad al-Alimi 2022-04-07..
head-of-government | Prime Minister
  Khaled Bahah 2014..2016-04-03
  Ahmed Obeid [bin Daghr] 2016-04-03..2018-10-15
  Maeen Abdulmalik Saeed 2018-10-15..2024-02-05
  Ahmed Awad [bin Mubarak] 2024-02-05..2025-05-03
  Salem Saleh [bin Breik] 2025-05-03..2026-01-15
  Shaya Mohsen al-Zindani 2026-01-15..
foreign-minister | Foreign Minister
  Abdullah al-Saidi 2014..2015-03-25
  Riyadh Yaseen 2015-03-25..2015-12-01
  Abdulmalik al-Mekhlafi 2015-12-01..2018-05-24
  Khaled al-Yamani 2018-05-24..2019-06-10
  Mohammed al-Hadhrami 2019-09-19..2020-12-18
  Ahmed Awad [bin Mubarak] 2020-12-18..2024-03-27
  Shaya Mohsen al-Zindani 2024-03-27..
`;
