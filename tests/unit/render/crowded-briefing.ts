import * as fc from 'fast-check';
import type { Briefing, Ref, SourceCopy, SourceEntry, Statement } from '../../../src/core/model/briefing.ts';
import { hostileBriefing, newsBriefing } from './any-briefing.ts';

/** What one speaker says over and over, in words of some length. */
interface Remark {
  readonly speaker: number;
  readonly kind: Statement['kind'];
  readonly words: string;
  readonly times: number;
  readonly sources: readonly number[];
}

const remark: fc.Arbitrary<Remark> = fc.record({
  speaker: fc.nat(14),
  kind: fc.constantFrom('direct', 'mixed', 'indirect'),
  words: fc.constantFrom(
    'we stay ',
    'the *last* offer ',
    '[no](https://evil.example) ',
    '@everyone ',
    '日本 ',
    '👩‍🚀 ',
  ),
  times: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 30 }) },
    { weight: 1, arbitrary: fc.constantFrom(200, 400, 625) },
  ),
  sources: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 }),
});

const address = fc.oneof(
  fc.constant(null),
  fc.constantFrom(
    'https://wire.example/a_b*c~d|e(f)[g]',
    'https://wire.example/)](https://evil.example)',
    'javascript:alert(1)',
    'https://user:secret@evil.example/',
    'https://wire.example/@everyone?<@1>=`x`',
    'ftp://wire.example/x',
    'http://[',
    'https://wire.example/"quoted" \'title\'',
  ),
  fc.integer({ min: 1, max: 1_200 }).map((length) => `https://wire.example/${'p'.repeat(length)}`),
);

const name = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('Ana Ruiz', 'Per Holm', '# Head', '- dash', '1. one', '-# small', '> q'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'N'.repeat(10_000),
      '*'.repeat(400),
      '👩‍🚀'.repeat(90),
      `e${'\u0301'.repeat(500)}`,
    ),
  },
);

/** Forty sources, dozens of statements, remarks of 5,000 characters, addresses and names without measure. */
export const crowdedBriefing: fc.Arbitrary<Briefing> = fc
  .record({
    base: fc.oneof(hostileBriefing, newsBriefing),
    remarks: fc.array(remark, { minLength: 20, maxLength: 80 }),
    addresses: fc.array(address, { minLength: 40, maxLength: 40 }),
    names: fc.array(name, { minLength: 15, maxLength: 15 }),
    title: name,
    isNew: fc.array(fc.boolean(), { minLength: 80, maxLength: 80 }),
  })
  .map(({ base, remarks, addresses, names, title, isNew }): Briefing => {
    const statements = remarks.map((told, at) => statementOf(told, at, names));
    const sources = addresses.map((url, at): SourceEntry => sourceOf(url, at, names));
    return {
      ...base,
      topic: { ...base.topic, title },
      statements,
      outlook: statements.slice(0, 5),
      changes: statements
        .filter((_statement, at) => isNew[at] === true)
        .map(({ id, text }) => ({ kind: 'new', what: 'statement', id, text })),
      sources,
    };
  });

function statementOf(
  { speaker, kind, words, times, sources }: Remark,
  at: number,
  names: readonly string[],
): Statement {
  const text = `${at} ${words.repeat(times)}`.trim();
  const cites = sources.map((source): Ref => ({ source, start: 0, end: text.length, quote: text }));
  const title = names[(speaker + 1) % names.length] ?? '';
  return {
    id: `s${at}`,
    speaker: speaker === 0 ? null : { name: `${speaker} ${names[speaker] ?? ''}`, title },
    kind,
    text,
    cue: at % 3 === 0 ? 'warned' : 'said',
    date: { value: '2022-03-08', precision: 'day', stated: true, text: 'Tuesday' },
    cites,
  };
}

function placesOf(url: string | null, at: number, names: readonly string[]): readonly SourceCopy[] {
  return names
    .slice(0, 1 + (at % 7))
    .map((outlet, copy) => ({ id: `a${at}-${copy}`, title: 'Cod', outlet, url }));
}

function sourceOf(url: string | null, at: number, names: readonly string[]): SourceEntry {
  return {
    n: at + 1,
    id: `a${at}`,
    title: names[at % names.length] ?? '',
    outlet: at % 4 === 0 ? null : 'The Fjord Post',
    url,
    publishedAt: at % 2 === 0 ? '2022-03-08T10:00:00Z' : '2022-03-08',
    publishedAtStated: at % 3 > 0,
    revision: 1 + (at % 2),
    ...(at % 5 === 0 ? { official: true } : {}),
    ...(at % 3 === 0 ? { copies: placesOf(url, at, names) } : {}),
  };
}
