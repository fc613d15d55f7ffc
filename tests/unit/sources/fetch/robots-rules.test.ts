import { describe, expect, test } from 'vitest';
import { robotsRules } from '../../../../src/sources/fetch/robots-rules.ts';

function allows(text: string, path: string): boolean {
  return robotsRules(text, 'Readout').allows(path);
}

describe('patterns', () => {
  test.each([
    ['/fish', '/fish', true],
    ['/fish', '/fishheads/yummy.html', true],
    ['/fish', '/Fish.asp', false],
    ['/fish', '/catfish', false],
    ['/fish/', '/fish', false],
    ['/fish*', '/fish/salmon', true],
    ['/*.php', '/folder/any.php.file?x', true],
    ['/*.php', '/windows.PHP', false],
    ['/*.php$', '/a.php', true],
    ['/*.php$', '/a.php?x=1', false],
    ['/*.php$', '/a.php.php', true],
    ['/fish*.php', '/fishheads/catfish.php?parameters', true],
    ['/a*b*c$', '/abc', true],
    ['/a*b*c$', '/ab', false],
    ['/ab*bc$', '/abc', false],
    ['/$', '/', true],
    ['/$', '/a', false],
    ['/*$', '/a', true],
    ['*', '/a', true],
    ['/?s=', '/?s=x', true],
    ['/caf\u00e9', '/caf%C3%A9', true],
    ['/caf%c3%a9', '/caf%C3%A9', true],
    ['/%7Eada', '/~ada', true],
    ['/a%2Fb', '/a/b', false],
  ])('%s speaks of %s: %s', (pattern, path, speaks) => {
    expect(allows(`User-agent: *\nDisallow: ${pattern}`, path)).toBe(!speaks);
  });

  test.each([
    [['Disallow: /', 'Allow: /news/'], '/news/1', true],
    [['Allow: /news/', 'Disallow: /'], '/other', false],
    [['Allow: /p', 'Disallow: /p'], '/p', true],
    [['Disallow: /p', 'Allow: /p'], '/p', true],
    [['Allow: /page', 'Disallow: /*.htm'], '/page.htm', false],
    [['Disallow:'], '/', true],
    [[], '/', true],
  ])('of %j the longest that speaks of %s counts', (lines, path, allowed) => {
    expect(allows(['User-agent: *', ...lines].join('\n'), path)).toBe(allowed);
  });
});

describe('groups', () => {
  test.each([
    [
      'a group of its own counts before that of all',
      'User-agent: *\nDisallow: /\nUser-agent: readout\nDisallow:',
      true,
    ],
    ['a version in the name is passed over', 'User-agent: Readout/2.0\nDisallow: /', false],
    ['a name that only begins alike is another bot', 'User-agent: ReadoutPlus\nDisallow: /', true],
    ['several bots share a group', 'User-agent: other\nUser-agent: Readout\nDisallow: /', false],
    [
      'a group may come in two pieces',
      'User-agent: readout\nAllow: /x\nUser-agent: b\nDisallow:\nUser-agent: readout\nDisallow: /',
      false,
    ],
    [
      'a sitemap ends no list of names',
      'User-agent: readout\nSitemap: https://a.example/s.xml\nUser-agent: b\nDisallow: /',
      false,
    ],
    ['rules of other bots are not ours', 'User-agent: other\nDisallow: /', true],
    ['rules before any name are nobody’s', 'Disallow: /\nUser-agent: *\nAllow: /x', true],
    [
      'comments, case and blanks do not matter',
      '  user-AGENT :  *   # all\r\n\tDISALLOW:/ # keep out\r',
      false,
    ],
    ['what is no robots.txt forbids nothing', '<!doctype html><p>User-agent: *<p>Disallow: /', true],
    ['names of objects are no rules', 'User-agent: __proto__\nDisallow: /\nconstructor: /', true],
  ])('%s', (_name, text, allowed) => {
    expect(allows(text, '/page')).toBe(allowed);
  });
});

test.each([
  ['User-agent: *\nCrawl-delay: 2.5', 2.5],
  ['User-agent: *\nCrawl-delay: soon', 0],
  ['User-agent: *\nCrawl-delay: -3', 0],
  ['User-agent: *\nCrawl-delay: Infinity', 0],
  ['User-agent: other\nCrawl-delay: 5', 0],
])('%j: a crawl-delay of %d s', (text, seconds) => {
  expect(robotsRules(text, 'Readout').crawlDelay).toBe(seconds);
});

test('a file that is made to take long is judged within the time of a test', () => {
  const path = `/${'a'.repeat(3900)}`;
  for (const line of [
    `/${'*a'.repeat(490)}b`,
    `/*${'a'.repeat(980)}b`,
    `/*b${'a'.repeat(980)}`,
    '/*a*a*a*a*a*b',
  ]) {
    const lines = Array.from(
      { length: Math.floor((500 * 1024) / (line.length + 11)) },
      () => `Disallow: ${line}`,
    );
    const rules = robotsRules(['User-agent: *', ...lines].join('\n'), 'Readout');
    expect(rules.allows(path)).toBe(true);
  }
});
