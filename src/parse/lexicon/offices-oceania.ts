/**
 * Who held which office in Oceania, 2015 to autumn 2026. Data only: add a line, touch no code.
 * How a line is written, and who belongs here: office-tables.ts.
 *
 * Sources: the governments' own sites, the ministry lists of the Australian and New Zealand parliaments, the islands' parliaments, the
 * Pacific Islands Forum's press records; checked against the visits and travels lists of the US Office of the Historian.
 */
export const OFFICES_OCEANIA = `
# AU
head-of-government
  Tony Abbott 2013
  Malcolm Turnbull 2015-09-15
  Scott Morrison 2018-08-24
  Anthony Albanese 2022-05-23
foreign-minister
  Julie Bishop 2013
  Marise Payne 2018-08-28
  Penny Wong 2022-05-23
defence-minister
  Kevin Andrews 2014
  Marise Payne 2015-09-21
  Christopher Pyne 2018-08-28
  Linda Reynolds 2019-05-29
  Peter Dutton 2021-03-30..2022-05-23
  Richard Marles 2022-06-01
# NZ
head-of-government
  [John Key] 2008
  [Bill English] 2016-12-12
  Jacinda Ardern 2017-10-26
  Chris Hipkins 2023-01-25
  Christopher Luxon 2023-11-27
foreign-minister
  Murray McCully 2008
  Gerry Brownlee 2017-05-02
  Winston Peters 2017-10-26
  Nanaia Mahuta 2020-11-06..2023-11-11
  Winston Peters 2023-11-27
defence-minister
  [Ron Mark] 2017-10-26
  Peeni Henare 2020-11-06
  [Andrew Little] 2023-02-01
  Judith Collins 2023-11-27
  Chris Penk 2026-04
# PG
head-of-government
  Peter O'Neill 2012
  James Marape 2019-05-30
foreign-minister
  Soroi Eoe 2019-06..2022-08
  Justin Tkatchenko 2022-08-23
# FJ
head-of-government
  Frank Bainimarama 2007..2022-12-24
  Aiyaz Sayed-Khaiyum 2022-01..2022-03 acting
  Sitiveni Rabuka 2022-12-24
# SB
head-of-government
  Manasseh Sogavare 2014
  Rick Houenipwela 2017-11-15
  Manasseh Sogavare 2019-04-24
  Jeremiah Manele 2024-05-02
  Matthew Wale 2026-05
# VU
head-of-government
  Bob Loughman 2020-04-20
  Ishmael Kalsakau 2022-11-04..2023-09-04
  Charlot Salwai 2023-10-06
  Jotham Napat 2025-02-11
# WS
head-of-government
  [Fiamē] Naomi Mata'afa 2021-05-24
  [Laaulialemalietoa] Leuatea Schmidt 2025-09-16
# TO
head-of-state | King
  [Tupou VI] 2012
head-of-government
  Siaosi Sovaleni 2021-12-27
  Samiu Vaipulu 2024-12-09 acting
  Aisake Eke 2025-01-22
  [Lord Fakafanua] 2025-12-18
# KI
head-of-state
  Taneti Maamau 2016-03-11
# MH
head-of-state
  Hilda Heine 2016-01-28
  David Kabua 2020-01-13
  Hilda Heine 2024-01-03
# FM
head-of-state
  David Panuelo 2019-05-11
  Wesley Simina 2023-05-11
# PW
head-of-state
  Tommy Remengesau Jr. 2013
  Surangel Whipps Jr. 2021-01-21
# NR
head-of-state
  Lionel Aingimea 2019-08-27
  Russ Kun 2022-09-29..2023-10-25
  David Adeang 2023-10-30
# TV
head-of-government
  Kausea Natano 2019-09-19
  Feleti Teo 2024-02-26
# CK
head-of-government
  Mark Brown 2020-10-01
# NU
head-of-government | Premier
  Dalton Tagelagi 2020-06-10
# PF
head-of-government | President
  Édouard Fritch 2014
  Moetai Brotherson 2023-05-12
# NC
head-of-government | President of the Government | President
  Louis Mapou 2021-07-22
  Alcide Ponga 2025-01-16
`;
