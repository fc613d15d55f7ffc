import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { clockOf, environmentFaults, readEnvironment } from '../../../src/config/environment.ts';
import { loadSettings } from '../../../src/config/settings.ts';
import { platformLines } from '../../../src/config/switches.ts';
import { faultLine } from '../../../src/core/fault.ts';
import { parseInstant } from '../../../src/core/topics/named-instant.ts';
import { nearest } from '../../../src/core/topics/nearest.ts';
import { temporaryDirectory } from '../../support/temporary-directory.ts';

const bare = readEnvironment({});

describe('settings', () => {
  it('have a default each', async () => {
    expect(await loadSettings({}, bare, '/srv')).toEqual({
      logLevel: 'info',
      cooldown: { requests: 5, per: 'PT15S' },
      host: '127.0.0.1',
      port: 8080,
      briefings: { path: '/srv/briefings', shownAs: 'briefings', near: '/srv/briefings' },
      data: { path: '/srv/data', shownAs: 'data', near: '/srv/data' },
      reread: '*/30 * * * * *',
      window: 'P14D',
      since: 'P1D',
      fetching: { contact: null, every: 'PT10M', allow: [], pauseMs: 1000 },
      delivery: { catchUp: 'PT6H', mendFor: 'P7D' },
      digests: [],
      slackManagers: 'members',
    });
  });

  it('take a file over the defaults, the environment over the file, the command line over both', async () => {
    const directory = temporaryDirectory();
    writeFileSync(path.join(directory, 'own.yaml'), 'port: 1\nhost: a\ndata: d\nlogLevel: error\n');
    const environment = readEnvironment({ PORT: '2', INIT_CWD: directory });
    const options = { config: 'own.yaml', data: 'mine', logLevel: 'debug' } as const;
    expect(await loadSettings(options, environment, '/srv')).toMatchObject({
      port: 2,
      host: 'a',
      logLevel: 'debug',
      data: { path: path.join(directory, 'mine'), shownAs: 'mine' },
      briefings: { path: '/srv/briefings' },
    });
  });

  it('refuse an unknown key with its line and the nearest one', async () => {
    const directory = temporaryDirectory();
    const file = path.join(directory, 'own.yaml');
    writeFileSync(file, 'host: a\nprot: 1\n');
    const told = await loadSettings({ config: file }, bare, '/srv').catch((error) => faultLine(error));
    expect(told).toBe(`${file}:2:1: "prot" is no key here. Did you mean "port"?`);
  });

  it('refuse a file that is not there, and a port that is none', async () => {
    await expect(loadSettings({ config: 'none.yaml' }, bare, '/srv')).rejects.toMatchObject({
      code: 'unreadable',
    });
    for (const PORT of ['http', '70000', '-1', '80.5']) {
      await expect(loadSettings({}, readEnvironment({ PORT }), '/srv')).rejects.toMatchObject({
        code: 'bad-environment',
      });
    }
  });
});

describe('READOUT_NOW', () => {
  it('stands for now', () => {
    const clock = clockOf(readEnvironment({ READOUT_NOW: '2031-03-04T12:00:00+02:00' }));
    expect(clock.now().toString()).toBe('2031-03-04T10:00:00Z');
  });

  it('is refused where it is no instant', () => {
    expect(() => clockOf(readEnvironment({ READOUT_NOW: 'tomorrow' }))).toThrow(
      expect.objectContaining({ code: 'bad-environment' }),
    );
  });

  it.each([
    [{ DISCORD_TOKEN: 'a.b.c' }, 'DISCORD_TOKEN'],
    [{ DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: 'https://discord.com/api' }, 'DISCORD_TOKEN'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_BOT_TOKEN'],
  ])('is refused together with a real platform (%o)', (variables, name) => {
    const environment = readEnvironment({ READOUT_NOW: '2031-03-04T12:00:00Z', ...variables });
    expect(() => clockOf(environment)).toThrow(
      expect.objectContaining({ message: expect.stringContaining(name) }),
    );
  });

  it('goes together with a local double', () => {
    const environment = readEnvironment({
      READOUT_NOW: '2031-03-04T12:00:00Z',
      DISCORD_TOKEN: 'a.b.c',
      DISCORD_API_URL: 'http://127.0.0.1:4000/api',
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_API_URL: 'http://localhost:4001/api/',
    });
    expect(clockOf(environment).now().toString()).toBe('2031-03-04T12:00:00Z');
  });
});

describe('tokens', () => {
  it('are checked by their shape and never shown', () => {
    const secret = 'very-secret';
    const faults = environmentFaults(readEnvironment({ DISCORD_TOKEN: secret, SLACK_BOT_TOKEN: secret }));
    expect(faults.map(({ message }) => message)).toEqual([
      'DISCORD_TOKEN has not the right shape.',
      'SLACK_BOT_TOKEN has not the right shape.',
      'SLACK_BOT_TOKEN alone does not connect.',
    ]);
    expect(JSON.stringify(faults.map(faultLine))).not.toContain(secret);
  });

  it.each(['"aaa.bbb.ccc"', "'aaa.bbb.ccc'", 'Bot aaa.bbb.ccc', '"Bot aaa.bbb.ccc"\n'])(
    'of a bot token is read as it is pasted: %j',
    (pasted) => {
      expect(readEnvironment({ DISCORD_TOKEN: pasted }).DISCORD_TOKEN).toBe('aaa.bbb.ccc');
    },
  );

  it('may end with a line end, as secrets in files do, and an address with a slash', () => {
    const environment = readEnvironment({
      DISCORD_TOKEN: 'a.b.c\n',
      DISCORD_API_URL: 'http://127.0.0.1:4000/api/',
    });
    expect(environment).toMatchObject({
      DISCORD_TOKEN: 'a.b.c',
      DISCORD_API_URL: 'http://127.0.0.1:4000/api',
    });
  });

  it('that are missing are named in one line a platform; an empty one counts as missing', () => {
    const [discord, slack] = platformLines(readEnvironment({ DISCORD_TOKEN: '' }));
    expect(discord).toMatch(/Discord is off: .*DISCORD_TOKEN/);
    expect(slack).toMatch(/Slack is off: .*SLACK_BOT_TOKEN .*SLACK_APP_TOKEN.*SLACK_SIGNING_SECRET/);
  });
});

it('a platform whose token is set is told as on, and the token is not', () => {
  const [discord] = platformLines(readEnvironment({ DISCORD_TOKEN: 'aaa.bbb.ccc' }));
  expect(discord).toMatch(/^Discord is on/);
  expect(discord).not.toContain('aaa');
});

it.each([
  [{ SLACK_APP_TOKEN: 'xapp-1' }, /^Slack is on: the log tells when it is connected/],
  [{ SLACK_SIGNING_SECRET: 'a1b2' }, /^Slack is on: it takes signed requests at \/slack\/events/],
  [{ SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: 'a1b2' }, /^Slack is on: the log tells/],
  [{}, /^Slack is off: set SLACK_APP_TOKEN or SLACK_SIGNING_SECRET as well\.$/],
])('Slack with its bot token and %o is told in a line of 80 columns', (variables, line) => {
  const [, slack = ''] = platformLines(readEnvironment({ SLACK_BOT_TOKEN: 'xoxb-1', ...variables }));
  expect(slack).toMatch(line);
  expect(slack).not.toMatch(/xoxb|xapp-1|a1b2/);
  expect(slack.length).toBeLessThanOrEqual(80);
});

describe('a date on the command line', () => {
  it.each([
    ['2022-01-10', 'Europe/Kyiv', '2022-01-10T21:59:59Z'],
    ['2022-03-27', 'Europe/Kyiv', '2022-03-27T20:59:59Z'],
    ['2022-01-10', 'America/New_York', '2022-01-11T04:59:59Z'],
    ['2022-01-10T21:00:00Z', 'Europe/Kyiv', '2022-01-10T21:00:00Z'],
    ['2022-01-10T21:00+02:00', 'UTC', '2022-01-10T19:00:00Z'],
    ['2022-01-10T21:00', 'Europe/Kyiv', '2022-01-10T19:00:00Z'],
    ['2022-01-10 21:00', 'Europe/Kyiv', '2022-01-10T19:00:00Z'],
  ])('%s in %s is %s', (value, zone, instant) => {
    expect(parseInstant('--as-of', value, zone).toString()).toBe(instant);
  });

  it.each(['yesterday', '2022-02-30', '2022-13-01', '10.01.2022', '2022-01-10T25:00:00Z', '2022', ''])(
    '"%s" is refused with what to write',
    (value) => {
      expect(() => parseInstant('--as-of', value, 'Europe/Kyiv')).toThrow(
        expect.objectContaining({ code: 'bad-date', mend: expect.stringContaining('2022-01-10') }),
      );
    },
  );
});

describe('the nearest name', () => {
  it('is the one with the fewest edits', () => {
    expect(nearest('ukrane', ['gulf', 'ukraine'])).toBe('ukraine');
    expect(nearest('UA', ['ua'])).toBe('ua');
  });

  it('is none where nothing is near', () => {
    expect(nearest('weather', ['gulf', 'ua'])).toBeNull();
    expect(nearest('x', [])).toBeNull();
  });
});
