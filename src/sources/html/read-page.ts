import { decodePage } from './decode-page.ts';
import { PageError } from './page-error.ts';
import { type PageArticle, readHtml } from './read-html.ts';

/** What is known of a page besides its bytes. */
export interface GivenPage {
  /** The `content-type` of the HTTP answer. */
  readonly contentType: string | null;
  /** Where it was fetched, after redirects. */
  readonly url: string | null;
}

/**
 * Reads the article of a page from the web.
 * @throws {PageError} where the bytes hold no article: no text at all, data, a check for robots, a wall of consent
 */
export async function readPage(bytes: Uint8Array, given: GivenPage): Promise<PageArticle> {
  const html = decodePage(bytes, given.contentType);
  if (html === null || binaryStart.test(html)) throw binary();
  const start = html.slice(0, startLength).trimStart();
  if (start === '' && html.trim() === '') throw empty('It is empty.');
  refuseData(html, start, given.contentType ?? '');
  const page = readHtml(html, given.url);
  refuseWalls(page, html);
  if (page.text.trim() === '') {
    throw empty('It shows no text: either it has none, or a script draws it.');
  }
  return page;
}

const startLength = 1_000;
/** PDF, ZIP and office files, pictures: some of their beginnings are text by accident. */
const binaryStart = /^(?:%PDF-|PK[^\p{L}\p{N}\s<]{2}|GIF8[79]a|.PNG\r\n)/u;

/** JSON, feeds and other XML are read by programs and hold no page. */
function refuseData(html: string, start: string, contentType: string): void {
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(start)) {
    throw new PageError('not-a-page', 'It is a feed and no page.', 'Name its address under `feed:` instead.');
  }
  const isJson = /^[[{]/.test(start) && (/\bjson\b/i.test(contentType) || parses(html));
  if (isJson || /^\s*(?:application|text)\/(?:[\w.-]+\+)?json\b/i.test(contentType)) {
    throw new PageError(
      'not-a-page',
      'It is data in JSON and no page.',
      'Name the address that readers open.',
    );
  }
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A wall shows little else. */
const longestWall = 1_500;

function refuseWalls({ title, text }: PageArticle, html: string): void {
  if (text.length > longestWall) return;
  const shown = `${title}\n${text}`;
  if (robotCheck.test(shown) || (text.length < 500 && robotScript.test(html))) {
    throw new PageError(
      'bot-check',
      'The site asks whether a person reads it, and shows no article to programs.',
      'Use its feed, or ask the site to let this User-Agent in.',
    );
  }
  if (consent.test(shown)) {
    throw new PageError(
      'consent-wall',
      'The site shows a question about cookies in place of the article.',
      'Use its feed, or another page that shows the article at once.',
    );
  }
}

const robotCheck =
  /\b(?:just a moment|checking (?:if the site connection is secure|your browser)|verify(?:ing)? (?:that )?you(?:['’]re| are) (?:a |not a )?(?:human|robot)|are you (?:a )?(?:human|robot)\b|enable javascript and cookies to continue|pardon our interruption|unusual traffic from your|complete the (?:security check|captcha)|solve th(?:e|is) captcha|ddos protection by|request unsuccessful\. incident)/i;
const robotScript =
  /_cf_chl|cf-challenge|challenge-platform|px-captcha|captcha-delivery|_incapsula_resource|h-captcha/i;
const consent =
  /\b(?:before you continue to|we value your privacy|we (?:and our|use cookies and).{0,60}\bpartners\b|(?:accept|agree to|allow) (?:all |the use of )?cookies|your (?:privacy|cookie) choices|manage (?:your )?(?:privacy|cookie) (?:settings|preferences|choices)|wir benötigen ihre (?:zustimmung|einwilligung)|nous (?:respectons|utilisons).{0,40}(?:vie privée|cookies)|akzeptieren und weiter|mit werbung und (?:tracking|cookies))/i;

function empty(message: string): PageError {
  return new PageError('empty-page', message, 'Name the address of one article, or the feed of its site.');
}

function binary(): PageError {
  return new PageError(
    'binary-page',
    'It is a file of another kind and no page of text.',
    'Name the address of the page that links to it.',
  );
}
