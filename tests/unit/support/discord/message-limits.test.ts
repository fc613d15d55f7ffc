import { describe, expect, test } from 'vitest';
import { LocalMessage } from '../../../support/discord/message.ts';
import { Refusal } from '../../../support/discord/refusal.ts';
import type { Upload } from '../../../support/discord/rest-request.ts';
import { checkMessage, type MessagePlace } from '../../../support/discord/validate/message.ts';
import type { JsonObject } from '../../../support/local-server/json.ts';
import { embedCases } from './embed-cases.ts';
import { messageCases, shown, silent, text, v2 } from './message-cases.ts';

const fresh: MessagePlace = { uploads: [], target: null, kind: 'reply' };

/** The codes of what is wrong with the body. */
function codes(body: JsonObject, place: MessagePlace = fresh): readonly string[] {
  try {
    return checkMessage(body, place).map(({ code }) => code);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [String(error.code)];
  }
}

describe('a message', () => {
  test.each([...messageCases, ...embedCases])(
    'is taken at the limit and refused beyond it: %s',
    (_what, within, beyond, code) => {
      expect(codes(within)).toEqual([]);
      expect(codes(beyond)).toContain(code);
    },
  );

  test.each([
    ['25 characters', 'x'.repeat(25), []],
    ['26 characters', 'x'.repeat(26), ['NONCE_TYPE_TOO_LONG']],
    ['a whole number', 123, []],
    ['a fraction', 1.5, ['NONCE_TYPE_TOO_LONG']],
  ])('has a nonce: %s', (_what, nonce, expected) => {
    expect(codes({ content: 'x', nonce, ...silent }, { ...fresh, kind: 'create' })).toEqual(expected);
  });

  test('is ephemeral only where it answers an interaction', () => {
    const body = { content: 'x', flags: 1 << 6, ...silent };
    expect(codes(body)).toEqual([]);
    expect(codes(body, { ...fresh, kind: 'create' })).toEqual(['LOCAL_FLAGS']);
  });
});

function existing(flags: number): LocalMessage {
  return new LocalMessage({
    id: '2',
    channelId: '3',
    guildId: '4',
    authorId: '5',
    createdAt: '2026-03-04T05:06:07.000000+00:00',
    flags,
    visibleTo: null,
    interactionMetadata: null,
    nonce: null,
  });
}

function edited(target: LocalMessage): MessagePlace {
  return { uploads: [], target, kind: 'edit' };
}

describe('an edit', () => {
  test('cannot take Components V2 back', () => {
    const place = edited(existing(v2));
    expect(codes({ components: [text(1)], ...silent }, place)).toEqual([]);
    expect(codes({ components: [text(1)], flags: v2, ...silent }, place)).toEqual([]);
    expect(codes({ components: [text(1)], flags: 0, ...silent }, place)).toEqual([
      'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG',
    ]);
    expect(codes({ content: 'x', components: [text(1)], ...silent }, place)).toEqual([
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ]);
  });

  test('to Components V2 clears the content that was there', () => {
    const target = existing(0);
    target.content = 'before';
    const body = shown(text(1));
    expect(codes(body, edited(target))).toEqual(['MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2']);
    expect(codes({ ...body, content: null }, edited(target))).toEqual([]);
  });

  test('cannot leave a message without anything', () => {
    const target = existing(0);
    target.content = 'before';
    expect(codes({ content: '' }, edited(target))).toEqual(['50006']);
    expect(codes({ components: [] }, edited(target))).toEqual([]);
  });
});

function upload(name: string, bytes = 1, index = 0): Upload {
  return { index, name, contentType: 'text/calendar', bytes: Buffer.alloc(bytes) };
}

function file(name: string): JsonObject {
  return { type: 13, file: { url: `attachment://${name}` } };
}

describe('a file', () => {
  const mebibytes = 1024 * 1024;

  test.each([
    ['is shown by a component', file('a.ics'), [upload('a.ics')], []],
    [
      'that is shown must be there',
      file('b.ics'),
      [upload('a.ics')],
      ['UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', 'LOCAL_FILE_UNSHOWN'],
    ],
    ['that is there must be shown', text(1), [upload('a.ics')], ['LOCAL_FILE_UNSHOWN']],
    [
      'is no address of the web',
      { type: 13, file: { url: 'https://example.org/a.ics' } },
      [],
      ['URL_TYPE_INVALID_SCHEME'],
    ],
    ['may hold 10 MiB', file('a.ics'), [upload('a.ics', 10 * mebibytes)], []],
    ['may not hold more', file('a.ics'), [upload('a.ics', 10 * mebibytes + 1)], ['FILE_TOO_LARGE']],
    [
      'has a name that Discord keeps',
      file('a b.ics'),
      [upload('a b.ics')],
      ['URL_TYPE_INVALID_URL', 'LOCAL_FILE_NAME'],
    ],
  ])('%s', (_what, component, uploads, expected) => {
    expect(codes(shown(component), { ...fresh, uploads })).toEqual(expected);
  });

  test('has an entry among the attachments only where it is there', () => {
    const body = { content: 'x', attachments: [{ id: '0' }], ...silent };
    expect(codes(body, { ...fresh, uploads: [upload('a.ics')] })).toEqual([]);
    expect(codes(body)).toEqual(['ATTACHMENT_NOT_FOUND']);
  });

  test('is one of ten at most', () => {
    const uploads = Array.from({ length: 11 }, (_, index) => upload(`a${index}.ics`, 1, index));
    expect(codes({ content: 'x', ...silent }, { ...fresh, uploads: uploads.slice(1) })).toEqual([]);
    expect(codes({ content: 'x', ...silent }, { ...fresh, uploads })).toEqual(['BASE_TYPE_BAD_LENGTH']);
  });
});
