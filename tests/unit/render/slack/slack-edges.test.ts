import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../../src/core/model/briefing.ts';
import type { BriefingView } from '../../../../src/core/model/view.ts';
import { decodeCustomId } from '../../../../src/render/chat/custom-id.ts';
import type { Block, SlackMessage } from '../../../../src/render/slack/payload.ts';
import { slackAnswer } from '../../../../src/render/slack/slack-answer.ts';
import { briefing, cite } from '../../../fixtures/briefing.ts';
import { buttonsOf, displaysOf } from './read-message.ts';
import { asOf, bold, gap, head, header, quote, rich, section, small, timed, wire } from './written-blocks.ts';

function show(told: Briefing, view: BriefingView): SlackMessage {
  return slackAnswer(told, { view, page: 1, pageUrl: null }).message;
}

/** What stands above the buttons. */
function blocksOf({ blocks }: SlackMessage): readonly Block[] {
  return blocks.slice(0, -1);
}

/** A briefing with one remark alone. */
function remark(text: string, speaker: string): Briefing {
  const cites = [{ source: 1, start: 0, end: text.length, quote: text }];
  const told = { id: 's', kind: 'direct', cue: 'said', date: null } as const;
  const statements = [{ ...told, speaker: { name: speaker }, text, cites }];
  return { ...briefing, statements, outlook: [], figures: [], changes: [] };
}

/** The header of a briefing of this title. */
function titled(title: string): readonly Block[] {
  return show({ ...briefing, topic: { ...briefing.topic, title } }, 'said').blocks.slice(0, 1);
}

function remarksIn({ blocks }: SlackMessage): number {
  const elements = blocks.flatMap((block) => (block.type === 'rich_text' ? block.elements : []));
  return elements.reduce((sum, one) => sum + (one.type === 'rich_text_list' ? one.elements.length : 0), 0);
}

const statements = Array.from({ length: 700 }, (_none, at): Briefing['statements'][number] => ({
  id: `s-${at}`,
  speaker: { name: 'Ana Ruiz', title: 'envoy' },
  kind: 'indirect',
  text: `remark ${at} ${'and so on '.repeat(10)}`.trim(),
  cue: 'said',
  date: null,
  cites: [cite(1, 'patience')],
}));
const long = { ...briefing, statements, outlook: [], figures: [], changes: [] };

describe('slackAnswer, at the edges', () => {
  it('draws a later page and a thread of a view', () => {
    const { message, thread } = slackAnswer(long, { view: 'said', page: 1, pageUrl: null });
    const left = 700 - [message, ...thread].reduce((sum, one) => sum + remarksIn(one), 0);
    expect(left).toBeGreaterThan(0);
    expect(message.blocks[1]).toEqual(timed(`${asOf} · page 1 of 14`));
    const title = { type: 'plain_text', text: 'North Sea cod talks', emoji: false };
    expect(thread.map((one) => one.blocks[0])).toEqual(
      [2, 3, 4, 5, 6].map((page) => ({
        type: 'context',
        elements: [title, { type: 'mrkdwn', text: `${asOf} · page ${page} of 14` }],
      })),
    );
    expect(thread.map((one) => one.blocks.at(-1)?.type)).toEqual([
      'rich_text',
      'rich_text',
      'rich_text',
      'rich_text',
      'context',
    ]);
    expect(thread[4]?.blocks.at(-1)).toEqual(
      small(`Not in this thread: ${left} statements. The buttons above and the full text have them.`),
    );
    expect(thread[4]?.text).toContain(`\nNot in this thread: ${left} statements. The buttons above`);
    expect(thread[0]?.text).toMatch(
      /^North Sea cod talks\. As of .* · page 2 of 14\.\nWhat was said:\n• Ana Ruiz · envoy: /,
    );
  });

  it('leads from a page to the one before and the one behind', () => {
    const turns = [1, 2, 14].map((page) => {
      const { message } = slackAnswer(long, { view: 'said', page, pageUrl: null });
      return buttonsOf(message)
        .filter(({ value }) => value.startsWith('r1:turn:'))
        .map(({ label, value }) => `${label} ${value.split(':').at(-1)}`);
    });
    expect(turns).toEqual([['Next ▶ 2'], ['◀ Previous 1', 'Next ▶ 3'], ['◀ Previous 13']]);
  });

  it('holds to the instant since when changes were asked for, in each button that leads to a view', () => {
    const since = '2022-03-05T09:00:00.000Z';
    const { message } = slackAnswer(long, { view: 'said', page: 2, since, pageUrl: null });
    const asked = buttonsOf(message).map(({ value }) => decodeCustomId(value));
    const views = asked.flatMap((one) => (one && one.kind !== 'file' ? [one.since] : []));
    expect(views).toEqual(Array.from({ length: 8 }, () => since));
  });

  it('takes more room for an overview in which a difference would be counted and not shown', () => {
    const versions = ['a', 'b'].map((letter) => {
      const text = `${letter} ${'and so on '.repeat(320)}`.trim();
      return { text, cites: [{ source: 1, start: 0, end: text.length, quote: text }] };
    });
    const differences = [{ id: 'd', kind: 'fact', about: 'the catch', versions } as const];
    const shown = displaysOf(show({ ...briefing, differences }, 'full'));
    const difference = shown.find(([first]) => first === 'Where sources differ');
    expect(difference?.map((line) => line.slice(0, 12))).toEqual([
      'Where source',
      'The catch (f',
      '• a and so o',
      '• b and so o',
    ]);
  });

  it('keeps a title of 150 characters and shortens a longer one', () => {
    expect(titled('t'.repeat(149))).toEqual([header('t'.repeat(149))]);
    expect(titled('t'.repeat(150))).toEqual([header('t'.repeat(150))]);
    expect(titled('t'.repeat(151))).toEqual([header(`${'t'.repeat(149)}…`)]);
    expect(titled(`${'t'.repeat(148)}🐟!`)).toEqual([header(`${'t'.repeat(148)}…`)]);
  });

  it('leaves the direction of writing to the client', () => {
    expect(blocksOf(show(remark('\u202eلن نوقع\u202c', 'ليلى حداد'), 'said'))).toEqual([
      ...head,
      header('What was said'),
      rich(section(bold('ليلى حداد')), quote('“لن نوقع”', gap, wire)),
    ]);
  });

  it.each<[string, string, readonly string[]]>([
    ['2,998 letters, 3,000 with their marks', 'x'.repeat(2_998), [`“${'x'.repeat(2_998)}”`]],
    ['one more', 'x'.repeat(2_999), [`“${'x'.repeat(2_999)}`, '”']],
    ['a fish over the edge', `${'x'.repeat(2_998)}🐟`, [`“${'x'.repeat(2_998)}`, '🐟”']],
    ['a fish up to the edge', `${'x'.repeat(2_997)}🐟`, [`“${'x'.repeat(2_997)}🐟`, '”']],
  ])('breaks a quotation of %s into pieces, no character of it', (_name, words, texts) => {
    expect(blocksOf(show(remark(words, 'Ana Ruiz'), 'said')).at(-1)).toEqual(
      rich(section(bold('Ana Ruiz')), quote(...texts, gap, wire)),
    );
  });
});
