import { beforeAll, describe, expect, it } from 'vitest';
import type { Briefing, Meeting } from '../../src/core/model/briefing.ts';
import { bundledGold, hasSeeds, readSeeds } from '../support/bundled-topics.ts';
import { markCases } from '../support/topic-score.ts';

// Two real news pages that nobody here wrote. They are not part of the project: beside a checkout that has them they
// are read, elsewhere these tests are skipped.

function meetings(list: readonly Meeting[], ...words: readonly RegExp[]): readonly Meeting[] {
  return list.filter((meeting) => words.every((word) => word.test(JSON.stringify(meeting))));
}

describe.skipIf(!hasSeeds)(
  'two real pages, as of the evening of 10 January 2022 in Kyiv (skipped where ../shared/seeds is absent)',
  () => {
    let briefing: Briefing;

    beforeAll(async () => {
      const topic = await readSeeds();
      briefing = await topic.at('2022-01-10T21:00:00Z');
      await topic.close();
    }, 60_000);

    const wordings = () =>
      briefing.differences.map(
        ({ kind, versions: told }) => [kind, told.map(({ text }) => text).join(' / ')] as const,
      );

    const has = (kind: string, ...words: readonly RegExp[]) =>
      expect(
        wordings().some(([found, text]) => found === kind && words.every((word) => word.test(text))),
      ).toBe(true);

    const position = (party: string, stance: string, words: RegExp) =>
      expect(
        briefing.positions.some(
          (found) => found.party === party && found.stance === stance && words.test(found.text),
        ),
        `${party} ${stance} ${words}`,
      ).toBe(true);

    const statement = (name: string, words: RegExp) =>
      briefing.statements.find(({ speaker, text }) => speaker?.name === name && words.test(text));

    it('dates both pages from their own words and says that nothing states it', () => {
      expect(
        briefing.sources.map(({ publishedAt, publishedAtStated }) => [publishedAt, publishedAtStated]),
      ).toEqual([
        ['2022-01-09', false],
        ['2022-01-10', false],
      ]);
    });

    it('tells the council in Brussels and the one in Vienna as upcoming, on their days', () => {
      expect(
        meetings(briefing.upcoming, /NATO.Russia Council/, /Brussels/).map(({ start }) => start?.value),
      ).toEqual(['2022-01-12']);
      expect(
        meetings(briefing.upcoming, /Permanent Council/, /Vienna/).map(({ start }) => start?.value),
      ).toEqual(['2022-01-13']);
      expect(briefing.upcoming).toHaveLength(2);
    });

    it('tells the Geneva meeting as held, once, from both pages', () => {
      const geneva = meetings(briefing.held, /Geneva/);
      expect(geneva.map(({ start }) => start?.value)).toEqual(['2022-01-10']);
      expect(geneva[0]?.participants.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['Wendy Sherman', 'Sergey Ryabkov']),
      );
      expect(new Set(geneva[0]?.cites.map(({ source }) => source))).toEqual(new Set([1, 2]));
    });

    it('tells the two talks of the presidents as one item that counts two', () => {
      const presidents = meetings(briefing.held, /Biden/, /Putin/);
      expect(presidents).toHaveLength(1);
      expect(presidents[0]).toMatchObject({
        count: 2,
        start: { value: '2021-12', precision: 'month', stated: false },
      });
    });

    it('gives each remark its full speaker', () => {
      expect(statement('Antony Blinken', /^None of this is on the table/)).toMatchObject({
        kind: 'direct',
        toldTo: expect.stringMatching(/CNN.*State of the Union/),
      });
      expect(statement('Antony Blinken', /there are steps to build confidence/i)).toBeDefined();
      expect(statement('Antony Blinken', /good hope that NATO will strengthen/)).toBeDefined();
      expect(statement('Antony Blinken', /do not think we will see success/)).toBeDefined();
      expect(statement('Antony Blinken', /military use and military standards/)).toMatchObject({
        toldTo: expect.stringMatching(/ABC.*This Week/),
      });
      expect(statement('Antony Blinken', /going to see any breakthroughs/)).toBeDefined();
      expect(statement('Antony Blinken', /up to President Putin to decide/)).toBeDefined();
      expect(statement('Antony Blinken', /able to put things on the table/)).toBeDefined();
      expect(statement('Ned Price', /stressed the United States/)?.speaker).toMatchObject({
        title: expect.stringMatching(/spokes/),
        affiliation: 'State Department',
      });
      const ryabkov = briefing.statements.filter(({ speaker }) => speaker?.name === 'Sergey Ryabkov');
      expect(ryabkov.length).toBeGreaterThanOrEqual(3);
      expect(ryabkov[0]?.speaker).toMatchObject({ title: 'Deputy Foreign Minister', affiliation: 'Russia' });
      expect(statement('Emily Horne', /reducing the number of troops/)).toMatchObject({
        kind: 'indirect',
        denied: true,
      });
      expect(
        briefing.statements.find(
          ({ speaker, text }) => speaker?.anonymous && /ready to launch talks/.test(text),
        ),
      ).toMatchObject({ toldTo: expect.stringMatching(/NBC News/) });
    });

    it('makes nobody say what the reporter narrates, or a programme’s title', () => {
      const texts = briefing.statements.map(({ text }) => text).join('\n');
      expect(texts).not.toMatch(
        /OFFICIALS MEETING IN GENEVA|STRAIGHT FROM|State of the Union|^This Week\.?$/m,
      );
    });

    it('finds who demands, rejects, offers and threatens what', () => {
      position('Russia', 'demands', /Ukraine/);
      position('Russia', 'demands', /withdraw|deployments/);
      position('United States', 'rejects', /on the table/);
      position('United States', 'offers', /arrows/);
      position('United States', 'warns', /sanctions/);
    });

    it('lists both corrections and repeats nowhere else what they withdrew', () => {
      expect(briefing.corrections).toHaveLength(2);
      for (const { at } of briefing.corrections)
        expect(Date.parse(at ?? '')).toBe(Date.parse('2022-01-10T00:45:00Z'));
      expect(
        briefing.corrections.some(({ now }) =>
          now?.includes('with the possibility of doubling that in a very short time'),
        ),
      ).toBe(true);
      const { corrections: _, ...rest } = briefing;
      expect(JSON.stringify(rest)).not.toMatch(
        /doubling that by race|a chance to double that|national secretary/,
      );
      expect(
        briefing.statements.some(
          ({ text, cites }) => /possibility of doubling/.test(text) && cites.length > 1,
        ),
      ).toBe(true);
    });

    it('sets wordings side by side, and a claim beside its denial', () => {
      has('wording', /good hope that NATO will strengthen/, /very fair prospect that NATO will reinforce/);
      has('wording', /success next week/, /any breakthroughs/);
      has('fact', /ready to launch talks/, /troops stationed in Poland/);
    });

    it('knows what each side expects, and the number of troops with who gave it', () => {
      const sides = briefing.outlook.map(({ speaker }) => speaker?.name);
      expect(sides).toEqual(expect.arrayContaining(['Antony Blinken', 'Sergey Ryabkov']));
      const troops = briefing.figures.find(({ value }) => value === 100_000);
      expect(troops).toMatchObject({ unit: 'troops', speaker: { name: 'Antony Blinken' } });
    });

    it('has nothing wrong by the labels', async () => {
      const wrong = markCases(await bundledGold('seeds'), [briefing]).filter(({ ok }) => !ok);
      expect(wrong.map(({ measure, note }) => `${measure}: ${note}`)).toEqual([]);
    });

    it('has a bottom line of at most four cited sentences', () => {
      expect(briefing.bottomLine.length).toBeGreaterThan(0);
      expect(briefing.bottomLine.length).toBeLessThanOrEqual(4);
      for (const { cites } of briefing.bottomLine) expect(cites.length).toBeGreaterThan(0);
    });
  },
);
