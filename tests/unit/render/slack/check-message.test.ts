import { describe, expect, it } from 'vitest';
import { messageFaults } from '../../../../src/render/slack/check-message.ts';
import type {
  Action,
  Block,
  Button,
  Piece,
  PlainText,
  SlackMessage,
} from '../../../../src/render/slack/payload.ts';

function plain(text: string): PlainText {
  return { type: 'plain_text', text, emoji: false };
}

function small(text: string): Block {
  return { type: 'context', elements: [plain(text)] };
}

function rich(...elements: readonly Piece[]): Block {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] };
}

function words(text: string): Piece {
  return { type: 'text', text };
}

function button(id: string): Button {
  return { type: 'button', text: plain('Said'), action_id: id, value: 'v' };
}

function actions(...elements: readonly Action[]): Block {
  return { type: 'actions', elements };
}

function message(...blocks: readonly Block[]): SlackMessage {
  return { text: 'Talks', blocks, unfurl_links: false, unfurl_media: false };
}

function many<One>(count: number, one: One): readonly One[] {
  return Array.from({ length: count }, () => one);
}

describe('messageFaults', () => {
  it.each<[string, SlackMessage]>([
    ['a summary has 0 characters; 1 to 4000 may be', { ...message(small('a')), text: '' }],
    ['a summary has 4001 characters; 1 to 4000 may be', { ...message(small('a')), text: 'x'.repeat(4_001) }],
    ['a summary names or links something', { ...message(small('a')), text: 'Hear, <!channel>' }],
    ['0 blocks; 1 to 50 may be', message()],
    ['51 blocks; 1 to 50 may be', message(...many(51, small('a')))],
    ['10001 characters in blocks; 10000 may be', message(...many(4, small('a'.repeat(2_500))), small('b'))],
    [
      'a header has 151 characters; 1 to 150 may be',
      message({ type: 'header', text: plain('h'.repeat(151)) }),
    ],
    [
      '11 elements of a context; 1 to 10 may be',
      message({ type: 'context', elements: many(11, plain('a')) }),
    ],
    [
      'a text names or links something',
      message({ type: 'context', elements: [{ type: 'mrkdwn', text: '<@U1>' }] }),
    ],
    ['a text has 3001 characters; 1 to 3000 may be', message(rich(words('a'.repeat(3_001))))],
    ['half a surrogate pair in a text', message(rich(words('\ud83d')))],
    ['rich text is empty', message({ type: 'rich_text', elements: [] })],
    ['a part of rich text is empty', message(rich())],
    ['a link leads nowhere', message(rich({ type: 'link', url: 'javascript:alert(1)', text: '[1]' }))],
    [
      'a date is no whole second',
      message(rich({ type: 'date', timestamp: 0.5, format: '{time}', fallback: 'x' })),
    ],
    ['an action id stands twice', message(actions(button('a'), button('a')))],
    ['26 actions; 1 to 25 may be', message(actions(...many(26, 0).map((_none, at) => button(`${at}`))))],
    ['an action id has 256 characters; 1 to 255 may be', message(actions(button('a'.repeat(256))))],
    [
      'a label has 76 characters; 1 to 75 may be',
      message(actions({ ...button('a'), text: plain('l'.repeat(76)) })),
    ],
    [
      'a value has 2001 characters; 1 to 2000 may be',
      message(actions({ ...button('a'), value: 'v'.repeat(2_001) })),
    ],
    [
      '6 options; 1 to 5 may be',
      message(
        actions({ type: 'overflow', action_id: 'a', options: many(6, { text: plain('l'), value: 'v' }) }),
      ),
    ],
  ])('finds: %s', (fault, refused) => {
    expect(messageFaults(refused)).toEqual([fault]);
  });

  it.each<[string, SlackMessage]>([
    ['50 blocks', message(...many(50, small('a')))],
    ['10,000 characters', message(...many(4, small('a'.repeat(2_500))))],
    [
      'a date in small print',
      message({ type: 'context', elements: [{ type: 'mrkdwn', text: '<!date^1^{time}|x>' }] }),
    ],
    ['a line feed between pieces', message(rich(words('a'), words('\n'), words('b')))],
  ])('takes %s', (_name, taken) => {
    expect(messageFaults(taken)).toEqual([]);
  });
});
