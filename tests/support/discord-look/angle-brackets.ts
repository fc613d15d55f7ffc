import type { Found, MarkdownNode, MentionKind } from './markdown-nodes.ts';

const mentionPatterns: readonly (readonly [MentionKind, RegExp])[] = [
  ['user', /^<@!?\d+>$/],
  ['role', /^<@&\d+>$/],
  ['channel', /^<#\d+>$/],
  ['command', /^<\/[^:\n]+:\d+>$/],
  ['navigation', /^<id:[\w-]+(?::\d+)?>$/],
  ['sound', /^<sound:\d+:\d+>$/],
];

/** What `<…>` at `at` stands for; `end` is behind its `>`. */
export function angleBracketsAt(text: string, at: number): Found | null {
  const rest = /<[^<>]*>/y;
  rest.lastIndex = at;
  const words = rest.exec(text)?.[0];
  const node = words === undefined ? null : nodeOf(words);
  return words !== undefined && node ? { end: at + words.length, nodes: () => [node] } : null;
}

function nodeOf(words: string): MarkdownNode | null {
  const mention = mentionPatterns.find(([, pattern]) => pattern.test(words));
  if (mention) return { type: 'mention', kind: mention[0], text: words };
  const time = /^<t:(-?\d+)(?::([A-Za-z]))?>$/.exec(words);
  if (time) return { type: 'timestamp', unix: Number(time[1]), style: time[2] ?? 'f', text: words };
  const emoji = /^<a?:([^\s:]+):\d+>$/.exec(words);
  if (emoji) return { type: 'emoji', kind: 'custom', name: emoji[1] ?? '', text: words };
  const address = words.slice(1, -1);
  const url = addressOf(address);
  return url === null
    ? null
    : { type: 'link', url, masked: false, content: [{ type: 'text', text: address }] };
}

/** An address, a mail address or a telephone number, as what a link would open. */
function addressOf(words: string): string | null {
  if (/^(?:[a-z][a-z\d+.-]{0,31}:\/|mailto:|tel:|sms:)\S+$/i.test(words)) return words;
  if (/^[^\s@]+@[^\s@]+$/.test(words) && words.includes('.')) return `mailto:${words}`;
  return /^\+[\d ()-]+$/.test(words) ? `tel:${words}` : null;
}
