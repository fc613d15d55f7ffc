import { describe, expect, it } from 'vitest';
import type { EditableItem } from '../../../../src/core/digests/desk.ts';
import { encodeEditId } from '../../../../src/render/chat/edit-id.ts';
import type { Interaction } from '../../../support/discord/interaction.ts';
import type { LocalMessage } from '../../../support/discord/message.ts';
import { usualPermissions } from '../../../support/discord/world.ts';
import { managedBot } from './running-bot.ts';

const delivery = 'abc123def456gh';

function item(id: string, more: Partial<EditableItem> = {}): EditableItem {
  return { id, label: `Line of ${id}`, hasSpeaker: true, edit: null, ...more };
}

const meeting = item('m-1', { label: 'Round two in Lisbon, 9 March', hasSpeaker: false });
const said = item('s-1', { label: 'Maren Holt: **No** date is set @everyone' });

function digestWith(custom_id: string) {
  const button = { type: 2, style: 2, label: 'Edit a line', custom_id };
  return { flags: 1 << 15, components: [{ type: 1, components: [button] }] };
}

/** A digest that was posted in the channel, with these lines, and whoever may manage it. */
async function postedDigest(items: readonly EditableItem[] = [meeting, said], start = managedBot) {
  const bot = await start();
  const { discord, digests } = bot;
  digests.lines.set(delivery, { place: `discord:${discord.channel.id}`, items: [...items] });
  const digest = discord.post(digestWith(encodeEditId(delivery)));
  return { ...bot, digest };
}

/** The same, with the editor's list of its lines. */
async function listedDigest(items?: readonly EditableItem[], start?: typeof managedBot) {
  const bot = await postedDigest(items, start);
  const list = await bot.discord.press(bot.digest, 'Edit a line').answered();
  return { ...bot, list };
}

type Listed = Awaited<ReturnType<typeof listedDigest>>;

async function chosen({ discord, list }: Listed, id: string): Promise<LocalMessage> {
  return discord.choose(list, 'Choose a line', [id]).answered();
}

/** Waits until the message reads so. */
function reads({ discord }: Listed, message: LocalMessage, words: string): Promise<true> {
  return discord.until(() => message.text.includes(words) || null, `“${words}” stands there`);
}

describe('the editor’s button of a digest', () => {
  it('lists the lines for whoever may manage the channel, and shows the list to nobody else', async () => {
    const { discord, list, digest, digests } = await listedDigest();
    expect(list.visibleTo).toBe(discord.person.id);
    expect(list.id).not.toBe(digest.id);
    expect(list.menus.map(({ options }) => options)).toEqual([
      [
        { label: 'Round two in Lisbon, 9 March', value: 'm-1', description: '' },
        { label: 'Maren Holt: **No** date is set @everyone', value: 's-1', description: '' },
      ],
    ]);
    expect(list.buttons).toEqual([]);
    const place = { platform: 'discord', guildId: discord.guild.id, channelId: discord.channel.id };
    expect(digests.asked).toEqual([
      {
        what: 'editable',
        id: delivery,
        asker: { user: `discord:${discord.person.id}`, place },
        more: null,
      },
    ]);
    expect(discord.violations).toEqual([]);
  });

  it('tells everybody else who may, kindly and to themselves alone', async () => {
    const { discord, digest, digests } = await postedDigest();
    const ivo = discord.world.addPerson('ivo');
    const answer = await discord.press(digest, 'Edit a line', { person: ivo }).answered();
    expect(answer.visibleTo).toBe(ivo.id);
    expect(answer.text).toContain('Manage Channels');
    expect(digests.asked).toEqual([]);
    expect(discord.violations).toEqual([]);
  });

  it('says so where there is nothing to edit, and where the digest is not kept any more', async () => {
    const empty = await listedDigest([]);
    expect(empty.list.text).toContain('no line in this digest');
    empty.digests.lines.clear();
    const gone = await empty.discord.press(empty.digest, 'Edit a line').answered();
    expect(gone.text).toContain('not kept any more');
    expect(gone.ephemeral).toBe(true);
    expect(empty.discord.violations).toEqual([]);
  });

  it('says so where no digests are delivered', async () => {
    const { discord } = await managedBot({ digests: null });
    const digest = discord.post(digestWith(encodeEditId(delivery)));
    expect((await discord.press(digest, 'Edit a line').answered()).text).toContain('no digests');
  });

  it.each([
    `e2:${delivery}`,
    `e1:${delivery}:x`,
    `l1:list:${delivery}:0`,
    `l1:hide:${delivery}:`,
    `l1:choose:${delivery}:`,
    `l1:undo:${delivery}:`,
    'l1:hide:../..:m-1',
    'l1:eat:abc:m-1',
    'l2:list:abc:1',
  ])('is left alone where it is another one: %s', async (id) => {
    const { discord, digests } = await managedBot();
    const answer = await discord.press(discord.post(digestWith(id)), 'Edit a line').answered();
    expect(answer.ephemeral).toBe(true);
    expect(answer.text).toContain('another version');
    expect(digests.asked).toEqual([]);
    expect(discord.violations).toEqual([]);
  });

  it('pages through many lines, 25 at a time, in its place', async () => {
    const items = Array.from({ length: 60 }, (_, n) =>
      item(`s-${n + 1}`, { label: `${n + 1} ${'😀'.repeat(80)}` }),
    );
    const bot = await listedDigest(items);
    const { discord, list } = bot;
    const shown = () => list.menus.flatMap(({ options }) => options.map(({ value }) => value));
    expect(shown()).toHaveLength(25);
    expect(list.text).toContain('1 to 25 of 60');
    expect(list.buttons.map(({ label, disabled }) => [label, disabled])).toEqual([
      ['◀ Previous', true],
      ['Next ▶', false],
    ]);
    await discord.press(list, 'Next ▶').answered();
    await discord.press(list, 'Next ▶').answered();
    await reads(bot, list, '51 to 60 of 60');
    expect(shown()).toEqual(items.slice(50).map(({ id }) => id));
    expect(list.buttons.find(({ label }) => label === 'Next ▶')?.disabled).toBe(true);
    await discord.press(list, '◀ Previous').answered();
    expect(list.text).toContain('26 to 50 of 60');
    expect(discord.violations).toEqual([]);
  });

  it('lists lines without words, and says what holds for one', async () => {
    const edit = {
      id: 'e9',
      topic: 'harbour',
      scope: null,
      item: 's-1',
      evidence: [],
      act: { kind: 'speaker', name: 'Ada Lind' },
      reason: `wrong name ${'x'.repeat(200)}`,
      by: 'cli',
      at: '2031-03-05T22:30:00Z',
      undoneAt: null,
    } as const;
    const bot = await listedDigest([item('s-0', { label: '\u200b' }), { ...said, edit }]);
    const [options] = bot.list.menus.map((menu) => menu.options);
    expect(options?.[0]?.label).toBe('s-0');
    expect(options?.[1]?.description).toMatch(/^Speaker mended to Ada Lind: wrong name x+…$/);
    const one = await chosen(bot, 's-1');
    expect(one.text).toContain('Speaker mended to Ada Lind');
    expect(one.text).toContain('by cli: wrong name');
    // It holds everywhere: whoever runs the bot made it, and they alone undo it.
    expect(one.buttons.map(({ label }) => label)).toEqual(['Hide…', 'Mend speaker…', 'All lines']);
    expect(bot.discord.violations).toEqual([]);
  });
});

describe('hiding a line', () => {
  it('goes from the digest to the line, its modal, what happened, and back', async () => {
    const bot = await listedDigest();
    const { discord, digests, list } = bot;
    const one = await chosen(bot, 'm-1');
    expect(one.id).toBe(list.id);
    expect(one.text).toContain('> Round two in Lisbon, 9 March');
    expect(one.buttons.map(({ label }) => label)).toEqual(['Hide…', 'All lines']);

    const pressed = discord.press(one, 'Hide…');
    const modal = await pressed.opened();
    expect(modal).toMatchObject({ title: 'Hide a line' });
    const asked = await discord.submit(pressed, { reason: ' It never took place. ' });
    expect((await asked.acknowledged()).type).toBe(6);
    await reads(bot, one, '**Hidden.** What was posted follows in a moment.');
    expect(digests.asked.at(-1)).toMatchObject({
      what: 'editItem',
      id: delivery,
      more: { item: 'm-1', act: { kind: 'hide' }, reason: 'It never took place.' },
    });

    await discord.press(one, 'All lines').answered();
    await reads(bot, one, 'Which line is wrong?');
    expect(one.menus[0]?.options[0]?.description).toBe('Hidden: It never took place.');
    const again = await discord.choose(one, 'Choose a line', ['m-1']).answered();
    expect(again.text).toContain(`by <@${discord.person.id}>: It never took place.`);
    expect(again.buttons.map(({ label }) => label)).toEqual(['Undo', 'All lines']);
    await discord.press(again, 'Undo').acknowledged();
    await reads(bot, again, '**Undone.**');
    expect(digests.lines.get(delivery)?.items[0]?.edit).toBeNull();
    expect(discord.violations).toEqual([]);
  });

  it('leaves nothing to do with a hidden line but to show it again', async () => {
    const bot = await listedDigest();
    const one = await chosen(bot, 's-1');
    await bot.discord.submit(bot.discord.press(one, 'Hide…'), { reason: 'wrong' });
    await reads(bot, one, 'Hidden.');
    await bot.discord.press(one, 'All lines').answered();
    await reads(bot, one, 'Which line');
    const again = await bot.discord.choose(one, 'Choose a line', ['s-1']).answered();
    expect(again.buttons.map(({ label }) => label)).toEqual(['Undo', 'All lines']);
  });

  it('opens its modal before anything is asked of the desk', async () => {
    const bot = await listedDigest();
    const one = await chosen(bot, 's-1');
    bot.digests.before = () => Promise.reject(new Error('disk on fire'));
    bot.digests.asked.length = 0;
    await bot.discord.press(one, 'Hide…').opened();
    expect(bot.digests.asked).toEqual([]);
  });

  it('shows the words of a line and of an editor as plain words', async () => {
    const bot = await listedDigest();
    const one = await chosen(bot, 's-1');
    expect(one.text).toContain('\\*\\*No\\*\\*');
    expect(one.text).not.toContain('@everyone');
    const pressed = bot.discord.press(one, 'Mend speaker…');
    await bot.discord.submit(pressed, { name: '**@here** <@&5>', reason: '`@everyone`' });
    await reads(bot, one, 'is shown as the speaker');
    expect(one.text).not.toMatch(/@here|<@&5>/);
    await bot.discord.press(one, 'All lines').answered();
    await reads(bot, one, 'Which line');
    const again = await bot.discord.choose(one, 'Choose a line', ['s-1']).answered();
    expect(again.text).not.toMatch(/@here|@everyone|<@&5>/);
    expect(bot.discord.violations).toEqual([]);
  });

  it.each([{ reason: '   ' }, { reason: '\n\t' }])('wants a reason: %j', async (fields) => {
    const bot = await listedDigest();
    const one = await chosen(bot, 'm-1');
    const asked = await bot.discord.submit(bot.discord.press(one, 'Hide…'), fields);
    const answer = await asked.answered();
    expect(answer.text).toContain('Nothing was changed');
    expect(answer.ephemeral).toBe(true);
    expect(bot.digests.asked.map(({ what }) => what)).not.toContain('editItem');
    expect(bot.discord.violations).toEqual([]);
  });

  it('says so where the line is gone meanwhile', async () => {
    const bot = await listedDigest();
    bot.digests.lines.get(delivery)?.items.shift();
    const one = await chosen(bot, 'm-1');
    expect(one.text).toContain('not in this digest any more');
    expect(one.buttons.map(({ label }) => label)).toEqual(['All lines']);
    const pressed = bot.discord.press(await chosenAnew(bot, one), 'Hide…');
    bot.digests.lines.get(delivery)?.items.pop();
    await bot.discord.submit(pressed, { reason: 'wrong' });
    await reads(bot, one, 'Choose another.');
    expect(one.buttons.map(({ label }) => label)).toEqual(['All lines']);
    expect(bot.discord.violations).toEqual([]);
  });

  it('is done once by two processes with one token', async () => {
    const bot = await listedDigest();
    const { discord, digests, start, logged } = bot;
    const one = await chosen(bot, 'm-1');
    await start();
    await logged('the commands are registered', 2);
    await discord.until(() => discord.gateway.sessions.size === 2, 'a second session');
    await discord.submit(discord.press(one, 'Hide…'), { reason: 'wrong' });
    await reads(bot, one, 'Hidden.');
    expect(digests.asked.filter(({ what }) => what === 'editItem')).toHaveLength(1);
  });

  it('is refused to whoever may not manage the channel any more, at every step', async () => {
    const bot = await listedDigest();
    const { discord, digests } = bot;
    const one = await chosen(bot, 'm-1');
    const opened = discord.press(one, 'Hide…');
    await opened.opened();
    discord.world.permit(discord.person, discord.channel, usualPermissions);
    digests.asked.length = 0;
    const steps: readonly Interaction[] = [
      await discord.submit(opened, { reason: 'wrong' }),
      discord.press(one, 'Hide…'),
      discord.press(one, 'All lines'),
    ];
    for (const step of steps) {
      const answer = await step.answered();
      expect(answer.text).toContain('Manage Channels');
      expect(answer.id).not.toBe(one.id);
      expect(answer.ephemeral).toBe(true);
    }
    expect(digests.asked).toEqual([]);
    expect(discord.violations).toEqual([]);
  });
});

/** Back to all lines, and on to the one that is left. */
async function chosenAnew({ discord }: Listed, one: LocalMessage): Promise<LocalMessage> {
  await discord.press(one, 'All lines').answered();
  await discord.until(() => one.menus.length > 0 || null, 'the lines are listed');
  return discord.choose(one, 'Choose a line', ['s-1']).answered();
}

describe('mending a speaker', () => {
  it('takes a name and a reason, and tells who is shown from now on', async () => {
    const bot = await listedDigest();
    const { discord, digests } = bot;
    const one = await chosen(bot, 's-1');
    const pressed = discord.press(one, 'Mend speaker…');
    expect(await pressed.opened()).toMatchObject({ title: 'Mend a speaker' });
    await expect(discord.submit(pressed, { reason: 'wrong' })).rejects.toThrow('name has to be filled in');
    await discord.submit(pressed, { name: 'Ada Lind', reason: 'She said it.' });
    await reads(bot, one, '**Mended: Ada Lind is shown as the speaker.**');
    expect(digests.asked.at(-1)).toMatchObject({
      more: { item: 's-1', act: { kind: 'speaker', name: 'Ada Lind' }, reason: 'She said it.' },
    });
    expect(one.buttons.map(({ label }) => label)).toEqual(['Undo', 'All lines']);
    expect(discord.violations).toEqual([]);
  });

  it('tells of a failure beside what was there, and logs whose it was', async () => {
    const bot = await listedDigest();
    const one = await chosen(bot, 's-1');
    bot.digests.before = () => Promise.reject(new Error('disk on fire'));
    const asked = await bot.discord.submit(bot.discord.press(one, 'Hide…'), { reason: 'wrong' });
    const told = await asked.followUp();
    expect(told.text).toContain('did not work');
    expect(told.ephemeral).toBe(true);
    expect(one.text).toContain('### This line');
    expect((await bot.logged('could not be made')).fields).toMatchObject({
      modal: `l1:hide:${delivery}:s-1`,
    });
  });

  it('tells of a modal that Discord refuses, to the presser alone', async () => {
    const bot = await listedDigest();
    const one = await chosen(bot, 's-1');
    bot.discord.fail({ path: /callback$/, how: { status: 400, code: 50035 } });
    const answer = await bot.discord.press(one, 'Hide…').answered();
    expect(answer.text).toContain('did not work');
    expect(answer.visibleTo).toBe(bot.discord.person.id);
    expect((await bot.logged('refused a modal')).level).toBe('error');
  });
});

it('an editor who presses again and again is held back, but never loses what was typed', async () => {
  const bot = await listedDigest(undefined, () => managedBot({ cooldown: { requests: 1, per: 'PT15S' } }));
  const one = await chosen(bot, 'm-1');
  const opened = bot.discord.press(one, 'Hide…');
  await opened.opened();
  for (let n = 0; n < 2; n++) await bot.discord.press(bot.digest, 'Edit a line').answered();
  const over = await bot.discord.press(bot.digest, 'Edit a line').answered();
  expect(over.text).toContain('One moment');
  await bot.discord.submit(opened, { reason: 'wrong' });
  await reads(bot, one, 'Hidden.');
});

it.each(['x', `l1:hide:${delivery}:s-1`, `l1:list:${delivery}:1`, encodeEditId(delivery)])(
  'a menu that is none of ours is left alone: %s',
  async (custom_id) => {
    const { discord, digests } = await managedBot();
    const menu = { type: 3, custom_id, placeholder: 'Old', options: [{ label: 'a', value: 'a' }] };
    const posted = discord.post({ flags: 1 << 15, components: [{ type: 1, components: [menu] }] });
    const answer = await discord.choose(posted, 'Old', ['a']).answered();
    expect(answer.text).toContain('another version');
    expect(answer.ephemeral).toBe(true);
    expect(digests.asked).toEqual([]);
    expect(discord.violations).toEqual([]);
  },
);
