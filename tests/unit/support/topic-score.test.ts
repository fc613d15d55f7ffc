import { describe, expect, it } from 'vitest';
import type { Briefing, Meeting, Statement } from '../../../src/core/model/briefing.ts';
import { nothingTold } from '../../fixtures/briefing.ts';
import type { GoldCase } from '../../support/topic-gold.ts';
import { type Mark, ratios } from '../../support/topic-mark.ts';
import { markMeetings } from '../../support/topic-meetings.ts';
import { markOtherKinds } from '../../support/topic-other-kinds.ts';
import { markStatements } from '../../support/topic-statements.ts';

// A scorer that forgives a wrong speaker or a wrong day would hide the worst faults: these are its own tests.

const gold: GoldCase = {
  asOf: '2031-03-04T12:00:00Z',
  undated: [],
  meetings: [
    { status: ['upcoming'], start: ['2031-03-10'], who: ['Norway', 'Chile'], place: 'Geneva' },
    { status: ['held'], start: ['2031-03-01'], who: ['Norway', 'Chile'] },
  ],
  meetingsExhaustive: true,
  statements: [{ words: 'hard talks ahead', speaker: ['Ida Ross'] }],
  notStatements: ['harbour was quiet'],
  positions: [],
  notPositions: [],
  corrections: [],
  withdrawnWords: ['13 boats'],
  differences: [],
  notDifferences: [['five boats', 'some five boats']],
  figures: [],
  notFigures: [],
};

const empty: Briefing = {
  schema: 1,
  topic: { id: 'harbour', title: 'Harbour talks', timezone: 'UTC' },
  asOf: gold.asOf,
  since: gold.asOf,
  ...nothingTold,
};

function talks(day: string, status: Meeting['status']): Meeting {
  const start = { value: day, precision: 'day', stated: true, text: day } as const;
  return {
    id: day,
    title: 'Talks',
    parties: ['Norway', 'Chile'],
    participants: [],
    start,
    status,
    cites: [],
  };
}

function said(text: string, name: string | null): Statement {
  const speaker = name === null ? null : { name };
  return { id: text, speaker, kind: 'direct', text, cue: 'said', date: null, cites: [] };
}

function inFigures(marks: readonly Mark[], measure: string): string {
  const { right, of } = ratios(marks).get(measure) ?? { right: 0, of: 0 };
  return `${right}/${of}`;
}

function between(...texts: readonly string[]): string {
  const versions = texts.map((text) => ({ text, cites: [] }));
  const differences: Briefing['differences'] = [{ id: 'd-1', kind: 'fact', about: 'boats', versions }];
  return inFigures(markOtherKinds(gold, { ...empty, differences }), 'differences: none between what agrees');
}

describe('the scorer of invented topics', () => {
  it('counts a meeting on a wrong day as found with a wrong date, and a third one as false', () => {
    const upcoming = [talks('2031-03-11', 'upcoming'), talks('2031-05-30', 'upcoming')];
    const marks = markMeetings(gold, { ...empty, upcoming, held: [talks('2031-03-01', 'held')] });
    expect(inFigures(marks, 'meetings: found')).toBe('2/2');
    expect(inFigures(marks, 'meetings: date')).toBe('1/2');
    expect(inFigures(marks, 'meetings: place')).toBe('0/1');
    expect(inFigures(marks, 'meetings: true of told')).toBe('2/3');
  });

  it('finds a meeting of which the label names nobody by its day', () => {
    const meetings: GoldCase['meetings'] = [{ status: ['upcoming'], start: ['2031-03-11'], who: [] }];
    const marks = markMeetings(
      { ...gold, meetings },
      { ...empty, upcoming: [talks('2031-03-11', 'upcoming')] },
    );
    expect(inFigures(marks, 'meetings: found')).toBe('1/1');
    expect(inFigures(marks, 'meetings: true of told')).toBe('1/1');
  });

  it('tells a speaker left open from one who did not say it', () => {
    const open = markStatements(gold, { ...empty, statements: [said('We see hard talks ahead', null)] });
    expect(inFigures(open, 'statements: speaker')).toBe('0/1');
    expect(inFigures(open, 'statements: not given to another')).toBe('1/1');
    const wrong = markStatements(gold, {
      ...empty,
      statements: [said('We see hard talks ahead', 'Tom Hale')],
    });
    expect(inFigures(wrong, 'statements: not given to another')).toBe('0/1');
  });

  it('takes only the full name for right', () => {
    const marks = markStatements(gold, { ...empty, statements: [said('hard talks ahead', 'Ross')] });
    expect(inFigures(marks, 'statements: speaker')).toBe('0/1');
  });

  it('counts narration told as a remark', () => {
    const marks = markStatements(gold, { ...empty, statements: [said('The harbour was quiet', null)] });
    expect(inFigures(marks, 'statements: narration left alone')).toBe('0/1');
  });

  it('finds withdrawn words wherever they stand but among the corrections', () => {
    const correction = { id: 'c', text: 'It was 12 boats, not 13 boats.', cites: [] };
    const among = markOtherKinds(gold, { ...empty, corrections: [correction] });
    expect(inFigures(among, 'withdrawn words kept out')).toBe('1/1');
    const elsewhere = markOtherKinds(gold, { ...empty, bottomLine: [{ text: '13 boats left.', cites: [] }] });
    expect(inFigures(elsewhere, 'withdrawn words kept out')).toBe('0/1');
  });

  it('counts whom a meeting is told with who must not be there', () => {
    const [first, ...others] = gold.meetings;
    if (!first) throw new Error('no meeting is labelled');
    const labels = { ...gold, meetings: [{ ...first, not: ['Peru'] }, ...others] };
    const told = talks('2031-03-10', 'upcoming');
    const marksOf = (meeting: Meeting) => markMeetings(labels, { ...empty, upcoming: [meeting] });
    expect(inFigures(marksOf(told), 'meetings: nobody added')).toBe('1/1');
    const crowded = { ...told, participants: [{ name: 'Rosa Inti', affiliation: 'Peru' }] };
    expect(inFigures(marksOf(crowded), 'meetings: nobody added')).toBe('0/1');
  });

  it('counts a difference between what agrees, and none where one version holds both', () => {
    expect(between('five boats sank', 'some five boats sank')).toBe('0/1');
    expect(between('some five boats sank', 'nine boats sank')).toBe('1/1');
  });
});
