/** What Slack makes of a text in `mrkdwn`: https://docs.slack.dev/messaging/formatting-message-text. */
export interface ReadMrkdwn {
  /** What is shown; instants as `<date:SECONDS:FORMAT|FALLBACK>`. */
  readonly words: string;
  /** Mentions, emphasis, emoji, quotations: all that is not plain words. */
  readonly marks: readonly string[];
  readonly links: readonly { readonly text: string; readonly url: string }[];
}

const tag = /<[^<>]*>/g;
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

export function readMrkdwn(text: string): ReadMrkdwn {
  const tags = (text.match(tag) ?? []).map((found) => readTag(found.slice(1, -1)));
  const others = text.split(tag);
  const words = others.map(
    (other, at) =>
      other.replaceAll(/&(?:amp|lt|gt);/g, (one) => entities[one] ?? one) + (tags[at]?.words ?? ''),
  );
  return {
    words: words.join(''),
    marks: [...tags.flatMap(({ mark }) => mark ?? []), ...emphasisIn(others.join('x'))],
    links: [
      ...tags.flatMap(({ link }) => link ?? []),
      ...others.flatMap((other) => other.match(/\bhttps?:\/\/\S+/g) ?? []).map((url) => ({ text: url, url })),
    ],
  };
}

interface ReadTag {
  readonly words: string;
  readonly mark?: string;
  readonly link?: { readonly text: string; readonly url: string };
}

function readTag(inside: string): ReadTag {
  const [, seconds, format, , fallback = ''] = /^!date\^(\d+)\^([^^|]+)(\^[^|]+)?\|(.+)$/.exec(inside) ?? [];
  if (seconds !== undefined) {
    // Words of ours may stand before the tokens, and then do before the words that take their place.
    const [before = ''] = /^[A-Za-z ]*/.exec(format ?? '') ?? [];
    if (!fallback.startsWith(before)) return { words: inside, mark: `<${inside}>` };
    const cut = (words: string): string => words.slice(before.length);
    return { words: `${before}<date:${seconds}:${cut(format ?? '')}|${cut(fallback)}>` };
  }
  if (/^[@#!]/.test(inside)) return { words: inside, mark: `<${inside}>` };
  const [url = '', text = url] = inside.split('|');
  return { words: text, link: { text, url } };
}

function emphasisIn(text: string): readonly string[] {
  return [
    ...(text.match(/(?<![\p{L}\p{N}])([*_~])(?=\S)[^\n]*?\S\1(?![\p{L}\p{N}])/gu) ?? []),
    ...(text.match(/`[^`\n]+`/g) ?? []),
    ...(text.match(/:[a-z0-9_+-]+:/g) ?? []),
    ...(text.match(/^(?:>|&gt;)/gm) ?? []),
  ];
}
