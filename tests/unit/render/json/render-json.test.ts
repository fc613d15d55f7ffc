import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../../src/core/model/briefing.ts';
import { renderJson } from '../../../../src/render/json/render-json.ts';
import { briefing } from '../../../fixtures/briefing.ts';

/** The same with the keys of every object the other way round. */
function reversed(told: Briefing): Briefing {
  return JSON.parse(JSON.stringify(told), (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).reverse())
      : inner,
  );
}

describe('renderJson', () => {
  it('says exactly what the briefing says', () => {
    expect(JSON.parse(renderJson(briefing))).toEqual(JSON.parse(JSON.stringify(briefing)));
  });

  it('writes keys in one order whatever order they were built in', () => {
    expect(renderJson(reversed(briefing))).toBe(renderJson(briefing));
  });

  it('begins with the schema and follows the contract', () => {
    const keys =
      'schema topic asOf since bottomLine upcoming held cancelled possible statements positions corrections ' +
      'differences outlook figures changes sources notices';
    expect(Object.keys(JSON.parse(renderJson(briefing)))).toEqual(keys.split(' '));
  });

  it('keeps a key that the contract does not name, after those that it does', () => {
    const more: Briefing & { readonly extra: string } = { extra: 'x', ...briefing };
    expect(Object.keys(JSON.parse(renderJson(more))).at(-1)).toBe('extra');
  });

  it('says of a source that it is official and where its text stands besides, after all else', () => {
    const copies = [{ url: null, outlet: 'Delta Post', title: 'Cod', id: 'x' }];
    const sources = briefing.sources.map((source) => ({ copies, official: true as const, ...source }));
    const [first] = JSON.parse(renderJson({ ...briefing, sources })).sources;
    expect(Object.keys(first).slice(-3)).toEqual(['revision', 'official', 'copies']);
    expect(Object.keys(first.copies[0])).toEqual(['id', 'title', 'outlet', 'url']);
  });

  it('indents by two and ends with a line feed', () => {
    expect(renderJson(briefing)).toMatch(/^\{\n {2}"schema": 1,\n[\s\S]*\n\}\n$/);
  });

  it('writes what could steer a terminal as escapes, and loses nothing', () => {
    const title = 'a\u001b[31m\u009b\u202e\u2028b';
    const told = { ...briefing, topic: { ...briefing.topic, title } };
    const json = renderJson(told);
    expect(json).toContain('a\\u001b[31m\\u009b\\u202e\\u2028b');
    expect(JSON.parse(json).topic.title).toBe(title);
  });

  it('writes null and no undefined', () => {
    expect(renderJson(briefing)).toContain('"start": null');
    expect(renderJson(briefing)).not.toContain('undefined');
  });
});
