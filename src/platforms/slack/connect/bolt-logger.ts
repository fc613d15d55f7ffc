import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../../core/ports.ts';
import { reasonOf } from './without-secrets.ts';

/**
 * What Bolt and the SDK under it log, in our log. Their debug lines carry whole payloads and addresses and are dropped;
 * of the others only words are kept, without what may be secret in them.
 */
export function createBoltLogger(log: Log): Logger {
  const telling =
    (level: 'debug' | 'info' | 'warn', message: string) =>
    (...words: readonly unknown[]): void => {
      const told = words.filter((word) => typeof word === 'string' || word instanceof Error);
      log[level]({ reason: told.map(reasonOf).join(' ') }, message);
    };
  return {
    debug: () => {},
    info: telling('debug', 'the Slack library tells'),
    warn: telling('info', 'the Slack library warns'),
    error: telling('warn', 'trouble in the Slack library'),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}
