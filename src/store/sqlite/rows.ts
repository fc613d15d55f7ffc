import { z } from 'zod';
import type { Findings } from '../../core/model/finding.ts';
import type {
  AnalysedArticle,
  FetchState,
  InputState,
  SourceProblem,
  SourceRecord,
} from '../../core/ports.ts';

/** Rows come back untyped: each kind is parsed here, and nowhere else. */
const articleRow = z.object({
  id: z.string(),
  revision: z.number(),
  title: z.string(),
  text: z.string(),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  byline: z.string().nullable(),
  lang: z.string().nullable(),
  published_at: z.string().nullable(),
  published_stated: z.number(),
  modified_at: z.string().nullable(),
  official: z.number(),
  first_seen_at: z.int().nullable(),
});

const kinds = ['people', 'dates', 'statements', 'meetings', 'positions', 'corrections', 'figures'] as const;

/** Findings are ours, written by the analysis version beside them, so only their outline is checked. */
const findings = z.custom<Findings>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    kinds.every((kind) => kind in value && Array.isArray(Reflect.get(value, kind))),
  'a row of findings is damaged',
);

const problems = z.array(
  z.object({
    code: z.enum(['source-unreachable', 'source-empty', 'article-unreadable']),
    where: z.string(),
    message: z.string(),
    passing: z.literal(true).exactOptional(),
  }),
) satisfies z.ZodType<SourceProblem[]>;

const fetchState = z.object({
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  fingerprint: z.string().nullable(),
  nextAt: z.string(),
  failures: z.number(),
  failingSince: z.string().nullable(),
  reachedAt: z.string().nullable(),
  movedTo: z.string().nullable(),
  isGone: z.boolean(),
}) satisfies z.ZodType<FetchState>;

const recordRow = z.object({
  topic: z.string(),
  source: z.string(),
  read_at: z.string(),
  articles: z.number(),
  problems: z.string(),
});

const inputRow = z.object({ key: z.string(), fingerprint: z.string(), article: z.string() });

export function toArticle(row: unknown): AnalysedArticle['article'] {
  const { published_at, published_stated, modified_at, official, first_seen_at, ...rest } =
    articleRow.parse(row);
  return {
    ...rest,
    publishedAt: published_at,
    publishedAtStated: published_stated === 1,
    modifiedAt: modified_at,
    ...(official === 1 && { official: true as const }),
    ...(first_seen_at !== null && {
      firstSeenAt: Temporal.Instant.fromEpochMilliseconds(first_seen_at).toString(),
    }),
  };
}

export function toAnalysed(row: unknown): AnalysedArticle {
  const { findings: json } = z.object({ findings: z.string() }).parse(row);
  return { article: toArticle(row), findings: findings.parse(JSON.parse(json)) };
}

export function toRecord(row: unknown): SourceRecord {
  const { read_at, problems: json, ...rest } = recordRow.parse(row);
  return { ...rest, readAt: read_at, problems: problems.parse(JSON.parse(json)) };
}

export function toInput(row: unknown): InputState {
  const { key, fingerprint, article } = inputRow.parse(row);
  return { key, fingerprint, articleId: article };
}

export function toFetchState(row: unknown): FetchState {
  return fetchState.parse(JSON.parse(textColumn(row, 'state')));
}

/** The one value of a column of a row. */
export function textColumn(row: unknown, column: string): string {
  return z
    .record(z.string(), z.unknown())
    .transform((value) => String(value[column]))
    .parse(row);
}
