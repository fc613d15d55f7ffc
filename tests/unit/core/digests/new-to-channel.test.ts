import { describe, expect, it } from 'vitest';
import type { BriefingOutline } from '../../../../src/core/briefing/delta.ts';
import { channelOutline } from '../../../../src/core/digests/channel-outline.ts';
import { newToChannel } from '../../../../src/core/digests/new-to-channel.ts';
import type { Briefing } from '../../../../src/core/model/briefing.ts';
import type { DigestSection } from '../../../../src/core/model/subscription.ts';
import type { AnalysedArticle } from '../../../../src/core/ports.ts';
import { article, correction, day, meeting, said, spanOf } from '../../../support/analysed-articles.ts';
import { briefingAt } from '../../../support/digest-story.ts';

const oru = { name: 'Lena Oru' };
const sides = { parties: ['Kenya', 'Uganda'], title: 'Lake talks' };
const monday = '2031-03-03T09:00:00Z';
const tuesday = '2031-03-04T09:00:00Z';
const wednesday = '2031-03-05T09:00:00Z';

const planned = 'The sides will meet on 6 March. "The lake is shared," Oru said.';
const first = article('a', '2031-03-03T08:00:00Z', planned, {
  meetings: [meeting(planned, 'will meet on 6 March', { ...sides, start: day('2031-03-06') })],
  statements: [said(planned, 'The lake is shared', oru)],
});

interface Shown {
  readonly asOf: string;
  readonly outline: BriefingOutline;
}

function shown(
  briefing: Briefing,
  sections: readonly DigestSection[] = [],
  before: Shown | null = null,
): Shown {
  return { asOf: briefing.asOf, outline: channelOutline(briefing, sections, before?.outline ?? null) };
}

/** What a channel is told that was shown the first articles, and now the second ones. */
function told(
  before: readonly AnalysedArticle[],
  now: readonly AnalysedArticle[],
  sections: readonly DigestSection[] = [],
  asOf = tuesday,
) {
  const last = shown(briefingAt(before, monday), sections);
  return newToChannel(briefingAt(now, asOf), last, { sections, zone: 'UTC' });
}

function linesOf({ changes }: Briefing): readonly string[] {
  return changes.map(({ kind, text }) => `${kind} | ${text}`);
}

describe('what is new to a channel', () => {
  it('is an ordinary briefing’s changes where it was shown nothing yet', () => {
    const briefing = briefingAt([first], monday);
    const digest = newToChannel(briefing, null, { sections: [], zone: 'UTC' });
    expect(digest).toEqual(briefing);
    expect(linesOf(digest)).toEqual([
      'new | Set: Lake talks (Kenya, Uganda), Thu, 6 Mar 2031',
      'new | Lena Oru: The lake is shared',
    ]);
  });

  it('is nothing where it was shown all of it, however new that is', () => {
    const digest = told([first], [first], [], '2031-03-03T10:00:00Z');
    expect(linesOf(digest)).toEqual([]);
    expect(digest.since).toBe(monday);
  });

  it('counts an article that was read late, though it was published before the last digest', () => {
    const text = '"Nobody owns a lake," Oru said.';
    const late = article('b', '2031-03-02T08:00:00Z', text, {
      statements: [said(text, 'Nobody owns a lake', oru)],
    });
    expect(linesOf(told([first], [first, late]))).toEqual(['new | Lena Oru: Nobody owns a lake']);
  });

  it('does not count what merely left the window', () => {
    const digest = told([first], [], [], tuesday);
    expect(linesOf(digest)).toEqual([]);
  });

  it('does not count what comes back after its source could not be read', () => {
    const one = shown(briefingAt([first], monday));
    const two = shown(briefingAt([], tuesday), [], one);
    const digest = newToChannel(briefingAt([first], wednesday), two, { sections: [], zone: 'UTC' });
    expect(linesOf(digest)).toEqual([]);
  });

  it('forgets after a week what stands nowhere', () => {
    const one = shown(briefingAt([first], monday));
    const later = shown(briefingAt([], '2031-03-12T09:00:00Z'), [], one);
    expect(one.outline.size).toBe(2);
    expect(later.outline.size).toBe(0);
  });

  it('is told by no meeting that took place as planned', () => {
    const text = 'The sides met on Thursday.';
    const after = article('b', '2031-03-06T20:00:00Z', text, {
      meetings: [meeting(text, 'met on Thursday', { ...sides, start: day('2031-03-06'), status: 'held' })],
    });
    const digest = told([first], [first, after], [], '2031-03-07T09:00:00Z');
    expect(digest.held).toHaveLength(1);
    expect(linesOf(digest)).toEqual([]);
  });

  it('is told by a meeting that was moved, and one that was called off', () => {
    const text = 'The talks were moved from 6 March to 8 March.';
    const moved = article('b', '2031-03-03T20:00:00Z', text, {
      meetings: [meeting(text, text, { ...sides, start: day('2031-03-08'), movedFrom: day('2031-03-06') })],
    });
    expect(linesOf(told([first], [first, moved]))).toEqual([
      'updated | Moved from Thu, 6 Mar 2031: Lake talks (Kenya, Uganda), Sat, 8 Mar 2031',
    ]);
    const words = 'The talks on 6 March were called off.';
    const off = article('b', '2031-03-03T20:00:00Z', words, {
      meetings: [meeting(words, words, { ...sides, start: day('2031-03-06'), status: 'cancelled' })],
    });
    expect(linesOf(told([first], [first, off]))).toEqual([
      'updated | Called off: Lake talks (Kenya, Uganda), Thu, 6 Mar 2031',
    ]);
  });

  it('tells what an outlet took back once, without its words', () => {
    const text = `${planned} Correction: an earlier version quoted Oru with "The lake is shared"; she did not say so.`;
    const note = text.slice(planned.length + 1);
    const back = article('a', '2031-03-03T08:00:00Z', text, {
      ...first.findings,
      corrections: [{ text: note, was: 'The lake is shared', evidence: [spanOf(text, note)], rule: 'test' }],
    });
    const last = shown(briefingAt([first], monday));
    const briefing = briefingAt([back], tuesday);
    const digest = newToChannel(briefing, last, { sections: [], zone: 'UTC' });
    expect(linesOf(digest)).toEqual([
      'new | Outlet a withdrew words of an article',
      'withdrawn | A remark of Lena Oru was withdrawn by its outlet',
    ]);
    const next = newToChannel(briefing, shown(briefing, [], last), { sections: [], zone: 'UTC' });
    expect(linesOf(next)).toEqual([]);
  });

  it('does not call withdrawn what another outlet still tells', () => {
    const words = '"The lake is shared by all who drink of it," Oru said.';
    const other = article('b', '2031-03-03T08:30:00Z', words, {
      statements: [said(words, 'The lake is shared by all who drink of it', oru)],
    });
    const text = `${planned} Correction: an earlier version quoted Oru with "The lake is shared"; she did not say so.`;
    const note = text.slice(planned.length + 1);
    const back = article('a', '2031-03-03T08:00:00Z', text, {
      ...first.findings,
      corrections: [{ text: note, was: 'The lake is shared', evidence: [spanOf(text, note)], rule: 'test' }],
    });
    const digest = told([first, other], [back, other]);
    expect(digest.statements).toHaveLength(1);
    expect(linesOf(digest)).toEqual(['new | Outlet a withdrew words of an article']);
  });

  it('is told of new words of a correction, though its note is older than the last digest', () => {
    const note = 'Correction: an earlier version said "is shared"; it is "belongs to all".';
    const text = `${planned} ${note}`;
    const mended = article('a', '2031-03-03T08:00:00Z', text, {
      ...first.findings,
      corrections: [correction(text, note, 'is shared', 'belongs to all', '2031-03-03T08:30:00Z')],
    });
    expect(linesOf(told([first], [mended]))).toEqual([
      'new | Outlet a corrected an article, which now has: belongs to all',
      'updated | Lena Oru: The lake … belongs to all',
    ]);
  });

  it('does not count one more source of the same remark, or a fuller telling of it', () => {
    const text = '"The lake is shared by all who drink of it," Oru said.';
    const fuller = article('b', '2031-03-03T20:00:00Z', text, {
      statements: [said(text, 'The lake is shared by all who drink of it', oru)],
    });
    const digest = told([first], [first, fuller]);
    expect(digest.statements.map((statement) => statement.text)).toEqual([
      'The lake is shared by all who drink of it',
    ]);
    expect(linesOf(digest)).toEqual([]);
  });

  it('knows a remark that has another id because an older article tells it as well', () => {
    const text = '"The lake is shared by all who drink of it," Oru said.';
    const older = article('z', '2031-03-02T20:00:00Z', text, {
      statements: [said(text, 'The lake is shared by all who drink of it', oru)],
    });
    const digest = told([first], [first, older]);
    expect(digest.statements[0]?.id).not.toBe(briefingAt([first], monday).statements[0]?.id);
    expect(linesOf(digest)).toEqual([]);
  });

  it('counts in the sections alone that the channel wants', () => {
    const text = 'A summit is set for 9 March. "Rain helps," Oru said.';
    const more = article('b', '2031-03-03T20:00:00Z', text, {
      meetings: [
        meeting(text, 'A summit is set for 9 March', {
          title: 'Summit',
          parties: ['Kenya'],
          start: day('2031-03-09'),
        }),
      ],
      statements: [said(text, 'Rain helps', oru)],
    });
    const by = (sections: readonly DigestSection[]) => linesOf(told([first], [first, more], sections));
    expect(by(['upcoming'])).toEqual(['new | Set: Summit (Kenya), Sun, 9 Mar 2031']);
    expect(by(['said'])).toEqual(['new | Lena Oru: Rain helps']);
    expect(by(['positions'])).toEqual([]);
    expect(by(['positions', 'changes'])).toHaveLength(2);
  });

  it('is what no digest of other sections in the same channel has shown', () => {
    const said1 = shown(briefingAt([first], monday), ['said']);
    const all = newToChannel(briefingAt([first], tuesday), said1, { sections: [], zone: 'UTC' });
    expect(linesOf(all)).toEqual(['new | Set: Lake talks (Kenya, Uganda), Thu, 6 Mar 2031']);
    const both = shown(briefingAt([first], tuesday), ['upcoming'], said1);
    const none = newToChannel(briefingAt([first], wednesday), both, { sections: [], zone: 'UTC' });
    expect(linesOf(none)).toEqual([]);
  });

  it('is told in the channel’s own zone', () => {
    const text = 'The ministers will speak at 23:30 UTC on 6 March.';
    const call = article('b', '2031-03-03T20:00:00Z', text, {
      meetings: [
        meeting(text, text, {
          title: 'Phone call',
          parties: ['Kenya', 'Uganda'],
          start: { value: '2031-03-06T23:30Z', precision: 'time', stated: true, text: '23:30' },
        }),
      ],
    });
    const last = shown(briefingAt([], monday));
    const digest = newToChannel(briefingAt([call], tuesday), last, { sections: [], zone: 'Asia/Tokyo' });
    expect(linesOf(digest)).toEqual([
      'new | Set: Phone call (Kenya, Uganda), Fri, 7 Mar 2031, 08:30 (Asia/Tokyo)',
    ]);
    expect(digest.bottomLine[0]?.text).toBe(
      'Next: Phone call (Kenya, Uganda), Fri, 7 Mar 2031, 08:30 (Asia/Tokyo).',
    );
    expect(digest.topic.timezone).toBe('Asia/Tokyo');
  });

  it('is empty of an empty briefing, and tells an article that is there twice once', () => {
    expect(linesOf(told([], []))).toEqual([]);
    const twice = told([], [first, { ...first, article: { ...first.article, id: 'b' } }]);
    expect(linesOf(twice)).toHaveLength(2);
  });
});
