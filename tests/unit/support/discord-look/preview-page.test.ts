import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { DiscordMessage, TopLevelComponent } from '../../../../src/render/discord/payload.ts';
import { isComponentsV2, isEphemeral } from '../../../../src/render/discord/payload.ts';
import { componentHtml } from '../../../support/discord-look/preview-components.ts';
import { type PreviewLook, previewPage } from '../../../support/discord-look/preview-page.ts';
import { startChromium } from '../../../support/look/browser.ts';

const look = {
  theme: 'dark',
  width: 960,
  channel: 'talks',
  zone: 'Europe/Oslo',
  locale: 'en-US',
  now: Temporal.Instant.from('2031-05-02T10:00:00Z'),
} as const;

function message(components: readonly TopLevelComponent[], flags = 0): DiscordMessage {
  return { flags: isComponentsV2 | flags, components, allowed_mentions: { parse: [] } };
}

const every = message([
  {
    type: 17,
    accent_color: 0x00_0a_ff,
    components: [
      {
        type: 10,
        content: '## Harbour talks\n> “We meet on Monday” [[1]](https://example.org/a)\n- <@1> ~~x~~',
      },
      { type: 14, divider: true, spacing: 2 },
      { type: 13, file: { url: 'attachment://talks.ics' } },
    ],
  },
  {
    type: 1,
    components: [
      { type: 2, style: 1, label: 'Said', custom_id: 'a', disabled: true },
      { type: 2, style: 2, label: 'Meetings & more', custom_id: 'b' },
      { type: 2, style: 4, label: 'Stop', custom_id: 'c' },
      { type: 2, style: 5, label: 'Full', url: 'https://example.org' },
    ],
  },
]);

const page = (payload: DiscordMessage) => previewPage([{ payload, command: null }], look);
const drawn = (payload: DiscordMessage) => parseHTML(page(payload)).document;

describe('a page', () => {
  test('shows every component of a message', () => {
    const document = drawn(every);
    const text = (selector: string) => document.querySelector(selector)?.textContent;
    expect(document.querySelector('.container')?.getAttribute('style')).toBe('--accent:#000aff');
    expect(text('h2')).toBe('Harbour talks');
    expect(text('blockquote')).toBe('“We meet on Monday” [1]\n');
    expect(document.querySelector('blockquote a')?.getAttribute('href')).toBe('https://example.org/a');
    expect(text('li .mention')).toBe('<@1>');
    expect(document.querySelector('.separator')?.className).toBe('separator large divider');
    expect(text('.file')).toBe('talks.ics');
    const buttons = [...document.querySelectorAll('.button')];
    expect(buttons.map((button) => `${button.className}: ${button.textContent}`)).toEqual([
      'button primary disabled: Said',
      'button secondary: Meetings & more',
      'button danger: Stop',
      'button secondary: Full',
    ]);
  });

  test('loads nothing and runs nothing', () => {
    expect(page(every)).not.toMatch(/<script|<link|<img|src=|@import|url\(/);
  });

  test('shows what looks like HTML as words', () => {
    const hostile = '<script>alert(1)</script> <b onclick="x">&amp;</b>';
    const document = drawn(message([{ type: 10, content: hostile }]));
    expect(document.querySelector('.text')?.textContent).toBe(hostile);
    expect(document.querySelectorAll('script, b[onclick]')).toHaveLength(0);
  });

  test('names the command that was used, and who alone sees an answer', () => {
    const command = { by: 'Ida', name: 'briefing' };
    const asked = previewPage([{ payload: every, command }], look);
    expect(parseHTML(asked).document.querySelector('.command')?.textContent).toBe('Ida used /briefing');
    expect(drawn(every).querySelector('.alone')).toBeNull();
    expect(drawn(message([], isEphemeral)).querySelector('.alone')?.textContent).toBe(
      'Only you can see this • Dismiss message',
    );
  });

  test('is not the same in the light theme and on a phone', () => {
    const pages = [look, { ...look, theme: 'light' as const }, { ...look, width: 390 }].map((each) =>
      previewPage([{ payload: every, command: null }], each),
    );
    expect(new Set(pages).size).toBe(3);
  });
});

test('a section has its button beside its texts', () => {
  const section = componentHtml(
    {
      type: 9,
      components: [{ type: 10, content: 'one' }],
      accessory: { type: 2, style: 2, label: 'Open', custom_id: 'a' },
    },
    look,
  );
  const { document } = parseHTML(section);
  expect(document.querySelector('.texts')?.textContent).toBe('one');
  expect(document.querySelector('.accessory')?.textContent).toBe('Open');
});

test('an unknown component has no look', () => {
  const unknown: TopLevelComponent = JSON.parse('{"type": 99}');
  expect(() => page(message([unknown]))).toThrow('No look for this component: {"type":99}');
});

function shown(content: string, reader: Partial<PreviewLook> = {}): string | undefined {
  const answer = { payload: message([{ type: 10, content }]), command: null };
  const { document } = parseHTML(previewPage([answer], { ...look, ...reader }));
  return document.querySelector('.text')?.textContent.replaceAll('\u202f', ' ');
}

describe('timestamps are the reader’s', () => {
  test.each([
    ['t', '11:30 PM'],
    ['T', '11:30:00 PM'],
    ['d', '5/2/31'],
    ['D', 'May 2, 2031'],
    ['f', 'May 2, 2031 at 11:30 PM'],
    ['F', 'Friday, May 2, 2031 at 11:30 PM'],
    ['R', 'in 12 hours'],
  ])('style %s', (style, expected) => {
    expect(shown(`<t:1935523800:${style}>`)).toBe(expected);
  });

  test('in their zone and language', () => {
    expect(shown('<t:1935523800:F>', { zone: 'Asia/Tokyo', locale: 'en-GB' })).toMatch(
      /^Saturday,? 3 May 2031 at 06:30$/,
    );
    expect(shown('<t:1935523800:R>', { locale: 'uk' })).toBe('через 12 годин');
  });

  test.each([
    [-20, '20 seconds ago'],
    [60, 'in a minute'],
    [-3_600, 'an hour ago'],
    [86_400, 'in a day'],
    [-40 * 86_400, 'a month ago'],
    [800 * 86_400, 'in 2 years'],
  ])('%d seconds from now is %s', (seconds, expected) => {
    expect(shown(`<t:${look.now.epochMilliseconds / 1_000 + seconds}:R>`)).toBe(expected);
  });

  test('a style that Discord does not know is shown as it is written', () => {
    expect(shown('<t:1935523800:x>')).toBe('<t:1935523800:x>');
  });
});

test('where no Chromium is installed, the message says what to do', async () => {
  await expect(startChromium('/nowhere/chromium')).rejects.toThrow(
    '/nowhere/chromium is not there. Install it: apt-get install chromium',
  );
});
