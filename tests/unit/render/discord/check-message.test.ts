import { describe, expect, it } from 'vitest';
import { messageFaults } from '../../../../src/render/discord/check-message.ts';
import type {
  ActionRow,
  Button,
  DiscordMessage,
  TextDisplay,
} from '../../../../src/render/discord/payload.ts';
import { renderDiscord } from '../../../../src/render/discord/render-discord.ts';
import { briefing } from '../../../fixtures/briefing.ts';

function text(content: string): TextDisplay {
  return { type: 10, content };
}

function button(id: string): Button {
  return { type: 2, style: 2, label: 'Said', custom_id: id };
}

function row(...components: readonly Button[]): ActionRow {
  return { type: 1, components };
}

function message(...components: DiscordMessage['components']): DiscordMessage {
  return { flags: 1 << 15, components, allowed_mentions: { parse: [] } };
}

describe('messageFaults', () => {
  it('finds none in a rendered briefing', () => {
    expect(
      messageFaults(renderDiscord(briefing, { view: 'full', page: 1, color: null, pageUrl: null })),
    ).toEqual([]);
  });

  it.each<[string, DiscordMessage]>([
    ['the flag for components is not set', { ...message(text('a')), flags: 0 }],
    ['there is no component', message()],
    ['41 components; 40 may be', message(...Array.from({ length: 41 }, () => text('a')))],
    [
      '41 components; 40 may be',
      message({ type: 17, accent_color: 0, components: Array.from({ length: 40 }, () => text('a')) }),
    ],
    ['4001 characters of text; 4000 may be', message(text('a'.repeat(4_000)), text('b'))],
    ['4001 characters of text; 4000 may be', message(text(`${'🐟'.repeat(2_000)}b`))],
    ['a custom id stands twice', message(row(button('a')), row(button('a')))],
    ['0 buttons in a row; 1 to 5 may be', message(row())],
    ['6 buttons in a row; 1 to 5 may be', message(row(...['a', 'b', 'c', 'd', 'e', 'f'].map(button)))],
    ['a custom id has 101 characters; 1 to 100 may be', message(row(button('i'.repeat(101))))],
    ['a custom id has 0 characters; 1 to 100 may be', message(row(button('')))],
    [
      'a button’s label has 81 characters; 1 to 80 may be',
      message(row({ ...button('a'), label: 'l'.repeat(81) })),
    ],
    ['a button leads nowhere', message(row({ type: 2, style: 5, label: 'l', url: 'javascript:alert(1)' }))],
    [
      'a button leads nowhere',
      message(row({ type: 2, style: 5, label: 'l', url: `https://wire.example/${'p'.repeat(500)}` })),
    ],
    ['a text display is empty', message(text(' \n'))],
    ['half a surrogate pair in a text', message(text('\ud83d'))],
    ['a container is empty', message({ type: 17, accent_color: 0, components: [] })],
    ['16777216 is no colour', message({ type: 17, accent_color: 0x1000000, components: [text('a')] })],
    ['a file is not an attachment', message({ type: 13, file: { url: 'https://wire.example/x.md' } })],
  ])('finds: %s', (fault, refused) => {
    expect(messageFaults(refused)).toEqual([fault]);
  });

  it.each<[string, DiscordMessage]>([
    ['40 components', message(...Array.from({ length: 40 }, () => text('a')))],
    ['4,000 characters', message(text('a'.repeat(3_999)), text('b'))],
    [
      'a file with a line',
      message({ type: 13, file: { url: 'attachment://x.md' } }, { type: 14, divider: true, spacing: 1 }),
    ],
    ['an id of 100 characters', message(row(button('i'.repeat(100))))],
  ])('takes %s', (_name, taken) => {
    expect(messageFaults(taken)).toEqual([]);
  });
});
