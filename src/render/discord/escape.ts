import { escaperOf, type Unsafe } from '../escaper.ts';

/**
 * Characters that Discord's clients or its API would take for markup, links, emoji or mentions, and where:
 * https://docs.discord.com/developers/reference#message-formatting. A backslash goes before any sign.
 */
const unsafe: readonly Unsafe[] = [
  { character: '\\' },
  { character: '`' },
  { character: '*' },
  { character: '_' },
  { character: '~' },
  { character: '|' },
  { character: '[' },
  { character: ']' },
  // A masked link's end is found without regard to backslashes: a source's sign must not end one of ours.
  { character: '(', before: '\\]' },
  { character: '<' },
  { character: '>' },
  // No backslash keeps "@everyone" out of the payload; a word joiner does.
  { character: '@', as: '@\u2060' },
  // A heading loses the signs at its end, whatever stands before them.
  { character: '#', before: '^', as: '#\u2060' },
  { character: '#', after: '$', as: '#\u2060' },
  { character: '-', before: '^' },
  { character: '+', before: '^' },
  { character: '.', before: '^\\d{1,9}' },
  { character: ':', after: '//' },
  { character: ':', after: '[^\\s:]+:' },
  { character: '.', before: '\\bdiscord(?:app)?' },
];

const withoutMarkup = escaperOf(unsafe);

/** Joiners that join no letters and no emoji: they show nothing, and could part what is escaped only as a whole. */
const looseJoiners =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])[\u200c\u200d]+|[\u200c\u200d]+(?![\p{L}\p{M}\p{Extended_Pictographic}])/gu;

/** Words as Discord's Markdown that shows them and nothing else. */
export function escaped(words: string): string {
  return withoutMarkup(words.replace(looseJoiners, ''));
}
