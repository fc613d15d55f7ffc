// What Readout shows on Slack, drawn by slack-blocks-to-jsx, into docs/images: the real bot answers at a local Slack, with the
// shipped topic as it stood on a day. `-- --all DIR` draws everything that it shows, in each width and theme.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { screenshot, startChromium } from '../look/browser.ts';
import { smallPng } from '../look/small-png.ts';
import type { Theme } from './blocks-html.ts';
import { lookPage, type Scene } from './look-page.ts';
import { readoutOnSlack } from './readout-on-slack.ts';
import { playedScenes } from './scenes.ts';

const { values: asked } = parseArgs({
  options: { now: { type: 'string', default: '2022-01-11T23:00:00Z' }, all: { type: 'string' } },
});

type Device = keyof typeof widths;
interface Picture {
  readonly scene: string;
  readonly device: Device;
  readonly theme: Theme;
  readonly name: string;
  /** Where it ends, in CSS pixels; left out: with what is shown. */
  readonly height?: number;
}

const widths = { desktop: 960, phone: 390 } as const;

/** Those in docs/images. */
const chosen: readonly Picture[] = [
  { scene: 'overview', device: 'desktop', theme: 'light', name: 'slack-desktop-light' },
  { scene: 'overview', device: 'desktop', theme: 'dark', name: 'slack-desktop-dark' },
  { scene: 'overview', device: 'phone', theme: 'light', name: 'slack-phone-light' },
  { scene: 'overview', device: 'phone', theme: 'dark', name: 'slack-phone-dark' },
  { scene: 'said', device: 'desktop', theme: 'dark', name: 'slack-said-dark' },
  { scene: 'replies', device: 'desktop', theme: 'light', name: 'slack-thread-light', height: 1_200 },
  { scene: 'home', device: 'desktop', theme: 'light', name: 'slack-home-light' },
  { scene: 'home', device: 'desktop', theme: 'dark', name: 'slack-home-dark' },
  { scene: 'picker', device: 'desktop', theme: 'light', name: 'slack-picker-light' },
  { scene: 'picker', device: 'desktop', theme: 'dark', name: 'slack-picker-dark' },
];

const now = Temporal.Instant.from(asked.now);
const chromium = await startChromium().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
try {
  const readout = await readoutOnSlack(now);
  const scenes = await playedScenes(readout).finally(() => readout.close());
  const images = path.join(import.meta.dirname, '../../../docs/images');
  const pictures = asked.all === undefined ? chosen : Object.keys(scenes).flatMap(everyLook);
  const directory = asked.all === undefined ? images : path.resolve(asked.all);
  await mkdir(directory, { recursive: true });
  for (const picture of pictures) {
    const scene = scenes[picture.scene];
    if (scene) await shoot(chromium, scene, picture, path.join(directory, `${picture.name}.png`));
  }
} finally {
  await chromium.close();
}

function everyLook(scene: string): readonly Picture[] {
  return (['desktop', 'phone'] as const).flatMap((device) =>
    (['light', 'dark'] as const).map((theme) => ({
      scene,
      device,
      theme,
      name: `${scene}-${device}-${theme}`,
    })),
  );
}

async function shoot(
  browser: Browser,
  scene: Scene,
  { device, theme, height }: Picture,
  file: string,
): Promise<void> {
  const width = widths[device];
  const html = lookPage(scene, { theme, width, zone: 'America/New_York', locale: 'en-US', now });
  await writeFile(
    file,
    smallPng(await screenshot(browser, { html, width, scale: 2, ...(height && { height }) }), 256),
  );
  process.stdout.write(`${path.relative(process.cwd(), file)}\n`);
}
