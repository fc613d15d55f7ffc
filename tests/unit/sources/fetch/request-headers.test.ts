import { expect, test } from 'vitest';
import { conditions, userAgent } from '../../../../src/sources/fetch/request-headers.ts';

test.each([
  ['https://example.org/bot', 'Readout/1.2.3 (+https://example.org/bot)'],
  ['desk@example.org', 'Readout/1.2.3 (+desk@example.org)'],
  ['https://münchen.example/bot', 'Readout/1.2.3 (+https://xn--mnchen-3ya.example/bot)'],
  ['Ada (press) \r\nX: 1 \u00e9', 'Readout/1.2.3 (+Ada press X: 1)'],
  ['  ', 'Readout/1.2.3'],
  [null, 'Readout/1.2.3'],
])('with %j as contact the bot calls itself %s', (contact, agent) => {
  expect(userAgent('1.2.3', contact)).toBe(agent);
});

test.each([
  [null, {}],
  [{ etag: null, lastModified: null }, {}],
  [{ etag: '', lastModified: '' }, {}],
  [{ etag: 'x'.repeat(1001), lastModified: null }, {}],
  [
    { etag: 'unquoted', lastModified: 'last week' },
    { 'if-none-match': 'unquoted', 'if-modified-since': 'last week' },
  ],
])('%j asks with %j', (validators, headers) => {
  expect(conditions(validators)).toEqual(headers);
});
