import { expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Status, day and old day of each meeting of a text of Thursday, 5 March 2026. */
function told(text: string): (string | undefined)[][] {
  return analyse({ text, publishedAt: '2026-03-05', timezone: 'UTC' }).meetings.map(
    ({ status, start, movedFrom }) => [status, start?.value.slice(0, 10), movedFrom?.value.slice(0, 10)],
  );
}

const postponed = ['postponed', undefined, '2026-03-09'];
const cancelled = ['cancelled', '2026-03-09', undefined];
const upcoming = ['upcoming', '2026-03-09', undefined];
const moved = ['upcoming', '2026-03-20', '2026-03-09'];

it.each([
  ['Ida Roe, who was to meet Tom Hale in Lima on Monday, has put off her trip.', postponed],
  ['The premier was to meet union leaders on Monday but has postponed the visit.', postponed],
  ['A panel that was to have met on Monday has been put off.', postponed],
  [
    'Ida Roe, who was to hold talks with Tom Hale on Monday, has put off her trip and will now come on 20 March.',
    moved,
  ],
  ['Ida Roe, who had been due to meet Tom Hale on Monday, will now travel on 20 March.', moved],
  ['Ida Roe, who was to meet Tom Hale in Lima on Monday, has cancelled her trip.', cancelled],
  ['Ida Roe, who was due to meet Tom Hale on Monday, has fallen ill.', cancelled],
  ['She was to meet Tom Hale in Lima on Monday but fell ill.', cancelled],
  ['Ida Roe was due to hold talks with Tom Hale on Monday, but will not travel after all.', cancelled],
  ['Ida Roe was due to hold talks with Tom Hale on Monday, but her plane turned back.', cancelled],
  ['The two ministers, who had planned to hold talks on 9 March, will not meet.', cancelled],
])('what became of a plan is told of whoever had it: %s', (text, meeting) => {
  expect(told(text)).toEqual([meeting]);
});

it.each([
  'Ida Roe, who was to meet Tom Hale on Monday, has said that the talks will be hard.',
  'Ida Roe, who is to meet Tom Hale on Monday, has cancelled a subsidy.',
  'Ida Roe, who was to meet Tom Hale on Monday, postponed a vote on the budget.',
  'Ida Roe, who was to meet Tom Hale on Monday, has delayed a decision on the mine.',
])('what else they put off is another matter: %s', (text) => {
  expect(told(text)).toEqual([upcoming]);
});
