import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { isObject, type Json } from '../support/local-server/json.ts';
import { ended, smallArchive, startReadout, untilWritten, workplace } from '../support/readout.ts';
import { type LocalSlack, startLocalSlack } from '../support/slack/local-slack.ts';
import { readManifest } from '../support/slack/manifest.ts';
import type { LocalMessage } from '../support/slack/message.ts';
import type { LocalView } from '../support/slack/view.ts';

const manifestFile = path.join(import.meta.dirname, '../../config/slack-manifest.yaml');
/** Processes that run beside others may need so long, ms. */
const patience = 15_000;

/** A Slack with the app that people get who paste the manifest. */
async function localSlack(): Promise<LocalSlack> {
  const manifest: Json = parse(readFileSync(manifestFile, 'utf8'));
  if (!isObject(manifest)) throw new Error('the manifest is no map');
  const { app, scopes } = readManifest(manifest);
  return startLocalSlack({ app, scopes });
}

type Way = 'Socket Mode' | 'signed HTTP';

/** The service as it answers on Slack. */
async function runningService(way: Way) {
  const slack = await localSlack();
  const { botToken, appToken, signingSecret } = slack.workspace;
  const connected =
    way === 'Socket Mode'
      ? { SLACK_APP_TOKEN: appToken }
      : { SLACK_SIGNING_SECRET: signingSecret, PORT: '0' };
  const variables = { SLACK_BOT_TOKEN: botToken, SLACK_API_URL: slack.apiUrl, ...connected };
  const child = startReadout(['start'], { cwd: workplace(smallArchive), variables });
  const end = ended(child);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await slack.close();
  });
  const reached =
    way === 'Socket Mode'
      ? slack.sockets.connected()
      : listeningAt(child).then((url) => slack.deliverTo(url));
  await Promise.all([reached, untilWritten(child, 'watching the sources', 'stderr')]);
  return { slack, child, end };
}

/** Where a child that takes signed requests says that it listens. */
function listeningAt(child: ReturnType<typeof startReadout>): Promise<string> {
  let written = '';
  return new Promise((resolve, reject) => {
    child.stderr.on('data', (text: Buffer | string) => {
      written += String(text);
      const line = written.split('\n').find((one) => one.includes('listening for Slack'));
      const port = line && /\bport\W+(\d+)/.exec(line)?.[1];
      if (port) resolve(`http://127.0.0.1:${port}/slack/events`);
    });
    child.once('close', () => reject(new Error(`The process ended before it listened:\n${written}`)));
  });
}

/** What somebody reads, without the breaks between pieces of a line. */
const said = ({ words }: { readonly words: string }): string => words.replaceAll('\n', '');

/** What everybody sees in the channel and its threads. */
function posted({ workspace }: LocalSlack): readonly LocalMessage[] {
  return workspace.channel.messages.filter(({ ephemeral, deleted }) => !ephemeral && !deleted);
}

function lineOf({ elements }: LocalView, words: string): string {
  const lines = elements.flatMap(({ options }) => options);
  return lines.find(({ label }) => label.includes(words))?.value ?? 'none';
}

describe('digests on Slack', () => {
  it.each(['Socket Mode', 'signed HTTP'] as const)(
    'are set up by words and by the form, looked at, posted, and mended by an editor’s hand, over %s',
    async (way) => {
      const { slack, child, end } = await runningService(way);
      const until = <Found>(found: () => Found | false | undefined, what: string) =>
        slack.until(found, what, patience);

      const typed = await slack.command('/digest', 'harbour at 9:00 weekdays Europe/Kyiv').answer();
      expect(said(typed)).toContain('09:00 on weekdays, Europe/Kyiv, in this channel');
      expect(said(typed).match(/Next: /g)).toHaveLength(3);
      expect(typed.start.visibleTo).toBe(slack.workspace.person.id);

      const asked = slack.command('/digest');
      const form = await asked.view();
      slack.submit(form, { topic: 'harbour', 'digest-at': '5pm', 'digest-days': 'fri' });
      const added = await until(() => asked.messages[0], 'the answer to the form');
      expect(said(added)).toContain('17:00 on Fridays, Europe/Kyiv, in this channel');
      expect(form.open).toBe(false);
      const dropped = await slack.press(added, 'Remove').answer();
      expect(said(dropped)).toContain('No digests come any more on Harbour talks');

      const list = await slack.command('/digest', 'list').answer();
      expect(said(list)).toContain('09:00 on weekdays, Europe/Kyiv');
      expect(said(list)).not.toContain('Fridays');
      const preview = await slack.command('/digest', 'preview').answer();
      expect(preview.words).toContain('We expect hard talks');
      expect(preview.start.visibleTo).toBe(slack.workspace.person.id);
      expect(posted(slack)).toEqual([]);

      await slack.command('/digest', 'now').answer();
      const digest = await until(() => posted(slack)[0], 'the digest');
      expect(digest.words).toContain('We expect hard talks');
      expect(digest.threadTs).toBeNull();
      const pressed = slack.press(digest, 'Edit a line');
      const editor = await pressed.view();
      await until(() => editor.words.includes('What to do'), 'the lines to choose from');
      const hard = lineOf(editor, 'hard talks');
      slack.submit(editor, { 'edit-item': hard, 'edit-reason': 'She never said it.' });
      const done = await until(() => pressed.messages.find(({ ephemeral }) => ephemeral), 'what was done');
      expect(said(done)).toContain('Hidden:');
      await until(() => !digest.words.includes('We expect hard talks'), 'the digest without the line');
      expect(digest.words).toContain('corrected');
      const reply = await until(() => posted(slack)[1], 'what was mended');
      expect(reply.threadTs).toBe(digest.ts);
      expect(said(reply)).toContain('She never said it.');
      expect(said(reply)).not.toContain('hard talks');
      expect(digest.text + reply.text).not.toContain('hard talks');

      slack.press(done, 'Take it back');
      await until(() => digest.words.includes('We expect hard talks'), 'the line again');
      const removed = await slack.command('/digest', 'remove').answer();
      expect(said(removed)).toContain('No digests come any more on Harbour talks');
      expect(said(await slack.command('/digest', 'list').answer())).toContain('gets no digests yet');

      child.kill('SIGTERM');
      const { status, stderr } = await end;
      expect({ status, errors: stderr.split('\n').filter((log) => /"level":[56]0/.test(log)) }).toEqual({
        status: 0,
        errors: [],
      });
      expect(slack.violations).toEqual([]);
    },
  );
});
