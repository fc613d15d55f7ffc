import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Briefing, Meeting } from '../../src/core/model/briefing.ts';
import type { ReadTopic } from '../support/briefing-of.ts';
import { bundledGold, markTopic, readBundled } from '../support/bundled-topics.ts';
import { type Mark, share } from '../support/topic-mark.ts';

let ukraine: ReadTopic;

beforeAll(async () => {
  ukraine = await readBundled();
}, 60_000);
afterAll(async () => {
  await ukraine.close();
});

/** A meeting in one line: its day and what its title and sides name. */
function line({ start, title, participants, parties, place }: Meeting): string {
  return [start?.value ?? 'no date', title, ...participants.map(({ name }) => name), ...parties, place].join(
    ' | ',
  );
}

function having(meetings: readonly Meeting[], ...words: readonly RegExp[]): readonly Meeting[] {
  return meetings.filter((meeting) => words.every((word) => word.test(line(meeting))));
}

function sayings({ statements }: Briefing, name: RegExp): readonly string[] {
  return statements.filter(({ speaker }) => name.test(speaker?.name ?? '')).map(({ text }) => text);
}

describe('the bundled archive', () => {
  it('as of the evening of 7 December tells the video call as held and the call with Kyiv as next', async () => {
    const { held, upcoming } = await ukraine.at('2021-12-08T06:00:00Z');
    expect(having(held, /Biden/, /Putin/, /2021-12-07/)).toHaveLength(1);
    expect(having(upcoming, /Biden/, /Zelensk/, /2021-12-09/)).toHaveLength(1);
    expect(having([...held, ...upcoming], /2022/)).toEqual([]);
  });

  it('as of 17 December has no meeting of January yet', async () => {
    const { upcoming, positions } = await ukraine.at('2021-12-17T22:00:00Z');
    expect(having(upcoming, /2022-01/)).toEqual([]);
    expect(positions.filter(({ party }) => party === 'Russia').length).toBeGreaterThan(0);
  });

  it('as of 29 December tells the second call and the three meetings of January as upcoming, each on its day', async () => {
    const { upcoming } = await ukraine.at('2021-12-29T23:00:00Z');
    expect(having(upcoming, /2021-12-30/, /Biden/, /Putin/)).toHaveLength(1);
    expect(having(upcoming, /2022-01-10/, /Geneva/)).toHaveLength(1);
    expect(having(upcoming, /2022-01-12/, /NATO.Russia Council/, /Brussels/)).toHaveLength(1);
    expect(having(upcoming, /2022-01-13/, /Permanent Council/, /Vienna/)).toHaveLength(1);
  });

  it('as of 31 December tells the second call as held, once, although two outlets told of it', async () => {
    const { held, upcoming } = await ukraine.at('2021-12-31T12:00:00Z');
    expect(having(held, /2021-12-30/, /Biden/, /Putin/)).toHaveLength(1);
    expect(having(upcoming, /2021-12/)).toEqual([]);
  });

  it('as of 10 January, evening, tells Geneva as held and Brussels and Vienna as upcoming', async () => {
    const { held, upcoming } = await ukraine.at('2022-01-10T21:30:00Z');
    expect(having(held, /2022-01-10/, /Sherman/, /Ryabkov/, /Geneva/)).toHaveLength(1);
    expect(having(upcoming, /Geneva/)).toEqual([]);
    expect(having(upcoming, /2022-01-12T10:00\+01:00/, /NATO.Russia Council/, /Brussels/)).toHaveLength(1);
    expect(having(upcoming, /2022-01-13/, /Permanent Council/, /Vienna/)).toHaveLength(1);
  });

  it('as of 14 January tells all three rounds as held', async () => {
    const { held, upcoming } = await ukraine.at('2022-01-14T21:30:00Z');
    expect(having(held, /2022-01-10/, /Sherman/, /Ryabkov/)).toHaveLength(1);
    expect(having(held, /2022-01-12/, /NATO.Russia Council/)).toHaveLength(1);
    expect(having(held, /2022-01-13/, /Permanent Council/)).toHaveLength(1);
    expect(having(upcoming, /2022-01-1[0-3]/)).toEqual([]);
  });

  it('gives quotations to those who said them', async () => {
    const briefing = await ukraine.at('2022-01-14T21:30:00Z');
    const said = (name: RegExp, words: RegExp) =>
      expect(sayings(briefing, name).some((text) => words.test(text))).toBe(true);
    said(/^Sergei Lavrov$/, /run out of patience/);
    said(/^Jens Stoltenberg$/, /will not be easy to bridge/);
    said(/^Zbigniew Rau$/, /greater than ever before/);
    said(/^Dmytro Kuleba$/, /does not have a say/);
    said(/^Michael Carpenter$/, /drumbeat of war/);
    said(/^Wendy Sherman$/, /slam closed/);
    said(/^Josep Borrell$/, /dialogue with Russia has started/);
    said(/^Olha Stefanishyna$/, /aggressor has no right/);
    said(/^Jake Sullivan$/, /prepared to continue with diplomacy/);
  });

  it('gives no quotation to two people', async () => {
    const { statements } = await ukraine.at('2022-01-14T21:30:00Z');
    const byWords = Map.groupBy(
      statements.filter(({ kind }) => kind === 'direct'),
      ({ text }) => text,
    );
    for (const [, same] of byWords) expect(new Set(same.map(({ speaker }) => speaker?.name)).size).toBe(1);
  });

  it('says differently on different days what matters most', async () => {
    const days = ['2021-12-08', '2021-12-18', '2021-12-30', '2022-01-09', '2022-01-11', '2022-01-14'];
    const lines = await Promise.all(days.map((day) => ukraine.at(`${day}T20:00:00Z`)));
    expect(new Set(lines.map(({ bottomLine }) => bottomLine.map(({ text }) => text).join(' '))).size).toBe(
      days.length,
    );
    for (const { bottomLine } of lines) expect(bottomLine.length).toBeGreaterThan(0);
  });
});

// Of hand-made labels for every article, at four instants. The floors lie at what was reached when they were set, or
// a single one below; raise them when it gets better.
const floors = [
  ['meetings: found', 0.8],
  ['meetings: true of told', 0.95],
  ['meetings: date', 0.97],
  ['meetings: status', 0.97],
  ['meetings: sides', 0.92],
  ['meetings: place', 0.93],
  ['meetings: nobody added', 1],
  ['positions: found', 0.56],
  ['positions: party and stance', 0.96],
  ['positions: none put in a mouth', 1],
  ['statements: found', 0.96],
  ['statements: speaker', 0.97],
  ['statements: not given to another', 1],
  ['statements: kind', 1],
  ['statements: denial', 1],
  ['statements: narration left alone', 1],
  ['differences: none between what agrees', 1],
] as const;

describe('the briefings on the bundled archive, held against their labels', () => {
  let marks: readonly Mark[];

  beforeAll(async () => {
    marks = await markTopic(ukraine, await bundledGold('ukraine'));
  }, 60_000);

  it.each(floors)('keep the measure “%s” at %d or above', (measure, floor) => {
    const { right, faults } = share(marks, measure);
    expect(right, faults).toBeGreaterThanOrEqual(floor);
  });
});
