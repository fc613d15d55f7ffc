import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import type { MeetingFinding } from '../../../../../src/core/model/finding.ts';

function meetingsOf(text: string, publishedAt = '2024-05-15'): readonly MeetingFinding[] {
  return analyse({ text, publishedAt }).meetings;
}

function only(text: string, publishedAt?: string): MeetingFinding {
  const meetings = meetingsOf(text, publishedAt);
  expect(meetings).toHaveLength(1);
  const [meeting] = meetings;
  if (!meeting) throw new Error('no meeting');
  return meeting;
}

function names({ participants }: MeetingFinding): string[] {
  return participants.map(({ name }) => name);
}

describe('verbs that bring sides together', () => {
  it('reads both sides, the town and the day of "met"', () => {
    const meeting = only('Norwegian minister Ingrid Vold met Turkish officials in Oslo on Tuesday.');
    expect(meeting).toMatchObject({
      status: 'held',
      place: 'Oslo',
      parties: ['Norway', 'Turkey'],
      start: { value: '2024-05-14', precision: 'day' },
    });
  });

  it.each([
    ['will meet', 'Chile and Japan will meet in Lima on Friday.', 'upcoming'],
    ['are to meet', 'Chile and Japan are to meet in Lima on Friday.', 'upcoming'],
    ['are due to hold talks', 'Chile and Japan are due to hold talks in Lima on Friday.', 'upcoming'],
    ['could meet', 'Chile and Japan could meet in Lima on Friday.', 'possible'],
    ['are ready to meet', 'Chile and Japan are ready to meet in Lima on Friday.', 'possible'],
    ['sat down', 'Ministers of Chile and Japan sat down in Lima on Monday.', 'held'],
    ['conferred', 'Ministers of Chile and Japan conferred in Lima on Monday.', 'held'],
    ['gathered', 'Leaders of Chile and Japan gathered in Lima on Monday.', 'held'],
  ])('takes its status from "%s"', (_words, text, status) => {
    expect(only(text).status).toBe(status);
  });

  it('tells a phone call and a video call apart from a meeting', () => {
    expect(only('The presidents of Chile and Peru spoke by phone on Monday.').title).toBe(
      'Phone call between Chile and Peru',
    );
    expect(only('The presidents of Chile and Peru held a video call on Monday.').title).toMatch(
      /^Video call/,
    );
  });

  it('makes two of a list with a place and a day each', () => {
    const meetings = meetingsOf(
      'Envoy Hal Brook met Omani officials in Muscat on Monday and Saudi officials in Riyadh on Tuesday.',
    );
    expect(meetings.map(({ place, start }) => [place, start?.value])).toEqual([
      ['Muscat', '2024-05-13'],
      ['Riyadh', '2024-05-14'],
    ]);
  });

  it('counts "twice" as one finding of two', () => {
    expect(only('The leaders of Chile and Peru spoke twice by phone in April.')).toMatchObject({
      count: 2,
      start: { value: '2024-04', precision: 'month' },
    });
  });
});

describe('nouns that name a meeting', () => {
  it('names a council by its own name, with its town and day', () => {
    const meetings = meetingsOf(
      '“We will speak at the NATO-Ukraine Council meeting in Brussels on May 20 and the Arctic Council session in Oslo on May 22,” she said.',
    );
    expect(meetings.map(({ title, place, start }) => [title, place, start?.value])).toEqual([
      ['NATO–Ukraine Council', 'Brussels', '2024-05-20'],
      ['Arctic Council', 'Oslo', '2024-05-22'],
    ]);
  });

  it('reads a paragraph in capitals', () => {
    const meetings = meetingsOf(
      'THIS COMES AHEAD OF THE G7 SUMMIT ON FRIDAY… AND THE ARAB LEAGUE COUNCIL ON SUNDAY IN CAIRO.',
    );
    expect(meetings.map(({ place, start }) => [place, start?.value])).toEqual([
      [undefined, '2024-05-17'],
      ['Cairo', '2024-05-19'],
    ]);
  });

  it('takes the day from the sentence after, which only gives the schedule', () => {
    const text = 'Peru and Chile will hold talks on fishing in Lima. The talks will take place on Friday.';
    expect(only(text).start?.value).toBe('2024-05-17');
  });

  it('gives a range its first and its last day', () => {
    const meeting = only(
      'Ministers of 20 countries hold a climate conference in Berlin from May 20 to May 22.',
    );
    expect([meeting.start?.value, meeting.end?.value]).toEqual(['2024-05-20', '2024-05-22']);
    const days = only('A two-day summit of EU leaders opens in Brussels on Monday.');
    expect([days.start?.value, days.end?.value]).toEqual(['2024-05-20', '2024-05-21']);
  });

  it('takes the dateline for "here"', () => {
    expect(only('NAIROBI, Kenya — Kenyan and Ethiopian ministers met here Monday.').place).toBe('Nairobi');
  });

  it('leaves the day of a remark alone', () => {
    const meeting = only('Chile and Japan will hold talks in Lima on Friday, a spokesman said on Monday.');
    expect(meeting.start?.value).toBe('2024-05-17');
  });
});

describe('meetings called off, moved or only possible', () => {
  it.each([
    'The summit between Chile and Peru planned for Friday in Lima was called off on Monday.',
    'Chile on Monday cancelled Friday’s summit with Peru in Lima.',
    'Talks between Chile and Peru due to open in Lima on Friday have been scrapped.',
  ])('keeps the day for which it was set: %s', (text) => {
    expect(only(text)).toMatchObject({ status: 'cancelled', start: { value: '2024-05-17' } });
  });

  it('gives a move its new and its old day', () => {
    expect(only('A summit between Chile and Peru has been moved from 17 May to 24 May.')).toMatchObject({
      status: 'upcoming',
      start: { value: '2024-05-24' },
      movedFrom: { value: '2024-05-17' },
    });
  });

  it('knows no day for what was put off without one', () => {
    const meeting = only('Friday’s summit between Chile and Peru has been postponed indefinitely.');
    expect(meeting).toMatchObject({ status: 'postponed', start: null, movedFrom: { value: '2024-05-17' } });
  });

  it('turns a month without a year to the side that the mood says', () => {
    const meeting = only('Chile has invited Peru’s foreign minister to a meeting in Santiago in April.');
    expect(meeting).toMatchObject({ status: 'possible', start: { value: '2025-04' } });
  });
});

describe('one meeting told many times', () => {
  it('is one finding with each telling as evidence', () => {
    const text =
      'Ministers of Chile and Peru met in Lima on Monday. The talks lasted two hours. Monday’s meeting was “useful”, Chile said.';
    const meeting = only(text);
    expect(meeting.evidence.length).toBeGreaterThan(1);
    expect(meeting.evidence.map(({ start, end }) => text.slice(start, end)).join(' ')).toContain(
      'met in Lima on Monday',
    );
  });

  it('takes an umbrella into the meeting that it announced', () => {
    const text =
      'Officials prepared for high-level talks between Chile and Peru this week. Chile and Peru will meet in Lima on Friday.';
    expect(only(text)).toMatchObject({ place: 'Lima', start: { value: '2024-05-17' } });
  });

  it('keeps a meeting that comes after apart', () => {
    const meetings = meetingsOf('Chile and Peru met in Lima on Monday. They will meet again on May 28.');
    expect(meetings.map(({ status, parties }) => [status, parties])).toEqual([
      ['held', ['Chile', 'Peru']],
      ['upcoming', ['Chile', 'Peru']],
    ]);
  });

  it('does not fold what was said after one meeting into one still to come', () => {
    const meetings = meetingsOf(
      'Chile and Peru met in Lima on Monday. The Arctic Council meeting is in Oslo on Friday. No deal was reported following the meeting.',
    );
    expect(meetings.map(({ status }) => status)).toEqual(['held', 'upcoming']);
  });
});

describe('meetings that only the rest of the article makes plain', () => {
  it('gives "the ministers" the two ministers named before', () => {
    const text =
      'Chilean Foreign Minister Ana Rivas praised the plan. Her Peruvian counterpart, Foreign Minister Luis Paredes, did not. The ministers will hold a video call on Friday.';
    expect(names(only(text))).toEqual(['Ana Rivas', 'Luis Paredes']);
  });

  it('gives "the two sides" the two countries that the article is about, and none where there are three', () => {
    expect(only('Chile and Peru disagree over fish. The two sides are to meet on Friday.').parties).toEqual([
      'Chile',
      'Peru',
    ]);
    expect(
      only('Chile, Peru and Bolivia disagree over fish. The two sides are to meet in Lima on Friday.')
        .parties,
    ).toEqual([]);
  });

  it('joins who led the delegations, and the house without its town, to the meeting told before', () => {
    const text =
      'Chile and Peru held talks in Lima on Monday. Deputy minister Ana Rivas led the Chilean delegation. The two sides talked for three hours at the Argentine embassy.';
    const meeting = only(text);
    expect(names(meeting)).toEqual(['Ana Rivas']);
    expect(meeting).toMatchObject({ place: 'Argentine embassy, Lima', start: { value: '2024-05-13' } });
  });

  it('takes the day of the sentence before where words of sequence join the two', () => {
    const text =
      'Minister Ana Rivas briefed lawmakers on Tuesday. She first met the Peruvian leader, Luis Paredes, at the palace.';
    expect(only(text).start?.value).toBe('2024-05-14');
  });

  it('counts days from another meeting', () => {
    const days = meetingsOf(
      'Chilean envoys were due in Lima on Friday for talks with Peru, a day after a first meeting with Bolivia in Arica.',
    ).map(({ place, start }) => [place, start?.value]);
    expect(days).toContainEqual(['Arica', '2024-05-16']);
  });

  it('reads what a meeting planned for one day will now be held on', () => {
    expect(
      only(
        'A meeting of Chile and Peru that had been planned for June 9 in Lima will now take place on June 10.',
      ),
    ).toMatchObject({
      status: 'upcoming',
      start: { value: '2024-06-10' },
      movedFrom: { value: '2024-06-09' },
    });
  });

  it.each([
    'The meeting will be hosted by the Andean Fisheries Council, the body that sets quotas.',
    '“I’d sit down with Ana Rivas tomorrow, on a bench in the park,” said Luis Paredes.',
    'No date had been agreed for another meeting between the two presidents.',
    'The pact grew out of a summit in Lima in 1986.',
  ])('reports none for: %s', (text) => {
    expect(meetingsOf(text)).toEqual([]);
  });
});

describe('what is no meeting', () => {
  it.each([
    'Germany will not meet its climate target in 2030.',
    'The plan was met with criticism by unions in Madrid on Tuesday.',
    'Spain and Croatia meet in the final in Munich on Sunday.',
    'Chile and Peru haven’t met since 2018.',
    'The president refused to meet the Chilean leader in Lima on Monday.',
    'No meeting between Chile and Peru is planned.',
    'Chile denied that its envoys had met Peruvian officials in Lima in March.',
    'If Chile and Peru met in Lima on Friday, little would change.',
    'Peru called for talks with Chile in Lima on Friday.',
    'Will Chile and Peru meet in Lima on Friday?',
    'The cabinet meets on Thursday.',
    'The Senate holds a hearing on Tuesday.',
    'The candidate held a town hall meeting in Ohio on Tuesday.',
    'The prime minister holds a news conference in Oslo on Friday.',
    'The climbers reached the summit on Monday.',
    'Talks could yet fail, analysts say.',
    'The third round collapsed over fuel subsidies.',
    'Radio hosts Ann Brook and Hal Dale talk about growth on Monday.',
  ])('reports none for: %s', (text) => {
    expect(meetingsOf(text)).toEqual([]);
  });

  it('does not read what a correction quotes', () => {
    const text =
      'Oil rose on Monday.\n\nCorrection: An earlier version said Chile and Peru met in Lima on Monday.';
    expect(meetingsOf(text)).toEqual([]);
  });

  it.each([
    ['one word again and again', 'meet '.repeat(60_000)],
    ['sentences without end', 'Chile met Peru, and '.repeat(15_000)],
    ['names joined for ever', `${'A-'.repeat(100_000)} talks with Peru on Monday.`],
  ])('is done in good time with %s', (_name, text) => {
    expect(meetingsOf(text).length).toBeLessThan(3);
  });
});
