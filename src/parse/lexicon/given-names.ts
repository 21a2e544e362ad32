/**
 * Women's given names that diplomatic news of 2015 to 2026 shows often, for telling whom "she" is. Data only, from general knowledge.
 * A name that men bear as well is left out: no sex is better than a wrong one.
 */
export const WOMENS_NAMES: ReadonlySet<string> = new Set(
  `
agnes agnieszka aigul alice alicia alya amara amber amelie amina aminata amy ana angela anita anna annalena anniken
arancha arlene aruzhan asma audrey aung aurore avril ayelet bahia baiba barbara beata beatriz begum benazir bi-khim
bidya bintou birgitta brigitte camille carmen caroline catherine charlotte christine chrystia chunlan chunying claudia
condoleezza cristina dalia deborah delcy diana dilma dina dinara dora droupadi ekaterini elena elina elisabeth elise
elizabeth ellen emily emine erna eva evika ewa fatou federica florence francoise gabriela gali gina giorgia gordana
grace gulnara hadja hala halina hanan hanna hasina heather hillary hina hirut imee ine ing-wen ingrid ingrida irina
iryna isabel ivanka jacinda jadranka janet jennifer jessica jill joanna josette joyce julia julie kaja kamala kanze
karin karine katalin kateryna katrin keabetswe kersti kimberly kristalina kyung-wha lana laura laurence leni liina
linda liz louise lucia luisa lynn madeleine madina magdalena maia malgorzata margaret margot maria mariam mariia
marija marine maris marise marta martha martine mary melania melanie mette michelle molly monica nadezhda nadia najat
naledi nancy natalia nathalie ngozi nicola nicole nirmala nkosazana oksana olena olga patricia paula penny pernille
pilar priti rachel rania raya raychelle rebeca reem retno rima roberta roksolana roza ruth sahle-work saida salome
samantha samia sanae sanna sara sarah segolene selin sofia sophie stephanie suella susan susana sushma sussan suu
svetlana sylvie takako tammy tanja tatiana teresa teresita tetiana theresa therese thorgerdur tzipi ursula valerie
victoria viola vjosa wendy xiomara yingluck yoko yolanda yoriko yulia yuliia yvette zehra zhanar zsuzsanna zuzana
`.match(/\S{1,40}/g),
);

/** Given names that are one: short forms, and what other languages make of them. A line each; data only, from general knowledge. */
const SAME_NAMES = `
alexander aleksandr oleksandr alyaksandr aliaksandr alex
andrew andy drew
anthony antony tony
benjamin binyamin ben benny
bradley brad
catherine katherine kate cathy
charles charlie chuck
christopher chris
daniel dan danny
david dave
edward eddie ed
elizabeth liz beth
eugene yevgeny yevhen
frederick fred
george giorgos georgios heorhii georgy
gilbert gilberto gibo
jacob jack
james jim jimmy
jennifer jen jenny
jonathan jon
joseph joe youssef
kenneth ken
matthew matt
michael mike mick
nicholas nick nikos nicos nikolaos nicolae nicu
oleg oleh
patrick pat
peter pete
philip phil
radoslaw radek
richard rick ric dick
robert rob bob bobby
ronald ron
samuel sam
sergei siarhei serhii serhiy sergiy
steven stephen steve
susan sue
svetlana sviatlana
teodoro teddy
theodore ted
thomas tom tommy
timothy tim
victoria toria vicky
vladimir uladzimir volodymyr
william bill billy will
`;

const SAME = new Map(
  SAME_NAMES.trim()
    .split('\n')
    .flatMap((line, number) => line.split(' ').map((name) => [name, number] as const)),
);

/** "Mike" and "Michael", folded. */
export const isSameGivenName = (a: string, b: string): boolean =>
  a === b || (SAME.has(a) && SAME.get(a) === SAME.get(b));
