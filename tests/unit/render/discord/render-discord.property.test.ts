import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefingViews } from '../../../../src/core/model/view.ts';
import { messageFaults } from '../../../../src/render/discord/check-message.ts';
import type { DiscordMessage } from '../../../../src/render/discord/payload.ts';
import { renderDiscord } from '../../../../src/render/discord/render-discord.ts';
import {
  anyBriefing,
  type ChatRenderer,
  describeChatRenderer,
  runs,
} from '../../../contract/chat-renderer.ts';
import type { MarkdownNodes } from '../../../support/discord-look/markdown-nodes.ts';
import { parseDiscordMarkdown } from '../../../support/discord-look/parse-discord-markdown.ts';
import {
  allNodes,
  emojiOf,
  linksOf,
  markupIn,
  mentionsOf,
  pingsIn,
} from '../../../support/discord-look/read-nodes.ts';
import { buttonsOf, contentsOf, linesOf, uncertainLinesIn } from './read-message.ts';

const styles = { ahead: 'F', other: 'f', day: 'D' } as const;

const discord: ChatRenderer<DiscordMessage> = {
  show: (told, view, page) => renderDiscord(told, { view, page, color: null, pageUrl: null }),
  faults: messageFaults,
  displays: (message) => contentsOf(message).map(linesOf),
  markup: (message) => [...contentsOf(message).flatMap(pingsIn), ...nodesOf(message).flatMap(markupOf)],
  links: (message) => nodesOf(message).flatMap(linksOf),
  chips: (message) =>
    nodesOf(message)
      .flatMap(allNodes)
      .flatMap((node) => (node.type === 'code' ? [node.text] : [])),
  citations: (message) =>
    contentsOf(message)
      .flatMap((content) => [...content.matchAll(/(?:\[\[\d+\]\]\([^)]*\)|\\\[\d+\\\])+/g)])
      .map(([citation]) =>
        [...citation.matchAll(/(\[|\\)\[(\d+)\\?\]/g)].map(([, sign, n]) => ({
          n: Number(n),
          isLinked: sign === '[',
        })),
      ),
  buttons: (message) => buttonsOf(message).map(({ label, id }) => ({ label, value: id ?? '' })),
  telling: {
    time: (unix, style) => `<t:${unix}:${styles[style]}>`,
    until: (unix) => ` (<t:${unix}:R>)`,
    quote: '',
    bare: new Set(['notices']),
  },
  longest: 1_500,
};

function nodesOf(message: DiscordMessage): readonly MarkdownNodes[] {
  return contentsOf(message).map(parseDiscordMarkdown);
}

function markupOf(nodes: MarkdownNodes): readonly string[] {
  return [
    ...mentionsOf(nodes).map(({ text }) => text),
    ...emojiOf(nodes).map(({ text }) => text),
    ...markupIn(nodes).filter((type) => ['underline', 'strike', 'spoiler'].includes(type)),
    ...allNodes(nodes).flatMap((node) => (node.type === 'list' && node.start !== null ? ['numbers'] : [])),
  ];
}

describeChatRenderer('renderDiscord', discord);

describe('renderDiscord, whatever articles hold, on Discord alone', () => {
  it('writes nothing that clients might draw in different ways', () => {
    fc.assert(
      fc.property(anyBriefing, fc.constantFrom(...briefingViews), (told, view) => {
        for (const content of [1, 2, 3].flatMap((page) => contentsOf(discord.show(told, view, page))))
          expect(uncertainLinesIn(content)).toEqual([]);
      }),
      runs,
    );
  });
});
