import { messageFaults } from '../../../../src/render/discord/check-message.ts';
import type { DiscordMessage } from '../../../../src/render/discord/payload.ts';
import type { ChatRenderer } from '../../../contract/chat-renderer.ts';
import { checkMessage } from '../../../support/discord/validate/message.ts';
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
import { buttonsOf, contentsOf, linesOf } from './read-message.ts';

const styles = { ahead: 'F', other: 'f', day: 'D' } as const;

/** What a reader of Discord sees of a message, and what Discord would refuse in it. */
export const discordReader: Omit<ChatRenderer<DiscordMessage>, 'show'> = {
  faults,
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

/** What we find, and what the local Discord does, which looks for itself. */
function faults(message: DiscordMessage): readonly string[] {
  const problems = checkMessage(JSON.parse(JSON.stringify(message)), {
    uploads: [],
    target: null,
    kind: 'create',
  });
  return [...messageFaults(message), ...problems.map(({ code }) => code)];
}
