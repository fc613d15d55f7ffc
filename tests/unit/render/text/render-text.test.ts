import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { renderText } from '../../../../src/render/text/render-text.ts';
import { briefing } from '../../../fixtures/briefing.ts';

function lines(width: number, color = false): readonly string[] {
  return renderText(briefing, { width, color }).split('\n');
}

describe('renderText', () => {
  it.each([80, 120])('sets a whole briefing in %i columns', async (width) => {
    const text = renderText(briefing, { width, color: false });
    await expect(text).toMatchFileSnapshot(`../../../fixtures/render/briefing-${width}.txt`);
  });

  it('goes no wider than 100 columns', () => {
    expect(lines(300)).toEqual(lines(100));
    expect(lines(Number.POSITIVE_INFINITY)).toEqual(lines(100));
  });

  it.each([0, Number.NaN, -1])('takes 80 columns where the width is %d', (width) => {
    expect(lines(width)).toEqual(lines(80));
  });

  it('stays within a narrow terminal', () => {
    expect(lines(24).filter((line) => line.length > 24)).toEqual([]);
  });

  it('says the same with colour as without', () => {
    const colored = renderText(briefing, { width: 80, color: true });
    expect(colored).toContain('\u001b[');
    expect(stripVTControlCharacters(colored)).toBe(renderText(briefing, { width: 80, color: false }));
  });

  it('ends each colour on its line', () => {
    for (const line of lines(80, true))
      expect(line.lastIndexOf('\u001b[0m')).toBe(line.lastIndexOf('\u001b['));
  });

  it('ends with one line feed and has no white space at a line’s end', () => {
    expect(renderText(briefing, { width: 80, color: false })).toMatch(/[^\n]\n$/);
    expect(lines(80).filter((line) => /\s$/.test(line))).toEqual([]);
  });
});
