import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../../src/core/model/briefing.ts';
import type { When } from '../../../../src/core/model/finding.ts';
import { meetingNode, movedMeetingNode } from '../../../../src/render/tree/meetings.ts';

function day(value: string): When {
  return { value, precision: 'day', stated: true, text: value };
}

function meeting(told: Partial<Meeting>): Meeting {
  return {
    id: 'm-1',
    title: 'talks on water',
    parties: [],
    participants: [],
    start: day('2022-03-09'),
    status: 'upcoming',
    cites: [{ source: 2, start: 0, end: 1, quote: 'x' }],
    ...told,
  };
}

function node(told: Partial<Meeting>) {
  return meetingNode(meeting(told), 'UTC', () => null);
}

/** Detail lines as plain words. */
function details(told: Partial<Meeting>): readonly string[] {
  return node(told).details.map((line) =>
    line
      .map((part) => {
        if (part.type === 'time') return part.day;
        if (part.type === 'person') return part.role === null ? part.name : `${part.name} (${part.role})`;
        return 'value' in part ? part.value : '';
      })
      .join(''),
  );
}

describe('meetingNode', () => {
  it('tells what, where and by whose word', () => {
    expect(node({ place: 'Arica' }).title).toEqual([
      { type: 'name', value: 'Talks on water' },
      { type: 'text', value: ', Arica' },
      { type: 'citation', sources: [2] },
    ]);
  });

  it('does not name the place twice', () => {
    expect(node({ title: 'Arica talks', place: 'Arica' }).title).toHaveLength(2);
  });

  it('tells how many meetings stand together', () => {
    expect(node({ count: 2 }).title[1]).toEqual({ type: 'text', value: ' (2 times)' });
  });

  it.each([
    ['upcoming', 'date not known'],
    ['held', 'date not known'],
    ['possible', 'no date set'],
    ['postponed', 'no new date'],
  ] as const)('says of a meeting that is %s and has no date: %s', (status, words) => {
    expect(node({ status, start: null }).when).toEqual([{ type: 'label', value: words, tone: 'quiet' }]);
  });

  it.each<[string, Partial<Meeting>]>([
    ['called off', { status: 'cancelled' }],
    ['put off, no new date', { status: 'postponed' }],
    [
      'put off, no new date, was Tue, 1 Mar 2022',
      { status: 'postponed', start: null, movedFrom: day('2022-03-01') },
    ],
    ['moved from Tue, 1 Mar 2022', { movedFrom: day('2022-03-01') }],
  ])('tells “%s”', (words, told) => {
    expect(details(told)).toEqual([words]);
  });

  it('names sides only where neither the title nor a participant does', () => {
    const participants = [{ name: 'Ana Ruiz', title: 'envoy', affiliation: 'Chile' }];
    const parties = ['Chile', 'Peru', 'Bolivia'];
    expect(details({ title: 'Bolivia talks', participants, parties })).toEqual([
      'Ana Ruiz (envoy, Chile), Peru',
    ]);
  });

  it('has no line for a meeting of which no more is known', () => {
    expect(details({})).toEqual([]);
  });
});

describe('movedMeetingNode', () => {
  it('stands under its old date and tells the new one', () => {
    const moved = movedMeetingNode(meeting({ movedFrom: day('2022-03-01') }), 'UTC', () => null);
    expect(moved.when).toMatchObject([{ day: 'Tue, 1 Mar 2022' }]);
    expect(moved.details).toMatchObject([[{ value: 'moved to ' }, { day: 'Wed, 9 Mar 2022' }]]);
  });
});
