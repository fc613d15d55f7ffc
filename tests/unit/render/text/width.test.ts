import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../../src/render/text/width.ts';

function widthOf(text: string): number {
  return cellsOf(text).reduce((sum, { columns }) => sum + columns, 0);
}

describe('cellsOf', () => {
  it.each([
    ['Bergen', 6],
    ['“…”', 3],
    ['Київ', 4],
    ['Київ 日', 7],
    ['é–ß€…', 5],
    ['©\ufe0f', 2],
    ['日本語', 6],
    ['ﾊﾛｰ', 3],
    ['ＡＢ', 4],
    ['한국', 4],
    ['e\u0301', 1],
    ['a\u0300\u0301\u0302\u0303', 1],
    ['👩‍🚀', 2],
    ['🇳🇴', 2],
    ['❤️', 2],
    ['👍🏽', 2],
    ['', 0],
  ])('gives %j %i columns', (text, columns) => {
    expect(widthOf(text)).toBe(columns);
  });

  it('keeps what a reader sees as one character in one cell', () => {
    expect(cellsOf('e\u0301👩‍🚀x').map(({ character }) => character)).toEqual(['e\u0301', '👩‍🚀', 'x']);
  });
});
