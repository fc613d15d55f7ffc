import { describe, expect, test } from 'vitest';
import { parseDiscordMarkdown } from '../../../support/discord-look/parse-discord-markdown.ts';
import { linksOf, markupIn, visibleText } from '../../../support/discord-look/read-nodes.ts';

const linksIn = (content: string) => linksOf(parseDiscordMarkdown(content));

describe('masked links', () => {
  test.each([
    ['[1](https://example.org/a)', '1', 'https://example.org/a'],
    ['[[1]](https://example.org/a_b_c)', '[1]', 'https://example.org/a_b_c'],
    ['[\\[1\\]](https://example.org)', '[1]', 'https://example.org'],
    ['**[a *b*](https://example.org)**', 'a b', 'https://example.org'],
    ['[a]( https://example.org )', 'a', 'https://example.org'],
    ['[a](<https://example.org>)', 'a', 'https://example.org'],
    ['[a](https://example.org "title")', 'a', 'https://example.org'],
    ['[a](https://example.org/w_(b))', 'a', 'https://example.org/w_(b)'],
    ['[a](https://example.org/\\)b)', 'a', 'https://example.org/)b'],
    ['[a](https\\://example.org)', 'a', 'https://example.org'],
    ['[two\nlines](https://example.org)', 'two\nlines', 'https://example.org'],
    ['[example.com](https://example.org)', 'example.com', 'https://example.org'],
    ['![a](https://example.org)', 'a', 'https://example.org'],
    ['\\[[a](https://example.org)', 'a', 'https://example.org'],
    ['[a](discord://channels/1)', 'a', 'discord://channels/1'],
  ])('%j shows %j and leads to %s', (content, words, url) => {
    expect(linksIn(content)).toEqual([{ text: words, url }]);
  });

  test.each([
    ['[a](ftp://example.org)'],
    ['[a](example.org)'],
    ['[a]\n(https\\://example.org)'],
    ['[a](https\\://exam ple.org)'],
    ['\\[a](https\\://example.org)'],
    ['[a\\](https\\://example.org\\)'],
  ])('%j is no link', (content) => {
    expect(linksIn(content)).toEqual([]);
  });

  test('two in a line stay apart', () => {
    expect(linksIn('x [1](https://a.example) and [2](https://b.example).')).toEqual([
      { text: '1', url: 'https://a.example' },
      { text: '2', url: 'https://b.example' },
    ]);
  });

  test('a later “](” takes a link over, though a backslash stands before its bracket', () => {
    const [link] = linksIn('[1](example.org) words \\](https://b.example)');
    expect(link).toEqual({ text: '1](example.org) words \\', url: 'https://b.example' });
  });

  test('a link that a later “](” takes over shows as it is written where its words then hold an address', () => {
    const nodes = parseDiscordMarkdown('[1](https://a.example) words \\](https://b.example)');
    expect(linksOf(nodes).map(({ text }) => text)).toEqual(['https://a.example', 'https://b.example']);
    expect(visibleText(nodes)).toContain('[1](');
  });

  test('a backslash between “]” and “(” keeps the link before them whole', () => {
    expect(linksIn('[1](https://a.example) words \\]\\(b)')).toEqual([
      { text: '1', url: 'https://a.example' },
    ]);
  });

  test('an opening bracket in its words breaks a link, escaped or not', () => {
    expect(linksIn('[a [b](https\\://example.org)')).toEqual([{ text: 'b', url: 'https://example.org' }]);
    expect(linksIn('[a \\[b](https\\://example.org)')).toEqual([]);
  });

  test('words that hold an address make no link: both addresses show', () => {
    expect(linksIn('[https://a.example b](https://c.example)').map(({ url }) => url)).toEqual([
      'https://a.example',
      'https://c.example',
    ]);
  });
});

test('what is no link after all ends where the link would have ended', () => {
  const nodes = parseDiscordMarkdown(
    '[](https://a.example)_b_ [https://c.example d](https://e.example)**f**',
  );
  expect(markupIn(nodes)).toEqual(['link', 'emphasis', 'link', 'link', 'strong']);
  expect(visibleText(nodes)).toBe('[](https://a.example)b [https://c.example d](https://e.example)f');
});

describe('bare addresses', () => {
  test.each([
    ['https://example.org', 'https://example.org'],
    ['see http://example.org/a_b_c.', 'http://example.org/a_b_c'],
    ['(https://example.org/a)', 'https://example.org/a'],
    ['https://example.org/w_(b)', 'https://example.org/w_(b)'],
    ['“https://example.org/a”,', 'https://example.org/a”'],
    ['xhttps://example.org', 'https://example.org'],
    ['HTTPS://example.org', 'HTTPS://example.org'],
    ['<https://example.org/a b> https://c.example', 'https://example.org/a'],
  ])('%j links to %s', (content, url) => {
    expect(linksIn(content)[0]).toEqual({ text: url, url });
  });

  test.each([
    ['https:// a'],
    ['https\\://example.org'],
    ['www.example.org'],
    ['ftp://example.org'],
    ['https://...'],
  ])('%j is none', (content) => {
    expect(linksIn(content)).toEqual([]);
  });

  test.each([
    ['<https://example.org/a>', 'https://example.org/a'],
    ['<mailto:a@example.org>', 'mailto:a@example.org'],
    ['<a@example.org>', 'mailto:a@example.org'],
    ['<+380440000000>', 'tel:+380440000000'],
  ])('%j in angle brackets leads to %s', (content, url) => {
    expect(linksIn(content)).toEqual([{ text: content.slice(1, -1), url }]);
  });
});
