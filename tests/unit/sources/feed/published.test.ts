import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FeedError } from '../../../../src/sources/feed/feed-error.ts';
import { readFeed } from '../../../../src/sources/feed/read-feed.ts';

const folder = new URL('../../../../../shared/eval/feeds/files/', import.meta.url).pathname;
const isThere = existsSync(folder);

describe('the published feeds beside this checkout (../shared/eval; skipped where they are absent)', () => {
  it.skipIf(!isThere)('are read, each of them', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.\w+$/.test(name),
    );
    expect(files.length).toBeGreaterThan(0);
    const refused = files.filter((name) => {
      try {
        readFeed(readFileSync(join(folder, name)), { contentType: null, url: null });
        return false;
      } catch (error) {
        if (error instanceof FeedError) return true;
        throw error;
      }
    });
    expect(refused).toEqual([]);
  });
});
