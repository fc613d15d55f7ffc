import { access } from 'node:fs/promises';
import { type Browser, chromium } from 'playwright-core';

/**
 * Starts the system's Chromium without a window and without talking to anybody.
 * @throws Error where it is not installed, with what to do
 */
export async function startChromium(executable = '/usr/bin/chromium'): Promise<Browser> {
  await access(executable).catch((cause: unknown) => {
    throw new Error(`${executable} is not there. Install it: apt-get install chromium`, { cause });
  });
  return chromium.launch({
    executablePath: executable,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });
}

/** A page's picture: as high as its content, `scale` pixels a CSS pixel. */
export async function screenshot(
  browser: Browser,
  page: { readonly html: string; readonly width: number; readonly scale: number; readonly height?: number },
): Promise<Buffer> {
  const tab = await browser.newPage({
    viewport: { width: page.width, height: page.height ?? 400 },
    deviceScaleFactor: page.scale,
    javaScriptEnabled: false,
    offline: true,
  });
  try {
    await tab.setContent(page.html);
    return await tab.screenshot({ fullPage: page.height === undefined });
  } finally {
    await tab.close();
  }
}
