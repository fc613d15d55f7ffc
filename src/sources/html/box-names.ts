import type { PageElement } from './page-tree.ts';

/** How sure the name of a box says that it is none of the article: 0 not at all, 1 where it is also short or full of links, 2 by itself. */
export type AsideLevel = 0 | 1 | 2 | 3 | 4;

const foreign =
  'comments?|comment-?list|comment-?area|disqus|livefyre|respond|replies|related\\w*|recommend\\w*|recirc\\w*|more-?(?:stories|news|articles|posts|on|from|about|like|links?)|read-?(?:more|next|also)|also-?(?:read|like)|most-?(?:read|popular|viewed|shared|recent)|up-?next|see-?also|latest-?(?:news|posts|stories)|newsletters?|cookies?|consent|gdpr|footer|outbrain|taboola|breadcrumbs?|interesting\\w*|jp-relatedposts|jp-post-flair|copyright|sr-?only|visually-?hidden|screen-?reader\\w*|modal';
const sure =
  '(?:most)?popular|trending|sign-?up|share|shares|sharing|share-?(?:bar|buttons?|links?|tools?)|share(?:daddy|this)|addthis|addtoany|social|socials|social-?(?:media|share|sharing|links?|icons?|bar|buttons?)|follow(?:-us)?|nav|navi|navbar|navigation|menu|submenu|pager|pagination|paging|post-?nav\\w*|foot|sidebar|side-?bar|popup|pop-?up|overlay|lightbox|login|log-?in|tags|tag-?(?:list|cloud|links)|tagged|taxonomy|keywords|ad|ads|adv|advert\\w*|adsense|banner|sponsor\\w*|promos?|promotion|promobox|credits?|(?:image|photo|picture|media)-?(?:credits?|source|subtitle|caption|annotation|copyright|description)|bild-?(?:unterschrift|quelle|text|nachweis)|skip-?(?:link|to\\w*)|ratings?|votes?|voting|likes|donate|donation|toolbar|utility|teaser-?(?:list|s|box|container|wrapper)|teasers|playlist|widget-?area|author-?(?:bio|box|info|card|profile|description)|about-?(?:the-?)?author|bio|byline|wp-caption-text|captions?|figcaption|catlinks|mw-editsection|reflist|references|printonly|print-only|no-?print|noprintcontent|edit-?section';
const likely =
  'paywall|regwall|subscri\\w+|meta|post-?meta|entry-?meta|article-?meta|author|authors|date|timestamp|time|published|posted|pubdate|dateline|widget|sidebox|rail|aside|gallery|slideshow|carousel|slider|swiper|video|player|audio|tag|categor(?:y|ies)|category-?links|headline-?meta|topics?|promo\\w*|product|products|shop|buy|affiliate|price|toc|table-?of-?contents|contents?-?table|search|form|feedback|contact|info-?box|poll|survey|quiz|disclaimer|header|masthead|profile|prev|previous|next|reading-?time|print|hidden|hide|collapsed|kicker|dachzeile|label|badge|tooltip|legend|rights|license|source|sources|mehr|weitere|verwandt\\w*|autor\\w*|werbung|anzeige|bild\\w*unterschrift|bildquelle|kommentar\\w*';

const foreignName = named(foreign);
const sureName = named(sure);
const likelyName = named(likely);

function named(words: string): RegExp {
  return new RegExp(`(?:^|[-_])(?:${words})(?:$|[-_\\d])`);
}

/** Names that speak of a page's layout or of what a post is filed under, and not of the box itself. */
const otherwise =
  /^(?:tag|category|cat|type|format|status|menu-item|page|postid|is|js|lg|md|sm|xs|xl|col|grid)-|(?:^|[-_])(?:has|with|no|without|not|non)[-_]|^(?:hidden|hide|visible)-(?:xs|sm|md|lg|xl|mobile|print|desktop|phone|tablet)|-(?:enabled|disabled|open|opened|closed|active|loaded|ready)$/;

/** What sites call the box of an article's own text. */
const content =
  /(?:^|\s)(?:entry-content|post-content|article-?(?:body|content|text)|articleBody|story-?body|story-?content|post-?body|content-?body|main-?content)(?:\s|$)/;
const article = '<article>';
/** What a blog writes on the box of a post: all that it is filed under. */
const filed = /(?:^|\s)(?:hentry|type-post|post-\d+)(?:\s|$)/;
const filing = /^(?:tag|category|cat|type|format|status|single|rating)[-_]/;
const otherArticle = /comment|related|recommend|teaser|promo|sponsor|advert|card/;

/** Judges boxes by class, id and role; remembers the names of one page. */
export function createNameJudge(forum: boolean): (element: PageElement) => AsideLevel {
  const known = new Map<string, AsideLevel>();
  return ({ tag, attributes: { class: classes, id, role } }) => {
    if (
      role !== undefined &&
      /^(?:navigation|complementary|banner|contentinfo|search|dialog|alertdialog|menu)$/i.test(role)
    )
      return 2;
    if (classes === undefined && id === undefined) return 0;
    const names = judgedNames(tag, classes ?? '', id ?? '');
    const before = known.get(names);
    if (before !== undefined) return before;
    const level = levelOf(forum ? names.replace(/comment|repl(?:y|ies)|respon[ds]e?/gi, '') : names);
    known.set(names, level);
    return level;
  };
}

/** Anchors are no names: those of headings say what these are about. A post's classes are what it is filed under. */
function judgedNames(tag: string, classes: string, id: string): string {
  if (tag === 'article' || filed.test(classes)) return `${article} ${classes}`;
  return /^h[1-6]$/.test(tag) ? classes : `${classes} ${id}`;
}

function levelOf(names: string): AsideLevel {
  if (names.startsWith(article)) {
    const others = names
      .split(/\s+/)
      .some((name) => !filing.test(name) && otherArticle.test(name.toLowerCase()));
    return others ? 3 : 0;
  }
  if (content.test(names)) return 0;
  let level: AsideLevel = 0;
  for (const whole of names.split(/\s+/)) {
    const name = whole.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
    if (name === '' || name.length > 80 || otherwise.test(name)) continue;
    if (foreignName.test(name) || /^(?:nav|navigation|menu|sidebar|side-bar)$/.test(name)) return 3;
    if (sureName.test(name)) level = 2;
    else if (level === 0 && likelyName.test(name)) level = 1;
  }
  return level;
}
