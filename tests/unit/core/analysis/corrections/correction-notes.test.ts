import { describe, expect, it } from 'vitest';
import { correctionNotes, findNotes } from '../../../../../src/core/analysis/corrections/correction-notes.ts';
import { readDocument } from '../../../../../src/core/analysis/document/document.ts';

function notesOf(text: string): string[] {
  return correctionNotes(readDocument({ text })).map(({ start, end }) => text.slice(start, end));
}

function bodiesOf(text: string): string[] {
  return findNotes(readDocument({ text })).map(({ bodyStart, end }) => text.slice(bodyStart, end));
}

describe('correctionNotes', () => {
  it('spans a note from its label to the end of its paragraph', () => {
    const note =
      'CORRECTION (Mar. 4, 2031, 6:10 p.m. ET): An earlier version of this article gave the wrong day.';
    expect(notesOf(`The envoys met.\n\n${note}\n\nBy Ilse Brandt`)).toEqual([note]);
    expect(bodiesOf(note)).toEqual(['An earlier version of this article gave the wrong day.']);
  });

  it.each([
    'Correction: The talks are in Bern.',
    'Correction 9 March 2031: This article originally placed the talks in Bern.',
    'Correction, 9 March: The talks are in Bern.',
    'A correction was made on March 9, 2031: An earlier version misstated the day.',
    'Clarification: The envoy spoke for herself.',
    "Editor's note: The envoy's age was wrong.",
    'Editors’ Note: The envoy’s age was wrong.',
    'Corrections and clarifications: The envoy’s age was wrong.',
    'For the record: The envoy is 54.',
    'This story has been updated to correct the spelling of the envoy’s name.',
    'This article was amended on 3 March 2031. The envoy is 54.',
    '• This article was amended on 4 March 2031. The envoy is 45.',
    'This story corrects that the talks were in Bern, not Basel.',
    'An earlier version of this story misstated the day.',
    'In a story published March 9, 2031, about the talks, The Daily Wire erroneously reported that they were over.',
    '(Corrects paragraph 3 to read Bern (not Basel))',
    '(Refiles to fix a typo in the headline)',
  ])('knows the form “%s”', (note) => {
    expect(notesOf(`The envoys met on Friday.\n\n${note}`)).toEqual([note]);
  });

  it('takes the paragraph under a label that stands alone', () => {
    expect(bodiesOf('Talks.\n\nCorrection: March 6, 2031\nThe envoy is 54.\n\nBy Ilse Brandt')).toEqual([
      'The envoy is 54.',
    ]);
  });

  it('ends a bracketed note at its bracket, also inside a dateline’s paragraph', () => {
    expect(
      notesOf('BERN (Wire) - (Corrects day of talks in second paragraph) The envoys met on Friday.'),
    ).toEqual(['(Corrects day of talks in second paragraph)']);
  });

  it('goes on over the paragraphs that continue a note', () => {
    const text =
      'Correction: The talks are in Bern.\n\nThe article also misstated the day.\n\nBy Ilse Brandt';
    expect(notesOf(text)).toEqual([
      'Correction: The talks are in Bern.\n\nThe article also misstated the day.',
    ]);
  });
});
