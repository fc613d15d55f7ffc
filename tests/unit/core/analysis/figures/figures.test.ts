import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../../src/core/analysis/document/document.ts';
import { findFigures } from '../../../../../src/core/analysis/figures/figures.ts';
import type { FigureFinding, StatementFinding } from '../../../../../src/core/model/finding.ts';
import { muchOf } from '../../../../support/much-of.ts';

function figuresOf(text: string, statements: readonly StatementFinding[] = []): readonly FigureFinding[] {
  return findFigures(readDocument({ text }), statements);
}

function remark(text: string, words: string, name: string, denied?: true): StatementFinding {
  const start = text.indexOf(words);
  return {
    content: [{ start, end: start + words.length }],
    cue: null,
    source: null,
    speaker: { name },
    kind: 'direct',
    ...(denied && { denied }),
    date: null,
    rule: 'test',
  };
}

describe('findFigures', () => {
  it.each([
    [
      'Norway has massed 100,000 troops near its borders.',
      100_000,
      'troops',
      '100,000 troops near its borders',
    ],
    ["The guild's 700 members will vote.", 700, 'members', '700 members'],
    ['Rates put the catch at 1.3 million tonnes.', 1_300_000, 'tonnes', '1.3 million tonnes'],
    ['The firm will shut 140 post offices.', 140, 'offices', '140 post offices'],
    ['Some three million commuters were stranded.', 3_000_000, 'commuters', 'Some three million commuters'],
    ['Kenya wants 90m cubic metres of water.', 90_000_000, 'cubic metres', '90m cubic metres of water'],
    ['NORWAY HAS 40,000 TROOPS THERE.', 40_000, 'troops', '40,000 TROOPS'],
    ['More than 1.5 million people have fled.', 1_500_000, 'people', 'More than 1.5 million people'],
    [
      'About 640 deck, engine and catering crew stayed.',
      640,
      'crew',
      'About 640 deck, engine and catering crew',
    ],
    ['It had 45 of the yard’s crew.', 45, 'crew', '45 of the yard’s crew'],
    ['She wants 300 more police officers.', 300, 'officers', '300 more police officers'],
    ['They held 26 crew members.', 26, 'members', '26 crew members'],
    ['They had 1,700 troopers, besieging and taking forts.', 1700, 'troopers', '1,700 troopers'],
    ['They hold 35 of its soldiers.', 35, 'soldiers', '35 of its soldiers'],
    ['At least 35 soldiers were killed.', 35, 'soldiers', 'At least 35 soldiers were killed'],
    ['In all, 35 were killed.', 35, 'killed', '35 were killed'],
    ['Twelve hostages came home.', 12, 'hostages', 'Twelve hostages'],
    ['They sank two dozen warships.', 24, 'warships', 'two dozen warships'],
    ['The bloc will send 40 Lynx tanks.', 40, 'tanks', '40 Lynx tanks'],
    [
      'Between 90,000 and 100,000 troops stand there.',
      100_000,
      'troops',
      'Between 90,000 and 100,000 troops',
    ],
    ['In spring 2,400 objections were filed.', 2400, 'objections', '2,400 objections'],
    ['The motion got 52 votes in the council.', 52, 'votes', '52 votes in the council'],
    ['They ask for $3.4 billion in aid.', 3_400_000_000, 'US dollar', 'They ask for $3.4 billion in aid'],
    ['The plan costs €2bn.', 2_000_000_000, 'euro', 'The plan costs €2bn'],
    [
      'It set aside 1.8 million pounds of its own.',
      1_800_000,
      'pound sterling',
      '1.8 million pounds of its own',
    ],
    ['The union wants a 12% raise over three years.', 12, '%', '12% raise over three years'],
    ['Inflation rose 12 percent last year.', 12, '%', 'Inflation rose 12 percent last year'],
    ['It fell by 3.5 percentage points.', 3.5, 'percentage points', 'It fell by 3.5 percentage points'],
    ['Two-thirds of members agreed.', 0.6667, 'share', 'Two-thirds of members agreed'],
  ])('reads “%s”', (text, value, unit, about) => {
    expect(figuresOf(text)).toMatchObject([{ value, unit, about }]);
  });

  it('names the speaker whose words hold the number', () => {
    const words = 'They have 100,000 troops at the border';
    const text = `“${words},” Ida Holm said. The bloc has 40 tanks.`;
    const found = figuresOf(text, [remark(text, words, 'Ida Holm')]);
    expect(found.map(({ value, speaker }) => [value, speaker?.name])).toEqual([
      [100_000, 'Ida Holm'],
      [40, undefined],
    ]);
  });

  it('tells a number once, and rather with its speaker', () => {
    const words = 'They have 100,000 troops at the border';
    const text = `Some 100,000 troops are there. “${words},” Ida Holm said. The 100,000 troops stayed.`;
    const found = figuresOf(text, [remark(text, words, 'Ida Holm')]);
    expect(found.map(({ speaker }) => speaker?.name)).toEqual(['Ida Holm']);
  });

  it('keeps one for each speaker', () => {
    const first = 'We count 35 dead';
    const second = 'There are 35 dead in all';
    const text = `“${first},” Ida Holm said. “${second},” Rolf Vik said.`;
    const found = figuresOf(text, [remark(text, first, 'Ida Holm'), remark(text, second, 'Rolf Vik')]);
    expect(found.map(({ speaker }) => speaker?.name)).toEqual(['Ida Holm', 'Rolf Vik']);
  });

  it('rests on the sentence', () => {
    const text = 'The envoys met. They counted 40 tanks.';
    const [span] = figuresOf(text)[0]?.evidence ?? [];
    expect(text.slice(span?.start, span?.end)).toBe('They counted 40 tanks.');
  });
});

describe('findFigures leaves out', () => {
  it.each([
    'A 46-year-old man, aged 46, met the envoy, 54.',
    'They met at 10 a.m. on 12 January 2031, at 7:45 p.m. and in 2030.',
    'Article 5 members of the G20 and the G7 met on Route 66.',
    'Resolution 2334 and Section 230 stand; paragraph 3 falls; No. 10 is silent.',
    'Call 555-1234 or 020 7946 0018.',
    'They won 3-2 and then 52 to 48.',
    'Tens of thousands of troops and hundreds of tanks wait.',
    'Two sides met; two members left; three ministers spoke for the third time.',
    'In 2022 troops left.',
    'It ended its 20-year war in the 21st century, said a 15-member panel.',
    'They walked 3,000 miles in 30 days.',
    'The 27 nations met on 12/05/2031.',
    'A 900-member guild met at 9.',
    '($1 = 0.91 euros)',
  ])('“%s”', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  it('what a note corrects, and what a remark denies', () => {
    expect(figuresOf('Correction: They have 40 tanks, not 50 tanks.')).toEqual([]);
    const text = 'Ida Holm denied that they have 40 tanks.';
    expect(figuresOf(text, [remark(text, 'they have 40 tanks', 'Ida Holm', true)])).toEqual([]);
  });

  it('keeps what is turned down: an offer that somebody rejects is made, by another', () => {
    const text = 'The guild rejected the yard’s offer of 4.1% in May.';
    const rejected = remark(text, 'the yard’s offer of 4.1% in May', 'Guild', true);
    const start = text.indexOf('rejected');
    const [figure] = figuresOf(text, [{ ...rejected, cue: { start, end: start + 8 } }]);
    expect([figure?.value, figure?.speaker]).toEqual([4.1, undefined]);
  });

  it.each([
    '1',
    '1,000,',
    '12 ',
    '$1.',
    '40 new big old ',
    'two-thirds of ',
    'Correction: 40 tanks.\n\n',
    '9 9%',
    '100 troops of ',
  ])('nothing on much of “%s”', (piece) => {
    const document = readDocument({ text: muchOf(piece) });
    expect(findFigures(document, [])).toBeInstanceOf(Object);
  });
});
