import { describe, expect, it } from 'vitest';
import { correctionNotes } from '../../../../../src/core/analysis/corrections/correction-notes.ts';
import { readDocument } from '../../../../../src/core/analysis/document/document.ts';
import { muchOf } from '../../../../support/much-of.ts';

describe('correctionNotes leaves alone', () => {
  it.each([
    'The correction of the border line was agreed on Friday.',
    'Corrections officers in three states said: no deal.',
    'The market saw a correction: prices fell.',
    'For the record, the minister said: no deal.',
    'An earlier version of the treaty was rejected.',
    'An earlier version of this report by the committee called for peace.',
    'The story was updated by the novelist in 1990.',
    'The report was updated to include new figures, the ministry said.',
    'The minister corrected the figure at once.',
    '“This article was amended on Friday at night,” the delegate said of the treaty.',
  ])('“%s”', (text) => {
    expect(correctionNotes(readDocument({ text }))).toEqual([]);
  });

  it('reads any number of label words to its end', () => {
    const text = muchOf('An earlier version (corrects the corrections ');
    const document = readDocument({ text });
    expect(expect(correctionNotes(document)).toEqual([])).toBeInstanceOf(Object);
  });
});
