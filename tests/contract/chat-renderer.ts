import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../src/core/model/briefing.ts';
import { type BriefingView, briefingViews } from '../../src/core/model/view.ts';
import { decodeCustomId } from '../../src/render/chat/custom-id.ts';
import { markedSections } from '../../src/render/chat/marked-sections.ts';
import { briefingTree } from '../../src/render/tree/briefing-tree.ts';
import type { SectionNode } from '../../src/render/tree/nodes.ts';
import { webAddress } from '../../src/render/tree/web-address.ts';
import { briefing, nothingTold } from '../fixtures/briefing.ts';
import { hostileBriefing, newsBriefing } from '../unit/render/any-briefing.ts';
import { crowdedBriefing } from '../unit/render/crowded-briefing.ts';
import { bare, type ExpectedSection, expectedSection, type Telling } from '../unit/render/expected-lines.ts';
import { countedIn, readEntries, readInAnyOrder } from '../unit/render/read-entries.ts';

/** A chat platform's renderer, with a reader of its messages that shares no code with it. */
export interface ChatRenderer<Message> {
  readonly show: (told: Briefing, view: BriefingView, page: number) => Message;
  /** What the platform would refuse. */
  readonly faults: (message: Message) => readonly string[];
  /** Lines of plain text that a reader sees: the head, with an overview's bottom line, then one list a section. */
  readonly displays: (message: Message) => readonly (readonly string[])[];
  /** Mentions, emoji, and markup that no message of ours has. */
  readonly markup: (message: Message) => readonly string[];
  readonly links: (message: Message) => readonly { readonly text: string; readonly url: string }[];
  /** What stands in the type of marks of change. */
  readonly chips: (message: Message) => readonly string[];
  /** Numbers of sources that stand together. */
  readonly citations: (message: Message) => readonly (readonly Cited[])[];
  /** What pressing a button sends. */
  readonly buttons: (message: Message) => readonly { readonly label: string; readonly value: string }[];
  readonly telling: Telling;
  /** Characters that an entry may have for which no other words stand. */
  readonly longest: number;
}

export interface Cited {
  readonly n: number;
  readonly isLinked: boolean;
}

export const anyBriefing = fc.oneof(hostileBriefing, newsBriefing, crowdedBriefing);
// A fault in a crowded briefing takes minutes to shrink: what was found by then is told.
export const runs = { numRuns: 30, interruptAfterTimeLimit: 15_000 };

export const viewSections = {
  upcoming: ['upcoming', 'called-off', 'possible', 'held'],
  said: ['said', 'outlook'],
  positions: ['positions', 'differences'],
  changes: ['changed', 'corrections'],
  sources: ['sources', 'notices'],
} as const;
export const pagedViews = ['upcoming', 'said', 'positions', 'changes', 'sources'] as const;
type PagedView = (typeof pagedViews)[number];

/** They keep their heading where there is no room for any of their entries. */
const kept = ['bottom-line', 'upcoming', 'possible', 'called-off', 'corrections', 'differences', 'notices'];

export function sectionsIn(told: Briefing, view: PagedView): readonly SectionNode[] {
  const tree = briefingTree(told);
  return [
    ...viewSections[view].flatMap((name) => tree.children.filter((one) => one.name === name)),
    ...(view === 'changes' ? markedSections(tree, told.changes) : []),
  ];
}

const empty: Briefing = { ...briefing, ...nothingTold };

/** Displays that hold entries; a line that says there are none is not one. */
export function filledDisplays(displays: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return displays.filter((lines) => !/^(?:Nothing|No) .* (?:as of|since) </.test(lines[0] ?? ''));
}

export function sizeOf({ groups }: ExpectedSection): number {
  return groups.reduce((sum, { entries }) => sum + entries.length, 0);
}

/** How much a line of ours says a section has more: "6 more statements". */
function countedMore(line: string, name: string): number {
  const isMeeting = ['upcoming', 'possible', 'called-off'].includes(name);
  return countedIn(line.replace(' more ', ' ')).get(isMeeting ? 'meetings' : name) ?? Number.NaN;
}

/** A test of any briefing, with a view. */
function holds(work: (told: Briefing, view: PagedView) => void, numRuns = runs.numRuns): () => void {
  return () => {
    fc.assert(fc.property(anyBriefing, fc.constantFrom(...pagedViews), work), { ...runs, numRuns });
  };
}

/** Holds a renderer to what is the same on every chat platform. */
export function describeChatRenderer<Message>(name: string, renderer: ChatRenderer<Message>): void {
  const { show, displays, telling, longest } = renderer;

  /** All pages of a view, told from its own second line. */
  function pagesOf(told: Briefing, view: BriefingView): readonly Message[] {
    const first = show(told, view, 1);
    const head = displays(first)[0]?.join('\n') ?? '';
    const count = Number(/page 1 of (\d+)$/m.exec(head)?.[1] ?? '1');
    return [first, ...Array.from({ length: count - 1 }, (_none, at) => show(told, view, at + 2))];
  }

  const allMessages = (told: Briefing): readonly Message[] =>
    briefingViews.flatMap((view) => pagesOf(told, view));

  function expectWhole(told: Briefing, view: PagedView): void {
    const shown = [...filledDisplays(pagesOf(told, view).flatMap((message) => displays(message).slice(1)))];
    for (const section of sectionsIn(told, view)) {
      const expected = expectedSection(section, telling);
      const { heading, groups } = expected;
      let next = 0;
      while (next < sizeOf(expected)) {
        const lines = shown.shift() ?? [];
        expect(lines.slice(0, heading.length)).toEqual(heading.map(bare));
        const { found, rest } = readEntries(lines.slice(heading.length), groups, next, longest);
        expect(rest).toEqual([]);
        expect(found).toEqual(found.map((_number, at) => next + at));
        expect(found.length).toBeGreaterThan(0);
        next += found.length;
      }
    }
    expect(shown).toEqual([]);
  }

  function expectCounted(told: Briefing): void {
    const shown = displays(show(told, 'full', 1));
    const also = /^Also: (.*)$/.exec(shown.at(-1)?.[0] ?? '')?.[1];
    const elsewhere = also === undefined ? new Map<string, number>() : countedIn(also);
    const sections = briefingTree(told).children.filter((one) => one.name !== 'sources');
    let drawn = 0;
    for (const section of sections) {
      const expected = expectedSection(section, telling);
      const isFirst = section.name === 'bottom-line';
      const display = isFirst ? shown[0] : shown.find(([first]) => first === expected.heading[0]);
      if (!display) {
        expect([section.name, elsewhere.get(section.name)]).toEqual([section.name, sizeOf(expected)]);
        expect(['changed', 'said', 'positions', 'held', 'outlook']).toContain(section.name);
        continue;
      }
      drawn += 1;
      expect(elsewhere.has(section.name)).toBe(false);
      const body = display.slice(isFirst ? 2 : expected.heading.length);
      const read = section.name === 'changed' ? readInAnyOrder : readOnce;
      const { found, rest } = read(body, expected.groups, longest);
      const counted = rest[0] === undefined ? 0 : countedMore(rest[0], section.name);
      const sum = [section.name, rest.length <= 1, found.length + counted];
      expect(sum).toEqual([section.name, true, sizeOf(expected)]);
      if (!kept.includes(section.name)) expect(found.length).toBeGreaterThan(0);
    }
    const hasBottomLine = sections.some((one) => one.name === 'bottom-line');
    const own = (hasBottomLine ? 0 : 1) + (sections.length === 0 ? 1 : 0) + (elsewhere.size > 0 ? 1 : 0);
    expect(shown).toHaveLength(drawn + own);
  }

  const readOnce: typeof readInAnyOrder = (lines, groups) => readEntries(lines, groups, 0, longest);

  describe(`${name}, whatever articles hold`, () => {
    it(
      'gives messages that the platform takes, on every page of every view',
      holds((told) => {
        for (const message of allMessages(told)) expect(renderer.faults(message)).toEqual([]);
      }),
    );

    it(
      'lets no word of a source become a mention, an emoji, a link or other markup',
      holds((told) => {
        const addresses = new Map(told.sources.map(({ n, url }) => [`[${n}]`, webAddress(url)]));
        const places = told.sources.flatMap(({ copies = [] }) => copies.map(({ url }) => webAddress(url)));
        for (const message of allMessages(told)) {
          expect(renderer.markup(message)).toEqual([]);
          for (const { text, url } of renderer.links(message)) {
            if (text === '[link]') expect(places).toContain(url);
            else expect(url).toBe(addresses.get(text));
          }
          for (const chip of renderer.chips(message)) expect(['new', 'updated', 'withdrawn']).toContain(chip);
        }
      }),
    );

    it(
      'links of many sources the newest',
      holds((told) => {
        const withAddress = new Set(
          told.sources.filter(({ url }) => (webAddress(url)?.length ?? 201) <= 200).map(({ n }) => n),
        );
        for (const cited of allMessages(told).flatMap(renderer.citations)) {
          const linked = cited.filter(({ isLinked }) => isLinked).map(({ n }) => n);
          expect(linked).toEqual(linked.toSorted((a, b) => a - b));
          for (const { n, isLinked } of cited)
            if (!isLinked && withAddress.has(n)) expect(n).toBeLessThan(linked[0] ?? 0);
        }
      }),
    );

    it(
      'shows every entry of a view once over its pages, in order, whole, with its citations',
      holds(expectWhole),
    );

    it('counts in the overview what it does not show', holds(expectCounted));

    it(
      'has buttons that all lead somewhere, and to the same moment',
      holds((told) => {
        for (const message of briefingViews.map((view) => show(told, view, 2)))
          for (const { value } of renderer.buttons(message))
            expect(decodeCustomId(value)?.asOf).toBe(new Date(told.asOf).toISOString());
      }, 50),
    );

    it(
      'writes the same of the same',
      holds((told, view) => {
        const copy = structuredClone(told);
        expect(JSON.stringify(show(told, view, 1))).toBe(JSON.stringify(show(copy, view, 1)));
        expect(told).toEqual(copy);
      }, 50),
    );
  });

  describe(`${name}, of all sizes`, () => {
    it('says of a briefing without content that it has none, and as of when', () => {
      const last = briefingViews.map((view) =>
        displays(show(empty, view, 1))
          .at(-1)
          ?.join(' '),
      );
      const asOf = telling.time(1646767800, 'other', 'Tue, 8 Mar 2022, 20:30 (Europe/Oslo)');
      const since = telling.time(1646681400, 'other', 'Mon, 7 Mar 2022, 20:30 (Europe/Oslo)');
      expect(last).toEqual([
        `Nothing is known as of ${asOf}.`,
        `No upcoming meetings are known as of ${asOf}.`,
        `No statements are known as of ${asOf}.`,
        `No positions are known as of ${asOf}.`,
        `Nothing has changed since ${since}.`,
        `No sources are cited as of ${asOf}.`,
      ]);
    });

    it('shows 1,500 statements on pages, and counts them in the overview', () => {
      const cites = briefing.statements[0]?.cites ?? [];
      const statements = Array.from({ length: 1_500 }, (_none, at): Briefing['statements'][number] => ({
        id: `s-${at}`,
        speaker: { name: `Speaker ${at % 97}` },
        kind: 'indirect',
        text: `remark ${at} ${'and so on '.repeat(at % 30)}`.trim(),
        cue: 'said',
        date: null,
        cites,
      }));
      const many = { ...briefing, statements, changes: [] };
      expectWhole(many, 'said');
      expectCounted(many);
      for (const message of allMessages(many)) expect(renderer.faults(message)).toEqual([]);
    });

    it('leads from each view to the others', () => {
      for (const view of briefingViews) {
        const labels = renderer.buttons(show(briefing, view, 1)).map(({ label, value }) => {
          const request = decodeCustomId(value);
          return [label.replace(/ · \d+$/, ''), request?.kind === 'view' ? request.view : request?.kind];
        });
        const names = { upcoming: 'Meetings', said: 'Said', positions: 'Positions', changes: 'Changes' };
        for (const [to, label] of Object.entries(names)) expect(labels).toContainEqual([label, to]);
        expect(labels).toContainEqual(['Sources', 'sources']);
        expect(labels).toContainEqual(['Calendar (.ics)', 'file']);
        expect(labels).toContainEqual(['Full text (.md)', 'file']);
      }
    });
  });
}
