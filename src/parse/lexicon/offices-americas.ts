/**
 * Who held which office in the Americas, 2015 to autumn 2026. Data only: add a line, touch no code.
 *
 * Sources: written by hand from general knowledge of the public record; heads of state and government and the ministers whom they name
 * were checked against the visits and travels lists of the US Office of the Historian, some changes of 2026 against press reports. To
 * check or correct a line: state.gov and defense.gov biographies, presidencies' and foreign ministries' sites, official gazettes.
 *
 * `# XX` opens a country (ISO 3166-1 alpha-2). An office line is `kind | label, as English news says it | further titles, by comma`;
 * generic titles (Minister of Foreign Affairs …) are the title table's work and are not repeated. A holder line is indented: name,
 * `from..to` (half-open: the last day is the successor's first; empty: still in office; a month or a year where the day is not certain,
 * and always the year alone before 2015), and `acting` where so. News calls a person by the last word with its particles, or by the words
 * in [brackets].
 *
 * Heads of state and government and foreign ministers go back to 2015 everywhere, the lesser offices to about 2021.
 *
 * Kinds: as in offices-europe.ts, with assistant-secretary. Several may hold one office at a time only in deputy-…, assistant-secretary,
 * spokesperson, special-envoy, presidential-aide and where marked acting.
 */
export const OFFICES_AMERICAS = `
# US
head-of-state | President | US leader, American leader, Commander-in-Chief
  Barack Obama 2009..2017-01-20
  Donald Trump 2017-01-20..2021-01-20
  Joe Biden 2021-01-20..2025-01-20
  Donald Trump 2025-01-20..
vice-president | Vice President
  Joe Biden 2009..2017-01-20
  Mike Pence 2017-01-20..2021-01-20
  Kamala Harris 2021-01-20..2025-01-20
  JD Vance 2025-01-20..
foreign-minister | Secretary of State | top diplomat, Foreign Minister
  John Kerry 2013..2017-01-20
  Thomas Shannon 2017-01-20..2017-02-01 acting
  Rex Tillerson 2017-02-01..2018-03-31
  John Sullivan 2018-03-31..2018-04-26 acting
  Mike Pompeo 2018-04-26..2021-01-20
  Antony Blinken 2021-01-26..2025-01-20
  Marco Rubio 2025-01-21..
deputy-foreign-minister | Deputy Secretary of State
  Stephen Biegun 2019-12-21..2021-01-20
  Wendy Sherman 2021-04-14..2023-07-28
  Victoria Nuland 2023-07-28..2024-02-12 acting
  Kurt Campbell 2024-02-12..2025-01-20
  Richard Verma 2023-04..2025-01-20
  Christopher Landau 2025-03-25..
assistant-secretary | Under Secretary of State | Undersecretary of State, Under Secretary of State for Political Affairs
  Victoria Nuland 2021-05..2024-03
  John Bass 2024-03..2025-01 acting
  Allison Hooker 2025-06..
  Jose Fernandez 2021-08..2025-01
  Uzra Zeya 2021-07..2025-01
  Bonnie Jenkins 2021-07..2025-01
  Thomas DiNanno 2025-10..
  Jacob Helberg 2025-10..
assistant-secretary | Assistant Secretary of State | Assistant Secretary, top diplomat for Europe, top diplomat for Africa
  Philip Reeker 2019-03..2021-09 acting
  Karen Donfried 2021-09..2023-03
  James O'Brien 2023-10..2025-01
  Daniel Kritenbrink 2021-09..2025-01
  Michael DeSombre 2025-10..
  Barbara Leaf 2022-05..2025-01
  Molly Phee 2021-09..2025-01
  Donald Lu 2021-09..2025-01
  Paul Kapur 2025-10..
  Brian Nichols 2021-09..2025-01
  Geoffrey Pyatt 2022-09..2025-01
defence-minister | Secretary of Defense | Defense Secretary, Pentagon chief, Secretary of War, War Secretary
  Chuck Hagel 2013..2015-02-17
  Ash Carter 2015-02-17..2017-01-20
  James Mattis 2017-01-20..2019-01-01
  Patrick Shanahan 2019-01-01..2019-06-24 acting
  Mark Esper 2019-06-24..2019-07-15 acting
  Mark Esper 2019-07-23..2020-11-09
  Christopher Miller 2020-11-09..2021-01-20 acting
  Lloyd Austin 2021-01-22..2025-01-20
  Pete Hegseth 2025-01-25..
deputy-defence-minister | Deputy Secretary of Defense | Deputy Defense Secretary, Under Secretary of Defense, Pentagon policy chief
  Kathleen Hicks 2021-02..2025-01
  Stephen Feinberg 2025-03..
  Colin Kahl 2021-04..2023-07
  Elbridge Colby 2025-04..
  Daniel Driscoll 2025-02..
military-chief | Chairman of the Joint Chiefs of Staff | top general, Joint Chiefs Chairman
  Mark Milley 2019-10-01..2023-10-01
  Charles Brown 2023-10-01..2025-02-21
  Dan Caine 2025-04-11..
military-chief | Central Command chief | CENTCOM commander, head of US Central Command
  Kenneth McKenzie 2019-03-28..2022-04-01
  Michael Kurilla 2022-04-01..2025-08-08
  Brad Cooper 2025-08-08..
finance-minister | Treasury Secretary | Secretary of the Treasury, Finance Minister
  Steven Mnuchin 2017-02-13..2021-01-20
  Janet Yellen 2021-01-26..2025-01-20
  Scott Bessent 2025-01-28..
trade-minister | Commerce Secretary | Secretary of Commerce
  Gina Raimondo 2021-03-03..2025-01-20
  Howard Lutnick 2025-02-21..
trade-minister | Trade Representative | USTR
  Robert Lighthizer 2017-05-15..2021-01-20
  Katherine Tai 2021-03-18..2025-01-20
  Jamieson Greer 2025-02-27..
energy-minister | Energy Secretary | Secretary of Energy
  Jennifer Granholm 2021-02-25..2025-01-20
  Chris Wright 2025-02-03..
interior-minister | Homeland Security Secretary | Secretary of Homeland Security, DHS Secretary
  Alejandro Mayorkas 2021-02-02..2025-01-20
  Kristi Noem 2025-01-25..2026-03
  Markwayne Mullin 2026-03..
national-security-adviser | National Security Advisor | National Security Adviser
  John Bolton 2018-04-09..2019-09-10
  Robert O'Brien 2019-09-18..2021-01-20
  Jake Sullivan 2021-01-20..2025-01-20
  Mike Waltz 2025-01-20..2025-05-01
  Marco Rubio 2025-05-01.. acting
presidential-aide | Deputy National Security Advisor | Deputy National Security Adviser, White House Middle East coordinator, Indo-Pacific coordinator
  Jon Finer 2021-01..2025-01
  Brett McGurk 2021-01..2025-01
  Kurt Campbell 2021-01..2024-02
  Amos Hochstein 2023-03..2025-01
presidential-aide | White House Chief of Staff | Chief of Staff, White House adviser, senior adviser, senior advisor, Deputy Chief of Staff
  Ron Klain 2021-01-20..2023-02-08
  Jeff Zients 2023-02-08..2025-01-20
  Susie Wiles 2025-01-20..
  Jared Kushner 2017-01-20..2021-01-20
  Stephen Miller 2025-01-20..
un-ambassador | Ambassador to the United Nations
  Nikki Haley 2017-01-27..2019-01-01
  Kelly Craft 2019-09-12..2021-01-20
  Linda Thomas-Greenfield 2021-02-25..2025-01-20
  Dorothy Shea 2025-01-20..2025-09-20 acting
  Mike Waltz 2025-09-20..
intelligence-chief | CIA Director | head of the CIA, spy chief
  Gina Haspel 2018-04-26..2021-01-20
  William Burns 2021-03-19..2025-01-20
  John Ratcliffe 2025-01-23..
intelligence-chief | Director of National Intelligence | intelligence chief
  John Ratcliffe 2020-05-26..2021-01-20
  Avril Haines 2021-01-21..2025-01-20
  Tulsi Gabbard 2025-02-12..
special-envoy | Special Envoy | Special Representative, Special Presidential Envoy, envoy, Middle East envoy, Ukraine envoy, negotiator
  Steve Witkoff 2025-01-20..
  Keith Kellogg 2025-01-20..2026-01
  Jared Kushner 2025-10..
  Massad Boulos 2025-04..
  Morgan Ortagus 2025-01..
  Tom Barrack 2025-05-23..
  Richard Grenell 2025-01-20..
  Adam Boehler 2025-01..
  Sergio Gor 2025-10..
  Zalmay Khalilzad 2018-09..2021-10
  Thomas West 2021-10..2025-01
  John Kerry 2021-01-20..2024-03
  John Podesta 2024-03..2025-01-20
  Amos Hochstein 2021-08..2025-01-20
  David Satterfield 2023-10..2024-05
  David Satterfield 2022-01..2022-04
  Lise Grande 2024-05..2025-01
  Robert Malley 2021-01..2023-06
  Brian Hook 2018-09..2020-08
  Elliott Abrams 2019-01..2021-01
  Avi Berkowitz 2019-11..2021-01
  Stephen Biegun 2018-08..2021-01
  Sung Kim 2021-05..2023-12
  Brett McGurk 2015-10..2018-12
  James Jeffrey 2018-08..2020-11
  Kurt Volker 2017-07..2019-09
  Jeffrey Feltman 2021-04..2022-01
  Mike Hammer 2022-06..2025
  Tom Perriello 2024-02-26..2025-01
  Tim Lenderking 2021-02..2025
  Hady Amr 2022-11..2025-01
  Roger Carstens 2020-03..2025-01
  Gabriel Escobar 2021-09..2024
  Penny Pritzker 2023-09..2024-08
special-envoy | Ambassador | US Ambassador
  Mike Huckabee 2025-04..
  Jack Lew 2023-11..2025-01
  David Friedman 2017-05..2021-01
  Matthew Whitaker 2025-04..
  Julianne Smith 2021-12..2024-11
  Bridget Brink 2022-05..2025-04
  Nicholas Burns 2022-03..2025-01
  David Perdue 2025-05..
  Rahm Emanuel 2022-01..2025-01
  George Glass 2025-04..
  Charles Kushner 2025-06..
spokesperson | State Department spokesperson | State Department spokesman, State Department deputy spokesperson
  Ned Price 2021-01-20..2023-03-17
  Matthew Miller 2023-04-24..2025-01-20
  Vedant Patel 2022-06..2025-01
  Tammy Bruce 2025-01-20..2025-08-09
  Tommy Pigott 2025-04..
spokesperson | White House Press Secretary | White House spokesperson, White House spokesman, Press Secretary
  Jen Psaki 2021-01-20..2022-05-13
  Karine [Jean-Pierre] 2022-05-13..2025-01-20
  Karoline Leavitt 2025-01-20..
  Anna Kelly 2025-01..
spokesperson | National Security Council spokesperson | NSC spokesperson, National Security spokesman, White House national security spokesman
  Adrienne Watson 2022-03..2024
  John Kirby 2022-05-26..2025-01-20
  Sean Savett 2023..2025-01-20
  Brian Hughes 2025-01-20..2025-05
spokesperson | Pentagon spokesperson | Pentagon Press Secretary, Pentagon spokesman
  John Kirby 2021-01-20..2022-05-26
  Pat Ryder 2022-08..2025-01
  Sabrina Singh 2022-04..2025-01
  Sean Parnell 2025-01..
  Kingsley Wilson 2025-05..
speaker | House Speaker | Speaker of the House
  Nancy Pelosi 2019-01-03..2023-01-03
  Kevin McCarthy 2023-01-07..2023-10-03
  Mike Johnson 2023-10-25..
# CA
head-of-state | Governor General
  David Johnston 2010..2017-10-02
  Julie Payette 2017-10-02..2021-01-22
  Richard Wagner 2021-01-23..2021-07-26 acting
  Mary Simon 2021-07-26..
head-of-government | Prime Minister | Canadian leader
  Stephen Harper 2006..2015-11-04
  Justin Trudeau 2015-11-04..2025-03-14
  Mark Carney 2025-03-14..
foreign-minister | Foreign Minister | Global Affairs Minister
  John Baird 2011..2015-02-03
  Rob Nicholson 2015-02-09..2015-11-04
  Stéphane Dion 2015-11-04..2017-01-10
  Chrystia Freeland 2017-01-10..2019-11-20
  François-Philippe Champagne 2019-11-20..2021-01-12
  Marc Garneau 2021-01-12..2021-10-26
  Mélanie Joly 2021-10-26..2025-05-13
  Anita Anand 2025-05-13..
defence-minister | Defence Minister | Defense Minister, National Defence Minister
  Rob Nicholson 2013..2015-02-09
  Jason Kenney 2015-02-09..2015-11-04
  Harjit Sajjan 2015-11-04..2021-10-26
  Anita Anand 2021-10-26..2023-07-26
  Bill Blair 2023-07-26..2025-05-13
  David McGuinty 2025-05-13..
finance-minister | Finance Minister
  Chrystia Freeland 2020-08-18..2024-12-16
  Dominic LeBlanc 2024-12-16..2025-03-14
  François-Philippe Champagne 2025-03-14..
# MX
head-of-state | President
  Enrique [Peña Nieto] 2012..2018-12-01
  Andrés Manuel [López Obrador] 2018-12-01..2024-10-01
  Claudia Sheinbaum 2024-10-01..
foreign-minister | Foreign Secretary | Foreign Minister, Foreign Relations Secretary
  José Antonio Meade 2012..2015-08-27
  Claudia [Ruiz Massieu] 2015-08-27..2017-01-04
  Luis Videgaray 2017-01-04..2018-12-01
  Marcelo Ebrard 2018-12-01..2023-06-13
  Alicia Bárcena 2023-06-13..2024-10-01
  Juan Ramón [de la Fuente] 2024-10-01..2026-04
  Roberto Velasco 2026-04..
defence-minister | Defense Secretary | Defense Minister
  Luis [Cresencio Sandoval] 2018-12-01..2024-10-01
  Ricardo Trevilla 2024-10-01..
# BR
head-of-state | President
  Dilma Rousseff 2011..2016-05-12
  Michel Temer 2016-05-12..2019-01-01
  Jair Bolsonaro 2019-01-01..2023-01-01
  Luiz Inácio [Lula] da Silva 2023-01-01..
vice-president | Vice President
  Hamilton Mourão 2019-01-01..2023-01-01
  Geraldo Alckmin 2023-01-01..
foreign-minister | Foreign Minister
  Mauro Vieira 2015-01-01..2016-05-12
  José Serra 2016-05-12..2017-02-22
  Aloysio Nunes 2017-03-07..2019-01-01
  Ernesto Araújo 2019-01-01..2021-03-29
  Carlos França 2021-04-06..2023-01-01
  Mauro Vieira 2023-01-01..
defence-minister | Defense Minister
  Jaques Wagner 2015-01-01..2015-10-05
  Aldo Rebelo 2015-10-05..2016-05-12
  Raul Jungmann 2016-05-12..2018-02-27
  Joaquim [Silva e Luna] 2018-02-27..2019-01-01
  Fernando [Azevedo e Silva] 2019-01-01..2021-03-30
  Walter [Braga Netto] 2021-03-30..2022-04-01
  Paulo Sérgio Nogueira 2022-04-01..2023-01-01
  José Múcio 2023-01-01..
finance-minister | Finance Minister | Economy Minister
  Paulo Guedes 2019-01-01..2023-01-01
  Fernando Haddad 2023-01-01..2026-03
presidential-aide | Special Adviser | foreign policy adviser, presidential adviser
  Celso Amorim 2023-01-01..
# AR
head-of-state | President
  Cristina [Fernández de Kirchner] 2007..2015-12-10
  Mauricio Macri 2015-12-10..2019-12-10
  Alberto Fernández 2019-12-10..2023-12-10
  Javier Milei 2023-12-10..
foreign-minister | Foreign Minister
  Héctor Timerman 2010..2015-12-10
  Susana Malcorra 2015-12-10..2017-06-12
  Jorge Faurie 2017-06-12..2019-12-10
  Felipe Solá 2019-12-10..2021-09-20
  Santiago Cafiero 2021-09-20..2023-12-10
  Diana Mondino 2023-12-10..2024-10-30
  Gerardo Werthein 2024-10-30..2025-10-27
  Pablo Quirno 2025-10-28..
defence-minister | Defense Minister
  Agustín Rossi 2019-12-10..2021-08-10
  Jorge Taiana 2021-08-10..2023-12-10
  Luis Petri 2023-12-12..2025-12-10
  Carlos Presti 2025-12-10..
finance-minister | Economy Minister
  Martín Guzmán 2019-12-10..2022-07-02
  Sergio Massa 2022-08-03..2023-12-10
  Luis Caputo 2023-12-10..
# CL
head-of-state | President
  Michelle Bachelet 2014..2018-03-11
  Sebastián Piñera 2018-03-11..2022-03-11
  Gabriel Boric 2022-03-11..2026-03-11
  José Antonio Kast 2026-03-11..
foreign-minister | Foreign Minister
  Heraldo Muñoz 2014..2018-03-11
  Roberto Ampuero 2018-03-11..2019-06-13
  Teodoro Ribera 2019-06-13..2020-07-28
  Andrés Allamand 2020-07-28..2022-02-06
  Antonia Urrejola 2022-03-11..2023-03-10
  Alberto van Klaveren 2023-03-10..2026-03-11
  Francisco [Pérez Mackenna] 2026-03-11..
defence-minister | Defense Minister
  Baldo Prokurica 2020-12-18..2022-03-11
  Maya Fernández 2022-03-11..2025-03-10
  Adriana Delpiano 2025-03-10..2026-03-11
  Fernando Barros 2026-03-11..
# CO
vice-president | Vice President
  Marta Lucía Ramírez 2018-08-07..2022-08-07
  Francia Márquez 2022-08-07..2026-08-07
head-of-state | President
  Juan Manuel Santos 2010..2018-08-07
  Iván Duque 2018-08-07..2022-08-07
  Gustavo Petro 2022-08-07..2026-08-07
  Abelardo de la Espriella 2026-08-07..
foreign-minister | Foreign Minister
  María Ángela Holguín 2010..2018-08-07
  Carlos Holmes Trujillo 2018-08-07..2019-11-13
  Claudia Blum 2019-11-26..2021-05-13
  Marta Lucía Ramírez 2021-05-20..2022-08-07
  Álvaro Leyva 2022-08-07..2024-02
  Luis Gilberto Murillo 2024-02..2025-01-29
  Laura Sarabia 2025-01-29..2025-07-08
  Rosa Villavicencio 2025-07-08..2026-08-07
defence-minister | Defense Minister
  Carlos Holmes Trujillo 2019-11-13..2021-01-26
  Diego Molano 2021-02..2022-08-07
  Iván Velásquez 2022-08-20..2025-03
  Pedro Sánchez 2025-03..2026-08-07
# PE
head-of-state | President
  Ollanta Humala 2011..2016-07-28
  Pedro Pablo Kuczynski 2016-07-28..2018-03-23
  Martín Vizcarra 2018-03-23..2020-11-10
  Manuel Merino 2020-11-10..2020-11-15
  Francisco Sagasti 2020-11-17..2021-07-28
  Pedro Castillo 2021-07-28..2022-12-07
  Dina Boluarte 2022-12-07..2025-10-10
  José Jerí 2025-10-10..2026-02-17
  José María Balcázar 2026-02-18..2026-07-28
foreign-minister | Foreign Minister
  Gonzalo Gutiérrez 2014..2015-04-02
  Ana María Sánchez 2015-04-02..2016-07-28
  Ricardo Luna 2016-07-28..2018-04-02
  Néstor Popolizio 2018-04-02..2019-10-03
  Gustavo Meza-Cuadra 2019-10-03..2020-07-15
  Mario López 2020-07-15..2020-11-10
  Elizabeth Astete 2020-11-18..2021-02-14
  Allan Wagner 2021-02-15..2021-07-29
  Óscar Maúrtua 2021-08-20..2022-02-08
  César Landa 2022-02-08..2022-08-05
  Miguel [Rodríguez Mackay] 2022-08-05..2022-09-09
  César Landa 2022-09-13..2022-12-07
  Ana Cecilia Gervasi 2022-12-10..2023-11-06
  Javier González-Olaechea 2023-11-07..2024-09-03
  Elmer Schialer 2024-09-03..2025-10-14
  Hugo de Zela 2025-10-14..2026-07-28
# VE
head-of-state | President
  Nicolás Maduro 2013..2026-01-03
  Delcy Rodríguez 2026-01-03.. acting
head-of-state | Interim President | opposition leader
  Juan Guaidó 2019-01-23..2023-01-05
leader | Opposition leader
  María Corina Machado 2023-10..
vice-president | Vice President
  Delcy Rodríguez 2018-06-14..2026-01-03
foreign-minister | Foreign Minister
  Delcy Rodríguez 2014..2017-06-21
  Samuel Moncada 2017-06-21..2017-08-02
  Jorge Arreaza 2017-08-02..2021-08-19
  Félix Plasencia 2021-08-19..2022-05-16
  Carlos Faría 2022-05-16..2023-01-06
  Yván Gil 2023-01-06..
defence-minister | Defense Minister
  Vladimir [Padrino López] 2014..2026-03-18
  Gustavo [González López] 2026-03-18..
speaker | National Assembly President
  Jorge Rodríguez 2021-01-05..
# EC
head-of-state | President
  Rafael Correa 2007..2017-05-24
  Lenín Moreno 2017-05-24..2021-05-24
  Guillermo Lasso 2021-05-24..2023-11-23
  Daniel Noboa 2023-11-23..
foreign-minister | Foreign Minister
  Ricardo Patiño 2010..2016-03-03
  Guillaume Long 2016-03-03..2017-05-24
  María Fernanda Espinosa 2017-05-24..2018-06
  José Valencia 2018-06..2020-07
  Luis Gallegos 2020-07..2021-05-24
  Mauricio Montalvo 2021-05-24..2022-01
  Juan Carlos Holguín 2022-01..2023-05
  Gustavo Manrique 2023-05..2023-11-23
  Gabriela Sommerfeld 2023-11-23..
# BO
head-of-state | President
  Evo Morales 2006..2019-11-10
  Jeanine Áñez 2019-11-12..2020-11-08
  Luis Arce 2020-11-08..2025-11-08
  Rodrigo Paz 2025-11-08..
foreign-minister | Foreign Minister
  David Choquehuanca 2006..2017-01-23
  Fernando Huanacuni 2017-01-23..2018-09-04
  Diego Pary 2018-09-04..2019-11-10
  Karen Longaric 2019-11-13..2020-11-08
  Rogelio Mayta 2020-11-09..2023-11
  Celinda Sosa 2023-11..2025-11-08
  Fernando Aramayo 2025-11-09..
# PY
head-of-state | President
  Horacio Cartes 2013..2018-08-15
  Mario [Abdo Benítez] 2018-08-15..2023-08-15
  Santiago Peña 2023-08-15..
foreign-minister | Foreign Minister
  Eladio Loizaga 2013..2018-08-15
  Luis Castiglioni 2018-08-15..2019-07
  Antonio [Rivas Palacios] 2019-08..2020-10
  Federico González 2020-10..2021-01
  Euclides Acevedo 2021-01..2022-05
  Julio Arriola 2022-05..2023-08-15
  Rubén [Ramírez Lezcano] 2023-08-15..
# UY
head-of-state | President
  José Mujica 2010..2015-03-01
  Tabaré Vázquez 2015-03-01..2020-03-01
  Luis [Lacalle Pou] 2020-03-01..2025-03-01
  Yamandú Orsi 2025-03-01..
foreign-minister | Foreign Minister
  Rodolfo [Nin Novoa] 2015-03-01..2020-03-01
  Ernesto Talvi 2020-03-01..2020-07-06
  Francisco Bustillo 2020-07-06..2023-11-01
  Omar Paganini 2023-11-06..2025-03-01
  Mario Lubetkin 2025-03-01..
# GY
head-of-state | President
  Donald Ramotar 2011..2015-05-16
  David Granger 2015-05-16..2020-08-02
  Irfaan Ali 2020-08-02..
vice-president | Vice President
  Bharrat Jagdeo 2020-08-02..
foreign-minister | Foreign Minister
  Carl Greenidge 2015-05-20..2019-04
  Karen Cummings 2019-04..2020-08-02
  Hugh Todd 2020-08-05..
# SR
head-of-state | President
  Dési Bouterse 2010..2020-07-16
  Chan Santokhi 2020-07-16..2025-07-16
  Jennifer [Geerlings-Simons] 2025-07-16..
foreign-minister | Foreign Minister
  Niermala Badrising 2015-08..2017-02
  Yldiz [Pollack-Beighle] 2017-02..2020-07-16
  Albert Ramdin 2020-07-17..2025-05
  Melvin Bouva 2025-07-16..
# PA
head-of-state | President
  Juan Carlos Varela 2014..2019-07-01
  Laurentino Cortizo 2019-07-01..2024-07-01
  José Raúl Mulino 2024-07-01..
foreign-minister | Foreign Minister
  Isabel [Saint Malo] 2014..2019-07-01
  Alejandro Ferrer 2019-07-01..2020-11
  Erika Mouynes 2020-11..2022-10
  Janaina Tewaney 2022-10..2024-07-01
  Javier [Martínez-Acha] 2024-07-01..
# CR
head-of-state | President
  Luis Guillermo Solís 2014..2018-05-08
  Carlos Alvarado 2018-05-08..2022-05-08
  Rodrigo Chaves 2022-05-08..2026-05-08
  Laura Fernández 2026-05-08..
foreign-minister | Foreign Minister
  Manuel González 2014..2018-05-08
  Epsy Campbell 2018-05-08..2018-12
  Manuel Ventura 2018-12..2020-06
  Rodolfo Solano 2020-06..2022-05-08
  Arnoldo André 2022-05-08..2026-05-08
  Manuel Tovar 2026-05-08..
# NI
head-of-state | President | co-president
  Daniel Ortega 2007..
vice-president | Co-President | Vice President, first lady
  Rosario Murillo 2017-01-10..
foreign-minister | Foreign Minister
  Samuel Santos 2007..2017-08
  Denis Moncada 2017-08..2024-09
  Valdrack Jaentschke 2024-09..
# HN
head-of-state | President
  Juan Orlando Hernández 2014..2022-01-27
  Xiomara Castro 2022-01-27..2026-01-27
  Nasry Asfura 2026-01-27..
foreign-minister | Foreign Minister
  Arturo Corrales 2015..2016
  María Dolores Agüero 2016..2019
  Lisandro Rosales 2019..2022-01-27
  Eduardo Enrique Reina 2022-01-27..2025
  Javier [Bu Soto] 2025..2026-01-27
  Mireya Agüero 2026-01-27..
# GT
head-of-state | President
  Otto [Pérez Molina] 2012..2015-09-03
  Alejandro Maldonado 2015-09-03..2016-01-14
  Jimmy Morales 2016-01-14..2020-01-14
  Alejandro Giammattei 2020-01-14..2024-01-15
  Bernardo Arévalo 2024-01-15..
foreign-minister | Foreign Minister
  Carlos Raúl Morales 2014..2017-08
  Sandra Jovel 2017-08..2020-01-14
  Pedro Brolo 2020-01-14..2022-02
  Mario Búcaro 2022-02..2024-01-15
  Carlos Ramiro Martínez 2024-01-15..
# SV
head-of-state | President
  Salvador [Sánchez Cerén] 2014..2019-06-01
  Nayib Bukele 2019-06-01..
  Claudia Juana Rodríguez 2023-12-01..2024-06-01 acting
vice-president | Vice President
  Félix Ulloa 2019-06-01..
foreign-minister | Foreign Minister
  Hugo Martínez 2014..2018-06
  Carlos Castaneda 2018-06..2019-06-01
  Alexandra [Hill Tinoco] 2019-06-01..
# BZ
head-of-government | Prime Minister
  Dean Barrow 2008..2020-11-12
  Johnny Briceño 2020-11-12..
foreign-minister | Foreign Minister
  Wilfred Elrington 2008..2020-11-12
  Eamon Courtenay 2020-11..2024-02
  Francis Fonseca 2024-02..
# CU
head-of-state | President
  Raúl Castro 2008..2018-04-19
  Miguel [Díaz-Canel] 2018-04-19..
head-of-government | Prime Minister
  Manuel Marrero 2019-12-21..
foreign-minister | Foreign Minister
  Bruno [Rodríguez] Parrilla 2009..
deputy-foreign-minister | Deputy Foreign Minister
  Carlos [Fernández de Cossío] 2021..
# DO
head-of-state | President
  Danilo Medina 2012..2020-08-16
  Luis Abinader 2020-08-16..
foreign-minister | Foreign Minister
  Andrés Navarro 2014..2016-08-16
  Miguel Vargas 2016-08-16..2020-08-16
  Roberto Álvarez 2020-08-16..
# HT
head-of-state | President
  Michel Martelly 2011..2016-02-07
  Jocelerme Privert 2016-02-14..2017-02-07 acting
  Jovenel Moïse 2017-02-07..2021-07-07
head-of-state | Transitional Council President | Transitional Presidential Council Coordinator, head of the Transitional Presidential Council
  Edgard [Leblanc] Fils 2024-04-30..2024-10-07
  Leslie Voltaire 2024-10-07..2025-03-07
  Fritz Jean 2025-03-07..2025-08-07
  Laurent Saint-Cyr 2025-08-07..2026-02-07
head-of-government | Prime Minister
  Laurent Lamothe 2012..2014-12-14
  Evans Paul 2015-01-16..2016-02-26
  Fritz Jean 2016-02-26..2016-03-28
  Enex Jean-Charles 2016-03-28..2017-03-21
  Jack Guy Lafontant 2017-03-21..2018-09-17
  Jean-Henry Céant 2018-09-17..2019-03-21
  Jean-Michel Lapin 2019-03-21..2020-03-04 acting
  Joseph Jouthe 2020-03-04..2021-04-14
  Claude Joseph 2021-04-14..2021-07-20 acting
  Ariel Henry 2021-07-20..2024-04-25
  Michel Patrick Boisvert 2024-02-25..2024-06-03 acting
  Garry Conille 2024-06-03..2024-11-11
  Alix Didier Fils-Aimé 2024-11-11..
foreign-minister | Foreign Minister
  Bocchit Edmond 2018..2020
  Claude Joseph 2020-03..2021-09
  Jean Victor Généus 2021-11..2024-06
  Dominique Dupuy 2024-06..2024-11
  Jean-Victor [Harvel Jean-Baptiste] 2024-11..
# JM
head-of-government | Prime Minister
  Portia Simpson-Miller 2012..2016-03-03
  Andrew Holness 2016-03-03..
foreign-minister | Foreign Minister
  Kamina [Johnson Smith] 2016-03-07..
# TT
head-of-state | President
  Anthony Carmona 2013..2018-03-19
  Paula-Mae Weekes 2018-03-19..2023-03-20
  Christine Kangaloo 2023-03-20..
head-of-government | Prime Minister
  Kamla Persad-Bissessar 2010..2015-09-09
  Keith Rowley 2015-09-09..2025-03-17
  Stuart Young 2025-03-17..2025-05-01
  Kamla Persad-Bissessar 2025-05-01..
foreign-minister | Foreign Minister
  Dennis Moses 2015-09..2020-08
  Amery Browne 2020-08..2025-05
  Sean Sobers 2025-05..
# BB
head-of-state | President
  Sandra Mason 2021-11-30..2025-11-30
  Jeffrey Bostic 2025-11-30..
head-of-government | Prime Minister
  Freundel Stuart 2010..2018-05-25
  Mia Mottley 2018-05-25..
foreign-minister | Foreign Minister
  Jerome Walcott 2018-05..2022
  Kerrie Symmonds 2022..
# BS
head-of-government | Prime Minister
  Perry Christie 2012..2017-05-11
  Hubert Minnis 2017-05-11..2021-09-17
  Philip Davis 2021-09-17..
foreign-minister | Foreign Minister
  Fred Mitchell 2012..2017-05
  Darren Henfield 2017-05..2021-09
  Fred Mitchell 2021-09..
# GD
head-of-government | Prime Minister
  Keith Mitchell 2013..2022-06-24
  Dickon Mitchell 2022-06-24..
# LC
head-of-government | Prime Minister
  Kenny Anthony 2011..2016-06-07
  Allen Chastanet 2016-06-07..2021-07-28
  Philip Pierre 2021-07-28..
# VC
head-of-government | Prime Minister
  Ralph Gonsalves 2001..2025-11-28
  Godwin Friday 2025-11-28..
# AG
head-of-government | Prime Minister
  Gaston Browne 2014..
# DM
head-of-government | Prime Minister
  Roosevelt Skerrit 2004..
# KN
head-of-government | Prime Minister
  Denzil Douglas 1995..2015-02-18
  Timothy Harris 2015-02-18..2022-08-06
  Terrance Drew 2022-08-06..
`;
