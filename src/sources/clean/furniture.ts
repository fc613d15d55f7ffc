/**
 * What a page's own machinery leaves in copied text. Every rule reads one whole line.
 */

/** "Skip to main content", "Back to top", "Menu", "Log in", "Show more", "12 comments", "Listen to this article". */
const navigation =
  /^(?:skip (?:to|past) .{1,40}|skip (?:advertisement|ad|this)|jump to .{1,30}|(?:back|return|scroll) to (?:the )?top|(?:open|close|toggle|main|expand)? ?(?:menu|navigation|search|sidebar)|sections|close|search(?: for.{0,20})?|home(?:page)?|log ?in|log ?out|sign ?in|sign ?up|register|subscribe(?: now| today)?|my account|live tv|watch live|listen live|(?:show|load|see|view) (?:more|less|all)|next|previous|prev|(?:(?:show|hide|view|read|see|post|leave|add) )?(?:a |all |the )?(?:\d+ )?comments?(?: ?\(?\d+\)?)?|join the (?:conversation|discussion)|print(?: this)?(?: page| article| story)?|save(?: article| story| for later)?|listen(?: to (?:this |the )?(?:article|story))?|listen \d+ min.{0,10}|gift (?:this )?article|loading\.{0,3}|play(?: video| audio)?|pause|mute|unmute|fullscreen|now playing|up next|video unavailable|this video (?:can ?not|can't) be played|to play this video.{1,80}|you need to enable javascript.{0,60}|please enable (?:javascript|cookies).{0,60}|transcript|audio|video|gallery|photos?|images?|view (?:gallery|photos|image.{0,20})|hide captions?|captions?|about the authors?|toggle caption|enlarge(?: this)?(?: image)?|contents|table of contents|in this article|on this page|cookie (?:policy|settings)|privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions)|contact(?: us)?|about us|site map|accessibility(?: help| statement)?|(?:report|send) (?:a |an )?(?:typo|error|correction|feedback).{0,20}|(?:got|have) a (?:tip|story|question)\b.{0,60})[:…»>›→]*$/i;

/** "ADVERTISEMENT", "Story continues below", "Article continues after advertisement", "Continue reading the main story". */
const advertisement =
  /^[[(—–\-\s]*(?:adverts?|advertisements?(?:[ :—–-]+(?:scroll|story continues|continue|content continues).{0,40})?|ads?|sponsored(?: (?:content|by.{1,30}|links?|message))?|promoted(?: content)?|paid (?:content|post|partnership)|partner content|(?:the )?(?:story|article|content|text|post)(?: continues?)? ?(?:continues? )?(?:below|after|following)(?: (?:this|the))?(?: ?(?:ad(?:vertisement)?|video|gallery|image|photo|promotion|newsletter(?: sign-?up| promotion)?))?|continue reading(?: (?:the main|this) (?:story|article))?(?: below)?|keep reading|scroll (?:down )?(?:to continue|for more)(?: reading| with content)?|after newsletter promotion)[\])—–\-.:…\s]*$/i;

/** "5 min read", "3 minute read", "01:23 / 04:56", "1 of 7", "2/5", "1.2k shares", "Estimated read time: 4 minutes". */
const counter =
  /^(?:(?:estimated |approx(?:imate|\.)? )?(?:read(?:ing)? ?time:? ?)?\d{1,3}[- ]?min(?:ute)?s?(?: read| listen| watch)?|read(?:ing)? time:? .{1,20}|(?:\d{1,2}:)?\d{1,2}:\d{2}(?: ?[/|] ?(?:\d{1,2}:)?\d{1,2}:\d{2})|(?:image |photo |slide )?\d{1,3} ?(?:of ?\/?|\/) ?\d{1,3}|[\d.,]+ ?[km]? (?:shares?|likes?|views?|retweets?|replies|followers))$/i;

/** No word in it: "* * *", "---", "|"; a web or mail address alone; one stray letter; "@handle". */
const fragment = /^(?:[^\p{L}\p{N}]+|https?:\/\/\S+|www\.\S+|\S+@[\w-]+(?:\.[\w-]+)+|@\w+|\p{Lu})$/u;
/** What closes a wire story: "-30-", "ENDS", "# # #". */
const endMark = /^(?:[-—–\s]*30[-—–\s]*|[-—–\s*]*ends?[-—–\s*]*|\/?ends)$/i;

const shareWords = new Set(
  'share shares sharing this article story page post link on via to by with or and the facebook twitter x tweet retweet email e-mail mail whatsapp linkedin reddit telegram messenger pinterest flipboard pocket threads bluesky mastodon instagram youtube tiktok viber vk sms print save bookmark copy copied like comment comments embed follow more options close text size font'.split(
    ' ',
  ),
);
const shareLead =
  /^(?:share|tweet|facebook|twitter|x|email|e-mail|whatsapp|linkedin|reddit|print|copy|save|bookmark|telegram|pinterest|flipboard|messenger|embed)\b/i;

/** True for a line that belongs to the page and not to the article. */
export function isFurniture(line: string): boolean {
  if (line.length > 120) return false;
  return (
    fragment.test(line) ||
    navigation.test(line) ||
    advertisement.test(line) ||
    counter.test(line) ||
    endMark.test(line) ||
    labelledLink.test(line) ||
    isShareRow(line) ||
    isFilingLine(line) ||
    isTrail(line)
  );
}

/** "iTunes: https://…", "Download: www…". */
const labelledLink = /^\p{L}[\p{L} -]{0,30}: ?(?:https?:\/\/|www\.)\S+$/u;

/** "Posted by Jane Doe in Politics | Tags: talks", "12/05/2021 - Publicado por: … - Categoria: …": what a blog files a post under. */
function isFilingLine(line: string): boolean {
  return !/[.!?]$/.test(line) && (line.match(filing) ?? []).length >= 2;
}

const filing =
  /(?<!\p{L})(?:categor(?:y|ies|ia|ie|ías?)|kategorien?|rubrik|tags?|schlagw(?:orte?|örter)|etiquetas|filed under|posted (?:in|by|on)|publicado (?:por|en|em|el)|publié (?:par|dans|le)|pubblicato (?:da|in|il)|(?:veröffentlicht|abgelegt|geschrieben) (?:am|in|von|unter)|verschlagwortet(?: mit)?)(?=\s|:)/giu;

/** "Share", "Share this article", "Facebook Twitter Email Print", "Share on WhatsApp". */
function isShareRow(line: string): boolean {
  if (!shareLead.test(line)) return false;
  const words = line.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return words.length > 0 && words.length <= 16 && words.every((word) => shareWords.has(word));
}

/** A trail of breadcrumbs: "Home > World > Europe", "Home / News / Politics". */
function isTrail(line: string): boolean {
  return /^(?:home|news|world|front page)\s*(?:[>»›/|→]\s*[^>»›/|→]{1,40}){1,6}$/i.test(line);
}

const sections = new Set(
  `africa|americas|analysis|arts|arts & culture|asia|asia pacific|asia-pacific|australia|breaking|breaking news|britain|business|business news|canada|china|climate|climate & environment|columnists|comment|conflict|cop|culture|defence|defense|diplomacy|economics|economy|education|elections|energy|entertainment|environment|eu|eurasia|europe|european union|exclusive|explained|explainer|explainers|fact check|features|finance|foreign affairs|foreign policy|geopolitics|global|global affairs|global news|government|headlines|health|home news|in depth|in-depth|india|interview|international|international news|investigations|japan|latest|latest news|law|lifestyle|live|live coverage|live updates|local|local news|markets|media|mena|mideast|middle east|middle east & africa|middle east and africa|military|money|national|national security|nation|nation & world|nation world|newsletters|news|news analysis|newswire|north america|opinion|opinions|pacific|perspective|politics|politics & government|press release|press releases|regional|russia|science|security|society|south america|south asia|special report|special reports|sport|sports|story|tech|technology|top news|top stories|top story|trade|travel|u.k.|u.s.|u.s. & world|u.s. news|u.s. politics|uk|uk news|uk politics|ukraine|ukraine war|un|united nations|united states|us|us & canada|us news|us politics|usa|video|war|war in ukraine|washington|weather|world|world affairs|world business|world news|world politics|your money`.split(
    '|',
  ),
);

/** "International", "World | Europe", "Politics, Security": a section's name, which only stands around an article. */
export function isSectionLabel(line: string): boolean {
  if (line.length > 60) return false;
  const names = line
    .toLowerCase()
    .replace(/[:>»›]+$/, '')
    .split(/\s*(?:[|/>»›•·,—–]|\s-\s)\s*/);
  return names.every((name) => sections.has(name.trim()));
}
