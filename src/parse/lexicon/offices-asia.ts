/**
 * Who held which office in Asia (with Central Asia), 2015 to autumn 2026. Data only: add a line, touch no code.
 *
 * Sources: the governments' own sites (cabinet lists, foreign ministries' biographies), national gazettes, parliaments' and press
 * records of inaugurations and reshuffles; checked against the visits and travels lists of the US Office of the Historian.
 *
 * `# XX` opens a country (ISO 3166-1 alpha-2), `# ID | label | other names` an organisation. An office line is
 * `kind | label, as English news says it | further titles, by comma`; generic titles (Minister of Foreign Affairs …) are the title
 * table's work and are not repeated. A holder line is indented: name, `from..to` (half-open: the last day is the successor's first; empty:
 * still in office; a month or a year where the day is not certain), and `acting` where so. News calls a person by the last word with
 * its particles, or by the words in [brackets].
 *
 * Kinds: head-of-state head-of-government deputy-head-of-government vice-president crown-prince foreign-minister
 * deputy-foreign-minister (also an Indian or Pakistani foreign secretary) top-diplomat state-counsellor defence-minister military-chief
 * finance-minister trade-minister energy-minister national-security-adviser intelligence-chief nuclear-chief un-ambassador special-envoy
 * spokesperson speaker party-leader leader. Several may hold one office at a time only in deputy-…, spokesperson, special-envoy and
 * where marked acting.
 */
export const OFFICES_ASIA = `
# CN
head-of-state | President | Chinese leader, Communist Party General Secretary, Chairman
  [Xi] Jinping 2013..
head-of-government | Premier
  [Li] Keqiang 2013..2023-03-11
  [Li] Qiang 2023-03-11..
deputy-head-of-government | Vice Premier
  [Han] Zheng 2018-03..2023-03
  [Liu] He 2018-03..2023-03
  [Hu] Chunhua 2018-03..2023-03
  [Sun Chunlan] 2018-03..2023-03
  [Ding] Xuexiang 2023-03..
  [He Lifeng] 2023-03..
  [Zhang] Guoqing 2023-03..
  [Liu] Guozhong 2023-03..
vice-president | Vice President
  [Li] Yuanchao 2013..2018-03-17
  [Wang] Qishan 2018-03-17..2023-03-10
  [Han] Zheng 2023-03-10..
foreign-minister | Foreign Minister | State Councilor, State Councillor
  [Wang] Yi 2013..2022-12-30
  [Qin] Gang 2022-12-30..2023-07-25
  [Wang] Yi 2023-07-25..
top-diplomat | Director of the Office of the Central Commission for Foreign Affairs | top diplomat, most senior diplomat, Director of the Central Foreign Affairs Commission Office, State Councilor, State Councillor, Politburo member
  [Yang] Jiechi 2013..2023-01-01
  [Wang] Yi 2023-01-01..
deputy-foreign-minister | Vice Foreign Minister
  [Le Yucheng] 2018-03..2022-06
  [Xie] Feng 2021-02..2023-05
  [Ma] Zhaoxu 2019-07..
  [Sun Weidong] 2022-11..
defence-minister | Defense Minister
  [Chang] Wanquan 2013..2018-03-19
  [Wei] Fenghe 2018-03-19..2023-03-12
  [Li] Shangfu 2023-03-12..2023-10-24
  [Dong] Jun 2023-12-29..
finance-minister | Finance Minister
  [Liu] Kun 2018-03..2023-10
  [Lan] Fo'an 2023-10..
trade-minister | Commerce Minister | Minister of Commerce
  [Zhong] Shan 2017-02..2020-12
  [Wang] Wentao 2020-12..
trade-minister | International Trade Representative | trade negotiator, Vice Commerce Minister
  [Wang] Shouwen 2022-08..2025-04-16
  [Li] Chenggang 2025-04-16..
intelligence-chief | Minister of State Security
  [Chen] Wenqing 2016-11..2022-10
  [Chen] Yixin 2022-10..
un-ambassador | Ambassador to the United Nations
  [Zhang] Jun 2019-07..2024-04
  [Fu] Cong 2024-04..
special-envoy | Special Envoy | Special Representative for Eurasian Affairs, Special Envoy for the Middle East
  [Li] Hui 2019-08..2025
  [Zhai] Jun 2019-10..
spokesperson | Foreign Ministry spokesperson
  [Hua] Chunying 2012..2024-05
  [Geng] Shuang 2016-09..2020-06
  [Zhao] Lijian 2020-02..2023-01
  [Wang] Wenbin 2020-07..2024-05
  [Mao] Ning 2022-09..
  [Lin] Jian 2024-03-18..
  [Guo] Jiakun 2025-01-06..
speaker | NPC Chairman | Chairman of the National People's Congress, top legislator
  [Li] Zhanshu 2018-03..2023-03
  [Zhao] Leji 2023-03..
# HK
head-of-government | Chief Executive | Hong Kong leader
  [Leung] Chun-ying 2012..2017-07-01
  Carrie Lam 2017-07-01..2022-07-01
  John Lee 2022-07-01..
# TW
head-of-state | President
  [Ma] Ying-jeou 2008..2016-05-20
  [Tsai] Ing-wen 2016-05-20..2024-05-20
  [Lai] Ching-te 2024-05-20..
vice-president | Vice President
  [Chen] Chien-jen 2016-05-20..2020-05-20
  [Lai] Ching-te 2020-05-20..2024-05-20
  [Hsiao] Bi-khim 2024-05-20..
head-of-government | Premier
  [Mao] Chi-kuo 2014..2016-02-01
  [Chang] San-cheng 2016-02-01..2016-05-20
  [Lin] Chuan 2016-05-20..2017-09-08
  [Lai] Ching-te 2017-09-08..2019-01-14
  [Su] Tseng-chang 2019-01-14..2023-01-31
  [Chen] Chien-jen 2023-01-31..2024-05-20
  [Cho] Jung-tai 2024-05-20..
foreign-minister | Foreign Minister
  David Lin 2012..2016-05-20
  David Lee 2016-05-20..2018-02-26
  Joseph Wu 2018-02-26..2024-05-20
  [Lin] Chia-lung 2024-05-20..
defence-minister | Defense Minister
  [Feng] Shih-kuan 2016-05-20..2018-02-26
  [Yen] De-fa 2018-02-26..2021-02-23
  [Chiu] Kuo-cheng 2021-02-23..2024-05-20
  Wellington Koo 2024-05-20..
# JP
head-of-state | Emperor
  Akihito 1989..2019-05-01
  Naruhito 2019-05-01..
head-of-government | Prime Minister
  Shinzo Abe 2012..2020-09-16
  Yoshihide Suga 2020-09-16..2021-10-04
  Fumio Kishida 2021-10-04..2024-10-01
  Shigeru Ishiba 2024-10-01..2025-10-21
  Sanae Takaichi 2025-10-21..
foreign-minister | Foreign Minister
  Fumio Kishida 2012..2017-08-03
  Taro Kono 2017-08-03..2019-09-11
  Toshimitsu Motegi 2019-09-11..2021-11-04
  Fumio Kishida 2021-11-04..2021-11-10 acting
  Yoshimasa Hayashi 2021-11-10..2023-09-13
  Yoko Kamikawa 2023-09-13..2024-10-01
  Takeshi Iwaya 2024-10-01..2025-10-21
  Toshimitsu Motegi 2025-10-21..
defence-minister | Defense Minister
  Gen Nakatani 2014..2016-08-03
  Tomomi Inada 2016-08-03..2017-07-28
  Fumio Kishida 2017-07-28..2017-08-03
  Itsunori Onodera 2017-08-03..2018-10-02
  Takeshi Iwaya 2018-10-02..2019-09-11
  Taro Kono 2019-09-11..2020-09-16
  Nobuo Kishi 2020-09-16..2022-08-10
  Yasukazu Hamada 2022-08-10..2023-09-13
  Minoru Kihara 2023-09-13..2024-10-01
  Gen Nakatani 2024-10-01..2025-10-21
  Shinjiro Koizumi 2025-10-21..
finance-minister | Finance Minister
  Taro Aso 2012..2021-10
  Shunichi Suzuki 2021-10..2024-10-01
  Katsunobu Kato 2024-10-01..2025-10-21
  Satsuki Katayama 2025-10-21..
trade-minister | Trade Minister | Minister of Economy, Economy Minister, Industry Minister
  Hiroshi Kajiyama 2019-10..2021-10
  Koichi Hagiuda 2021-10..2022-08
  Yasutoshi Nishimura 2022-08..2023-12
  Ken Saito 2023-12..2024-10-01
  Yoji Muto 2024-10-01..2025-10-21
  Ryosei Akazawa 2025-10-21..
trade-minister | Economic Revitalization Minister | tariff negotiator, trade negotiator, Economic Revitalisation Minister
  Ryosei Akazawa 2024-10-01..2025-10-21
national-security-adviser | National Security Adviser | Secretary General of the National Security Secretariat
  Shigeru Kitamura 2019-09..2021-07
  Takeo Akiba 2021-07..2025-01-20
  Masataka Okano 2025-01-20..2025-10-21
  Keiichi Ichikawa 2025-10-21..
spokesperson | Chief Cabinet Secretary | government spokesperson, top government spokesman
  Yoshihide Suga 2012..2020-09
  Katsunobu Kato 2020-09..2021-10
  Hirokazu Matsuno 2021-10..2023-12
  Yoshimasa Hayashi 2023-12..2025-10-21
  Minoru Kihara 2025-10-21..
un-ambassador | Ambassador to the United Nations
  Kimihiro Ishikane 2019-12..2023-12
  Kazuyuki Yamazaki 2023-12..
# KR
head-of-state | President
  [Park] Geun-hye 2013..2017-03-10
  [Hwang] Kyo-ahn 2016-12-09..2017-05-10 acting
  [Moon] Jae-in 2017-05-10..2022-05-10
  [Yoon] Suk Yeol 2022-05-10..2025-04-04
  [Han] Duck-soo 2024-12-14..2024-12-27 acting
  [Choi] Sang-mok 2024-12-27..2025-03-24 acting
  [Han] Duck-soo 2025-03-24..2025-05-02 acting
  [Lee] Ju-ho 2025-05-02..2025-06-04 acting
  [Lee] Jae Myung 2025-06-04..
head-of-government | Prime Minister
  [Chung] Hong-won 2013..2015-02-16
  [Lee] Wan-koo 2015-02-16..2015-04-27
  [Choi] Kyoung-hwan 2015-04-27..2015-06-18 acting
  [Hwang] Kyo-ahn 2015-06-18..2017-05-11
  [Yoo] Il-ho 2017-05-11..2017-05-31 acting
  [Lee] Nak-yon 2017-05-31..2020-01-14
  [Chung] Sye-kyun 2020-01-14..2021-04-16
  [Hong] Nam-ki 2021-04-16..2021-05-14 acting
  [Kim] Boo-kyum 2021-05-14..2022-05-12
  [Choo] Kyung-ho 2022-05-12..2022-05-21 acting
  [Han] Duck-soo 2022-05-21..2025-05-02
  [Lee] Ju-ho 2025-05-02..2025-07-03 acting
  [Kim] Min-seok 2025-07-03..
foreign-minister | Foreign Minister
  [Yun] Byung-se 2013..2017-06-18
  [Kang] Kyung-wha 2017-06-18..2021-02-09
  [Chung] Eui-yong 2021-02-09..2022-05-12
  [Park] Jin 2022-05-12..2024-01-10
  [Cho] Tae-yul 2024-01-10..2025-07-19
  [Cho] Hyun 2025-07-19..
deputy-foreign-minister | First Vice Foreign Minister | Vice Foreign Minister
  [Choi] Jong-kun 2020-08..2022-05
  [Cho] Hyun-dong 2022-05..2023-04
  [Chang] Ho-jin 2023-04..2024-01
  [Kim] Hong-kyun 2024-01..2025-06
  [Park] Yoon-joo 2025-06..
defence-minister | Defense Minister
  [Han] Min-koo 2014..2017-07-14
  [Song] Young-moo 2017-07-14..2018-09-21
  [Jeong] Kyeong-doo 2018-09-21..2020-09-18
  [Suh] Wook 2020-09-18..2022-05-11
  [Lee] Jong-sup 2022-05-11..2023-10-07
  [Shin] Won-sik 2023-10-07..2024-09-06
  [Kim] Yong-hyun 2024-09-06..2024-12-05
  [Kim] Seon-ho 2024-12-05..2025-07-25 acting
  [Ahn] Gyu-back 2025-07-25..
finance-minister | Finance Minister
  [Hong] Nam-ki 2018-12..2022-05
  [Choo] Kyung-ho 2022-05..2023-12
  [Choi] Sang-mok 2023-12..2025-05-02
  [Koo] Yun-cheol 2025-07-19..
trade-minister | Trade Minister
  [Yoo] Myung-hee 2019-03..2021-08
  [Yeo] Han-koo 2021-08..2022-05
  [Ahn] Duk-geun 2022-05..2024-01
  [Cheong] In-kyo 2024-01..2025-06-10
  [Yeo] Han-koo 2025-06-10..
national-security-adviser | National Security Adviser | National Security Office Director, Director of National Security
  [Chung] Eui-yong 2017-05..2020-07
  [Suh] Hoon 2020-07..2022-05
  [Kim] Sung-han 2022-05..2023-03
  [Cho] Tae-yong 2023-03..2024-01-05
  [Chang] Ho-jin 2024-01-05..2024-08-12
  [Shin] Won-sik 2024-08-12..2025-06-04
  [Wi] Sung-lac 2025-06-04..
intelligence-chief | Director of the National Intelligence Service | spy chief, intelligence chief, NIS Director
  [Suh] Hoon 2017-06..2020-07
  [Park] Jie-won 2020-07..2022-05
  [Kim] Kyou-hyun 2022-05..2023-11
  [Cho] Tae-yong 2024-01-16..2025-06
  [Lee] Jong-seok 2025-06-25..
special-envoy | Special Representative for Korean Peninsula Peace and Security Affairs | nuclear envoy, chief nuclear negotiator
  [Lee] Do-hoon 2017-09..2020-12
  [Noh] Kyu-duk 2020-12..2022-05
  [Kim] Gunn 2022-05..2024-01
un-ambassador | Ambassador to the United Nations
  [Cho] Hyun 2019-10..2022-06
  [Hwang] Joon-kook 2022-07..2025-07
  [Cha] Ji-hoon 2025-09..
# KP
head-of-state | Leader | North Korean leader, Supreme Leader, Chairman, State Affairs Commission President, General Secretary
  [Kim] Jong Un 2011..
head-of-government | Premier
  [Pak] Pong Ju 2013..2019-04-11
  [Kim] Jae Ryong 2019-04-11..2020-08-13
  [Kim] Tok Hun 2020-08-13..2024-12-29
  [Pak] Thae Song 2024-12-29..
foreign-minister | Foreign Minister
  [Ri] Su Yong 2014..2016-05-09
  [Ri] Yong Ho 2016-05-09..2020-01
  [Ri] Son Gwon 2020-01..2022-06-11
  [Choe] Son Hui 2022-06-11..
defence-minister | Defense Minister
  [Pak] Yong Sik 2015-05..2018-06
  [No Kwang Chol] 2018-06..2019-12
  [Kim] Jong Gwan 2019-12..2021-07
  [Ri] Yong Gil 2021-07..2022-12
  [Kang] Sun Nam 2022-12..2024-10
  [No Kwang Chol] 2024-10..
speaker | President of the Presidium | Supreme People's Assembly Presidium Chairman, ceremonial head of state
  [Choe] Ryong Hae 2019-04..2026-03
  [Jo] Yong Won 2026-03..
special-envoy | Party Vice Chairman | former spy chief, senior official
  [Kim] Yong Chol 2016-05..2019-04
spokesperson | Vice Department Director | sister of the North Korean leader, powerful sister
  [Kim] Yo Jong 2017-10..
# MN
head-of-state | President
  Tsakhiagiin Elbegdorj 2009..2017-07-10
  Khaltmaagiin Battulga 2017-07-10..2021-06-25
  Ukhnaagiin Khurelsukh 2021-06-25..
head-of-government | Prime Minister
  Chimediin Saikhanbileg 2014..2016-07-07
  Jargaltulgyn Erdenebat 2016-07-07..2017-10-04
  Ukhnaagiin Khurelsukh 2017-10-04..2021-01-27
  Luvsannamsrain Oyun-Erdene 2021-01-27..2025-06-13
  Gombojavyn Zandanshatar 2025-06-13..2026-03-30
  Nyam-Osoryn Uchral 2026-03-30..
foreign-minister | Foreign Minister
  Lundegiin Purevsuren 2014..2016-07-21
  Tsendiin Munkh-Orgil 2016-07-21..2017-10-20
  Damdiny Tsogtbaatar 2017-10-20..2020-07-09
  Nyamtserengiin Enkhtaivan 2020-07-09..2021-01-29
  Batmunkhiin Battsetseg 2021-01-29..
# IN
head-of-state | President
  Pranab Mukherjee 2012..2017-07-25
  Ram Nath Kovind 2017-07-25..2022-07-25
  Droupadi Murmu 2022-07-25..
vice-president | Vice President
  Hamid Ansari 2007..2017-08-11
  Venkaiah Naidu 2017-08-11..2022-08-11
  Jagdeep Dhankhar 2022-08-11..2025-07-21
  C. P. Radhakrishnan 2025-09-12..
head-of-government | Prime Minister
  Narendra Modi 2014..
foreign-minister | External Affairs Minister | Minister of External Affairs, Minister for External Affairs, EAM
  Sushma Swaraj 2014..2019-05-30
  S. Jaishankar 2019-05-30..
deputy-foreign-minister | Foreign Secretary
  Vijay Gokhale 2018-01..2020-01
  Harsh Vardhan Shringla 2020-01..2022-05
  Vinay Mohan Kwatra 2022-05..2024-07-15
  Vikram Misri 2024-07-15..
defence-minister | Defence Minister | Raksha Mantri
  Manohar Parrikar 2014..2017-03-13
  Arun Jaitley 2017-03-13..2017-09-03
  Nirmala Sitharaman 2017-09-03..2019-05-31
  Rajnath Singh 2019-05-31..
finance-minister | Finance Minister
  Nirmala Sitharaman 2019-05..
trade-minister | Commerce Minister | Commerce and Industry Minister, Minister of Commerce and Industry
  Piyush Goyal 2019-05..
national-security-adviser | National Security Adviser | NSA
  Ajit Doval 2014..
spokesperson | External Affairs Ministry spokesperson | MEA spokesperson, official spokesperson, Foreign Ministry spokesperson
  Raveesh Kumar 2017-07..2020-04
  Anurag Srivastava 2020-04..2021-03
  Arindam Bagchi 2021-03..2024-01
  Randhir Jaiswal 2024-01..
un-ambassador | Permanent Representative to the United Nations
  Syed Akbaruddin 2016-01..2020-05
  T. S. Tirumurti 2020-05..2022-06
  Ruchira Kamboj 2022-08..2024-06
  Parvathaneni Harish 2024-09..
speaker | Lok Sabha Speaker
  Om Birla 2019-06..
# PK
head-of-state | President
  Mamnoon Hussain 2013..2018-09-09
  Arif Alvi 2018-09-09..2024-03-10
  Asif Ali Zardari 2024-03-10..
head-of-government | Prime Minister | Caretaker Prime Minister
  Nawaz Sharif 2013..2017-07-28
  Shahid Khaqan Abbasi 2017-08-01..2018-06-01
  Nasirul Mulk 2018-06-01..2018-08-18 acting
  Imran Khan 2018-08-18..2022-04-10
  Shehbaz Sharif 2022-04-11..2023-08-14
  Anwaar-ul-Haq Kakar 2023-08-14..2024-03-04 acting
  Shehbaz Sharif 2024-03-04..
foreign-minister | Foreign Minister
  Sartaj Aziz 2013..2017-07-28
  Khawaja Asif 2017-08-04..2018-04-26
  Khurram Dastgir Khan 2018-05..2018-06-01
  Abdullah Hussain Haroon 2018-06-05..2018-08-18
  Shah Mahmood Qureshi 2018-08-20..2022-04-10
  Bilawal [Bhutto Zardari] 2022-04-27..2023-08-10
  Jalil Abbas Jilani 2023-08-17..2024-03-04
  Ishaq Dar 2024-03-11..
deputy-foreign-minister | Foreign Secretary
  Sohail Mahmood 2019-04..2022-09
  Asad Majeed Khan 2022-12..2023-08
  Syrus Sajjad Qazi 2023-08..2024-09
  Amna Baloch 2024-09..
defence-minister | Defence Minister
  Khawaja Asif 2013..2017-07-28
  Khurram Dastgir Khan 2017-08-04..2018-05-31
  Pervez Khattak 2018-08-20..2022-04-10
  Khawaja Asif 2022-04-19..2023-08-10
  Anwar Ali Hyder 2023-08-17..2024-03-04
  Khawaja Asif 2024-03-11..
military-chief | Army Chief | Chief of Army Staff, Field Marshal, Chief of Defence Forces
  Qamar Javed Bajwa 2016-11..2022-11
  Asim Munir 2022-11..
finance-minister | Finance Minister
  Abdul Hafeez Shaikh 2019-04..2021-03
  Shaukat Tarin 2021-04..2022-04
  Miftah Ismail 2022-04..2022-09
  Ishaq Dar 2022-09..2023-08
  Shamshad Akhtar 2023-08..2024-03-04
  Muhammad Aurangzeb 2024-03-11..
national-security-adviser | National Security Adviser
  Moeed Yusuf 2021-05..2022-04
  Asim Malik 2025-04-30..
spokesperson | Foreign Office spokesperson | Foreign Ministry spokesperson
  Mohammad Faisal 2017-11..2020-01
  Aisha Farooqui 2020-01..2020-08
  Zahid Hafeez Chaudhri 2020-08..2021-09
  Asim Iftikhar Ahmad 2021-09..2022-11
  Mumtaz Zahra Baloch 2022-11..2024-12
  Shafqat Ali Khan 2024-12..2025-11
  Tahir Andrabi 2025-11..
un-ambassador | Permanent Representative to the United Nations
  Munir Akram 2019-11..2025-04
  Asim Iftikhar Ahmad 2025-04..
# BD
head-of-state | President
  Abdul Hamid 2013..2023-04-24
  Mohammed Shahabuddin 2023-04-24..
head-of-government | Prime Minister | Chief Adviser, interim leader
  [Sheikh Hasina] 2009..2024-08-05
  Muhammad Yunus 2024-08-08..2026-02-17
  Tarique Rahman 2026-02-17..
foreign-minister | Foreign Minister | Foreign Adviser
  A. H. Mahmood Ali 2014..2019-01-07
  A. K. Abdul Momen 2019-01-07..2024-01-11
  Hasan Mahmud 2024-01-11..2024-08-06
  Touhid Hossain 2024-08-09..2026-02-17
  Khalilur Rahman 2026-02-17..
# LK
head-of-state | President
  Mahinda Rajapaksa 2005..2015-01-09
  Maithripala Sirisena 2015-01-09..2019-11-18
  Gotabaya Rajapaksa 2019-11-18..2022-07-14
  Ranil Wickremesinghe 2022-07-14..2024-09-23
  Anura Kumara Dissanayake 2024-09-23..
head-of-government | Prime Minister
  D. M. Jayaratne 2010..2015-01-09
  Ranil Wickremesinghe 2015-01-09..2019-11-21
  Mahinda Rajapaksa 2019-11-21..2022-05-09
  Ranil Wickremesinghe 2022-05-12..2022-07-21
  Dinesh Gunawardena 2022-07-22..2024-09-23
  Harini Amarasuriya 2024-09-24..
foreign-minister | Foreign Minister
  G. L. Peiris 2010..2015-01-09
  Mangala Samaraweera 2015-01-12..2017-05-22
  Ravi Karunanayake 2017-05-22..2017-08-10
  Tilak Marapana 2017-08-15..2019-11-18
  Dinesh Gunawardena 2019-11-22..2021-08-16
  G. L. Peiris 2021-08-16..2022-07-22
  Ali Sabry 2022-07-22..2024-09-23
  Vijitha Herath 2024-09-24..
# NP
head-of-state | President
  Ram Baran Yadav 2008..2015-10-29
  Bidya Devi Bhandari 2015-10-29..2023-03-13
  Ram Chandra Paudel 2023-03-13..
head-of-government | Prime Minister | Interim Prime Minister
  Sushil Koirala 2014..2015-10-12
  K. P. Sharma Oli 2015-10-12..2016-08-04
  Pushpa Kamal Dahal 2016-08-04..2017-06-07
  Sher Bahadur Deuba 2017-06-07..2018-02-15
  K. P. Sharma Oli 2018-02-15..2021-07-13
  Sher Bahadur Deuba 2021-07-13..2022-12-26
  Pushpa Kamal Dahal 2022-12-26..2024-07-15
  K. P. Sharma Oli 2024-07-15..2025-09-09
  Sushila Karki 2025-09-12..2026-03-27
  Balendra Shah 2026-03-27..
foreign-minister | Foreign Minister
  Mahendra Pandey 2014..2015-10-12
  Kamal Thapa 2015-10-12..2016-08-04
  Prakash Sharan Mahat 2016-08-25..2017-05-31
  Krishna Bahadur Mahara 2017-06-07..2018-02-15
  Pradeep Gyawali 2018-03-16..2021-06
  Narayan Khadka 2021-09-22..2022-12-26
  Bimala Rai Paudyal 2023-01-17..2023-02-27
  N. P. Saud 2023-04-16..2024-03-04
  Narayan Kaji Shrestha 2024-03-06..2024-07-15
  Arzu Rana Deuba 2024-07-15..2025-09-09
  Balananda Sharma 2025-12-26..2026-03-27
  Shisir Khanal 2026-03-27..
# BT
head-of-state | King
  [Jigme Khesar Namgyel] Wangchuck 2006..
head-of-government | Prime Minister | Chief Adviser
  Tshering Tobgay 2013..2018-08-09
  Tshering Wangchuk 2018-08-09..2018-11-07 acting
  Lotay Tshering 2018-11-07..2023-11-01
  Chogyal Dago Rigdzin 2023-11-01..2024-01-28 acting
  Tshering Tobgay 2024-01-28..
# MV
head-of-state | President
  Abdulla Yameen 2013..2018-11-17
  Ibrahim Mohamed Solih 2018-11-17..2023-11-17
  Mohamed Muizzu 2023-11-17..
foreign-minister | Foreign Minister
  Dunya Maumoon 2013..2016-07-05
  Mohamed Asim 2016-07-13..2018-11-17
  Abdulla Shahid 2018-11-17..2023-11-17
  Moosa Zameer 2023-11-17..2024-09-30
  Abdulla Khaleel 2024-09-30..
# AF
head-of-state | President | Supreme Leader, Taliban leader, Taliban Supreme Leader
  Ashraf Ghani 2014..2021-08-15
  Hibatullah Akhundzada 2021-08-15..
head-of-government | Chief Executive
  Abdullah Abdullah 2014..2020-03-11
head-of-government | Prime Minister | Acting Prime Minister
  Mohammad Hasan Akhund 2021-09-07..
deputy-head-of-government | Deputy Prime Minister | Taliban co-founder, Mullah
  Abdul Ghani Baradar 2021-09..
foreign-minister | Foreign Minister | Acting Foreign Minister
  Salahuddin Rabbani 2015-02-01..2019-10-30
  Idrees Zaman 2019-10-30..2020-01 acting
  Haroon Chakhansuri 2020-01..2020-04-04 acting
  Mohammad Haneef Atmar 2020-04-04..2021-08-15
  Amir Khan Muttaqi 2021-09-07..
defence-minister | Defense Minister | Acting Defense Minister
  Tariq Shah Bahrami 2017-04..2018-12-23
  Asadullah Khalid 2018-12-23..2021-06-19
  Bismillah Khan Mohammadi 2021-06-19..2021-08-15
  Mohammad Yaqoob 2021-09-07..
# TALIBAN | Taliban | Islamic Emirate of Afghanistan, Afghan Taliban
leader | Taliban leader | Mullah, Supreme Leader
  Akhtar Mansour 2015-07-31..2016-05-21
  Hibatullah Akhundzada 2016-05-25..
spokesperson | Taliban spokesman
  Zabihullah Mujahid 2007..
  Suhail Shaheen 2019..2022
# KZ
head-of-state | President
  Nursultan Nazarbayev 1991..2019-03-20
  Kassym-Jomart Tokayev 2019-03-20..
head-of-government | Prime Minister
  Karim Massimov 2014..2016-09-08
  Bakytzhan Sagintayev 2016-09-08..2019-02-21
  Askar Mamin 2019-02-21..2022-01-05
  Alikhan Smailov 2022-01-05..2024-02-05
  Olzhas Bektenov 2024-02-06..
foreign-minister | Foreign Minister
  Erlan Idrissov 2012..2016-12-28
  Kairat Abdrakhmanov 2016-12-28..2018-12-26
  Beibut Atamkulov 2018-12-26..2019-09-18
  Mukhtar Tileuberdi 2019-09-18..2023-03-30
  Murat Nurtleu 2023-04-03..2025-09-26
  Yermek Kosherbayev 2025-09-26..
defence-minister | Defense Minister
  Saken Zhasuzakov 2016-09-13..2018-08-07
  Nurlan Yermekbayev 2018-08-07..2021-08-31
  Murat Bektanov 2021-08-31..2022-01-19
  Ruslan Zhaksylykov 2022-01-19..2025-06
  Dauren Kosanov 2025-06..
speaker | Senate Speaker | Senate Chairman, Speaker of the Senate
  Dariga Nazarbayeva 2019-03..2020-05
  Maulen Ashimbayev 2020-05..
# UZ
head-of-state | President
  Islam Karimov 1991..2016-09-02
  Shavkat Mirziyoyev 2016-09-08..
head-of-government | Prime Minister
  Shavkat Mirziyoyev 2003..2016-12-14
  Abdulla Aripov 2016-12-14..
foreign-minister | Foreign Minister
  Abdulaziz Kamilov 2012..2022-04-27
  Vladimir Norov 2022-04-27..2022-12-30
  Bakhtiyor Saidov 2022-12-30..
# TJ
head-of-state | President
  Emomali Rahmon 1992..
head-of-government | Prime Minister
  Kokhir Rasulzoda 2013..
foreign-minister | Foreign Minister
  Sirojiddin Muhriddin 2013..
# TM
head-of-state | President
  Gurbanguly Berdimuhamedov 2007..2022-03-19
  Serdar Berdimuhamedov 2022-03-19..
speaker | Chairman of the People's Council | Chairman of the Halk Maslahaty
  Gurbanguly Berdimuhamedov 2022-03..
foreign-minister | Foreign Minister
  Rashid Meredov 2001..
# KG
head-of-state | President
  Almazbek Atambayev 2011..2017-11-24
  Sooronbay Jeenbekov 2017-11-24..2020-10-15
  Sadyr Japarov 2020-10-15..2020-11-14 acting
  Talant Mamytov 2020-11-14..2021-01-28 acting
  Sadyr Japarov 2021-01-28..
head-of-government | Prime Minister | Chairman of the Cabinet of Ministers
  Joomart Otorbaev 2014..2015-05-01
  Temir Sariev 2015-05-01..2016-04-13
  Sooronbay Jeenbekov 2016-04-13..2017-08-22
  Sapar Isakov 2017-08-26..2018-04-19
  Mukhammedkalyi Abylgaziev 2018-04-20..2020-06-15
  Kubatbek Boronov 2020-06-17..2020-10-10
  Sadyr Japarov 2020-10-10..2020-11-14
  Artem Novikov 2020-11-14..2021-02-03 acting
  Ulukbek Maripov 2021-02-03..2021-10-12
  Akylbek Japarov 2021-10-12..2024-12-16
  Adylbek Kasymaliev 2024-12-16..
foreign-minister | Foreign Minister
  Erlan Abdyldaev 2012..2018-10-17
  Chingiz Aidarbekov 2018-10-17..2020-10-14
  Ruslan Kazakbaev 2020-10-14..2022-04-22
  Jeenbek Kulubaev 2022-04-22..
# ID
head-of-state | President
  Joko Widodo 2014..2024-10-20
  [Prabowo] Subianto 2024-10-20..
vice-president | Vice President
  Jusuf Kalla 2014..2019-10-20
  Ma'ruf Amin 2019-10-20..2024-10-20
  [Gibran] Rakabuming Raka 2024-10-20..
foreign-minister | Foreign Minister
  [Retno] Marsudi 2014..2024-10-21
  Sugiono 2024-10-21..
defence-minister | Defense Minister
  [Ryamizard] Ryacudu 2014..2019-10-23
  [Prabowo] Subianto 2019-10-23..2024-10-20
  [Sjafrie] Sjamsoeddin 2024-10-21..
finance-minister | Finance Minister
  [Sri Mulyani] Indrawati 2016-07..2025-09-08
  [Purbaya] Yudhi Sadewa 2025-09-08..
trade-minister | Coordinating Economic Minister | Coordinating Minister for Economic Affairs, chief economics minister
  [Airlangga] Hartarto 2019-10..
spokesperson | Foreign Ministry spokesperson
  Teuku Faizasyah 2019..2023
  Lalu Muhamad Iqbal 2023..2024
# VN
party-leader | General Secretary | Communist Party chief, Party General Secretary, Communist Party General Secretary, top leader
  Nguyễn Phú Trọng 2011..2024-07-19
  [Tô Lâm] 2024-08-03..
head-of-state | President | State President
  Trương Tấn Sang 2011..2016-04-02
  Trần Đại Quang 2016-04-02..2018-09-21
  Đặng Thị Ngọc Thịnh 2018-09-21..2018-10-23 acting
  Nguyễn Phú Trọng 2018-10-23..2021-04-05
  Nguyễn Xuân Phúc 2021-04-05..2023-01-18
  Võ Thị Ánh Xuân 2023-01-18..2023-03-02 acting
  Võ Văn Thưởng 2023-03-02..2024-03-21
  Võ Thị Ánh Xuân 2024-03-21..2024-05-22 acting
  [Tô Lâm] 2024-05-22..2024-10-21
  Lương Cường 2024-10-21..2026-04-07
  [Tô Lâm] 2026-04-07..
head-of-government | Prime Minister
  Nguyễn Tấn Dũng 2006..2016-04-07
  Nguyễn Xuân Phúc 2016-04-07..2021-04-05
  Phạm Minh Chính 2021-04-05..2026-04-07
  Lê Minh Hưng 2026-04-07..
foreign-minister | Foreign Minister
  Phạm Bình Minh 2011..2021-04-08
  Bùi Thanh Sơn 2016-12..2017-01 acting
  Bùi Thanh Sơn 2021-04-08..2025-08-30
  Lê Hoài Trung 2025-08-30..
defence-minister | Defense Minister
  Ngô Xuân Lịch 2016-04-08..2021-04-08
  Phan Văn Giang 2021-04-08..
intelligence-chief | Minister of Public Security | Public Security Minister
  [Tô Lâm] 2016-04..2024-05-22
  Lương Tam Quang 2024-06-06..
trade-minister | Trade Minister | Minister of Industry and Trade
  Trần Tuấn Anh 2016-04..2021-04
  Nguyễn Hồng Diên 2021-04..2026-04
spokesperson | Foreign Ministry spokesperson
  Lê Thị Thu Hằng 2017-04..2023-05
  Phạm Thu Hằng 2023-05..
speaker | National Assembly Chairman
  Nguyễn Thị Kim Ngân 2016-03..2021-03
  [Vương Đình Huệ] 2021-03..2024-05-02
  [Trần Thanh Mẫn] 2024-05-20..
# PH
head-of-state | President
  Benigno Aquino III 2010..2016-06-30
  Rodrigo Duterte 2016-06-30..2022-06-30
  Ferdinand Marcos Jr. 2022-06-30..
vice-president | Vice President
  Leni Robredo 2016-06-30..2022-06-30
  Sara Duterte 2022-06-30..
foreign-minister | Foreign Secretary | Secretary of Foreign Affairs, Foreign Affairs Secretary
  Albert del Rosario 2011..2016-03-07
  Jose Rene Almendras 2016-03-08..2016-06-30
  Perfecto Yasay Jr. 2016-06-30..2017-03-08
  Enrique Manalo 2017-03-09..2017-05-18 acting
  Alan Peter Cayetano 2017-05-18..2018-10-17
  Teodoro Locsin Jr. 2018-10-17..2022-06-30
  Enrique Manalo 2022-07-01..2025-07-01
  Maria Theresa Lazaro 2025-07-01..
defence-minister | Defense Secretary | Secretary of National Defense, National Defense Secretary
  Delfin Lorenzana 2016-06-30..2022-06-30
  Jose Faustino Jr. 2022-07-01..2023-01-09
  Carlito Galvez Jr. 2023-01-09..2023-06-05
  Gilberto Teodoro Jr. 2023-06-05..
national-security-adviser | National Security Adviser
  Hermogenes Esperon Jr. 2016-06..2022-06
  Clarita Carlos 2022-06..2023-01
  Eduardo Año 2023-01..
# TH
head-of-state | King
  [Bhumibol] Adulyadej 1946..2016-10-13
  Maha [Vajiralongkorn] 2016-10-13..
head-of-government | Prime Minister
  [Prayut] Chan-o-cha 2014..2023-08-22
  [Prawit] Wongsuwan 2022-08-24..2022-09-30 acting
  [Srettha] Thavisin 2023-08-22..2024-08-14
  [Phumtham] Wechayachai 2024-08-14..2024-08-16 acting
  [Paetongtarn] Shinawatra 2024-08-16..2025-08-29
  [Phumtham] Wechayachai 2025-07-03..2025-09-07 acting
  [Anutin] Charnvirakul 2025-09-07..
foreign-minister | Foreign Minister
  [Tanasak] Patimapragorn 2014..2015-08-19
  [Don] Pramudwinai 2015-08-19..2023-09-01
  [Parnpree] Bahiddha-Nukara 2023-09-01..2024-04-28
  [Maris] Sangiampongsa 2024-04-30..2025-09-19
  [Sihasak] Phuangketkeow 2025-09-19..
defence-minister | Defense Minister
  [Prawit] Wongsuwan 2014..2019-07-10
  [Prayut] Chan-o-cha 2019-07-10..2023-09-01
  [Sutin] Klungsang 2023-09-01..2024-09-03
  [Phumtham] Wechayachai 2024-09-03..2025-06-30
  [Natthaphon] Narkphanit 2025-06-30..
# MY
head-of-state | King | Yang di-Pertuan Agong, Sultan
  [Abdul Halim] Mu'adzam Shah 2011..2016-12-13
  [Muhammad V] 2016-12-13..2019-01-06
  [Abdullah] Ahmad Shah 2019-01-31..2024-01-31
  [Ibrahim] Iskandar 2024-01-31..
head-of-government | Prime Minister
  [Najib] Razak 2009..2018-05-10
  [Mahathir] Mohamad 2018-05-10..2020-03-01
  [Muhyiddin] Yassin 2020-03-01..2021-08-21
  [Ismail Sabri] Yaakob 2021-08-21..2022-11-24
  [Anwar] Ibrahim 2022-11-24..
deputy-head-of-government | Deputy Prime Minister
  [Ahmad Zahid] Hamidi 2015-07..2018-05-10
  [Wan Azizah] Wan Ismail 2018-05..2020-02
  [Ahmad Zahid] Hamidi 2022-12..
foreign-minister | Foreign Minister
  [Anifah] Aman 2009..2018-05-10
  [Saifuddin] Abdullah 2018-07-02..2020-02-24
  [Hishammuddin] Hussein 2020-03-10..2021-08-16
  [Saifuddin] Abdullah 2021-08-30..2022-11-24
  [Zambry] Abdul Kadir 2022-12-03..2023-12-12
  [Mohamad] Hasan 2023-12-12..
defence-minister | Defence Minister
  [Hishammuddin] Hussein 2013..2018-05-10
  [Mohamad Sabu] 2018-05-21..2020-02-24
  [Ismail Sabri] Yaakob 2020-03-10..2021-08-16
  [Hishammuddin] Hussein 2021-08-30..2022-11-24
  [Mohamad] Hasan 2022-12-03..2023-12-12
  [Khaled] Nordin 2023-12-12..
trade-minister | Trade Minister | Minister of Investment
  Tengku [Zafrul] Aziz 2022-12..2025-12
  [Johari] Abdul Ghani 2025-12..
# SG
head-of-state | President
  Tony Tan 2011..2017-09-01
  Halimah Yacob 2017-09-14..2023-09-14
  [Tharman] Shanmugaratnam 2023-09-14..
head-of-government | Prime Minister
  [Lee] Hsien Loong 2004..2024-05-15
  Lawrence Wong 2024-05-15..
foreign-minister | Foreign Minister
  K. Shanmugam 2011..2015-10-01
  Vivian Balakrishnan 2015-10-01..
defence-minister | Defence Minister
  [Ng] Eng Hen 2011..2025-05-23
  [Chan] Chun Sing 2025-05-23..
# BN
head-of-state | Sultan
  Hassanal Bolkiah 1967..
foreign-minister | Second Minister of Foreign Affairs
  Erywan Yusof 2018-01-30..
# KH
head-of-state | King
  Norodom [Sihamoni] 2004..
head-of-government | Prime Minister
  [Hun Sen] 1985..2023-08-22
  [Hun Manet] 2023-08-22..
foreign-minister | Foreign Minister
  [Hor] Namhong 1998..2016-04-05
  [Prak] Sokhonn 2016-04-05..2023-08-22
  [Sok Chenda] Sophea 2023-08-22..2024-11-20
  [Prak] Sokhonn 2024-11-20..
defence-minister | Defense Minister
  [Tea Banh] 1998..2023-08-22
  [Tea Seiha] 2023-08-22..
speaker | Senate President
  [Say Chhum] 2015-06..2024-04-03
  [Hun Sen] 2024-04-03..
# LA
head-of-state | President
  [Choummaly] Sayasone 2006..2016-04-20
  [Bounnhang] Vorachith 2016-04-20..2021-03-22
  [Thongloun] Sisoulith 2021-03-22..
head-of-government | Prime Minister
  [Thongsing] Thammavong 2010..2016-04-20
  [Thongloun] Sisoulith 2016-04-20..2021-03-22
  [Phankham] Viphavanh 2021-03-22..2022-12-30
  [Sonexay] Siphandone 2022-12-30..
foreign-minister | Foreign Minister
  [Thongloun] Sisoulith 2006..2016-04-20
  [Saleumxay] Kommasith 2016-04-20..2024-11-19
  [Thongsavanh] Phomvihane 2024-11-19..
# MM
head-of-state | President
  [Thein Sein] 2011..2016-03-30
  [Htin Kyaw] 2016-03-30..2018-03-21
  [Myint Swe] 2018-03-21..2018-03-30 acting
  [Win Myint] 2018-03-30..2021-02-01
  [Myint Swe] 2021-02-01..2025-08-07 acting
  [Min Aung Hlaing] 2024-07-22..2026-04-10 acting
  [Min Aung Hlaing] 2026-04-10..
state-counsellor | State Counsellor | State Counselor, de facto leader, civilian leader
  Aung San [Suu Kyi] 2016-04-06..2021-02-01
head-of-government | Prime Minister | junta chief, military ruler, junta leader, State Administration Council Chairman
  [Min Aung Hlaing] 2021-02-01..2025-07-31
  [Nyo Saw] 2025-07-31..2026-04-10
military-chief | Commander-in-Chief | Senior General, army chief, military chief
  [Min Aung Hlaing] 2011..2026-03-30
  [Ye Win Oo] 2026-03-30..
foreign-minister | Foreign Minister
  [Wunna Maung Lwin] 2011..2016-03-30
  Aung San [Suu Kyi] 2016-03-30..2021-02-01
  [Wunna Maung Lwin] 2021-02-01..2023-02-01
  [Than Swe] 2023-02-01..2026-04-10
  [Tin Maung Swe] 2026-04-10..
# TL
head-of-state | President
  [Taur Matan Ruak] 2012..2017-05-20
  Francisco Guterres 2017-05-20..2022-05-20
  José Ramos-Horta 2022-05-20..
head-of-government | Prime Minister
  Xanana Gusmão 2007..2015-02-16
  Rui Maria de Araújo 2015-02-16..2017-09-15
  Mari Alkatiri 2017-09-15..2018-06-22
  [Taur Matan Ruak] 2018-06-22..2023-07-01
  Xanana Gusmão 2023-07-01..
foreign-minister | Foreign Minister
  Hernâni Coelho 2015-02-16..2017-09-15
  Aurélio Guterres 2017-10-03..2018-06-22
  Dionísio Babo Soares 2018-06-22..2020-05
  Adaljíza Magno 2020-06-24..2023-07-01
  Bendito Freitas 2023-07-01..
`;
