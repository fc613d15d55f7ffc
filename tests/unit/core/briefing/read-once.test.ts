import { expect, it } from 'vitest';
import { oncePerArticle, oncePerPart, oncePerSpan } from '../../../../src/core/briefing/read-once.ts';
import { analysedOf } from '../../../support/articles.ts';

it('what is read of an article is read anew for other findings of it', () => {
  let times = 0;
  const read = oncePerArticle(({ findings }) => {
    times += 1;
    return findings.people.length;
  });
  const told = analysedOf({ id: 'a' });
  expect([read(told), read({ ...told }), times]).toEqual([0, 0, 1]);
  const people = [{ name: 'Ida Holm', mentions: [] }];
  expect(read({ ...told, findings: { ...told.findings, people } })).toBe(1);
});

it('a part that two articles share is read of each', () => {
  const part = { name: 'Ida Holm' };
  const read = oncePerPart((_part: object, { article }) => article.id);
  const [one, other] = [analysedOf({ id: 'a' }), analysedOf({ id: 'b' })];
  expect([read(part, one), read(part, other), read(part, one)]).toEqual(['a', 'b', 'a']);
});

it('stretches of one article are told apart by both ends', () => {
  const { article } = analysedOf({ id: 'a', text: 'The talks go on.' });
  const read = oncePerSpan((words) => words);
  expect(read(article, { start: 4, end: 9 })).toBe('talks');
  expect(read(article, { start: 4, end: 12 })).toBe('talks go');
  expect(read(article, { start: 4, end: 9 })).toBe('talks');
});
