import { describe, expect, it } from 'vitest';
import { escaped } from '../../../../src/render/discord/escape.ts';
import { parseDiscordMarkdown } from '../../../support/discord-look/parse-discord-markdown.ts';
import { markupIn, pingsIn, visibleText } from '../../../support/discord-look/read-nodes.ts';

describe('words of a source in Discord’s Markdown', () => {
  it.each([
    ['plain words, with (brackets): and 45% — 10:30!', 'plain words, with (brackets): and 45% — 10:30!'],
    ['**a** __b__ ~~c~~ *d* _e_', '\\*\\*a\\*\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~ \\*d\\* \\_e\\_'],
    ['||spoiler||', '\\|\\|spoiler\\|\\|'],
    ['`code` ```block```', '\\`code\\` \\`\\`\\`block\\`\\`\\`'],
    ['[x](https://evil.example)', '\\[x\\]\\(https\\://evil.example)'],
    ['<https://evil.example>', '\\<https\\://evil.example\\>'],
    ['https://evil.example steam://run', 'https\\://evil.example steam\\://run'],
    ['discord.gg/x discord.com/invite/x', 'discord\\.gg/x discord\\.com/invite/x'],
    ['@everyone @here', '@\u2060everyone @\u2060here'],
    ['<@123> <@!123> <@&123>', '\\<@\u2060123\\> \\<@\u2060!123\\> \\<@\u2060&123\\>'],
    ['<#123> </name:123> <id:guide>', '\\<#123\\> \\</name:123\\> \\<id:guide\\>'],
    ['<:name:123> <a:name:123>', '\\<\\:name:123\\> \\<a\\:name:123\\>'],
    ['<t:0:R>', '\\<t\\:0:R\\>'],
    [':smile: :thumbsup::skin-tone-2:', '\\:smile: \\:thumbsup:\\:skin-tone-2:'],
    ['# heading', '#\u2060 heading'],
    ['### heading', '#\u2060## heading'],
    ['-# small', '\\-# small'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['1. item', '1\\. item'],
    ['> quote', '\\> quote'],
    ['>>> quote', '\\>\\>\\> quote'],
    ['a - b + c > 1.5', 'a - b + c \\> 1.5'],
    ['in C#', 'in C#\u2060'],
    ['a\\', 'a\\\\'],
    ['¯\\_(ツ)_/¯', '¯\\\\\\_(ツ)\\_/¯'],
    ['&lt;b&gt; <b>', '&lt;b&gt; \\<b\\>'],
    ['👩‍🚀 می‌خواهم', '👩‍🚀 می‌خواهم'],
    ['a \u200d\u200cb\u200d', 'a b'],
    ['http:\u200d//evil.example', 'http\\://evil.example'],
    ['@\u200deveryone', '@\u2060everyone'],
  ])('writes %j as %j', (words, markdown) => {
    expect(escaped(words)).toBe(markdown);
  });

  it.each([
    '**a** [x](https://evil.example) ||s|| `c` <@1> @everyone :smile: <:e:1> <t:1:R> # #',
    '- - item',
    '1. 1. item',
    '# # heading',
    '-# -# small',
    '> > quote',
    '>>> quote',
    '``` ` ``',
    '***__~~||',
    '[a](b)[c](d) [[e]](https://f.example) ![i](https://g.example/x.png)',
    'HTTPS://EVIL.example',
    '<mailto:a@b.example> <tel:+1>',
    '_a_*b*_c_',
    '\\@everyone \\<@1> \\**x** \\\\**y**',
    'a\\',
  ])('shows %j as it is and as nothing else', (words) => {
    const written = escaped(words);
    const nodes = parseDiscordMarkdown(written);
    expect(markupIn(nodes)).toEqual([]);
    expect(visibleText(nodes).replaceAll('\u2060', '')).toBe(words);
    expect(pingsIn(written)).toEqual([]);
  });

  it('lets no sign of a source end a link of ours', () => {
    const line = `[[3]](https://wire.example/) ${escaped('says ](https://evil.example)')}`;
    const links = parseDiscordMarkdown(line).filter(({ type }) => type === 'link');
    expect(links).toMatchObject([{ url: 'https://wire.example/' }]);
  });

  it('escapes a long text in linear time', () => {
    for (const words of [':a', '[', '](', '@', '1.', '\u200d!', 'discord.', '#'])
      expect(escaped(words.repeat(100_000)).length).toBeGreaterThan(50);
  });
});
