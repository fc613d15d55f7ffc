import { describe, expect, test } from 'vitest';
import { parseDiscordMarkdown } from '../../../support/discord-look/parse-discord-markdown.ts';
import {
  emojiOf,
  markupIn,
  mentionsOf,
  pingsIn,
  timestampsOf,
  visibleText,
} from '../../../support/discord-look/read-nodes.ts';

describe('mentions', () => {
  test.each([
    ['@everyone', 'everyone'],
    ['@here', 'here'],
    ['@Everyone', 'everyone'],
    ['<@12>', 'user'],
    ['<@!12>', 'user'],
    ['<@&12>', 'role'],
    ['<#12>', 'channel'],
    ['</briefing:12>', 'command'],
    ['</topic add one:12>', 'command'],
    ['<id:customize>', 'navigation'],
    ['<id:linked-roles:12>', 'navigation'],
    ['<sound:0:12>', 'sound'],
  ])('%j mentions: %s', (content, kind) => {
    expect(mentionsOf(parseDiscordMarkdown(`a **b${content}c**`))).toEqual([{ kind, text: content }]);
  });

  test.each([
    ['@\u200beveryone'],
    ['@\u2060here'],
    ['\\@here'],
    ['<@a>'],
    ['<@>'],
    ['< @1>'],
    ['`@everyone`'],
    ['@user'],
  ])('%j mentions nobody', (content) => {
    expect(mentionsOf(parseDiscordMarkdown(content))).toEqual([]);
  });

  test('a masked link’s words can mention', () => {
    expect(mentionsOf(parseDiscordMarkdown('[@here](https://example.org)'))).toEqual([
      { kind: 'here', text: '@here' },
    ]);
  });

  test('no backslash hides a ping from the servers, a joiner does', () => {
    expect(pingsIn('\\@everyone <\\@1> \\<@2> @\u2060here @hereby')).toEqual(['@everyone', '<@2>', '@here']);
  });
});

describe('timestamps', () => {
  test.each(Array.from('tTdDfFR'))('style %s', (style) => {
    expect(timestampsOf(parseDiscordMarkdown(`at <t:1641816000:${style}>`))).toEqual([
      { unix: 1_641_816_000, style },
    ]);
  });

  test('without a style it is a date with a time; before 1970 it is negative', () => {
    expect(timestampsOf(parseDiscordMarkdown('<t:-60>'))).toEqual([{ unix: -60, style: 'f' }]);
  });

  test.each([['<t:>'], ['<t:1.5>'], ['<t:1:>'], ['\\<t:1:F>'], ['<t:1:F']])('%j is none', (content) => {
    expect(markupIn(parseDiscordMarkdown(content))).toEqual([]);
  });
});

describe('emoji', () => {
  test.each([
    ['<:flag:12>', 'flag'],
    ['<a:flag_a:12>', 'flag_a'],
    [':smile:', 'smile'],
    [':+1:', '+1'],
    [':100:', '100'],
    ['a:b:c', 'b'],
  ])('%j is one', (content, name) => {
    expect(emojiOf(parseDiscordMarkdown(content)).map((emoji) => emoji.name)).toEqual([name]);
  });

  test.each([['at 10:15:20'], [': a :'], ['::'], ['<:a:b>'.replaceAll(':', '\\:')], ['🙂']])(
    '%j is none',
    (content) => {
      expect(emojiOf(parseDiscordMarkdown(content))).toEqual([]);
    },
  );
});

test('what a reader sees keeps words, code, mentions and times, and leaves marks out', () => {
  const content = '## **A** [1](https://example.org)\n> ||b|| `c`\n<t:60:R> @here \\*\n- d';
  expect(visibleText(parseDiscordMarkdown(content))).toBe('A 1\nb c\n<t:60:R> @here *\n• d\n');
});
