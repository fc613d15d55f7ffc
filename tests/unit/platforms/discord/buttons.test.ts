import { describe, expect, it } from 'vitest';
import { encodeCustomId } from '../../../../src/render/chat/custom-id.ts';
import { topicOf } from '../../../support/topics.ts';
import { connectedBot } from './running-bot.ts';

async function publicBriefing(more = {}) {
  const bot = await connectedBot(more);
  const briefing = await bot.discord.command('briefing', { topic: 'harbour' }).answered();
  return { ...bot, briefing };
}

const pressed = 'harbour: said, page 1, as of 2031-03-05T22:30:00.000Z';

describe('a button of a briefing in the channel', () => {
  it('answers the presser alone and leaves the briefing as it is', async () => {
    const { discord, briefing } = await publicBriefing();
    const ivo = discord.world.addPerson('ivo');
    const answer = await discord.press(briefing, 'Said', { person: ivo }).answered();
    expect(answer.text).toBe(pressed);
    expect(answer.visibleTo).toBe(ivo.id);
    expect(briefing.text).toBe('harbour: full, page 1, as of now');
    expect(discord.violations).toEqual([]);
  });

  it('answers behind "thinking…" where it takes its time, still for the presser alone', async () => {
    const { discord, desk, briefing } = await publicBriefing();
    const { promise, resolve } = Promise.withResolvers<void>();
    desk.before = () => promise;
    const press = discord.press(briefing, 'Said');
    expect((await press.acknowledged()).type).toBe(5);
    resolve();
    const answer = await press.answered();
    expect(answer.text).toBe(pressed);
    expect(answer.ephemeral).toBe(true);
    expect(discord.violations).toEqual([]);
  });
});

it('a button asks for changes since the instant that it names, for the server where it is pressed', async () => {
  const { discord, desk, briefing } = await publicBriefing();
  await discord.press(briefing, 'Next').answered();
  await discord.press(briefing, 'Said').answered();
  const workspace = `discord:${discord.guild.id}`;
  expect(desk.asked.slice(1)).toMatchObject([
    { page: 2, since: '2031-03-04T09:00:00.000Z', workspace },
    { page: 1, since: null, workspace },
  ]);
  expect(discord.violations).toEqual([]);
});

describe('a button of an answer that only the asker sees', () => {
  it('changes that answer in its place', async () => {
    const { discord, briefing } = await publicBriefing();
    const own = await discord.press(briefing, 'Said').answered();
    const turn = discord.press(own, 'Next');
    expect((await turn.answered()).id).toBe(own.id);
    expect(turn.acknowledgement?.type).toBe(7);
    expect(own.text).toBe('harbour: said, page 2, as of 2031-03-05T22:30:00.000Z');
    expect(discord.violations).toEqual([]);
  });

  it('changes it later where that takes its time', async () => {
    const { discord, desk, briefing } = await publicBriefing();
    const own = await discord.press(briefing, 'Said').answered();
    const { promise, resolve } = Promise.withResolvers<void>();
    desk.before = () => promise;
    const turn = discord.press(own, 'Next');
    expect((await turn.acknowledged()).type).toBe(6);
    expect(own.text).toBe(pressed);
    resolve();
    expect((await turn.answered()).text).toBe('harbour: said, page 2, as of 2031-03-05T22:30:00.000Z');
    expect(discord.violations).toEqual([]);
  });

  it('leaves it as it is where the change fails, and says so beside it', async () => {
    const { discord, desk, briefing } = await publicBriefing();
    const own = await discord.press(briefing, 'Said').answered();
    const { promise, reject } = Promise.withResolvers<void>();
    desk.before = () => promise;
    const turn = discord.press(own, 'Next');
    await turn.acknowledged();
    reject(new Error('no such page'));
    const told = await turn.followUp();
    expect(told.ephemeral).toBe(true);
    expect(told.text).toContain('did not work');
    expect(own.text).toBe(pressed);
    desk.before = () => Promise.reject(new Error('no such page'));
    const again = await discord.press(own, 'Next').answered();
    expect(again.id).not.toBe(own.id);
    expect(own.text).toBe(pressed);
    expect(discord.violations).toEqual([]);
  });
});

describe('a button for a file', () => {
  it.each([
    ['Calendar', 'harbour-2031-03-06.ics', 'ics of harbour at 2031-03-05T22:30:00.000Z'],
    ['Markdown', 'harbour-2031-03-06.md', 'markdown of harbour at 2031-03-05T22:30:00.000Z'],
  ])(
    '%s uploads it for the presser, named after the day in the zone of the topic',
    async (button, name, content) => {
      const { discord, briefing } = await publicBriefing();
      const own = await discord.press(briefing, 'Said').answered();
      const made = `${content} for discord:${discord.guild.id}`;
      for (const from of [briefing, own]) {
        const answer = await discord.press(from, button).answered();
        expect(answer.ephemeral).toBe(true);
        expect(answer.id).not.toBe(own.id);
        expect(answer.files.map((file) => [file.name, file.bytes.toString()])).toEqual([[name, made]]);
      }
      expect(discord.violations).toEqual([]);
    },
  );

  it('uploads it behind "thinking…" too', async () => {
    const { discord, desk, briefing } = await publicBriefing();
    const { promise, resolve } = Promise.withResolvers<void>();
    desk.before = () => promise;
    const press = discord.press(briefing, 'Calendar');
    await press.acknowledged();
    resolve();
    expect((await press.answered()).files).toHaveLength(1);
    expect(discord.violations).toEqual([]);
  });

  it('names it by plain letters, whatever the topic is called', async () => {
    const { discord, desk } = await connectedBot();
    desk.known = [topicOf({ id: 'Порт/../x y', title: '**Порт** @here' })];
    const briefing = await discord.command('briefing', { topic: 'Порт/../x y' }).answered();
    const answer = await discord.press(briefing, 'Calendar').answered();
    expect(answer.files.map(({ name }) => name)).toEqual(['x-y-2031-03-06.ics']);
    expect(answer.text).not.toContain('@here');
    expect(discord.violations).toEqual([]);
  });
});

function oldMessage(custom_id: string) {
  const button = { type: 2, style: 2, label: 'Old', custom_id };
  return { flags: 1 << 15, components: [{ type: 1, components: [button] }] };
}

describe('a button that leads nowhere any more', () => {
  it.each([
    ['of another version', 'r0:view::harbour:full:1', 'another version'],
    ['of something else', 'hello', 'another version'],
    [
      'of a topic that is gone',
      encodeCustomId({ kind: 'view', topicKey: 'wheat', view: 'full', page: 1, asOf: null, since: null }),
      'no briefings on this topic',
    ],
  ])('%s says so to the presser alone', async (_, customId, words) => {
    const { discord, desk } = await connectedBot();
    const answer = await discord.press(discord.post(oldMessage(customId)), 'Old').answered();
    expect(answer.ephemeral).toBe(true);
    expect(answer.text).toContain(words);
    expect(desk.asked).toEqual([]);
    expect(discord.violations).toEqual([]);
  });
});

it('a button of a topic whose file was renamed leads to the topic that has its old name as an alias', async () => {
  const { discord, desk, briefing } = await publicBriefing();
  desk.known = [topicOf({ id: 'hb', title: 'Another' }), topicOf({ id: 'port', aliases: ['harbour'] })];
  const answer = await discord.press(briefing, 'Said').answered();
  expect(answer.text).toBe('port: said, page 1, as of 2031-03-05T22:30:00.000Z');
  expect(discord.violations).toEqual([]);
});

it('buttons have an allowance of their own, larger than that of briefings', async () => {
  const { discord, desk, briefing } = await publicBriefing({
    cooldown: { requests: 1, per: 'PT15S' },
  });
  const over = await discord.command('briefing', { topic: 'harbour' }).answered();
  expect(over.text).toContain('One moment');
  for (let n = 0; n < 4; n++) await discord.press(briefing, 'Said').answered();
  expect(desk.asked).toHaveLength(5);
  const refused = await discord.press(briefing, 'Said').answered();
  expect(refused.text).toContain('One moment');
  expect(refused.ephemeral).toBe(true);
  expect(desk.asked).toHaveLength(5);
  expect(discord.violations).toEqual([]);
});
