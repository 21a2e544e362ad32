/**
 * Who held which office in the Americas, 2015 to autumn 2026. Data only: add a line, touch no code.
 *
 * Sources: the governments' own sites (White House, State Department and Pentagon biographies, presidencies, foreign ministries),
 * official gazettes, press records of inaugurations and reshuffles; checked against the visits and travels lists of the US Office of the
 * Historian.
 *
 * `# XX` opens a country (ISO 3166-1 alpha-2). An office line is `kind | label, as English news says it | further titles, by comma`;
 * generic titles (Minister of Foreign Affairs …) are the title table's work and are not repeated. A holder line is indented: name,
 * `from..to` (half-open: the last day is the successor's first; empty: still in office; a month or a year where the day is not certain),
 * and `acting` where so. News calls a person by the last word with its particles, or by the words in [brackets].
 *
 * Kinds: as in offices-europe.ts, with assistant-secretary. Several may hold one office at a time only in deputy-…, assistant-secretary,
 * spokesperson, special-envoy, presidential-aide and where marked acting.
 */
export const OFFICES_AMERICAS = `
# US
head-of-state | President | US leader, American leader, Commander-in-Chief
  Barack Obama 2009-01-20..2017-01-20
  Donald Trump 2017-01-20..2021-01-20
  Joe Biden 2021-01-20..2025-01-20
  Donald Trump 2025-01-20..
vice-president | Vice President
  Joe Biden 2009-01-20..2017-01-20
  Mike Pence 2017-01-20..2021-01-20
  Kamala Harris 2021-01-20..2025-01-20
  JD Vance 2025-01-20..
foreign-minister | Secretary of State | top diplomat, Foreign Minister
  John Kerry 2013-02-01..2017-01-20
  Thomas Shannon 2017-01-20..2017-02-01 acting
  Rex Tillerson 2017-02-01..2018-03-31
  John Sullivan 2018-03-31..2018-04-26 acting
  Mike Pompeo 2018-04-26..2021-01-20
  Antony Blinken 2021-01-26..2025-01-20
  Marco Rubio 2025-01-21..
deputy-foreign-minister | Deputy Secretary of State
  Antony Blinken 2015-01-09..2017-01-20
  John Sullivan 2017-05-24..2019-12-20
  Stephen Biegun 2019-12-21..2021-01-20
  Wendy Sherman 2021-04-14..2023-07-28
  Victoria Nuland 2023-07-28..2024-02-12 acting
  Kurt Campbell 2024-02-12..2025-01-20
  Richard Verma 2023-04..2025-01-20
  Christopher Landau 2025-03-25..
assistant-secretary | Under Secretary of State | Undersecretary of State, Under Secretary of State for Political Affairs
  Wendy Sherman 2011-09..2015-10
  Thomas Shannon 2016-02..2018-06
  David Hale 2018-08..2021-01
  Victoria Nuland 2021-05..2024-03
  John Bass 2024-03..2025-01 acting
  Allison Hooker 2025-06..
  Jose Fernandez 2021-08..2025-01
  Uzra Zeya 2021-07..2025-01
  Bonnie Jenkins 2021-07..2025-01
  Thomas DiNanno 2025-10..
  Jacob Helberg 2025-10..
assistant-secretary | Assistant Secretary of State | Assistant Secretary, top diplomat for Europe, top diplomat for Africa
  Victoria Nuland 2013-09..2017-01
  Wess Mitchell 2017-10..2019-02
  Philip Reeker 2019-03..2021-09 acting
  Karen Donfried 2021-09..2023-03
  James O'Brien 2023-10..2025-01
  Daniel Russel 2013-07..2017-03
  David Stilwell 2019-06..2021-01
  Daniel Kritenbrink 2021-09..2025-01
  Michael DeSombre 2025-10..
  Anne Patterson 2013-12..2017-01
  David Schenker 2019-06..2021-01
  Barbara Leaf 2022-05..2025-01
  Linda Thomas-Greenfield 2013-08..2017-03
  Tibor Nagy 2018-07..2021-01
  Molly Phee 2021-09..2025-01
  Nisha Biswal 2013-11..2017-01
  Alice Wells 2017-06..2020-05
  Donald Lu 2021-09..2025-01
  Paul Kapur 2025-10..
  Roberta Jacobson 2012-03..2016-05
  Brian Nichols 2021-09..2025-01
  Geoffrey Pyatt 2022-09..2025-01
defence-minister | Secretary of Defense | Defense Secretary, Pentagon chief, Secretary of War, War Secretary
  Chuck Hagel 2013-02-27..2015-02-17
  Ash Carter 2015-02-17..2017-01-20
  James Mattis 2017-01-20..2019-01-01
  Patrick Shanahan 2019-01-01..2019-06-24 acting
  Mark Esper 2019-06-24..2019-07-15 acting
  Mark Esper 2019-07-23..2020-11-09
  Christopher Miller 2020-11-09..2021-01-20 acting
  Lloyd Austin 2021-01-22..2025-01-20
  Pete Hegseth 2025-01-25..
deputy-defence-minister | Deputy Secretary of Defense | Deputy Defense Secretary, Under Secretary of Defense, Pentagon policy chief
  Robert Work 2014-05..2017-07
  Kathleen Hicks 2021-02..2025-01
  Stephen Feinberg 2025-03..
  Colin Kahl 2021-04..2023-07
  Elbridge Colby 2025-04..
  Daniel Driscoll 2025-02..
military-chief | Chairman of the Joint Chiefs of Staff | top general, Joint Chiefs Chairman
  Martin Dempsey 2011-10-01..2015-10-01
  Joseph Dunford 2015-10-01..2019-10-01
  Mark Milley 2019-10-01..2023-10-01
  Charles Brown 2023-10-01..2025-02-21
  Dan Caine 2025-04-11..
military-chief | Central Command chief | CENTCOM commander, head of US Central Command
  Lloyd Austin 2013-03-22..2016-03-30
  Joseph Votel 2016-03-30..2019-03-28
  Kenneth McKenzie 2019-03-28..2022-04-01
  Michael Kurilla 2022-04-01..2025-08-08
  Brad Cooper 2025-08-08..
finance-minister | Treasury Secretary | Secretary of the Treasury, Finance Minister
  Jack Lew 2013-02-28..2017-01-20
  Steven Mnuchin 2017-02-13..2021-01-20
  Janet Yellen 2021-01-26..2025-01-20
  Scott Bessent 2025-01-28..
trade-minister | Commerce Secretary | Secretary of Commerce
  Penny Pritzker 2013-06-26..2017-01-20
  Wilbur Ross 2017-02-28..2021-01-20
  Gina Raimondo 2021-03-03..2025-01-20
  Howard Lutnick 2025-02-21..
trade-minister | Trade Representative | USTR
  Michael Froman 2013-06-21..2017-01-20
  Robert Lighthizer 2017-05-15..2021-01-20
  Katherine Tai 2021-03-18..2025-01-20
  Jamieson Greer 2025-02-27..
energy-minister | Energy Secretary | Secretary of Energy
  Ernest Moniz 2013-05-21..2017-01-20
  Rick Perry 2017-03-02..2019-12-01
  Dan Brouillette 2019-12-01..2021-01-20
  Jennifer Granholm 2021-02-25..2025-01-20
  Chris Wright 2025-02-03..
interior-minister | Homeland Security Secretary | Secretary of Homeland Security, DHS Secretary
  Jeh Johnson 2013-12-23..2017-01-20
  John Kelly 2017-01-20..2017-07-31
  Kirstjen Nielsen 2017-12-06..2019-04-10
  Chad Wolf 2019-11-13..2021-01-11 acting
  Alejandro Mayorkas 2021-02-02..2025-01-20
  Kristi Noem 2025-01-25..2026-03
  Markwayne Mullin 2026-03..
interior-minister | Interior Secretary | Secretary of the Interior
  Deb Haaland 2021-03-16..2025-01-20
  Doug Burgum 2025-02-01..
justice-minister | Attorney General
  Loretta Lynch 2015-04-27..2017-01-20
  Jeff Sessions 2017-02-09..2018-11-07
  William Barr 2019-02-14..2020-12-23
  Merrick Garland 2021-03-11..2025-01-20
  Pam Bondi 2025-02-05..2026-04
national-security-adviser | National Security Advisor | National Security Adviser
  Susan Rice 2013-07-01..2017-01-20
  Michael Flynn 2017-01-20..2017-02-13
  H.R. McMaster 2017-02-20..2018-04-09
  John Bolton 2018-04-09..2019-09-10
  Robert O'Brien 2019-09-18..2021-01-20
  Jake Sullivan 2021-01-20..2025-01-20
  Mike Waltz 2025-01-20..2025-05-01
  Marco Rubio 2025-05-01.. acting
presidential-aide | Deputy National Security Advisor | Deputy National Security Adviser, White House Middle East coordinator, Indo-Pacific coordinator
  Ben Rhodes 2009-09..2017-01
  Matt Pottinger 2019-09..2021-01
  Jon Finer 2021-01..2025-01
  Brett McGurk 2021-01..2025-01
  Kurt Campbell 2021-01..2024-02
  Amos Hochstein 2023-03..2025-01
presidential-aide | White House Chief of Staff | Chief of Staff, White House adviser, senior adviser, senior advisor, Deputy Chief of Staff
  Denis McDonough 2013-01-25..2017-01-20
  John Kelly 2017-07-31..2019-01-02
  Mark Meadows 2020-03-31..2021-01-20
  Ron Klain 2021-01-20..2023-02-08
  Jeff Zients 2023-02-08..2025-01-20
  Susie Wiles 2025-01-20..
  Jared Kushner 2017-01-20..2021-01-20
  Stephen Miller 2017-01-20..2021-01-20
  Stephen Miller 2025-01-20..
un-ambassador | Ambassador to the United Nations
  Samantha Power 2013-08-05..2017-01-20
  Nikki Haley 2017-01-27..2019-01-01
  Jonathan Cohen 2019-01-01..2019-09-12 acting
  Kelly Craft 2019-09-12..2021-01-20
  Linda Thomas-Greenfield 2021-02-25..2025-01-20
  Dorothy Shea 2025-01-20..2025-09-20 acting
  Mike Waltz 2025-09-20..
intelligence-chief | CIA Director | head of the CIA, spy chief
  John Brennan 2013-03-08..2017-01-20
  Mike Pompeo 2017-01-23..2018-04-26
  Gina Haspel 2018-04-26..2021-01-20
  William Burns 2021-03-19..2025-01-20
  John Ratcliffe 2025-01-23..
intelligence-chief | Director of National Intelligence | intelligence chief
  James Clapper 2010-08-09..2017-01-20
  Dan Coats 2017-03-16..2019-08-15
  John Ratcliffe 2020-05-26..2021-01-20
  Avril Haines 2021-01-21..2025-01-20
  Tulsi Gabbard 2025-02-12..2026-06-30
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
  Jason Greenblatt 2017-01..2019-10
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
  Martin Indyk 2013-07..2014-06
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
  Jen Psaki 2013-02..2015-03-31
  Marie Harf 2013-06..2015-06
  John Kirby 2015-05..2017-01-20
  Mark Toner 2015-06..2017-04
  Heather Nauert 2017-04-24..2019-04-03
  Robert Palladino 2018-09..2019-09
  Morgan Ortagus 2019-04-03..2021-01-20
  Ned Price 2021-01-20..2023-03-17
  Matthew Miller 2023-04-24..2025-01-20
  Vedant Patel 2022-06..2025-01
  Tammy Bruce 2025-01-20..2025-08-09
  Tommy Pigott 2025-04..
spokesperson | White House Press Secretary | White House spokesperson, White House spokesman, Press Secretary
  Josh Earnest 2014-06..2017-01-20
  Sean Spicer 2017-01-20..2017-07-21
  Sarah Huckabee [Sanders] 2017-07-26..2019-07-01
  Stephanie Grisham 2019-07-01..2020-04-07
  Kayleigh McEnany 2020-04-07..2021-01-20
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
  John Kirby 2013-12..2015-03
  Peter Cook 2015-06..2017-01
  Jonathan Hoffman 2019-05..2020-12
  John Kirby 2021-01-20..2022-05-26
  Pat Ryder 2022-08..2025-01
  Sabrina Singh 2022-04..2025-01
  Sean Parnell 2025-01..
  Kingsley Wilson 2025-05..
speaker | House Speaker | Speaker of the House
  John Boehner 2011-01-05..2015-10-29
  Paul Ryan 2015-10-29..2019-01-03
  Nancy Pelosi 2019-01-03..2023-01-03
  Kevin McCarthy 2023-01-07..2023-10-03
  Mike Johnson 2023-10-25..
`;
