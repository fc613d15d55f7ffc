import { describe, expect, it } from 'vitest';
import { PageError } from '../../../../src/sources/html/page-error.ts';
import { readPage } from '../../../../src/sources/html/read-page.ts';

const sentence = 'Envoys of Norland and Sudmark met in Vienna on Tuesday to discuss the border.';
const article = `<h1>Envoys meet in Vienna</h1><article><p>${sentence}</p><p>Zürich’s mayor said: „Grüße nach Wien, und bis bald an der Grenze im Süden.“</p><p>${sentence}</p><p>${sentence}</p></article>`;
const at = 'https://news.example.org/world/envoys-meet';

const read = (html: string, url: string | null = at, contentType: string | null = 'text/html') =>
  readPage(new TextEncoder().encode(html), { contentType, url });
const withHead = (head: string, url: string | null = at) =>
  read(`<html><head><title>Envoys meet in Vienna</title>${head}</head><body>${article}</body></html>`, url);

const canonicalOf = async (head: string, url: string | null = at) => (await withHead(head, url)).canonicalUrl;

/** The code with which a page is refused. */
async function refusal(page: Promise<unknown>): Promise<string> {
  const error = await page.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof PageError)) throw new Error(`It was no PageError but ${String(error)}.`);
  expect(error.message).toMatch(/\.$/);
  expect(error.mend).toMatch(/^[A-Z].*\.$/);
  return error.code;
}

describe('a page from the web', () => {
  const latin = Uint8Array.from(Buffer.from(article.replace(/[’„“]/g, ''), 'latin1'));

  it('is decoded by the charset of the HTTP answer before the one that it declares', async () => {
    const cyrillic = 'Послы встретились во вторник в Вене, чтобы обсудить границу между странами.';
    // windows-1251 has the Cyrillic capitals and small letters in the order of Unicode from 0xC0 on.
    const bytes = Uint8Array.from(`<meta charset="iso-8859-2"><p>${cyrillic}</p>`, (letter) =>
      letter >= 'А' && letter <= 'я' ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0),
    );
    const page = await readPage(bytes, { contentType: 'text/html; charset=windows-1251', url: at });
    expect(page.text).toBe(cyrillic);
  });

  it('is decoded by the charset that it declares, and without one by what its bytes look like', async () => {
    const declared = Uint8Array.from(Buffer.concat([Buffer.from('<meta charset=iso-8859-1>'), latin]));
    expect((await readPage(declared, { contentType: null, url: null })).text).toContain('Zürichs mayor');
    expect((await readPage(latin, { contentType: 'text/html', url: null })).text).toContain('Zürichs mayor');
  });

  it('is read as UTF-8 where its bytes are that, whatever charset of single bytes is stated', async () => {
    const page = await read(article, at, 'text/html; charset=iso-8859-1');
    expect(page.text).toContain('„Grüße nach Wien');
  });

  it('is read as UTF-16 with a byte order mark', async () => {
    const bytes = new Uint8Array(Buffer.from(`\ufeff${article}`, 'utf16le'));
    expect((await readPage(bytes, { contentType: 'text/html', url: at })).text).toContain(sentence);
  });

  it('is at the address that it was fetched from where it states none', async () => {
    expect(await read(article)).toMatchObject({ url: at, canonicalUrl: null });
  });
});

describe('the canonical address of a page', () => {
  it('is made absolute by the address of the page', async () => {
    expect(await canonicalOf('<link rel="canonical" href="/world/envoys">')).toBe(
      'https://news.example.org/world/envoys',
    );
    expect(await canonicalOf('<link rel="canonical" href="/world/envoys">', null)).toBeNull();
  });

  it('is og:url where no link states it, and the same on the AMP page', async () => {
    const head = `<meta property="og:url" content="${at}">`;
    expect(await canonicalOf(head, `${at}/amp`)).toBe(at);
    expect(await canonicalOf(`<link rel="canonical" href="${at}">`, `${at}?amp=1`)).toBe(at);
  });

  it('is not the front page of its site', async () => {
    expect(await canonicalOf('<link rel="canonical" href="https://news.example.org/">')).toBeNull();
    expect(await canonicalOf('<link rel="canonical" href="/index.html">')).toBeNull();
    expect(
      await canonicalOf(
        `<link rel="canonical" href="https://news.example.org/"><meta property="og:url" content="${at}">`,
      ),
    ).toBe(at);
  });

  it('is not that of another publisher, whose article the page would replace', async () => {
    expect(await canonicalOf('<link rel="canonical" href="https://example.com/world/1">')).toBeNull();
    expect(await canonicalOf('<link rel="canonical" href="https://example.org/world/1">')).toBe(
      'https://example.org/world/1',
    );
    const nested = 'https://one.co.uk/world/1';
    expect(await canonicalOf(`<link rel="canonical" href="${nested}">`, 'https://two.co.uk/1')).toBeNull();
  });

  it('is no script and carries no password', async () => {
    expect(await canonicalOf('<link rel="canonical" href="javascript:alert(1)">')).toBeNull();
    expect(
      await canonicalOf('<link rel="canonical" href="https://a:secret@news.example.org/world/1">'),
    ).toBeNull();
  });
});

describe('bytes that hold no article', () => {
  it('are refused where they are empty or show no text', async () => {
    expect(await refusal(read(''))).toBe('empty-page');
    expect(await refusal(read(' \n'))).toBe('empty-page');
    expect(
      await refusal(
        read('<title>Example Wire</title><body><div id="root"></div><script>app()</script></body>'),
      ),
    ).toBe('empty-page');
  });

  it('are refused where they are another kind of file', async () => {
    expect(
      await refusal(readPage(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2), { contentType: null, url: at })),
    ).toBe('binary-page');
    expect(await refusal(read('%PDF-1.7 and so on'))).toBe('binary-page');
  });

  it('are refused where they are data or a feed', async () => {
    expect(await refusal(read('{"title": "Envoys meet"}', at, 'application/json'))).toBe('not-a-page');
    expect(await refusal(read('[{"title": "Envoys meet"}]'))).toBe('not-a-page');
    expect(await refusal(read('<?xml version="1.0"?><rss version="2.0"><channel/></rss>'))).toBe(
      'not-a-page',
    );
  });

  it('are refused where they ask whether a person reads them', async () => {
    const check =
      '<title>Just a moment...</title><body><h1>news.example.org</h1><p>Verifying you are human. This may take a few seconds.</p></body>';
    expect(await refusal(read(check))).toBe('bot-check');
    expect(
      await refusal(
        read(
          '<title>Envoys meet</title><p>Please wait.</p><script src="/cdn-cgi/challenge-platform/x.js"></script>',
        ),
      ),
    ).toBe('bot-check');
  });

  it('are refused where they show a question about cookies in place of the article', async () => {
    const wall =
      '<title>Example Wire</title><h1>We value your privacy</h1><p>We and our 312 partners store information on your device.</p><p>Press the button to go on to the site that you asked for.</p>';
    expect(await refusal(read(wall))).toBe('consent-wall');
  });

  it('are not taken for a wall where an article tells of one', async () => {
    const told = `<h1>Why sites ask whether you are human</h1>${`<p>“Are you a robot?” is what the site asked, she said, and that we value your privacy was the next line. ${sentence}</p>`.repeat(12)}`;
    expect((await read(told)).text).toContain(sentence);
  });
});
