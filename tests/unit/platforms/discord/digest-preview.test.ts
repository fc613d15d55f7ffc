import { describe, expect, it } from 'vitest';
import { isComponentsV2 } from '../../../../src/render/discord/payload.ts';
import type { LocalDiscord } from '../../../support/discord/local-discord.ts';
import { withDigest } from './digest-bot.ts';

function body(content: string, mentions: object = { parse: [] }) {
  return { flags: isComponentsV2, components: [{ type: 10, content }], allowed_mentions: mentions };
}

function button(label: string, custom_id: string) {
  return { type: 2, style: 2, label, custom_id };
}

function everybodySees(discord: LocalDiscord): number {
  return discord.channel.messages.filter(({ visibleTo }) => visibleTo === null).length;
}

describe('/digest preview', () => {
  it('shows the digest to the asker alone, in as many messages as it takes, and mentions nobody', async () => {
    const { discord, digests, id } = await withDigest();
    digests.shows = [body('One <@&5>', { parse: [], roles: ['5'] }), body('Two'), body('Three')];
    const asked = discord.command('digest preview', { id });
    expect((await asked.answered()).text).toBe('One <@&5>');
    expect((await asked.followUp(2)).text).toBe('Three');
    expect(asked.followUps.map(({ text, visibleTo }) => [text, visibleTo])).toEqual([
      ['Two', discord.person.id],
      ['Three', discord.person.id],
    ]);
    expect(everybodySees(discord)).toBe(0);
    expect(asked.acknowledgement?.data['allowed_mentions']).toEqual({ parse: [] });
    expect(discord.violations).toEqual([]);
  });

  it('shows the editor’s button, which works under what was posted alone', async () => {
    const { discord, digests, id } = await withDigest();
    const row = { type: 1, components: [button('Said', 'r1:x'), button('Edit a line', 'e1:abc')] };
    digests.shows = [{ ...body('One'), components: [{ type: 10, content: 'One' }, row] }];
    const { buttons } = await discord.command('digest preview', { id }).answered();
    expect(buttons.map(({ label, disabled }) => [label, disabled])).toEqual([
      ['Said', false],
      ['Edit a line', true],
    ]);
    expect(discord.violations).toEqual([]);
  });

  it('shows it behind "thinking…" too', async () => {
    const { discord, digests, id } = await withDigest();
    const held = Promise.withResolvers<void>();
    digests.before = () => held.promise;
    digests.shows = [body('One'), body('Two')];
    const asked = discord.command('digest preview', { id });
    expect((await asked.acknowledged()).type).toBe(5);
    held.resolve();
    expect((await asked.answered()).text).toBe('One');
    expect((await asked.followUp()).ephemeral).toBe(true);
    expect(everybodySees(discord)).toBe(0);
    expect(discord.violations).toEqual([]);
  });

  it('says so where there is nothing to tell', async () => {
    const { discord, id } = await withDigest();
    expect((await discord.command('digest preview', { id }).answered()).text).toContain('nothing new');
  });

  it.each([
    ['is no message', { text: 'hello' }],
    ['breaks the rules of Discord', body('x'.repeat(5_000))],
  ])('tells of a failure where what it was given %s', async (_, broken) => {
    const { discord, digests, id } = await withDigest();
    digests.shows = [body('One'), broken];
    expect((await discord.command('digest preview', { id }).answered()).text).toContain('did not work');
    expect(discord.violations).toEqual([]);
  });

  it('logs where the rest of it is refused', async () => {
    const { discord, digests, id, logged } = await withDigest();
    digests.shows = [body('One'), body('Two')];
    discord.fail({ method: 'POST', path: /^\/webhooks\//, how: { status: 403, code: 50001 } });
    await discord.command('digest preview', { id }).answered();
    expect((await logged('the rest of an answer')).level).toBe('error');
  });
});
