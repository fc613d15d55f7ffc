import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCopy, isVersion, overlapOf } from '../../../../../src/core/briefing/copies/likeness.ts';
import { Sketch } from '../../../../../src/core/briefing/copies/sketch.ts';
import { storiesOf } from '../../../../../src/core/briefing/copies/stories.ts';
import type { Article } from '../../../../../src/core/model/article.ts';
import { articleOf } from '../../../../support/articles.ts';
import { type Form, forms, formsElsewhere, versions } from './forms.ts';
import { apart, copies, ferry, grain, type Pair, readout } from './labelled-pairs.ts';

const morning = Temporal.Instant.from('2031-03-04T08:00:00Z');

interface Dated {
  readonly article: Article;
  readonly instant: number | null;
}

function at(id: string, hours: number, text: string, given: Partial<Article> = {}): Dated {
  const instant = morning.add({ hours });
  const article = articleOf({ id, text, outlet: `Outlet ${id}`, publishedAt: instant.toString(), ...given });
  return { article, instant: instant.epochMilliseconds };
}

/** Each story by its ids, the one that stands first. */
function told(articles: readonly Dated[]): string[] {
  return storiesOf(articles)
    .map(({ standing, copies: others }) => {
      const ids = others.map(({ article }) => article.id).sort((a, b) => a.localeCompare(b));
      return [standing.article.id, ...ids].join(' ');
    })
    .sort((a, b) => a.localeCompare(b));
}

function pairOf({ a, b, daysApart }: Pair) {
  return [at('a', 0, a), at('b', daysApart === undefined ? 1 : daysApart * 24, b)];
}

describe('copies', () => {
  it.each(copies)('$name', (pair) => {
    expect(told(pairOf(pair))).toEqual(['a b']);
  });
});

describe('no copies', () => {
  it.each(apart)('$name', (pair) => {
    expect(told(pairOf(pair))).toEqual([]);
  });
});

function articlesOf({ titles, a, b, hoursApart, urls }: Form, given: Partial<Article> = {}) {
  return [
    at('a', 0, a, { title: titles[0], ...(urls && { url: urls[0] }), ...given }),
    at('b', hoursApart, b, { title: titles[1], ...(urls && { url: urls[1] }), ...given }),
  ];
}

describe('forms of one outlet that stay two', () => {
  it.each(forms)('$name', (form) => {
    expect(told(articlesOf(form, { outlet: 'Ministry' }))).toEqual([]);
    expect(told(articlesOf(form, { outlet: 'Ministry', official: true }).toReversed())).toEqual([]);
  });

  it('stay two where neither is dated', () => {
    // Without dates the fuller of two may be the later version.
    const equal = forms.filter(({ name }) => !name.includes('lacks names'));
    const undated = equal.map((form) =>
      told(
        articlesOf(form, { outlet: 'Ministry', publishedAt: null }).map((one) => ({ ...one, instant: null })),
      ),
    );
    expect(undated).toEqual(equal.map(() => []));
  });
});

describe('forms of two outlets that are no copies', () => {
  it.each(formsElsewhere)('$name', (form) => {
    expect(told(articlesOf(form))).toEqual([]);
  });
});

describe('versions at two addresses of one outlet', () => {
  it.each(versions)('$name', (form) => {
    expect(told(articlesOf(form, { outlet: 'Wire' }))).toEqual(['b a']);
  });
});

describe('the article that stands', () => {
  it('is the one that was published first, whatever the order in which they were read', () => {
    expect(told([at('late', 3, ferry), at('early', 0, ferry), at('middle', 1, ferry)])).toEqual([
      'early late middle',
    ]);
  });

  it('is one with an hour before one of which only the day is known', () => {
    const dayAlone = at('day', 0, ferry, { publishedAt: '2031-03-04' });
    const start = { ...dayAlone, instant: Date.parse('2031-03-04T00:00:00Z') };
    expect(told([start, at('hour', 0, ferry)])).toEqual(['hour day']);
  });

  it('is a dated one before one without a date', () => {
    const undated = { ...at('undated', 0, ferry, { publishedAt: null }), instant: null };
    expect(told([undated, at('dated', 5, ferry)])).toEqual(['dated undated']);
  });

  it('is one of the outlet that others credit, though it was read late', () => {
    const wire = at('wire', 2, ferry.replace(' (Harbour Wire)', ''), { outlet: 'The Harbour Wire' });
    expect(told([at('a', 0, ferry), at('b', 1, ferry), wire])).toEqual(['wire a b']);
  });

  it('is not one of an outlet that its text merely speaks of', () => {
    const speaking = ferry.replace('Shops on', 'The Delta Post wrote that shops on');
    const post = at('post', 2, speaking, { outlet: 'Delta Post' });
    expect(told([at('a', 0, speaking), post])).toEqual(['a post']);
  });

  it('is an official one before any', () => {
    const articles = [
      at('press', 0, readout),
      at('wire', 1, `(Press Wire)\n\n${readout}`),
      at('ministry', 5, readout, { official: true }),
    ];
    expect(told(articles)).toEqual(['ministry press wire']);
  });

  it('is an outlet’s newest version, where the outlet was first', () => {
    const mended = ferry.replace('early on Tuesday', 'shortly after midnight');
    const grown = `${mended}\n\nThe governor said on Tuesday evening that a second vessel would sail at dawn.`;
    const articles = [
      at('first', 0, ferry, { outlet: 'Wire' }),
      at('mended', 2, mended, { outlet: 'Wire' }),
      at('grown', 6, grown, { outlet: 'wire' }),
      at('copy', 1, ferry),
    ];
    expect(told(articles)).toEqual(['grown copy first mended']);
  });

  it('is the article with the higher revision where one outlet has two of one instant', () => {
    const articles = [
      at('a', 0, ferry, { outlet: 'Wire', revision: 3 }),
      at('b', 0, `${ferry} Talks go on.`, { outlet: 'Wire', revision: 1 }),
    ];
    expect(told(articles)).toEqual(['a b']);
  });
});

describe('a form that was filled in anew', () => {
  it('is no copy, however many of its words stand in the other', () => {
    const [a, b] = apart.flatMap((pair) =>
      pair.name.startsWith('a form') ? [new Sketch(pair.a), new Sketch(pair.b)] : [],
    );
    if (!a || !b) throw new Error('the pair is gone');
    const { shared, first } = overlapOf(a, b);
    expect(shared / first.runs).toBeGreaterThan(0.6);
    expect(isCopy(a, b)).toBe(false);
    expect(isVersion(a, b)).toBe(false);
  });
});

describe('one outlet’s articles', () => {
  it('stay two where one form was filled in for two meetings', () => {
    const form = apart.find(({ name }) => name.startsWith('a form'));
    const ministry = { outlet: 'Ministry', official: true as const };
    expect(told([at('a', 0, form?.a ?? '', ministry), at('b', 5, form?.b ?? '', ministry)])).toEqual([]);
  });

  it('stay two where the second has little more of the first than its background', () => {
    const half = ferry.split('\n\n').slice(4).join('\n\n');
    const next = `Ferries sailed again on the Strait of Morn on Thursday after the crews won a rest of six hours.\n\n${half}`;
    const other = next.replace(/boats|lorries|navy|islands/g, 'vessels');
    expect(told([at('a', 0, ferry, { outlet: 'Wire' }), at('b', 40, other, { outlet: 'Wire' })])).toEqual([]);
  });

  it('are one where the older went whole into the newer', () => {
    const grown = `${grain}\n\n${readout}`;
    expect(told([at('a', 0, grain, { outlet: 'Wire' }), at('b', 3, grown, { outlet: 'Wire' })])).toEqual([
      'b a',
    ]);
  });

  it('are known by their address where no outlet is', () => {
    const articles = [
      at('a', 0, ferry, { outlet: null, url: 'https://www.wire.example/1' }),
      at('b', 2, `${ferry} Talks go on.`, { outlet: null, url: 'https://wire.example/2' }),
    ];
    expect(told(articles)).toEqual(['b a']);
  });
});

describe('stories', () => {
  it('stay apart where one round-up took both in', () => {
    const articles = [
      at('ferry', 0, ferry),
      at('grain', 1, grain),
      at('roundup', 2, `${ferry}\n\n${grain}`),
      at('copy', 3, grain.replace('Marta Velden', 'Ms Velden')),
    ];
    const stories = told(articles);
    expect(stories.some((ids) => ids.includes('ferry') && ids.includes('grain'))).toBe(false);
    expect(stories).toContainEqual(expect.stringMatching(/^grain copy/));
  });

  it('are the same in whatever order the articles are given', () => {
    const articles = [...copies, ...apart].flatMap((pair, index) =>
      pairOf(pair).map(({ article, instant }) => ({
        article: { ...article, id: `${index}${article.id}` },
        instant,
      })),
    );
    const expected = told(articles);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(told(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('hold every article once at most, and none that is not like the one that stands', () => {
    const words = fc.array(fc.constantFrom('boat', 'quay', 'rope', 'tide', 'said', '"', '\n\n', '12', '. '), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (texts) => {
        const articles = texts.map((text, index) => at(`a${index}`, index, text.join(' ')));
        const ids = told(articles).flatMap((story) => story.split(' '));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
