import { describe, expect, it } from 'vitest';
import { buildBriefing } from '../../../../src/core/briefing/build.ts';
import type { When } from '../../../../src/core/model/finding.ts';
import { article, day, meeting, topic } from '../../../support/analysed-articles.ts';

const council = 'The Strait Council met in Kisvar.';
const call = 'Oru and Bek spoke by telephone.';

function at(value: string): When {
  return { value, precision: 'time', stated: true, text: value };
}

/** The bottom line's first words where two articles tell of a council and one of a call. */
function lead(councilHeld: When, callHeld: When): string {
  const text = `${council} ${call}`;
  const first = meeting(text, council, {
    title: 'Strait Council',
    parties: ['Arven', 'Bolmark'],
    start: councilHeld,
    status: 'held',
  });
  const second = meeting(text, call, {
    title: 'Phone call of Oru and Bek',
    parties: ['Orrin', 'Tessaly'],
    start: callHeld,
    status: 'held',
  });
  const { bottomLine } = buildBriefing({
    topic,
    articles: [
      article('a', '2031-03-10T08:00:00Z', text, { meetings: [first, second] }),
      article('b', '2031-03-10T09:00:00Z', council, { meetings: [first] }),
    ],
    asOf: '2031-03-10T18:00:00Z',
    since: '2031-03-09T18:00:00Z',
    problems: [],
  });
  return /^[^,(]*[^,( ]/.exec(bottomLine[0]?.text ?? '')?.[0] ?? '';
}

describe('the bottom line', () => {
  it('calls a meeting the last one held where none was held on a later day', () => {
    expect(lead(day('2031-03-09'), day('2031-03-08'))).toBe('Last held: Strait Council');
    expect(lead(day('2031-03-09'), day('2031-03-09'))).toBe('Last held: Strait Council');
  });

  it('does not call the one that is told most the last, where another was held after it', () => {
    expect(lead(day('2031-03-08'), day('2031-03-09'))).toBe('Held lately: Strait Council');
    expect(lead(at('2031-03-09T09:00Z'), at('2031-03-09T15:00Z'))).toBe('Held lately: Strait Council');
    expect(lead(at('2031-03-09T15:00Z'), at('2031-03-09T09:00Z'))).toBe('Last held: Strait Council');
  });

  it('tells the later one where the other lies days back', () => {
    expect(lead(day('2031-03-05'), day('2031-03-09'))).toBe('Last held: Phone call of Oru and Bek');
  });
});
