import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import type { CorrectionFinding } from '../../../../../src/core/model/finding.ts';

const body =
  'OSLO, May 12 (NW) - Norway and Chile will hold talks in Geneva on 20 May, Foreign Minister Ida Holm said on Monday.\n\n' +
  '“We will never sell the port,” said Jan Kowal, the chief executive of Halden. He said 340 jobs would go.\n\n' +
  'The talks would last two days, a source in the ministry said. “The decision has been taken,” the source added.';

function corrections(text: string): readonly CorrectionFinding[] {
  return analyse({
    text,
    title: 'Talks set',
    outlet: 'Coast Herald',
    publishedAt: '2031-05-12T10:00:00Z',
    timezone: 'UTC',
  }).corrections;
}

describe('a note under an article', () => {
  it.each([
    [
      'An earlier headline on this story said that Norway had sold the port. It has not.',
      { was: 'Norway had sold the port' },
    ],
    [
      'Corrections: An earlier version gave Jan Kowal’s name as Jan Koval.',
      { was: 'Jan Koval', now: 'Jan Kowal' },
    ],
    [
      '14:20 Correction: We earlier reported that the talks would be in Vienna. They will be in Geneva.',
      { was: 'the talks would be in Vienna', now: 'They will be in Geneva' },
    ],
    [
      'The Herald apologises: the quotation “We will never sell the port” was wrongly attributed to Jan Kowal. It was said by Ida Holm.',
      { was: 'Jan Kowal', now: 'Ida Holm' },
    ],
    [
      'An earlier version was wrong: a quotation by Ida Holm was attributed to Jan Kowal in an earlier version of this article.',
      { was: 'Jan Kowal', now: 'Ida Holm' },
    ],
    [
      'The caption with an earlier version misspelled the name of the minister. She is Ida Holm, not Ida Holme.',
      { was: 'Ida Holme', now: 'Ida Holm' },
    ],
    [
      'A previous version of this story misstated the number of jobs. It is 340, not 430.',
      { was: '430', now: '340' },
    ],
    [
      'Clarification: This article has been updated to make clear that the talks will be held in Geneva, not in Vienna.',
      { was: 'in Vienna', now: 'in Geneva' },
    ],
    [
      'This article was amended on 13 May 2031 because an earlier version said the talks would be held on 21 May. They are due on 20 May.',
      { at: '2031-05-13', was: 'the talks would be held on 21 May' },
    ],
    [
      '*Correction (13 May): This article originally stated that 430 jobs would go. The figure is 340.*',
      { at: '2031-05-13', was: '430 jobs would go', now: 'The figure is 340' },
    ],
    [
      'For the record: 1.40pm, May 13: A previous version of this story said 430 jobs would go. The correct number is 340.',
      { was: '430 jobs would go', now: '340' },
    ],
  ])('is read: %s', (note, wanted) => {
    expect(corrections(`${body}\n\n${note}`)).toEqual([expect.objectContaining(wanted)]);
  });

  it.each([
    [
      'EDITOR’S NOTE, 14 May: This newspaper withdraws the statement that 340 jobs would go. The company has since shown its plan.',
      { at: '2031-05-14', was: '340 jobs would go' },
    ],
    [
      'WITHDRAWAL (14 May): On 12 May we reported that 340 jobs would go. We withdraw the report, and apologise to the company.',
      { at: '2031-05-14', was: '340 jobs would go' },
    ],
    [
      'WITHDRAWN, 14 May: The Herald reported that “the decision has been taken”. We withdraw the claim and all words of the source in the ministry.',
      { at: '2031-05-14', was: 'the decision has been taken', whose: 'the source in the ministry' },
    ],
    [
      'On 14 May the Herald withdrew all statements of the source in the ministry. They could not be confirmed.',
      { at: '2031-05-14', whose: 'the source in the ministry' },
    ],
    [
      'Note to readers: The Herald withdraws the claim that the talks would last two days, and the insider’s words.',
      { was: 'the talks would last two days', whose: 'insider' },
    ],
  ])('withdraws, with nothing in place of it: %s', (note, wanted) => {
    const found = corrections(`${body}\n\n${note}`);
    expect(found).toEqual([expect.objectContaining({ ...wanted, rule: 'passage-removed' })]);
    expect(found[0]).not.toHaveProperty('now');
  });

  it.each([
    'UPDATE: The ministry now says that the talks will last three days.',
    '14:20 The two sides are back in the room.',
    'The ministry withdrew all statements of its spokesman on Friday.',
    'Kowal apologised: he had been wrong on the jobs.',
    'The Herald of Arvik was wrongly blamed, the minister said.',
  ])('is none: %s', (sentence) => {
    expect(corrections(`${body}\n\n${sentence}`)).toEqual([]);
  });
});

describe('a note over an article', () => {
  it.each([
    ['Amends second paragraph to say Geneva, not Vienna', { was: 'Vienna', now: 'Geneva' }],
    ['Corrects day of talks to May 20, not May 21', { was: 'May 21', now: 'May 20' }],
    ['(Corrects spelling of name in paragraph 3 to Kowal from Koval)', { was: 'Koval', now: 'Kowal' }],
    ['Refiles to fix typo in headline', { rule: 'note' }],
  ])('needs no brackets: %s', (note, wanted) => {
    expect(corrections(`${note}\n\n${body}`)).toEqual([expect.objectContaining(wanted)]);
  });

  it.each(['Amends are due to the port, say its workers.', 'Corrects Holm: the port pays its way.'])(
    'is none: %s',
    (line) => {
      expect(corrections(`${line}\n\n${body}`)).toEqual([]);
    },
  );
});
