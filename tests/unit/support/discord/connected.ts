import { Client, Events, GatewayIntentBits, type Interaction } from 'discord.js';
import { onTestFinished } from 'vitest';
import type { Interaction as Asked } from '../../../support/discord/interaction.ts';
import {
  type LocalDiscord,
  type LocalDiscordOptions,
  startLocalDiscord,
} from '../../../support/discord/local-discord.ts';

/** Tests that run beside others say themselves when they are over. */
type Finished = (close: () => Promise<void>) => void;

/** A local Discord for the running test, whose own answers are checked too. */
export async function started(
  options: LocalDiscordOptions = {},
  finished: Finished = onTestFinished,
): Promise<LocalDiscord> {
  const discord = await startLocalDiscord({ checksAnswers: true, ...options });
  finished(() => discord.close());
  return discord;
}

/** The real client, not logged in; it does not space out its IDENTIFYs. */
export function newClient(
  discord: LocalDiscord,
  intents = [GatewayIntentBits.Guilds],
  finished: Finished = onTestFinished,
): Client {
  const client = new Client({
    intents,
    rest: { api: discord.apiUrl, version: '10' },
    allowedMentions: { parse: [] },
    ws: { buildIdentifyThrottler: () => Promise.resolve({ waitForIdentify: () => Promise.resolve() }) },
  });
  finished(() => client.destroy());
  return client;
}

/** The real client, logged in and ready. */
export async function loggedIn(
  discord: LocalDiscord,
  finished: Finished = onTestFinished,
): Promise<Client<true>> {
  const client = newClient(discord, undefined, finished);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  return ready;
}

/** The next interaction that the client is told of. */
export function nextInteraction(client: Client): Promise<Interaction> {
  return new Promise((resolve) => client.once(Events.InteractionCreate, resolve));
}

/** A command with an option that has autocomplete. */
export const briefingCommand = {
  name: 'briefing',
  description: 'What was said and who meets next',
  options: [
    { type: 3, name: 'topic', description: 'Which topic', required: true, autocomplete: true },
    { type: 5, name: 'private', description: 'Only you see the answer' },
  ],
};

/** A local Discord, and a client that registered `/briefing` there. */
export async function withCommand(
  options: LocalDiscordOptions = {},
  finished: Finished = onTestFinished,
): Promise<{ readonly discord: LocalDiscord; readonly client: Client<true> }> {
  const discord = await started(options, finished);
  const client = await loggedIn(discord, finished);
  await client.application.commands.set([briefingCommand]);
  return { discord, client };
}

/** A callback as any program could send it. */
export async function callback(
  discord: LocalDiscord,
  { id, token }: Pick<Asked, 'id' | 'token'>,
  body: object,
): Promise<{ readonly status: number; readonly code: number | null }> {
  const response = await fetch(`${discord.apiUrl}/v10/interactions/${id}/${token}/callback`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, code: text === '' ? null : JSON.parse(text).code };
}

/** A callback that answers with a text. */
export function say(content: string): object {
  return { type: 4, data: { content, allowed_mentions: { parse: [] } } };
}
