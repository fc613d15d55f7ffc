/** Words that people type where a topic or a time is asked for. */
export const hostile = [
  '@everyone',
  '<@1> <#2> <@&3>',
  '`'.repeat(60),
  '\u202Eecilop\u202C',
  '\u200B\u200B',
  '[a](https://evil.example)',
  '||spoiler|| **bold** ~~gone~~ # head',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿'.repeat(7),
  '\uD800 half a pair',
  '../../etc/passwd',
  "'; DROP TABLE article; --",
  '{"__proto__":{"x":1}}',
  'constructor',
  'x'.repeat(100),
  '   ',
  'ї'.repeat(99),
] as const;
