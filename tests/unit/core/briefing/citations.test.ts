import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyse } from '../../../../src/core/analysis/analyse.ts';
import { buildBriefing } from '../../../../src/core/briefing/build.ts';
import type { Briefing, Ref } from '../../../../src/core/model/briefing.ts';
import type { Findings } from '../../../../src/core/model/finding.ts';
import type { Span } from '../../../../src/core/model/span.ts';
import { article, topic } from '../../../support/analysed-articles.ts';
import { anyCodePoint } from '../../../support/any-code-point.ts';

const archive = new URL('../../../../briefings/ukraine/', import.meta.url);
const paragraphs = readdirSync(archive)
  .flatMap((name) => readFileSync(new URL(name, archive), 'utf8').split('\n---\n')[1]?.split('\n\n') ?? [])
  .map((paragraph) => paragraph.trim())
  .filter(Boolean);

const hostile = [
  '“',
  '”',
  '"',
  '‘',
  '@everyone',
  'CORRECTION: ',
  'Correction: An earlier version said 5 May. It is 6 May, not 5 May.',
  '\u0000',
  '\u202e',
  '\ud83d\ude00',
  '😀',
  'he said',
  'Ä'.repeat(40),
  '…',
  '—',
  'Q: ',
  'MR LUND: ',
  '1/0/2022',
  '99 January 9999',
];

const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...paragraphs) },
      { weight: 2, arbitrary: fc.constantFrom(...hostile) },
      // A paragraph cut anywhere: quotations lose their marks, sentences their ends.
      {
        weight: 3,
        arbitrary: fc
          .tuple(fc.constantFrom(...paragraphs), fc.nat(400), fc.nat(400))
          .map(([paragraph, from, length]) => paragraph.slice(from, from + length)),
      },
      { weight: 1, arbitrary: fc.string({ unit: anyCodePoint, maxLength: 60 }) },
    ),
    { maxLength: 8 },
  )
  .chain((parts) => fc.constantFrom('\n\n', '\n', ' ').map((glue) => parts.join(glue)));

function spansOf({ people, dates, statements, meetings, positions, corrections, figures }: Findings): Span[] {
  return [
    ...people.flatMap(({ mentions }) => mentions),
    ...dates,
    ...statements.flatMap(({ content, cue, source }) =>
      [...content, cue, source].filter((span) => span !== null),
    ),
    ...[...meetings, ...positions, ...corrections, ...figures].flatMap(({ evidence }) => evidence),
  ];
}

function refsOf(briefing: Briefing): Ref[] {
  const { bottomLine, upcoming, held, cancelled, possible, statements, positions, corrections, figures } =
    briefing;
  const items = [
    upcoming,
    held,
    cancelled,
    possible,
    statements,
    positions,
    corrections,
    figures,
    bottomLine,
  ].flat();
  for (const item of items) expect(item.cites.length).toBeGreaterThan(0);
  const versions = briefing.differences.flatMap((difference) => difference.versions);
  return [...items, ...versions].flatMap(({ cites }) => cites);
}

it('every span lies in its text, every citation is word for word, and nothing is said that stands nowhere', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
      const articles = texts.map((body, index) => {
        const publishedAt = index === 2 ? null : `2022-01-1${index}T18:00:00Z`;
        const findings = analyse({ text: body, title: 'A title', publishedAt, timezone: 'Europe/Kyiv' });
        for (const { start, end } of spansOf(findings)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(body.length);
        }
        return article(String(index), publishedAt, body, findings);
      });
      const asOf = '2022-01-12T12:00:00Z';
      const briefing = buildBriefing({ topic, articles, asOf, since: '2022-01-10T20:00:00Z', problems: [] });
      const bodies = new Map(briefing.sources.map(({ n, id }) => [n, texts[Number(id)] ?? '']));
      for (const { source, start, end, quote } of refsOf(briefing)) {
        expect(bodies.get(source)?.slice(start, end)).toBe(quote);
      }
      for (const { text: said, cites } of briefing.statements) {
        for (const part of said.split(' … ')) {
          expect(cites.some(({ quote }) => quote.includes(part) || quote.includes(' … '))).toBe(true);
        }
      }
    }),
    { numRuns: 120 },
  );
}, 60_000);
