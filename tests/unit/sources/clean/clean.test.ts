import { existsSync, readFileSync } from 'node:fs';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../../src/sources/clean/clean.ts';
import { anyCodePoint } from '../../../support/any-code-point.ts';

const story = [
  'Envoys of Norland and Sudmark met in Vienna on Tuesday to discuss the border.',
  'A second round is planned for the autumn, the hosts said.',
];

const ending = (end: string) => `${story[0]}\n\n${story[1]} ${end}`;

describe('cleaning a text', () => {
  it('takes the first line that is not boilerplate as the title and leaves it out of the text', () => {
    const raw = `Skip to main content\nInternational\n\nEnvoys meet in Vienna\n\n${story.join('\n\n')}`;
    expect(cleanText(raw, null)).toMatchObject({ title: 'Envoys meet in Vienna', text: story.join('\n\n') });
  });

  it('keeps a standfirst under the title', () => {
    const standfirst = 'The two sides have not spoken for a year, and nobody expects much';
    const { text } = cleanText(`Envoys meet in Vienna\n\n${standfirst}\n\n${story.join('\n\n')}`, null);
    expect(text).toBe([standfirst, ...story].join('\n\n'));
  });

  it('titles a text that begins at once by its first sentence, and keeps it whole', () => {
    const opening = `VIENNA (Example Wire) — ${story.join(' ')}`;
    const { title, text, outlet } = cleanText(`${opening}\n\n${story[1]}`, null);
    expect(text).toBe(`${opening}\n\n${story[1]}`);
    expect(opening.startsWith(title)).toBe(true);
    expect(outlet).toBe('Example Wire');
  });

  it('passes over labels above the title, and parts the outlet from it', () => {
    const raw = `LIVE BLOG\n\nDispatches\n\nEnvoys meet again in Vienna - Example News\n\nExample News\n\n${story[0]}`;
    expect(cleanText(raw, null)).toMatchObject({
      title: 'Envoys meet again in Vienna',
      outlet: 'Example News',
      text: story[0],
    });
    const dashed = cleanText(`Envoys meet in Vienna - at last\n\n${story[0]}`, null);
    expect(dashed).toMatchObject({ title: 'Envoys meet in Vienna - at last', outlet: null });
    expect(cleanText(`Stalemate\n\n${story[0]}`, null).title).toBe('Stalemate');
  });

  it('drops a known title where the text repeats it, with or without the outlet', () => {
    for (const line of [
      'Envoys meet in Vienna',
      'ENVOYS MEET IN VIENNA',
      'Envoys meet in Vienna | Example Wire',
    ]) {
      expect(cleanText(`${line}\n\n${story[0]}`, 'Envoys meet in Vienna').text).toBe(story[0]);
    }
  });

  it('reads byline, outlet and stamps from the lines that it takes out', () => {
    const raw = `Envoys meet\nBy ADA EXAMPLE, Example Wire\nPublished: Jan. 9, 2025, 7:45 p.m. ET\nUpdated: Jan. 10, 2025\n\n${story.join('\n')}`;
    expect(cleanText(raw, null)).toEqual({
      title: 'Envoys meet',
      text: story.join('\n\n'),
      byline: 'ADA EXAMPLE',
      outlet: 'Example Wire',
      published: { kind: 'instant', value: '2025-01-09T19:45-05:00' },
      modified: { kind: 'day', value: '2025-01-10' },
    });
  });

  it('reads a byline copied as two lines, and a name with its role', () => {
    expect(cleanText(`Envoys meet\n\nBy\n\nAda Example\n\n${story[0]}`, null).byline).toBe('Ada Example');
    const role = cleanText(`Envoys meet\n\nAda Example, Europe correspondent\n\n${story[0]}`, null);
    expect(role).toMatchObject({ byline: 'Ada Example', text: story[0] });
    const below = cleanText(`Envoys meet\n\nAda Example\n\nDiplomatic correspondent\n\n${story[0]}`, null);
    expect(below).toMatchObject({ byline: 'Ada Example', text: story[0] });
  });

  it('names the holder of the copyright as the outlet where nothing else does', () => {
    expect(
      cleanText(`Envoys meet\n\n${story[0]}\n\n© 2025 Example Wire. All rights reserved.`, null).outlet,
    ).toBe('Example Wire');
  });

  it('states no outlet, byline or date that the text does not', () => {
    const nothing = { byline: null, outlet: null, published: null, modified: null };
    expect(cleanText(`Envoys meet\n\n${story.join('\n\n')}`, null)).toMatchObject(nothing);
  });

  it('cuts a credit or a sign-off from the paragraph that it shares with the story', () => {
    for (const end of [
      '(Reporting by Ada Example; Editing by Ben Sample)',
      'STRAIGHT FROM VIENNA I’M ADA EXAMPLE',
      'The Associated Press contributed to this report.',
    ]) {
      expect(cleanText(ending(end), 'Envoys meet').text).toBe(story.join('\n\n'));
    }
  });

  it('drops headlines listed under a heading that points elsewhere, and goes on with the story', () => {
    const raw = [story[0], 'Related stories', 'Norland counts its trucks', 'A river, mapped', story[1]].join(
      '\n\n',
    );
    expect(cleanText(raw, 'Envoys meet').text).toBe(story.join('\n\n'));
  });

  it('keeps corrections, notes and datelines word for word', () => {
    const correction =
      'CORRECTION (Jan. 9, 2025, 7:45 p.m. ET): An earlier version misspelled the name of the envoy.';
    const { text } = cleanText(`${story.join('\n\n')}\n\n${correction}`, 'Envoys meet');
    expect(text.endsWith(correction)).toBe(true);
  });

  it('keeps single paragraphs at single line ends apart, and joins lines wrapped at a width', () => {
    expect(cleanText(story.join('\n'), 'x').text).toBe(story.join('\n\n'));
    const words = Array.from({ length: 90 }, (_, at) => `word${at % 7}`);
    const wrapped = `${words.join(' ')}.`.replace(/(.{1,66})(?: |$)/g, '$1\n');
    expect(cleanText(wrapped, 'x').text).toBe(`${words.join(' ')}.`);
  });

  it('makes blanks plain, drops what is invisible and keeps curly quotes and accents', () => {
    const raw =
      '\ufeff“Peace\u00a0is\u00adnear,” the en\u200bvoy of São\u202e Tomé said\u0007 on\t Tuesday.\r\nThen\u2028the line is said here again.';
    expect(cleanText(raw, 'x').text).toBe(
      '“Peace isnear,” the envoy of São Tomé said on Tuesday.\n\nThen\n\nthe line is said here again.',
    );
  });

  it('keeps joiners inside emoji and Persian words', () => {
    const text = 'می‌خواهم در این باره سخن بگویم و خواهم گفت 👩‍🚀.';
    expect(cleanText(text, 'x').text).toBe(text);
  });
});

describe('any text', () => {
  const lines = array(
    oneof(
      string({ unit: anyCodePoint }),
      string(),
      constantFrom(
        'Share',
        'Read more: x',
        'By Ada Example',
        'Related',
        '',
        ...story,
        '(Reporting by Ada Example)',
        'Correction: it is.',
      ),
    ),
  );
  const raw = lines.map((parts) => parts.join('\n'));

  it('is cleaned without an error, and the same when cleaned again', () => {
    assert(
      property(raw, (text) => {
        const once = cleanText(text, 'A title');
        expect(cleanText(once.text, 'A title').text).toBe(once.text);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps only characters that were there, in their order', () => {
    assert(
      property(raw, (text) => {
        const source = text.toWellFormed().replace(/\s/g, '');
        let at = 0;
        for (const letter of cleanText(text, 'A title').text.replace(/\s/g, '')) {
          at = source.indexOf(letter, at) + letter.length;
          expect(at).toBeGreaterThanOrEqual(letter.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a hostile text', () => {
  it.each([
    ['one line of 5 MB', 'word '.repeat(1_000_000)],
    ['one word of 5 MB', 'x'.repeat(5_000_000)],
    ['100,000 short lines', 'By Ada\n'.repeat(100_000)],
    ['100,000 brackets', `${'(Photo by '.repeat(100_000)}\n`],
    ['1 MB of sentence ends', '. (Reporting by A '.repeat(60_000)],
    ['1 MB of joiners', `${'\u200d'.repeat(1_000_000)}é`],
    ['1 MB of blanks', `a${' '.repeat(1_000_000)}b`],
  ])('is cleaned like any other: %s', (_name, text) => {
    expect(cleanText(text, null).text.length).toBeLessThanOrEqual(text.length);
  });
});

const seed = (name: string): URL => new URL(`../../../../../shared/seeds/${name}`, import.meta.url);

describe('the seed articles', () => {
  const news = seed('newsy-first-of-three-talks.txt');
  const corrected = seed('nbc-blinken-dismisses.txt');

  it.skipIf(!existsSync(news))(
    'lose navigation, section label and sign-off (skipped where ../shared is absent)',
    () => {
      const { title, text } = cleanText(readFileSync(news, 'utf8'), null);
      expect(title).toMatch(/^US, Russia meet/);
      for (const gone of ['Skip to main content', 'International\n', 'STRAIGHT FROM DC'])
        expect(text).not.toContain(gone);
      expect(text).toContain('“cannot be easy'.slice(1));
    },
  );

  it.skipIf(!existsSync(corrected))('keep the correction (skipped where ../shared is absent)', () => {
    const { text } = cleanText(readFileSync(corrected, 'utf8'), null);
    expect(text).toContain('CORRECTION (Jan. 9, 2022, 7:45 p.m. ET): An earlier version');
    expect(text.split('\n\n')).toHaveLength(13);
  });
});
