import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import type { CorrectionFinding } from '../../../../../src/core/model/finding.ts';

const body =
  'OSLO, May 12 (NW) - Norway and Chile signed a paper on fishing on Monday after two years of work.\n\n' +
  'The paper covers most of the southern waters, and several ports along the coast stand to gain from it.';

function corrections(note: string): readonly CorrectionFinding[] {
  return analyse({
    text: `${body}\n\n${note}`,
    title: 'Paper signed',
    outlet: 'Coast Herald',
    publishedAt: '2031-05-12T10:00:00Z',
    timezone: 'UTC',
  }).corrections;
}

describe('a correction gives what was wrong and what is right', () => {
  it.each([
    // A name for a name and an office for an office, wherever in the clause it stands.
    [
      'An earlier version of this article misstated who won. Norsk Paper won the contract, not Halden Timber.',
      'Halden Timber',
      'Norsk Paper',
    ],
    ['Correction: The Liberals tabled the motion, not the Greens.', 'the Greens', 'The Liberals'],
    [
      'This story has been corrected to show that Jan Kowal was chairman of the bank, not chief executive.',
      'chief executive',
      'chairman of the bank',
    ],
    [
      'An earlier version of this article gave an incorrect share. Sixty-one percent of members voted, not 16%.',
      '16%',
      'Sixty-one percent',
    ],
    [
      'This story has been corrected to show that Ida Holm, not Jan Kowal, said the port would close.',
      'Jan Kowal',
      'Ida Holm',
    ],
    // What a telling that erred gives first is wrong.
    [
      'This article was amended on 13 May 2031. An earlier version gave the number of schools as 14 instead of four.',
      '14',
      'four',
    ],
    [
      'An earlier version of this article misspelled the name of the mayor as Anna Lind rather than Hanna Lund.',
      'Anna Lind',
      'Hanna Lund',
    ],
    [
      'An earlier version of this article gave the day of the vote as Tuesday, not Wednesday.',
      'Tuesday',
      'Wednesday',
    ],
    // It was mended to.
    [
      'This article was amended on 13 May 2031 because an earlier version said 14 schools would close. This has been corrected to four.',
      '14 schools would close',
      'four',
    ],
    [
      'This post originally gave the day of the vote as Tuesday. We have changed it to Wednesday.',
      'Tuesday',
      'Wednesday',
    ],
    [
      'Correction 13 May 2031: The article initially gave the place as Basel and has been amended to Bern.',
      'Basel',
      'Bern',
    ],
    ['This article was amended on 13 May 2031 to change 12 June to 21 June.', '12 June', '21 June'],
    [
      'Correction: This story has been changed to correct the number of schools to be closed from 14 to four.',
      '14',
      'four',
    ],
    [
      'Clarification: This story, which first said the vote was on Tuesday, has been updated to say the vote is on Wednesday.',
      'the vote was on Tuesday',
      'the vote is on Wednesday',
    ],
    [
      'An earlier version of this article said the toll was 14. To clarify: the toll was four.',
      'the toll was 14',
      'the toll was four',
    ],
    [
      'Editor’s note: A previous version of this article said the vote was on Tuesday. We have since corrected this: the vote is on Wednesday.',
      'the vote was on Tuesday',
      'the vote is on Wednesday',
    ],
    // Bodies and agencies tell the reader to read.
    ['Correction: where it was written “Basel”, it should be read “Bern”.', 'Basel', 'Bern'],
    [
      'Erratum: In the second paragraph, instead of “400 litres”, read “400 gallons”.',
      '400 litres',
      '400 gallons',
    ],
    [
      'In our press release of 12 May, “three weeks” should read “three months”.',
      'three weeks',
      'three months',
    ],
    ['In the second paragraph of our story of May 12, please read Bern instead of Basel.', 'Basel', 'Bern'],
    ['Erratum: 14 should be four.', '14', 'four'],
    [
      'The press release of 12 May stated that the council owed $3.2 billion. The correct sum is $3.2 million.',
      'the council owed $3.2 billion',
      '$3.2 million',
    ],
    [
      'In a previous version of this press release, the day was given as Monday. This has been corrected to Thursday.',
      'Monday',
      'Thursday',
    ],
    // An outlet owns up.
    [
      'We wrongly reported on Monday that Anna Lind is the mayor. The mayor is Hanna Lund.',
      'Anna Lind is the mayor',
      'The mayor is Hanna Lund',
    ],
    [
      'It was incorrectly reported in Monday’s edition that the strike lasted 12 days. It lasted two days.',
      'the strike lasted 12 days',
      'It lasted two days',
    ],
    [
      'The number of schools was wrongly given as 14 in a story published Monday. The number is four.',
      '14',
      'four',
    ],
    [
      'OSLO (NW) — In a story May 12, 2031, about the vote, North Wire reported erroneously that it was on Tuesday. It was on Wednesday.',
      'it was on Tuesday',
      'It was on Wednesday',
    ],
    [
      'We said the fee is 14 euros. We should have said four. We are sorry for the mistake.',
      'the fee is 14 euros',
      'four',
    ],
    [
      'The figure given in an earlier version of this article, 14, was wrong; it should have been four.',
      '14',
      'four',
    ],
  ])('%s', (note, was, now) => {
    expect(corrections(note)).toEqual([expect.objectContaining({ was, now })]);
  });

  it.each([
    [
      'Correction: Four schools are to be closed. A story on Page A3 of Monday’s paper gave the wrong figure.',
      'Four schools are to be closed',
    ],
    [
      'Due to a reporter’s error, a story in Monday’s edition misstated the length of the truce. It is three months.',
      'three months',
    ],
    ['(Refiles to fix the date of the hearing to 21 June in paragraph 4)', '21 June'],
    ['This story corrects the name of the mayor in the third paragraph to Hanna Lund.', 'Hanna Lund'],
    [
      'Correction: A story misstated the number of jobs that would go at the mill. The mill will shed 340 jobs.',
      'The mill will shed 340 jobs',
    ],
  ])('only what is right: %s', (note, now) => {
    const found = corrections(note);
    expect(found).toEqual([expect.objectContaining({ now })]);
    expect(found[0]).not.toHaveProperty('was');
  });

  it.each([
    'The man was wrongly identified as the attacker in a report by police.',
    'The treaty was wrongly described as a surrender, Holm wrote in an article.',
    'This article was updated at 3:15 p.m. to add that the vote has been moved from Monday to Friday.',
    'The council amended the plan to change 14 storeys to 12.',
    'An earlier version of the plan gave the cost as €4 million. It is now €40 million.',
    'The embassy said its press release of 12 May should have read “may” rather than “will”.',
  ])('not: %s', (note) => {
    expect(corrections(note)).toEqual([]);
  });
});
