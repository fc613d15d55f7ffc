import { describe, expect, it, onTestFinished } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../support/discord/local-discord.ts';
import { ended, smallArchive, startReadout, untilWritten, workplace } from '../support/readout.ts';

async function localDiscord(): Promise<LocalDiscord> {
  const discord = await startLocalDiscord();
  onTestFinished(() => discord.close());
  return discord;
}

const variablesFor = ({ token, apiUrl }: Pick<LocalDiscord, 'token' | 'apiUrl'>) => ({
  DISCORD_TOKEN: token,
  DISCORD_API_URL: apiUrl,
});

function started(cwd: string, variables: Readonly<Record<string, string>>) {
  const child = startReadout(['start'], { cwd, variables });
  const end = ended(child);
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, end };
}

describe('readout start with Discord', () => {
  it('answers in the channel, opens a view for whoever presses, and leaves on SIGTERM', async () => {
    const discord = await localDiscord();
    const { child, end } = started(workplace(smallArchive), variablesFor(discord));
    await untilWritten(child, 'the commands are registered', 'stderr');
    const offered = await discord.autocomplete('briefing', { name: 'topic', value: 'harb' }).choices();
    expect(offered).toEqual([{ name: expect.stringContaining('Harbour talks'), value: 'harbour' }]);

    const answer = await discord.command('briefing', { topic: 'harbour' }).answered();
    expect(answer.visibleTo).toBeNull();
    expect(answer.text).toContain('“We expect hard talks”');
    expect(answer.text).toContain('Ida Ross');
    expect(answer.text).toContain('10 Mar 2031');

    const other = discord.world.addPerson('tomas');
    const button = answer.buttons.find(({ label }) => label.startsWith('Said'))?.label ?? 'none';
    const said = await discord.press(answer, button, { person: other }).answered();
    expect(said.visibleTo).toBe(other.id);
    expect(said.text).toContain('“We expect hard talks”');

    child.kill('SIGTERM');
    const { status, signal, stderr } = await end;
    expect({ status, signal }).toEqual({ status: 0, signal: null });
    expect(stderr).not.toContain(discord.token);
    expect(discord.gateway.readySessions).toEqual([]);
    expect(discord.violations).toEqual([]);
  });

  it('answers again after a kill -9, and registers nothing a second time', async () => {
    const discord = await localDiscord();
    const cwd = workplace(smallArchive);
    const first = started(cwd, variablesFor(discord));
    await untilWritten(first.child, 'the commands are registered', 'stderr');
    await discord.command('briefing', { topic: 'hb', private: true }).answered();
    first.child.kill('SIGKILL');
    await first.end;

    const writes = () => discord.requests.filter(({ method }) => method === 'PUT').length;
    expect(writes()).toBe(1);
    const second = started(cwd, variablesFor(discord));
    await discord.until(
      () => discord.gateway.readySessions.length > 0 && discord.gateway.identifies.length === 2,
      'log-in',
    );
    const answer = await discord.command('briefing', { topic: 'hb', private: true }).answered();
    expect(answer.visibleTo).toBe(discord.person.id);
    second.child.kill('SIGTERM');
    expect((await second.end).status).toBe(0);
    expect(writes()).toBe(1);
    expect(discord.violations).toEqual([]);
  });

  it('has whoever asks at once wait for the first reading rather than say that there is nothing', async () => {
    const discord = await localDiscord();
    const { child, end } = started(workplace(smallArchive), variablesFor(discord));
    await untilWritten(child, 'the commands are registered', 'stderr');
    const answer = await discord.command('briefing', { topic: 'harbour' }).answered();
    expect(JSON.stringify(answer.components)).toContain('Ida Ross');
    child.kill('SIGTERM');
    expect((await end).status).toBe(0);
  });

  it('reads on where nobody knows its token, and says what is wrong and how to get one', async () => {
    const discord = await localDiscord();
    const token = discord.token.replaceAll('.', ' ');
    const { child, end } = started(workplace(smallArchive), variablesFor({ token, apiUrl: discord.apiUrl }));
    await Promise.all([
      untilWritten(child, 'Discord is on'),
      untilWritten(child, 'does not know the token', 'stderr'),
      untilWritten(child, 'watching the sources', 'stderr'),
    ]);
    child.kill('SIGTERM');
    const { status, stdout, stderr } = await end;
    expect(status).toBe(0);
    expect(stdout).toContain('Harbour talks');
    expect(stderr).toContain('DISCORD_TOKEN has not the right shape');
    expect(stderr).not.toContain(token);
  });
});
