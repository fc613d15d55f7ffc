import { parseHTML } from 'linkedom';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startChromium } from '../../../support/look/browser.ts';
import { blocksHtml } from '../../../support/slack-look/blocks-html.ts';
import {
  type AppPost,
  lookPage,
  type PageLook,
  type Post,
  type Scene,
} from '../../../support/slack-look/look-page.ts';

const look: PageLook = {
  theme: 'dark',
  width: 960,
  zone: 'Europe/Oslo',
  locale: 'en-US',
  now: Temporal.Instant.from('2031-05-02T10:00:00Z'),
};

const plain = (text: string) => ({ type: 'plain_text', text, emoji: false });
const text = (words: string) => ({ type: 'text', text: words });
const richText = (...elements: readonly object[]) =>
  JSON.parse(JSON.stringify({ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }));

const blocks = [
  { type: 'header', text: plain('Harbour talks') },
  {
    type: 'context',
    elements: [
      {
        type: 'mrkdwn',
        text: '<!date^1935734400^As of {date_short_pretty} at {time}|As of 4 May> · 2 sources',
      },
    ],
  },
  richText(
    text('“We meet on Monday” '),
    { type: 'link', url: 'https://example.org/a', text: '[1]' },
    text('\n'),
    { type: 'date', timestamp: 1_935_734_400, format: '{date_long} at {time}', fallback: '4 May' },
  ),
  {
    type: 'actions',
    elements: [
      { type: 'button', text: plain('Meetings · 2'), action_id: 'a', value: 'a' },
      { type: 'overflow', action_id: 'more', options: [{ text: plain('Sources'), value: 's' }] },
    ],
  },
];

const asked: Post = { by: 'person', name: 'Maren', text: '/briefing harbour' };
const answered: AppPost = { by: 'app', blocks, isEphemeral: false, replies: 0 };
const channel = (rest: Partial<AppPost> = {}): Scene => ({
  kind: 'channel',
  channel: 'talks',
  posts: [asked, { ...answered, ...rest }],
});

const documentOf = (scene: Scene, how: Partial<PageLook> = {}) =>
  parseHTML(lookPage(scene, { ...look, ...how })).document;
const wordsOf = (scene: Scene) => documentOf(scene).body.textContent;

describe('a page of a channel', () => {
  test('shows what was asked and every block of the answer', () => {
    const document = documentOf(channel());
    const all = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent);
    expect(all('header')).toEqual(['talks']);
    expect(all('.author b')).toEqual(['Maren', 'Readout']);
    expect(all('.author time')).toEqual(['12:00 PM', '12:00 PM']);
    expect(all('.slack_blocks_to_jsx--block_wrapper')).toEqual([
      'Harbour talks',
      'As of May 5, 2031 at 10:00 AM · 2 sources',
      '“We meet on Monday” [1]\nMonday, May 5th, 2031 at 10:00 AM',
      'Meetings · 2',
    ]);
    expect(document.querySelector('a')?.getAttribute('href')).toBe('https://example.org/a');
    expect(document.querySelector('[aria-label="More options"]')).not.toBeNull();
  });

  test('says who alone sees a message, and how long its thread is', () => {
    expect(wordsOf(channel())).not.toMatch(/Only visible|repl/);
    expect(wordsOf(channel({ isEphemeral: true }))).toContain('Only visible to you');
    expect(wordsOf(channel({ replies: 1 }))).toContain('1 reply');
    expect(wordsOf(channel({ replies: 3 }))).toContain('3 replies');
  });

  test('has the colours of its theme, and a phone’s measures where it is narrow', () => {
    const scene = channel();
    const of = (how: Partial<PageLook>) => documentOf(scene, how);
    expect(of({ theme: 'light' }).querySelector('#slack_blocks_to_jsx')?.getAttribute('data-theme')).toBe(
      'light',
    );
    expect(of({}).querySelector('#slack_blocks_to_jsx')?.getAttribute('data-theme')).toBe('dark');
    expect(of({}).body.className).toBe('channel');
    expect(of({ width: 390 }).body.className).toBe('channel narrow');
  });

  test('is the same each time', () => {
    expect(lookPage(channel(), look)).toBe(lookPage(channel(), look));
  });

  test('loads nothing', () => {
    const page = lookPage(channel(), look);
    expect(page).not.toMatch(/<(?:script|link|img|iframe)\b|@import|url\(/);
  });

  test('shows markup of a source, of a person and of a channel as the words that it is', () => {
    const sly = '<script>alert(1)</script><b>&amp;</b>';
    const scene: Scene = {
      kind: 'channel',
      channel: sly,
      posts: [
        { by: 'person', name: sly, text: sly },
        { by: 'app', blocks: [richText(text(sly))], isEphemeral: false, replies: 0 },
      ],
    };
    const document = documentOf(scene);
    expect(document.querySelector('script')).toBeNull();
    expect(document.body.textContent.split(sly)).toHaveLength(5);
  });
});

describe('a page of another part of the window', () => {
  test('shows a thread below its first message', () => {
    const words = wordsOf({ kind: 'thread', channel: 'talks', first: asked, replies: [answered] });
    expect(words).toMatch(/Thread[^]*#talks[^]*\/briefing harbour[^]*1 reply[^]*Harbour talks/);
    const scrolled = wordsOf({ kind: 'thread', channel: 'talks', first: null, replies: [answered] });
    expect(scrolled).not.toContain('/briefing harbour');
  });

  test('shows a modal with its title, what was chosen and its buttons', () => {
    const option = { text: plain('Harbour talks'), value: 'harbour' };
    const select = {
      type: 'static_select',
      action_id: 'topic',
      options: [option],
      initial_option: option,
      placeholder: plain('Choose'),
    };
    const input = { type: 'plain_text_input', action_id: 'day', placeholder: plain('2031-05-01') };
    const view = {
      type: 'modal',
      title: plain('Briefing'),
      close: plain('Cancel'),
      submit: plain('Show'),
      blocks: [
        { type: 'input', block_id: 'a', label: plain('Topic'), element: select },
        { type: 'input', block_id: 'b', label: plain('As of'), optional: true, element: input },
      ],
    };
    const document = documentOf({ kind: 'modal', view });
    expect(document.querySelector('.title')?.textContent).toBe('Briefing✕');
    expect([...document.querySelectorAll('.button')].map((one) => one.textContent)).toEqual([
      'Cancel',
      'Show',
    ]);
    const words = document.querySelector('main')?.textContent;
    expect(words).toMatch(/Topic[^]*Harbour talks[^]*As of \(optional\)[^]*2031-05-01/);
    expect(words).not.toContain('Choose');
  });

  test('shows the Home under its tabs', () => {
    const view = { type: 'home', blocks };
    expect(wordsOf({ kind: 'home', view })).toMatch(/Readout\s*HomeMessagesAbout\s*Harbour talks/);
  });
});

test('colons stay what they are', () => {
  const hint = { type: 'context', elements: [plain('like 2031-05-01T21:00:00Z :smile:')] };
  expect(wordsOf({ kind: 'home', view: { blocks: [hint] } })).toContain('21:00:00Z :smile:');
});

test('a block that is not drawn is told of', () => {
  expect(() => blocksHtml([{ type: 'hologram' }], look)).toThrow('draws 0 of 1 blocks: hologram');
});

test('Chromium shows it without scrolling sideways', async ({ skip }) => {
  const chromium = await startChromium().catch((error: unknown) => skip(String(error)));
  onTestFinished(() => chromium.close());
  const tab = await chromium.newPage({ viewport: { width: 390, height: 400 }, offline: true });
  await tab.setContent(lookPage(channel(), { ...look, width: 390 }));
  expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(390);
  expect(await tab.locator('body').innerText()).toContain('Meetings · 2');
});
