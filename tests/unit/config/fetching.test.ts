import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../../src/config/environment.ts';
import type { FetchingSettings } from '../../../src/config/fetching.ts';
import { loadSettings } from '../../../src/config/settings.ts';
import { Fault, faultLine } from '../../../src/core/fault.ts';
import { temporaryDirectory } from '../../support/temporary-directory.ts';

/** `fetching` of a settings file with these lines under it; the second result is what is wrong with it. */
async function fetching(...lines: readonly string[]): Promise<[FetchingSettings | null, string]> {
  const config = path.join(temporaryDirectory(), 'own.yaml');
  writeFileSync(config, `fetching:\n${lines.map((line) => `  ${line}\n`).join('')}`);
  try {
    return [(await loadSettings({ config }, readEnvironment({}), '/srv')).fetching, ''];
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return [null, faultLine(error).replace(config, 'own.yaml')];
  }
}

describe('fetching', () => {
  it('has a default for all that a file leaves out', async () => {
    const defaults = { contact: null, every: 'PT10M', allow: [], pauseMs: 1000 };
    expect((await loadSettings({}, readEnvironment({}), '/srv')).fetching).toEqual(defaults);
    expect(await fetching('every: PT1H')).toEqual([{ ...defaults, every: 'PT1H' }, '']);
  });

  it('may say everything', async () => {
    const lines = [
      'contact: https://example.org/bot?x=1',
      'every: P7D',
      'allow: [intranet]',
      'pause: PT0.5S',
    ];
    expect(await fetching(...lines)).toEqual([
      { contact: 'https://example.org/bot?x=1', every: 'P7D', allow: ['intranet'], pauseMs: 500 },
      '',
    ]);
    expect(await fetching('contact: ops@example.org', 'pause: PT0S')).toMatchObject([
      { contact: 'ops@example.org', pauseMs: 0 },
      '',
    ]);
  });

  it.each([
    ['evry: PT1H', /^own\.yaml:2:3: "evry" is no key here\. Did you mean "every"\?$/],
    ['every: PT30S', /^own\.yaml:2:10: fetching\.every: .* a minute \(PT1M\) at least, a week/],
    ['every: P8D', /:2:10: fetching\.every: /],
    ['every: 10', /:2:10: fetching\.every: it must be an ISO 8601 duration\. /],
    ['pause: PT61S', /:2:10: fetching\.pause: .* a minute \(PT1M\) at most/],
    ['pause: -PT1S', /:2:10: fetching\.pause: /],
    ['pause: 1', /:2:10: fetching\.pause: it must be an ISO 8601 duration\. /],
    ['contact: the team', /:2:12: fetching\.contact: it is neither a mail address nor a page\. Write a mail/],
    ['contact: "ops@example.org\\r\\nX-Evil: 1"', /:2:12: fetching\.contact: /],
    ['contact: "https://example.org/\\r\\nX-Evil: 1"', /:2:12: fetching\.contact: /],
    ['contact: https://example.org/a(b)', /:2:12: fetching\.contact: /],
    ['contact: https://ida:s3cret@example.org/', /:2:12: fetching\.contact: (?!.*s3cret)/],
    ['contact: javascript:alert(1)', /:2:12: fetching\.contact: /],
    ['allow: intranet', /:2:10: fetching\.allow: it must be a list\. .*brackets/],
    ['allow: [10.1.2.3, 7]', /:2:21: fetching\.allow\.1: it must be text\. /],
    [
      'allow: [0.0.0.0/0]',
      /:2:11: fetching\.allow\.0: it would open every address there is\. Write the hosts/,
    ],
  ])('refuses %j with its line and the mend', async (line, told) => {
    const [value, fault] = await fetching(line);
    expect(value).toBeNull();
    expect(fault).toMatch(told);
  });

  it('must be keys with values', async () => {
    expect((await fetching('- every'))[1]).toMatch(/:2:3: fetching: it must be keys with values\./);
  });
});
