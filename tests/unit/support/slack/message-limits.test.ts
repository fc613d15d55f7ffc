import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../support/local-server/json.ts';
import { Refusal } from '../../../support/slack/refusal.ts';
import type { LocalRule } from '../../../support/slack/validate/local-rules.ts';
import { checkMessage, type MessagePlace } from '../../../support/slack/validate/message.ts';
import { blockCases } from './block-cases.ts';
import { mrkdwn, plain, section, table, times } from './some-blocks.ts';

const silent = { unfurl_links: false, unfurl_media: false };
const post: MessagePlace = { kind: 'post', allows: new Set() };

/** Slack's error and what it says is wrong; null where the message is taken. */
function refused(body: JsonObject, place: MessagePlace = post): Refusal['body'] | null {
  try {
    checkMessage(body, place);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.body;
    throw error;
  }
}

function message(...blocks: JsonObject[]): JsonObject {
  return { text: 'A summary', blocks, ...silent };
}

function markdown(length: number): JsonObject {
  return { type: 'markdown', text: 'x'.repeat(length) };
}

describe('a message', () => {
  test.each(blockCases)(
    'is taken at the limit and refused beyond it: %s',
    (_what, within, beyond, problem) => {
      expect(refused(message(within))).toBeNull();
      const body = refused(message(beyond));
      expect(body?.['error']).toBe('invalid_blocks');
      expect(body?.['errors']).toEqual(
        expect.arrayContaining([expect.stringContaining(`${problem} [json-`)]),
      );
    },
  );

  test('tells what is wrong, and where, as Slack does', () => {
    expect(refused(message(section({ text: mrkdwn(3_001) })))).toEqual({
      ok: false,
      error: 'invalid_blocks',
      errors: [
        'failed to match all allowed schemas [json-pointer:/blocks/0/text]',
        'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
      ],
      response_metadata: {
        messages: [
          '[ERROR] failed to match all allowed schemas [json-pointer:/blocks/0/text]',
          '[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
        ],
      },
    });
  });

  test('has 50 blocks at most', () => {
    expect(refused(message(...times(50, () => section())))).toBeNull();
    expect(refused(message(...times(51, () => section())))).toMatchObject({
      errors: ['no more than 50 items allowed [json-pointer:/blocks]'],
    });
  });

  test('names each block differently', () => {
    expect(refused(message(section({ block_id: 'a' }), section({ block_id: 'b' })))).toBeNull();
    expect(refused(message(section({ block_id: 'a' }), section({ block_id: 'a' })))).toMatchObject({
      errors: ['`block_id` must be unique: a [json-pointer:/blocks/1/block_id]'],
    });
  });

  test('has one table at most', () => {
    expect(refused(message(table(1, 1)))).toBeNull();
    expect(refused(message(table(1, 1), table(1, 1)))).toMatchObject({ error: 'invalid_attachments' });
  });

  test('may hold 12,000 characters of Markdown, over all its blocks', () => {
    const allows = new Set<LocalRule>(['LOCAL_BUDGET']);
    expect(refused(message(markdown(12_000)), { kind: 'post', allows })).toBeNull();
    expect(refused(message(markdown(12_001)))).toMatchObject({ error: 'invalid_blocks' });
    expect(refused(message(markdown(6_000), markdown(6_000)), { kind: 'post', allows })).toBeNull();
    expect(refused(message(markdown(6_000), markdown(6_001)))).toMatchObject({
      error: 'msg_blocks_too_long',
    });
  });

  test('may hold 13,000 characters in its blocks, of which we use 10,000', () => {
    const full = (last: number): JsonObject => {
      const sections = times(3, () => section({ text: mrkdwn(3_000) }));
      return message(...sections, section({ text: plain(last) }));
    };
    const over = message(
      ...times(4, () => section({ text: mrkdwn(3_000) })),
      section({ text: plain(1_001) }),
    );
    const allows = new Set<LocalRule>(['LOCAL_BUDGET']);
    expect(refused(full(1_000))).toBeNull();
    expect(refused(full(1_001))).toMatchObject({
      error: 'invalid_arguments',
      errors: ['LOCAL_BUDGET 10001 characters, beyond 10000 [json-pointer:/blocks]'],
    });
    expect(refused(full(1_001), { kind: 'post', allows })).toBeNull();
    expect(refused(over, { kind: 'post', allows })).toMatchObject({ error: 'msg_blocks_too_long' });
  });

  test('says something', () => {
    expect(refused({ ...silent })).toMatchObject({ error: 'no_text' });
    expect(refused({ text: '', blocks: [], ...silent })).toMatchObject({ error: 'no_text' });
    expect(refused({ text: 'A summary', ...silent })).toBeNull();
  });

  test('is short once it is changed', () => {
    const update: MessagePlace = { kind: 'update', allows: new Set() };
    expect(refused({ text: 'x'.repeat(4_000) }, update)).toBeNull();
    expect(refused({ text: 'x'.repeat(4_001) }, update)).toMatchObject({ error: 'msg_too_long' });
  });

  test.each([
    ['a type and a payload', { event_type: 'briefing', event_payload: { delivery_id: '7' } }, null],
    ['no payload', { event_type: 'briefing' }, 'invalid_metadata_format'],
    ['no type', { event_payload: {} }, 'invalid_metadata_format'],
    ['something else', { event_type: 'briefing', event_payload: {}, id: 7 }, 'invalid_metadata_format'],
  ])('has metadata of %s', (_what, metadata, error) => {
    expect(refused({ text: 'A summary', metadata, ...silent })?.['error'] ?? null).toBe(error);
  });
});

describe('our own rules', () => {
  test.each<[string, LocalRule, JsonObject]>([
    ['blocks without a text', 'LOCAL_TEXT', { blocks: [section()], ...silent }],
    ['previews of links', 'LOCAL_UNFURL', { text: 'A summary', unfurl_media: false }],
    ['previews of media', 'LOCAL_UNFURL', { text: 'A summary', unfurl_links: false }],
    ['the whole channel', 'LOCAL_MENTION', { text: 'Hear <!channel>', ...silent }],
    ['who is here', 'LOCAL_MENTION', { text: 'Hear <!here|here>', ...silent }],
    ['everyone', 'LOCAL_MENTION', { text: 'Hear <!everyone>', ...silent }],
    ['a person', 'LOCAL_MENTION', { text: 'Hear <@U012AB3CD>', ...silent }],
    ['a group', 'LOCAL_MENTION', { text: 'Hear <!subteam^S012AB3CD>', ...silent }],
    ['names in plain words', 'LOCAL_MENTION', { text: 'Hear @channel', link_names: true, ...silent }],
    ['names wherever Slack finds them', 'LOCAL_MENTION', { text: 'Hear @channel', parse: 'full', ...silent }],
    [
      'the channel in a section',
      'LOCAL_MENTION',
      message(section({ text: { type: 'mrkdwn', text: '<!here>' } })),
    ],
    ['the channel in Markdown', 'LOCAL_MENTION', message({ type: 'markdown', text: '<!here>' })],
    [
      'the channel in rich text',
      'LOCAL_MENTION',
      message({
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'broadcast', range: 'here' }] }],
      }),
    ],
    ['a date without a fallback', 'LOCAL_DATE', { text: '<!date^1793872800^{date}>', ...silent }],
    ['a date of no known form', 'LOCAL_DATE', { text: '<!date^1793872800^{day}|2 May>', ...silent }],
    ['a date that is no number', 'LOCAL_DATE', { text: '<!date^today^{date}|2 May>', ...silent }],
  ])('bar %s, unless a test allows it', (_what, rule, body) => {
    expect(refused(body)).toMatchObject({ errors: [expect.stringContaining(rule)] });
    expect(refused(body, { kind: 'post', allows: new Set([rule]) })).toBeNull();
  });

  test.each([
    ['escaped signs', 'Hear &lt;!channel&gt; and &lt;@U012AB3CD&gt;'],
    ['a link', 'See <https://example.org/a|the paper>'],
    ['a date', 'At <!date^1793872800^{date_short_pretty} {time}|2 May, 11:00 UTC>'],
    ['a date with a link', 'At <!date^1793872800^{ago}^https://example.org/|2 May>'],
    ['an address that has a sign in it', 'Write to desk@example.org'],
  ])('let %s be', (_what, text) => {
    expect(refused({ text, ...silent })).toBeNull();
    expect(refused(message(section({ text: { type: 'mrkdwn', text } })))).toBeNull();
  });

  test('let plain text show what would call somebody elsewhere', () => {
    expect(refused(message({ type: 'header', text: { type: 'plain_text', text: '<!channel>' } }))).toBeNull();
  });

  test('ask nothing about previews where nobody gets any', () => {
    expect(refused({ text: 'A summary' }, { kind: 'ephemeral', allows: new Set() })).toBeNull();
    expect(refused({ text: 'A summary' }, { kind: 'update', allows: new Set() })).toBeNull();
  });
});
