import { describe, expect, it } from 'vitest';
import { createManagers } from '../../../../../src/platforms/slack/answering/managers.ts';
import { SlackFailure } from '../../../../../src/platforms/slack/errors.ts';
import { digestFields as fields } from '../../../../../src/platforms/slack/surfaces/digests/digest-form.ts';
import type { Workspaces } from '../../../../../src/platforms/slack/web-api.ts';
import { listLog } from '../../../../support/list-log.ts';
import { digestBot, said } from './digest-bot.ts';

describe('who is not in the channel', () => {
  it('is refused kindly, alone, and nothing is done', async () => {
    const { slack, done, subscribed } = await digestBot();
    subscribed();
    const { workspace } = slack;
    const stranger = workspace.addMember('tomas');
    workspace.channel.members.delete(stranger.id);
    for (const text of ['list', 'pause', 'remove k3f9', 'preview', 'now', 'edit at 10:00', 'harbour at 9']) {
      const answer = await slack.command('/digest', text, { person: stranger }).answer();
      expect(said(answer)).toContain('A channel’s digests are its members’ affair. Join the channel');
      expect(answer.start.visibleTo).toBe(stranger.id);
    }
    for (const text of ['', 'edit']) {
      const modal = await slack.command('/digest', text, { person: stranger }).view();
      expect(said(modal)).toContain('its members’ affair');
    }
    expect(done()).toEqual([]);
    expect(slack.violations).toEqual([]);
  });

  it('is let in as soon as they have joined', async () => {
    const { slack } = await digestBot();
    const stranger = slack.workspace.addMember('tomas');
    slack.workspace.channel.members.delete(stranger.id);
    const refused = await slack.command('/digest', 'list', { person: stranger }).answer();
    expect(said(refused)).toContain('affair');
    slack.workspace.channel.members.add(stranger.id);
    const answer = await slack.command('/digest', 'list', { person: stranger }).answer();
    expect(said(answer)).toContain('gets no digests yet');
    expect(slack.violations).toEqual([]);
  });

  it('cannot choose it in the form of another channel', async () => {
    const { slack, done } = await digestBot();
    const other = slack.workspace.addChannel('closed');
    other.members.delete(slack.workspace.person.id);
    const form = await slack.command('/digest').view();
    const submitted = slack.submit(form, {
      [fields.topic]: 'harbour',
      [fields.at]: '9:00',
      [fields.channel]: other.id,
    });
    await submitted.acknowledged();
    expect(form.errors[fields.channel]).toContain('Join the channel');
    expect(done()).toEqual([]);
    expect(slack.violations).toEqual([]);
  });
});

describe('where admins alone change digests', () => {
  it('members see them, and are told whom to ask', async () => {
    const { slack, done, subscribed } = await digestBot({ managers: 'admins' });
    subscribed();
    const list = await slack.command('/digest', 'list').answer();
    expect(list.buttons).toEqual(['Preview']);
    const refused = await slack.command('/digest', 'pause').answer();
    expect(said(refused)).toContain('its admins alone change digests. Ask one of them.');
    expect(done()).toEqual([]);
    expect(slack.violations).toEqual([]);
  });

  it.each(['admin', 'owner'] as const)('an %s may', async (role) => {
    const { slack, done, subscribed } = await digestBot({ managers: 'admins' });
    subscribed();
    const person = slack.workspace.addMember('ines', { role });
    const list = await slack.command('/digest', 'list', { person }).answer();
    expect(list.buttons).toContain('Remove');
    await slack.press(list, 'Pause', { person }).answer();
    expect(done()).toEqual(['pause']);
    expect(slack.violations).toEqual([]);
  });
});

describe('where Slack does not say who is there', () => {
  it('a private channel without the bot is told how to invite it', async () => {
    const { slack, done } = await digestBot();
    const channel = slack.workspace.addChannel('hidden', { private: true, joined: false });
    const answer = await slack.command('/digest', 'harbour at 9', { channel }).answer();
    expect(said(answer)).toContain('I do not see that channel. Invite me there');
    expect(done()).toEqual([]);
    const [violation, ...others] = slack.violations;
    expect(violation).toMatchObject({ where: 'conversations.members', error: 'channel_not_found' });
    expect(others).toEqual([]);
  });

  it('messages between two people get none', async () => {
    const { slack, done } = await digestBot();
    const theirs = slack.workspace.directMessages(slack.workspace.addMember('tomas'));
    const answer = await slack.command('/digest', 'harbour at 9', { channel: theirs }).answer();
    expect(said(answer)).toContain('I do not see that channel.');
    expect(said(answer)).toContain('or write to me.');
    expect(done()).toEqual([]);
    expect(slack.violations).toEqual([]);
  });

  it('a token without the scope is told to whoever runs the bot', async () => {
    const scopes = ['commands', 'chat:write', 'im:write'];
    const { slack, done, log } = await digestBot({ slack: { scopes } });
    const answer = await slack.command('/digest', 'harbour at 9').answer();
    expect(said(answer)).toContain('install it again with all of its permissions');
    expect(done()).toEqual([]);
    expect(log).toContainEqual(
      expect.objectContaining({ level: 'error', message: expect.stringContaining('lacks a scope') }),
    );
  });

  it('a failure is told as one that passes', async () => {
    const { slack, done } = await digestBot();
    slack.fail({ method: 'conversations.members', how: { error: 'internal_error' } });
    const answer = await slack.command('/digest', 'harbour at 9').answer();
    expect(said(answer)).toContain('Please try again in a minute.');
    expect(done()).toEqual([]);
    expect(slack.violations).toEqual([]);
  });
});

/** Slack's answers to who is there, and what was asked. */
function asked(pages: readonly (readonly string[])[]) {
  const calls: string[] = [];
  let time = 0;
  const workspaces: Workspaces = {
    api: (teamId) => ({
      call: async (method, parameters) => {
        const page = Number(parameters['cursor'] ?? 0);
        calls.push(`${teamId} ${method} ${page}`);
        const members = pages[page];
        if (!members) throw new SlackFailure(method, 'unreached');
        const next_cursor = page + 1 < pages.length ? String(page + 1) : '';
        return { ok: true, members: [...members], response_metadata: { next_cursor } };
      },
    }),
  };
  const managers = createManagers({
    workspaces,
    policy: 'members',
    log: listLog().log,
    elapsed: () => time,
  });
  return { managers, calls, pass: (ms: number) => (time += ms) };
}

describe('who is in a channel', () => {
  it('is looked for page by page, no further than needed', async () => {
    const { managers, calls } = asked([['U1', 'U2'], ['U3'], ['U4']]);
    expect(await managers.standing('T1', 'U3', 'C1')).toBe('changes');
    expect(calls).toEqual(['T1 conversations.members 0', 'T1 conversations.members 1']);
    expect(await managers.standing('T1', 'U9', 'C1')).toBe('outside');
    expect(calls).toHaveLength(5);
  });

  it('is remembered for a minute, of each workspace and channel on its own; who is not is asked about again', async () => {
    const { managers, calls, pass } = asked([['U1']]);
    await Promise.all([managers.standing('T1', 'U1', 'C1'), managers.standing('T1', 'U1', 'C1')]);
    expect(calls).toHaveLength(1);
    await managers.standing('T1', 'U1', 'C2');
    await managers.standing('T2', 'U1', 'C1');
    expect(calls).toHaveLength(3);
    await managers.standing('T1', 'U2', 'C1');
    await managers.standing('T1', 'U2', 'C1');
    expect(calls).toHaveLength(5);
    pass(59_000);
    await managers.standing('T1', 'U1', 'C1');
    expect(calls).toHaveLength(5);
    pass(2_000);
    await managers.standing('T1', 'U1', 'C1');
    expect(calls).toHaveLength(6);
  });
});
