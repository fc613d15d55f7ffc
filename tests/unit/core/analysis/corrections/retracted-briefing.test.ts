import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { buildBriefing } from '../../../../../src/core/briefing/build.ts';
import type { Briefing } from '../../../../../src/core/model/briefing.ts';
import type { AnalysedArticle } from '../../../../../src/core/ports.ts';
import { article, topic } from '../../../../support/analysed-articles.ts';

const asOf = '2031-03-05T12:00:00Z';

function read(id: string, text: string, title = `Title of ${id}`): AnalysedArticle {
  const { article: one } = article(id, '2031-03-04T08:00:00Z', text);
  const { outlet, publishedAt } = one;
  return { article: { ...one, title }, findings: analyse({ text, title, outlet, publishedAt }) };
}

function brief(...articles: readonly AnalysedArticle[]): Briefing {
  return buildBriefing({ topic, articles, asOf, since: '2031-03-04T12:00:00Z', problems: [] });
}

describe('a briefing on a withdrawn article', () => {
  it('has the notice, with where it stands, and nothing beside it', () => {
    const notice =
      'This article has been withdrawn. The Herald could not confirm the remarks attributed to the minister.';
    const title = 'WITHDRAWN: Talks on the dam end without a deal';
    const { corrections, statements, upcoming, held } = brief(read('herald', notice, title));
    expect(corrections).toEqual([
      expect.objectContaining({
        outlet: 'Outlet herald',
        text: notice,
        cites: [{ source: 1, start: 0, end: notice.length, quote: notice }],
      }),
    ]);
    expect({ statements, upcoming, held }).toEqual({ statements: [], upcoming: [], held: [] });
  });

  it('has no remark that the notice repeats, nor another outlet’s copy of it', () => {
    const remark = 'We will not sign this paper on the dam';
    const notice = `This story has been withdrawn. It quoted Ana Vell, the minister, as saying “${remark}.”`;
    const copy = `“${remark},” said Ana Vell, the minister. “The boats leave on Monday,” Nils Lunde said.`;
    expect(brief(read('copy', copy)).statements).toHaveLength(2);
    const { corrections, statements } = brief(read('herald', notice), read('copy', copy));
    expect(corrections).toEqual([expect.objectContaining({ was: remark })]);
    expect(statements.map(({ text }) => text)).toEqual(['The boats leave on Monday']);
  });

  it('has no remark that the withdrawn text still holds', () => {
    const text = '“We leave on Monday,” Nils Lunde, the envoy, told reporters.';
    expect(brief(read('herald', text)).statements).toHaveLength(1);
    const { corrections, statements } = brief(read('herald', `This article has been withdrawn.\n\n${text}`));
    expect(corrections).toHaveLength(1);
    expect(statements).toEqual([]);
  });

  it('has no meeting that the article told, before its notice or after', () => {
    const text =
      'This article has been withdrawn.\n\nNorway and Sweden will meet in Bern on 9 March.\n\nNo substitute will be sent.';
    expect(brief(read('herald', text.replace(/^.*\n/, ''))).upcoming).toHaveLength(1);
    const { corrections, upcoming } = brief(read('herald', text));
    expect(corrections).toHaveLength(1);
    expect(upcoming).toEqual([]);
  });
});
