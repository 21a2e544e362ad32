/**
 * Who held which office in Oceania, 2015 to autumn 2026. Data only: add a line, touch no code. Line format and kinds: the header of
 * offices-asia.ts.
 *
 * Sources: the governments' own sites, the ministry lists of the Australian and New Zealand parliaments, the islands' parliaments, the
 * Pacific Islands Forum's press records; checked against the visits and travels lists of the US Office of the Historian.
 */
export const OFFICES_OCEANIA = `
# AU
head-of-government | Prime Minister
  Tony Abbott 2013..2015-09-15
  Malcolm Turnbull 2015-09-15..2018-08-24
  Scott Morrison 2018-08-24..2022-05-23
  Anthony Albanese 2022-05-23..
vice-president | Governor-General
  Peter Cosgrove 2014..2019-07-01
  David Hurley 2019-07-01..2024-07-01
  Sam Mostyn 2024-07-01..
deputy-head-of-government | Deputy Prime Minister
  Michael McCormack 2018-02..2021-06
  Barnaby Joyce 2021-06..2022-05
  Richard Marles 2022-05..
foreign-minister | Foreign Minister
  Julie Bishop 2013..2018-08-28
  Marise Payne 2018-08-28..2022-05-23
  Penny Wong 2022-05-23..
defence-minister | Defence Minister
  Kevin Andrews 2014..2015-09-21
  Marise Payne 2015-09-21..2018-08-28
  Christopher Pyne 2018-08-28..2019-05-29
  Linda Reynolds 2019-05-29..2021-03-30
  Peter Dutton 2021-03-30..2022-05-23
  Richard Marles 2022-06-01..
finance-minister | Treasurer
  Josh Frydenberg 2018-08..2022-05
  Jim Chalmers 2022-05..
trade-minister | Trade Minister | Minister for Trade and Tourism
  Simon Birmingham 2018-08..2020-12
  Dan Tehan 2020-12..2022-05
  Don Farrell 2022-06..
energy-minister | Climate Change and Energy Minister | Climate Minister, Energy Minister
  Chris Bowen 2022-06..
national-security-adviser | Director-General of the Office of National Intelligence
  Nick Warner 2018-12..2020-12
  Andrew Shearer 2020-12..
un-ambassador | Ambassador to the United Nations
  Mitch Fifield 2019-10..2023
  James Larsen 2023..
# NZ
head-of-government | Prime Minister
  [John Key] 2008..2016-12-12
  [Bill English] 2016-12-12..2017-10-26
  Jacinda Ardern 2017-10-26..2023-01-25
  Chris Hipkins 2023-01-25..2023-11-27
  Christopher Luxon 2023-11-27..
deputy-head-of-government | Deputy Prime Minister
  Winston Peters 2017-10..2020-11
  Grant Robertson 2020-11..2023-01
  Winston Peters 2023-11..2025-05-31
  David Seymour 2025-05-31..
foreign-minister | Foreign Minister
  Murray McCully 2008..2017-05-02
  Gerry Brownlee 2017-05-02..2017-10-26
  Winston Peters 2017-10-26..2020-11-06
  Nanaia Mahuta 2020-11-06..2023-11-11
  Grant Robertson 2023-11-11..2023-11-27
  Winston Peters 2023-11-27..
defence-minister | Defence Minister
  [Ron Mark] 2017-10-26..2020-11-06
  Peeni Henare 2020-11-06..2023-02-01
  [Andrew Little] 2023-02-01..2023-11-27
  Judith Collins 2023-11-27..2026-04
  Chris Penk 2026-04..
trade-minister | Trade Minister
  David Parker 2017-10..2020-11
  Damien O'Connor 2020-11..2023-11
  Todd McClay 2023-11..
# PG
head-of-government | Prime Minister
  Peter O'Neill 2012..2019-05-30
  James Marape 2019-05-30..
foreign-minister | Foreign Minister
  Rimbink Pato 2012..2019-06
  Soroi Eoe 2019-06..2022-08
  Justin Tkatchenko 2022-08-23..
# FJ
head-of-government | Prime Minister
  Frank Bainimarama 2007..2022-12-24
  Aiyaz Sayed-Khaiyum 2022-01..2022-03 acting
  Sitiveni Rabuka 2022-12-24..
# SB
head-of-government | Prime Minister
  Manasseh Sogavare 2014..2017-11-15
  Rick Houenipwela 2017-11-15..2019-04-24
  Manasseh Sogavare 2019-04-24..2024-05-02
  Jeremiah Manele 2024-05-02..2026-05
  Matthew Wale 2026-05..
foreign-minister | Foreign Minister
  Jeremiah Manele 2019-04-26..2024-05-02
  Peter Shanel Agovaka 2024-05-04..2026-05
# VU
head-of-government | Prime Minister
  Joe Natuman 2014..2015-06-11
  Sato Kilman 2015-06-11..2016-02-11
  Charlot Salwai 2016-02-11..2020-04-20
  Bob Loughman 2020-04-20..2022-11-04
  Ishmael Kalsakau 2022-11-04..2023-09-04
  Sato Kilman 2023-09-04..2023-10-06
  Charlot Salwai 2023-10-06..2025-02-11
  Jotham Napat 2025-02-11..
# WS
head-of-government | Prime Minister
  [Tuilaepa] Aiono Sailele Malielegaoi 1998..2021-05-24
  [Fiamē] Naomi Mata'afa 2021-05-24..2025-09-16
  [Laaulialemalietoa] Leuatea Schmidt 2025-09-16..
# TO
head-of-state | King
  [Tupou VI] 2012..
head-of-government | Prime Minister
  Akilisi Pōhiva 2014..2019-09-12
  Semisi Sika 2019-09-12..2019-10-08 acting
  Pohiva Tu'i'onetoa 2019-10-08..2021-12-27
  Siaosi Sovaleni 2021-12-27..2024-12-09
  Samiu Vaipulu 2024-12-09..2025-01-22 acting
  Aisake Eke 2025-01-22..2025-12-18
  [Lord Fakafanua] 2025-12-18..
# KI
head-of-state | President
  Anote Tong 2003..2016-03-11
  Taneti Maamau 2016-03-11..
# MH
head-of-state | President
  Christopher Loeak 2012..2016-01-11
  Casten Nemra 2016-01-11..2016-01-28
  Hilda Heine 2016-01-28..2020-01-13
  David Kabua 2020-01-13..2024-01-03
  Hilda Heine 2024-01-03..
# FM
head-of-state | President
  Manny Mori 2007..2015-05-11
  Peter Christian 2015-05-11..2019-05-11
  David Panuelo 2019-05-11..2023-05-11
  Wesley Simina 2023-05-11..
# PW
head-of-state | President
  Tommy Remengesau Jr. 2013..2021-01-21
  Surangel Whipps Jr. 2021-01-21..
# NR
head-of-state | President
  Baron Waqa 2013..2019-08-27
  Lionel Aingimea 2019-08-27..2022-09-29
  Russ Kun 2022-09-29..2023-10-25
  David Adeang 2023-10-30..
# TV
head-of-government | Prime Minister
  Enele Sopoaga 2013..2019-09-19
  Kausea Natano 2019-09-19..2024-02-26
  Feleti Teo 2024-02-26..
# CK
head-of-government | Prime Minister
  Henry Puna 2010..2020-10-01
  Mark Brown 2020-10-01..
# NU
head-of-government | Premier | Prime Minister
  Toke Talagi 2008..2020-06-10
  Dalton Tagelagi 2020-06-10..
# PF
head-of-government | President
  Édouard Fritch 2014..2023-05-12
  Moetai Brotherson 2023-05-12..
# NC
head-of-government | President of the Government | President
  Cynthia Ligeard 2014..2015-03-31
  Philippe Germain 2015-04-01..2019-06-28
  Thierry Santa 2019-06-28..2021-07-22
  Louis Mapou 2021-07-22..2025-01-16
  Alcide Ponga 2025-01-16..
`;
