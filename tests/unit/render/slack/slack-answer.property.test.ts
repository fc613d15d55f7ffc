import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../../src/core/model/briefing.ts';
import type { BriefingView } from '../../../../src/core/model/view.ts';
import type { SlackAnswer, SlackMessage } from '../../../../src/render/slack/payload.ts';
import { slackAnswer } from '../../../../src/render/slack/slack-answer.ts';
import { briefingTree } from '../../../../src/render/tree/briefing-tree.ts';
import type { SectionNode } from '../../../../src/render/tree/nodes.ts';
import { webAddress } from '../../../../src/render/tree/web-address.ts';
import {
  anyBriefing,
  type ChatRenderer,
  describeChatRenderer,
  filledDisplays,
  pagedViews,
  runs,
  sectionsIn,
  sizeOf,
} from '../../../contract/chat-renderer.ts';
import { bare, expectedSection, type Telling } from '../expected-lines.ts';
import { countedIn, readEntries } from '../read-entries.ts';
import { actionsOf, displaysOf } from './read-message.ts';
import { readMrkdwn } from './read-mrkdwn.ts';
import { slackReader } from './reader.ts';

const slack: ChatRenderer<SlackMessage> = {
  ...slackReader,
  show: (told, view, page) => answer(told, view, page).message,
};

function answer(told: Briefing, view: BriefingView, page: number): SlackAnswer {
  return slackAnswer(told, { view, page, pageUrl: null });
}

describeChatRenderer('slackAnswer', slack);

const shownOrder = [
  'bottom-line',
  'upcoming',
  'called-off',
  'possible',
  'corrections',
  'changed',
  'said',
  'differences',
  'positions',
  'held',
  'outlook',
  'notices',
];
const unmissable = ['bottom-line', 'upcoming', 'called-off', 'possible', 'corrections', 'differences'];
const meetings = ['upcoming', 'called-off', 'possible'];

/** The sections of which an overview shows less than all; of what must not be missed it shows something. */
function cutSections(told: Briefing, displays: readonly (readonly string[])[]): readonly SectionNode[] {
  const { children } = briefingTree(told);
  return shownOrder.flatMap((name) => {
    const section = children.find((one) => one.name === name);
    if (!section) return [];
    const expected = expectedSection(section, slack.telling);
    const isFirst = name === 'bottom-line';
    const display = isFirst ? displays[0] : displays.find(([first]) => first === section.heading);
    const body = display?.slice(isFirst ? 2 : expected.heading.length) ?? [];
    const isCut = !display || /^[\d,]+ (?:more )?[a-z ]+$/.test(body.at(-1) ?? '');
    if (unmissable.includes(name)) expect(body.length).toBeGreaterThan(isCut ? 1 : 0);
    return isCut ? [section] : [];
  });
}

/** Reads displays as sections, in order, each from its first entry on, and what the last line counts: all, once. */
function expectAll(displays: readonly (readonly string[])[], sections: readonly SectionNode[]): void {
  const [, words] = /^Not in this thread: (.*)\. The buttons above and the full text have them\.$/.exec(
    displays.at(-1)?.[0] ?? '',
  ) ?? [undefined, undefined];
  const left = [...filledDisplays(words === undefined ? displays : displays.slice(0, -1))];
  const counted = new Map(words === undefined ? [] : countedIn(words));
  for (const section of sections) {
    const expected = expectedSection(section, slack.telling);
    const { heading, groups } = expected;
    let next = 0;
    while (next < sizeOf(expected) && left.length > 0) {
      const lines = left.shift() ?? [];
      expect(lines.slice(0, heading.length)).toEqual(heading.map(bare));
      const { found, rest } = readEntries(lines.slice(heading.length), groups, next, slack.longest);
      expect([rest, found]).toEqual([[], found.map((_number, at) => next + at)]);
      expect(found.length).toBeGreaterThan(0);
      next += found.length;
    }
    const missing = sizeOf(expected) - next;
    const noun = meetings.includes(section.name) ? 'meetings' : section.name;
    if (missing > 0) counted.set(noun, (counted.get(noun) ?? 0) - missing);
  }
  expect(left).toEqual([]);
  expect([...counted.values()].filter((count) => count !== 0)).toEqual([]);
}

/** The notes in the heads of messages: "page 2 of 3". */
function notesOf(messages: readonly SlackMessage[]): readonly (string | undefined)[] {
  return messages.map((message) => / · (page \d+ of \d+)$/.exec(displaysOf(message)[0]?.[1] ?? '')?.[1]);
}

describe('the thread of an answer, whatever articles hold', () => {
  it('goes on with a view, each entry once, and counts at its end what is beyond it', () => {
    fc.assert(
      fc.property(anyBriefing, fc.constantFrom(...pagedViews), (told, view) => {
        const { message, thread } = answer(told, view, 1);
        const displays = [message, ...thread].flatMap((one) => displaysOf(one).slice(1));
        expectAll(displays, sectionsIn(told, view));
        const [, pages] = / · page 1 of (\d+)$/.exec(displaysOf(message)[0]?.[1] ?? '') ?? ['', '1'];
        expect(thread).toHaveLength(Math.min(5, Number(pages) - 1));
        expect(notesOf(thread)).toEqual(thread.map((_one, at) => `page ${at + 2} of ${pages}`));
        if (Number(pages) > 1) expect(answer(told, view, 2).thread).toEqual([]);
      }),
      runs,
    );
  });

  it('has whole what the overview shows in part, and nothing else; the overview has something of all that matters', () => {
    fc.assert(
      fc.property(anyBriefing, (told) => {
        const { message, thread } = answer(told, 'full', 1);
        const cut = cutSections(told, displaysOf(message));
        expectAll(
          thread.flatMap((one) => displaysOf(one).slice(1)),
          cut,
        );
        expect(thread.length === 0).toBe(cut.length === 0);
        expect(thread.length).toBeLessThanOrEqual(5);
        const notes = thread.map((_one, at) => `page ${at + 1} of ${thread.length}`);
        expect(notesOf(thread)).toEqual(thread.length === 1 ? [undefined] : notes);
      }),
      runs,
    );
  });

  it('has messages that Slack takes, without buttons and without anything but words of a source', () => {
    fc.assert(
      fc.property(anyBriefing, fc.constantFrom('full', ...pagedViews), (told, view) => {
        const addresses = new Map(told.sources.map(({ n, url }) => [`[${n}]`, webAddress(url)]));
        const places = told.sources.flatMap(({ copies = [] }) => copies.map(({ url }) => webAddress(url)));
        for (const message of answer(told, view, 1).thread) {
          expect([...slack.faults(message), ...slack.markup(message), ...actionsOf(message)]).toEqual([]);
          for (const { text, url } of slack.links(message)) {
            if (text === '[link]') expect(places).toContain(url);
            else expect(url).toBe(addresses.get(text));
          }
        }
      }),
      runs,
    );
  });
});

describe('an answer, whatever articles hold', () => {
  it('has its quotations in bars, its small print and its headings in words of ours', () => {
    const small =
      /^(?:(?:As of|Since) <date:|[\d,]+ (?:more )?[a-z ]+$|Also: [\d,]+ |Not in this thread: [\d,]+ )/;
    fc.assert(
      fc.property(anyBriefing, fc.constantFrom('full', ...pagedViews), (told, view) => {
        const { message, thread } = answer(told, view, 1);
        for (const { blocks } of [message, ...thread]) {
          for (const block of blocks) {
            if (block.type !== 'context') continue;
            // A thread's message begins with the topic's name, as plain text.
            const elements = block === blocks[0] ? block.elements.slice(1) : block.elements;
            for (const { type, text } of elements)
              expect(type === 'mrkdwn' ? readMrkdwn(text).words : text).toMatch(small);
          }
        }
      }),
      { ...runs, numRuns: 40 },
    );
  });

  it('reads out of an overview what must not be missed, or counts it', () => {
    fc.assert(
      fc.property(anyBriefing, (told) => {
        const sections = briefingTree(told).children.filter(({ name }) => unmissable.includes(name));
        const lines = answer(told, 'full', 1).message.text.split('\n').slice(1);
        for (const { name, heading, children } of shownOrder.flatMap((one) =>
          sections.filter((section) => section.name === one),
        )) {
          if (name !== 'bottom-line') expect(lines.shift()).toBe(`${heading}:`);
          const end = lines.findIndex((line) => !line.startsWith('• '));
          const heard = lines.splice(0, end < 0 ? lines.length : end).length;
          const [, count = '0'] = /^([\d,]+) [a-z ]+$/.exec(lines[0] ?? '') ?? [];
          if (count !== '0') lines.shift();
          expect(heard + Number(count.replaceAll(',', ''))).toBe(
            sizeOf(expectedSection({ type: 'section', name, heading, children }, slack.telling)),
          );
        }
        expect(lines.filter((line) => !/^(?:Also: [\d,]+ |Nothing is known as of )/.test(line))).toEqual([]);
      }),
      { ...runs, numRuns: 40 },
    );
  });

  it('reads out each line with its own speaker', () => {
    const telling: Telling = {
      ...slack.telling,
      time: (_unix, _style, words) => words,
      quote: '• ',
      bare: new Set(),
    };
    fc.assert(
      fc.property(anyBriefing, (told) => {
        const { text } = answer(told, 'said', 1).message;
        const entries = sectionsIn(told, 'said').flatMap((section) =>
          expectedSection(section, telling).groups.flatMap((group) =>
            group.entries.map(({ lines, who }) => ({ who, heading: group.heading, lines })),
          ),
        );
        const heard = new Set(
          entries.map(({ heading, lines }) => {
            const whose = heading === null || bare(heading) === '' ? '' : `${heading}: `;
            return bare(`• ${whose}${lines.join(' — ').replace(/^• /, '')}`);
          }),
        );
        for (const line of text.split('\n').filter((one) => one.startsWith('• '))) {
          const words = bare(readMrkdwn(line).words);
          if (!words.includes('too long for a message')) expect([...heard]).toContain(words);
        }
      }),
      { ...runs, numRuns: 40 },
    );
  });
});
