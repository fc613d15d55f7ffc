import { describe, expect, it } from 'vitest';
import type { EditableItem } from '../../../../../src/core/digests/desk.ts';
import { editorFields as fields } from '../../../../../src/platforms/slack/surfaces/digests/editor-form.ts';
import { encodeEditId } from '../../../../../src/render/chat/edit-id.ts';
import { plain } from '../../../../../src/render/slack/draw.ts';
import type { JsonObject } from '../../../../support/local-server/json.ts';
import { type DigestBot, digestBot, said } from './digest-bot.ts';

const delivery = 'abc123def45678';

const body: JsonObject = {
  text: 'A digest',
  unfurl_links: false,
  unfurl_media: false,
  blocks: [
    {
      type: 'actions',
      elements: [
        {
          type: 'button',
          text: { ...plain('Edit a line') },
          action_id: 'edit-line',
          value: encodeEditId(delivery),
        },
      ],
    },
  ],
};

const items: readonly EditableItem[] = [
  {
    id: 's1',
    label: `Mira Tovik: “<!channel> & ${'the quotas *stay* as they are, '.repeat(6)}”`,
    hasSpeaker: true,
    edit: null,
  },
  { id: 'm1', label: 'Talks in Oslo, 7 March', hasSpeaker: false, edit: null },
];

/** A digest that was posted in the first channel. */
async function posted(options: Parameters<typeof digestBot>[0] = {}, lines = items) {
  const bot = await digestBot(options);
  const { workspace } = bot.slack;
  bot.digests.lines.set(delivery, {
    place: `slack:${workspace.id}/${workspace.channel.id}`,
    items: [...lines],
  });
  return { ...bot, digest: bot.slack.post(body) };
}

async function form(bot: DigestBot & { readonly digest: Parameters<DigestBot['slack']['press']>[0] }) {
  const pressed = bot.slack.press(bot.digest, 'Edit a line');
  const view = await pressed.view();
  await bot.slack.until(() => view.words.includes('What to do'), 'the form is there');
  return { pressed, view };
}

describe('the editor’s button of a posted digest', () => {
  it('lets a member hide a line, with a reason, and take it back', async () => {
    const bot = await posted();
    const { slack, digests } = bot;
    const { pressed, view } = await form(bot);
    expect(view.elements[0]?.options.map(({ value }) => value)).toEqual(['s1', 'm1']);
    expect(view.words).toContain('Mira Tovik: “<!channel>');
    slack.submit(view, { [fields.item]: 'm1', [fields.reason]: 'It was last year' });
    const answer = await pressed.answer();
    expect(view.open).toBe(false);
    expect(answer.ephemeral).toBe(true);
    expect(said(answer)).toContain('Hidden: Talks in Oslo, 7 March');
    expect(said(answer)).toContain('What was posted follows in a moment.');
    expect(digests.asked.find(({ what }) => what === 'editItem')).toEqual({
      what: 'editItem',
      id: delivery,
      asker: {
        user: `slack:${slack.workspace.id}/${slack.workspace.person.id}`,
        place: {
          platform: 'slack',
          teamId: slack.workspace.id,
          channelId: slack.workspace.channel.id,
          threadTs: null,
        },
      },
      more: { item: 'm1', act: { kind: 'hide' }, reason: 'It was last year' },
    });
    const back = await slack.press(answer, 'Take it back').answer();
    expect(said(back)).toContain('Taken back.');
    expect(back.ts).toBe(answer.ts);
    expect(digests.lines.get(delivery)?.items[1]?.edit).toBeNull();
    expect(slack.violations).toEqual([]);
  });

  it('mends a speaker, and takes that back in the form', async () => {
    const bot = await posted();
    const { slack, done } = bot;
    const { pressed, view } = await form(bot);
    slack.submit(view, {
      [fields.item]: 's1',
      [fields.act]: 'speaker',
      [fields.name]: 'Ana <!here> Reyes',
      [fields.reason]: 'Misheard',
    });
    expect(said(await pressed.answer())).toContain('Now said by Ana <!here> Reyes:');
    const again = await form(bot);
    expect(again.view.words).toContain('[said by Ana <!here> Reyes]');
    slack.submit(again.view, { [fields.item]: 's1', [fields.act]: 'undo' });
    expect(said(await again.pressed.answer())).toContain('Taken back.');
    expect(done()).toEqual(['editItem', 'undoEdit']);
    expect(slack.violations).toEqual([]);
  });

  it.each([
    [{ [fields.item]: 'm1' }, fields.reason, 'Please say why'],
    [{ [fields.item]: 'm1', [fields.reason]: ' \u200b ' }, fields.reason, 'Please say why'],
    [{ [fields.item]: 's1', [fields.act]: 'speaker', [fields.reason]: 'r' }, fields.name, 'who said it'],
    [
      { [fields.item]: 'm1', [fields.act]: 'speaker', [fields.name]: 'Ana', [fields.reason]: 'r' },
      fields.item,
      'Nobody is named as the speaker',
    ],
    [{ [fields.item]: 'm1', [fields.act]: 'undo' }, fields.item, 'Nothing was done to this line.'],
  ])('keeps the form open where %j cannot be', async (values, field, words) => {
    const bot = await posted();
    const { view } = await form(bot);
    await bot.slack.submit(view, values).acknowledged();
    expect(view.open).toBe(true);
    expect(Object.keys(view.errors)).toEqual([field]);
    expect(view.errors[field]).toContain(words);
    expect(bot.done()).toEqual([]);
    expect(bot.slack.violations).toEqual([]);
  });

  it('says that a line is gone meanwhile', async () => {
    const bot = await posted();
    const { view } = await form(bot);
    bot.digests.lines.get(delivery)?.items.splice(0, 2);
    await bot.slack.submit(view, { [fields.item]: 'm1', [fields.reason]: 'r' }).acknowledged();
    expect(view.errors[fields.item]).toContain('not there any more');
    expect(bot.slack.violations).toEqual([]);
  });

  it('refuses who may not kindly', async () => {
    const bot = await posted({ managers: 'admins' });
    const { slack } = bot;
    const refused = await slack.press(bot.digest, 'Edit a line').view();
    await slack.until(() => refused.words.includes('its admins alone'), 'it is refused');
    const admin = slack.workspace.addMember('ines', { role: 'admin' });
    const pressed = slack.press(bot.digest, 'Edit a line', { person: admin });
    const view = await pressed.view();
    await slack.until(() => view.words.includes('What to do'), 'the form is there');
    expect(bot.done()).toEqual([]);
    expect(slack.violations).toEqual([]);
  });

  it('says so where the digest is not kept any more, shows nothing, or belongs elsewhere', async () => {
    const { slack, digests, digest } = await posted();
    digests.lines.set(delivery, { place: 'slack:T1/C9', items: [] });
    const gone = await slack.press(digest, 'Edit a line').view();
    await slack.until(() => gone.words.includes('not kept any more'), 'it is told');
    const place = `slack:${slack.workspace.id}/${slack.workspace.channel.id}`;
    digests.lines.set(delivery, { place, items: [] });
    const empty = await slack.press(digest, 'Edit a line').view();
    await slack.until(() => empty.words.includes('nothing to edit'), 'it is told');
    expect(slack.violations).toEqual([]);
  });

  it('holds more lines than one list does', async () => {
    const many = Array.from({ length: 230 }, (_, n) => ({
      id: n === 0 ? 'x'.repeat(200) : `i${n}`,
      label: n === 1 ? '' : `Line ${n}`,
      hasSpeaker: false,
      edit: null,
    }));
    const bot = await posted({}, many);
    const { pressed, view } = await form(bot);
    expect(view.elements[0]?.options).toHaveLength(230);
    bot.slack.submit(view, { [fields.item]: 'Line 0', [fields.reason]: 'r' });
    expect(said(await pressed.answer())).toContain('Hidden: Line 0');
    expect(bot.digests.asked.find(({ what }) => what === 'editItem')?.more).toMatchObject({
      item: 'x'.repeat(200),
    });
    expect(bot.slack.violations).toEqual([]);
  });
});
