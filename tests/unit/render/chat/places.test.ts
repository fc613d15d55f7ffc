import { describe, expect, it } from 'vitest';
import { block as onDiscord } from '../../../../src/render/discord/block-handlers.ts';
import { sectionStyle as discordStyle } from '../../../../src/render/discord/section-style.ts';
import { block as onSlack } from '../../../../src/render/slack/block-handlers.ts';
import { sectionStyle as slackStyle } from '../../../../src/render/slack/section-style.ts';
import type { SourceNode } from '../../../../src/render/tree/nodes.ts';

const setting = { links: { addresses: new Map(), most: 3 }, chips: new Set([]), room: 3_900 };

function sourceIn(places: readonly string[]): SourceNode & { readonly type: 'source' } {
  return {
    type: 'source',
    n: 1,
    title: 'Cod',
    details: [{ type: 'text', value: 'Harbour Wire' }],
    url: null,
    copies: places.map((outlet, at) => ({ outlet, url: at % 2 === 0 ? `https://wire.example/${at}` : null })),
  };
}

function discord(source: SourceNode & { readonly type: 'source' }): string | undefined {
  return onDiscord(source, { ...discordStyle('sources'), ...setting }).entries[0]?.text.split('\n')[1];
}

function slack(source: SourceNode & { readonly type: 'source' }) {
  return onSlack(source, { ...slackStyle('sources'), ...setting }).entries[0]?.text[1]?.pieces;
}

describe('the other places of a source', () => {
  it('are named in small print on Discord, each link in our own word', () => {
    expect(discord(sourceIn(['Delta *Post*', '<@1>']))).toBe(
      '-# Harbour Wire; also at Delta \\*Post\\*\u00a0[[link]](https://wire.example/0), \\<@\u20601\\>',
    );
  });

  it('are named behind the outlet on Slack', () => {
    expect(slack(sourceIn(['Delta Post', 'Ledger']))).toEqual([
      { type: 'text', text: 'Harbour Wire' },
      { type: 'text', text: '; also at Delta Post' },
      { type: 'text', text: '\u00a0' },
      { type: 'link', url: 'https://wire.example/0', text: '[link]' },
      { type: 'text', text: ', Ledger' },
    ]);
  });

  it('are counted from the fifth on, and shortened where a name is long', () => {
    const names = ['A'.repeat(100), 'B', 'C', 'D', 'E', 'F'];
    expect(discord(sourceIn(names))).toMatch(/; also at A{59}….*, B, C.*, D and 2 more$/);
    expect(slack(sourceIn(names))?.at(-1)).toEqual({ type: 'text', text: ' and 2 more' });
  });

  it('are not spoken of where there are none', () => {
    expect(discord(sourceIn([]))).toBe('-# Harbour Wire');
    expect(slack(sourceIn([]))).toHaveLength(1);
  });
});
