import { describe, expect, it } from 'vitest';
import { briefingDelta, outlineOf } from '../../../../src/core/briefing/delta.ts';
import { mendedEdition, presentOf } from '../../../../src/core/digests/amendments.ts';
import { applyEdits } from '../../../../src/core/digests/apply-edits.ts';
import { channelOutline } from '../../../../src/core/digests/channel-outline.ts';
import { meetingNews } from '../../../../src/core/digests/meeting-news.ts';
import { newToChannel } from '../../../../src/core/digests/new-to-channel.ts';
import type { Briefing } from '../../../../src/core/model/briefing.ts';
import type { Findings } from '../../../../src/core/model/finding.ts';
import type { AnalysedArticle } from '../../../../src/core/ports.ts';
import { article, day, meeting, said, topic } from '../../../support/analysed-articles.ts';
import { briefingAt, editionOf, editOf, revised } from '../../../support/digest-story.ts';

const oru = { name: 'Lena Oru' };
const bek = { name: 'Tomas Bek' };
const shared = "The lake's water is shared and stays so";
const patience = 'Our patience ends with the rains';
const planned = 'The sides of Kenya and Uganda will meet again in Kisumu on 6 March';
const text =
  `Talks on the lake broke off late on Monday, and neither side would say why. "${shared}," the minister, Lena Oru, told ` +
  `reporters at the gate.\n\nThe envoy on the other side had left by then. "${patience}," Tomas Bek said in a message to his ` +
  `party.\n\n${planned}, an official said, though the hall has been booked for two days only. Fishermen wait at the piers, ` +
  'and the price of perch has doubled in the markets of both towns since the boats were called in.';

function one(
  id: string,
  hour: number,
  words = text,
  outlet = `Outlet ${id}`,
  more: Partial<Findings> = {},
): AnalysedArticle {
  const remarks = [
    { content: /The lake['’]s water is [\w ]+(?=,)/.exec(words)?.[0], by: oru },
    { content: words.includes(patience) ? patience : undefined, by: bek },
  ];
  const told = article(id, `2031-03-04T${String(hour).padStart(2, '0')}:00:00Z`, words, {
    statements: remarks.flatMap(({ content, by }) =>
      content === undefined ? [] : [said(words, content, by)],
    ),
    meetings: [
      meeting(words, planned, {
        parties: ['Kenya', 'Uganda'],
        title: 'Lake talks',
        start: day('2031-03-06'),
      }),
    ],
    ...more,
  });
  return { ...told, article: { ...told.article, outlet } };
}

const noon = '2031-03-04T12:00:00Z';
const evening = '2031-03-04T20:00:00Z';
const copy = one('copy', 10);
/** Published before its copy, and read after it, in the type of its own house. */
const original = one('wire', 8, text.replaceAll("'", '’').replace('gate', 'door'));

function toldAnew(before: readonly AnalysedArticle[], now: readonly AnalysedArticle[]): readonly string[] {
  const shown = briefingAt(before, noon);
  const last = { asOf: noon, outline: channelOutline(shown, [], null) };
  return newToChannel(briefingAt(now, evening), last, { sections: [], zone: 'UTC' }).changes.map(
    ({ kind, text: told }) => `${kind} | ${told}`,
  );
}

function hiding(quote: string) {
  return editOf('s-ofanother', { kind: 'hide' }, { evidence: [{ article: 'copy', quote }] });
}

function amended(was: Briefing, now: Briefing): readonly string[] {
  const mended = mendedEdition(editionOf(was), presentOf(now, [], topic), evening);
  return (mended?.told ?? []).map((amendment) => ('told' in amendment ? amendment.told : amendment.kind));
}

describe('a story of which another article stands now', () => {
  it('is nothing new to a channel', () => {
    expect(briefingAt([copy, original], evening).sources.map(({ id }) => id)).toEqual(['wire']);
    expect(toldAnew([copy], [copy, original])).toEqual([]);
    expect(toldAnew([original], [copy, original])).toEqual([]);
    expect(toldAnew([copy, original], [copy])).toEqual([]);
  });

  it('is no change of a briefing', () => {
    const before = outlineOf(briefingAt([original], noon));
    const now = outlineOf(briefingAt([copy, original], noon));
    expect(briefingDelta(before, now)).toEqual({ added: 0, removed: 0, altered: 0 });
  });

  it('is no change of a briefing’s own, though the article that stands was read first now', () => {
    const late = {
      ...original,
      article: { ...original.article, official: true as const, publishedAt: '2031-03-04T15:00:00Z' },
    };
    const since = briefingAt([copy, late], '2031-03-05T11:00:00Z');
    expect(since.sources.map(({ id }) => id)).toEqual(['wire']);
    expect(since.changes).toEqual([]);
  });

  it('is no news of its meeting', () => {
    const now = Temporal.Instant.from(evening);
    const { told } = meetingNews(briefingAt([copy], noon), null, now);
    const other = one('wire', 8, text, 'Outlet wire', {
      meetings: [
        meeting(text, planned, { parties: ['Kenya'], title: 'Talks on water', start: day('2031-03-06') }),
      ],
    });
    const again = meetingNews(briefingAt([copy, other], evening), told, now);
    expect(again.told.meetings[0]?.id).not.toBe(told.meetings[0]?.id);
    expect(again.news).toEqual([]);
  });

  it('leaves what was posted as it is, also where the other article has more revisions', () => {
    expect(amended(briefingAt([copy], noon), briefingAt([copy, revised(original, 4)], evening))).toEqual([]);
  });

  it('keeps hidden what an editor hid, in whatever type its outlet sets it', () => {
    const now = briefingAt([copy, original], evening);
    const left = (quote: string) => applyEdits(now, [hiding(quote)]).statements.map(({ text: told }) => told);
    expect(left(patience)).toEqual([shared.replace("'", '’')]);
    expect(left(shared)).toEqual([patience]);
  });
});

describe('an outlet’s newer version at another address', () => {
  const old = one('old', 9, text, 'Wire');
  const extra = 'I will be there on Thursday';

  it('tells a channel what it has beside the older, and nothing else', () => {
    const words = `${text}\n\n"${extra}," Bek said when he was reached by telephone in the evening.`;
    const newer = one('new', 18, words, 'Wire', {
      statements: [said(words, shared, oru), said(words, patience, bek), said(words, extra, bek)],
    });
    expect(toldAnew([old], [old, newer])).toEqual([`new | Tomas Bek: ${extra}`]);
  });

  it('has what was posted in other words amended', () => {
    const newer = one('new', 18, text.replace('stays so', 'belongs to none'), 'Wire');
    expect(amended(briefingAt([old], noon), briefingAt([old, newer], evening))).toEqual([
      'in other words now',
    ]);
  });

  it('takes nothing back that it merely leaves out', () => {
    const newer = one(
      'new',
      18,
      text.replace(`"${patience}," Tomas Bek said in a message to his party.`, 'He sent a message.'),
      'Wire',
    );
    const now = briefingAt([old, newer], evening);
    expect(now.sources.map(({ id }) => id)).toEqual(['new']);
    expect(now.statements).toHaveLength(1);
    expect(amended(briefingAt([old], noon), now)).toEqual([]);
  });
});
