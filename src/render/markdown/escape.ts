interface Unsafe {
  readonly character: string;
  /** What must stand before it; `^` is the start of the text. */
  readonly before?: string;
  /** What must follow it. */
  readonly after?: string;
  /** What stands for it; a backslash and the character where left out. */
  readonly as?: string;
}

/**
 * Characters that would be markup in CommonMark 0.31.2 or in the dialects of GitHub, Slack and Discord, and where.
 * More is escaped than must be: a source's words have no right to any markup.
 */
const unsafe: readonly Unsafe[] = [
  { character: '\\' },
  { character: '`' },
  { character: '*' },
  { character: '_' },
  { character: '[' },
  { character: ']' },
  { character: '(', before: '\\]' },
  { character: '|' },
  { character: '~' },
  { character: '$' },
  { character: '<', as: '&lt;' },
  { character: '>', as: '&gt;' },
  { character: '&', after: '[#\\w]{1,40};', as: '&amp;' },
  // No backslash keeps a platform from reading a mention out of the finished text; a word joiner does.
  { character: '@', as: '@\u2060' },
  { character: '#' },
  { character: ':', after: '//' },
  { character: '.', before: '\\bwww' },
  { character: '+', before: '^' },
  { character: '-', before: '^' },
  { character: '=', before: '^' },
  { character: '.', before: '^\\d{1,9}' },
  { character: ')', before: '^\\d{1,9}' },
];

const patterns = unsafe.map(({ character, before, after }) => {
  const lead = before === undefined ? '' : `(?<=${before})`;
  const tail = after === undefined ? '' : `(?=${after})`;
  return `${lead}${RegExp.escape(character)}${tail}`;
});
const anyUnsafe = new RegExp(patterns.join('|'), 'giu');
const standIns = new Map(unsafe.flatMap(({ character, as }) => (as === undefined ? [] : [[character, as]])));

/** Words as CommonMark that shows them and nothing else. */
export function escaped(words: string): string {
  return words.replace(anyUnsafe, (character) => standIns.get(character) ?? `\\${character}`);
}
