import type { NoiseReason } from '#model/article.ts';
import { AGENCIES, CLOCK_TIME } from './stamp-words.ts';

// What news sites print around a story. Own collection from English-language sites of wires, newspapers, agencies and portals.

/**
 * Whole lines (lower case, outer punctuation off, apart by `|`) that are never a sentence of a story. Those that the words of pages
 * (page-words.ts) or a pattern below give away, glued between two sentences too, are not repeated here.
 */
export const WHOLE_LINES: Readonly<Partial<Record<NoiseReason, string>>> = {
  advertisement: `
    sponsored content | promoted content | paid content | why this ad | story continues | paid post |
    paid partnership | order now | shop now | place an ad`,
  'related-links': `
    in case you missed it | you may be interested in | you may have missed | latest | popular | topics |
    more | more from | most shared | most commented | must reads | editor's picks | editors' picks | editor's choice | don't miss |
    up next | from around the web | newsfeed | top reads | icymi | watch | now playing | featured | special reports |
    most watched | more world news | world news | the big picture | dig deeper | go deeper | end of list | source link | at a glance`,
  'share-bar': `
    pin | pin it | link copied | copied | save | saved | x | x.com | messenger | threads | line | gift article | play | text size |
    font size | resize text | reset | following | send | rss | rss feed | republish | cite this article`,
  newsletter: `
    register | sign up |
    sign up now | join | email address | no thanks | maybe later | i agree | invalid email | invalid email address | success |
    get unlimited access`,
  cookies: `
    decline | got it | okay | agree | necessary | statistics | marketing | essential cookies only | agree and continue | allow all`,
  menu: `
    contact | español | français | games | help | jobs | live | live tv | shop | statements | store |
    home | home page | log out | open | back | back to home | previous | prev | top | please wait | about | terms |
    site map | site index | faqs | accessibility statement |
    editorial policy | ethics policy | corrections | mobile app | all sections | sections | our team | our network | language |
    english | switch to dark mode | dark mode | light mode | on air | version française | press service | press office |
    press releases | press contact | media center | media centre | end of page | install`,
  ticker: `
    markets |
    breaking | just in | developing | flash | market data | happening now`,
  credit: `
    video | videos |
    reuters/file | enlarge`,
  comments: `
    leave comment | name | submit | newest | oldest | most liked | report abuse | name *`,
  header: `
    opinion |
    check against delivery | for immediate release | press release | embargoed | immediate release | share this press release |
    end | ends | end text | end transcript | exclusive | updated | published | title`,
};

/** Whole lines that vary (source of a case-insensitive pattern, anchored at both ends); never asked of a line that is a sentence. */
export const LINE_PATTERNS: readonly (readonly [NoiseReason, string])[] = [
  // Counters: "Comments 12", "1,204 views", "Viewed 345 times".
  ['comments', 'comments?\\W{1,3}\\d[\\d,.]{0,6}k?|\\d[\\d,.]{0,6}k? comments?'],
  [
    'share-bar',
    '(?:views?|shares?|likes?|reads|hits|viewed|reactions?|retweets)\\W{1,3}\\d[\\d,.]{0,8}k?(?: times)?|\\d[\\d,.]{0,8}k? (?:views?|shares?|likes?|reads|hits|reactions?)',
  ],
  [
    'share-bar',
    '(?:listen|watch|play|audio|video)\\W{1,4}\\d{1,2}:\\d{2}(?: ?min(?:utes)?)?|\\d{1,2}:\\d{2} ?/ ?\\d{1,2}:\\d{2}|read (?:in|time) \\d{1,2} min(?:utes?)?',
  ],
  [
    'share-bar',
    '(?:f|t|in|x|g|p|a|aa|w|tg|fb|ig|yt|a[+-])(?:[ |·](?:f|t|in|x|g|p|a|aa|w|tg|fb|ig|yt|a[+-])){1,8}|(?:font|text) size\\W.{0,12}',
  ],
  [
    'share-bar',
    '(?:was|is) this (?:article|page|story|information) (?:helpful|useful)|did you (?:find|like) this.{0,30}|(?:send|share|forward) (?:this )?(?:to|with) (?:a )?friends?|(?:send|submit|suggest) (?:us )?(?:a )?corrections?|add (?:us )?as (?:a )?preferred source.{0,20}|short ?link.{0,60}|permalink.{0,60}',
  ],
  // Initials of the desk under a wire story: "hmn/gv/jm".
  ['credit', '[a-z]{2,4}(?:[/-][a-z]{2,4}){1,5}|-\\d{1,2}-|[a-z]{2}'],
  [
    'credit',
    '(?:written|curated|posted|published|authored|prepared|uploaded|compiled|reported|edited|translated) by\\W.{2,60}',
  ],
  ['credit', '(?:[a-z-]{2,20}\\.){1,2}(?:com|org|net|info|news|az|am|ge|kz|uz|ru|ua|by|tr|ng|ke|in|pk|eu|uk|co|gov)'],
  [
    'credit',
    '(?:representational|representative|for representation|illustrative|file|archival|stock) (?:image|photo|picture|purposes?)(?: only)?|images? (?:is |are )?(?:used )?for representation(?:al)?(?: purposes?)?(?: only)?',
  ],
  [
    'credit',
    '(?:slide |photo |image |picture )?\\d{1,2} ?(?:/|of) ?\\d{1,2}|(?:next|previous) (?:slide|image|photo|page)',
  ],
  [
    'related-links',
    "(?:more|popular|trending|latest|top|news|most read) (?:from|in|on|about) (?:the )?(?:\\p{L}{2,15})(?: \\p{L}{2,15})?|(?:hot|partner|partners|partners['’]|other|related|daily|company|breaking|top|popular) (?:news|headlines|stories|posts|materials|publications|videos)|news in brief|next up|tags? (?:#?\\p{L}{2,20}[ ,]{1,2}){0,11}#?\\p{L}{2,20}|(?:view|see|read) all (?:posts?|articles?|stories|news)(?: by.{1,40})?|about the (?:author|writer)s?",
  ],
  ['related-links', '(?:next|previous)(?: (?:article|post|story|news))?: .{5,120}'],
  ['advertisement', 'promo(?:ted stories|tion)?|advertis(?:er content|ing)|partner(?:ed)? content'],
  [
    'newsletter',
    '(?:you (?:have|are) )?(?:now )?successfully subscribed.{0,30}|thank you! .{0,40}|(?:i|we) (?:accept|agree (?:to|with)|have read) .{0,20}(?:privacy|terms|policy).{0,40}|(?:make|leave) a (?:one[- ]time |monthly )?(?:contribution|donation).{0,20}',
  ],
  [
    'share-bar',
    '(?:view|see|watch) (?:this )?(?:post )?on (?:x|twitter|instagram|facebook|youtube|telegram)|(?:end of|skip) (?:x|twitter|facebook|instagram|youtube|this) (?:post|content).{0,40}|about sharing|forwarded (?:from|message).{0,40}|(?:- )?pic\\.twitter\\.com/.{4,120}|[—–-] .{2,60} \\(@\\w{1,20}\\).{0,30}|\\d{1,2}:\\d{2}|(?:reuse|republish|license) this (?:content|article|story)|purchase licensing rights.{0,30}',
  ],
  [
    'menu',
    '(?:post navigation|quick guide|\\p{L}{4,9} version|show|hide|all|summary|companies|[←«‹] .{4,120}|.{4,120} [→»›]|(?:hello!? |hi!? )?log ?in|my (?:profile|account|news)|manage (?:subscription|account|profile)s?|(?:also |read |available |lire |leer |this text (?:is )?)(?:available )?(?:in|en):? (?:\\p{L}{2,12}[,/| ]{0,2}){1,5}|theme by .{2,30}|(?:proudly )?powered by .{2,30}|x? ?close|(?:skip|jump) (?:past|over|ahead).{0,40})',
  ],
  [
    'related-links',
    '(?:previous|next|older|newer) (?:post|article|story|entry)\\W.{5,120}|explore more(?: on these topics)?|around the \\p{L}{2,12}|also on \\p{L}{2,15}(?: \\p{L}{2,15})?|you (?:may|might)(?: also)? like|(?:recommended|promoted|powered)? ?by (?:outbrain|taboola|mgid|revcontent|adskeeper)|discover more(?: from .{2,30})?|related (?:story|topics?)(?: .{2,60})?|suggested (?:topics|reading|stories)\\W?.{0,60}|in: (?:\\p{L}{2,15} ?){1,3}|in this (?:section|edition|issue)|(?:\\p{L}{2,15} ){1,3}recommends?',
  ],
  [
    'advertisement',
    '(?:sponsor|text|campaign|banner|display)(?:ed)? ads?(?:\\W.{0,60})?|.{2,30} campaign ad|(?:close|hide|remove|skip|report) (?:this )?ads?|advertise?ments? (?:\\d{1,2} of \\d{1,2}|[·|–-].{2,40})|limited[- ]time (?:offer|only).{0,40}|terms(?: and conditions)? apply|.{3,80}\\b\\d{1,2} ?% off\\b.{0,30}|try it free.{0,30}',
  ],
  [
    'comments',
    '(?:comments? (?:policy|rules|guidelines)|sort by\\W.{2,20}|(?:see|show|view|load|read) (?:all|more) comments)',
  ],
  [
    'newsletter',
    '(?:our )?free (?:e-?mail |daily |weekly )?newsletters?|join \\d[\\d,.]{1,9}k? (?:other )?(?:subscribers|readers|members|people).{0,40}|(?:breaking )?news alerts? .{0,50}|keep up with the latest .{0,50}|to (?:get|receive) notifications.{0,30}|.{2,30} membership|your (?:subscription|support|donation|membership) (?:supports?|helps?|makes?|keeps?).{0,60}|we (?:rely|depend) on (?:our )?(?:readers|supporters|members|your).{0,40}|after newsletter promotion',
  ],
  // A clock and a headline or section, as news feeds have them: "6:41 AM | Attack injures three".
  [
    'ticker',
    '\\d{1,2}:\\d{2}(?: ?[ap]\\.?m\\.?)?(?: ?[a-z]{2,4}t)? ?[|·•\\]–—-] ?.{3,150}|\\d{1,2}:\\d{2}, \\d{1,2} \\p{L}{3,9} .{8,150}',
  ],
  [
    'menu',
    '(?:go|scroll|back|return|jump) (?:back )?(?:to )?(?:the |all )*(?:top|beginning|list|news|archive|overview|search)(?: of (?:page|news))?',
  ],
  // When the page was last touched, or a link was set: "Updated 3 hours ago", "Today, 14:05", "5 May, 14:05".
  [
    'header',
    '(?:(?:last )?(?:updated|posted|published|edited|modified|added) )?(?:(?:an?|\\d{1,2}) ?(?:s|m|h|d|w|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?) ago|just now)|(?:today|yesterday|\\d{1,2} \\p{L}{3,9}),? (?:at )?\\d{1,2}[:.]\\d{2}.{0,10}',
  ],
  // The hours of a running report, the number of a paper: "17.40 CET", "Last updated 18:22", "Issue 12/2031".
  [
    'header',
    `(?:last updated\\W{1,3}(?:at )?)?${CLOCK_TIME}|\\d{1,3} new updates?|pinned|(?:issue|volume|edition)\\W{1,3}\\d[\\d/., ]{0,12}`,
  ],
  // One quote or one town's weather: "USD/AMD 404.10", "Yerevan +21", "BTC $63,012".
  [
    'ticker',
    '(?:[\\p{L}&/]{2,15} ){0,2}[\\p{L}&/]{2,15}:? (?:[+$€£-] ?\\d[\\d.,]{0,9}|\\d[\\d,]{0,6}\\.\\d{1,4}|\\d{1,6} ?[°%])(?: ?[°%].{0,2})?(?: [+-]?\\d.{0,8})?',
  ],
  // "1/4 The two presidents review the guard", "list 2 of 3 Baku recalls its envoy"
  ['caption', '(?:list )?\\d{1,2} ?(?:/|of) ?\\d{1,2}\\b(?!/).{3,200}'],
  [
    'share-bar',
    '(?:(?:facebook|twitter|linkedin|whatsapp|telegram|e?mail|copy ?link|reddit|pinterest|messenger|print|share(?: on)?) ?){2,}',
  ],
  [
    'share-bar',
    '(?:number of |total |page )?(?:views?|reads?|visits)\\W{1,3}\\d[\\d ,.]{0,8}(?: times)?|.{0,20}rat(?:e|ing)\\W.{0,12}\\d(?: ?[./] ?\\d){0,2}',
  ],
  [
    'credit',
    '(?:screen ?(?:grab|shot)|handout|courtesy|credit|illustration|map|video report|camera|producer|responsible|editor-in-chief|hotline|source\\(s\\))s?(?: of| via|\\W{1,3}).{2,60}',
  ],
  [
    'credit',
    `(?:with )?(?:agency inputs|agencies|PA(?: Media| Wire)?|${AGENCIES})(?: ?(?:[/,+&]|and) ?(?:agencies|${AGENCIES}))?`,
  ],
  [
    'related-links',
    '(?:people|person|persons|country|countries|region|language|section|original|other languages|website|address|founder|publisher|registered office|e-?mail|telephone|web)\\s?: .{2,80}',
  ],
  // Boxes without a stop: who pays, who translated, what is hidden.
  [
    'advertisement',
    '(?:presented|sponsored|supported|brought to you|powered|paid for) by .{2,60}|in partnership with .{2,60}|ads? by .{2,40}',
  ],
  [
    'header',
    '(?:based on|compiled from|prepared from) (?:\\w+ )?(?:agency|media|press|wire) .{3,20}|.{2,30} with (?:agencies|inputs|agency inputs)|(?:p\\.?r\\.? )?no\\. ?\\d{1,5}/\\d{2,4}|(?:added|uploaded|last updated on|page last \\w+)\\b.{0,30}|(?:(?:non-?official|unofficial|machine|courtesy|working) )?translat(?:ion|ed)(?: (?:from|by|into) .{2,40})?|(?:press|media|news) release (?:no\\W{0,2})?\\d.{0,20}|certificate .{0,40}\\d+|\\d{1,2}\\+',
  ],
  [
    'comments',
    '(?:\\d{1,4} (?:thoughts? on .{3,80}|responses?|votes?))|.{2,20} says:|(?:was this|did you|have you|what did you|enjoyed?|like) .{0,30}(?:story|article|page|helpful|useful)(?:\\?.{0,10})?|(?:start the )?conversation(?:s)?(?: \\d{1,5})?|(?:tweet|post|video|content|embed)(?:ded content)? (?:is |from \\w+ is )?(?:un|not )?(?:available|blocked|hidden)',
  ],
  [
    'newsletter',
    '(?:support|help|join|back) (?:us\\b.{0,40}|the \\p{Lu}\\w+|(?:independent|free|our|local) (?:media|press|journalism))|(?:sign|count) me (?:up|in)|(?:first|last|full) name(?: (?:first|last) name)?|dear readers?|necessary.{0,60}marketing|(?:only|strictly) necessary(?: cookies)?|please (?:verify|confirm) .{3,40}|(?:do not|don.t) sell .{3,40}',
  ],
  [
    'related-links',
    '(?:related|recommended|trending|suggested|similar) (?:\\p{L}{3,15})|(?:more )?(?:stories|news|posts) (?:from|by) .{3,40}|go deeper\\W.{5,90}|about the \\p{Lu}[\\p{L} ]{2,30}',
  ],
  ['ticker', 'weather\\W.{2,40}°.{0,20}'],
];

/**
 * Openings (source of a case-insensitive pattern) that make a short paragraph, or a piece glued into one, noise.
 * `glued`: may be recognised in the middle of a paragraph, after a full stop; then it must be unmistakable.
 */
export interface NoiseOpening {
  readonly pattern: string;
  readonly reason: NoiseReason;
  readonly glued: boolean;
}

const NETWORKS =
  '(?:facebook|twitter|x|telegram|whatsapp|instagram|youtube|tiktok|linkedin|google news|google|viber|threads|bluesky|flipboard|social media|reddit)';
/** Words that can stand between "our" and "newsletter". */
const ADJECTIVES = "(?:[\\w’'-]{1,20}\\s){0,4}";

export const NOISE_OPENINGS: readonly NoiseOpening[] = [
  { pattern: 'advertise?ments?\\b', reason: 'advertisement', glued: true },
  {
    pattern:
      '(?:the )?(?:story|article|report|text) continues (?:below|after)\\b(?: (?:this |the )?(?:advertise?ments?|ad|video|photo|gallery)\\b)?',
    reason: 'advertisement',
    glued: true,
  },
  {
    pattern:
      '(?:continue reading|scroll (?:down )?(?:to|for)|keep reading) (?:below|after|continue|more|the|to|our)\\b',
    reason: 'advertisement',
    glued: true,
  },
  {
    pattern: '(?:sponsored|promoted|paid)(?: content| post| links?)?(?: by\\b|\\s*:)',
    reason: 'advertisement',
    glued: true,
  },
  { pattern: 'ad:', reason: 'advertisement', glued: false },
  {
    pattern:
      "(?:read also|also read|also see|see also|read more|more to read|read next|read this(?: next| too)?|must[- ]read|don['’]?t miss|related(?: (?:stor(?:y|ies)|articles?|news|content|topics?|coverage|links?|video|reading|posts?))?|recommended(?: (?:for you|stories|articles|reading))?|editor['’]?s['’]? (?:picks?|choice)|more (?:on this(?: story| topic)?|stories|news)|watch(?: also| live| now| more)?|listen(?: also| on)?|explore more|further reading|also on [\\w. ]{2,20}|more from [\\w. ]{2,25}|you may (?:also )?like|you might (?:also )?like|in case you missed it|icymi|previously|earlier on this topic|on (?:this|the) topic|see more|learn more|find out more|trending(?: now| news| today)?|most (?:read|popular|\\p{L}{3,7}ed)|popular(?: now| news)?|top stories|latest news|other news|also in the news|in other news|up next|video|gallery|in pictures|opinion|analysis|explainer|fact ?box|interactive|podcast|more about|more on|also on|watch video|read|read our|see our|our pick|quiz|poll|go deeper|dig deeper|save the date|webinar|special offer|episode \\d{1,4})\\s*(?::|»|>|→|\\|)",
    reason: 'related-links',
    glued: true,
  },
  {
    pattern: '(?:read also|also read|read more|see also|more to read)\\s?[-–—]\\s',
    reason: 'related-links',
    glued: true,
  },
  { pattern: 'READ(?: ALSO| MORE| NEXT)\\b', reason: 'related-links', glued: true },
  {
    pattern:
      'MOST (?:READ|POPULAR|[A-Z]{3,7}ED)\\b|TRENDING(?: NOW| TODAY| NEWS)?\\b|TOP (?:STORIES|NEWS)\\b|RECOMMENDED(?: FOR YOU)?\\b|RELATED(?: STORIES| ARTICLES| NEWS| TOPICS)?\\b|LATEST NEWS\\b|EDITOR.?S.? (?:PICKS?|CHOICE)\\b|ALSO (?:ON|IN|READ)\\b|SEE ALSO\\b|YOU (?:MAY|MIGHT) (?:ALSO )?LIKE\\b|POPULAR\\b|WATCH(?: NOW| LIVE)?:',
    reason: 'related-links',
    glued: true,
  },
  {
    pattern:
      'this (?:undated |handout |file |combination )?(?:photo|photograph|image|picture|combo|satellite image)\\b.{0,120}?\\b(?:shows?|provided|taken|released)\\b',
    reason: 'caption',
    glued: true,
  },
  { pattern: 'for use only\\b|no (?:redistribution|resales?|archives?)\\b', reason: 'credit', glued: true },
  { pattern: 'FILE ?[-–—] ', reason: 'caption', glued: true },
  { pattern: 'play (?:video|audio)\\b', reason: 'share-bar', glued: true },
  { pattern: 'enditem\\b|end(?=[)\\]])|\\(end\\)', reason: 'header', glued: true },
  { pattern: 'email protected\\b', reason: 'share-bar', glued: false },
  { pattern: `(?:${AGENCIES}) (?:photos?|pics?|images?)\\b`, reason: 'credit', glued: false },
  { pattern: '(?:\\p{Lu}[\\p{L}.’-]{0,20} ){1,4}\\(@\\w{1,20}\\)', reason: 'share-bar', glued: false },
  {
    pattern:
      '(?:get|read|catch|track|find|see|watch) (?:all )?(?:the )?(?:latest|breaking|top|more) (?:news|updates|stories|headlines|videos)\\b|for (?:all the latest|more (?:news|stories|updates|coverage|on this))\\b|check out (?:our|more|the latest)\\b',
    reason: 'newsletter',
    glued: true,
  },
  {
    pattern:
      "(?:our standards\\s?:|(?:the )?thomson reuters trust|we acknowledge (?:the )?(?:aboriginal|traditional)|follow [\\p{L}]{2,20}(?:[’']s?)? coverage|(?:associated press|ap|reuters|afp) (?:writers?|journalists?|video journalists?|reporters?|correspondents?) )",
    reason: 'credit',
    glued: true,
  },
  {
    pattern: `(?:${AGENCIES})\\s?[:/]\\s?\\p{Lu}[\\p{L}.’'-]{1,20}(?: \\p{Lu}[\\p{L}.’'-]{1,20}){1,3}`,
    reason: 'credit',
    glued: false,
  },
  {
    pattern:
      "(?:\\p{Lu}[\\p{L}.’'-]{1,20}(?:,? (?:and )?)){1,6}(?:contributed(?=\\.$)|(?:reported|contributed) (?:reporting\\b|to (?:this|the) (?:report|story|article)|from \\p{Lu}[\\p{L} ]{2,30}))(?:[.;,]|$)",
    reason: 'credit',
    glued: true,
  },
  {
    pattern:
      '(?:read (?:also|more (?:about|at|on|here|in|from))|also read|read (?:the|our) (?:full|latest|original|live)|read it (?:here|in full))\\b',
    reason: 'related-links',
    glued: false,
  },
  { pattern: 'other topics of interest\\b', reason: 'related-links', glued: true },
  {
    pattern:
      '(?:you may also (?:like|be interested)|you might also (?:like|be interested)|people also read|readers also|others also read|recommended for you|more (?:stories )?(?:like this|from (?:this|our|the) (?:author|section|reporter|site))|more on this (?:story|topic)|what to (?:read|watch|know) next|trending (?:now|today|on|stories|topics|news)|most (?:read|popular|viewed) (?:now|today|this week|stories|articles|news|in|on))\\b',
    reason: 'related-links',
    glued: true,
  },
  {
    pattern: 'click (?:here|the link|to (?:read|watch|view|see|subscribe|share|join))\\b',
    reason: 'related-links',
    glued: true,
  },
  {
    pattern:
      '(?:tags?|filed under|posted in|categor(?:y|ies)|topics?|keywords?|labels?|sections?|in this (?:story|article))\\s*:',
    reason: 'related-links',
    glued: true,
  },
  {
    pattern: '(?:watch|view|see) (?:the )?(?:full )?(?:video|gallery|photos?|live)(?: below| above| here|:)',
    reason: 'related-links',
    glued: true,
  },
  { pattern: '\\d{1,2} (?:photos|images|slides|videos)\\s*$', reason: 'related-links', glued: false },
  {
    pattern: `(?:share|tweet|pin|post|send)(?: (?:this|the)(?: (?:article|story|post|page|news))?)?(?: (?:on|via|with|to|by))? ${NETWORKS}\\b`,
    reason: 'share-bar',
    glued: true,
  },
  {
    pattern: '(?:share|save|print|email|bookmark|like|rate|gift) this (?:article|story|post|page|news|content)\\b',
    reason: 'share-bar',
    glued: true,
  },
  { pattern: 'share (?:this )?:|share\\s*[|•·]', reason: 'share-bar', glued: true },
  {
    pattern: `(?:(?:please )?(?:follow|find|like|join|connect with|stay connected with|subscribe to) (?:us|our (?:channel|page|telegram|whatsapp|facebook|twitter|news)|[A-Z][\\w.]{1,25}(?: [A-Z][\\w.]{1,25}){0,3})(?:[’']s)?(?: (?:channel|page|community|group|telegram|whatsapp)){0,2} (?:on|at|via|in) ${NETWORKS})`,
    reason: 'share-bar',
    glued: true,
  },
  {
    pattern: `(?:follow|join) (?:our|the|us) ${ADJECTIVES}(?:channel|page|community|group|telegram|whatsapp)`,
    reason: 'newsletter',
    glued: true,
  },
  {
    pattern:
      '(?:\\d{1,3}(?:[,.]\\d{1,3})?[kKmM]?\\s(?:shares|views|likes|reads|retweets|comments|reactions|followers)\\b)',
    reason: 'share-bar',
    glued: false,
  },
  {
    pattern: '(?:estimated )?(?:reading time|read time|time to read|listening time)\\b',
    reason: 'share-bar',
    glued: true,
  },
  {
    pattern: '(?:\\d{1,2}[- ]?min(?:ute)?s? (?:of )?(?:read|listen|to read|watch)\\b)',
    reason: 'share-bar',
    glued: true,
  },
  {
    pattern:
      '(?:listen to this (?:article|story)|this (?:article|audio) (?:is|was) (?:auto-generated|generated|read by)|play this article|your browser does not support)',
    reason: 'share-bar',
    glued: true,
  },
  {
    pattern:
      '(?:(?:have you |did you |if you(?:.ve| have)? )?(?:spot(?:ted)?|found|find|noticed?|see|saw) (?:a|an|any) (?:[a-z]{3,12} )?(?:errors?|mistakes?|typos?|misprints?|inaccurac(?:y|ies))\\b(?! (?:in|by|of) the (?!text|article|story|page|news))|report (?:a|an) (?:error|typo|mistake)|select (?:the|it|a) (?:text|piece|fragment)|highlight (?:the|it) text|press ctrl)',
    reason: 'share-bar',
    glued: true,
  },
  {
    pattern: `(?:sign[- ]?up|subscribe|register|opt in)(?: now| today| here| free| for free)?(?: (?:for|to|and get|and receive|with|here|below|using)| ?[!:])`,
    reason: 'newsletter',
    glued: true,
  },
  {
    pattern: `(?:get|receive|have|want) (?:all )?(?:the )?(?:our |your )?${ADJECTIVES}(?:newsletter|news alerts?|notifications|headlines|stories|news|updates|briefings?|digest|coverage)(?: [\\w’'-]{1,20}){0,5} (?:in(?:to)? your inbox|by e-?mail|to your (?:inbox|e-?mail|phone)|delivered|on your phone|first|in your mailbox|straight)`,
    reason: 'newsletter',
    glued: true,
  },
  {
    pattern: `(?:join|download|get|try|install|use) (?:our|the|us on|more than|over|thousands) ${ADJECTIVES}(?:newsletter|channel|app|telegram|whatsapp|readers|subscribers|mailing list|community)\\b`,
    reason: 'newsletter',
    glued: true,
  },
  { pattern: '(?:enter|type in|confirm|provide) your e-?mail', reason: 'newsletter', glued: true },
  {
    pattern: '(?:by (?:subscribing|signing up|clicking|registering|providing|entering|submitting|continuing)\\b)',
    reason: 'newsletter',
    glued: false,
  },
  {
    pattern:
      '(?:you can unsubscribe|unsubscribe (?:at )?any|thank you for (?:subscribing|signing up|reading|visiting|registering)|this article is (?:for|only|available|more than)|already (?:a|have a|an) (?:subscriber|member|account|subscription)|(?:become|be) a (?:member|subscriber|supporter|patron)|support (?:our|independent|quality) journalism|help us (?:keep|continue|deliver)|make a (?:donation|contribution)|support us (?:on|by|with|from|today|now|for)|buy us a coffee|(?:subscribers?|members) only|to continue reading|to read (?:the full|this) (?:article|story)|unlimited (?:digital )?access|start your free|never miss (?:a|an|our)|stay (?:up to date|informed|tuned|updated|connected|ahead)\\b|turn on notifications|enable notifications|allow notifications|we send (?:you )?(?:one|a|only)|no spam|free (?:weekly|daily|morning|evening) (?:newsletter|briefing|digest|e-?mail)|(?:our|the) (?:free )?(?:daily|weekly|morning|evening) newsletter\\b)',
    reason: 'newsletter',
    glued: true,
  },
  {
    pattern:
      '(?:this (?:web ?site|site|page|portal)|our (?:web ?site|site)|we(?: and our (?:\\d{1,4} )?(?:partners|third[- ]part(?:y|ies)))?|by (?:using|continuing|clicking|browsing|visiting|closing)[^.]{0,60})[^.]{0,60}\\bcookies?\\b',
    reason: 'cookies',
    glued: true,
  },
  {
    pattern:
      '(?:(?:accept|reject|manage|allow|decline)(?: all)?(?: the)? cookies?|cookies? (?:policy|settings|preferences|notice|help us|on (?:this|our))|we (?:value|respect|care about) your privacy|your privacy (?:is|matters|choices)|please (?:read|see|review) our (?:privacy|cookie|terms)|update(?:d)? (?:our )?privacy|gdpr\\b|you can (?:change|withdraw|manage) your (?:consent|preferences|choices|cookie))',
    reason: 'cookies',
    glued: true,
  },
  {
    pattern: '(?:skip to (?:main |the )?(?:content|navigation|main|footer|search)|jump to (?:content|navigation))\\b',
    reason: 'menu',
    glued: true,
  },
  { pattern: '(?:you are here|breadcrumbs?|home)\\s*[:>»/›|]', reason: 'menu', glued: false },
  {
    pattern:
      "(?:please )?(?:enable|turn on|activate) javascript|javascript (?:is|must be)|your browser (?:is|does)|(?:we )?(?:have )?detected (?:that )?(?:you are|you're|an ad)|please disable (?:your )?ad",
    reason: 'menu',
    glued: true,
  },
  {
    pattern:
      '(?:breaking(?: news)?|just in|flash|live(?: updates?| blog)?|latest|developing|alert|urgent|news alert|ticker|top news|now)\\s*(?::|\\||»|>>|•|▶|►|\\+\\+)',
    reason: 'ticker',
    glued: false,
  },
  {
    pattern: '(?:breaking(?: news)?|just in|news alert|live updates?|ticker)\\s*(?::|\\||»|>>)',
    reason: 'ticker',
    glued: true,
  },
  { pattern: '\\+{2,3}\\s', reason: 'ticker', glued: true },
  {
    pattern:
      '(?:(?:file |handout |archive |illustrative |cover |lead |main |featured |top )?(?:photos?|photograph(?:s|er)?|images?|pictures?|pics?|illustration|graphics?|video|cartoon|screenshot|infographic|footage)(?: credits?| sources?| by| courtesy(?: of)?|/source)?\\s?[:/©|])',
    reason: 'credit',
    glued: true,
  },
  {
    pattern:
      '(?:(?:photo|image|picture|video|graphic|illustration)s? (?:credit|source|courtesy|by|via|from|copyright)\\b)',
    reason: 'credit',
    glued: true,
  },
  {
    pattern: '(?:file photo|file picture|file image|file pic|handout photo|archive photo|pool photo|fotografía)\\b',
    reason: 'caption',
    glued: true,
  },
  {
    pattern: '(?:image caption|media caption|caption|photo caption|figure caption|picture caption)\\b',
    reason: 'caption',
    glued: false,
  },
  { pattern: '(?:credits?|source|sources|courtesy|via)\\s?:', reason: 'credit', glued: true },
  // "Editor: huaxia"; a reporter with a colon can be asking a question.
  {
    pattern:
      '(?:(?:web|responsible|duty|copy|chief|managing|news|executive|photo|layout) ?)?(?:editors?|proofreaders?|translators?|subeditors?)\\s?:\\s?\\p{L}',
    reason: 'credit',
    glued: true,
  },
  {
    pattern:
      '(?:if you (?:enjoy(?:ed)?|liked?) (?:this|our|reading)\\b|(?:got|have|do you have) (?:a |any )?(?:news )?(?:tips?|story|stories|information)(?: to share| for us)?\\s?\\?|thanks for (?:reading|visiting|subscribing)|was this (?:article|story|page) (?:helpful|useful|valuable|interesting)|did you find this|consider (?:becoming|supporting|subscribing|donating)\\b|type your e-?mail|(?:we )?(?:rely|depend) on (?:our )?readers)',
    reason: 'newsletter',
    glued: true,
  },
  {
    pattern:
      '(?:this (?:article|page|story) contains content (?:provided )?by|allow (?:twitter|x|facebook|instagram|youtube) content|loading the player|to (?:play|view|watch) this (?:video|content)|this video (?:can ?not|is not|is no longer)|like this: |bookmark the permalink|this entry was (?:posted|filed)|the (?:content|information) (?:on this (?:site|page) )?is (?:provided )?for (?:informational|general)|[\\p{L}]{2,20}(?: agency)? website contains only)',
    reason: 'share-bar',
    glued: false,
  },
  {
    pattern:
      '(?:(?:reproduc|copy|repost|republish|reprint)(?:ing|tion) (?:of )?(?:the |any |all )?materials?\\b|reference to [^.]{2,40} is (?:mandatory|obligatory|required))',
    reason: 'copyright',
    glued: false,
  },
  {
    pattern: 'only the (?:headline and (?:picture|image|photo)|headline of this (?:report|story))',
    reason: 'credit',
    glued: false,
  },
  {
    pattern:
      '(?:(?:media|press|news) (?:contacts?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies))[^.,]{0,25}(?::|@|\\+\\d)|contacts?(?: us)?\\s?:|contact us at\\b|for (?:more|further|additional) (?:information|details),? (?:please )?(?:contact|visit|see|call|e?-?mail)\\b|for (?:media|press) (?:inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies))[:,])',
    reason: 'credit',
    glued: false,
  },
  {
    pattern:
      '(?:all (?:the )?(?:materials|content|information|texts?)|materials|any use of (?:the )?materials) (?:on|of|from|posted|published|presented)\\b[^.]{0,60}\\b(?:site|website|page|portal|agency)\\b',
    reason: 'copyright',
    glued: false,
  },
  { pattern: `(?:source|sources|credit|via)\\s?:\\s?(?:${AGENCIES})\\b`, reason: 'credit', glued: true },
  { pattern: 'thanks to\\s?:', reason: 'credit', glued: false },
  {
    pattern: 'this (?:story|article|interview) (?:first )?appear(?:s|ed) (?:first )?(?:in|on)\\b',
    reason: 'credit',
    glued: true,
  },
  {
    pattern:
      '\\(?(?:additional )?(?:reporting|writing|editing|compiled|edited|translated|rewritten|produced|reported|contribution)s?(?: (?:and|&) (?:writing|editing|reporting))? by\\b',
    reason: 'credit',
    glued: true,
  },
  {
    pattern:
      '(?:except for the (?:headline|title)|with (?:files|inputs?|reporting|agencies|material|information|additional reporting)\\b(?: (?:from|by)\\b|\\s*[.)]?$)|(?:this (?:story|article|report|copy|text|summary|piece)|the (?:above|preceding) (?:story|article)) (?:has (?:not )?been|was|is|first|originally) (?:first |originally )?(?:published|posted|appeared|edited|produced|written|republished|updated|corrected|amended|translated|auto|syndicated|generated|created|not been|part of (?:a|our|the) ))',
    reason: 'credit',
    glued: true,
  },
  {
    pattern:
      "(?:(?:the )?(?:views?|opinions?) expressed (?:in|here|are|do|by (?:the |our )?(?:author|writer|contributor))|the contents? of this|this content is|disclaimer\\s?:|editor['’]s note\\s?[:—–-]|(?:correction|clarification)(?:,? \\(?[\\w ]{2,30}\\)?)?\\s?:|an earlier version of (?:this|the) (?:article|story|report|headline)|the headline (?:was|has been) )",
    reason: 'copyright',
    glued: true,
  },
  {
    pattern: '(?:©|\\(c\\)(?:\\s?copyright|[^.,;]{0,40}\\d{4})|copyright\\b\\s?(?:©|\\(c\\)|\\d{4}|by\\b|[A-Z]|:))',
    reason: 'copyright',
    glued: true,
  },
  {
    pattern:
      'all rights reserved|(?:no part of this|(?:any )?(?:reproduction|republication|redistribution|reprint(?:ing)?|use of (?:this|the) (?:material|content)s?|any use of materials?|when (?:quoting|using|citing)|material may not|this material may not|materials? (?:marked|published)|full or partial)\\b[^.]{0,80}(?:prohibited|permission|permitted|allowed|without|hyperlink|link|reserved|license|licence|consent|obligatory|mandatory|required))',
    reason: 'copyright',
    glued: true,
  },
  {
    pattern:
      '(?:this is a (?:developing|breaking)(?: news)? story|(?:this|the) (?:story|report|article) is (?:being updated|developing)|developing story|more (?:details )?to (?:come|follow)|check back (?:for|later|soon)|originally published (?:at|in|by|on)|full text of the [^.]{3,60}(?:www|http|:)|a post shared by|(?:(?:content|text|summary) )?generated by (?:an )?ai\\b|may contain errors|every (?:contribution|donation) )',
    reason: 'header',
    glued: true,
  },
  {
    pattern:
      '(?:powered by|designed by|developed by|hosted by|terms (?:of (?:use|service)|and conditions|& conditions)|privacy policy|contact us|about us)\\b(?=\\s*(?:$|[|•·:,–-]|[A-Z]))',
    reason: 'copyright',
    glued: false,
  },
  {
    pattern:
      '(?:comments?\\s?[(:]\\s?\\d{0,5}|\\d{1,5} comments?\\b|leave (?:a|your) (?:comment|reply)|post (?:a|your) comment|(?:log|sign) ?in to (?:comment|post|leave|reply|join)|(?:you must|please) (?:be |)(?:log|sign|register)(?:ged|ed|ned|ing)? ?(?:in|up|to)|join the (?:conversation|discussion|debate)|what (?:do you|are your) think|what are your thoughts|have your say|share your (?:thoughts|opinion|views)|let us know (?:what|in the|your)|tell us (?:what|in the|your)|be the first to (?:comment|react|leave|know)|your e-?mail address will not|required fields are|save my name|notify me of|comments (?:are|have been|policy|section|on this)|report (?:this )?comment|this site uses akismet|no comments yet)',
    reason: 'comments',
    glued: true,
  },
];

/** Words of menus; a line made of them is one. */
export const MENU_WORDS = new Set(
  `home homepage sections op ed shows news world politics business economy economics finance markets money sport sports football opinion opinions editorial editorials columns analysis culture arts art books
  entertainment celebrity celebrities lifestyle life style fashion food health science tech technology innovation environment climate travel video videos photo photos pictures gallery multimedia podcast podcasts audio radio tv live
  weather education auto autos cars property jobs events event calendar magazine weekly daily weekend special specials features feature interviews interview investigations investigation explainers society
  africa asia europe americas america oceania pacific middle east mena us usa uk eu russia ukraine china india international national local regional region regions global latin north south central eurasia
  diplomacy defence defense security military war energy crime law justice history religion blogs blog forum archive archives latest popular top trending today about contact login log sign in up
  subscribe subscription newsletter newsletters search menu more all en english ru ua fr es de ar ro pl it eng rus ukr fra kz uz am az tr advertise advertising shop store games puzzles quiz crossword e-paper epaper support donate
  account profile register rss press statements statement speeches speech briefings briefing readouts remarks releases release publications documents media centre center newsroom office spokesperson bureaus countries areas topics issues policy policies careers visas visa passports services
  embassies embassy consulates mission minister ministry ministers president government cabinet parliament team agencies leadership organization organisation structure biography contacts faq help français русский українська español deutsch türkçe polski italiano português العربية 中文 日本語 한국어 հայերեն қазақша azərbaycan ქართული`.split(
    /\s+/,
  ),
);

/** Words of share bars and toolbars. */
export const SHARE_WORDS = new Set(
  `share tweet pin post send email e-mail mail print copy link save bookmark like follow facebook twitter x whatsapp telegram linkedin reddit pinterest instagram youtube tiktok viber messenger flipboard threads bluesky vk ok weibo wechat line sms
  listen read min minutes more comments comment font size a aa a+ a- gift article this on via by in the story page url rss pdf download button icon opens new window us our channel and subscribe + -`.split(
    /\s+/,
  ),
);
