import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDiscordMarkdown } from '../../../support/discord-look/parse-discord-markdown.ts';
import { allNodes, markupIn, visibleText } from '../../../support/discord-look/read-nodes.ts';

const units =
  '[ ](a [a]( [[a](https://b¤ [https://a](b¤ [a](b¤" (( \\ < <t:1 :a *a¤ _ *_ *¤_**¤__ *** ~~ || ` ``¤`¤ >¤ -¤ #¤ 1.¤ -¤-¤\n¤¤ ¤\n'
    .split(' ')
    .map((unit) => unit.replaceAll('¤', ' '));

test.each(units)('100,000 characters of %j are read to their end', (unit) => {
  const content = `${unit.repeat(100_000 / unit.length)} end`;
  expect(visibleText(parseDiscordMarkdown(content))).toContain('end');
});

const pieces = [
  ...Array.from('*_~|`<>[]()\\#-:@!&.1 \nt'),
  '**',
  '](https://a.example)',
  '<@1>',
  '@here',
  'word',
  'é',
  '🙂',
];
const markdown = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));

test('every text is read, and its emoji are neither lost nor doubled', () => {
  fc.assert(
    fc.property(markdown, (content) => {
      const shown = visibleText(parseDiscordMarkdown(content));
      expect(shown.split('🙂')).toHaveLength(content.split('🙂').length);
    }),
  );
});

test('a text with a backslash before every character but letters and spaces has no markup', () => {
  fc.assert(
    fc.property(markdown, (content) => {
      const nodes = parseDiscordMarkdown(content.replace(/[^0-9A-Za-z\s]/gu, '\\$&'));
      expect(markupIn(nodes)).toEqual([]);
      expect(visibleText(nodes)).toBe(content);
    }),
  );
});

test('plain text nodes never stand beside one another', () => {
  fc.assert(
    fc.property(markdown, (content) => {
      const types = parseDiscordMarkdown(content).map((node) => node.type);
      expect(types.some((type, index) => type === 'text' && types[index + 1] === 'text')).toBe(false);
      expect(allNodes([])).toEqual([]);
    }),
  );
});
