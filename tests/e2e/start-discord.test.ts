import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../support/discord/local-discord.ts';
import { ended, readout, smallArchive, startReadout, untilWritten, workplace } from '../support/readout.ts';

async function localDiscord(): Promise<LocalDiscord> {
  const discord = await startLocalDiscord({ specification: false });
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
  it('answers /briefing with the store’s briefing, and leaves on SIGTERM', async () => {
    const discord = await localDiscord();
    const { child, end } = started(workplace(smallArchive), variablesFor(discord));
    await Promise.all([
      untilWritten(child, 'Discord is on'),
      untilWritten(child, 'the commands are registered', 'stderr'),
    ]);
    const answer = await discord.command('briefing', { topic: 'hb' }).answered();
    expect(JSON.stringify(answer.components)).toContain('Harbour talks');
    expect(JSON.stringify(answer.components)).toContain('Ida Ross');
    child.kill('SIGTERM');
    const { status, signal, stderr } = await end;
    expect({ status, signal }).toEqual({ status: 0, signal: null });
    expect(stderr).not.toContain(discord.token);
    expect(discord.gateway.readySessions).toEqual([]);
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

  it('reads on where nobody knows its token, and says how to get one', async () => {
    const discord = await localDiscord();
    const token = discord.token.slice(0, -4);
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
    expect(stderr).not.toContain(token);
  });

  it('reads on where Discord cannot be reached', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    await new Promise((resolve) => server.close(resolve));
    const variables = { DISCORD_TOKEN: 'aaa.bbb.ccc', DISCORD_API_URL: `http://127.0.0.1:${port}/api` };
    const { child, end } = started(workplace(smallArchive), variables);
    await Promise.all([
      untilWritten(child, 'Discord is on'),
      untilWritten(child, 'watching the sources', 'stderr'),
    ]);
    child.kill('SIGTERM');
    expect(await end).toMatchObject({ status: 0, signal: null });
  });

  it('--once does not connect', async () => {
    const discord = await localDiscord();
    const variables = variablesFor(discord);
    const run = await readout(['start', '--once'], { cwd: workplace(smallArchive), variables });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(discord.requests).toEqual([]);
  });
});
