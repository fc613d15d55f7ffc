import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainWords } from '../../../../../src/platforms/slack/surfaces/plain-words.ts';
import { wanted } from '../../../../../src/platforms/slack/surfaces/wanted.ts';
import { anyCodePoint } from '../../../../support/any-code-point.ts';
import { topicOf } from '../../../../support/topics.ts';

const topics = [
  topicOf({ id: 'harbour', title: 'Harbour talks', aliases: ['hb'] }),
  topicOf({ id: 'harbour-talks-2', title: 'Harbour talks upcoming' }),
  topicOf({ id: 'grain', title: 'Grain corridor' }),
  topicOf({ id: 'changes', title: 'Changes at sea' }),
  topicOf({ id: 'said', title: 'Port\u00a0\u200bSaid' }),
  topicOf({ id: 'zürich', title: 'Zürich round' }),
  topicOf({ id: 'kyiv', title: 'Переговори' }),
  topicOf({ id: 'c', title: 'What next?', aliases: ['help desk'] }),
];

function asked(text: string): object {
  const want = wanted(plainWords(text), topics);
  return 'topic' in want ? { ...want, topic: want.topic.id } : want;
}

/** What is asked of a known topic. */
function briefing(topic: string, wish: object = {}) {
  return { kind: 'briefing', topic, wish: { view: 'full', asOf: null, isPrivate: false, ...wish } };
}

describe('a topic', () => {
  it.each([
    ['harbour', 'harbour'],
    ['HARBOUR', 'harbour'],
    ['hb', 'harbour'],
    ['  Harbour   TALKS ', 'harbour'],
    ['“Harbour talks”', 'harbour'],
    ['„harbour talks“', 'harbour'],
    ['"harbour"', 'harbour'],
    ["'hb'", 'harbour'],
    ['harbour\u00a0talks', 'harbour'],
    ['har\u200bbour', 'harbour'],
    ['harbour?', 'harbour'],
    ['the briefing on harbour, please', 'harbour'],
    ['<@U012ABC> harbour', 'harbour'],
    ['<@U012ABC|readout> harbour', 'harbour'],
    ['<#C012ABC|harbour>', 'harbour'],
    ['<https://harbour.example|harbour>', 'harbour'],
    ['<!here> harbour', 'harbour'],
    ['changes', 'changes'],
    ['said', 'said'],
    ['Port Said', 'said'],
    ['*harbour*', 'harbour'],
    ['_Harbour talks_', 'harbour'],
    ['harbour-talks-2', 'harbour-talks-2'],
    ['harbour–talks–2', 'harbour-talks-2'],
    ['Zurich round', 'zürich'],
    ['ZÜRICH', 'zürich'],
    ['переговори', 'kyiv'],
    ['what next?', 'c'],
    ['help desk', 'c'],
    ['good morning, anything on harbour today?', 'harbour'],
    ['what’s going on with harbour?', 'harbour'],
    ['harbour this week', 'harbour'],
    ['/briefing harbour', 'harbour'],
    ['@Readout /briefing #harbour', 'harbour'],
    ['topic:harbour', 'harbour'],
    ['¿harbour?', 'harbour'],
    ['could we have more on harbour, please', 'harbour'],
    ['hb talks', 'harbour'],
    ['the harbour talks', 'harbour'],
    ['grain corridor', 'grain'],
    ['corridor grain', 'grain'],
    ['hb harbour', 'harbour'],
  ])('is found in %j', (text, topic) => {
    expect(asked(text)).toEqual(briefing(topic));
  });

  it('is known by a name of several words before one of fewer, unless quotation marks end it sooner', () => {
    expect(asked('harbour talks upcoming')).toEqual(briefing('harbour-talks-2'));
    expect(asked('“harbour talks” upcoming')).toEqual(briefing('harbour', { view: 'upcoming' }));
  });

  it('is not guessed from a word of its title that names another one', () => {
    const near = [topicOf({ id: 'sea', title: 'Sea and grain' }), topicOf({ id: 'grain', title: 'Grain' })];
    expect(wanted('sea grain', near)).toMatchObject({ kind: 'unclear', unknown: 'grain' });
    expect(wanted('sea and', near)).toMatchObject({ kind: 'briefing', topic: near[0] });
  });

  it.each([
    ['changes changes', 'changes', 'changes'],
    ['said said', 'said', 'said'],
    ['said harbour', 'harbour', 'said'],
    ['changes said', 'changes', 'said'],
    ['harbour changes', 'harbour', 'changes'],
    ['harbour said', 'harbour', 'said'],
  ])('goes before a word of ours in %j', (text, topic, view) => {
    expect(asked(text)).toEqual(briefing(topic, { view }));
  });
});

describe('a view', () => {
  it.each([
    ['upcoming', 'upcoming meetings next agenda schedule'],
    ['said', 'said quotes statements remarks'],
    ['positions', 'positions stances differences'],
    ['changes', 'changes changed new updates latest corrections'],
    ['sources', 'sources articles outlets'],
    ['full', 'full overview everything all summary'],
  ])('%s has its own word and those that people use', (view, words) => {
    for (const word of words.split(' ')) expect(asked(`grain ${word}`)).toEqual(briefing('grain', { view }));
  });

  it.each([
    ['grain what changed?', 'changes'],
    ['what was said about grain?', 'said'],
    ['what are the positions on grain', 'positions'],
    ['when is the next meeting on grain?', 'upcoming'],
    ['grain latest quotes', 'said'],
    ['grain all sources', 'sources'],
    ['grain: said', 'said'],
    ['grain — said', 'said'],
    ['whats new on grain', 'changes'],
    ['anything on grain since yesterday?', 'changes'],
    ['what was said on grain since yesterday', 'said'],
    ['grain meetings tomorrow', 'upcoming'],
    ['grain corridor meetings', 'upcoming'],
    ['grain next week', 'upcoming'],
    ['where is grain’s next meeting?', 'upcoming'],
    ['when do they meet on grain', 'upcoming'],
    ['grain view:said', 'said'],
    ['grain,said', 'said'],
  ])('is read out of %j', (text, view) => {
    expect(asked(text)).toEqual(briefing('grain', { view }));
  });

  it('is one at a time', () => {
    expect(asked('grain said positions')).toMatchObject({ kind: 'unclear', topic: 'grain', unknown: '' });
  });
});

describe('a time', () => {
  it.each([
    ['grain as of 2022-01-10', '2022-01-10'],
    ['grain AS OF 2022-01-10.', '2022-01-10'],
    ['grain as-of 2022-01-10', '2022-01-10'],
    ['grain as_of:2022-01-10', '2022-01-10'],
    ['grain 2022-01-10', '2022-01-10'],
    ['grain as of 2022–01–10', '2022-01-10'],
    ['grain as of 2022-01-10 21:00', '2022-01-10 21:00'],
    ['as of 2022-01-10 21:00 grain', '2022-01-10 21:00'],
    ['grain as of 2022-01-10T21:00:00Z, please', '2022-01-10T21:00:00Z'],
    ['grain as of 2022-01-10T21:00+02:00', '2022-01-10T21:00+02:00'],
    ['grain as of last monday', 'last monday'],
    ['grain as of today', 'today'],
    ['grain as of', ''],
    ['grain as of 2022-01-10 as of 2022-01-11', '2022-01-10 … 2022-01-11'],
  ])('is what stands behind "as of" in %j', (text, asOf) => {
    expect(asked(text)).toEqual(briefing('grain', { asOf }));
  });

  it('stands among other words in any order', () => {
    const wish = { view: 'said', asOf: '2022-01-10', isPrivate: true };
    for (const words of [
      'as of 2022-01-10 said private',
      'private said as of 2022-01-10',
      'said private 2022-01-10',
      'only for me, quotes as of 2022-01-10',
    ])
      expect(asked(`grain ${words}`)).toEqual(briefing('grain', wish));
    expect(asked('grain as of yesterday private')).toEqual(
      briefing('grain', { asOf: 'yesterday', isPrivate: true }),
    );
  });
});

describe('other words', () => {
  it.each(['', '  ', '<@U012ABC>', 'hello', 'Good morning', 'ok', 'Hi, can you tell me?', '!', '<!channel>'])(
    '%j asks for nothing',
    (text) => {
      expect(asked(text)).toEqual({ kind: 'nothing' });
    },
  );

  it.each(['help', 'HELP!', '?', 'how does this work?', 'grain help'])('%j asks for help', (text) => {
    expect(asked(text)).toEqual({ kind: 'help' });
  });

  it.each(['topics', 'list', 'list the topics', 'which topics are there?'])(
    '%j asks for the topics',
    (text) => {
      expect(asked(text)).toEqual({ kind: 'topics' });
    },
  );

  it.each([
    ['habour', 'habour'],
    ['habour upcoming private', 'habour'],
    ['habour said', 'habour'],
    ['the treaty of rome', 'treaty of rome'],
    ['“what was said” upcoming', 'what was said'],
    ['&lt;!channel&gt; **x**', '<!channel> x'],
  ])('name a topic that there is not: %j', (text, named) => {
    expect(asked(text)).toMatchObject({ kind: 'unknown-topic', named });
  });

  it('keep what else was asked for beside a topic that there is not', () => {
    const wish = { view: 'upcoming', asOf: '2022-01-10', isPrivate: true };
    expect(asked('habour upcoming as of 2022-01-10 private')).toMatchObject({ wish });
    expect(asked('upcoming as of 2022-01-10 private')).toMatchObject({ named: '', wish });
  });

  it('are told where they stand beside a topic', () => {
    expect(asked('grain upcomming private')).toMatchObject({
      kind: 'unclear',
      topic: 'grain',
      unknown: 'upcomming',
      wish: { isPrivate: true },
    });
  });

  it.each(['grain yesterday', 'what was said on grain yesterday', 'grain since 2022-01-10'])(
    'are asked about where a time before now may have been meant: %j',
    (text) => {
      expect(asked(text)).toMatchObject({ kind: 'unclear', topic: 'grain' });
    },
  );

  it.each([
    'grain only to me',
    'grain just to me',
    'grain for me alone',
    'grain for myself',
    'grain,private',
    'grain --private',
    'grain private:True',
    'private=true grain',
  ])('keep an answer to the asker who writes %j', (text) => {
    expect(asked(text)).toEqual(briefing('grain', { isPrivate: true }));
  });

  it.each(['grain/private', 'grain unprivate', 'grain private:false'])(
    'keep whatever is offered to the asker who writes %j',
    (text) => {
      expect(asked(text)).toMatchObject({ wish: { isPrivate: true } });
      expect(asked(text)).not.toMatchObject({ kind: 'briefing' });
    },
  );

  it.each(['privte', 'Privat', 'prvate', 'pirvate'])(
    'keep an answer private where %j may have meant so',
    (word) => {
      expect(asked(`grain ${word}`)).toMatchObject({ kind: 'unclear', wish: { isPrivate: true } });
      expect(asked(`habour ${word}`)).toMatchObject({ kind: 'unknown-topic', wish: { isPrivate: true } });
    },
  );

  it('need no topic where there is but one', () => {
    const [only] = topics;
    expect(wanted('upcoming', only ? [only] : [])).toMatchObject({
      kind: 'briefing',
      topic: only,
      wish: { view: 'upcoming' },
    });
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    'harbour',
    'said',
    'as of',
    '2022-01-10',
    'private',
    '“',
    '"',
    '<@U1>',
    '&amp;',
    '<',
    '>',
    '|',
    '\u202e',
  ),
  fc.string({ unit: anyCodePoint, maxLength: 8 }),
);

describe('any words at all', () => {
  it('are read, and never named back with signs that steer', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom(' ', ''), (pieces, gap) => {
        const want = wanted(plainWords(pieces.join(gap)), topics);
        const said = JSON.stringify('topic' in want ? { ...want, topic: null } : want);
        // oxlint-disable-next-line no-control-regex -- none may be there
        expect(said).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\\u00/);
      }),
    );
  });

  it.each(['private', 'only for me'])('stay with the asker where %j ends them', (ending) => {
    const known = fc.constantFrom('harbour', 'grain', 'said', 'meetings', 'please', '2022-01-10', 'quotes');
    fc.assert(
      fc.property(fc.array(known, { maxLength: 6 }), (words) => {
        const want = wanted([...words, ending].join(' '), topics);
        expect('wish' in want && want.wish.isPrivate).toBe(true);
      }),
    );
  });

  it.each([
    '<'.repeat(40_000),
    '<a|'.repeat(13_000),
    '"!'.repeat(20_000),
    'harbour '.repeat(5_000),
    '2022-01-10 '.repeat(3_600),
    `${'!'.repeat(40_000)}a`,
    `${'<!'.repeat(20_000)}>`,
  ])('are read however many they are: %#', (text) => {
    expect(wanted(plainWords(text), topics).kind).toBeTypeOf('string');
  });
});
