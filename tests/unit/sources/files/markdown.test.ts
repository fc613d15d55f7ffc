import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../../src/sources/files/front-matter.ts';
import { firstHeading, plainMarkdown } from '../../../../src/sources/files/markdown.ts';
import { readArticle } from '../../../../src/sources/files/read-article.ts';

describe('the words of a Markdown text', () => {
  it.each([
    ['A **bold** and *slanted* __word__ of _his_.', 'A bold and slanted word of his.'],
    ['See [the note](https://example.org/a "A note") by ![x](y.png)him.', 'See the note by him.'],
    ['> “We met,” she said.', '“We met,” she said.'],
    ['Use `code` and \\*stars\\*.', 'Use code and *stars*.'],
    ['A <b>bold</b><br>word', 'A  bold  word'],
  ])('stand without marks: %s', (line, words) => {
    expect(plainMarkdown(line)).toBe(words);
  });

  it.each([
    '2 * 3 * 4 = 24',
    'snake_case_name',
    'He paid $5 [sic] for it.',
    'A < b and c > d',
    'No. 1: it is 5 - 3.',
  ])('stay as they are: %s', (line) => {
    expect(plainMarkdown(line)).toBe(line);
  });

  it('keep headings, list items and paragraphs apart', () => {
    const lines = plainMarkdown('# Talks\nText here.\n- one\n- two\n\n---\nEnd.').split('\n').filter(Boolean);
    expect(lines).toEqual(['Talks', 'Text here.', 'one', 'two', 'End.']);
  });

  it.each([
    ...['*', '[', '`', '_a', '![', '<b', '<!--', '> ', '# '].map((mark) => mark.repeat(300_000)),
    ...['**a ', '[a](b ', '`a ', '_a* '].map((mark) => mark.repeat(4_000)),
  ])('that open over and over and never close are read through: %.8s', (text) => {
    expect(plainMarkdown(text).trim().length).toBeLessThanOrEqual(text.length);
  });

  it('are titled by the first heading of level one', () => {
    expect(firstHeading('Text\n\n# The **talks** #\n')).toBe('The talks');
    expect(firstHeading('## Lower\n#hashtag')).toBeNull();
  });
});

const article = async (text: string) => readArticle('a.md', new TextEncoder().encode(text), null);

describe('front matter', () => {
  it('is none where a rule opens the text, or where there is nothing in it', () => {
    expect(readFrontMatter('---\n\nText: it goes on.\n').matter.title).toBeNull();
    expect(readFrontMatter('---\n---\nText').body).toBe('Text');
    expect(readFrontMatter('Text\n---\ntitle: no\n---\n').body).toContain('title: no');
  });

  it('may have Windows line ends, comments and a byte order mark', () => {
    const { matter, body } = readFrontMatter(
      '\ufeff---\r\n# note\r\ntitle: Talks\r\npublished: 2025-03-04\r\n---\r\nText\r\n',
    );
    expect(matter).toMatchObject({ title: 'Talks', published: { kind: 'day', value: '2025-03-04' } });
    expect(body).toBe('Text\r\n');
  });

  it('may hold numbers, lists and shapes that are not read', () => {
    const { matter } = readFrontMatter(
      '---\ntitle: 2025\nauthor: [Ada Example, Ben Sample]\noutlet: {a: b}\n---\n',
    );
    expect(matter).toMatchObject({ title: '2025', byline: 'Ada Example; Ben Sample', outlet: null });
  });

  it('refuses aliases that multiply', () => {
    const bomb = `a: &a [x, x]\n${Array.from(
      { length: 12 },
      (_, at) =>
        `b${at}: &b${at} [${Array(9)
          .fill(at ? `*b${at - 1}` : '*a')
          .join(', ')}]`,
    ).join('\n')}`;
    expect(() => readFrontMatter(`---\n${bomb}\n---\n`)).toThrow(
      expect.objectContaining({ code: 'bad-front-matter' }),
    );
  });

  it('wins over what the text states', async () => {
    const text =
      '---\ntitle: Envoys meet\noutlet: Example Wire\npublished: 2025-03-04\nlang: fr\n---\nBy Ada Example, Sample News\n\nPublished: March 9, 2025\n\nThe envoys of both countries met in Vienna on Tuesday, and that was all that they said.';
    expect(await article(text)).toMatchObject({
      title: 'Envoys meet',
      outlet: 'Example Wire',
      publishedAt: '2025-03-04',
      lang: 'fr',
      byline: 'Ada Example',
    });
  });

  it('may be missing: the heading is the title, and lines state the rest', async () => {
    const text =
      '# Envoys meet\n\nBy Ada Example\n\nPublished: March 9, 2025, 10:00 a.m. ET\n\nThe envoys of both countries met in Vienna on Tuesday, and that was all that they said.\n';
    expect(await article(text)).toMatchObject({
      title: 'Envoys meet',
      byline: 'Ada Example',
      publishedAt: '2025-03-09T10:00-04:00',
      lang: 'en',
      text: 'The envoys of both countries met in Vienna on Tuesday, and that was all that they said.',
    });
  });

  it('is not needed for a note of one line, which is title and text at once', async () => {
    expect(await article('Talks moved to Friday')).toMatchObject({
      title: 'Talks moved to Friday',
      text: 'Talks moved to Friday',
    });
  });
});
