import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../../src/core/model/briefing.ts';
import { type BriefingView, briefingViews } from '../../../../src/core/model/view.ts';
import { decodeCustomId } from '../../../../src/render/chat/custom-id.ts';
import { markedSections } from '../../../../src/render/chat/marked-sections.ts';
import { messageFaults } from '../../../../src/render/discord/check-message.ts';
import type { DiscordMessage } from '../../../../src/render/discord/payload.ts';
import { renderDiscord } from '../../../../src/render/discord/render-discord.ts';
import { briefingTree } from '../../../../src/render/tree/briefing-tree.ts';
import { webAddress } from '../../../../src/render/tree/web-address.ts';
import { parseDiscordMarkdown } from '../../../support/discord-look/parse-discord-markdown.ts';
import {
  allNodes,
  emojiOf,
  linksOf,
  markupIn,
  mentionsOf,
  pingsIn,
} from '../../../support/discord-look/read-nodes.ts';
import { hostileBriefing, newsBriefing } from '../any-briefing.ts';
import { crowdedBriefing } from './crowded-briefing.ts';
import { bare, type ExpectedEntry, type ExpectedGroup, expectedSection } from './expected-lines.ts';
import { buttonsOf, contentsOf, linesOf, uncertainLinesIn } from './read-message.ts';

const anyBriefing = fc.oneof(hostileBriefing, newsBriefing, crowdedBriefing);
// A fault in a crowded briefing takes minutes to shrink: what was found by then is told.
const runs = { numRuns: 250, interruptAfterTimeLimit: 15_000 };

const viewSections = {
  upcoming: ['upcoming', 'called-off', 'possible', 'held'],
  said: ['said', 'outlook'],
  positions: ['positions', 'differences'],
  changes: ['changed', 'corrections'],
  sources: ['sources', 'notices'],
} as const;
const pagedViews = ['upcoming', 'said', 'positions', 'changes', 'sources'] as const;

function show(told: Briefing, view: BriefingView, page = 1): DiscordMessage {
  return renderDiscord(told, { view, page, color: null, pageUrl: null });
}

/** All pages of a view, told from its own second line. */
function pagesOf(told: Briefing, view: BriefingView): readonly DiscordMessage[] {
  const first = show(told, view);
  const count = Number(/page 1 of (\d+)$/m.exec(contentsOf(first)[0] ?? '')?.[1] ?? '1');
  return [first, ...Array.from({ length: count - 1 }, (_none, at) => show(told, view, at + 2))];
}

function allMessages(told: Briefing): readonly DiscordMessage[] {
  return briefingViews.flatMap((view) => pagesOf(told, view));
}

/** Whether the lines at a place are an entry's own, or one line of ours in its place. */
function standsAt(lines: readonly string[], at: number, entry: ExpectedEntry): number {
  const { lines: own } = entry;
  if (own.every((line, offset) => lines[at + offset] === line)) return own.length;
  for (const width of [1, 2]) {
    const told = lines.slice(at, at + width).join('\n');
    const length = entry.length === 0 ? '' : ` of ${entry.length.toLocaleString('en')} characters`;
    const isStandIn =
      told.includes(`${length}, too long for a message; the full text has it whole.`) &&
      told.includes(entry.who) &&
      told.endsWith(entry.ending) &&
      own.join('').length > 1_500;
    if (isStandIn) return width;
  }
  return 0;
}

/** Reads a text display's lines as entries of its groups, each with its group's heading; gives which were found. */
function readEntries(
  lines: readonly string[],
  groups: readonly ExpectedGroup[],
  from: number,
): { readonly found: readonly number[]; readonly rest: readonly string[] } {
  const found: number[] = [];
  let at = 0;
  let place = 0;
  for (const { heading, entries } of groups) {
    let opened = heading === null || bare(heading) === '';
    for (const entry of entries) {
      const number = place++;
      if (number < from) continue;
      const start = opened ? at : at + 1;
      if (!opened && lines[at] !== bare(heading ?? '')) continue;
      const width = standsAt(lines, start, entry);
      if (width === 0) continue;
      opened = true;
      at = start + width;
      found.push(number);
    }
  }
  return { found, rest: lines.slice(at) };
}

/** The same where the best stands first: each line is an entry that no line before it was. */
function readInAnyOrder(
  lines: readonly string[],
  groups: readonly ExpectedGroup[],
): ReturnType<typeof readEntries> {
  const entries = groups.flatMap((group) => group.entries);
  const found: number[] = [];
  for (const [at] of lines.entries()) {
    const number = entries.findIndex(
      (entry, place) => !found.includes(place) && standsAt(lines, at, entry) === 1,
    );
    if (number === -1) return { found, rest: lines.slice(at) };
    found.push(number);
  }
  return { found, rest: [] };
}

const nouns = new Map([
  ['change', 'changed'],
  ['statement', 'said'],
  ['position', 'positions'],
  ['meeting held', 'held'],
  ['expectation or figure', 'outlook'],
  ['changes', 'changed'],
  ['statements', 'said'],
  ['positions', 'positions'],
  ['meetings held', 'held'],
  ['expectations and figures', 'outlook'],
]);

/** What the last line of an overview counts, by section: "Also: 2 positions · 1 meeting held". */
function countedAtTheEnd(line: string): ReadonlyMap<string, number> {
  const [, also] = /^Also: (.*)$/.exec(line) ?? [];
  return new Map(
    (also?.split(' · ') ?? []).map((words) => {
      const [, count, noun] = /^([\d,]+) (.*)$/.exec(words) ?? [];
      return [nouns.get(noun ?? '') ?? words, Number(count?.replaceAll(',', ''))];
    }),
  );
}

describe('renderDiscord, whatever articles hold', () => {
  it('gives messages that Discord takes, on every page of every view', () => {
    fc.assert(
      fc.property(anyBriefing, (told) => {
        for (const message of allMessages(told)) expect(messageFaults(message)).toEqual([]);
      }),
      runs,
    );
  });

  it('lets no word of a source become a mention, an emoji, a link or other markup', () => {
    fc.assert(
      fc.property(anyBriefing, (told) => {
        const addresses = new Map(told.sources.map(({ n, url }) => [`[${n}]`, webAddress(url)]));
        for (const content of allMessages(told).flatMap(contentsOf)) {
          const nodes = parseDiscordMarkdown(content);
          expect(pingsIn(content)).toEqual([]);
          expect(mentionsOf(nodes)).toEqual([]);
          expect(emojiOf(nodes)).toEqual([]);
          for (const { text, url } of linksOf(nodes)) expect(url).toBe(addresses.get(text));
          expect(markupIn(nodes).filter((type) => ['underline', 'strike', 'spoiler'].includes(type))).toEqual(
            [],
          );
          for (const node of allNodes(nodes)) {
            if (node.type === 'code') expect(['new', 'updated', 'withdrawn']).toContain(node.text);
            if (node.type === 'list') expect(node.start).toBeNull();
          }
        }
      }),
      runs,
    );
  });

  it('links of many sources the newest', () => {
    fc.assert(
      fc.property(anyBriefing, (told) => {
        const withAddress = new Set(
          told.sources.filter(({ url }) => (webAddress(url)?.length ?? 201) <= 200).map(({ n }) => n),
        );
        for (const content of allMessages(told).flatMap(contentsOf)) {
          for (const [citation] of content.matchAll(/(?:\[\[\d+\]\]\([^)]*\)|\\\[\d+\\\])+/g)) {
            const linked = [...citation.matchAll(/\[\[(\d+)\]\]/g)].map(([, n]) => Number(n));
            const others = [...citation.matchAll(/\\\[(\d+)\\\]/g)].map(([, n]) => Number(n));
            expect(linked).toEqual(linked.toSorted((a, b) => a - b));
            for (const n of others) if (withAddress.has(n)) expect(n).toBeLessThan(linked[0] ?? Infinity);
          }
        }
      }),
      runs,
    );
  });

  it('writes nothing that clients might draw in different ways', () => {
    fc.assert(
      fc.property(anyBriefing, (told) => {
        for (const content of allMessages(told).flatMap(contentsOf))
          expect(uncertainLinesIn(content)).toEqual([]);
      }),
      runs,
    );
  });

  it('shows every entry of a view once over its pages, in order, whole, with its citations', () => {
    fc.assert(
      fc.property(anyBriefing, fc.constantFrom(...pagedViews), (told, view) => {
        const tree = briefingTree(told);
        const contents = pagesOf(told, view).flatMap((message) => contentsOf(message).slice(1));
        const displays = contents
          .map(linesOf)
          .filter((lines) => !/ (?:as of|since) <t:/.test(lines[0] ?? ''));
        const sections = viewSections[view].flatMap((name) =>
          tree.children.filter((one) => one.name === name),
        );
        const marked = view === 'changes' ? markedSections(tree, told.changes) : [];
        for (const section of [...sections, ...marked]) {
          const { heading, groups } = expectedSection(section);
          const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
          let next = 0;
          while (next < total) {
            const lines = displays.shift() ?? [];
            expect(lines.slice(0, heading.length)).toEqual(heading.map(bare));
            const { found, rest } = readEntries(lines.slice(heading.length), groups, next);
            expect(rest).toEqual([]);
            expect(found).toEqual(found.map((_number, at) => next + at));
            expect(found.length).toBeGreaterThan(0);
            next += found.length;
          }
        }
        expect(displays).toEqual([]);
      }),
      runs,
    );
  });

  it('counts in the overview what it does not show', () => {
    fc.assert(
      fc.property(anyBriefing, (told) => {
        const tree = briefingTree(told);
        const displays = contentsOf(show(told, 'full')).map(linesOf);
        const elsewhere = countedAtTheEnd(displays.at(-1)?.[0] ?? '');
        const sections = tree.children.filter(({ name }) => name !== 'sources');
        let drawn = 0;
        for (const section of sections) {
          const { heading, groups } = expectedSection(section);
          const isBottomLine = section.name === 'bottom-line';
          const display = isBottomLine ? displays[0] : displays.find(([first]) => first === heading[0]);
          const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
          if (!display) {
            expect([section.name, elsewhere.get(section.name)]).toEqual([section.name, total]);
            expect(['changed', 'said', 'positions', 'held', 'outlook']).toContain(section.name);
            continue;
          }
          drawn += 1;
          expect(elsewhere.has(section.name)).toBe(false);
          const body = display.slice(isBottomLine ? 2 : heading.length);
          const { found, rest } = (section.name === 'changed' ? readInAnyOrder : readEntries)(
            body,
            groups,
            0,
          );
          const counted = Number.parseInt(rest[0]?.replaceAll(',', '') ?? '0', 10);
          expect([section.name, rest.length <= 1, found.length + counted]).toEqual([
            section.name,
            true,
            total,
          ]);
        }
        const hasBottomLine = sections.some(({ name }) => name === 'bottom-line');
        const own = (hasBottomLine ? 0 : 1) + (sections.length === 0 ? 1 : 0) + (elsewhere.size > 0 ? 1 : 0);
        expect(displays).toHaveLength(drawn + own);
      }),
      runs,
    );
  });

  it('has buttons that all lead somewhere, and to the same moment', () => {
    fc.assert(
      fc.property(anyBriefing, (told) => {
        for (const view of briefingViews) {
          for (const { id } of buttonsOf(show(told, view, 2))) {
            const request = decodeCustomId(id ?? '');
            expect(request?.asOf).toBe(new Date(told.asOf).toISOString());
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
