import { describe, expect, test } from 'vitest';
import { parseDiscordMarkdown } from '../../../support/discord-look/parse-discord-markdown.ts';
import { markupIn, visibleText } from '../../../support/discord-look/read-nodes.ts';

const text = (words: string) => ({ type: 'text', text: words });

describe('headings and subtexts', () => {
  test.each([
    ['# A', 1],
    ['## A', 2],
    ['### A', 3],
    ['  # A', 1],
    ['#\u00a0A', 1],
  ])('%j is a heading of level %d', (content, level) => {
    expect(parseDiscordMarkdown(content)).toEqual([{ type: 'heading', level, content: [text('A')] }]);
  });

  test.each([['#A'], ['#### A'], ['# '], ['a # b'], ['-#a'], ['\\# a']])('%j is none', (content) => {
    expect(markupIn(parseDiscordMarkdown(content))).toEqual([]);
  });

  test('a heading ends with its line and holds marks', () => {
    expect(parseDiscordMarkdown('a\n## B *c*\nd')).toEqual([
      text('a\n'),
      { type: 'heading', level: 2, content: [text('B '), { type: 'emphasis', content: [text('c')] }] },
      text('d'),
    ]);
  });

  test('a subtext takes its line', () => {
    expect(parseDiscordMarkdown('-# small\nd')).toEqual([
      { type: 'subtext', content: [text('small')] },
      text('d'),
    ]);
  });
});

describe('quotes', () => {
  test('lines behind one another are one quote', () => {
    expect(parseDiscordMarkdown('> a\n> b\nc')).toEqual([
      { type: 'quote', content: [text('a\nb\n')] },
      text('c'),
    ]);
  });

  test('three marks quote all the rest', () => {
    expect(parseDiscordMarkdown('x\n>>> a\nb\n\nc')).toEqual([
      text('x\n'),
      { type: 'quote', content: [text('a\nb\n\nc')] },
    ]);
  });

  test.each([['a > b'], ['>a'], ['>> a'], ['>>>a']])('%j is no quote', (content) => {
    expect(markupIn(parseDiscordMarkdown(content))).toEqual([]);
  });

  test('a quote holds marks and no other quote', () => {
    expect(markupIn(parseDiscordMarkdown('> > a **b**'))).toEqual(['quote', 'strong']);
  });

  test('one can open inside of a mark, where a line starts', () => {
    expect(markupIn(parseDiscordMarkdown('**a\n> b** c'))).toEqual(['strong', 'quote']);
  });
});

describe('lists', () => {
  test.each([
    ['- a\n- b', null],
    ['* a\n* b', null],
    ['1. a\n2. b', 1],
    ['7. a\n- b', 7],
    ['   -   a\n- b', null],
  ])('%j is a list of two', (content, start) => {
    expect(parseDiscordMarkdown(content)).toEqual([
      { type: 'list', start, items: [[expect.objectContaining({ type: 'text' })], [text('b')]] },
    ]);
  });

  test.each([['-a'], ['*a'], ['1.a'], ['1) a'], ['a - b'], ['2022. '.trim()]])('%j is none', (content) => {
    expect(markupIn(parseDiscordMarkdown(content))).toEqual([]);
  });

  test('a deeper item is a list of its own', () => {
    expect(parseDiscordMarkdown('- a\n  - b\n- c')).toEqual([
      {
        type: 'list',
        start: null,
        items: [[text('a\n'), { type: 'list', start: null, items: [[text('b')]] }], [text('c')]],
      },
    ]);
  });

  test('a deeper line goes on with its item, a line without indent ends the list', () => {
    expect(visibleText(parseDiscordMarkdown('- a\n  b\nc'))).toBe('• a\nb\nc');
    expect(markupIn(parseDiscordMarkdown('- a\n\n- b'))).toEqual(['list', 'list']);
  });

  test('a source that starts a line with a year and a full stop makes a list', () => {
    expect(visibleText(parseDiscordMarkdown('2022. A year'))).toBe('2022. A year\n');
    expect(markupIn(parseDiscordMarkdown('2022. A year'))).toEqual(['list']);
  });

  test('an item holds marks, headings and quotes', () => {
    expect(markupIn(parseDiscordMarkdown('- **a**\n- # b\n- > c'))).toEqual([
      'list',
      'strong',
      'heading',
      'quote',
    ]);
  });
});
