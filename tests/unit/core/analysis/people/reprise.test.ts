import { describe, expect, test } from 'vitest';
import { speakerOf } from './speaker-of.ts';

describe('a description behind a name of which nothing else is told', () => {
  test.each([
    [
      'When Hugo Castel was sent to Norvik three years ago, colleagues gave him a bottle. He drank it.\n\nThe ambassador leaves this week. The hardest moment, he says, was the first winter.',
      'was the first winter',
      'Hugo Castel',
    ],
    [
      'A BRIDE was in tears at a hotel.\n\nKev, 31, said the manager told him the room was gone.\n\nThe roofer added: “I walked out, mate.”',
      'I walked out',
      'Kev',
    ],
    [
      'Norland and Sudmark will mark out zones.\n\nMabruk al-Zint said that the capital had come “with a pencil”.\n\nThe Libyan minister did not mention Egypt. Asked about it, he said that friends keep promises.',
      'friends keep promises',
      'Mabruk al-Zint',
    ],
    [
      'Imogen Tarl came to town on Thursday to sell a merger.\n\nThe Coralis chief told the panel that two boats “make a ship”.',
      'make a ship',
      'Imogen Tarl',
    ],
    [
      'Ana Ruiz gave up on Monday. “It is the result,” the former prosecutor told the hall.',
      'It is the result',
      'Ana Ruiz',
    ],
    [
      'Ana Ruiz spoke in Sintra. Rates, the outgoing chief economist said, should fall.',
      'should fall',
      'Ana Ruiz',
    ],
    ['Ivo Lind rowed home in the dark. “I saw no lamp,” the novelist said.', 'I saw no lamp', 'Ivo Lind'],
  ])('in “%s” tells who said “%s”', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });

  test.each([
    // The text says what he is.
    ['Per Holm, a baker, gave up. “It is the result,” the former prosecutor said.', 'It is the result'],
    // Any place has a mayor of its own.
    [
      'Ana Ruiz, 34, was hurt when a bus hit a wall. The mayor said the road would be shut.',
      'the road would be shut',
    ],
    ['Per Holm lost his house. The driver said the brakes had failed.', 'the brakes had failed'],
    // A portfolio is told of somebody who is new.
    ['Per Holm lost his house. The Peruvian interior minister said help would come.', 'help would come'],
    // He is told of as something else.
    ['Per Holm, a baker, lost his house. The novelist said help would come.', 'help would come'],
    // Somebody else was called so before.
    ['A poet read aloud. Per Holm listened. “It was dark,” the poet said.', 'It was dark'],
    // He is of another country.
    ['Norway’s Per Holm left. The Peruvian minister said the door was open.', 'the door was open'],
    // Whoever is met, told or named beside the description is another.
    ['Per Holm flew to Norvik. The ambassador met him and said the road was open.', 'the road was open'],
    ['Per Holm was hurt. The farmer told him that the dog was old.', 'the dog was old'],
    ['Per Holm flew to Norvik. The ambassador said Holm had been warned.', 'Holm had been warned'],
    ['Per Holm was arrested in Norvik. “He ran,” the shopkeeper said.', 'He ran'],
    ['Per Holm left. “Holm ran,” the shopkeeper said.', 'Holm ran'],
    // The dead say nothing.
    ['Per Holm was killed on Sunday. “It was fast,” the trucker said.', 'It was fast'],
    ['Per Holm died on Sunday. “It was fast,” the trucker said.', 'It was fast'],
    // She is no man.
    ['Clara Holm left. “It was dark,” the ombudsman said.', 'It was dark'],
  ])('in “%s” is nobody named', (text, words) => {
    expect(speakerOf(text, words)).not.toMatch(/Ruiz|Holm/);
  });
});

describe('an office before the name of whoever holds it', () => {
  test.each([
    [
      'NORVIK - Work will go on.\n\nPeru’s energy minister said the plan was sound. Candice Arbo told reporters that forty meetings had been held.',
      'the plan was sound',
      'Candice Arbo',
    ],
    [
      'Talks ended. The lake was calm.\n\nThe sun set late.\n\nChile will suspend the bond, its trade minister has announced after seven hours of talks.\n\nJean-Claude Mbala says the two services will share data.',
      'Chile will suspend the bond',
      'Jean-Claude Mbala',
    ],
    [
      'The Colombian envoy to the talks walked out on Thursday, saying the other side never meant it.\n\nDelfina Rus, a former judge, left the villa.',
      'the other side never meant it',
      'Delfina Rus',
    ],
    [
      'NORVIK - The sides will sit down on Wednesday, the United Nations special envoy for the country said.\n\nOda Brann said the two would sit apart.',
      'The sides will sit down',
      'Oda Brann',
    ],
    [
      'Peru’s high commissioner was called in on Monday. Everyone knew.\n\nBritain would suspend all aid, the Africa minister told MPs. Ottilie Craig said she had waited for weeks.',
      'Britain would suspend all aid',
      'Ottilie Craig',
    ],
  ])('in “%s” “%s” is said by who is named next', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });

  test.each([
    [
      'The road is shut. It is long.\n\nIt is wet.\n\nIt is old.\n\nPeru’s transport minister said it was unsafe. Ana Ruiz, who lives beside it, said she knew.',
      'it was unsafe',
    ],
    [
      'The road is shut. It is long.\n\nIt is wet.\n\nIt is old.\n\nPeru’s transport minister said it was unsafe. Ana Ruiz, 54, said she knew.',
      'it was unsafe',
    ],
    [
      'The road is shut. It is long.\n\nIt is wet.\n\nIt is old.\n\nPeru’s transport minister said it was unsafe. Mayor Ana Ruiz said she knew.',
      'it was unsafe',
    ],
    [
      'The road is shut. It is long.\n\nIt is wet.\n\nIt is old.\n\nThe minister said it was unsafe. Ana Ruiz said she knew.',
      'it was unsafe',
    ],
    [
      'The road is shut. It is long.\n\nIt is wet.\n\nIt is old.\n\nPeru’s transport minister said it was unsafe. Ana Ruiz told the minister that she knew.',
      'it was unsafe',
    ],
    // In the lead, too.
    ['Peru’s transport minister said it was unsafe. Ana Ruiz said the minister was late.', 'it was unsafe'],
    ['Peru’s transport minister said it was unsafe. Ana Ruiz said he was late.', 'it was unsafe'],
    ['Peru’s transport minister said it was unsafe. Ana Ruiz told him that she knew.', 'it was unsafe'],
    ['Peru’s transport minister said it was unsafe. Ana Ruiz disputed that.', 'it was unsafe'],
    [
      'Peru’s transport minister said it was unsafe. Ana Ruiz said she knew. Ruiz, a trucker, left.',
      'it was unsafe',
    ],
  ])('in “%s” is of nobody who is told of as another', (text, words) => {
    expect(speakerOf(text, words)).not.toMatch(/Ruiz/);
  });
});
