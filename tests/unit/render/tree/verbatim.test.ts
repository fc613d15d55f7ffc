import { describe, expect, it } from 'vitest';
import { quoted, unquoted } from '../../../../src/render/tree/verbatim.ts';

function cites(...quotes: readonly string[]) {
  return quotes.map((quote) => ({ source: 1, start: 0, end: quote.length, quote }));
}

function text(value: string) {
  return { type: 'text', value };
}

function quotation(value: string) {
  return { type: 'quotation', value };
}

describe('quoted', () => {
  it('sets each span in marks of its own', () => {
    expect(quoted('We came … we will stay', cites('We came', 'we will stay'))).toEqual([
      quotation('We came'),
      text(' … '),
      quotation('we will stay'),
    ]);
  });

  it('sets no marks around words that no cite holds', () => {
    expect(quoted('We came … we fled', cites('We came'))).toEqual([
      quotation('We came'),
      text(' … '),
      text('we fled'),
    ]);
  });

  it('leaves the comma before the cue outside', () => {
    expect(quoted('We came,', cites('We came,'))).toEqual([quotation('We came')]);
  });

  it('does not shorten a long quotation', () => {
    const long = 'word '.repeat(2000).trim();
    expect(quoted(long, cites(long))).toEqual([quotation(long)]);
  });

  it('takes a quotation over paragraphs apart, without the marks that open each', () => {
    const said = 'We came.\n\n“We will stay.\n\n“We will not go.';
    expect(quoted(said, cites(said))).toEqual([
      quotation('We came.'),
      text(' … '),
      quotation('We will stay.'),
      text(' … '),
      quotation('We will not go.'),
    ]);
  });

  it('keeps a quotation inside a quotation', () => {
    const said = 'He called it “a joke” and left';
    expect(quoted(said, cites(said))).toEqual([quotation(said)]);
  });

  it('finds words across line ends of the source', () => {
    expect(quoted('one\ntwo', cites('zero one\n two three'))).toEqual([quotation('one two')]);
  });
});

describe('unquoted', () => {
  it.each([
    ['the round would be “long', 'the round would be “long”'],
    ['long” but useful', '“long” but useful'],
    ['the "first" step', 'the "first" step'],
    ['the "first step', 'the "first step”'],
    ['” he said', 'he said'],
    ['he said: “', 'he said:'],
    ['no marks at all', 'no marks at all'],
  ])('tells %j as %j', (given, told) => {
    expect(unquoted(given)).toEqual([text(told)]);
  });
});
