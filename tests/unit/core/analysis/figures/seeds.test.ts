import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

const page = new URL('../../../../../../shared/seeds/nbc-blinken-dismisses.txt', import.meta.url);

describe.skipIf(!existsSync(page))('a real page (skipped where ../shared/seeds is absent)', () => {
  it('gives the one number of troops, with who gave it', () => {
    const { figures } = analyse({ text: readFileSync(page, 'utf8'), publishedAt: '2022-01-09' });
    expect(figures).toMatchObject([
      { value: 100_000, unit: 'troops', speaker: { name: 'Antony Blinken', title: 'Secretary of State' } },
    ]);
  });
});
