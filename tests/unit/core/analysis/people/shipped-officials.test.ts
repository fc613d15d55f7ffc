import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { readDocument } from '../../../../../src/core/analysis/document/document.ts';
import { findPeople, type PeopleEntry } from '../../../../../src/core/analysis/people/people.ts';
import { joinPeople } from '../../../../../src/core/briefing/join-people.ts';
import { scopeOf } from '../../../../../src/core/briefing/scope.ts';
import { readArticle } from '../../../../../src/sources/files/read-article.ts';
import { article, topic } from '../../../../support/analysed-articles.ts';

const archive = path.join(import.meta.dirname, '../../../../../briefings/ukraine');

/** An official as the world knew him or her in the winter of 2021/22. */
interface Official {
  readonly name: RegExp;
  /** Every title that is right. */
  readonly title: RegExp;
  /** As a reader of the whole topic is shown it. */
  readonly affiliation: string | undefined;
  readonly party: string;
}

/** What the archive's well-known officials are: facts, whatever wording an article has. */
const officials: readonly Official[] = [
  ['Joe Biden', 'president', 'United States', 'United States'],
  ['Vladimir Putin', 'president', 'Russia', 'Russia'],
  ['Volodymyr Zelenskyy?', 'president', 'Ukraine', 'Ukraine'],
  ['Antony Blinken', 'secretary of state', 'United States', 'United States'],
  ['Wendy Sherman', 'deputy secretary of state', 'United States', 'United States'],
  ['Jake Sullivan', 'national security advis[eo]r', undefined, 'United States'],
  ['Jen Psaki', '(?:press secretary|spokeswoman)', 'White House', 'United States'],
  ['Ned Price', 'spokesman', 'State Department', 'United States'],
  ['Julianne Smith', 'ambassador(?: to NATO)?', 'United States', 'United States'],
  ['Michael Carpenter', 'ambassador(?: to the OSCE)?', 'United States', 'United States'],
  ['Karen Donfried', 'assistant secretary of state', 'United States', 'United States'],
  ['Serge[iy] Lavrov', 'foreign minister', 'Russia', 'Russia'],
  ['Serge[iy] Ryabkov', '(?:deputy foreign minister|leader)', 'Russia', 'Russia'],
  ['Alexander Grushko', 'deputy foreign minister', 'Russia', 'Russia'],
  ['Alexander Fomin', '(?:deputy defense minister|colonel general)', 'Russia', 'Russia'],
  ['Alexander Lukashevich', '(?:envoy|ambassador)', 'Russia', 'Russia'],
  ['Dmitry Peskov', 'spokesman', 'Kremlin', 'Russia'],
  ['Maria Zakharova', 'spokeswoman', 'Russian Foreign Ministry', 'Russia'],
  ['Yuri Ushakov', 'foreign policy advis[eo]r', undefined, 'Russia'],
  ['Dmytro Kuleba', 'foreign minister', 'Ukraine', 'Ukraine'],
  ['Olha Stefanishyna', 'deputy prime minister', undefined, 'Ukraine'],
  ['Andriy Yermak', '(?:chief of staff|head)', undefined, 'Ukraine'],
  ['Oleg Nikolenko', 'spokesman', 'Ukraine’s Foreign Ministry', 'Ukraine'],
  ['Jens Stoltenberg', 'secretary[- ]general', 'NATO', 'NATO'],
  ['Josep Borrell', 'foreign policy chief', 'European Union', 'European Union'],
  ['Zbigniew Rau', 'foreign minister', 'Poland', 'Poland'],
  ['Andrej Plenković', 'prime minister', 'Croatia', 'Croatia'],
].map(([name = '', title = '', affiliation, party = '']) => ({
  name: new RegExp(`^${name}$`, 'u'),
  title: new RegExp(`^${title}$`, 'iu'),
  affiliation,
  party,
}));

describe('the officials of the topic that is shipped', () => {
  const told: { readonly file: string; readonly entry: PeopleEntry }[] = [];
  const articles: ReturnType<typeof article>[] = [];

  beforeAll(async () => {
    for (const file of readdirSync(archive)) {
      const { text, publishedAt } = await readArticle(file, readFileSync(path.join(archive, file)), null);
      const { entries } = findPeople(readDocument({ text }));
      told.push(...entries.filter(({ kind }) => kind === 'person').map((entry) => ({ file, entry })));
      articles.push(article(file, publishedAt, text, analyse({ text, publishedAt: publishedAt ?? null })));
    }
  });

  it.each(officials)('$name: no article gives another’s office or side', ({ name, title, party }) => {
    const own = told.filter(({ entry }) => name.test(entry.person.name));
    expect(own.length).toBeGreaterThan(0);
    for (const { file, entry } of own) {
      expect(entry.person.title ?? 'no title', file).toMatch(entry.person.title ? title : /./);
      expect([party, null], file).toContain(entry.party);
    }
  });

  it.each(officials)(
    '$name: the whole topic tells the office and for whom',
    ({ name, title, affiliation }) => {
      const join = joinPeople(scopeOf(topic, articles, '2022-01-14T21:00:00Z'), []);
      const own = told.filter(({ entry }) => name.test(entry.person.name));
      for (const { entry } of own) {
        const person = join(entry.person);
        expect(person.title).toMatch(title);
        expect(person.affiliation).toBe(affiliation);
      }
    },
  );

  it('no two sides share one person', () => {
    const sides = new Map<string, Set<string>>();
    for (const { entry } of told) {
      const surname = (entry.person.name.split(' ').at(-1) ?? '').replace(/yy$/, 'y');
      if (entry.party !== null) sides.set(surname, (sides.get(surname) ?? new Set()).add(entry.party));
    }
    expect(sides.size).toBeGreaterThan(15);
    expect([...sides].filter(([, parties]) => parties.size > 1)).toEqual([]);
  });

  it('nobody stands twice in one article', () => {
    const twice = told.filter(({ file, entry }) =>
      told.some(
        (other) =>
          other.entry !== entry && other.file === file && other.entry.person.name === entry.person.name,
      ),
    );
    expect(twice.map(({ file, entry }) => `${file}: ${entry.person.name}`)).toEqual([]);
  });
});
