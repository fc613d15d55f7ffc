import { describe, expect, it } from 'vitest';
import { parseArticleLine } from '../../../src/cli/article-line.ts';

const parse = (value: unknown) => parseArticleLine(JSON.stringify(value));

describe('a line of analyse', () => {
  it('gives an article; null stands for left out, keys of others are let be', () => {
    expect(parse({ id: 'a', text: 'Words.', title: null, publishedAt: '2022-01-10', score: 3 })).toEqual({
      article: { id: 'a', text: 'Words.', title: undefined, publishedAt: '2022-01-10' },
    });
  });

  it.each(['2022-01-10', '2022-01-10T21:00:00Z', '2022-01-10T21:00+02:00', '2022-01-10T21:00:00.123-05:00'])(
    'takes %s as a date',
    (publishedAt) => {
      expect(parse({ id: 'a', text: 'Words.', publishedAt })).toHaveProperty(
        'article.publishedAt',
        publishedAt,
      );
    },
  );

  it.each(['yesterday', '2022', '2022-01', '2022-01-10T21:00', '2022-02-30', '10 January 2022', '20220110'])(
    'refuses %s as a date',
    (publishedAt) => {
      expect(parse({ id: 'a', text: 'Words.', publishedAt })).toMatchObject({
        id: 'a',
        fault: { code: 'bad-article' },
      });
    },
  );

  it.each([
    ['no JSON', '{"id":', null, 'bad-json'],
    ['a list', '[1]', null, 'bad-article'],
    ['null', 'null', null, 'bad-article'],
    ['no id', '{"text":"Words."}', null, 'bad-article'],
    ['no text', '{"id":"a"}', 'a', 'bad-article'],
    ['an empty text', '{"id":"a","text":" \\n"}', 'a', 'empty-text'],
    ['a NUL', '{"id":"a","text":"PK\\u0000\\u0003"}', 'a', 'not-text'],
    ['replacement characters', `{"id":"a","text":"${'\ufffd'.repeat(20)}"}`, 'a', 'not-text'],
    ['a bad zone', '{"id":7,"text":"Words.","timezone":"Mars"}', 7, 'bad-article'],
  ])('that has %s is told by its id where there is one', (_what, line, id, code) => {
    expect(parseArticleLine(line)).toMatchObject({ id, fault: { code } });
  });

  it('says which value is wrong', () => {
    expect(parse({ id: true, text: 'Words.', title: 5 })).toMatchObject({
      fault: { message: 'id: it is missing, or neither text nor a number; title: it is no text.' },
    });
    expect(parse([])).toMatchObject({ fault: { message: 'The line is no JSON object.' } });
  });

  it('that is longer than any article is refused, so that it cannot fill the memory', () => {
    const text = 'x'.repeat(10 * 1024 * 1024);
    expect(parse({ id: 'a', text })).toHaveProperty('article');
    expect(parse({ id: 'a', text: `${text}x` })).toMatchObject({ id: 'a', fault: { code: 'too-large' } });
  });

  it('may hold curly marks, other scripts and a few odd characters', () => {
    expect(
      parse({ id: 'a', text: '“Київ” — \u0007 one \ufffd in a long enough text, and more words after it.' }),
    ).toHaveProperty('article');
  });
});
