import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { speakerOf } from './speaker-of.ts';

describe('“he” and “she”', () => {
  test.each([
    [
      'go on with one whom nobody knows',
      'Karl Berg left early. She said she would rather see money spent on Mina Holm than on posters. “They are defeating us,” she said.',
      'They are defeating us',
      null,
    ],
    [
      'go on behind “In July,” too with one whom nobody knows',
      'Ford had outlined the book. In July 2006, he emailed Neil Garner about how hard it was. “It is not easy,” he wrote.',
      'It is not easy',
      null,
    ],
    [
      'are no name, though one sounds alike',
      'Michelle Ye Hee Lund wrote it down. Bernt Holm said the plan was fair. He said that taxes would fall.',
      'taxes would fall',
      'Bernt Holm',
    ],
    [
      'pass over whose consultant somebody is',
      'Per Berg won the county. Berg consultant Cornel Lund took up a thread at the time. “They have much in common,” he said.',
      'They have much in common',
      'Cornel Lund',
    ],
    [
      'answer who was asked',
      'Karl Weber asked Otto Lind about the pact. He said it would hold.',
      'it would hold',
      'Otto Lind',
    ],
    [
      'answer who was pressed, though named a paragraph ago',
      '“If it is a good count,” said Clint Maddow.\n\nOgawa pressed him. “One I can drive past,” he said.',
      'One I can drive past',
      'Clint Maddow',
    ],
    [
      'are nobody’s between whose a thing is and who is named behind',
      'Taylor Swann’s first albums were bought by a company of manager Robin Brand. In a post she called it a theft of years.',
      'a theft of years',
      null,
    ],
    [
      'mean who stands before a colon',
      'Tilman Voss was on the radio, and in a worse mood: Katharina Mohr, he says, is tired.',
      'is tired',
      'Tilman Voss',
    ],
    [
      'mean somebody in office whom “him” meant before',
      'Luca Bars met me in Norvik. That was in May.\n\nI went to the fourth official and I told him so.\n\nHe said that it was late.',
      'it was late',
      'the fourth official',
    ],
    [
      'mean whom somebody spoke to',
      'I spoke to the mayor of Lima an hour ago. She told me that smoke had kept the trucks.',
      'smoke had kept',
      'the mayor of Lima',
    ],
    [
      'tell the gender where the given name is either’s',
      'The council split, said Marty Wald, its chair. Wald is milder. She said that money was short.',
      'money was short',
      'Marty Wald',
    ],
    [
      'go back to somebody in office without a name',
      'A ministry source told us that the ban would go.\n\nAn aide from Lima said it was a start. Norland’s governor has ruled that out. “Not for a night,” he told radio.',
      'Not for a night',
      'Norland’s governor',
    ],
    [
      'keep to the one who tells another of it',
      'Per Berg told presenter Mina Holm he was late. “I am sorry,” he said.',
      'I am sorry',
      'Per Berg',
    ],
  ])('%s', (_, text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });

  test.each([
    ['“I saw Karl Lind. He told me he would never sign,” Mina Holm said.', 'Karl Lind'],
    ['“I rang Ana Dusek, and she told me, ‘Stay in,’” Mina Holm said.', 'Ana Dusek'],
    ['Karl Lind left on Monday.\n\n“He told me that he would never sign,” Mina Holm said.', null],
  ])('inside marks are whoever the same quotation speaks of: %s', (text, who) => {
    const said = analyse({ text, publishedAt: '2026-05-05' }).statements.map(({ speaker }) => speaker?.name);
    expect(said).toEqual(who === null ? ['Mina Holm'] : ['Mina Holm', who]);
  });
});
