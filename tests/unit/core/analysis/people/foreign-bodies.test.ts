import { expect, test } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

function findingsOf(text: string): ReturnType<typeof analyse> {
  return analyse({ text, publishedAt: '2026-03-12T12:00:00Z', timezone: 'UTC' });
}

test.each([
  ['Comhairle nan Cuan will meet the Weavers’ Union on Friday.', 'Comhairle nan Cuan'],
  [
    'The Direction Générale des Ports et Quais met the Weavers’ Union on Monday.',
    'Direction Générale des Ports et Quais',
  ],
  ['Banco do Lago and the Weavers’ Union held talks on Monday.', 'Banco do Lago'],
  ['Société Lumière and the Weavers’ Union held talks on Monday.', 'Société Lumière'],
])('a body whose kind comes first, in its own language, is a side: %s', (text, body) => {
  const { meetings, people } = findingsOf(text);
  expect(meetings.flatMap(({ parties }) => parties)).toContain(body);
  expect(people).toEqual([]);
});

test.each([
  ['Jon Vik, the leader of Comhairle nan Cuan, said no.', 'Comhairle nan Cuan'],
  ['Jon Vik, president of Banco do Lago, said no.', 'Banco do Lago'],
  ['Jon Vik, director of Cassa di Monte, said no.', 'Cassa di Monte'],
])('somebody is of such a body by its whole name: %s', (text, body) => {
  expect(findingsOf(text).people.map(({ name, affiliation }) => [name, affiliation])).toEqual([
    ['Jon Vik', body],
  ]);
});

test('a name with a thing’s word is somebody where no place word stands before it', () => {
  expect(findingsOf('Anna Park told Victoria Lake on Monday that it was late.').people).toHaveLength(2);
});

test('a company of which somebody is the chief executive is nobody by its last name', () => {
  const { people } = findingsOf(
    'Jon Vik, the chief executive of Hemlock, spoke on Monday. Hemlock denied that any ship had sailed.',
  );
  expect(people.map(({ name, affiliation }) => [name, affiliation])).toEqual([['Jon Vik', 'Hemlock']]);
});
