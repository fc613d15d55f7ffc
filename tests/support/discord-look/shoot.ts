// `npm run look`: what `/briefing` answers, drawn as Discord draws it, into docs/images. `npm run look -- --views DIR` draws
// every view of the briefing into a directory instead; `--topic` and `--as-of` choose another briefing.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs, promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { discordMessage } from '../../../src/app/render.ts';
import { loadTopics } from '../../../src/config/topics.ts';
import type { Briefing } from '../../../src/core/model/briefing.ts';
import { briefingViews } from '../../../src/core/model/view.ts';
import { findTopic } from '../../../src/core/topics/find-topic.ts';
import { type DiscordMessage, isEphemeral } from '../../../src/render/discord/payload.ts';
import { screenshot, startChromium } from '../look/browser.ts';
import { smallPng } from '../look/small-png.ts';
import { type PreviewMessage, previewPage } from './preview-page.ts';

const root = path.join(import.meta.dirname, '../../..');

const { values: asked } = parseArgs({
  options: {
    topic: { type: 'string', default: 'ukraine' },
    'as-of': { type: 'string', default: '2022-01-11' },
    views: { type: 'string' },
  },
});

const browser = await startChromium().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
const data = await mkdtemp(path.join(tmpdir(), 'readout-look-'));
try {
  const briefing: Briefing = JSON.parse(await printed('json'));
  if (asked.views === undefined) {
    const messages: readonly DiscordMessage[] = JSON.parse(await printed('discord'));
    await shoot(browser, messages.map(shown), briefing, path.join(root, 'docs/images'), 'discord');
  } else {
    const { topics } = await loadTopics(path.join(root, 'briefings'), 'briefings', 'P14D');
    const topic = findTopic(topics, asked.topic);
    for (const view of briefingViews) {
      const payload = await discordMessage(topic, briefing, { view, page: 1 });
      const answer = shown({
        ...payload,
        flags: view === 'full' ? payload.flags : payload.flags | isEphemeral,
      });
      await shoot(browser, [answer], briefing, path.resolve(asked.views), view);
    }
  }
} finally {
  await browser.close();
  await rm(data, { recursive: true });
}

/** What the command line prints of the briefing. */
async function printed(format: 'discord' | 'json'): Promise<string> {
  const args = ['briefing', asked.topic, '--as-of', asked['as-of'], '--format', format, '--data', data];
  const main = path.join(root, 'src/main.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [main, ...args], {
    cwd: root,
    maxBuffer: 1 << 26,
  });
  return stdout;
}

function shown(payload: DiscordMessage): PreviewMessage {
  const whisper = (payload.flags & isEphemeral) !== 0;
  return { payload, command: whisper ? null : { by: 'Olena', name: 'briefing' } };
}

/** Pictures of one conversation: both widths in both themes. */
async function shoot(
  chromium: Browser,
  messages: readonly PreviewMessage[],
  { asOf }: Briefing,
  directory: string,
  name: string,
): Promise<void> {
  await mkdir(directory, { recursive: true });
  const reader = { zone: 'America/New_York', locale: 'en-US', now: Temporal.Instant.from(asOf) };
  for (const [device, width] of [
    ['desktop', 960],
    ['phone', 390],
  ] as const) {
    for (const theme of ['dark', 'light'] as const) {
      const html = previewPage(messages, { ...reader, theme, width, channel: 'the-talks' });
      const file = path.join(directory, `${name}-${device}-${theme}.png`);
      await writeFile(file, smallPng(await screenshot(chromium, { html, width, scale: 2 })));
      process.stdout.write(`${path.relative(process.cwd(), file)}\n`);
    }
  }
}
