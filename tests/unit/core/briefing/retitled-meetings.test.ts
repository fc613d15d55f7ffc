import { expect, it } from 'vitest';
import { buildBriefing } from '../../../../src/core/briefing/build.ts';
import { article, correction, day, meeting, topic } from '../../../support/analysed-articles.ts';

const body = 'Ida Hulm will hold talks with Ana Vell in Bern on 14 March.';

function titles(note: string, was: string, now: string): readonly string[] {
  const text = `${body}\n\n${note}`;
  const hulm = meeting(text, body, {
    title: 'Talks with Ida Hulm',
    participants: [{ name: 'Ida Hulm' }, { name: 'Ana Vell' }],
    start: day('2023-03-14'),
  });
  const told = article('a', '2023-03-10T09:00:00Z', text, {
    meetings: [hulm],
    corrections: [correction(text, note, was, now)],
  });
  const asOf = '2023-03-10T18:00:00Z';
  return buildBriefing({ topic, articles: [told], asOf, since: asOf, problems: [] }).upcoming.map(
    ({ title }) => title,
  );
}

it('a meeting’s title calls people as the article’s note has it', () => {
  const note = 'Correction: An earlier version misspelled the name of Ida Holm as Ida Hulm.';
  expect(titles(note, 'Ida Hulm', 'Ida Holm')).toEqual(['Talks with Ida Holm']);
});

it('a meeting’s title keeps its names where the note is about something else', () => {
  const note = 'Correction: An earlier version gave the fee as 12 francs. It is 14 francs.';
  expect(titles(note, '12 francs', '14 francs')).toEqual(['Talks with Ida Hulm']);
});
