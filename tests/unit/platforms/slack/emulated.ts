import { createServer } from 'node:http';
import { createEmulator } from 'emulate';
import { onTestFinished } from 'vitest';
import { z } from 'zod';

/** Scopes of the bot's token: those that the app asks for and no more. */
const scopes = [
  'commands',
  'app_mentions:read',
  'chat:write',
  'chat:write.public',
  'im:history',
  'im:write',
  'files:write',
  'channels:read',
  'groups:read',
  'channels:history',
  'groups:history',
  'users:read',
];
const readersScopes = [
  'channels:read',
  'channels:history',
  'im:read',
  'im:history',
  'users:read',
  'files:read',
  'channels:manage',
  'chat:write',
];

export const emulatedTeam = 'T000000001';
export const botToken = 'xoxb-readout';
export const botUserId = 'U0READOUT';
export const signingSecret = 'harbour-secret';

const message = z.looseObject({
  ts: z.string(),
  text: z.string(),
  user: z.string(),
  thread_ts: z.string().optional(),
  blocks: z.array(z.unknown()).optional(),
  files: z.array(z.looseObject({ name: z.string(), title: z.string(), url_private: z.string() })).optional(),
});

export type EmulatedMessage = z.infer<typeof message>;

const lists = z.looseObject({
  ok: z.literal(true),
  channels: z.array(z.looseObject({ id: z.string(), name: z.string().optional() })).optional(),
  members: z.array(z.looseObject({ id: z.string(), name: z.string() })).optional(),
  messages: z.array(message).optional(),
  trigger_id: z.string().optional(),
});

/** A Slack that others wrote, with one channel, one person and the bot. */
export interface Emulated {
  readonly apiUrl: string;
  readonly channelId: string;
  readonly personId: string;
  /** What a person reads in a channel or its threads, oldest first. */
  readonly read: (channelId: string) => Promise<readonly EmulatedMessage[]>;
  /** The person's direct messages with the bot. */
  readonly direct: () => Promise<string>;
  /** The person writes to the bot. */
  readonly hello: () => Promise<void>;
  /** What its own pages show: ephemeral messages, modals and Homes stand nowhere else. */
  readonly page: (query: string) => Promise<string>;
  readonly archive: () => Promise<void>;
  readonly trigger: () => Promise<string>;
  /** A file as its person gets it. */
  readonly download: (url: string) => Promise<string>;
}

export async function emulated(): Promise<Emulated> {
  const app = { app_id: 'A000000001', bot_id: 'B0READOUT', bot_user_id: botUserId };
  const emulator = await createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      slack: {
        team: { name: 'Harbour talks', domain: 'harbour' },
        users: [{ name: 'maren' }],
        channels: [{ name: 'briefings' }],
        oauth_apps: [
          {
            ...app,
            client_id: '1.2',
            client_secret: 'none',
            name: 'Readout',
            redirect_uris: ['http://localhost/none'],
            scopes,
            bot_name: 'readout',
          },
        ],
        tokens: [
          { ...app, token: botToken, type: 'bot', user: botUserId, scopes },
          { token: 'xoxp-maren', user: 'maren', scopes: readersScopes },
          { ...app, token: 'xoxp-silent', type: 'bot', user: botUserId, scopes: ['im:write'] },
        ],
        strict_scopes: true,
      },
    },
  });
  onTestFinished(() => emulator.close());
  return world(emulator.url);
}

async function world(url: string): Promise<Emulated> {
  const call = async (method: string, args: Record<string, string> = {}, token = 'xoxp-maren') => {
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(`${url}/api/${method}`, {
      method: 'POST',
      headers,
      body: new URLSearchParams(args),
    });
    return lists.parse(await response.json());
  };
  const { members = [] } = await call('users.list');
  const { channels = [] } = await call('conversations.list');
  const personId = members.find(({ name }) => name === 'maren')?.id ?? '';
  const channelId = channels.find(({ name }) => name === 'briefings')?.id ?? '';
  const read = async (channel: string): Promise<readonly EmulatedMessage[]> => {
    const { messages = [] } = await call('conversations.history', { channel });
    const threads = await Promise.all(
      messages.map(async ({ ts }) => (await call('conversations.replies', { channel, ts })).messages ?? []),
    );
    const all = new Map([...messages, ...threads.flat()].map((one) => [one.ts, one]));
    return [...all.values()].toSorted((one, other) => Number(one.ts) - Number(other.ts));
  };
  return {
    apiUrl: `${url}/api/`,
    channelId,
    personId,
    read,
    direct: async () => (await call('conversations.list', { types: 'im' })).channels?.[0]?.id ?? 'none',
    hello: async () => void (await call('chat.postMessage', { channel: botUserId, text: 'Hello' })),
    page: async (query) => (await fetch(`${url}/?${query}`)).text(),
    archive: async () => void (await call('conversations.archive', { channel: channelId })),
    trigger: async () =>
      (await call('views.generateTriggerId', { user_id: personId }, botToken)).trigger_id ?? 'none',
    download: async (file) => {
      const headers = { authorization: 'Bearer xoxp-maren' };
      return (await fetch(file, { headers })).text();
    },
  };
}

/** Takes what is sent to response_urls, which the emulator has none of. */
export async function responseUrls(): Promise<{
  readonly url: string;
  readonly taken: () => readonly Record<string, unknown>[];
}> {
  const taken: Record<string, unknown>[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    request.on('end', () => {
      taken.push(z.record(z.string(), z.unknown()).parse(JSON.parse(text)));
      response.end('ok');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('nothing listens');
  return { url: `http://127.0.0.1:${address.port}/commands/1`, taken: () => taken };
}
