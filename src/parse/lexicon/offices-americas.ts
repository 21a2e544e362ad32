/**
 * Who held which office in the Americas, 2015 to autumn 2026. Data only: add a line, touch no code.
 * How a line is written, and who belongs here: office-tables.ts.
 *
 * Sources: written by hand from general knowledge of the public record; heads of state and government and the ministers whom they name
 * were checked against the visits and travels lists of the US Office of the Historian, some changes of 2026 against press reports. To
 * check or correct a line: state.gov and defense.gov biographies, presidencies' and foreign ministries' sites, official gazettes.
 */
export const OFFICES_AMERICAS = `
# US
head-of-state | | US leader, American leader, Commander-in-Chief
  Barack Obama 2009
  Donald Trump 2017-01-20
  Joe Biden 2021-01-20
  Donald Trump 2025-01-20
vice-president
  Joe Biden 2009
  Mike Pence 2017-01-20
  Kamala Harris 2021-01-20
  JD Vance 2025-01-20
foreign-minister | Secretary of State
  John Kerry 2013
  Thomas Shannon 2017-01-20 acting
  Rex Tillerson 2017-02-01
  John Sullivan 2018-03-31 acting
  Mike Pompeo 2018-04-26..2021-01-20
  Antony Blinken 2021-01-26..2025-01-20
  Marco Rubio 2025-01-21
deputy-foreign-minister | Deputy Secretary of State
  Richard Verma 2023-04..2025-01-20
  Victoria Nuland 2023-07-28 acting
  Kurt Campbell 2024-02-12..2025-01-20
  Christopher Landau 2025-03-25
defence-minister | Secretary of Defense | Pentagon chief
  Chuck Hagel 2013
  Ash Carter 2015-02-17
  James Mattis 2017-01-20
  Patrick Shanahan 2019-01-01 acting
  Mark Esper 2019-06-24..2019-07-15 acting
  Mark Esper 2019-07-23
  Christopher Miller 2020-11-09..2021-01-20 acting
  Lloyd Austin 2021-01-22..2025-01-20
  Pete Hegseth 2025-01-25
military-chief | Chairman of the Joint Chiefs of Staff | top general
  Mark Milley 2019-10-01
  Charles Brown 2023-10-01..2025-02-21
  Dan Caine 2025-04-11
military-chief | Central Command chief | CENTCOM commander, head of US Central Command
  Kenneth McKenzie 2019-03-28
  Michael Kurilla 2022-04-01
  Brad Cooper 2025-08-08
finance-minister | Treasury Secretary | Secretary of the Treasury
  Steven Mnuchin 2017-02-13..2021-01-20
  Janet Yellen 2021-01-26..2025-01-20
  Scott Bessent 2025-01-28
trade-minister | Commerce Secretary | Secretary of Commerce
  Gina Raimondo 2021-03-03..2025-01-20
  Howard Lutnick 2025-02-21
trade-minister | Trade Representative | USTR
  Robert Lighthizer 2017-05-15..2021-01-20
  Katherine Tai 2021-03-18..2025-01-20
  Jamieson Greer 2025-02-27
energy-minister | Energy Secretary | Secretary of Energy
  Jennifer Granholm 2021-02-25..2025-01-20
  Chris Wright 2025-02-03
national-security-adviser | National Security Advisor | National Security Adviser
  John Bolton 2018-04-09..2019-09-10
  Robert O'Brien 2019-09-18
  Jake Sullivan 2021-01-20
  Mike Waltz 2025-01-20
  Marco Rubio 2025-05-01 acting
presidential-aide | Deputy National Security Advisor | Deputy National Security Adviser, White House Middle East coordinator, Indo-Pacific coordinator
  Jon Finer 2021-01..2025-01
  Brett McGurk 2021-01..2025-01
  Kurt Campbell 2021-01..2024-02
  Amos Hochstein 2023-03..2025-01
presidential-aide | White House Chief of Staff | Chief of Staff, White House adviser, senior adviser, senior advisor, Deputy Chief of Staff
  Ron Klain 2021-01-20
  Jeff Zients 2023-02-08
  Susie Wiles 2025-01-20..
  Stephen Miller 2025-01-20
un-ambassador
  Kelly Craft 2019-09-12..2021-01-20
  Linda Thomas-Greenfield 2021-02-25
  Dorothy Shea 2025-01-20 acting
  Mike Waltz 2025-09-20
intelligence-chief | CIA Director | head of the CIA
  Gina Haspel 2018-04-26..2021-01-20
  William Burns 2021-03-19..2025-01-20
  John Ratcliffe 2025-01-23
intelligence-chief | Director of National Intelligence
  John Ratcliffe 2020-05-26..2021-01-20
  Avril Haines 2021-01-21..2025-01-20
  Tulsi Gabbard 2025-02-12
special-envoy | Special Envoy
  Roger Carstens 2020-03..2025-01
  Robert Malley 2021-01..2023-06
  John Kerry 2021-01-20..2024-03
  Tim Lenderking 2021-02..2025
  Jeffrey Feltman 2021-04..2022-01
  Sung Kim 2021-05..2023-12
  Amos Hochstein 2021-08..2025-01-20
  Gabriel Escobar 2021-09..2024
  Thomas West 2021-10..2025-01
  David Satterfield 2022-01..2022-04
  Mike Hammer 2022-06..2025
  Hady Amr 2022-11..2025-01
  Penny Pritzker 2023-09..2024-08
  David Satterfield 2023-10..2024-05
  Tom Perriello 2024-02-26..2025-01
  John Podesta 2024-03..2025-01-20
  Lise Grande 2024-05
  Morgan Ortagus 2025-01..
  Adam Boehler 2025-01..
  Steve Witkoff 2025-01-20..
  Keith Kellogg 2025-01-20..2026-01
  Richard Grenell 2025-01-20..
  Massad Boulos 2025-04..
  Tom Barrack 2025-05-23..
  Jared Kushner 2025-10..
  Sergio Gor 2025-10
special-envoy | Ambassador | US Ambassador
  Julianne Smith 2021-12..2024-11
  Rahm Emanuel 2022-01..2025-01
  Nicholas Burns 2022-03..2025-01
  Bridget Brink 2022-05..2025-04
  Jack Lew 2023-11..2025-01
  Mike Huckabee 2025-04..
  Matthew Whitaker 2025-04..
  George Glass 2025-04..
  David Perdue 2025-05..
  Charles Kushner 2025-06
spokesperson | State Department spokesperson | State Department deputy spokesperson
  Vedant Patel 2022-06..2025-01
  Matthew Miller 2023-04-24
  Tammy Bruce 2025-01-20..2025-08-09
  Tommy Pigott 2025-04
spokesperson | White House Press Secretary
  Karine [Jean-Pierre] 2022-05-13..2025-01-20
  Anna Kelly 2025-01..
  Karoline Leavitt 2025-01-20
spokesperson | National Security Council spokesperson
  Adrienne Watson 2022-03..2024
  John Kirby 2022-05-26..2025-01-20
  Sean Savett 2023
  Brian Hughes 2025-01-20..2025-05
spokesperson | Pentagon spokesperson
  Sabrina Singh 2022-04..2025-01
  Pat Ryder 2022-08
  Sean Parnell 2025-01..
  Kingsley Wilson 2025-05
speaker | House Speaker | Speaker of the House
  Nancy Pelosi 2019-01-03..2023-01-03
  Kevin McCarthy 2023-01-07..2023-10-03
  Mike Johnson 2023-10-25
# CA
head-of-state | Governor General
  David Johnston 2010
  Julie Payette 2017-10-02..2021-01-22
  Richard Wagner 2021-01-23 acting
  Mary Simon 2021-07-26
head-of-government | | Canadian leader
  Stephen Harper 2006
  Justin Trudeau 2015-11-04
  Mark Carney 2025-03-14
foreign-minister | | Global Affairs Minister
  John Baird 2011..2015-02-03
  Rob Nicholson 2015-02-09
  Stéphane Dion 2015-11-04
  Chrystia Freeland 2017-01-10
  François-Philippe Champagne 2019-11-20
  Marc Garneau 2021-01-12
  Mélanie Joly 2021-10-26
  Anita Anand 2025-05-13
defence-minister
  Rob Nicholson 2013
  Jason Kenney 2015-02-09
  Harjit Sajjan 2015-11-04
  Anita Anand 2021-10-26
  Bill Blair 2023-07-26
  David McGuinty 2025-05-13
# MX
head-of-state
  Enrique [Peña Nieto] 2012
  Andrés Manuel [López Obrador] 2018-12-01
  Claudia Sheinbaum 2024-10-01
foreign-minister | Foreign Secretary | Foreign Relations Secretary
  Claudia [Ruiz Massieu] 2015-08-27
  Luis Videgaray 2017-01-04
  Marcelo Ebrard 2018-12-01
  Alicia Bárcena 2023-06-13
  Juan Ramón [de la Fuente] 2024-10-01
  Roberto Velasco 2026-04
defence-minister | Defense Secretary
  Luis [Cresencio Sandoval] 2018-12-01
  Ricardo Trevilla 2024-10-01
# BR
head-of-state
  Dilma Rousseff 2011
  Michel Temer 2016-05-12
  Jair Bolsonaro 2019-01-01
  Luiz Inácio [Lula] da Silva 2023-01-01
foreign-minister
  Mauro Vieira 2015-01-01
  José Serra 2016-05-12..2017-02-22
  Aloysio Nunes 2017-03-07
  Ernesto Araújo 2019-01-01..2021-03-29
  Carlos França 2021-04-06
  Mauro Vieira 2023-01-01
defence-minister
  Jaques Wagner 2015-01-01
  Aldo Rebelo 2015-10-05
  Raul Jungmann 2016-05-12
  Joaquim [Silva e Luna] 2018-02-27
  Fernando [Azevedo e Silva] 2019-01-01
  Walter [Braga Netto] 2021-03-30
  Paulo Sérgio Nogueira 2022-04-01
  José Múcio 2023-01-01
# AR
head-of-state
  Mauricio Macri 2015-12-10
  Alberto Fernández 2019-12-10
  Javier Milei 2023-12-10
foreign-minister
  Susana Malcorra 2015-12-10
  Jorge Faurie 2017-06-12
  Felipe Solá 2019-12-10
  Santiago Cafiero 2021-09-20
  Diana Mondino 2023-12-10
  Gerardo Werthein 2024-10-30..2025-10-27
  Pablo Quirno 2025-10-28
defence-minister
  Agustín Rossi 2019-12-10
  Jorge Taiana 2021-08-10..2023-12-10
  Luis Petri 2023-12-12
  Carlos Presti 2025-12-10
# CL
head-of-state
  Michelle Bachelet 2014
  Sebastián Piñera 2018-03-11
  Gabriel Boric 2022-03-11
  José Antonio Kast 2026-03-11
foreign-minister
  Heraldo Muñoz 2014
  Roberto Ampuero 2018-03-11
  Teodoro Ribera 2019-06-13
  Andrés Allamand 2020-07-28..2022-02-06
  Antonia Urrejola 2022-03-11
  Alberto van Klaveren 2023-03-10
  Francisco [Pérez Mackenna] 2026-03-11
defence-minister
  Baldo Prokurica 2020-12-18
  Maya Fernández 2022-03-11
  Adriana Delpiano 2025-03-10
  Fernando Barros 2026-03-11
# CO
head-of-state
  Juan Manuel Santos 2010
  Iván Duque 2018-08-07
  Gustavo Petro 2022-08-07
  Abelardo de la Espriella 2026-08-07
foreign-minister
  María Ángela Holguín 2010
  Carlos Holmes Trujillo 2018-08-07..2019-11-13
  Claudia Blum 2019-11-26..2021-05-13
  Marta Lucía Ramírez 2021-05-20
  Álvaro Leyva 2022-08-07
  Luis Gilberto Murillo 2024-02
  Laura Sarabia 2025-01-29
  Rosa Villavicencio 2025-07-08..2026-08-07
defence-minister
  Carlos Holmes Trujillo 2019-11-13..2021-01-26
  Diego Molano 2021-02..2022-08-07
  Iván Velásquez 2022-08-20
  Pedro Sánchez 2025-03..2026-08-07
# PE
head-of-state
  Pedro Pablo Kuczynski 2016-07-28
  Martín Vizcarra 2018-03-23..2020-11-10
  Francisco Sagasti 2020-11-17
  Pedro Castillo 2021-07-28
  Dina Boluarte 2022-12-07
  José Jerí 2025-10-10..2026-02-17
  José María Balcázar 2026-02-18..2026-07-28
foreign-minister
  Óscar Maúrtua 2021-08-20
  César Landa 2022-02-08..2022-08-05
  César Landa 2022-09-13..2022-12-07
  Ana Cecilia Gervasi 2022-12-10..2023-11-06
  Javier González-Olaechea 2023-11-07
  Elmer Schialer 2024-09-03
  Hugo de Zela 2025-10-14..2026-07-28
# VE
head-of-state
  Nicolás Maduro 2013
  Delcy Rodríguez 2026-01-03 acting
head-of-state | Interim President | opposition leader
  Juan Guaidó 2019-01-23..2023-01-05
leader | Opposition leader
  María Corina Machado 2023-10
foreign-minister
  Delcy Rodríguez 2014..2017-06-21
  Jorge Arreaza 2017-08-02
  Félix Plasencia 2021-08-19
  Carlos Faría 2022-05-16
  Yván Gil 2023-01-06
defence-minister
  Vladimir [Padrino López] 2014
  Gustavo [González López] 2026-03-18
# EC
head-of-state
  Lenín Moreno 2017-05-24
  Guillermo Lasso 2021-05-24
  Daniel Noboa 2023-11-23
foreign-minister
  Mauricio Montalvo 2021-05-24
  Juan Carlos Holguín 2022-01
  Gustavo Manrique 2023-05
  Gabriela Sommerfeld 2023-11-23
# BO
head-of-state
  Evo Morales 2006..2019-11-10
  Jeanine Áñez 2019-11-12
  Luis Arce 2020-11-08
  Rodrigo Paz 2025-11-08
foreign-minister
  Rogelio Mayta 2020-11-09
  Celinda Sosa 2023-11..2025-11-08
  Fernando Aramayo 2025-11-09
# PY
head-of-state
  Mario [Abdo Benítez] 2018-08-15
  Santiago Peña 2023-08-15
# UY
head-of-state
  Tabaré Vázquez 2015-03-01
  Luis [Lacalle Pou] 2020-03-01
  Yamandú Orsi 2025-03-01
foreign-minister
  Francisco Bustillo 2020-07-06..2023-11-01
  Omar Paganini 2023-11-06
  Mario Lubetkin 2025-03-01
# GY
head-of-state
  Irfaan Ali 2020-08-02
foreign-minister
  Hugh Todd 2020-08-05
# SR
head-of-state
  Chan Santokhi 2020-07-16
  Jennifer [Geerlings-Simons] 2025-07-16
# PA
head-of-state
  Juan Carlos Varela 2014
  Laurentino Cortizo 2019-07-01
  José Raúl Mulino 2024-07-01
foreign-minister
  Erika Mouynes 2020-11
  Janaina Tewaney 2022-10
  Javier [Martínez-Acha] 2024-07-01
# CR
head-of-state
  Carlos Alvarado 2018-05-08
  Rodrigo Chaves 2022-05-08
  Laura Fernández 2026-05-08
foreign-minister
  Arnoldo André 2022-05-08..2026-05-08
# NI
head-of-state | | co-president
  Daniel Ortega 2007
# HN
head-of-state
  Juan Orlando Hernández 2014
  Xiomara Castro 2022-01-27
  Nasry Asfura 2026-01-27
# GT
head-of-state
  Jimmy Morales 2016-01-14
  Alejandro Giammattei 2020-01-14
  Bernardo Arévalo 2024-01-15
# SV
head-of-state
  Nayib Bukele 2019-06-01..
  Claudia Juana Rodríguez 2023-12-01..2024-06-01 acting
foreign-minister
  Alexandra [Hill Tinoco] 2019-06-01
# BZ
head-of-government
  Johnny Briceño 2020-11-12
# CU
head-of-state
  Raúl Castro 2008
  Miguel [Díaz-Canel] 2018-04-19
head-of-government
  Manuel Marrero 2019-12-21
foreign-minister
  Bruno [Rodríguez] Parrilla 2009
# DO
head-of-state
  Danilo Medina 2012
  Luis Abinader 2020-08-16
foreign-minister
  Roberto Álvarez 2020-08-16
# HT
head-of-state
  Jovenel Moïse 2017-02-07..2021-07-07
head-of-state | Transitional Council President | Transitional Presidential Council Coordinator, head of the Transitional Presidential Council
  Edgard [Leblanc] Fils 2024-04-30
  Leslie Voltaire 2024-10-07
  Fritz Jean 2025-03-07
  Laurent Saint-Cyr 2025-08-07..2026-02-07
head-of-government
  Ariel Henry 2021-07-20..2024-04-25
  Michel Patrick Boisvert 2024-02-25 acting
  Garry Conille 2024-06-03
  Alix Didier Fils-Aimé 2024-11-11
# JM
head-of-government
  Andrew Holness 2016-03-03
foreign-minister
  Kamina [Johnson Smith] 2016-03-07
# TT
head-of-state
  Paula-Mae Weekes 2018-03-19
  Christine Kangaloo 2023-03-20
head-of-government
  Keith Rowley 2015-09-09
  Stuart Young 2025-03-17
  Kamla Persad-Bissessar 2025-05-01
# BB
head-of-state
  Sandra Mason 2021-11-30
  Jeffrey Bostic 2025-11-30
head-of-government
  Mia Mottley 2018-05-25
# BS
head-of-government
  Hubert Minnis 2017-05-11
  Philip Davis 2021-09-17
# GD
head-of-government
  Keith Mitchell 2013
  Dickon Mitchell 2022-06-24
# LC
head-of-government
  Allen Chastanet 2016-06-07
  Philip Pierre 2021-07-28
# VC
head-of-government
  Ralph Gonsalves 2001
  Godwin Friday 2025-11-28
# AG
head-of-government
  Gaston Browne 2014
# DM
head-of-government
  Roosevelt Skerrit 2004
# KN
head-of-government
  Timothy Harris 2015-02-18
  Terrance Drew 2022-08-06
`;
