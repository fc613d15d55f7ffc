import { escaperOf, type Unsafe } from '../escaper.ts';

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

/** Words as CommonMark that shows them and nothing else. */
export const escaped = escaperOf(unsafe);
