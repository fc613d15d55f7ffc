import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { configuredWishes } from '../../../src/cli/configured-wishes.ts';
import { configuredDigests } from '../../../src/config/digest-entries.ts';
import { readEnvironment } from '../../../src/config/environment.ts';
import { loadSettings, type Settings } from '../../../src/config/settings.ts';
import { type Fault, faultLine } from '../../../src/core/fault.ts';
import { temporaryDirectory } from '../../support/temporary-directory.ts';
import { topicOf } from '../../support/topics.ts';

const topics = [topicOf({ id: 'talks', aliases: ['t'] }), topicOf({ id: 'war' })];
const channel = 'discord:123456789012345678';

/** Settings of a file with these lines under `digests:`, and each fault as its line tells it. */
async function read(...lines: readonly string[]): Promise<{ settings: Settings | null; told: string[] }> {
  const file = path.join(temporaryDirectory(), 'own.yaml');
  writeFileSync(file, `digests:\n${lines.join('\n')}\n`);
  const told: string[] = [];
  const tell = (fault: Fault): void => void told.push(faultLine(fault).replace(`${file}:`, ''));
  const settings = await loadSettings({ config: file }, readEnvironment({}), '/srv', tell).catch((fault) => {
    tell(fault);
    return null;
  });
  return { settings, told: told.toSorted() };
}

describe('the digests of a settings file', () => {
  it.each([
    ['slack:T0123/C0456', '"123456789012345678"', 'user group of Slack'],
    [channel, 'S0123', 'role of Discord'],
  ])('refuse to mention in %s what only the other platform has', async (to, mention, words) => {
    const lines = ['  - topic: talks', `    to: ${to}`, '    at: 9:00'];
    const { settings, told } = await read(...lines, `    mention: ${mention}`);
    expect(settings).toBeNull();
    expect(told).toEqual([
      expect.stringMatching(new RegExp(`^5:14: digests\\.0\\.mention: it is no ${words}\\.`)),
    ]);
    expect((await read(...lines)).told).toEqual([]);
  });

  it('wish for a subscription each, with what was written and no more', async () => {
    const { settings } = await read(
      '  - topic: T',
      `    to: ${channel}`,
      '    at: 9:00',
      '  - topic: war',
      '    to: slack:T0123/C0456/1700000000.000100',
      '    at: [9am, "17:30"]',
      '    days: mon,wed',
      '    timezone: Europe/Kyiv',
      '    sections: [said, upcoming]',
      '    quiet: silent',
      '    remind: 30',
      '    alerts: true',
      '    mention: S0123',
    );
    const { digests, faults } = configuredDigests(settings?.digests ?? [], topics);
    expect(faults).toEqual([]);
    expect(digests.map(({ wish }) => wish)).toEqual([
      {
        topic: 'talks',
        destination: { platform: 'discord', guildId: null, channelId: '123456789012345678' },
        at: '9:00',
        options: {},
      },
      {
        topic: 'war',
        destination: {
          platform: 'slack',
          teamId: 'T0123',
          channelId: 'C0456',
          threadTs: '1700000000.000100',
        },
        at: '9am, 17:30',
        days: 'mon,wed',
        timezone: 'Europe/Kyiv',
        options: {
          sections: ['said', 'upcoming'],
          quiet: 'silent',
          remindMinutes: 30,
          alerts: true,
          mention: 'S0123',
        },
      },
    ]);
  });

  it('tell of each fault with its line and the mend', async () => {
    const { settings, told } = await read(
      '  - topic: talks',
      '    to: general',
      '    at: 9',
      '  - topic: ""',
      '    to: discord:12',
      '    at: "9:00"',
      '    sections: [all]',
      '    quiet: loud',
      '    remind: 0',
      '    alerts: yes please',
      '    mention: "@everyone"',
      '    zone: UTC',
      '  - just words',
      '  - to: slack:T0123/c0456',
      '    at: "9:00"',
    );
    expect(settings).toBeNull();
    expect(told).toEqual([
      '10:13: digests.1.remind: it is too small. Write 1 or more, or leave it out.',
      '11:13: digests.1.alerts: it must be true or false. Write one of them.',
      '12:14: digests.1.mention: it is no id. Write the id of a role or user group, such as "1234567890123456".',
      '13:5: "zone" is no key here. The keys here are topic, to, at, days, timezone, sections, quiet, remind, alerts, mention.',
      '14:5: digests.2: it must be keys with values. Begin each digest with "- topic: …".',
      "15:5: digests.3.topic: it is missing. Put a topic's id here, between quotation marks.",
      expect.stringMatching(
        /^15:9: digests\.3\.to: "slack:T0123\/c0456" is no channel\. Write discord:CHANNEL/,
      ),
      expect.stringMatching(/^3:9: digests\.0\.to: "general" is no channel\. Write discord:CHANNEL/),
      '4:9: digests.0.at: it must be text. Put times of day such as "9:00, 17:30" here, between quotation marks.',
      "5:12: digests.1.topic: it is empty. Put a topic's id here.",
      expect.stringMatching(/^6:9: digests\.1\.to: "discord:12" is no channel/),
      expect.stringMatching(/^8:16: digests\.1\.sections\.0: it is no section\. Write some of upcoming/),
      '9:12: digests.1.quiet: it must be line or silent. Write one of them.',
    ]);
  });

  it('are checked against topics, clocks and calendars, each fault at its place', async () => {
    const { settings } = await read(
      `  - { topic: talk, to: "${channel}", at: "9:00" }`,
      '  - topic: war',
      `    to: ${channel}`,
      '    at: half past',
      '    days: mon,noday',
      '    timezone: Europe/Nowhere',
      `  - { topic: talks, to: "${channel}", at: "9:00" }`,
      `  - { topic: t, to: "${channel}", at: "9:00", alerts: true }`,
    );
    const { wishes, faults } = await configuredWishes(settings?.digests ?? [], topics);
    expect(faults.map(({ code, place }) => `${place?.line} ${code}`)).toEqual([
      '2 unknown-topic',
      '9 duplicate-digest',
      '5 bad-time',
      '6 bad-days',
      '7 bad-zone',
    ]);
    expect(faults[1]?.message).toBe('The digest of line 8 stands here again.');
    expect(wishes.map(({ topic }) => topic)).toEqual(['talks']);
  });

  it('replace those of the defaults, and none are left where the file has none', async () => {
    expect((await read('  []')).settings?.digests).toEqual([]);
  });
});

describe('the settings of delivery', () => {
  it('are taken one by one, and refused where they are no durations or no group', async () => {
    const file = path.join(temporaryDirectory(), 'own.yaml');
    const load = (text: string) => {
      writeFileSync(file, text);
      return loadSettings({ config: file }, readEnvironment({}), '/srv');
    };
    expect(await load('delivery: {catchUp: PT1H}\nslackManagers: admins\n')).toMatchObject({
      delivery: { catchUp: 'PT1H', mendFor: 'P7D' },
      slackManagers: 'admins',
    });
    expect((await load('delivery: {mendFor: P1D}\n')).delivery).toEqual({ catchUp: 'PT6H', mendFor: 'P1D' });
    await expect(load('delivery: {mendFor: 7 days}\n')).rejects.toMatchObject({ place: { line: 1 } });
    await expect(load('delivery: {mendfor: P1D}\n')).rejects.toMatchObject({
      mend: 'Did you mean "mendFor"?',
    });
    await expect(load('slackManagers: everybody\n')).rejects.toMatchObject({
      mend: 'Write one of members, admins.',
    });
  });
});
