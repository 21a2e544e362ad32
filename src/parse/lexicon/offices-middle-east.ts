/**
 * Who held which office in the Middle East (with Egypt, Iran, Israel, the Palestinian Authority and the armed movements), 2015 to
 * autumn 2026. Data only: add a line, touch no code.
 * How a line is written, and who belongs here: office-tables.ts.
 *
 * Sources: the governments' own sites and state news agencies' decrees (SPA, WAM, QNA, KUNA, Petra, IRNA, MENA), Knesset and Majlis
 * records, press records of reshuffles; checked against the visits and travels lists of the US Office of the Historian.
 */
export const OFFICES_MIDDLE_EAST = `
# EG
head-of-state
  Abdel Fattah al-Sisi 2014
head-of-government
  Ibrahim Mahlab 2014
  Sherif Ismail 2015-09-19
  Mostafa Madbouly 2018-06-14
foreign-minister | | Minister of Foreign Affairs and Emigration
  Sameh Shoukry 2014
  Badr Abdelatty 2024-07-03
defence-minister
  Sedki Sobhy 2014
  Mohamed Zaki 2018-06-14
  Abdel Mageed Saqr 2024-07-03
  Ashraf Salem Zaher 2026-02-11
# IR
head-of-state | Supreme Leader | Ayatollah
  Ali Khamenei 1989..2026-02-28
  Mojtaba Khamenei 2026-03-08
head-of-government | President
  Hassan Rouhani 2013
  Ebrahim Raisi 2021-08-03
  Mohammad Mokhber 2024-05-19 acting
  Masoud Pezeshkian 2024-07-28
foreign-minister
  Mohammad Javad Zarif 2013
  Hossein Amir-Abdollahian 2021-08-25..2024-05-19
  Ali [Bagheri Kani] 2024-05-20 acting
  Abbas Araghchi 2024-08-21
deputy-foreign-minister | Deputy Foreign Minister | chief nuclear negotiator
  Ali [Bagheri Kani] 2021-09..2024-08-21
  Majid [Takht-Ravanchi] 2024-09..
  Kazem Gharibabadi 2024-09
defence-minister
  Hossein Dehghan 2013
  Amir Hatami 2017-08-20
  Mohammad-Reza Ashtiani 2021-08-25
  Aziz Nasirzadeh 2024-08-21..2026-02-28
national-security-adviser | Secretary of the Supreme National Security Council | top security official, security chief, SNSC Secretary
  Ali Shamkhani 2013
  Ali Akbar Ahmadian 2023-05
  Ali Larijani 2025-08-05..2026-03-17
  Mohammad Bagher Zolghadr 2026-03-24
nuclear-chief | Head of the Atomic Energy Organization | nuclear chief, Atomic Energy Organisation head
  Ali Akbar Salehi 2013
  Mohammad Eslami 2021-08
military-chief | IRGC Commander | Revolutionary Guards commander, Revolutionary Guard chief
  Hossein Salami 2019-04
  Mohammad Pakpour 2025-06-13..2026-02-28
  Ahmad Vahidi 2026-03-01
military-chief | Quds Force Commander
  Qassem Soleimani 1998
  Esmail Qaani 2020-01
speaker | Parliament Speaker
  Mohammad Bagher Ghalibaf 2020-05
# IL
head-of-state
  Reuven Rivlin 2014
  Isaac Herzog 2021-07-07
head-of-government
  Benjamin Netanyahu 2009
  Naftali Bennett 2021-06-13
  Yair Lapid 2022-07-01
  Benjamin Netanyahu 2022-12-29
foreign-minister
  Avigdor Lieberman 2013..2015-05-06
  Benjamin Netanyahu 2015-05-14
  Israel Katz 2019-02-17
  Gabi Ashkenazi 2020-05-17
  Yair Lapid 2021-06-13
  Eli Cohen 2022-12-29
  Israel Katz 2024-01-01
  Gideon Sa'ar 2024-11-10
defence-minister
  Moshe Ya'alon 2013..2016-05-22
  Avigdor Lieberman 2016-05-30
  Benjamin Netanyahu 2018-11-18
  Naftali Bennett 2019-11-08
  Benny Gantz 2020-05-17
  Yoav Gallant 2022-12-29
  Israel Katz 2024-11-08
intelligence-chief | Mossad Director | head of Mossad
  Yossi Cohen 2016-01
  David Barnea 2021-06
  Roman Gofman 2026-06-02
intelligence-chief | Shin Bet Director | Shin Bet chief, head of Shin Bet
  Nadav Argaman 2016-05
  Ronen Bar 2021-10..2025-06-15
  David Zini 2025-10-05
military-chief | IDF Chief of Staff
  Aviv Kochavi 2019-01
  Herzi Halevi 2023-01
  Eyal Zamir 2025-03-05
# PS
head-of-state | | Palestinian leader
  Mahmoud Abbas 2005
head-of-government
  Rami Hamdallah 2013
  Mohammad Shtayyeh 2019-04-14
  Mohammad Mustafa 2024-03-31
foreign-minister
  Riyad al-Maliki 2007
  Mohammad Mustafa 2024-03-31
  Varsen Aghabekian Shahin 2025-06-23
# HAMAS | Hamas | Islamic Resistance Movement
leader | Hamas leader | head of the political bureau
  Khaled Mashal 1996
  Ismail Haniyeh 2017-05-06..2024-07-31
  Yahya Sinwar 2024-08-06..2024-10-16
leader | Hamas leader in Gaza | chief negotiator
  Yahya Sinwar 2017-02-13
  Khalil al-Hayya 2024-10-16
# PIJ | Palestinian Islamic Jihad | Islamic Jihad
leader | Secretary-General
  Ramadan Shalah 1995
  Ziyad al-Nakhalah 2018-09-28
# HEZBOLLAH | Hezbollah | Hizbullah, Hizballah
leader | Secretary-General | Sheikh
  Hassan Nasrallah 1992..2024-09-27
  Naim Qassem 2024-10-29
# HOUTHIS | Houthis | Ansar Allah, Houthi movement
leader | Houthi leader | leader of the Houthis
  Abdul-Malik al-Houthi 2004
head-of-state | President of the Supreme Political Council
  Mahdi al-Mashat 2018-04-25
# SDF | Syrian Democratic Forces
military-chief | Commander-in-Chief | SDF commander, General
  Mazloum Abdi 2015
# KRG | Kurdistan Regional Government | Kurdistan Region, Iraqi Kurdistan
head-of-state
  Nechirvan Barzani 2019-06-10
head-of-government
  Masrour Barzani 2019-06-11
# SA
head-of-state | King | Custodian of the Two Holy Mosques
  [Abdullah] bin Abdulaziz 2005
  [Salman] bin Abdulaziz 2015-01-23
crown-prince | | de facto ruler, de facto leader
  Mohammed [bin Nayef] 2015-04-29
  Mohammed [bin Salman] 2017-06-21
crown-prince | Deputy Crown Prince
  Mohammed [bin Salman] 2015-04-29..2017-06-21
head-of-government
  [Salman] bin Abdulaziz 2015-01-23
  Mohammed [bin Salman] 2022-09-27
foreign-minister
  Saud al-Faisal 1975
  Adel al-Jubeir 2015-04-29
  Ibrahim al-Assaf 2018-12-27
  Faisal [bin Farhan] 2019-10-23
defence-minister
  Mohammed [bin Salman] 2015-01-23
  Khalid [bin Salman] 2022-09-27
energy-minister | Energy Minister
  Abdulaziz [bin Salman] 2019-09
# AE
head-of-state
  Khalifa [bin Zayed] Al Nahyan 2004..2022-05-13
  Mohamed [bin Zayed] Al Nahyan 2022-05-14
crown-prince | Crown Prince of Abu Dhabi
  Mohamed [bin Zayed] Al Nahyan 2004..2022-05-14
  Khaled [bin Mohamed] Al Nahyan 2023-03-29
head-of-government | | Ruler of Dubai, Vice President
  Mohammed [bin Rashid] Al Maktoum 2006
foreign-minister | | Minister of Foreign Affairs and International Cooperation
  Abdullah [bin Zayed] Al Nahyan 2006
defence-minister
  Mohammed [bin Rashid] Al Maktoum 1971
  Hamdan [bin Mohammed] Al Maktoum 2024-07-14
# QA
head-of-state | Emir
  [Tamim] bin Hamad Al Thani 2013
head-of-government
  Abdullah bin Nasser [Al Thani] 2013
  Khalid bin Khalifa [Al Thani] 2020-01-28
  Mohammed bin Abdulrahman [Al Thani] 2023-03-07
foreign-minister
  Mohammed bin Abdulrahman [Al Thani] 2016-01-27
defence-minister
  Khalid al-Attiyah 2016-01-27
  Saoud bin Abdulrahman [Al Thani] 2024-11-12
# KW
head-of-state | Emir
  [Sabah] Al-Ahmad Al-Jaber Al-Sabah 2006
  [Nawaf] Al-Ahmad Al-Jaber Al-Sabah 2020-09-29
  [Meshal] Al-Ahmad Al-Jaber Al-Sabah 2023-12-16
crown-prince
  [Nawaf] Al-Ahmad Al-Jaber Al-Sabah 2006..2020-09-29
  [Meshal] Al-Ahmad Al-Jaber Al-Sabah 2020-10-08..2023-12-16
  [Sabah Al-Khalid] Al-Sabah 2024-06-01
head-of-government
  [Jaber Al-Mubarak] Al-Sabah 2011
  [Sabah Al-Khalid] Al-Sabah 2019-11-19
  [Ahmad Al-Nawaf] Al-Sabah 2022-07-24
  [Mohammad Sabah Al-Salem] Al-Sabah 2024-01-04
  [Ahmad Al-Abdullah] Al-Sabah 2024-05-15
foreign-minister
  [Ahmad Nasser] Al-Mohammad Al-Sabah 2019-12-17
  [Salem Abdullah] Al-Jaber Al-Sabah 2022-10-16
  Abdullah al-Yahya 2024-01-17
  [Jarrah Jaber] Al-Ahmad Al-Sabah 2026-02-01
# BH
head-of-state | King
  [Hamad] bin Isa Al Khalifa 1999
crown-prince
  [Salman bin Hamad] Al Khalifa 1999
head-of-government
  [Khalifa bin Salman] Al Khalifa 1970
  [Salman bin Hamad] Al Khalifa 2020-11-11
foreign-minister
  Abdullatif bin Rashid al-Zayani 2020-02-10
# OM
head-of-state | Sultan
  [Qaboos] bin Said 1970..2020-01-10
  [Haitham] bin Tariq 2020-01-11
crown-prince
  [Theyazin] bin Haitham 2021-01-12
foreign-minister | | Minister Responsible for Foreign Affairs
  Badr al-Busaidi 2020-08-18
# JO
head-of-state | King
  [Abdullah II] 1999
crown-prince
  [Hussein] bin Abdullah 2009
head-of-government
  Hani Mulki 2016-06-01
  Omar Razzaz 2018-06-14
  Bisher Khasawneh 2020-10-12
  Jafar Hassan 2024-09-15
foreign-minister | | Minister of Foreign Affairs and Expatriates
  Ayman Safadi 2017-01-15
# LB
head-of-state
  Michel Aoun 2016-10-31
  Najib Mikati 2022-10-31 acting
  Joseph Aoun 2025-01-09
head-of-government
  Saad Hariri 2016-12-18
  Hassan Diab 2020-01-21
  Najib Mikati 2021-09-10
  Nawaf Salam 2025-02-08
foreign-minister
  Gebran Bassil 2014
  Nassif Hitti 2020-01-21
  Charbel Wehbe 2020-08-03..2021-05-19
  Zeina Akar 2021-05-20 acting
  Abdallah Bou Habib 2021-09-10
  Youssef Rajji 2025-02-08
defence-minister
  Maurice Sleem 2021-09-10
  Michel Menassa 2025-02-08
military-chief | Army Commander
  Joseph Aoun 2017-03..2025-01-09
  Rodolphe Haykal 2025-03-13
speaker | Parliament Speaker | Speaker of Parliament
  Nabih Berri 1992
# SY
head-of-state | | de facto leader
  Bashar al-Assad 2000
  Ahmed al-Sharaa 2024-12-08
head-of-government
  Imad Khamis 2016-07-03
  Hussein Arnous 2020-06-11
  Mohammad Ghazi al-Jalali 2024-09-14..2024-12-08
  Mohammed al-Bashir 2024-12-10..2025-03-29
foreign-minister
  Walid al-Moallem 2006..2020-11-16
  Faisal Mekdad 2020-11-22
  Bassam al-Sabbagh 2024-09-23..2024-12-08
  Asaad al-Shaibani 2024-12-21
defence-minister
  Ali Abdullah Ayyoub 2018-01-01
  Ali Mahmoud Abbas 2022-04-28..2024-12-08
  Murhaf Abu Qasra 2024-12-21
# IQ
head-of-state
  Fuad Masum 2014
  Barham Salih 2018-10-02
  Abdul Latif Rashid 2022-10-17
  Nizar Amedi 2026-04-11
head-of-government
  Haider al-Abadi 2014
  Adel Abdul-Mahdi 2018-10-25
  Mustafa al-Kadhimi 2020-05-07
  Mohammed Shia al-Sudani 2022-10-27
  Ali al-Zaidi 2026-05-14
foreign-minister
  Ibrahim al-Jaafari 2014
  Mohammed Ali al-Hakim 2018-10-25..2020-05-07
  Fuad Hussein 2020-06-06
defence-minister
  Najah al-Shammari 2019-06-24
  Juma Inad 2020-05-07
  Thabet al-Abbasi 2022-10-27..2026-05
# YE
head-of-state | | Presidential Leadership Council Chairman
  Abdrabbuh Mansur Hadi 2012
  Rashad al-Alimi 2022-04-07
head-of-government
  Ahmed Obeid [bin Daghr] 2016-04-03
  Maeen Abdulmalik Saeed 2018-10-15
  Ahmed Awad [bin Mubarak] 2024-02-05
  Salem Saleh [bin Breik] 2025-05-03
  Shaya Mohsen al-Zindani 2026-01-15
foreign-minister
  Ahmed Awad [bin Mubarak] 2020-12-18
  Shaya Mohsen al-Zindani 2024-03-27
`;
