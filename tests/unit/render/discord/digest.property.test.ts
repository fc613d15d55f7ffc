import { discordDigest } from '../../../../src/render/discord/digest.ts';
import type { DiscordMessage } from '../../../../src/render/discord/payload.ts';
import { describeDigests } from '../../../contract/chat-digest.ts';
import { discordReader } from './reader.ts';

describeDigests('discordDigest', {
  ...discordReader,
  draw: discordDigest,
  group: '990001112223334445',
  heard: () => [],
  calls,
});

/** Roles that are named before all else and may be pinged; both, or it is told. */
function calls({ components, allowed_mentions: allowed }: DiscordMessage): readonly string[] {
  const named = components.flatMap((component) =>
    component.type === 10 ? [...component.content.matchAll(/<@&(\d+)>/g)].map(([, role = '']) => role) : [],
  );
  const roles = allowed.roles ?? [];
  return named.join() === roles.join() ? named : [`named ${named.join()}, pinged ${roles.join()}`];
}
