import { describe, expect, it, onTestFinished } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../support/discord/local-discord.ts';
import type { LocalMessage } from '../support/discord/message.ts';
import { usualPermissions } from '../support/discord/world.ts';
import { ended, smallArchive, startReadout, untilWritten, workplace } from '../support/readout.ts';

const manageChannels = 1n << 4n;
/** Processes that run beside others may need so long, ms. */
const patience = 20_000;

async function runningService() {
  const discord = await startLocalDiscord();
  const variables = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
  const child = startReadout(['start'], { cwd: workplace(smallArchive), variables });
  const end = ended(child);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await discord.close();
  });
  await untilWritten(child, 'watching the sources', 'stderr');
  discord.world.permit(discord.person, discord.channel, usualPermissions | manageChannels);
  return { discord, child, end };
}

/** What everybody sees, wherever it stands. */
function posted({ world }: LocalDiscord): readonly LocalMessage[] {
  return [...world.channels.values()]
    .flatMap(({ messages }) => messages)
    .filter(({ visibleTo }) => visibleTo === null);
}

describe('digests on Discord, by command', () => {
  it('are set up, looked at, posted, and mended by an editor’s hand, which is undone', async () => {
    const { discord, child, end } = await runningService();
    const until = <Found>(found: () => Found | false, what: string) => discord.until(found, what, patience);
    const asked = { topic: 'harbour', time: '9am, 5pm', days: 'weekdays' };
    const added = await discord.command('digest add', asked).answered();
    expect(added.text).toContain('- 09:00 and 17:00 on weekdays, Europe/Kyiv');
    expect(added.text.match(/^- <t:\d+:F>: \w{3} \d+ \w{3}, (?:09|17):00 in Europe\/Kyiv$/gm)).toHaveLength(
      3,
    );

    const [choice] = await discord.autocomplete('digest now', { name: 'id', value: 'harb' }).choices();
    expect(choice?.name).toBe('Harbour talks · 09:00, 17:00 · weekdays · Europe/Kyiv · active');
    const id = String(choice?.value);
    const preview = await discord.command('digest preview', { id }).answered();
    expect(preview.text).toContain('We expect hard talks');
    expect(preview.visibleTo).toBe(discord.person.id);
    expect(posted(discord)).toEqual([]);

    await discord.command('digest now', { id }).answered();
    const digest = await until(() => posted(discord)[0] ?? false, 'the digest');
    const list = await discord.press(digest, 'Edit a line').answered();
    const line = list.menus[0]?.options.find(({ label }) => label.includes('hard talks'))?.value ?? 'none';
    const one = await discord.choose(list, 'Choose a line', [line]).answered();
    await discord.submit(discord.press(one, 'Hide…'), { reason: 'She never said it.' });
    await until(() => one.text.includes('Hidden.'), 'what was done');
    await until(() => !digest.text.includes('We expect hard talks'), 'the digest without the line');
    const told = await until(() => posted(discord)[1] ?? false, 'what was mended');
    expect(told.channelId).toBe(digest.id);
    expect(told.text).toContain('She never said it.');

    await discord.press(one, 'Undo').acknowledged();
    await until(() => digest.text.includes('We expect hard talks'), 'the line again');
    const removed = await discord.command('digest remove', { id }).answered();
    expect(removed.text).toContain('Removed');
    expect((await discord.command('digest list').answered()).text).toContain('No digests come');

    child.kill('SIGTERM');
    const { status, stderr } = await end;
    expect({ status, errors: stderr.split('\n').filter((log) => log.includes('"level":50')) }).toEqual({
      status: 0,
      errors: [],
    });
    expect(discord.violations).toEqual([]);
  });
});
