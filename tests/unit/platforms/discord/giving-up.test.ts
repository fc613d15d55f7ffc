import { expect, it } from 'vitest';
import { answer } from '../../../../src/platforms/discord/answering.ts';
import type { Command } from '../../../../src/platforms/discord/interaction.ts';
import type { InteractionClient } from '../../../../src/platforms/discord/interaction-client.ts';
import { failureNotice } from '../../../../src/platforms/discord/notice.ts';
import type { Reply } from '../../../../src/platforms/discord/plan.ts';
import { referenceOf } from '../../../../src/platforms/discord/reference.ts';
import { listLog } from '../../../support/list-log.ts';

/** A client that Discord never fails, with all that it was given to send. */
function heardClient(): { readonly client: InteractionClient; readonly sent: unknown[] } {
  const sent: unknown[] = [];
  const client: InteractionClient = {
    answer: async (_to, body) => {
      sent.push(body);
      return { outcome: 'done', error: null };
    },
    edit: async (_to, message) => void sent.push(message),
    followUp: async (_to, message) => void sent.push(message),
  };
  return { client, sent };
}

const help: Command = {
  kind: 'command',
  id: '1234567890123456789',
  applicationId: '2',
  token: 't',
  userId: '3',
  channelId: '4',
  guildId: null,
  permissions: 0n,
  name: 'help',
  subcommand: null,
  options: new Map(),
  channels: new Map(),
  roles: new Map(),
};

it('an answer of which nothing comes is given up, the asker is told, and what comes later is dropped', async () => {
  const { client, sent } = heardClient();
  const { log, lines } = listLog();
  const { promise, resolve } = Promise.withResolvers<Reply>();
  const parts = { client, log, patienceMs: 1, longestMs: 250 };
  await answer(parts, help, { to: 'asker', make: () => promise }, false);
  resolve({ message: failureNotice('late') });
  expect(sent).toEqual([{ type: 5, data: { flags: 64 } }, failureNotice(referenceOf(help.id))]);
  expect(lines.map(({ message }) => message)).toEqual([expect.stringContaining('took too long'), 'answered']);
});
