import type {
  CorrectionFinding,
  Findings,
  MeetingFinding,
  Person,
  StatementFinding,
  When,
} from '../../src/core/model/finding.ts';
import { noFindings } from '../../src/core/model/no-findings.ts';
import type { Span } from '../../src/core/model/span.ts';
import type { Topic } from '../../src/core/model/topic.ts';
import type { AnalysedArticle } from '../../src/core/ports.ts';

export const topic: Topic = {
  id: 'lake',
  title: 'Lake water talks',
  aliases: [],
  timezone: 'UTC',
  asOf: 'now',
  window: 'P14D',
  sources: [],
  actors: [],
};

/** The span of the first occurrence of `words`; a test that misquotes its own article fails at once. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the article`);
  return { start, end: start + words.length };
}

/** An article of a test with findings made by hand. */
export function article(
  id: string,
  publishedAt: string | null,
  text: string,
  findings: Partial<Findings> = {},
): AnalysedArticle {
  return {
    article: {
      id,
      title: `Title of ${id}`,
      text,
      outlet: `Outlet ${id}`,
      url: null,
      byline: null,
      publishedAt,
      publishedAtStated: true,
      modifiedAt: null,
      lang: 'en',
      revision: 1,
    },
    findings: { ...noFindings, ...findings },
  };
}

export function day(value: string, text = value): When {
  return { value, precision: 'day', stated: true, text };
}

export function said(
  text: string,
  words: string | readonly string[],
  speaker: Person | null,
  more: Partial<StatementFinding> = {},
): StatementFinding {
  const content = (typeof words === 'string' ? [words] : words).map((part) => spanOf(text, part));
  return { content, cue: null, source: null, speaker, kind: 'direct', date: null, rule: 'test', ...more };
}

export function meeting(text: string, evidence: string, more: Partial<MeetingFinding> = {}): MeetingFinding {
  return {
    title: 'Talks',
    parties: [],
    participants: [],
    start: null,
    status: 'upcoming',
    evidence: [spanOf(text, evidence)],
    rule: 'test',
    ...more,
  };
}

export function correction(
  text: string,
  note: string,
  was: string,
  now: string,
  at?: string,
): CorrectionFinding {
  const evidence = spanOf(text, note);
  const nowSpan = {
    start: text.indexOf(now, evidence.start),
    end: text.indexOf(now, evidence.start) + now.length,
  };
  return { text: note, was, now, nowSpan, evidence: [evidence], rule: 'test', ...(at ? { at } : {}) };
}
