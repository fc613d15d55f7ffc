import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { briefingViews } from '../../../../src/core/model/view.ts';
import {
  type ButtonRequest,
  decodeCustomId,
  encodeCustomId,
  topicKey,
} from '../../../../src/render/chat/custom-id.ts';

const instant = fc
  .date({ min: new Date('1971-01-01'), max: new Date('2900-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const id = fc.stringMatching(/^[\p{L}\p{N}][\p{L}\p{N}_-]{0,120}$/u);
const request: fc.Arbitrary<ButtonRequest> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('view', 'turn'),
    view: fc.constantFrom(...briefingViews),
    page: fc.integer({ min: 1, max: 99_999 }),
    topicKey: id.map(topicKey),
    asOf: fc.option(instant),
    since: fc.option(instant),
  }),
  fc.record({
    kind: fc.constant('file' as const),
    format: fc.constantFrom('ics', 'markdown'),
    topicKey: id.map(topicKey),
    asOf: instant,
  }),
);

it('a button asks, once pressed, for what it was made to ask for, in 100 characters at most', () => {
  fc.assert(
    fc.property(request, (asked) => {
      const customId = encodeCustomId(asked);
      expect(customId.length).toBeLessThanOrEqual(100);
      expect(decodeCustomId(customId)).toEqual(asked);
    }),
  );
});

it('buttons that were posted before changes could be asked for since an instant mean what they meant, to the letter', () => {
  const asOf = '2022-03-08T20:05:00.000Z';
  const old = `r1:view:${Date.parse(asOf).toString(36)}:harbour:changes:1`;
  const asked = { kind: 'view', view: 'changes', page: 1, topicKey: 'harbour', asOf, since: null } as const;
  expect(decodeCustomId(old)).toEqual(asked);
  expect(encodeCustomId(asked)).toBe(old);
});

it('topics with long names that begin alike have keys of their own', () => {
  const long = 'negotiations-on-the-shared-waters-of-the-lower-river-';
  expect(topicKey(`${long}north`)).not.toBe(topicKey(`${long}south`));
});

it.each([
  '',
  'r1',
  'r0:view::ukraine:said:1',
  'r1:view::ukraine:everything:1',
  'r1:view::ukraine:said:0',
  'r1:view::ukraine:said:1:no!',
  'r1:view::ukraine:said:1:2:3',
  'r1:file:ky0:ukraine:ics:1:2',
  'r1:view:zzzzzzzzzzzz:ukraine:said:x',
  'r1:file::ukraine:ics',
  'r1:file:ky0:ukraine:exe',
  'r1:view:::said:1',
])('an id that is none of ours asks for nothing: %s', (customId) => {
  expect(decodeCustomId(customId)).toBeNull();
});
