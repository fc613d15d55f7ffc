import { expect, test } from 'vitest';
import type { MarkdownNode, MarkdownNodes } from '../../../support/discord-look/markdown-nodes.ts';
import { parseDiscordMarkdown } from '../../../support/discord-look/parse-discord-markdown.ts';

/** A tree in a line: `strong(a emphasis(b))`. */
function outline(nodes: MarkdownNodes): string {
  return nodes.map(outlineOf).join(' ');
}

function outlineOf(node: MarkdownNode): string {
  if (node.type === 'text') return JSON.stringify(node.text);
  if (node.type === 'code') return `${node.block ? 'block' : 'code'}(${JSON.stringify(node.text)})`;
  return 'content' in node ? `${node.type}(${outline(node.content)})` : node.type;
}

test.each([
  ['plain words, with commas. And 3.5%!', '"plain words, with commas. And 3.5%!"'],
  ['**bold**', 'strong("bold")'],
  ['*italics*', 'emphasis("italics")'],
  ['_italics_', 'emphasis("italics")'],
  ['__underline__', 'underline("underline")'],
  ['~~gone~~', 'strike("gone")'],
  ['||hidden||', 'spoiler("hidden")'],
  ['***both***', 'emphasis(strong("both"))'],
  ['___both___', 'emphasis(underline("both"))'],
  ['__**both**__', 'underline(strong("both"))'],
  ['*a **b** c*', 'emphasis("a " strong("b") " c")'],
  ['**a *b* c**', 'strong("a " emphasis("b") " c")'],
  ['**two\nlines**', 'strong("two\nlines")'.replace('\n', '\\n')],
  ['** spaced **', 'strong(" spaced ")'],
  ['**foo__**bar__', 'strong("foo__") "bar__"'],
  ['**foo***', 'strong("foo*")'],
  ['**a*', '"*" emphasis("a")'],
  ['a*b*c', '"a" emphasis("b") "c"'],
  ['foo_bar_ baz', '"foo" emphasis("bar") " baz"'],
  ['_слово_слово', 'emphasis("слово") "слово"'],
  ['*a * b', 'emphasis("a ") " b"'],
  ['****', 'emphasis("**")'],
  ['*****', 'strong("*")'],
  ['~~a||b~~c||', 'strike("a||b") "c||"'],
])('%j is marked', (content, expected) => {
  expect(outline(parseDiscordMarkdown(content))).toBe(expected);
});

test.each([
  ['snake_case_name'],
  ['2 * 3 * 4'],
  ['**'],
  ['***'],
  ['__'],
  ['_a'],
  ['**open'],
  ['~one~'],
  ['|one|'],
  ['~~~'],
  ['a < b > c'],
  ['e-mail@example.org'],
  ['`'],
  ['```'],
  ['12:30:45'],
  ['[a] (b)'],
])('%j is words alone', (content) => {
  expect(parseDiscordMarkdown(content)).toEqual([{ type: 'text', text: content }]);
});

test.each([
  ['\\*a\\*', '*a*'],
  ['\\_\\_a\\_\\_', '__a__'],
  ['\\~~a~~', '~~a~~'],
  ['\\|\\|a\\|\\|', '||a||'],
  ['\\`a\\`', '`a`'],
  ['\\<@1>', '<@1>'],
  ['\\@everyone', '@everyone'],
  ['\\:smile:', ':smile:'],
  ['\\\\', '\\'],
  ['\\# a', '# a'],
  ['\\- a', '- a'],
  ['1\\. a', '1. a'],
  ['\\> a', '> a'],
  ['https\\://example.org', 'https://example.org'],
  ['\\a \\1 \\ ', '\\a \\1 \\ '],
  ['\\', '\\'],
])('%j shows %j', (content, shown) => {
  expect(parseDiscordMarkdown(content)).toEqual([{ type: 'text', text: shown }]);
});

test.each([
  ['\\\\*a*', '"\\\\" emphasis("a")'],
  ['**a\\** b**', 'strong("a** b")'],
  ['\\**a\\**', '"*" emphasis("a*")'],
  ['*a\\* b*', 'emphasis("a* b")'],
  ['~~a\\~~ b', 'strike("a\\\\") " b"'],
  ['||a\\|| b', 'spoiler("a\\\\") " b"'],
])(
  'an escape counts inside of bold and italics and not before strikes and spoilers: %j',
  (content, expected) => {
    expect(outline(parseDiscordMarkdown(content))).toBe(expected);
  },
);

test.each([
  ['`a *b*`', 'code("a *b*")'],
  ['``a`b``', 'code("a`b")'],
  ['`a\\`', 'code("a\\\\")'],
  ['`a``b`', 'code("a``b")'],
  ['```a```', 'block("a")'],
  ['```js\na\n```', 'block("a")'],
  ['a ```b\n``` c', '"a " block("b") " c"'],
  ['``a`', 'code("`a")'],
  ['*a `b* c`', 'emphasis("a `b") " c`"'],
])('code holds no marks: %j', (content, expected) => {
  expect(outline(parseDiscordMarkdown(content))).toBe(expected);
});
