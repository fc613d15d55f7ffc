import { describe, expect, test } from 'vitest';
import type { ModalPlan } from '../../../../../src/platforms/slack/plan.ts';
import { line, notice } from '../../../../../src/platforms/slack/surfaces/notice.ts';
import type { Modal } from '../../../../../src/platforms/slack/view.ts';
import type { LocalSlack } from '../../../../support/slack/local-slack.ts';
import {
  answeringBot,
  commanded,
  mentioned,
  pressedIn,
  saying,
  standing,
  troubles,
  whispered,
} from './answering-bot.ts';

function modal(text: string): Modal {
  const button = {
    type: 'button',
    text: { type: 'plain_text', text: 'Next', emoji: false },
    action_id: 'next',
    value: 'v',
  } as const;
  return {
    type: 'modal',
    callback_id: 'topics',
    title: { type: 'plain_text', text: 'Topics', emoji: false },
    close: { type: 'plain_text', text: 'Close', emoji: false },
    blocks: notice('calm', [line(text)], [button]).blocks,
  };
}

function opening(make: ModalPlan['make'], meanwhile: Modal | null = modal('One moment')): ModalPlan {
  return { kind: 'modal', how: 'open', make, meanwhile };
}

function shown({ workspace }: LocalSlack): readonly string[] {
  return [...workspace.views.values()].map(({ words }) =>
    words.replaceAll(/\p{Extended_Pictographic}\s*/gu, ''),
  );
}

function methods({ requests }: LocalSlack): readonly string[] {
  return requests.map(({ method }) => method);
}

describe('a modal', () => {
  test('opens at once with what is at hand', async () => {
    const { slack, answer } = await answeringBot();
    await answer(
      await commanded(slack),
      opening(() => modal('Harbour')),
    );
    expect(shown(slack)).toEqual([expect.stringContaining('Harbour')]);
    expect(methods(slack)).toEqual(['views.open']);
    expect(slack.violations).toEqual([]);
  });

  test('opens with a stand-in before what takes longer', async () => {
    const { slack, answer } = await answeringBot({ patienceMs: 5 });
    const { promise, resolve } = Promise.withResolvers<Modal>();
    const answered = answer(
      await commanded(slack),
      opening(() => promise),
    );
    await slack.until(() => slack.workspace.views.size === 1, 'the stand-in is open');
    expect(shown(slack)).toEqual([expect.stringContaining('One moment')]);
    resolve(modal('Harbour'));
    await answered;
    expect(shown(slack)).toEqual([expect.stringContaining('Harbour')]);
    expect(slack.violations).toEqual([]);
  });

  test('that was closed meanwhile stays closed, quietly', async () => {
    const { slack, answer, lines } = await answeringBot({ patienceMs: 5 });
    const { promise, resolve } = Promise.withResolvers<Modal>();
    const answered = answer(
      await commanded(slack),
      opening(() => promise),
    );
    await slack.until(() => slack.workspace.views.size === 1, 'the stand-in is open');
    for (const view of slack.workspace.views.values()) view.open = false;
    resolve(modal('Harbour'));
    await answered;
    expect(troubles(lines)).toEqual([]);
    expect(whispered(slack.workspace.channel)).toEqual([]);
    expect(methods(slack)).toEqual(['views.open', 'views.update']);
  });

  test.each([
    ['throws', () => Promise.reject(new Error('no store'))],
    ['takes too long', () => new Promise<never>(() => {})],
  ])('says so itself where it cannot be made because it %s', async (_what, make) => {
    const { slack, answer, lines } = await answeringBot({ patienceMs: 5, longestMs: 30 });
    await answer(await commanded(slack), opening(make));
    expect(shown(slack)).toEqual([expect.stringContaining('That did not work, and it is not your doing.')]);
    expect(troubles(lines)).toHaveLength(1);
    expect(slack.violations).toEqual([]);
  });

  test('whose trigger has run out is told of', async () => {
    const { slack, answer, lines } = await answeringBot({ times: { triggerLivesMs: -1 } });
    await answer(
      await commanded(slack),
      opening(() => modal('Harbour')),
    );
    expect(whispered(slack.workspace.channel)).toEqual([expect.stringContaining('That took too long.')]);
    expect(troubles(lines)).toEqual([]);
  });

  test.each([{ status: 500 }, { drop: 'after' }, { notJson: true }] as const)(
    'of which nobody knows whether it opened is not opened again: %j',
    async (how) => {
      const { slack, answer } = await answeringBot();
      slack.fail({ method: 'views.open', how });
      await answer(
        await commanded(slack),
        opening(() => modal('Harbour')),
      );
      expect(methods(slack)).toEqual(['views.open', 'response_url']);
      expect(whispered(slack.workspace.channel)).toHaveLength(1);
    },
  );

  test('without a trigger is a fault of ours, and told', async () => {
    const { slack, answer, lines } = await answeringBot();
    await answer(
      mentioned(slack.workspace),
      opening(() => modal('Harbour')),
    );
    expect(whispered(slack.workspace.channel)).toEqual([expect.stringContaining('That did not work')]);
    expect(troubles(lines)).toEqual(['Slack refused an answer']);
  });
});

async function opened() {
  const bot = await answeringBot();
  await bot.answer(
    await commanded(bot.slack),
    opening(() => modal('First')),
  );
  const [view] = bot.slack.workspace.views.values();
  if (!view) throw new Error('no modal is open');
  return { ...bot, view };
}

describe('a modal in place of another one', () => {
  const inPlace: ModalPlan = { kind: 'modal', how: 'in-place', make: () => modal('Second'), meanwhile: null };

  test('takes its place', async () => {
    const { slack, view, answer } = await opened();
    await answer(await pressedIn(slack, view, 'Next'), inPlace);
    expect(shown(slack)).toEqual([expect.stringContaining('Second')]);
    expect(slack.violations).toEqual([]);
  });

  test('leaves alone what is newer', async () => {
    const { slack, view, answer, lines } = await opened();
    const asked = await pressedIn(slack, view, 'Next');
    await answer(asked, inPlace);
    await answer(asked, { ...inPlace, make: () => modal('Third') });
    expect(shown(slack)).toEqual([expect.stringContaining('Second')]);
    expect(troubles(lines)).toEqual([]);
  });

  test('may be answered by a message instead, which goes to the presser alone', async () => {
    const { slack, view, answer } = await opened();
    await answer(await pressedIn(slack, view, 'Next'), saying('asker'));
    expect(standing(slack.workspace.directMessages(slack.workspace.person))).toEqual(['The harbour opens.']);
    expect(slack.violations).toEqual([]);
  });
});

describe('a Home', () => {
  const home = { type: 'home', blocks: notice('calm', [line('Harbour talks')]).blocks } as const;

  test('is shown to who looks at it', async () => {
    const { slack, answer } = await answeringBot();
    await answer(homeOpened(slack), { kind: 'home', make: () => Promise.resolve(home) });
    expect(slack.workspace.homes.get(slack.workspace.person.id)?.words).toContain('Harbour talks');
    expect(slack.violations).toEqual([]);
  });

  test('says so itself where it cannot be made', async () => {
    const { slack, answer, lines } = await answeringBot();
    await answer(homeOpened(slack), { kind: 'home', make: () => Promise.reject(new Error('no store')) });
    expect(slack.workspace.homes.get(slack.workspace.person.id)?.words).toContain('That did not work');
    expect(troubles(lines)).toEqual(['an answer could not be made']);
  });

  test('that Slack does not take is logged', async () => {
    const { slack, answer, lines } = await answeringBot();
    slack.fail({ method: 'views.publish', how: { status: 500 } });
    await answer(homeOpened(slack), { kind: 'home', make: () => Promise.resolve(home) });
    expect(methods(slack)).toEqual(['views.publish']);
    expect(troubles(lines)).toHaveLength(1);
  });
});

function homeOpened({ workspace }: LocalSlack) {
  return {
    kind: 'home-opened',
    id: 'Ev0HOME77',
    teamId: workspace.id,
    userId: workspace.person.id,
  } as const;
}
