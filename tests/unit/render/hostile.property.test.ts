import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../src/core/model/briefing.ts';
import { renderIcs } from '../../../src/render/ics/render-ics.ts';
import { renderJson } from '../../../src/render/json/render-json.ts';
import { renderMarkdown } from '../../../src/render/markdown/render-markdown.ts';
import { renderText } from '../../../src/render/text/render-text.ts';
import { cellsOf } from '../../../src/render/text/width.ts';
import { briefingTree } from '../../../src/render/tree/briefing-tree.ts';
import { plainText } from '../../../src/render/tree/plain-text.ts';
import { briefing } from '../../fixtures/briefing.ts';
import { hostileBriefing, newsBriefing } from './any-briefing.ts';

const runs = { numRuns: 30 };

/** Every object of a value that has a given key, wherever it stands. */
function objectsWith(value: unknown, key: string): readonly Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap((part) => objectsWith(part, key));
  return Object.hasOwn(value, key) ? [{ ...value }, ...inner] : inner;
}

function nodesOf(told: Briefing, type: string): readonly Record<string, unknown>[] {
  return objectsWith(briefingTree(told), 'type').filter((node) => node['type'] === type);
}

/** All words that a briefing cites, white space and invisible characters aside. */
function citedWords(of: Briefing): readonly string[] {
  const { sources: _sources, ...told } = of;
  return objectsWith(told, 'quote').map(({ quote }) => plainText(String(quote)));
}

describe('renderers, whatever articles hold', () => {
  it('never throw', () => {
    fc.assert(
      fc.property(hostileBriefing, fc.integer({ min: -1, max: 200 }), fc.boolean(), (told, width, color) => {
        renderText(told, { width, color });
        renderMarkdown(told);
        renderIcs(told);
        expect(JSON.parse(renderJson(told))).toEqual(JSON.parse(JSON.stringify(told)));
      }),
      runs,
    );
  });

  it('cite no number that is not among the sources listed', () => {
    fc.assert(
      fc.property(hostileBriefing, (told) => {
        const listed = new Set(nodesOf(told, 'source').map(({ n }) => n));
        const cited = nodesOf(told, 'citation').flatMap(({ sources }) => sources);
        expect(new Set(cited)).toEqual(listed);
      }),
      runs,
    );
  });

  it('set quotation marks around nothing but words of a cite', () => {
    fc.assert(
      fc.property(hostileBriefing, (told) => {
        const cited = citedWords(told);
        for (const { value } of nodesOf(told, 'quotation')) {
          expect(cited.some((words) => words.includes(String(value)))).toBe(true);
        }
      }),
      runs,
    );
  });

  it('leave nothing in quotation marks in the finished text that no cite holds', () => {
    fc.assert(
      fc.property(newsBriefing, (told) => {
        const cited = citedWords({ ...told, bottomLine: [] });
        const text = renderText({ ...told, bottomLine: [] }, { width: 100, color: false });
        for (const [, words = ''] of plainText(text).matchAll(/“([^“”]*)”/g)) {
          expect(cited.filter((quote) => quote.includes(words.trim()))).not.toEqual([]);
        }
      }),
      runs,
    );
  });

  it('keep text within its width', () => {
    fc.assert(
      fc.property(hostileBriefing, fc.integer({ min: 20, max: 140 }), (told, width) => {
        for (const line of renderText(told, { width, color: false }).split('\n')) {
          const columns = cellsOf(line).reduce((sum, cell) => sum + cell.columns, 0);
          expect(columns).toBeLessThanOrEqual(width);
        }
      }),
      runs,
    );
  });

  it('write no control and no invisible character into text', () => {
    fc.assert(
      fc.property(hostileBriefing, (told) => {
        const text = renderText(told, { width: 80, color: false });
        expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u200b\u2028-\u202e\u2060-\u206f\ufeff]|\p{Cs}/u);
      }),
      runs,
    );
  });

  it('write no markup of a source’s own into markdown', () => {
    fc.assert(
      fc.property(hostileBriefing, (told) => {
        const bare = renderMarkdown(told)
          .replaceAll(/\]\(<https:\/\/wire\.example\/[!-;=?-~]*>\)/g, '')
          .replaceAll(/\\[!-/:-@[-`{-~]/g, '');
        expect(bare).not.toMatch(/[<>`|~$]|\]\(|@[\p{L}\p{N}&!]|https?:\/\/|&(?!lt;|gt;|amp;)[#\w]+;/u);
      }),
      runs,
    );
  });

  it('let no source write a calendar’s properties', () => {
    fc.assert(
      fc.property(hostileBriefing, (told) => {
        const ics = renderIcs(told);
        expect(ics.match(/^BEGIN:VEVENT\r$/gm)?.length ?? 0).toBe(ics.match(/^UID:[^\r]*@/gm)?.length ?? 0);
        expect(ics).not.toMatch(/^UID:evil/m);
        expect(ics.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
      }),
      runs,
    );
  });

  it.each(['a,', '“ ', '"', '” “', '1.', 'a … ', '\n\n', '@a', '<', '\u200da'])(
    'set a very long quotation of %j in linear time',
    (words) => {
      const quote = words.repeat(200_000 / words.length);
      const cites = [{ source: 1, start: 0, end: quote.length, quote }];
      const remark = { id: 's', speaker: null, cue: null, date: null, text: quote, cites } as const;
      const told: Briefing = {
        ...briefing,
        statements: [
          { ...remark, kind: 'direct' },
          { ...remark, kind: 'mixed' },
        ],
      };
      expect(renderText(told, { width: 80, color: false }).length).toBeGreaterThan(1000);
      expect(renderMarkdown(told).length).toBeGreaterThan(1000);
    },
    15_000,
  );
});
