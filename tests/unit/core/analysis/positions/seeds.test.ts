import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

const folder = new URL('../../../../../../shared/seeds/', import.meta.url);

function read(name: string): { readonly all: string[]; readonly parties: ReadonlySet<string> } {
  const { positions } = analyse({
    text: readFileSync(new URL(name, folder), 'utf8'),
    publishedAt: '2022-01-10',
    timezone: 'Europe/Kyiv',
  });
  return {
    all: positions.map(({ party, stance, text }) => `${party} ${stance}: ${text}`),
    parties: new Set(positions.map(({ party }) => party)),
  };
}

describe.skipIf(!existsSync(folder))('two real pages (skipped where ../shared/seeds is absent)', () => {
  it('the printed page: what Russia demands, and what the United States rejects, offers and threatens', () => {
    const { all, parties } = read('nbc-blinken-dismisses.txt');
    expect(all).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Russia demands: that NATO renounce .*, and that it withdraw its /),
        expect.stringMatching(/^United States rejects: None of this is on the table$/),
        expect.stringMatching(/^United States offers: .*arrows and military exercises$/),
        expect.stringMatching(/^United States warns: unprecedented sanctions .* against Ukraine$/),
      ]),
    );
    expect([...parties].sort()).toEqual(['Russia', 'United States']);
  });

  it('the television page: Russia’s demands, in the text and in the lines of capitals', () => {
    const { all, parties } = read('newsy-first-of-three-talks.txt');
    expect(all).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Russia demands: to ban Ukraine /),
        expect.stringMatching(/^Russia demands: rolling back .* Eastern Europe$/),
        expect.stringMatching(/^Russia demands: TO BAN UKRAINE FROM NATO$/),
      ]),
    );
    expect([...parties]).toEqual(['Russia']);
  });
});
