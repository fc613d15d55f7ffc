import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../support/local-server/json.ts';
import { Refusal } from '../../../support/slack/refusal.ts';
import { checkView } from '../../../support/slack/validate/view.ts';
import { plain, section, table, times } from './some-blocks.ts';

function refused(view: JsonObject, type: 'modal' | 'home' = 'modal'): Refusal['body'] | null {
  try {
    checkView(view, type, new Set());
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.body;
    throw error;
  }
}

function modal(more: JsonObject = {}): JsonObject {
  return { type: 'modal', title: plain(1), blocks: [section()], ...more };
}

function home(more: JsonObject = {}): JsonObject {
  return { type: 'home', blocks: [section()], ...more };
}

const input = { type: 'input', label: plain(1), element: { type: 'plain_text_input' } };

describe('a modal', () => {
  test.each<[string, JsonObject, JsonObject, string]>([
    [
      'title',
      { title: plain(24) },
      { title: plain(25) },
      'less than 25 characters [json-pointer:/view/title/text]',
    ],
    [
      'submit',
      { submit: plain(24) },
      { submit: plain(25) },
      'less than 25 characters [json-pointer:/view/submit/text]',
    ],
    [
      'close',
      { close: plain(24) },
      { close: plain(25) },
      'less than 25 characters [json-pointer:/view/close/text]',
    ],
    [
      'private metadata',
      { private_metadata: 'x'.repeat(3_000) },
      { private_metadata: 'x'.repeat(3_001) },
      'less than 3001 characters [json-pointer:/view/private_metadata]',
    ],
    [
      'callback id',
      { callback_id: 'x'.repeat(255) },
      { callback_id: 'x'.repeat(256) },
      'less than 256 characters [json-pointer:/view/callback_id]',
    ],
    [
      'external id',
      { external_id: 'x'.repeat(255) },
      { external_id: 'x'.repeat(256) },
      'less than 256 characters [json-pointer:/view/external_id]',
    ],
    [
      'blocks',
      { blocks: times(100, () => section()) },
      { blocks: times(101, () => section()) },
      'no more than 100 items allowed [json-pointer:/view/blocks]',
    ],
    [
      'submit where something is asked',
      { blocks: [input], submit: plain(1) },
      { blocks: [input] },
      'missing required field: submit [json-pointer:/view]',
    ],
    [
      'blocks of messages alone',
      { blocks: [section()] },
      { blocks: [table(1, 1)] },
      'unsupported type: table [json-pointer:/view/blocks/0/type]',
    ],
    ['no unknown field', {}, { colour: 'red' }, 'invalid additional property: colour [json-pointer:/view]'],
    [
      'no call to the channel',
      { blocks: [section({ text: plain(1) })] },
      { blocks: [section({ text: { type: 'mrkdwn', text: '<!channel>' } })] },
      'LOCAL_MENTION',
    ],
  ])('has a limit: %s', (_what, within, beyond, problem) => {
    expect(refused(modal(within))).toBeNull();
    expect(refused(modal(beyond))).toMatchObject({
      error: 'invalid_arguments',
      errors: expect.arrayContaining([expect.stringContaining(problem)]),
    });
  });

  test('has a title', () => {
    expect(refused({ type: 'modal', blocks: [] })).toMatchObject({
      errors: ['missing required field: title [json-pointer:/view]'],
    });
  });

  test('is no Home', () => {
    expect(refused(home())).toMatchObject({ errors: ['unsupported type: home [json-pointer:/view/type]'] });
  });

  test('weighs 250,000 bytes at most', () => {
    const blocks = times(90, () => section({ text: plain(3_000) }));
    expect(refused(modal({ blocks }))).toEqual({ ok: false, error: 'view_too_large' });
  });
});

describe('a Home', () => {
  test('has 100 blocks at most', () => {
    expect(refused(home({ blocks: times(100, () => section()) }), 'home')).toBeNull();
    expect(refused(home({ blocks: times(101, () => section()) }), 'home')).toMatchObject({
      errors: ['no more than 100 items allowed [json-pointer:/view/blocks]'],
    });
  });

  test('has no title', () => {
    expect(refused(home({ title: plain(1) }), 'home')).toMatchObject({
      errors: ['invalid additional property: title [json-pointer:/view]'],
    });
  });
});
