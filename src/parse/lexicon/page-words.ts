import type { NoiseReason } from '#model/article.ts';

// The words with which pages speak of themselves (their buttons, boxes, bars and links). Own collection from English-language sites.

/** Words that belong to pages: one of them with little else beside it makes a line without a full stop no heading of the story. */
export const PAGE_WORDS: Readonly<Partial<Record<NoiseReason, string>>> = {
  newsletter: `newsletter newsletters inbox subscribe subscribed subscriber subscribers subscribing subscription subscriptions unsubscribe signup
    paywall donate donation donations patreon membership premium notification notifications notified app apps iphone ios android registered
    subscriber-only preview supporters coffee mailing trial digest weekday`,
  'share-bar': `share tweet tweets retweet repost facebook twitter whatsapp telegram linkedin instagram youtube tiktok viber pinterest reddit bluesky
    flipboard mastodon tumblr wechat weibo bookmark bookmarks favourites favorites permalink url qr embed embedded font email e-mail mail print printer
    pdf download downloads listen audio autoplay podcast podcasts playlist mute unmute pause duration views viewed likes dislike retweets followers follow
    spotify hashtag translate translated translation feedback typo copy link links loaded volume like dislike fullscreen rating hits downloaded read-time`,
  cookies: 'cookie cookies gdpr consent privacy accept reject customise customize settings preferences',
  menu: `menu login logout log-in javascript browser homepage sitemap navigation search skip scroll archive archives edition editions careers faq accessibility
    account loading password username captcha recaptcha robot toggle sudoku crossword horoscope puzzle puzzles classifieds obituaries epaper
    e-paper hide dismiss attachment attachments attached keyboard shortcuts website webpage dropdown contacts tel fax hotline calendar guest impaired oops error expired optional field masthead summary hello hi survey`,
  credit: `photo photos photograph image images picture pictures pic caption captions gallery slideshow screengrab screenshot shutterstock getty handout
    credit credits illustration infographic byline editor editors editing newsroom newsdesk proofreader syndicated ai-generated chatgpt camera producer istock alamy licensors representational`,
  'related-links': 'related recommended trending headline headlines tag tags keyword keywords quiz',
  advertisement: `advert adverts advertisement advertisements advertise advertising advertorial sponsored sponsor promoted promo ads ad taboola outbrain
    mgid affiliate broadband mortgage discount coupon flights hotels tickets casino bonus bet blocker whitelist`,
  comments: 'comment comments commenting reply replies disqus',
  copyright: 'copyright reserved imprint impressum issn disclaimer',
  ticker: 'ticker livestream liveblog blog weather',
};

/** Words that pages use much and stories too: they count beside a page word, and alone where nothing else is said. */
export const HALF_PAGE_WORDS = new Set(
  `about add advanced ai already background coverage elsewhere far further highlights key know missed might notice points problem question suggest summarise summarize store google increase enlarge scan code international ago also always anytime article articles author authors available back best book browse cancel check choose click close continue contact
  contribution create current daily depth details dig discover edited enter event events exclusive explore external featured feed file files find focus free full get
  give go group help here hot https important install item items join journalism keep language legal languages later latest learn less limit list live load machine
  main manage material materials media member members message mission most must need news next note now offer online open options original page pages paper partner
  partners people phone play policy poll popular post posted posts present presented previous profile published quick rate read recent recently reader readers reading register
  remaining report reports result results return save section see select send services short show sign site small medium large start step stories story
  submit support switch takeaways tell terms text theme tip tips today today's top topic topics try unlimited unlock unlimited useful
  updated updates upload use user version video videos view vote want watch web week weekly who window work write yes newspaper information standards corrections guidelines fact-checking compare win colour color scheme social networks desktop plans months days day morning brief briefing arrivals`.split(
    /\s+/,
  ),
);

/** Words that say nothing of what a line is about. */
export const LITTLE_WORDS = new Set(
  `a an the and or of to in on for with by from at as is are was be been it its this that these those i me my we us our you your they their i'm you're you've we're no
  not all more other others any some so than how what which via per do don't can will has have`.split(/\s+/),
);

/** With these a page turns to its reader. */
export const READER_WORDS = new Set("you your you're you've our us we we're my me i'm".split(' '));

/** Words of other languages of news pages that no English name is made of. Two of them and no English one: a fragment of another edition. */
export const FOREIGN_WORDS = new Set(
  `les des aux une est sont sur pour avec dans cette nous vous votre qui ce ses pas utilise utilisons lire aussi suivez
  los las una para con por su más esta este usted también lea síguenos nuestro nuestra
  das und nicht ist auf für mit ein eine zum zur diese sie wir ihre auch lesen mehr
  il della delle che sono questo questa anche leggi per più gli
  não uma mais você também leia dos nosso nossa em ve için bir ile olarak daha bu ayrıca okuyun
  na się jest oraz nie także czytaj dla de niet een van het lees ook`.split(/\s+/),
);

/** Single words of other editions, as their buttons and marks have them. */
export const FOREIGN_MARKS = new Set(
  `werbung publicidad publicité pubblicità publicidade reklam reklama partager compartir condividi compartilhar teilen paylaş paylaşın suivez-nous síguenos
  seguici abonnieren suscríbete anzeige suscribirse s'abonner s’abonner abonnez-vous menü menú haberler accueil inicio startseite anasayfa`.split(
    /\s+/,
  ),
);

/** A sentence that turns to the reader (READER_WORDS) about one of these speaks for the page. Source of a case-insensitive pattern. */
export const SITE_MATTERS =
  'newsletters?|inbox|cookies?|browser|(?:un)?subscri(?:be|bed|bers?|bing|ptions?)|java ?script|captcha|log(?:ging)?[ -]?in|e-?mail address|(?:push|breaking[ -]news|news) (?:notifications?|alerts?)|paywall|ad[- ]?block\\w{0,5}|free articles?|(?:read(?:ing)?|enjoy(?:ed|ing)?|shar(?:e|ing)|liked?|listen(?:ing)? to|hear|rate|save|report|comment on|find|found|make|made|keep|why|enjoying|notice) this (?:article|story|page|site|website|post|video|podcast|newsletter|feature|service|possible)|our (?:[\\w-]{1,15} ){0,2}(?:e-?mail|newsletter|digest)|reader[- ]supported|this (?:ad|newsletter|podcast|episode|app|summary|translation)|(?:our|your) (?:assistant|editors?|producers?|sponsors?|bookstore|bookshop|competition|journalism|reporters|readers|newsroom|app|podcast|donations?|supporters|subscribers|device|mailbox|feed|website (?:uses|is)|experience on)|(?:readers|supporters|members) like you|personal data on|comments? below|in the comments|comments section|typo|ctrl|click(?:ing)? (?:here|on|the|below)|try again|sign(?:ed|ing) up|(?:this|your) ad(?:vertisement)?|terms of use|terms of service|privacy (?:policy|notice)|app store|google play|free trial|patreon|(?:follow|join|find|like|subscribe|connect)[^.!?]{0,40}(?:whatsapp|telegram|instagram|facebook|tiktok|youtube|linkedin|bluesky|twitter)';
