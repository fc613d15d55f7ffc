import { describe, expect, it } from 'vitest';
import { buildBriefing } from '../../../../src/core/briefing/build.ts';
import { article, correction, said, topic } from '../../../support/analysed-articles.ts';

const was = 'We are nearly there';
const now = 'We are not nearly there';
const bell = { name: 'Rosa Bellin' };
const wire = 'KISVAR, March 4 (Harbour Wire) - ';
const note = `Correction: Rosa Bellin said "${now}," not "${was}."`;
const corrected =
  `Arven and Bolmark came nearer to one another over the Upper Sann on Tuesday, envoys said.\n\n"${now}," Bellin told ` +
  `reporters on the steps of the old grain exchange.\n\n${note}`;
const elsewhere =
  'Drafts of nine chapters went from hand to hand on Tuesday, said people in the room, and none of them came back without ' +
  `red ink.\n\n"${was}," Bellin said when she was asked about it at the foot of the stairs.`;

/** What Bellin is told to have said where one outlet has corrected her words and another has not, with its source numbers. */
function told(head: string, otherHead: string, publishedAt = '2031-03-04T20:00:00Z'): string[] {
  const [text, other] = [`${head}${corrected}`, `${otherHead}${elsewhere}`];
  const { statements } = buildBriefing({
    topic,
    articles: [
      article('mended', '2031-03-04T18:00:00Z', text, {
        statements: [said(text, now, bell)],
        corrections: [correction(text, note, was, now)],
      }),
      article('other', publishedAt, other, { statements: [said(other, was, bell)] }),
    ],
    asOf: '2031-03-12T08:00:00Z',
    since: '2031-03-11T08:00:00Z',
    problems: [],
  });
  return statements.map((statement) => statement.text);
}

describe('a few words that were put right in one place of an agency’s report', () => {
  it('are put right in another that cut and ordered it otherwise', () => {
    expect(told(wire, wire)).toEqual([now]);
    expect(told(wire, 'KISVAR (Harbour Wire) — ')).toEqual([now]);
  });

  it.each([
    ['another agency’s', 'KISVAR, March 4 (Delta Press) - '],
    ['another place’s', 'DORVIK, March 4 (Harbour Wire) - '],
    ['nobody’s', ''],
  ])('stand in a report with %s dateline', (_whose, head) => {
    expect(told(wire, head)).toEqual([now, was]);
    expect(told(head === '' ? '' : wire, head)).toContain(was);
  });

  it('stand in a report of another day', () => {
    expect(told(wire, wire, '2031-03-08T20:00:00Z')).toEqual([now, was]);
  });
});
