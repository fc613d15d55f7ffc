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

describe('talks without an article, the object of what is done to them', () => {
  it.each([
    ['Norland has deferred talks with Peru planned for Saturday.', ['postponed', null, '2026-01-10']],
    ['The ministry suspended talks with Peru planned for Saturday.', ['postponed', null, '2026-01-10']],
    ['Norway has abandoned talks with Peru set for Saturday.', ['cancelled', '2026-01-10']],
    ['Norway has moved talks with Peru to Saturday.', ['upcoming', '2026-01-10']],
    ['Delayed talks between Norway and Peru will open on Saturday.', ['upcoming', '2026-01-10']],
    ['Norway is weighing talks with Peru.', ['possible', null]],
    ['Norway said it would welcome talks with Peru.', ['possible', null]],
  ])('are read with the verb: %s', (text, meeting) => {
    expect(told(text)).toEqual([meeting]);
  });
});

describe('a verb of moving or giving up in the infinitive', () => {
  it.each([
    ['Norway has agreed to defer Monday’s call with Peru.', ['postponed', null, '2026-01-12']],
    [
      'Norway and Peru agreed to move their meeting, originally scheduled for Saturday, to January 20.',
      ['upcoming', '2026-01-20', '2026-01-10'],
    ],
    ['Norway decided to shelve Monday’s talks with Peru.', ['cancelled', '2026-01-12']],
    ['Norway wants to move Monday’s talks with Peru to January 20.', ['upcoming', '2026-01-12']],
    ['Norway could move Monday’s talks with Peru to January 20.', ['upcoming', '2026-01-12']],
    ['Norway threatened to pull out of Monday’s talks with Peru.', ['upcoming', '2026-01-12']],
    ['Norway has cancelled plans to meet Peru on Saturday.', ['cancelled', '2026-01-10']],
    ['Oslo will not attend Saturday’s talks with Lima.', ['cancelled', '2026-01-10']],
    [
      'The date of the talks between Norway and Peru has been changed from Saturday to January 20.',
      ['upcoming', '2026-01-20', '2026-01-10'],
    ],
    [
      'Norway and Peru were to meet on Saturday but will now do so on January 20.',
      ['upcoming', '2026-01-20', '2026-01-10'],
    ],
  ])('tells what becomes of it: %s', (text, meeting) => {
    expect(told(text)).toEqual([meeting]);
  });
});

describe('what is settled is to come', () => {
  it.each([
    'Norway and Peru have pencilled in talks for Saturday.',
    'Norway has secured a meeting with Peru on Saturday.',
    'Norway and Peru agreed on a meeting on Saturday.',
    'Norway is getting ready for talks with Peru on Saturday.',
    '“We look forward to meeting Peru on Saturday,” said a spokesman.',
    'Norway and Peru will, officials said, meet on Saturday.',
    'Norway rejected the plan and will meet Peru on Saturday.',
    'Negotiators return to Geneva on Saturday for a third round.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([['upcoming', '2026-01-10']]);
  });

  it('is not what a meeting agreed on', () => {
    expect(told('Norway and Peru agreed on a plan at a meeting on Monday.')).toEqual([
      ['held', '2026-01-05'],
    ]);
  });
});

describe('what only may come', () => {
  it.each([
    'Norway and Peru will meet, but no date has been set.',
    'Residents and the water company have agreed to meet at a date yet to be decided.',
    'The date of the next meeting between Norway and Peru is still open.',
    'A meeting between residents and the water company is being arranged.',
    'The nurses’ union demanded a meeting with the health ministry.',
    'Work is under way to arrange a meeting between Norway and Peru.',
    'Norway has written to Peru asking for a meeting.',
  ])('has no day: %s', (text) => {
    expect(told(text)).toEqual([['possible', null]]);
  });

  it.each([
    'Norway proposed to Peru that they meet on Saturday.',
    'Should the strike end, Norway will hold talks with Peru on Saturday.',
    'The nurses’ union and the health ministry could hold talks on Saturday.',
  ])('has one: %s', (text) => {
    expect(told(text)).toEqual([['possible', '2026-01-10']]);
  });

  it.each([
    'The opposition demanded direct talks between the government and the strikers.',
    'Norway turned down an invitation to meet Peru on Saturday.',
    'Norway has rejected Peru’s request for talks on Saturday.',
    'Norway called for talks with Peru.',
  ])('is nothing that others want, or that is refused: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('the day in the next sentence', () => {
  it.each([
    [
      'A new round of talks between Norway and Peru has been agreed. It will take place on Saturday.',
      ['upcoming', '2026-01-10'],
    ],
    [
      'The nurses’ union and the health ministry have set a date for their talks. They will begin on Saturday.',
      ['upcoming', '2026-01-10'],
    ],
    ['Norway and Peru will hold talks. They are scheduled for Saturday.', ['upcoming', '2026-01-10']],
    [
      'Talks between Norway and Peru were planned for Saturday. They will now take place on January 20.',
      ['upcoming', '2026-01-20', '2026-01-10'],
    ],
    [
      'Saturday’s talks between Norway and Peru have been postponed. The new date is January 20.',
      ['upcoming', '2026-01-20', '2026-01-10'],
    ],
    [
      'The new date for the talks between Norway and Peru is January 20; they had been set for Saturday.',
      ['upcoming', '2026-01-20', '2026-01-10'],
    ],
    [
      'Talks between Norway and Peru were called off. They had been set for Saturday.',
      ['cancelled', '2026-01-10'],
    ],
  ])('%s', (text, meeting) => {
    expect(told(text)).toEqual([meeting]);
  });

  it.each([
    'The launch was delayed. It is scheduled for January 20.',
    'The two firms signed a contract. It is due to begin on January 20.',
    'The vote was put off. The new date is January 20.',
    'Repairs will be done by Harlow Steel. They will begin on Saturday.',
  ])('is that of no meeting where none was told: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('the main clause behind one that a small word opens', () => {
  it.each([
    ['If the truce holds, Norway and Peru will hold talks on Saturday.', ['possible', '2026-01-10']],
    ['When the strike is over, Norway and Peru will hold talks on Saturday.', ['upcoming', '2026-01-10']],
    ['Although Norway, Peru and Chile will hold talks on Saturday, few hope.', ['upcoming', '2026-01-10']],
  ])('has its own subject: %s', (text, meeting) => {
    const { meetings } = analyse({ text, publishedAt: '2026-01-07' });
    expect(meetings.map(({ status, start }) => [status, start?.value])).toEqual([meeting]);
    expect(meetings[0]?.parties.slice(0, 2)).toEqual(['Norway', 'Peru']);
  });
});

describe('who is asked for a meeting', () => {
  it.each(['Norway has asked Peru for a meeting.', 'Norway has offered Peru a meeting.'])(
    'is its other side: %s',
    (text) => {
      expect(analyse({ text, publishedAt: '2026-01-07' }).meetings[0]?.parties).toEqual(['Norway', 'Peru']);
    },
  );
});

describe('a plan that its own passage gives up', () => {
  it.each([
    [
      'Norway was to have held talks with Peru on Saturday but cancelled at short notice.',
      ['cancelled', '2026-01-10'],
    ],
    ['Norway and Peru were due to meet on Saturday. Norway pulled out.', ['cancelled', '2026-01-10']],
    ['Norway has pulled out of a video conference with Peru due on Saturday.', ['cancelled', '2026-01-10']],
    [
      'Norway and Peru will not meet on Saturday as planned; no new date has been set.',
      ['postponed', null, '2026-01-10'],
    ],
    [
      'Norway asked Peru to postpone a meeting planned for Saturday, and Peru agreed.',
      ['postponed', null, '2026-01-10'],
    ],
    ['Norway asked Peru to postpone a meeting planned for Saturday.', ['upcoming', '2026-01-10']],
    [
      'A meeting at which Norway and Peru hope to settle the matter is planned for Saturday.',
      ['upcoming', '2026-01-10'],
    ],
    ['Mediators are trying to set up a meeting between Norway and Peru.', ['possible', null]],
    ['Norway left open whether talks with Peru would be held on Saturday.', ['possible', '2026-01-10']],
    ['Norway and Peru have agreed in principle to a meeting, but the date is open.', ['possible', null]],
  ])('%s', (text, meeting) => {
    expect(told(text)).toEqual([meeting]);
  });

  it('is none of a hearing', () => {
    expect(told('The hearing was put off. A new date has been set for January 20.')).toEqual([]);
  });
});

describe('a body told by "it", or by what it may do', () => {
  it.each([
    ['The parish council could not agree. It will meet again on Saturday.', ['upcoming', '2026-01-10']],
    [
      'The governing council was due to meet on Saturday. It will now meet on January 20.',
      ['upcoming', '2026-01-20', '2026-01-10'],
    ],
    ['The joint commission may hold an emergency meeting on Saturday.', ['possible', '2026-01-10']],
    ['The steering committee has postponed its meeting on Saturday.', ['postponed', null, '2026-01-10']],
    ['The board meets a week on Saturday.', ['upcoming', '2026-01-17']],
    [
      'Norway’s foreign minister will receive his Peruvian counterpart later this week.',
      ['upcoming', '2026-W02'],
    ],
    ['Norway and Peru will meet before midnight on Saturday.', ['upcoming', '2026-01-10']],
  ])('%s', (text, meeting) => {
    expect(told(text)).toEqual([meeting]);
  });

  it.each([
    'The national congress approved the budget. It will meet again on Saturday.',
    'The boardroom was empty. It will meet the needs of staff on Saturday.',
    'The commission may hold a hearing on Saturday.',
  ])('is none of a house, a need or a hearing: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('what was held, and what is to follow in the same sentence', () => {
  it.each([
    'Norway and Peru met on Tuesday and agreed to hold another meeting on Saturday.',
    'Norway and Peru met in Oslo on Tuesday and agreed to hold talks in Lima on Saturday.',
    'After talks on Tuesday, Norway and Peru will hold a second round on Saturday.',
  ])('are two: %s', (text) => {
    expect(told(text)).toEqual([
      ['held', '2026-01-06'],
      ['upcoming', '2026-01-10'],
    ]);
  });

  it('are one where they met to hold it', () => {
    expect(told('The ministers met in Oslo on Tuesday to hold talks on fishing.')).toEqual([
      ['held', '2026-01-06'],
    ]);
  });
});
