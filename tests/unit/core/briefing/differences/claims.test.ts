import { describe, expect, it } from 'vitest';
import { differencesOf, differencesOfTwo } from './told-by.ts';

describe('what one told and another denied', () => {
  it.each([
    [
      'without repeating it',
      'General Abel Tessaye said 60 rockets had been fired at the airfield. The Highland Front denied it.',
      'the Highland Front denied',
    ],
    [
      'as a claim',
      'Ida Holm said that Oslo had agreed to pay for the bridge, a claim that the ministry quickly denied.',
      'the ministry denied',
    ],
    [
      'through a spokesman',
      'Two diplomats said Ida Holm had offered to cut the duty by half. A spokesman for Ms. Holm denied that.',
      'a spokesman for Ms. Holm denied',
    ],
  ])('is set beside the denial: %s', (_how, text, about) => {
    expect(differencesOf(['Northern Wire', '2031-05-12T10:00:00Z', text])).toEqual([
      expect.stringContaining(about),
    ]);
  });

  it('is found in another article where it names the one who denies', () => {
    const found = differencesOfTwo(
      'Polish Minister Peter Kowal said that Ukraine had accepted a cap on exports of grain.',
      'Ukrainian Minister Petro Marchuk denied that Kyiv had agreed to a cap on exports.',
    );
    expect(found).toEqual([expect.stringContaining('Peter Kowal told and Petro Marchuk denied')]);
  });

  it('is not what is merely alike in words', () => {
    const found = differencesOfTwo(
      'Police chief Ana Vell said she had put many officers through training for those who respond first to shootings.',
      'Yvonne Hart denied shooting at the officers who responded first.',
    );
    expect(found).toEqual([]);
  });

  it('is not what only has the same names', () => {
    const found = differencesOfTwo(
      'Prosecutors said Peter Kowal called Ida Holm several times and arranged to meet her.',
      'Peter Kowal denied that he was the father of the child of Ida Holm.',
    );
    expect(found).toEqual([]);
  });

  it('is not a proposal that was rejected', () => {
    expect(
      differencesOf([
        'Northern Wire',
        '2031-05-12T10:00:00Z',
        'Norway said it had proposed a cut of 4%. Chile rejected it.',
      ]),
    ).toEqual([]);
  });
});

describe('one remark in other words', () => {
  it('is none where outlets spell or number alike words in their own way', () => {
    expect(
      differencesOfTwo(
        '"He probably realised that the twelve neighbours would not put their labour in," said Ida Holm.',
        '"He probably realized that the 12 neighbors would not put their labor in," said Ida Holm.',
      ),
    ).toEqual([]);
  });

  it('is told where the words differ', () => {
    expect(
      differencesOfTwo(
        '"Children are asleep, grandparents are asleep, and by the second half so am I," said Ida Holm.',
        '"Children are asleep, grandparents are asleep, and by half-time so am I," said Ida Holm.',
      ),
    ).toEqual([expect.stringContaining('How Ida Holm is quoted')]);
  });

  const whole =
    'Ida Holm, the minister, spoke first. "Our friends have sent us a bill from the last century," Holm said.';

  it.each([
    ['a few quoted words', 'Holm, angry, spoke of "a bill from another century".'],
    [
      'somebody who is only described',
      'An angry cabinet minister said: "Our friends have sent us a bill from another century!"',
    ],
  ])('is told of %s beside the whole sentence', (_what, other) => {
    expect(differencesOfTwo(whole, other)).toEqual([expect.stringContaining('How Ida Holm is quoted')]);
  });

  it.each([
    ['words cut short', 'Holm, angry, spoke of "a bill from the last century".'],
    ['another thing', 'Holm, angry, spoke of "a letter from the other side".'],
    ['light words alone', 'Holm said the neighbours "have sent us to the last of it".'],
    [
      'somebody unnamed who said much else',
      'An official said: "Our friends have sent us a wagon of fresh fish for the feast."',
    ],
  ])('is none with %s', (_what, other) => {
    expect(differencesOfTwo(whole, other)).toEqual([]);
  });
});

describe('one remark given to two people', () => {
  const remark = 'We shall not pay twice for one and the same storm';

  it('is told', () => {
    const delegates =
      'The delegates had been at it since dawn and the hall was half empty when the last speaker rose to his feet. ' +
      'Nobody had slept, the coffee was gone, and the interpreters had begun to change places every quarter of an hour. ';
    const islands =
      ' Island nations had waited for an answer all week, and none had come from the hotel where the donors sat. ' +
      'A fund without money, their chairwoman told the plenary on its first day, is a letterbox, and a small one.';
    expect(
      differencesOfTwo(`${delegates}"${remark}," Ida Holm said.`, `"${remark}," Peter Kowal said.${islands}`),
    ).toEqual([expect.stringContaining('Who said it: Ida Holm or Peter Kowal')]);
  });

  it('is none where one outlet has more of the name', () => {
    expect(
      differencesOfTwo(`"${remark}," Ida Marie Holm said.`, `"${remark}," Marie Holm said.`).filter((text) =>
        text.startsWith('Who'),
      ),
    ).toEqual([]);
  });

  it('is none where both stand beside it', () => {
    expect(
      differencesOfTwo(
        `"${remark}," Ida Holm said after talks with Peter Kowal.`,
        `Peter Kowal met Ida Holm. "${remark}," Kowal said.`,
      ).filter((text) => text.startsWith('Who')),
    ).toEqual([]);
  });
});
