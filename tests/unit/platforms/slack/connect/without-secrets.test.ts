import { LogLevel } from '@slack/bolt';
import { expect, test } from 'vitest';
import { createBoltLogger } from '../../../../../src/platforms/slack/connect/bolt-logger.ts';
import { reasonOf, withoutSecrets } from '../../../../../src/platforms/slack/connect/without-secrets.ts';
import { listLog } from '../../../../support/list-log.ts';

test.each([
  ['connect to wss://wss.example/link/?ticket=abc&app_id=1 failed', 'connect to (address) failed'],
  ['POST "https://hooks.example/commands/T1/2/secret" is gone', 'POST "(address)" is gone'],
  ['Bearer xoxb-123-456-abcDEF is no header', '(token) is no header'],
  ['the token xapp-1-A1-22-abc and xoxe.xoxp-1-Mi0 too', 'the token (token) and (token) too'],
  ['socket hang up', 'socket hang up'],
])('of "%s" the log keeps "%s"', (words, kept) => {
  expect(withoutSecrets(words)).toBe(kept);
});

test('of an error its name, its message and the message of its cause are kept, and nothing that it carries', () => {
  const cause = new Error('getaddrinfo ENOTFOUND slack.example');
  const error = Object.assign(new TypeError('fetch failed', { cause }), {
    headers: { authorization: 'xoxb-1-2' },
  });
  expect(reasonOf(error)).toBe('TypeError: fetch failed (getaddrinfo ENOTFOUND slack.example)');
  expect(reasonOf({ token: 'xoxb-1-2' })).toBe('no reason given');
  expect(reasonOf('x'.repeat(5_000))).toHaveLength(300);
});

test('what Bolt says is in our log, without bodies', () => {
  const { log, lines } = listLog();
  const logger = createBoltLogger(log);
  logger.setLevel(LogLevel.DEBUG);
  logger.debug('Received a message on the WebSocket: {"text":"private words"}');
  logger.info('Now connected to wss://wss.example/?ticket=1');
  logger.warn('slow', { body: 'private words' });
  logger.error(new Error('WebSocket error'));
  expect(lines).toEqual([
    { level: 'debug', fields: { reason: 'Now connected to (address)' }, message: 'the Slack library tells' },
    { level: 'info', fields: { reason: 'slow' }, message: 'the Slack library warns' },
    { level: 'warn', fields: { reason: 'Error: WebSocket error' }, message: 'trouble in the Slack library' },
  ]);
});
