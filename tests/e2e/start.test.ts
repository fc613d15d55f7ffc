import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  articleFile,
  ended,
  readout,
  smallArchive,
  startReadout,
  untilWritten,
  workplace,
} from '../support/readout.ts';

describe('readout start', () => {
  it('--once prints every briefing, says what switches the platforms on, and exits', async () => {
    const run = await readout(['start', '--once'], { cwd: workplace(smallArchive) });
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('Harbour talks');
    expect(run.stdout).toMatch(/^Discord is off: .*DISCORD_TOKEN/m);
    expect(run.stdout).toMatch(/^Slack is off: .*SLACK_BOT_TOKEN/m);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'keeps running until %s, and then leaves a closed store',
    async (signal) => {
      const cwd = workplace(smallArchive);
      const child = startReadout(['start', '--log-level', 'error'], { cwd });
      const end = ended(child);
      await untilWritten(child, 'Slack is off');
      child.kill(signal);
      expect(await end).toMatchObject({ status: 0, signal: null, stderr: '' });
      const database = new DatabaseSync(path.join(cwd, 'data/readout.db'), { readOnly: true });
      expect(database.prepare('SELECT count(*) AS articles FROM articles').get()).toMatchObject({
        articles: 2,
      });
      database.close();
    },
  );

  it('takes up a file that comes while it runs, and says that the briefing has changed', async () => {
    const cwd = workplace({ ...smallArchive, 'fast.yaml': 'reread: "* * * * * *"\n' });
    const child = startReadout(['start', '--config', 'fast.yaml'], { cwd });
    const end = ended(child);
    await untilWritten(child, 'Slack is off');
    writeFileSync(
      path.join(cwd, 'briefings/harbour/c.md'),
      articleFile(
        '2031-03-05T10:00:00Z',
        '"We walk out," Foreign Minister Tom Hale of Chile told reporters on Wednesday.',
      ),
    );
    await untilWritten(child, 'Harbour talks: the briefing has changed');
    child.kill('SIGTERM');
    expect((await end).status).toBe(0);
  });

  it('takes up a topic that comes while it runs, and keeps one whose file somebody breaks', async () => {
    const cwd = workplace({ ...smallArchive, 'fast.yaml': 'reread: "* * * * * *"\n' });
    const child = startReadout(['start', '--config', 'fast.yaml', '--log-level', 'error'], { cwd });
    const end = ended(child);
    await untilWritten(child, 'Slack is off');
    const topic = smallArchive['briefings/harbour.yaml'];
    const quay = topic.replace('Harbour', 'Quay').replace('hb', 'q').replace('asOf', 'asOff');
    writeFileSync(path.join(cwd, 'briefings/quay.yaml'), quay);
    await untilWritten(child, 'asOff', 'stderr');
    writeFileSync(path.join(cwd, 'briefings/quay.yaml'), quay.replace('asOff', 'asOf'));
    writeFileSync(path.join(cwd, 'briefings/harbour.yaml'), 'title: [');
    await untilWritten(child, 'Quay talks');
    child.kill('SIGTERM');
    const { status, stdout, stderr } = await end;
    expect(status).toBe(0);
    expect(stdout.match(/^Quay talks$/gm)).toHaveLength(1);
    expect(stderr.match(/quay\.yaml:4:1: "asOff" .*"asOf"\?/g)).toHaveLength(1);
    expect(stdout).not.toContain('has changed');
  });

  it('stops in the middle of a long reading, between two whole batches', async () => {
    const cwd = workplace(smallArchive);
    const words = 'Foreign Minister Ida Ross said the talks went well. '.repeat(40);
    for (let index = 0; index < 1200; index++) {
      writeFileSync(
        path.join(cwd, `briefings/harbour/n${index}.md`),
        articleFile('2031-03-04T08:00:00Z', words),
      );
    }
    const child = startReadout(['start'], { cwd });
    const end = ended(child);
    while (!existsSync(path.join(cwd, 'data/readout.db'))) await setImmediate();
    child.kill('SIGTERM');
    expect(await end).toMatchObject({ status: 0, signal: null, stdout: '' });
    const database = new DatabaseSync(path.join(cwd, 'data/readout.db'), { readOnly: true });
    const { articles } = z
      .object({ articles: z.number() })
      .parse(database.prepare('SELECT count(*) AS articles FROM articles').get());
    database.close();
    expect(articles).toBeLessThan(1202);
    expect(articles % 200).toBe(0);
  });

  it('is refused with status 2 where READOUT_NOW would be told on a real platform', async () => {
    const variables = { READOUT_NOW: '2031-03-05T00:00:00Z', DISCORD_TOKEN: 'aaa.bbb.ccc' };
    const run = await readout(['start', '--once'], { cwd: workplace(smallArchive), variables });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('READOUT_NOW');
    expect(run.stderr).not.toContain('aaa.bbb.ccc');
  });

  it('without a topic says where to put one', async () => {
    const run = await readout(['start'], { cwd: workplace({ 'briefings/readme.txt': 'nothing yet' }) });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('--briefings DIR');
  });

  it('does not begin on a ledger of digests that is damaged', async () => {
    const cwd = workplace({
      ...smallArchive,
      'data/digests.db': 'no database at all, but long enough to be one'.repeat(200),
    });
    const run = await readout(['start'], { cwd });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(/digests\.db is no sound database.*backup/);
  });
});
