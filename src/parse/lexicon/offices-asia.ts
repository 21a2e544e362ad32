/**
 * Who held which office in Asia (with Central Asia), 2015 to autumn 2026. Data only: add a line, touch no code.
 * How a line is written, and who belongs here: office-tables.ts.
 *
 * Sources: the governments' own sites (cabinet lists, foreign ministries' biographies), national gazettes, parliaments' and press
 * records of inaugurations and reshuffles; checked against the visits and travels lists of the US Office of the Historian.
 */
export const OFFICES_ASIA = `
# CN
head-of-state | | Chinese leader, Communist Party General Secretary, Chairman
  [Xi] Jinping 2013
head-of-government | Premier
  [Li] Keqiang 2013
  [Li] Qiang 2023-03-11
deputy-head-of-government | Vice Premier
  [Han] Zheng 2018-03..2023-03
  [Liu] He 2018-03..2023-03
  [Hu] Chunhua 2018-03..2023-03
  [Sun Chunlan] 2018-03
  [Ding] Xuexiang 2023-03..
  [He Lifeng] 2023-03..
  [Zhang] Guoqing 2023-03..
  [Liu] Guozhong 2023-03
vice-president
  [Li] Yuanchao 2013
  [Wang] Qishan 2018-03-17
  [Han] Zheng 2023-03-10
foreign-minister | | State Councilor, State Councillor
  [Wang] Yi 2013
  [Qin] Gang 2022-12-30
  [Wang] Yi 2023-07-25
top-diplomat | Director of the Office of the Central Commission for Foreign Affairs | top diplomat, most senior diplomat, Director of the Central Foreign Affairs Commission Office, State Councilor, State Councillor, Politburo member
  [Yang] Jiechi 2013
  [Wang] Yi 2023-01-01
defence-minister
  [Chang] Wanquan 2013
  [Wei] Fenghe 2018-03-19
  [Li] Shangfu 2023-03-12..2023-10-24
  [Dong] Jun 2023-12-29
trade-minister | Commerce Minister | Minister of Commerce
  [Wang] Wentao 2020-12
trade-minister | International Trade Representative | trade negotiator
  [Wang] Shouwen 2022-08
  [Li] Chenggang 2025-04-16
special-envoy | Special Envoy | Special Representative for Eurasian Affairs, Special Envoy for the Middle East
  [Li] Hui 2019-08..2025
  [Zhai] Jun 2019-10
spokesperson | Foreign Ministry spokesperson
  [Hua] Chunying 2012..2024-05
  [Wang] Wenbin 2020-07..2024-05
  [Mao] Ning 2022-09..
  [Lin] Jian 2024-03-18..
  [Guo] Jiakun 2025-01-06
# HK
head-of-government | Chief Executive | Hong Kong leader
  Carrie Lam 2017-07-01
  John Lee 2022-07-01
# TW
head-of-state
  [Tsai] Ing-wen 2016-05-20
  [Lai] Ching-te 2024-05-20
head-of-government | Premier
  [Lin] Chuan 2016-05-20
  [Lai] Ching-te 2017-09-08
  [Su] Tseng-chang 2019-01-14
  [Chen] Chien-jen 2023-01-31
  [Cho] Jung-tai 2024-05-20
foreign-minister
  David Lee 2016-05-20
  Joseph Wu 2018-02-26
  [Lin] Chia-lung 2024-05-20
defence-minister
  [Yen] De-fa 2018-02-26
  [Chiu] Kuo-cheng 2021-02-23
  Wellington Koo 2024-05-20
# JP
head-of-state | Emperor
  Akihito 1989
  Naruhito 2019-05-01
head-of-government
  Shinzo Abe 2012
  Yoshihide Suga 2020-09-16
  Fumio Kishida 2021-10-04
  Shigeru Ishiba 2024-10-01
  Sanae Takaichi 2025-10-21
foreign-minister
  Fumio Kishida 2012
  Taro Kono 2017-08-03
  Toshimitsu Motegi 2019-09-11
  Fumio Kishida 2021-11-04 acting
  Yoshimasa Hayashi 2021-11-10
  Yoko Kamikawa 2023-09-13
  Takeshi Iwaya 2024-10-01
  Toshimitsu Motegi 2025-10-21
defence-minister
  Gen Nakatani 2014
  Tomomi Inada 2016-08-03
  Fumio Kishida 2017-07-28
  Itsunori Onodera 2017-08-03
  Takeshi Iwaya 2018-10-02
  Taro Kono 2019-09-11
  Nobuo Kishi 2020-09-16
  Yasukazu Hamada 2022-08-10
  Minoru Kihara 2023-09-13
  Gen Nakatani 2024-10-01
  Shinjiro Koizumi 2025-10-21
# KR
head-of-state
  [Park] Geun-hye 2013..2017-03-10
  [Hwang] Kyo-ahn 2016-12-09 acting
  [Moon] Jae-in 2017-05-10
  [Yoon] Suk Yeol 2022-05-10..2025-04-04
  [Han] Duck-soo 2024-12-14 acting
  [Choi] Sang-mok 2024-12-27 acting
  [Han] Duck-soo 2025-03-24 acting
  [Lee] Ju-ho 2025-05-02 acting
  [Lee] Jae Myung 2025-06-04
head-of-government
  [Chung] Hong-won 2013
  [Lee] Wan-koo 2015-02-16
  [Choi] Kyoung-hwan 2015-04-27 acting
  [Hwang] Kyo-ahn 2015-06-18
  [Yoo] Il-ho 2017-05-11 acting
  [Lee] Nak-yon 2017-05-31
  [Chung] Sye-kyun 2020-01-14
  [Hong] Nam-ki 2021-04-16 acting
  [Kim] Boo-kyum 2021-05-14
  [Choo] Kyung-ho 2022-05-12 acting
  [Han] Duck-soo 2022-05-21
  [Lee] Ju-ho 2025-05-02 acting
  [Kim] Min-seok 2025-07-03
foreign-minister
  [Yun] Byung-se 2013
  [Kang] Kyung-wha 2017-06-18
  [Chung] Eui-yong 2021-02-09
  [Park] Jin 2022-05-12
  [Cho] Tae-yul 2024-01-10
  [Cho] Hyun 2025-07-19
defence-minister
  [Han] Min-koo 2014
  [Song] Young-moo 2017-07-14
  [Jeong] Kyeong-doo 2018-09-21
  [Suh] Wook 2020-09-18
  [Lee] Jong-sup 2022-05-11
  [Shin] Won-sik 2023-10-07
  [Kim] Yong-hyun 2024-09-06
  [Kim] Seon-ho 2024-12-05 acting
  [Ahn] Gyu-back 2025-07-25
# KP
head-of-state | Leader | North Korean leader, Supreme Leader, Chairman, General Secretary
  [Kim] Jong Un 2011
head-of-government | Premier
  [Pak] Pong Ju 2013
  [Kim] Jae Ryong 2019-04-11
  [Kim] Tok Hun 2020-08-13
  [Pak] Thae Song 2024-12-29
foreign-minister
  [Ri] Yong Ho 2016-05-09
  [Ri] Son Gwon 2020-01
  [Choe] Son Hui 2022-06-11
defence-minister
  [Kim] Jong Gwan 2019-12
  [Ri] Yong Gil 2021-07
  [Kang] Sun Nam 2022-12
  [No Kwang Chol] 2024-10
# MN
head-of-state
  Khaltmaagiin Battulga 2017-07-10
  Ukhnaagiin Khurelsukh 2021-06-25
head-of-government
  Ukhnaagiin Khurelsukh 2017-10-04
  Luvsannamsrain Oyun-Erdene 2021-01-27
  Gombojavyn Zandanshatar 2025-06-13
  Nyam-Osoryn Uchral 2026-03-30
foreign-minister
  Batmunkhiin Battsetseg 2021-01-29
# IN
head-of-state
  Pranab Mukherjee 2012
  Ram Nath Kovind 2017-07-25
  Droupadi Murmu 2022-07-25
head-of-government
  Narendra Modi 2014
foreign-minister | External Affairs Minister
  Sushma Swaraj 2014
  S. Jaishankar 2019-05-30
deputy-foreign-minister | Foreign Secretary
  Vinay Mohan Kwatra 2022-05
  Vikram Misri 2024-07-15
defence-minister
  Manohar Parrikar 2014
  Arun Jaitley 2017-03-13
  Nirmala Sitharaman 2017-09-03
  Rajnath Singh 2019-05-31
national-security-adviser | National Security Adviser | NSA
  Ajit Doval 2014
# PK
head-of-state
  Mamnoon Hussain 2013
  Arif Alvi 2018-09-09
  Asif Ali Zardari 2024-03-10
head-of-government
  Nawaz Sharif 2013..2017-07-28
  Shahid Khaqan Abbasi 2017-08-01
  Nasirul Mulk 2018-06-01 acting
  Imran Khan 2018-08-18..2022-04-10
  Shehbaz Sharif 2022-04-11
  Anwaar-ul-Haq Kakar 2023-08-14 acting
  Shehbaz Sharif 2024-03-04
foreign-minister
  Sartaj Aziz 2013..2017-07-28
  Khawaja Asif 2017-08-04..2018-04-26
  Khurram Dastgir Khan 2018-05..2018-06-01
  Abdullah Hussain Haroon 2018-06-05..2018-08-18
  Shah Mahmood Qureshi 2018-08-20..2022-04-10
  Bilawal [Bhutto Zardari] 2022-04-27..2023-08-10
  Jalil Abbas Jilani 2023-08-17..2024-03-04
  Ishaq Dar 2024-03-11
deputy-foreign-minister | Foreign Secretary
  Syrus Sajjad Qazi 2023-08
  Amna Baloch 2024-09
defence-minister
  Khawaja Asif 2013..2017-07-28
  Khurram Dastgir Khan 2017-08-04..2018-05-31
  Pervez Khattak 2018-08-20..2022-04-10
  Khawaja Asif 2022-04-19..2023-08-10
  Anwar Ali Hyder 2023-08-17..2024-03-04
  Khawaja Asif 2024-03-11
military-chief | Army Chief | Chief of Army Staff, Field Marshal, Chief of Defence Forces
  Qamar Javed Bajwa 2016-11
  Asim Munir 2022-11
# BD
head-of-state
  Abdul Hamid 2013
  Mohammed Shahabuddin 2023-04-24
head-of-government | | Chief Adviser, interim leader
  [Sheikh Hasina] 2009..2024-08-05
  Muhammad Yunus 2024-08-08
  Tarique Rahman 2026-02-17
foreign-minister | | Foreign Adviser
  A. K. Abdul Momen 2019-01-07
  Hasan Mahmud 2024-01-11..2024-08-06
  Touhid Hossain 2024-08-09
  Khalilur Rahman 2026-02-17
# LK
head-of-state
  Maithripala Sirisena 2015-01-09
  Gotabaya Rajapaksa 2019-11-18
  Ranil Wickremesinghe 2022-07-14
  Anura Kumara Dissanayake 2024-09-23
head-of-government
  Ranil Wickremesinghe 2015-01-09
  Mahinda Rajapaksa 2019-11-21..2022-05-09
  Ranil Wickremesinghe 2022-05-12..2022-07-21
  Dinesh Gunawardena 2022-07-22..2024-09-23
  Harini Amarasuriya 2024-09-24
foreign-minister
  G. L. Peiris 2021-08-16
  Ali Sabry 2022-07-22..2024-09-23
  Vijitha Herath 2024-09-24
# NP
head-of-state
  Bidya Devi Bhandari 2015-10-29
  Ram Chandra Paudel 2023-03-13
head-of-government
  Sher Bahadur Deuba 2017-06-07
  K. P. Sharma Oli 2018-02-15
  Sher Bahadur Deuba 2021-07-13
  Pushpa Kamal Dahal 2022-12-26
  K. P. Sharma Oli 2024-07-15..2025-09-09
  Sushila Karki 2025-09-12
  Balendra Shah 2026-03-27
foreign-minister
  Narayan Khadka 2021-09-22..2022-12-26
  N. P. Saud 2023-04-16..2024-03-04
  Narayan Kaji Shrestha 2024-03-06
  Arzu Rana Deuba 2024-07-15..2025-09-09
  Balananda Sharma 2025-12-26
  Shisir Khanal 2026-03-27
# BT
head-of-state | King
  [Jigme Khesar Namgyel] Wangchuck 2006
head-of-government | | Chief Adviser
  Lotay Tshering 2018-11-07
  Chogyal Dago Rigdzin 2023-11-01 acting
  Tshering Tobgay 2024-01-28
# MV
head-of-state
  Abdulla Yameen 2013
  Ibrahim Mohamed Solih 2018-11-17
  Mohamed Muizzu 2023-11-17
foreign-minister
  Abdulla Shahid 2018-11-17
  Moosa Zameer 2023-11-17
  Abdulla Khaleel 2024-09-30
# AF
head-of-state | | Supreme Leader, Taliban leader, Taliban Supreme Leader
  Ashraf Ghani 2014
  Hibatullah Akhundzada 2021-08-15
head-of-government | Chief Executive
  Abdullah Abdullah 2014..2020-03-11
head-of-government
  Mohammad Hasan Akhund 2021-09-07
foreign-minister
  Salahuddin Rabbani 2015-02-01
  Idrees Zaman 2019-10-30 acting
  Haroon Chakhansuri 2020-01 acting
  Mohammad Haneef Atmar 2020-04-04..2021-08-15
  Amir Khan Muttaqi 2021-09-07
defence-minister
  Asadullah Khalid 2018-12-23..2021-06-19
  Mohammad Yaqoob 2021-09-07
# TALIBAN | Taliban | Islamic Emirate of Afghanistan, Afghan Taliban
leader | Taliban leader | Mullah
  Hibatullah Akhundzada 2016-05-25
# KZ
head-of-state
  Nursultan Nazarbayev 1991
  Kassym-Jomart Tokayev 2019-03-20
head-of-government
  Bakytzhan Sagintayev 2016-09-08
  Askar Mamin 2019-02-21
  Alikhan Smailov 2022-01-05..2024-02-05
  Olzhas Bektenov 2024-02-06
foreign-minister
  Kairat Abdrakhmanov 2016-12-28
  Beibut Atamkulov 2018-12-26
  Mukhtar Tileuberdi 2019-09-18..2023-03-30
  Murat Nurtleu 2023-04-03
  Yermek Kosherbayev 2025-09-26
defence-minister
  Nurlan Yermekbayev 2018-08-07
  Murat Bektanov 2021-08-31
  Ruslan Zhaksylykov 2022-01-19
  Dauren Kosanov 2025-06
# UZ
head-of-state
  Shavkat Mirziyoyev 2016-09-08
head-of-government
  Abdulla Aripov 2016-12-14
foreign-minister
  Abdulaziz Kamilov 2012
  Vladimir Norov 2022-04-27
  Bakhtiyor Saidov 2022-12-30
# TJ
head-of-state
  Emomali Rahmon 1992
head-of-government
  Kokhir Rasulzoda 2013
foreign-minister
  Sirojiddin Muhriddin 2013
# TM
head-of-state
  Gurbanguly Berdimuhamedov 2007
  Serdar Berdimuhamedov 2022-03-19
foreign-minister
  Rashid Meredov 2001
# KG
head-of-state
  Sooronbay Jeenbekov 2017-11-24
  Sadyr Japarov 2020-10-15 acting
  Talant Mamytov 2020-11-14 acting
  Sadyr Japarov 2021-01-28
head-of-government | | Chairman of the Cabinet of Ministers
  Sapar Isakov 2017-08-26..2018-04-19
  Mukhammedkalyi Abylgaziev 2018-04-20..2020-06-15
  Kubatbek Boronov 2020-06-17..2020-10-10
  Artem Novikov 2020-11-14 acting
  Ulukbek Maripov 2021-02-03
  Akylbek Japarov 2021-10-12
  Adylbek Kasymaliev 2024-12-16
foreign-minister
  Ruslan Kazakbaev 2020-10-14
  Jeenbek Kulubaev 2022-04-22
# ID
head-of-state
  Joko Widodo 2014
  [Prabowo] Subianto 2024-10-20
foreign-minister
  [Retno] Marsudi 2014
  Sugiono 2024-10-21
defence-minister
  [Prabowo] Subianto 2019-10-23..2024-10-20
  [Sjafrie] Sjamsoeddin 2024-10-21
# VN
party-leader | General Secretary | Communist Party chief, Party General Secretary, Communist Party General Secretary, top leader
  Nguyễn Phú Trọng 2011..2024-07-19
  [Tô Lâm] 2024-08-03
head-of-state
  Trần Đại Quang 2016-04-02..2018-09-21
  Nguyễn Phú Trọng 2018-10-23
  Nguyễn Xuân Phúc 2021-04-05..2023-01-18
  Võ Văn Thưởng 2023-03-02
  Võ Thị Ánh Xuân 2024-03-21 acting
  [Tô Lâm] 2024-05-22
  Lương Cường 2024-10-21
  [Tô Lâm] 2026-04-07
head-of-government
  Nguyễn Tấn Dũng 2006
  Nguyễn Xuân Phúc 2016-04-07
  Phạm Minh Chính 2021-04-05
  Lê Minh Hưng 2026-04-07
foreign-minister
  Phạm Bình Minh 2011..2021-04-08
  Bùi Thanh Sơn 2016-12..2017-01 acting
  Bùi Thanh Sơn 2021-04-08
  Lê Hoài Trung 2025-08-30
defence-minister
  Ngô Xuân Lịch 2016-04-08
  Phan Văn Giang 2021-04-08
# PH
head-of-state
  Benigno Aquino III 2010
  Rodrigo Duterte 2016-06-30
  Ferdinand Marcos Jr. 2022-06-30
foreign-minister | Foreign Secretary | Secretary of Foreign Affairs
  Perfecto Yasay Jr. 2016-06-30..2017-03-08
  Enrique Manalo 2017-03-09 acting
  Alan Peter Cayetano 2017-05-18
  Teodoro Locsin Jr. 2018-10-17..2022-06-30
  Enrique Manalo 2022-07-01
  Maria Theresa Lazaro 2025-07-01
defence-minister | Defense Secretary | Secretary of National Defense
  Delfin Lorenzana 2016-06-30..2022-06-30
  Jose Faustino Jr. 2022-07-01
  Carlito Galvez Jr. 2023-01-09
  Gilberto Teodoro Jr. 2023-06-05
# TH
head-of-state | King
  Maha [Vajiralongkorn] 2016-10-13
head-of-government
  [Prayut] Chan-o-cha 2014
  [Srettha] Thavisin 2023-08-22
  [Phumtham] Wechayachai 2024-08-14 acting
  [Paetongtarn] Shinawatra 2024-08-16..2025-08-29
  [Phumtham] Wechayachai 2025-07-03 acting
  [Anutin] Charnvirakul 2025-09-07
foreign-minister
  [Don] Pramudwinai 2015-08-19
  [Parnpree] Bahiddha-Nukara 2023-09-01..2024-04-28
  [Maris] Sangiampongsa 2024-04-30
  [Sihasak] Phuangketkeow 2025-09-19
defence-minister
  [Prayut] Chan-o-cha 2019-07-10
  [Sutin] Klungsang 2023-09-01
  [Phumtham] Wechayachai 2024-09-03
  [Natthaphon] Narkphanit 2025-06-30
# MY
head-of-state | King | Yang di-Pertuan Agong
  [Muhammad V] 2016-12-13..2019-01-06
  [Abdullah] Ahmad Shah 2019-01-31
  [Ibrahim] Iskandar 2024-01-31
head-of-government
  [Najib] Razak 2009
  [Mahathir] Mohamad 2018-05-10
  [Muhyiddin] Yassin 2020-03-01
  [Ismail Sabri] Yaakob 2021-08-21
  [Anwar] Ibrahim 2022-11-24
foreign-minister
  [Anifah] Aman 2009..2018-05-10
  [Saifuddin] Abdullah 2018-07-02..2020-02-24
  [Hishammuddin] Hussein 2020-03-10..2021-08-16
  [Saifuddin] Abdullah 2021-08-30..2022-11-24
  [Zambry] Abdul Kadir 2022-12-03
  [Mohamad] Hasan 2023-12-12
defence-minister
  [Mohamad Sabu] 2018-05-21..2020-02-24
  [Ismail Sabri] Yaakob 2020-03-10..2021-08-16
  [Hishammuddin] Hussein 2021-08-30..2022-11-24
  [Mohamad] Hasan 2022-12-03
  [Khaled] Nordin 2023-12-12
# SG
head-of-state
  Tony Tan 2011..2017-09-01
  Halimah Yacob 2017-09-14
  [Tharman] Shanmugaratnam 2023-09-14
head-of-government
  [Lee] Hsien Loong 2004
  Lawrence Wong 2024-05-15
foreign-minister
  Vivian Balakrishnan 2015-10-01
defence-minister
  [Ng] Eng Hen 2011
  [Chan] Chun Sing 2025-05-23
# BN
head-of-state | Sultan
  Hassanal Bolkiah 1967
# KH
head-of-state | King
  Norodom [Sihamoni] 2004
head-of-government
  [Hun Sen] 1985
  [Hun Manet] 2023-08-22
foreign-minister
  [Prak] Sokhonn 2016-04-05
  [Sok Chenda] Sophea 2023-08-22
  [Prak] Sokhonn 2024-11-20
# LA
head-of-state
  [Choummaly] Sayasone 2006
  [Bounnhang] Vorachith 2016-04-20
  [Thongloun] Sisoulith 2021-03-22
head-of-government
  [Thongloun] Sisoulith 2016-04-20
  [Phankham] Viphavanh 2021-03-22
  [Sonexay] Siphandone 2022-12-30
foreign-minister
  [Saleumxay] Kommasith 2016-04-20
  [Thongsavanh] Phomvihane 2024-11-19
# MM
head-of-state
  [Htin Kyaw] 2016-03-30..2018-03-21
  [Win Myint] 2018-03-30
  [Myint Swe] 2021-02-01..2025-08-07 acting
  [Min Aung Hlaing] 2024-07-22 acting
  [Min Aung Hlaing] 2026-04-10
state-counsellor | State Counsellor | State Counselor, de facto leader, civilian leader
  Aung San [Suu Kyi] 2016-04-06..2021-02-01
head-of-government | | junta chief, military ruler, junta leader, State Administration Council Chairman
  [Min Aung Hlaing] 2021-02-01
  [Nyo Saw] 2025-07-31..2026-04-10
foreign-minister
  [Wunna Maung Lwin] 2021-02-01
  [Than Swe] 2023-02-01
  [Tin Maung Swe] 2026-04-10
# TL
head-of-state
  Francisco Guterres 2017-05-20
  José Ramos-Horta 2022-05-20
head-of-government
  Mari Alkatiri 2017-09-15
  [Taur Matan Ruak] 2018-06-22
  Xanana Gusmão 2023-07-01
foreign-minister
  Adaljíza Magno 2020-06-24
  Bendito Freitas 2023-07-01
`;
