/**
 * Other spellings and nicknames of people in Europe, the Americas and the large organisations. Data only: add a line, touch no code.
 *
 * `Name as the tables of offices write it = other, other`: a lone word is another spelling of the surname, several words are another
 * spelling of the whole name. What needs no line: person-aliases-east.ts.
 * Sources: written by hand from general knowledge of how news and ministries transcribe, and from the spellings in the lists of the US
 * Office of the Historian.
 */
export const PERSON_ALIASES_WEST = `
Volodymyr Zelensky = Zelenskyy, Zelenskiy, Zelenskyi
Petro Poroshenko = Porochenko
Arseniy Yatsenyuk = Yatseniuk
Volodymyr Groysman = Hroisman, Groisman
Oleksiy Honcharuk = Goncharuk
Denys Shmyhal = Shmygal
Yulia Svyrydenko = Svyridenko
Andrii Sybiha = Sybiga
Andriy Yermak = Ermak
Rustem Umerov = Umyerov
Valerii Zaluzhnyi = Zaluzhny
Oleksandr Syrskyi = Syrsky, Syrskyy
Sergiy Kyslytsya = Kyslytsia
Heorhii Tykhyi = Tykhy
Andriy Zagorodnyuk = Zahorodniuk, Zahorodnyuk
Mykhailo Podolyak = Podoliak
Sergei Shoigu = Shoygu
Sergei Ryabkov = Riabkov
Vasily Nebenzya = Nebenzia
Kirill Dmitriev = Dmitriyev
Alexander Lavrentiev = Lavrentyev
Alexander Lukashenko = Lukashenka
Vladimir Makei = Makey
Maxim Ryzhenkov = Ryzhankou
Sviatlana Tsikhanouskaya = Tikhanovskaya
Ilham Aliyev = Aliev
Jeyhun Bayramov = Ceyhun Bayramov
Nikol Pashinyan = Pashinian
Serzh Sargsyan = Serge Sarkisian, Sarkisyan
Vahagn Khachaturyan = Khachatourian
Salome Zourabichvili = Zurabishvili
Maka Botchorishvili = Bochorishvili
Mihai Popșoi = Mihail Popșoi
Annegret Kramp-Karrenbauer = AKK
Arancha González Laya = Arancha González, Arantxa González Laya
Ioannis Kasoulides = Kassoulides
Konstantinos Tasoulas = Constantine Tassoulas, Tassoulas
Boyko Borissov = Borisov
Rosen Zhelyazkov = Jeliazkov
Klaus Iohannis = Johannis
Đuro Macut = Djuro Macut
Marko Đurić = Djuric
Milo Đukanović = Djukanovic
Hashim Thaçi = Thaqi
Donika Gërvalla-Schwarz = Gërvalla
Talat Xhaferi = Talat Djaferi
Péter Szijjártó = Szijarto
Lars Løkke Rasmussen = Løkke, Rasmussen
Troels Lund Poulsen = Poulsen
Jonas Gahr Støre = Stoere
Espen Barth Eide = Eide
Francis = Jorge Bergoglio, Jorge Mario Bergoglio
Leo XIV = Robert Prevost, Robert Francis Prevost
JD Vance = James David Vance, J. D. Vance
Ash Carter = Ashton Carter, Ashton B. Carter
William Burns = Bill Burns
Nicholas Burns = R. Nicholas Burns
Thomas Shannon = Tom Shannon
Dan Caine = John Daniel Caine
Charles Brown = C.Q. Brown
Michael Kurilla = Erik Kurilla
Philip Davis = Brave Davis
Luiz Inácio Lula da Silva = Luiz Lula da Silva
Andrés Manuel López Obrador = AMLO
Pedro Pablo Kuczynski = PPK
Juan Orlando Hernández = Juan Hernando Hernandez
Irfaan Ali = Mohamed Irfaan Ali
Chan Santokhi = Chandrikapersad Santokhi
Gabriel Boric = Gabriel Boric Font
Iván Duque = Iván Duque Márquez
Geir Pedersen = Pederson
Tedros Adhanom Ghebreyesus = Ghebreyesus
Ahmed Aboul Gheit = Abul Gheit
Jasem Mohamed Albudaiwi = Jassim Al Budaiwi, Al-Budaiwi
Shirley Ayorkor Botchwey = Botchwey
`;
