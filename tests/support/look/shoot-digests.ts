// Digests, what becomes of them and the short messages beside them, drawn as Discord and Slack draw them: those of the README into
// docs/images; `-- --all DIR` draws all of them, in each width and theme.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { discordDigest } from '../../../src/render/discord/digest.ts';
import { discordNote } from '../../../src/render/discord/digest-note.ts';
import type { DiscordMessage } from '../../../src/render/discord/payload.ts';
import { slackDigest } from '../../../src/render/slack/digest.ts';
import { slackNote } from '../../../src/render/slack/digest-note.ts';
import type { SlackMessage } from '../../../src/render/slack/payload.ts';
import { previewPage } from '../discord-look/preview-page.ts';
import type { Theme } from '../slack-look/blocks-html.ts';
import { type AppPost, lookPage, type Scene } from '../slack-look/look-page.ts';
import { screenshot, startChromium } from './browser.ts';
import {
  alertNote,
  amendmentsOf,
  correctionNote,
  digestEdition,
  mendedAt,
  postedAt,
  remindedAt,
  reminderNote,
} from './digest-scene.ts';
import { smallPng } from './small-png.ts';

const { values: asked } = parseArgs({ options: { all: { type: 'string' } } });

type Page = (look: { readonly theme: Theme; readonly width: number }) => string;

const reader = { zone: 'Europe/Oslo', locale: 'en-GB' };
const channel = 'north-sea';
const widths = { desktop: 960, phone: 390 } as const;
const chosen = ['discord-digest-desktop-dark', 'discord-mended-desktop-light', 'slack-mended-desktop-light'];

const pages: Readonly<Record<string, Page>> = {
  ...discordPages(),
  ...slackPages(),
};

const images = path.join(import.meta.dirname, '../../../docs/images');
const directory = asked.all === undefined ? images : path.resolve(asked.all);
const browser = await startChromium().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
try {
  await mkdir(directory, { recursive: true });
  for (const [name, page] of Object.entries(pages)) await shootAll(browser, name, page);
} finally {
  await browser.close();
}

async function shootAll(chromium: Browser, name: string, page: Page): Promise<void> {
  for (const [device, width] of Object.entries(widths)) {
    for (const theme of ['dark', 'light'] as const) {
      const file = `${name}-${device}-${theme}`;
      if (asked.all === undefined && !chosen.includes(file)) continue;
      const png = smallPng(
        await screenshot(chromium, { html: page({ theme, width }), width, scale: 2 }),
        256,
      );
      await writeFile(path.join(directory, `${file}.png`), png);
      process.stdout.write(`${file}.png\n`);
    }
  }
}

function discordPage(now: Temporal.Instant, ...shown: readonly DiscordMessage[]): Page {
  const messages = shown.map((payload) => ({ payload, command: null }));
  return (look) => previewPage(messages, { ...reader, ...look, now, channel });
}

function slackPage(now: Temporal.Instant, scene: Scene): Page {
  return (look) => lookPage(scene, { ...reader, ...look, now });
}

function discordPages(): Readonly<Record<string, Page>> {
  const { messages, edition } = discordDigest(digestEdition(null));
  const mended = discordDigest({ ...edition, amendments: amendmentsOf() }).messages;
  return {
    'discord-digest': discordPage(postedAt, ...messages),
    'discord-mended': discordPage(mendedAt, ...mended, discordNote(correctionNote(), null)),
    'discord-reminder': discordPage(remindedAt, discordNote(reminderNote(), null)),
    'discord-alert': discordPage(mendedAt, discordNote(alertNote(), null)),
  };
}

function slackPages(): Readonly<Record<string, Page>> {
  const { messages, edition } = slackDigest(digestEdition(null));
  const mended = slackDigest({ ...edition, amendments: amendmentsOf() }).messages;
  const inChannel = (...posts: readonly AppPost[]): Scene => ({ kind: 'channel', channel, posts });
  const [first, ...thread] = messages.map((message) => post(message));
  const [now, ...rest] = mended.map((message) => post(message));
  const replies = [...rest, post(slackNote(correctionNote(), null))];
  return {
    'slack-digest': slackPage(postedAt, inChannel(...(first ? [{ ...first, replies: thread.length }] : []))),
    'slack-mended': slackPage(mendedAt, { kind: 'thread', channel, first: now ?? null, replies }),
    'slack-reminder': slackPage(remindedAt, inChannel(post(slackNote(reminderNote(), null)))),
    'slack-alert': slackPage(mendedAt, inChannel(post(slackNote(alertNote(), null)))),
  };
}

function post({ blocks }: SlackMessage): AppPost {
  return { by: 'app', blocks: JSON.parse(JSON.stringify(blocks)), isEphemeral: false, replies: 0 };
}
