import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Status, day and old day of each meeting, told on a Wednesday. */
function told(text: string): (string | null)[][] {
  return analyse({ text, publishedAt: '2026-01-07' }).meetings.map(({ status, start, movedFrom }) => [
    status,
    start?.value ?? null,
    ...(movedFrom ? [movedFrom.value] : []),
  ]);
}

describe('what the next sentence does to a plan', () => {
  it.each([
    [
      'A meeting between the nurses’ union and the ministry was planned for Saturday. The ministry has withdrawn.',
      ['cancelled', '2026-01-10'],
    ],
    [
      'Norway and Peru were due to hold talks on Saturday. Peru said it would not attend.',
      ['cancelled', '2026-01-10'],
    ],
    [
      'Saturday’s talks between Norway and Peru will not take place. They said they would find a new date.',
      ['postponed', null, '2026-01-10'],
    ],
    [
      'Talks between the union and the airline have been postponed. They were to have started on Saturday.',
      ['postponed', null, '2026-01-10'],
    ],
    [
      'The union and the airline have moved their talks to January 20. They were to have met on Saturday.',
      ['upcoming', '2026-01-20', '2026-01-10'],
    ],
    [
      'The union and the airline have agreed a new date for their talks, January 20. The talks had been set for Saturday.',
      ['upcoming', '2026-01-20', '2026-01-10'],
    ],
    [
      'Norway has invited Peru to talks. Peru has accepted, and the two will meet on Saturday.',
      ['upcoming', '2026-01-10'],
    ],
  ])('%s', (text, meeting) => {
    expect(told(text)).toEqual([meeting]);
  });
});

describe('what is only said to be off, or likely', () => {
  it.each([
    ['Norway denied that Saturday’s talks with Peru had been cancelled.', 'upcoming'],
    ['Peru rejected a Norwegian request to postpone Saturday’s talks.', 'upcoming'],
    ['Norway has threatened to boycott Saturday’s talks with Peru.', 'upcoming'],
    ['There is no doubt that Norway and Peru will meet on Saturday.', 'upcoming'],
    ['Norway said it hoped that talks with Peru on Saturday would bring a deal.', 'upcoming'],
    ['It is possible that Norway will meet Peru on Saturday.', 'possible'],
    ['There is a chance that talks between Norway and Peru will resume on Saturday.', 'possible'],
  ])('%s', (text, status) => {
    expect(told(text)).toEqual([[status, '2026-01-10']]);
  });

  it.each([
    'It is unlikely that Norway will meet Peru on Saturday.',
    'There is no sign that Norway and Peru will hold talks on Saturday.',
  ])('is not to come: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a day that hangs on something, or is not agreed', () => {
  it.each([
    [
      'Unless the guns fall silent, Kenya and Uganda will hold talks on Saturday.',
      ['possible', '2026-01-10'],
    ],
    [
      'It is possible that prices will fall when Kenya and Uganda meet on Saturday.',
      ['upcoming', '2026-01-10'],
    ],
    ['A date for the talks between Kenya and Uganda has not been agreed.', ['possible', null]],
  ])('%s', (text, meeting) => {
    expect(told(text)).toEqual([meeting]);
  });
});
