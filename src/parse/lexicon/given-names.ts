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
