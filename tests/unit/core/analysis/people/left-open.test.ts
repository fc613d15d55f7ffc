import { describe, expect, test } from 'vitest';
import { speakerOf } from './speaker-of.ts';

describe('“it” is nobody beside whom the sentence is about', () => {
  test.each([
    [
      'a body at which something is done',
      'On Monday the duchy put two billion in deposits at the Reserve Bank of Sudland, and it said more would come.',
      'more would come',
      null,
    ],
    [
      'what somebody wrote',
      'The health minister, Yahya Dayl, confirmed the offer in a letter. It said that teams must be local.',
      'teams must be local',
      'Yahya Dayl',
    ],
    [
      'a word that no body is called by',
      'On Monday the Harbour Authority warned of fog. Critically, it said that ships would wait.',
      'ships would wait',
      'Harbour Authority',
    ],
    [
      'somebody whose campaign a sentence only mentions',
      'Ana Berg ran for mayor. Early in her campaign, the chapel was shut. It said that talks would help.',
      'talks would help',
      null,
    ],
    [
      'the one that a preposition governs, where it tells',
      'According to the Harbour Authority, the quay is shut. It said that ships would wait.',
      'ships would wait',
      'Harbour Authority',
    ],
    [
      'the body that a dateline stands before',
      'LIMA, Oct 27 (Wire) - Norland’s anti-graft agency has named a suspect, it said on Tuesday.',
      'has named a suspect',
      'Norland’s anti-graft agency',
    ],
    [
      'a body told by its kind and a nation',
      'The Brazilian presidency denied it. It said that talks had been open.',
      'talks had been open',
      'the Brazilian presidency',
    ],
    [
      'the body that tells the sentence before from its end',
      'The dead number 2,497, the interior ministry in Lima says. Most are in the south. It says that the figure will move.',
      'the figure will move',
      'the interior ministry in Lima',
    ],
    [
      'a force that has told something',
      'Sudland’s army wants a truce. The paramilitary force said it was willing to let in food. It said that prisoners would stay.',
      'prisoners would stay',
      'the paramilitary force',
    ],
  ])('%s', (_, text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });
});

test('“they” are those whom somebody spoke to', () => {
  const text = 'Ana Berg spoke to three neighbours on Monday. They said the house was empty.';
  expect(speakerOf(text, 'the house was empty')).toBe('three neighbours');
});

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
      'mean whom somebody in office was told by “him”',
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
});

describe('an office', () => {
  test.each([
    [
      'is left open between who holds it and who is spoken of',
      'Senator Jon Adair praised the bill. Others did not. The vote is near.\n\nTed Kroll defends it in a film: “It is a matter of safety,” the senator says.',
      'a matter of safety',
      'the senator',
    ],
    [
      'is its holder’s where another has a calling of his own',
      'Judge Oona Farrel asked for calm. Farmer Cian Mead said the map was old. Convicting him, the judge said he had been rude.',
      'he had been rude',
      'Oona Farrel',
    ],
    [
      'is no reprise where it names its body in full',
      'The Harbour Party posted a film of Keir Marler. He laughed. The chairman of the Harbour Party said it was meant to be funny.',
      'it was meant',
      'the chairman of the Harbour Party',
    ],
    [
      'of a chief is not a president’s who is named further on',
      'Before Norvik’s chief medical examiner said that it was an accident, some had doubts.\n\nThere were thirty vacancies, said Serena Gregg, local president of the guards’ union.',
      'it was an accident',
      'Norvik’s chief medical examiner',
    ],
    [
      'is no coach’s where it plays',
      '“It was late,” said manager Dušan Perov. He had left Holm out. The 19-year-old apologised. “My bus broke down,” the striker said.',
      'My bus broke down',
      'the striker',
    ],
    [
      'is another’s than the one of the same title behind it',
      'The Prime Minister welcomed the Prime Minister of Sudland, Joseph Lind, to the city. The Prime Minister said that the canal was safe.',
      'the canal was safe',
      'the Prime Minister',
    ],
    [
      'is read with what it is for, a name behind it',
      'Norlandic Minister of National Defence Rimas Vait said it was late.',
      'it was late',
      'Rimas Vait',
    ],
    [
      'is a colleague’s of the country told',
      'Poland’s minister, Bogdan Kowal, met Lithuania’s minister, Rimas Vait. Kowal denied a rift. His Lithuanian colleague said there was one.',
      'there was one',
      'Rimas Vait',
    ],
  ])('%s', (_, text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });
});

describe('a name behind a description', () => {
  test.each([
    [
      'names the body',
      'The employers’ association, the VRC, says that anything higher would breach the pact.',
      'anything higher',
      'VRC',
    ],
    [
      'is the president’s, not the body’s whose he is',
      'The World Ski Union (WSU) met.\n\nWSU President Claudine Favre: “No one wanted this. We had measured every metre.”',
      'No one wanted this',
      'Claudine Favre',
    ],
    [
      'is whole where “Will” opens it',
      'Will Garrod, the captain, sat down. His father, Stephen Garrod, watched. “We bowled straight,” the captain said.',
      'We bowled straight',
      'Will Garrod',
    ],
    [
      'does not begin with “Will” in a question',
      'Will Garrod stay? Stephen Garrod led the side. He said that it was late.',
      'it was late',
      'Stephen Garrod',
    ],
    [
      'has no place where somebody is based before it',
      'Rivals fear for their papers. Lima-based Ana Lund wrote the plan. Lund said it was late.',
      'it was late',
      'Ana Lund',
    ],
    [
      'is a company’s, not its product’s',
      'Gorgle Stadium launches today. Gorgle says the controller will work. It costs ten dollars.',
      'the controller will work',
      'Gorgle',
    ],
    [
      'is no place that somebody is of',
      'Bishop Gerasim of Kitia, whose refusal is public, took it badly. He said that he would wait.',
      'he would wait',
      'Gerasim',
    ],
  ])('%s', (_, text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });
});
