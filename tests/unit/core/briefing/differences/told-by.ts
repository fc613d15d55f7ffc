import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { buildBriefing } from '../../../../../src/core/briefing/build.ts';
import type { Briefing } from '../../../../../src/core/model/briefing.ts';
import { article, topic } from '../../../../support/analysed-articles.ts';

/** What an outlet printed: its name, when, and the text. */
export type Told = readonly [outlet: string, publishedAt: string, text: string];

/** The briefing of what several outlets told, read by the real analysis. */
export function briefingOf(...told: readonly Told[]): Briefing {
  const articles = told.map(([outlet, publishedAt, text], index) => {
    const findings = analyse({ text, title: `Story ${index}`, outlet, publishedAt, timezone: 'UTC' });
    const made = article(`a${index}`, publishedAt, text, findings);
    return { ...made, article: { ...made.article, outlet, title: `Story ${index}` } };
  });
  const newest =
    told
      .map(([, publishedAt]) => publishedAt)
      .toSorted()
      .at(-1) ?? '';
  const asOf = new Date(Date.parse(newest) + 3_600_000).toISOString();
  return buildBriefing({ topic, articles, asOf, since: told[0]?.[1] ?? asOf, problems: [] });
}

/** The differences as "about: version / version". */
export function differencesOf(...told: readonly Told[]): readonly string[] {
  return briefingOf(...told).differences.map(
    ({ about, versions }) => `${about}: ${versions.map(({ text }) => text).join(' / ')}`,
  );
}

/** The same, of two outlets on one day. */
export function differencesOfTwo(a: string, b: string): readonly string[] {
  return differencesOf(
    ['Northern Wire', '2031-05-12T10:00:00Z', a],
    ['Coast Herald', '2031-05-12T16:00:00Z', b],
  );
}
