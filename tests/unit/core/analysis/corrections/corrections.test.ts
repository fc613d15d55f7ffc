import { describe, expect, it } from 'vitest';
import { findCorrections } from '../../../../../src/core/analysis/corrections/corrections.ts';
import { readDocument } from '../../../../../src/core/analysis/document/document.ts';
import type { CorrectionFinding, DateFinding } from '../../../../../src/core/model/finding.ts';

function correctionsOf(text: string, dates: readonly DateFinding[] = []): readonly CorrectionFinding[] {
  return findCorrections(readDocument({ text }), dates);
}

function date(text: string, words: string, value: string, offset?: string): DateFinding {
  const start = text.indexOf(words);
  const type = value.includes('T') ? 'TIME' : 'DATE';
  const precision = value.includes('T') ? 'time' : 'day';
  const span = { start, end: start + words.length, text: words };
  return {
    ...span,
    type,
    value,
    precision,
    stated: true,
    rule: 'test',
    ...(offset !== undefined && { offset }),
  };
}

describe('findCorrections', () => {
  it.each([
    ['Correction: The talks are on 12 May, not 13 May.', '13 May', '12 May'],
    ['Correction: The talks open on Friday in Bern, not Thursday.', 'Thursday', 'Friday'],
    ['Correction: The vote was 52 to 48, not 51 to 49 as an earlier version said.', '51 to 49', '52 to 48'],
    ['Correction: The pact is worth $180M, not $150M.', '$150M', '$180M'],
    ['Correction: Ms. Vell is the deputy minister, not the minister.', 'the minister', 'the deputy minister'],
    ['Correction: The minister resigned, not retired.', 'retired', 'resigned'],
    ['Correction: The paper is titled “Plan 101,” not “Plan 100.”', 'Plan 100', 'Plan 101'],
    ['Correction: Vell spoke of "a slim hope," and not "a slim rope."', 'a slim rope', 'a slim hope'],
    ['This story corrects that the talks were in Oslo, not Dar es Salaam.', 'Dar es Salaam', 'Oslo'],
    ['(Corrects spelling of envoy’s name to Kessler, not Kesler, in paragraph 4)', 'Kesler', 'Kessler'],
    ['(Corrects date of talks to May 12 from May 13 in first paragraph)', 'May 13', 'May 12'],
    ['(Corrects paragraph 3 to read “Bern” instead of “Basel”)', 'Basel', 'Bern'],
    [
      'An earlier version of this article misspelled the envoy’s surname as Koval. It is Kowal.',
      'Koval',
      'Kowal',
    ],
    ['Correction: The session opens on Feb. 3, not Feb. 4.', 'Feb. 4', 'Feb. 3'],
    ['Correction: The union is led by Mr. Vell, not Mr. Lund.', 'Mr. Lund', 'Mr. Vell'],
    ['Correction: The fund holds $30m, not $300m as previously stated.', '$300m', '$30m'],
    ['This story was updated to correct the number of pilots to 2,400 from 4,200.', '4,200', '2,400'],
    [
      'Correction: The walkout lasted two days. An earlier version of this article said three.',
      'three',
      'The walkout lasted two days',
    ],
    [
      'Correction: The envoy was quoted as saying that the plan was “dead”. She said it was “asleep”.',
      'dead',
      'asleep',
    ],
    [
      'Correction: A quotation in an earlier version was attributed to Ana Vell. Per Lunde said it.',
      'Ana Vell',
      'Per Lunde',
    ],
    [
      'An earlier version of this article misattributed the words “We are done” to Ana Vell, the envoy. They were those of Per Lunde, her deputy.',
      'Ana Vell',
      'Per Lunde',
    ],
    [
      '• This article was amended because an earlier version referred to Ana Vell as the mayor of Bern. She is the deputy mayor.',
      'the mayor of Bern',
      'the deputy mayor',
    ],
    [
      'An earlier version of this article misspelled Jan Kowal’s name as Jan Koval.',
      'Jan Koval',
      'Jan Kowal',
    ],
    [
      'Correction: A previous version of this story misstated the number of seats as 12. It is 21.',
      '12',
      '21',
    ],
    [
      'An earlier version of this article wrongly described Ana Vell as the finance minister. She is the foreign minister.',
      'the finance minister',
      'the foreign minister',
    ],
    [
      'This article was amended on 3 May 2031. An earlier version said the pact was signed in 1991. In fact it was signed in 1992.',
      'the pact was signed in 1991',
      'it was signed in 1992',
    ],
    [
      'An earlier version of this report said the delegation had 40 members, when in fact it had 14.',
      'the delegation had 40 members',
      'it had 14',
    ],
    [
      'This article was amended on 3 May 2031 because it referred to a translator when an interpreter was meant.',
      'a translator',
      'an interpreter',
    ],
    [
      'Correction: A caption incorrectly said Vell was “ready to walk out”. She said she was “ready to talk it out”.',
      'ready to walk out',
      'ready to talk it out',
    ],
    [
      'Correction: Vell is deputy foreign minister, not foreign minister, of Norway.',
      'foreign minister',
      'deputy foreign minister',
    ],
    [
      '[Editor’s note: This piece has been updated to clarify that Vell speaks for the EU and not NATO.]',
      'NATO',
      'EU',
    ],
    [
      'The Daily Wire has updated this story to reflect that the talks are in Oslo, not Bergen.',
      'Bergen',
      'Oslo',
    ],
    [
      'Update, 12 May: This article has been corrected to say that talks begin at 10:00, not 11:00.',
      '11:00',
      '10:00',
    ],
    [
      'This story was first published on Jan. 5, 2031. It was updated on Jan. 6, 2031, to correct the name of the envoy, Jan Kowal, not Jan Koval.',
      'Jan Koval',
      'Jan Kowal',
    ],
    ['Correction: In this story, “may” was replaced with “will”.', 'may', 'will'],
  ])('reads the old and the new wording of “%s”', (text, was, now) => {
    const [found, ...others] = correctionsOf(text);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ was, now });
    expect(text.slice(found?.nowSpan?.start, found?.nowSpan?.end)).toBe(now);
  });

  it.each([
    ['This story has been updated to correct the spelling of Anna Vell’s name.', 'Anna Vell'],
    [
      'Clarification: This story has been updated to make clear that Vell spoke for herself.',
      'Vell spoke for herself',
    ],
    [
      'CORRECTION: An earlier version of this story misstated the day. The talks start on Tuesday.',
      'on Tuesday',
    ],
    [
      'Correction: An earlier version of this story misstated the date; the talks open on May 12.',
      'the talks open on May 12',
    ],
  ])('gives the new wording alone where the old is not told: “%s”', (text, now) => {
    const found = correctionsOf(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.was).toBeUndefined();
    expect(found[0]?.now).toContain(now);
  });

  it('makes one finding of each point, with the sentences on that point', () => {
    const first =
      'An earlier version of this article misnamed Ida Holm’s post. She is the envoy, not the minister.';
    const second = 'The article also misquoted Ralf Benn. He said “in a short time,” not “by train.”';
    const found = correctionsOf(`Talks went on.\n\nCORRECTION: ${first} ${second} We regret the errors.`);
    expect(found.map(({ text }) => text)).toEqual([first, second]);
    expect(found.map(({ was }) => was)).toEqual(['the minister', 'by train']);
  });

  it('makes two findings of one sentence with two contrasts', () => {
    const found = correctionsOf('Correction: He was born in Oslo, not Bergen, and left in 1947, not 1948.');
    expect(found.map(({ was, now }) => [was, now])).toEqual([
      ['Bergen', 'Oslo'],
      ['1948', '1947'],
    ]);
  });

  it('takes the instant of a stamp before the plain day', () => {
    const text = 'CORRECTION (Mar. 4, 2031, 6:10 p.m. ET): The talks are in Bern, not Basel.';
    const day = date(text, 'Mar. 4, 2031', '2031-03-04');
    expect(correctionsOf(text, [day])[0]?.at).toBe('2031-03-04');
    const time = date(text, '6:10 p.m. ET', '2031-03-04T18:10', '-05:00');
    expect(correctionsOf(text, [day, time])[0]?.at).toBe('2031-03-04T18:10-05:00');
  });

  it('dates a note by “was amended on”, and by nothing else that it tells', () => {
    const amended = 'This article was amended on 3 May 2031. The talks are in Bern, not Basel.';
    expect(correctionsOf(amended, [date(amended, '3 May 2031', '2031-05-03')])[0]?.at).toBe('2031-05-03');
    const told = 'Correction: The talks open on 12 May 2031, not 13 May 2031.';
    expect(correctionsOf(told, [date(told, '12 May 2031', '2031-05-12')])[0]).not.toHaveProperty('at');
  });

  it('takes the day of the note from the sentence before an own report', () => {
    const text =
      'The firm held talks at 10.30.\n\nThe 10.30 entry was amended on 8 March 2031. An earlier version said that the firm would go to the Supreme Court. It is the Court of Session.';
    expect(correctionsOf(text, [date(text, '8 March 2031', '2031-03-08')])[0]).toMatchObject({
      at: '2031-03-08',
    });
  });

  it('keeps a note whose wordings it cannot tell', () => {
    const text = 'CORRECTION: In an earlier version of this story, the ministry’s name was misspelled.';
    const [found] = correctionsOf(text);
    expect(found?.text).toBe(text.slice('CORRECTION: '.length));
    expect(found).not.toHaveProperty('was');
  });
});

describe('a remark given to the wrong person', () => {
  it.each([
    'Correction: We said in an earlier version of this article that Ana Vell remarked “Send the bill”. The remark was made by Per Lunde, her deputy.',
    'Correction: An earlier version said that Ana Vell, the envoy, told reporters “Send the bill”. It was said by Per Lunde.',
  ])('is told with both names: %s', (text) => {
    expect(correctionsOf(text).map(({ was, now }) => [was, now])).toEqual([['Ana Vell', 'Per Lunde']]);
  });

  it('is no mended remark: its words were another’s, or it was made elsewhere', () => {
    const text =
      'Correction: An earlier version said that Ana Vell told reporters “Send the bill”. She said “Send the map”.';
    expect(correctionsOf(text).map(({ rule }) => rule)).not.toContain('attributed-to');
  });
});
