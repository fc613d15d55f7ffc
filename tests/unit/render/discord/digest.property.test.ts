import { discordDigest } from '../../../../src/render/discord/digest.ts';
import { describeDigests } from '../../../contract/chat-digest.ts';
import { callsOf } from './read-message.ts';
import { discordReader } from './reader.ts';

describeDigests('discordDigest', {
  ...discordReader,
  draw: discordDigest,
  group: '990001112223334445',
  heard: () => [],
  calls: callsOf,
});
