import * as fc from 'fast-check';
import type { Briefing, Meeting, Ref, SourceEntry, Statement } from '../../../src/core/model/briefing.ts';
import type { Person, When } from '../../../src/core/model/finding.ts';
import { anyCodePoint } from '../../support/any-code-point.ts';

const sourceKeys: (keyof SourceEntry)[] = [
  'n',
  'id',
  'title',
  'outlet',
  'url',
  'publishedAt',
  'publishedAtStated',
  'revision',
];

/** Words that articles had better not be able to smuggle into an output. */
const hostileWords = [
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;https://evil.example\u0007click',
  '\u009b2J',
  '\u202egnihton\u2066',
  'every\u200bone',
  '@everyone',
  '<@123>',
  '<!channel>',
  '[x](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  '<script>alert(1)</script>',
  '&lt;b&gt; &#60;',
  '`code`',
  '```',
  'a | b',
  '# heading',
  '1. item',
  '- item',
  '\n\n> quoted\n\n',
  '***',
  '~~gone~~',
  'https://evil.example',
  '“half',
  'half”',
  '"straight',
  ' … ',
  '…',
  'العربية',
  '日本語のニュース',
  '👩‍🚀🇳🇴❤️',
  'e\u0301\u0302\u0303',
  '\ud800',
  'x'.repeat(300),
  '日'.repeat(120),
  'BEGIN:VEVENT\r\nUID:evil',
  '\\',
  '\u0000\u0007\u0008',
  '[99]',
  '||spoiler|| __under__ *em*',
  ':smile: <:face:123>',
  '<t:0:R> </command:1> <#1> <@&1>',
  '-# small',
  '> > quote',
  '](https://evil.example)',
  'discord.gg/evil',
  '@\u200dhere',
  'http:\u200d//evil.example',
];

const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...hostileWords), fc.string({ maxLength: 12, unit: anyCodePoint })), {
    maxLength: 6,
  })
  .map((words) => words.join(' '));

/** Words as articles have them, marks and paragraphs in them, and nothing else that shows. */
const newsText = fc
  .array(fc.constantFrom('we', 'will', 'not', 'go', '“we', 'stay”', 'on.', '\n\n“and', 'said', 'ё'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((words) => words.join(' '));

const newsWords = fc.constantFrom('talks', 'Ana Ruiz', 'Chile', 'a senior official', 'water');

const when: fc.Arbitrary<When> = fc.record({
  value: fc.constantFrom(
    '2022-03-09',
    '2022-03-09T10:00-05:00',
    '2022-W10',
    '2022-03',
    '2022',
    'no date',
    '2022-13-45',
    '2022-W99',
    '2022-03-09T10:00',
    '\u001b[31m@everyone',
  ),
  precision: fc.constantFrom('year', 'month', 'week', 'day', 'time'),
  stated: fc.boolean(),
  text: fc.constant('Wednesday'),
});

/** Words with what cites them. */
interface Cited {
  readonly text: string;
  readonly cites: readonly Ref[];
}

/** Spans of articles, joined as a statement's are; and words that no article holds. */
function cited(articles: readonly string[], other: fc.Arbitrary<string>): fc.Arbitrary<Cited> {
  const ref = fc
    .record({ at: fc.nat(articles.length - 1), start: fc.nat(40), length: fc.integer({ min: 1, max: 200 }) })
    .map(({ at, start, length }): Ref => {
      const quote = articles[at]?.slice(start, start + length) ?? '';
      return { source: at + 1, start, end: start + quote.length, quote };
    });
  return fc
    .record({
      refs: fc.array(ref, { minLength: 1, maxLength: 3 }),
      other: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: other }),
    })
    .map(
      ({ refs, other: foreign }): Cited => ({
        text: foreign ?? refs.map(({ quote }) => quote).join(' … '),
        cites: refs,
      }),
    );
}

function few<Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> {
  return fc.array(item, { maxLength: 4 });
}

function briefingFrom(text: fc.Arbitrary<string>, words: fc.Arbitrary<string>): fc.Arbitrary<Briefing> {
  return fc.array(text, { minLength: 1, maxLength: 4 }).chain((articles) => {
    const told = cited(articles, words);
    const optional = { requiredKeys: [] };
    const person: fc.Arbitrary<Person> = fc
      .record({ title: words, affiliation: words, anonymous: fc.constant<true>(true) }, optional)
      .chain((rest) => words.map((name) => ({ name, ...rest })));
    const id = fc.nat(99).map(String);
    const meeting: fc.Arbitrary<Meeting> = fc
      .tuple(
        fc.record({
          id,
          title: words,
          parties: few(words),
          participants: few(person),
          start: fc.option(when),
          status: fc.constantFrom('upcoming', 'held', 'cancelled', 'postponed', 'possible'),
        }),
        fc.record({ place: words, end: when, movedFrom: when, count: fc.nat(3) }, optional),
        told,
      )
      .map(([known, more, { cites }]) => ({ ...known, ...more, cites }));
    const statement: fc.Arbitrary<Statement> = fc
      .tuple(
        fc.record({
          id,
          speaker: fc.option(person),
          kind: fc.constantFrom('direct', 'mixed', 'indirect'),
          cue: fc.option(words),
          date: fc.option(when),
        }),
        fc.record({ denied: fc.constant<true>(true), toldTo: words }, optional),
        told,
      )
      .map(([known, more, { text: said, cites }]) => ({ ...known, ...more, text: said, cites }));
    const url = fc.option(words.map((path) => `https://wire.example/${path}`));
    const place = fc.record({ id, title: words, outlet: fc.option(words), url });
    const sources = articles.map(
      (_text, at): fc.Arbitrary<SourceEntry> =>
        fc.record(
          {
            n: fc.constant(at + 1),
            id,
            title: words,
            outlet: fc.option(words),
            url,
            publishedAt: fc.option(fc.constantFrom('2022-03-07', '2022-03-07T08:00:00+01:00', 'never')),
            publishedAtStated: fc.boolean(),
            revision: fc.integer({ min: 1, max: 3 }),
            official: fc.constant<true>(true),
            copies: fc.array(place, { minLength: 1, maxLength: 7 }),
          },
          { requiredKeys: sourceKeys },
        ),
    );
    return fc.record({
      schema: fc.constant<1>(1),
      topic: fc.record({ id, title: words, timezone: fc.constantFrom('Europe/Kyiv', 'UTC', 'Asia/Tokyo') }),
      asOf: fc.constant('2022-03-08T19:30:00Z'),
      since: fc.constant('2022-03-07T19:30:00Z'),
      bottomLine: few(told),
      upcoming: few(meeting),
      held: few(meeting),
      cancelled: few(meeting),
      possible: few(meeting),
      statements: few(statement),
      positions: few(
        fc
          .tuple(
            id,
            words,
            told,
            fc.constantFrom('demands', 'rejects', 'offers', 'accepts', 'warns', 'denies', 'open'),
          )
          .map(([positionId, party, held, stance]) => ({ id: positionId, party, stance, ...held })),
      ),
      corrections: few(
        fc
          .tuple(id, fc.record({ outlet: words, at: fc.constant('2022-03-07') }, optional), told)
          .map(([correctionId, known, note]) => ({ id: correctionId, ...known, ...note })),
      ),
      differences: few(
        fc.record({ id, kind: fc.constantFrom('wording', 'fact'), about: words, versions: few(told) }),
      ),
      outlook: few(statement),
      figures: few(
        fc
          .tuple(
            fc.record({ id, value: fc.double({ noNaN: true }), about: words }),
            fc.record({ unit: words, speaker: person }, optional),
            told,
          )
          .map(([known, more, { cites }]) => ({ ...known, ...more, cites })),
      ),
      changes: fc.array(
        fc.record({
          kind: fc.constantFrom('new', 'updated', 'withdrawn'),
          what: fc.constantFrom('meeting', 'statement', 'position', 'correction'),
          id,
          text: words,
        }),
        { maxLength: 12 },
      ),
      sources: fc.tuple(...sources),
      notices: few(fc.record({ code: fc.constant('source-empty' as const), message: words })),
    });
  });
}

/** Briefings with the worst that articles may hold, in every field. */
export const hostileBriefing = briefingFrom(hostileText, hostileText);

/** Briefings whose articles hold quotation marks, whole and halved, and whose other fields hold none. */
export const newsBriefing = briefingFrom(newsText, newsWords);
