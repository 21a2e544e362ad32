import type { EventType } from '#model/event.ts';
import { verbForms } from './verb-forms.ts';

/**
 * How English news says that something happened or will. Written for Entente; no outside source.
 *
 * Patterns run over masked sentences and may use the symbols in angle brackets: <who> a person, pronoun or group of people,
 * <geo> a country, city or venue, <side> an organisation, <date> a time. Every quantifier is bounded.
 */

/** Whom an event of this cue must have to be one. */
export type CueNeeds =
  /** Two or more people, or a person and an organisation, or "the two …". */
  | 'pair'
  /** At least one person who acts. */
  | 'actor'
  /** A date or a place of its own, or an actor. */
  | 'anchor';

export interface EventCue {
  readonly type: EventType;
  /** All its forms, as {@link verbForms} has them; null for a noun. */
  readonly verb: readonly string[] | null;
  /** The words that a noun's pattern can begin with; empty for a verb. */
  readonly words: readonly string[];
  /** The noun with its modifiers, from its first word on; or what must follow the verb. */
  readonly pattern: string;
  /** A weak cue adds to an event told already and makes one only of people named; an echo only adds. */
  readonly strength: 'strong' | 'weak' | 'echo';
  readonly needs: CueNeeds;
  /** Where the other people stand: right after the verb, or after "with", "between", "by". */
  readonly partners: 'object' | 'with' | 'none';
}

/** `verbs`: base forms, apart by blanks. */
const verb = (
  type: EventType,
  verbs: string,
  pattern: string,
  needs: CueNeeds,
  partners: EventCue['partners'],
  strength: EventCue['strength'] = 'strong',
): EventCue[] =>
  verbs.split(' ').map((base) => ({ type, verb: verbForms(base), words: [], pattern, needs, partners, strength }));

const withoutPast = (cue: EventCue): EventCue => ({ ...cue, verb: cue.verb?.filter((_, form) => form < 2) ?? null });

const noun = (
  type: EventType,
  words: string,
  pattern: string,
  needs: CueNeeds,
  strength: EventCue['strength'] = 'strong',
): EventCue => ({
  type,
  verb: null,
  words: words.split(' '),
  pattern,
  needs,
  partners: 'with',
  strength,
});

/** What is signed. */
const DOCUMENT =
  'agreements?|exchange of notes|instruments?|papers|copies|treat(?:y|ies)|memorand(?:um|a)|mous?|deals?|contracts?|accords?|pacts?|declarations?|statements?|documents?|letters?|protocols?|plans?|partnerships?|roadmap|road map|vision|terms|charter|conventions?|communiqu[eé]|arrangements?|frameworks?|draft|law|text|program(?:me)?s?|of them';

/** Adverbs and short phrases between a verb and its object or preposition. */
const LATER =
  '(?: (?:again|briefly|separately|privately|virtually|jointly|today|here|<date>|on <date>|also|twice|directly|earlier|later))?';

const PHONE =
  '(?:by|on|over|via) (?:(?:the|an?|secure|video) ){0,2}(?:(?:tele)?(?:phone|video)(?: ?(?:link|conference|call))?|(?:secure |hot)line)';

/** What one is shown on a visit. */
const SITE =
  '(?:headquarters|factory|plant|memorial|museum|base|cemetery|school|hospital|university|centre|center|monument|site|mosque|church|cathedral|temple|camp|shipyard|laboratory|port|power station|market|front line|park|farm|refinery|shrine|mausoleum|tomb|kibbutz|fort|synagogue|old town|barracks|exhibition|institute|palace|garden|warship|embassy|consulate|border|frontier)\\b';

export const EVENT_CUES: readonly EventCue[] = (
  [
    // Greeted at the airport: who receives there holds no meeting yet.
    verb(
      'other',
      'welcome meet greet receive',
      '(?=[^;.]{0,60}\\b(?:airport|air ?base|airfield)\\b)',
      'pair',
      'object',
    ),
    verb('signing', 'put', ' (?:his|her|their) (?:names?|signatures?) to', 'anchor', 'with'),
    verb(
      'press-conference',
      'take field face',
      ' (?:[^ ;.]{1,12} ){0,3}(?:questions|cameras|press|reporters)\\b',
      'actor',
      'with',
    ),
    verb('press-conference', 'brief', ' (?:the )?(?:media|press|reporters|journalists)\\b', 'pair', 'none'),
    verb(
      'press-conference',
      'address',
      ' (?:the |a )?(?:joint )?(?:media|press|reporters|journalists|news conference|press conference)\\b',
      'actor',
      'none',
    ),
    verb(
      'press-conference',
      'answer',
      ' (?:the )?(?:(?:journalists|reporters|media|press).{0,2} questions|questions (?:from|of|by) (?:the )?(?:journalists|reporters|media|press))',
      'actor',
      'none',
    ),
    // Calls stand first: "spoke by phone with" is no talk at a table.
    verb('call', 'speak talk', `${LATER} ${PHONE}`, 'pair', 'with'),
    verb('call', 'speak', `${LATER} (?:with|to) (?=(?:[\\p{L}.'-]{1,20} ){0,8}<who>)(?!reporters)`, 'pair', 'with'),
    // Called somebody, and not something: what follows the name is a time, a purpose or nothing.
    verb(
      'call',
      'call ring',
      " (?!(?:on|upon|in|for|at) )(?=(?:[\\p{L}.'-]{1,20} ){0,6}<who>(?: of (?:the )?<geo>)?(?: (?:on |late |early )?<date>| to (?:discuss|congratulate|express|convey|offer|thank|brief|urge|ask)\\b|[.,;]| and ))",
      'pair',
      'object',
    ),
    // "compared notes by phone with P", "apologised to P over the telephone"
    noun(
      'call',
      'by over on',
      '(?:by|over|on) (?:(?:the|a|secure) ){0,2}(?:(?:tele)?phone|(?:secure |hot)line)',
      'pair',
    ),
    verb('call', 'have', "(?= (?:[\\p{L}.'-]{1,20} ){0,4}<who> on the (?:line|phone)\\b)", 'pair', 'object'),
    verb('call', 'give', "(?= (?:[\\p{L}.'-]{1,20} ){0,4}<who> a (?:ring|(?:phone )?call)\\b)", 'pair', 'object'),
    verb('call', 'telephone', '', 'pair', 'object'),
    verb('call', 'phone', '(?= )', 'pair', 'object'),
    noun(
      'call',
      'telephone phone video videoconference virtual online telephonic',
      '(?:tele)?phone (?:call|conversation|talk|discussion)s?|video[ -]?(?:call|(?:tele)?conference|conversation)s?|videoconference|(?:virtual|online) (?:meeting|talks|call|conversation)|telephonic conversation',
      'pair',
    ),
    noun(
      'call',
      'the his her their introductory first call calls',
      '(?:a|the|his|her|their|today.s|introductory|first) call(?= (?:with|between|from|to) )|call(?= with )|calls(?= with )',
      'pair',
    ),

    noun(
      'press-conference',
      'press news media joint statements briefing',
      '(?:press|news|media) (?:conference|briefing|availability|appearance|stakeout|point)s?|joint appearance|(?<=before|in front of) (?:the )?(?:press|cameras|reporters)|briefing for (?:the )?(?:(?:representatives of the )?(?:media|press)|journalists)(?: representatives)?|joint (?:press )?statements? to (?:the )?(?:press|media)|joint press (?:point|statements?|remarks|encounter)|(?<=(?:made|make|gave|give|delivered|deliver|making|in) )(?:press statements|statements (?:to|for) (?:the |representatives of the )?(?:press|media))|joint briefing',
      'actor',
    ),
    verb('press-conference', 'meet', ' (?:the )?(?:press|media|reporters|journalists)\\b', 'pair', 'none'),
    verb(
      'press-conference',
      'speak',
      ' (?:to|with) (?:reporters|journalists|the press|the media|media representatives|representatives of the media)',
      'pair',
      'none',
    ),

    noun('state-visit', 'state', 'state visit', 'actor'),

    noun('summit', 'summit summits', 'summits?', 'anchor'),
    verb('summit', 'attend', ' (?:the |an? )?(?:[\\p{L}-]{1,15} ){0,2}<side>(?= (?:in|at|on)\\b)', 'actor', 'object'),
    noun(
      'conference',
      'conference business economic investment peace security youth media trade cooperation strategic diplomacy climate forum ministerial donors donor round roundtable cop ticad',
      '(?<!press |news |media |video )conference|(?:business|economic|investment|peace|security|youth|media|trade|cooperation|strategic|diplomacy|climate) forum|forum|ministerial (?:council )?(?:meeting|session)|ministerial council|COP ?\\d{2}(?: (?:UN )?climate (?:conference|summit|talks|meeting))?|TICAD(?: \\d{1,2})?(?: ministerial meeting)?(?! summit)|ministerial(?= (?:in|on|at) )|donors.? (?:conference|meeting)|round ?table',
      'anchor',
    ),

    verb('signing', 'sign ink', `(?=(?: [^ ;.]{1,20}){0,14} (?:(?:${DOCUMENT})\\b|of <who>))`, 'anchor', 'with'),
    verb('signing', 'renew', `(?=(?: [^ ;.]{1,20}){0,5} (?:${DOCUMENT})\\b)`, 'anchor', 'with'),
    verb('signing', 'initial', '(?= )', 'anchor', 'with'),
    // "13 agreements were signed", "an agreement on readmission was signed by": the document stands first.
    noun(
      'signing',
      'agreement agreements memorandum memoranda memorandums mou mous treaty treaties declaration deal deals documents instruments accords copies accord contract contracts protocol protocols roadmap',
      `(?:${DOCUMENT})(?:, (?:one|two|among|including)[^;.]{3,90},)?(?: (?!(?:and|but|that|which|who|was|were|said|to) )[^ ;.,]{1,20}){0,12},? (?:was|were|has been|have been|will be|are to be|is to be)(?: (?:also|then|jointly|both|expected to be))? (?:signed|inked|penned|initialled|concluded|exchanged)`,
      'anchor',
    ),
    noun(
      'statement',
      'joint statement communiqué communique declaration',
      '(?:joint )?(?:statement|communiqu[eé]|declaration)(?: on [^,;.]{1,40})? (?:was|were|has been|will be|is to be)(?: (?:also|then))? (?:adopted|issued|released)',
      'anchor',
    ),
    noun(
      'signing',
      'signing exchange',
      'signing(?: ceremony)?(?= of | ceremony)|signing ceremony|exchange of (?:[\\p{L}-]{1,15} ){0,4}(?:documents|agreements|memoranda)',
      'actor',
    ),

    verb(
      'meeting',
      'meet',
      `${LATER}(?: up)?(?: (?:face to face|face-to-face|one-on-one))?(?: with)?(?= )(?! (?:the|its|their|his|her|all|our|these|those|any|global|growing|domestic)? ?(?:needs?|challenges?|demands?|conditions?|criteria|obligations|commitments|targets?|deadline|requirements|goals?|expectations))`,
      'pair',
      'object',
    ),
    verb('meeting', 'sit', '(?: down| with)', 'pair', 'with'),
    verb('talks', 'huddle', '(?: separately)? with', 'pair', 'with'),
    verb('talks', 'confer', '', 'pair', 'with'),
    verb('talks', 'put', ' (?:their )?heads together', 'pair', 'with'),
    verb('talks', 'compare', ' notes', 'pair', 'with', 'weak'),
    verb('talks', 'thrash', ' out', 'pair', 'with', 'weak'),
    verb('talks', 'mull', ' over', 'pair', 'with', 'weak'),
    verb('talks', 'touch', ' (?:up)?on\\b', 'pair', 'with', 'weak'),
    verb('meeting', 'sound', ' out', 'pair', 'object', 'weak'),
    verb('meeting', 'chat closet', ' with', 'pair', 'with'),
    verb('meeting', 'lock', ' horns', 'pair', 'with'),
    verb('meeting', 'pay', ' an? (?!courtesy)(?:[a-z-]{3,12} )?call (?:up)?on', 'pair', 'object'),
    verb('meeting', 'look drop', " in on(?= (?:[\\p{L}.'-]{1,20} ){0,6}<who>)", 'pair', 'object'),
    verb(
      'meeting',
      'have',
      "(?= (?:[\\p{L}.'-]{1,20} ){0,4}<who> (?:over|round|to (?:his|her|lunch|dinner|tea)\\b))",
      'pair',
      'object',
    ),
    verb('meeting', 'catch', ' up(?: over [a-z]{3,9})? with', 'pair', 'with'),
    verb('meeting', 'break', ' bread with', 'pair', 'with'),
    verb('meeting', 'play', ' host to', 'pair', 'object'),
    verb('meeting', 'get', ' together(?= (?:in|on|with|at|for)\\b)', 'pair', 'with'),
    verb('meeting', 'come', ' (?:together|face to face)(?= (?:in|on|with|at)\\b)', 'pair', 'with'),
    verb('meeting', 'gather', ' (?:in|at|on)\\b', 'pair', 'none'),
    verb(
      'meeting',
      'preside',
      ' over (?:[^ ;.]{1,20} ){0,8}(?:meeting|session|talks|council|commission|committee)\\b',
      'pair',
      'with',
    ),
    verb('meeting', 'grant give', ' an? (?:[a-z-]{4,12} )?audience to', 'pair', 'object'),
    verb('meeting', 'shake', ' hands(?: with|(?= (?:in|at|on|during|for|before|<date>)))', 'pair', 'with'),
    verb('meeting', 'wait', ' on (?=(?:[\\p{L}.-]{1,20} ){0,4}<who>)', 'pair', 'object'),
    verb(
      'talks',
      'chair',
      '(?= (?:[^ ;.]{1,20} ){0,12}(?:dialogue|consultations|talks|negotiations)\\b)',
      'pair',
      'with',
    ),
    verb('meeting', 'chair', '(?! (?:[^ ;.]{1,20} ){0,8}(?:summit|conference|forum)\\b)', 'pair', 'with'),
    verb('meeting', 'dine', ' (?:with|together)', 'pair', 'with'),
    verb(
      'meeting',
      'convene',
      ' (?:the|a|an) (?:[^ ;.]{1,20} ){0,5}(?:committee|commission|council|session|meeting)\\b',
      'pair',
      'none',
    ),
    // "The group will convene next week in G"; not "was convened on".
    ...verb('meeting', 'convene', '(?= (?:again |next )?(?:in|at|on|<date>))', 'pair', 'none').map(withoutPast),
    verb('meeting', 'call', " in (?=(?:[\\p{L}.,'-]{1,20} ){0,8}<who>)", 'actor', 'object'),
    verb('talks', 'consult', ' with', 'pair', 'with'),
    verb('meeting', 'see', ' each other', 'pair', 'none'),
    verb('meeting', 'see', "(?= (?:[\\p{L}.'-]{1,20} ){0,6}<who>)", 'pair', 'object', 'weak'),
    verb(
      'meeting',
      'welcome',
      "(?= (?:[\\p{L}.'<geo>-]{1,20} ){0,8}<who>(?: of (?:the )?<geo>)? (?:to|at) (?:the )?(?:[\\p{L}.'-]{1,20} ){0,3}<geo>)",
      'pair',
      'object',
    ),
    verb(
      'meeting',
      'receive',
      '(?! (?:reports?|information|a letter|the credentials|an? (?:[a-z]{3,10} )?call|an? (?:phone|telephone)|(?:[^ ;.]{1,20} ){0,3}(?:prize|award|medal|order|doctorate|delegation(?! (?:led|headed) by))))',
      'pair',
      'object',
    ),
    verb('meeting', 'host', "(?= (?:[\\p{L}.'<geo><date>-]{1,20} ){0,8}<who>)", 'pair', 'object'),
    verb('meeting', 'call', "(?: (?:on|upon))(?= (?:[\\p{L}.,'<geo>-]{1,20} ){0,6}<who>(?! to ))", 'pair', 'object'),
    noun('meeting', 'courtesy', 'courtesy call', 'pair'),
    noun(
      'meeting',
      'next maiden inaugural annual plenary sit get iftar face tete tête one private trilateral trilaterals bilateral bilaterals three appointment expanded meeting meetings audience working pull dinner lunch breakfast tea coffee retreat leaders informal gathering',
      '(?:next|maiden|inaugural|annual|plenary) session(?= (?:of|will|is|was|has|on|in|not)\\b)|(?:tete-a-tete|tête-à-tête|one-on-one|private|trilateral|bilateral|three-way|expanded) (?:meeting|encounter|session)s?|(?<!crisis |cabinet |party |government |staff |working )meetings?|(?:informal |annual )?gathering(?= (?:in|of|at|on) )|audience(?= (?:with|by) )|(?:one-on-one|bilateral|trilateral|pull-aside|sit-down|get-together|face-to-face)s?(?= (?:with|in|at|on|for)\\b)|appointment(?= with )|working (?:lunch|dinner|breakfast|session)s?|iftar|pull-aside|t[eê]te-[aà]-t[eê]te|(?:dinner|lunch|breakfast)(?= (?:with|between) )|(?<=(?:have|had|having|shared?) )(?:dinner|lunch|breakfast|tea|coffee)|(?:leaders. )?retreat(?= with )|working (?:breakfast|lunch|dinner)',
      'pair',
    ),

    noun(
      'talks',
      'talks parleys negotiations consultation consultations engagements one brief short private informal face separate long bilateral trilateral political strategic in wide delegation economic security high exchange exchanges discussions conversation conversations',
      '(?<!peace |accession |membership |ceasefire |truce |coalition )talks|negotiations|consultations?|(?:bilateral|trilateral|political|strategic|in-depth|wide-ranging|delegation-level|economic|security|high-level) (?:discussions|dialogue|conversation)|(?:in-depth )?exchanges?(?= with )|conversations?(?=(?: [^ ;.,]{1,20}){0,4} with )|discussions|parleys|bilateral engagements?|engagements(?= with )|(?:one-on-one|brief|short|private|informal|face-to-face|separate|long) (?:conversation|discussion|exchange|talk)s?',
      'pair',
    ),
    verb('talks', 'discuss', '', 'pair', 'with', 'weak'),
    verb('talks', 'negotiate', ' with', 'pair', 'with', 'weak'),
    verb('talks', 'talk', '(?: (?:about|over|with|for)\\b)', 'pair', 'with', 'weak'),
    verb('talks', 'speak', ' (?:about|of|alone|for)\\b', 'pair', 'with', 'weak'),
    verb('talks', 'exchange', ' (?:[\\p{L}-]{1,15} ){0,2}(?:views|opinions)', 'pair', 'with', 'weak'),
    verb('talks', 'review', '', 'pair', 'with', 'echo'),
    verb(
      'talks',
      'address',
      ' (?:the (?:issue|question|situation|matter|topic)|issues|a (?:wide )?range)',
      'pair',
      'with',
      'weak',
    ),
    verb('talks', 'agree reaffirm', '', 'pair', 'none', 'echo'),
    verb('talks', 'welcome greet', '', 'pair', 'object', 'echo'),

    verb(
      'site-visit',
      'visit',
      '(?<!\\b(?:the|an?|his|her|their) visiting)(?:, (?:together|along) with [^;.]{1,60},)?(?= (?!(?:the )?<geo>(?:[ ,.;]|$))(?:the |a |an |his |her |their |its |[\\p{Lu}]|several |two |three |<geo>.s |<side>))(?! (?:<who>|the (?:[\\p{Lu}][\\p{L}-]{1,15} ){0,3}(?:country|region|kingdom|state of|capital|republic|area|continent|two countries)\\b|[\\p{L}-]{1,15} countries))',
      'actor',
      'with',
    ),
    verb(
      'site-visit',
      'tour',
      '(?= (?:the |a |an |his |her |their |its |<geo>|[\\p{Lu}]|some |several ))',
      'actor',
      'with',
    ),
    verb('site-visit', 'inspect', '(?= (?!(?:the |an? )?(?:guard|honou?r)))', 'actor', 'with'),
    verb('site-visit', 'inaugurate', '(?= (?:the |a |an ))', 'actor', 'with'),
    verb('site-visit', 'lay', ' (?:down )?(?:a |the )?(?:wreaths?|flowers|floral)', 'actor', 'with'),
    verb('site-visit', 'offer', ' (?:flowers|prayers)', 'actor', 'with'),
    noun(
      'site-visit',
      'visit tour trip walk',
      `(?:visit|tour|trip|walk) (?:to|of|at|through|a?round|in|along) (?:[\\p{L}\\d'<geo><side>-]{1,20} ){0,6}?${SITE}`,
      'actor',
    ),
    verb('site-visit', 'show look take', '(?: <who>)? (?:a?round|on a tour of)(?= (?:the|a|an) )', 'actor', 'with'),
    verb('site-visit', 'drop look', ' (?:by|in at|in on)(?= (?:the|a|an) (?! ?<who>))', 'actor', 'with'),
    verb('site-visit', 'hike', ' (?:up|through|along|around)(?= )', 'actor', 'with'),
    verb('site-visit', 'go', ' (?:aboard|to see)(?= (?:the|a|an) )', 'actor', 'with'),
    verb('site-visit', 'bow', ' (?:(?:his|her|their) heads? )?(?:before|at|in) (?=the |a )', 'actor', 'with'),
    verb('site-visit', 'plant', ' an? (?:[a-z]{2,12} ){0,2}(?:tree|sapling)', 'actor', 'with'),
    verb('site-visit', 'stroll', ' (?:through|in|along|around)', 'actor', 'with'),
    verb('site-visit', 'walk', '(?: <date>)? (?:through|to (?=the |a ))', 'actor', 'with'),
    verb('site-visit', 'pay', ' (?:(?:his|her|their|a) )?(?:last )?(?:tribute|respects|homage)', 'actor', 'with'),
    verb('site-visit', 'accompany', '(?= (?:[^ ;.]{1,20} ){0,8}to (?:a|an|the) )', 'pair', 'object'),
    verb(
      'site-visit',
      'go',
      ` (?:<date> )?to (?:a|an|the) (?:(?:[\\p{L}.'-]{1,20}|<geo>|<side>) ){0,4}${SITE}`,
      'actor',
      'with',
    ),

    verb(
      'statement',
      'call',
      " (?:on|upon) (?=(?:[\\p{L}.'-]{1,20} ){0,3}(?:<geo>|<side>|<who>)(?: [^ ;.]{1,20}){0,3} to )",
      'actor',
      'none',
    ),
    verb(
      'statement',
      'urge',
      " (?=(?:[\\p{L}.'-]{1,20} ){0,3}(?:<geo>|<side>)(?: [^ ;.]{1,20}){0,3} to )",
      'actor',
      'none',
    ),
    verb('statement', 'issue', ' (?:[^ ;.]{1,20} ){0,3}(?:statement|communiqu[eé]|declaration)', 'actor', 'none'),
    verb('statement', 'adopt', ' (?:[^ ;.]{1,20} ){0,3}(?:statement|communiqu[eé]|declaration)', 'anchor', 'none'),
    verb('statement', 'accuse warn', " (?=(?:[\\p{L}.'-]{1,20} ){0,3}(?:<geo>|<side>|West\\b))", 'actor', 'none'),
    verb('statement', 'give', ' (?:[^ ;.]{1,20} ){0,4}(?:speech|keynote|lecture|address)\\b', 'actor', 'none'),
    verb(
      'statement',
      'speak',
      ' (?:to|before) (?:the |a )?(?:[^ ;.]{1,20} ){0,4}(?:community|parliament|students|diaspora|congress|assembly|lawmakers|troops|senate)\\b',
      'actor',
      'none',
    ),
    verb('statement', 'deliver', ' (?:[^ ;.]{1,20} ){0,4}(?:speech|address|remarks|lecture)', 'actor', 'none'),
    verb(
      'statement',
      'address',
      ' (?:[^ ;.]{1,20} ){0,4}(?:parliament|congress|assembly|lawmakers|senate|knesset|students|nation|bundestag|majlis|sejm|rada|duma|diet|joint session)',
      'actor',
      'none',
    ),

    verb(
      'other',
      'attend',
      ' (?:[^ ;.]{1,20} ){0,6}(?:ceremony|parade|gala|funeral|inauguration|celebrations?|commemorations?|groundbreaking)\\b',
      'actor',
      'none',
    ),
    verb(
      'site-visit',
      'unveil',
      '(?= (?:a|an|the) (?:[^ ;.]{1,20} ){0,3}(?:statue|plaque|monument|memorial|bust|foundation)\\b)',
      'actor',
      'with',
    ),
    verb(
      'other',
      'open',
      ' (?:a|an|the) (?:[^ ;.]{1,20} ){0,4}(?:centre|center|embassy|consulate|school|hospital|building|bridge|plant|exhibition|seminar|chancery)\\b',
      'actor',
      'with',
    ),
    verb('other', 'decorate', "(?= by | (?:[\\p{L}.'-]{1,20} ){0,4}<who>)", 'pair', 'object'),
    verb(
      'other',
      'award bestow confer',
      '(?= (?:[^ ;.]{1,20} ){0,9}(?:order|medal|prize|doctorate|title|degree)\\b)',
      'pair',
      'object',
    ),
    verb('other', 'receive', ' (?:[^ ;.]{1,20} ){0,3}(?:prize|award|medal|order|doctorate)', 'actor', 'none'),
    noun(
      'other',
      'state official formal ceremonial gala welcome welcoming banquet luncheon reception inauguration opening award swearing farewell funeral coronation military dinner lunch',
      '(?:state |official |gala |welcome |welcoming )?(?:banquet|luncheon)|state (?:dinner|reception)|(?:official |formal |ceremonial )?(?:welcome|welcoming|inauguration|opening|award|swearing-in|farewell) ceremony|(?:official|ceremonial) (?:reception|welcome)|inauguration(?: mass| ceremony)?|funeral|coronation|military parade|(?<=for |\\b(?:host|hosts|hosted|offer|offers|offered|give|gives|gave|tender|tenders|tendered|hold|held|throw|threw) an? (?:gala |private |informal |working |special )?)(?:dinner|lunch)(?! with )|(?:dinner|lunch|reception)(?= (?:given |hosted )?in (?:his|her|their|the |<who>|[\\p{L}-]{2,12} ){1,4}(?:honou?r)?)',
      'anchor',
    ),
  ] satisfies (EventCue | EventCue[])[]
).flat();

export interface TravelCue {
  readonly verb: EventCue['verb'];
  readonly words: readonly string[];
  readonly pattern: string;
  /** `go` someone goes to the place that follows; `gather` those named behind come to where the story is; `host` the object comes to the subject; `be` is there; `here` someone comes to where the story is, `there` to the place told before; `attend` whoever takes part goes there. */
  readonly kind: 'go' | 'be' | 'here' | 'there' | 'host' | 'attend' | 'gather';
}

const go = (verbs: string, pattern: string, kind: TravelCue['kind'] = 'go'): TravelCue[] =>
  verbs.split(' ').map((base) => ({ verb: verbForms(base), words: [], pattern, kind }));

/** Up to a few words between a verb and its "to": "travelled on Sunday to", "fly from Doha to". */
const WAY = '(?: [^ ;.]{1,20}){0,6}?';

/** Ends right before the name of the place. */
const DETERMINER =
  "(?:the (?!sidelines)|(?:[\\p{L}.'-]{1,20} ){0,4}(?:capital|city|town|country|kingdom|republic|state|sultanate|resort|port|nation|island) (?:of (?:the )?|city )?)?";

/** A country that was named before. */
const THE_PLACE =
  '(?:the|that) (?:(?:[\\p{Lu}][\\p{L}-]{1,15} ){0,2}(?:country|kingdom|nation|republic|sultanate|emirate|archipelago)|city|capital|island)(?![\\p{L}]| of)';
const AIRPORT = " at (?:the |<geo>'?s? |[\\p{L}.'-]{1,20} ){0,5}(?:airport|air ?base|airfield)";

/** A gathering with its name, up to where it is; "on the war in G" is what it is about. */
const GATHERING_IN = `(?: [^ ;.]{1,20}){1,10}? (?<!\\b(?:war|conflict|situation|crisis|ceasefire|peace|fighting|developments|stability|security|elections?) )in ${DETERMINER}(?=<geo>)`;

/** Of verbs that can move other things too ("rushed aid to G") only who moves himself. */
const SELF = '(?: (?:back|over|off|out|in|on|up|down|home|[a-z]{4,10}ly|(?:on )?<date>|from <geo>)){0,4}';
/** "P and P" right behind the verb. */
const GUESTS = "(?:[\\p{L}.,'-]{1,20} ){0,8}<who>";

export const TRAVEL_CUES: readonly TravelCue[] = (
  [
    // "will attend the European Council in G": whoever goes there is there
    go('attend address chair', GATHERING_IN, 'attend'),
    go('participate', ` in${GATHERING_IN}`, 'attend'),
    go('speak', ` at${GATHERING_IN}`, 'attend'),
    go('take', ` part in${GATHERING_IN}`, 'attend'),
    go(
      'go come travel fly',
      ` to the (?=funeral|inauguration|coronation|wedding|summit|conference|opening|ceremony)${GATHERING_IN}`,
      'attend',
    ),
    go(
      'join',
      ` (?:the |his |her |their |other |fellow )?(?:[\\p{L}.'-]{1,20} ){0,4}(?:<who>|<side>)(?: [^ ;.]{1,20}){0,6}? in ${DETERMINER}(?=<geo>)`,
      'attend',
    ),
    // "had P and P over to G", "invited P over", "a summit that brings together P and P"
    go('have invite', ` ${GUESTS}(?: and [^;.]{1,40})? over to ${DETERMINER}(?=<geo>)`),
    go('have invite', ` (?=${GUESTS}[^;.]{0,60} over(?:[.,;]| for | on <date>| <date>))`, 'gather'),
    go('gather', ` (?=${GUESTS})`, 'gather'),
    go('bring', ` together (?=${GUESTS})`, 'gather'),
    // "welcomed P to G", "G will receive P", "received the visiting P"
    go('welcome', ` (?:[\\p{L}.'-]{1,20} ){0,6}<who>(?: of (?:the )?<geo>)? to ${DETERMINER}(?=<geo>)`),
    go('receive host welcome', " (?=(?:[\\p{L}.'-]{1,20} ){0,6}<who>)", 'host'),
    go('roll', " out the red carpet for (?=(?:[\\p{L}.'-]{1,20} ){0,6}<who>)", 'host'),
    go('cross', ` (?:the border |over )?into ${DETERMINER}(?=<geo>)`),
    go('transit', ` (?:through|via|in) ${DETERMINER}(?=<geo>)`),
    go('spend', ` (?:[^ ;.]{1,20} ){0,5}(?:in|at) ${DETERMINER}(?=<geo>)`),
    go('arrive', '(?: back)? here\\b', 'here'),
    go('arrive', '(?= (?:late |early |earlier |later )?(?:on |in the )?<date>)', 'here'),
    go('fly', ' in(?= (?:just |late |early )?(?:on )?<date>)', 'here'),
    go('come', ' (?:calling|here)\\b', 'here'),
    go('land', '(?: here)?(?= (?:late |early )?(?:on )?<date>)', 'here'),
    go(
      'take',
      ` (?:off|(?:a|an|the) (?:[a-z-]{2,12} ){0,2}(?:train|flight|plane|ferry|helicopter))${WAY} (?:for|to) ${DETERMINER}(?=<geo>)`,
    ),
    go('make', ` (?:his|her|their) way${WAY} (?:to|into) ${DETERMINER}(?=<geo>)`),
    go('turn show', ` up(?: [^ ;.]{1,20}){0,3}? (?:in|at) ${DETERMINER}(?=<geo>)`),
    go(
      'travel fly head jet drive go come continue proceed depart return journey',
      `${WAY} (?:to|into|on to|in to|for|through) ${DETERMINER}(?=<geo>)`,
    ),
    go('dash nip slip pop hurry rush sail sweep drive swing', `${SELF} (?:to|into|through|by) ${DETERMINER}(?=<geo>)`),
    // "flew in from G", "has returned from G": he was there
    go('fly jet return', `${SELF} from ${DETERMINER}(?=<geo>)`),
    go('call', ` (?:in )?at ${DETERMINER}(?=<geo>)`),
    // "paid G a visit"
    go('pay', ' (?=<geo> (?:a|an|another|his|her|their) (?:[^ ;.,]{1,20} ){0,3}(?:visit|call))'),
    go('drop stop', `(?: over| off| in| by| down){0,2}(?: [^ ;.]{1,20}){0,2}? (?:in|at|on) ${DETERMINER}(?=<geo>)`),
    go('bring', ` <who>(?: [^ ;.]{1,20}){0,3}? to ${DETERMINER}(?=<geo>)`),
    go('take', ` <who>(?: [^ ;.]{1,20}){0,3}? (?:to|on to) ${DETERMINER}(?=<geo>)`),
    // "sent its envoy, P, to G", "was sent to G"
    go(
      'send dispatch',
      `(?: ${GUESTS},?|(?<=\\b(?:was|were|been|being|be) [a-z]{4,10}))(?: (?:back|(?:on )?<date>)){0,2} to ${DETERMINER}(?=<geo>)`,
    ),
    go('reach visit tour', ` ${DETERMINER}(?=<geo>(?:[ ,.;)]|$))`),
    go('move', ` on to ${DETERMINER}(?=<geo>)`),
    go('arrive', `${WAY} (?:in|at|to) ${DETERMINER}(?=<geo>)`),
    go('land', `${WAY} (?:in|at) ${DETERMINER}(?=<geo>)`),
    go('touch', ` down${WAY} (?:in|at) ${DETERMINER}(?=<geo>)`),
    go('leave', `${WAY} for ${DETERMINER}(?=<geo>)`),
    go('set', ` (?:(?:off|out)${WAY} (?:for|to)|foot (?:in|on)) ${DETERMINER}(?=<geo>)`),
    go('lead', ` (?:a|an|the|his|her|their)(?: [^ ;.]{1,20}){0,3} delegation to ${DETERMINER}(?=<geo>)`),
    go('stay', `${WAY} in ${DETERMINER}(?=<geo>)`, 'be'),
    {
      verb: null,
      words: ['is', 'are', 'was', 'were', 'be', 'been'],
      pattern: `(?:is|are|was|were|be|been)(?: (?:also|last|first|recently|currently|now|back|already|visiting|on <date>|<date>))? in ${DETERMINER}(?=<geo>)`,
      kind: 'be',
    },
    // "to Amman, and from there to Doha", "then on to Doha"
    {
      verb: null,
      words: ['from', 'then', 'on', 'onward'],
      pattern: `(?:from there(?: on)? to|then(?: on)? to|(?<=and )on to|onward to) ${DETERMINER}(?=<geo>)`,
      kind: 'go',
    },
    // "The trip will now take place on T"
    {
      verb: null,
      words: ['visit', 'trip', 'tour'],
      pattern: '(?<=(?:the|his|her) )(?:visit|trip|tour)(?= (?:will|would|is|was|has|had)\\b)',
      kind: 'there',
    },
    // "a visit to the South American country", "arrived in the kingdom"
    {
      verb: null,
      words: ['visit', 'trip', 'tour', 'journey'],
      pattern: `(?:visit|trip|tour|journey)(?= to ${THE_PLACE})`,
      kind: 'there',
    },
    go('arrive land', ` in(?= ${THE_PLACE})`, 'there'),
    // "follows that of P to G in T", "and that of P last month"
    {
      verb: null,
      words: ['that'],
      pattern: `that (?:of|by) (?:[\\p{L}.'-]{1,20} ){0,4}<who> to ${DETERMINER}(?=<geo>)`,
      kind: 'go',
    },
    {
      verb: null,
      words: ['that'],
      pattern: "(?<=\\b(?:and|was|is) )that (?:of|by) (?:[\\p{L}.'-]{1,20} ){0,4}<who>(?= (?:in |on )?<date>)",
      kind: 'there',
    },
    go('visit', `(?= ${THE_PLACE})`, 'there'),
    go('come', `(?: to(?= ${THE_PLACE})|(?= (?:on |in |late |early )?<date>))`, 'there'),
    go('arrive land', AIRPORT, 'here'),
    go('touch', ` down(?:${AIRPORT}| (?:on )?<date>)`, 'here'),
    {
      verb: null,
      words: ['there'],
      pattern:
        '(?<=(?:due|travel|travell?ed|fly|flew|flown|go|went|gone|arrived?|head|headed|visited|been|was|is|be) )there',
      kind: 'there',
    },
    // "on his arrival in G", "the departure of P for G"
    {
      verb: null,
      words: ['arrival', 'departure'],
      pattern: `(?:arrival(?: of <who>)? (?:in|at)|departure(?: of <who>)? for) ${DETERMINER}(?=<geo>)`,
      kind: 'go',
    },
    // "is bound for G", "en route to G", "on his way to G"
    {
      verb: null,
      words: ['bound', 'route', 'way'],
      pattern: `(?:bound for|(?<=en )route to|(?<=on (?:his|her|their) )way to) ${DETERMINER}(?=<geo>)`,
      kind: 'go',
    },
    // "His next stop is G"
    {
      verb: null,
      words: ['stop', 'leg', 'destination'],
      pattern: `(?:stop|leg|destination)(?: (?:of|on) (?:the|his|her) [^;.,]{1,30})? (?:is|was|will be|would be) ${DETERMINER}(?=<geo>)`,
      kind: 'go',
    },
    // "arrived in G on T from G"
    {
      verb: null,
      words: ['from'],
      pattern: `(?<=\\b(?:arrived|landed|flew|flown|came|down) [^;.]{0,9}<geo>[^;.]{0,30}[ ,])from ${DETERMINER}(?=<geo>)`,
      kind: 'go',
    },
    // "was in G on T and in G on T"
    { verb: null, words: ['and'], pattern: `and in ${DETERMINER}(?=<geo> (?:on )?<date>)`, kind: 'be' },
    {
      verb: null,
      words: ['is', 'are', 'was', 'were'],
      pattern: `(?:is|are|was|were) (?:due|expected|scheduled)(?: (?:back|on <date>|<date>))? in ${DETERMINER}(?=<geo>)`,
      kind: 'go',
    },
    {
      verb: null,
      words: [
        'visit',
        'visits',
        'trip',
        'trips',
        'travel',
        'travels',
        'tour',
        'journey',
        'stopover',
        'stopovers',
        'stops',
        'stop',
        'leg',
        'swing',
        'voyage',
        'stay',
      ],
      pattern: `(?:visits?|trips?|travels?|tour|journey|stopovers?|stops?|leg|swing|voyage|stay)(?: of <who>(?: of (?:the )?<geo>)?)?(?: [^ ;.,]{1,20}){0,3}? (?:to|in|at|through|of) ${DETERMINER}(?=<geo>)`,
      kind: 'go',
    },
  ] satisfies (TravelCue | TravelCue[])[]
).flat();
