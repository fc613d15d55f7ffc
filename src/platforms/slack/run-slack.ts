import type { SlackParts, SlackPlatform } from './start-slack.ts';

export function runSlack(_parts: SlackParts, _random: () => number): Promise<SlackPlatform> {
  return Promise.reject(new Error('not built yet'));
}
