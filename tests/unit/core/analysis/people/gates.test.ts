import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { speakerOf } from './speaker-of.ts';

describe('names that a plain word or an office opens', () => {
  test.each([
    ['Repairs could take until April, operator Baltic Grid said.', 'Repairs could take', 'Baltic Grid'],
    ['North Yorkshire Highways said it rained.', 'it rained', 'North Yorkshire Highways'],
    ['The chairman of the club, Emir Halik, said it rained.', 'it rained', 'Emir Halik'],
    ['10.33am Your notes. Karen, from Looe, says: “The boat has left us.”', 'The boat has left', 'Karen'],
  ])('are whole in “%s”', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });

  test.each([
    ['The Emir of Qatar, Tamim Hal, said it rained.', 'Tamim Hal'],
    ['South Korea said it rained.', 'South Korea'],
    ['Northern Ireland’s Ana Berg said it rained.', 'Ana Berg'],
  ])('take nothing that is no part of them: %s', (text, who) => {
    expect(speakerOf(text, 'it rained')).toBe(who);
  });
});

describe('an office behind a comma that no second comma closes', () => {
  test('is the subject’s, not the one’s before it', () => {
    const text =
      'Special Envoy for Lake Security Julian Ostrand visited the port.\n\nWith Foreign Minister Saad Mutar, the Special Envoy reviewed the patrol. He noted that it rained.';
    expect(speakerOf(text, 'it rained')).toBe('Julian Ostrand');
  });

  test('is the name’s where a comma closes it', () => {
    expect(speakerOf('Per Holm, the envoy, left. The envoy said it rained.', 'it rained')).toBe('Per Holm');
  });
});

describe('bodies taken up by a word of their name', () => {
  test.each([
    [
      'Peru’s Ministry of Health and Child Care met on Monday. The Ministry said it rained.',
      'it rained',
      'Ministry of Health and Child Care',
    ],
    ['The Secretariat said it rained.', 'it rained', 'Secretariat'],
    ['Members of the KLUW formed a picket on Monday. The union said it rained.', 'it rained', 'KLUW'],
  ])('in “%s” “%s” is said by the body', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });

  test('are not known by letters of two bodies', () => {
    const text = 'Members of the KLUW met those of the DSUW. The union said it rained.';
    expect(speakerOf(text, 'it rained')).toBe('the union');
  });
});

describe('papers of somebody', () => {
  test.each([
    ['Marguerite Sand leaves after 31 years. Her farewell note says it rained.', 'Marguerite Sand'],
    [
      'Farm lobby Copa-Grow wants the plan to go. Its letter, sent on Monday, argued that it rained.',
      'Copa-Grow',
    ],
    ['Ana Berg’s memoir says it rained.', 'Ana Berg'],
  ])('speak for whoever wrote them: %s', (text, who) => {
    expect(speakerOf(text, 'it rained')).toBe(who);
  });

  test('of nobody who is told of speak for nobody', () => {
    expect(speakerOf('His farewell note says it rained.', 'it rained') ?? '').not.toMatch(/^[A-Z]/);
  });
});

describe('somebody without a name whom a scene is about', () => {
  test.each([
    [
      'Per Holm, the envoy, left at noon. A diplomat from a third country was gloomy. The front will not move, he said.',
      'The front will not move',
      'a diplomat',
    ],
    [
      'The chairman, Per Holm, blamed both.\n\nOne mining executive, who did not wish to be identified, said that it rained. “It is slow,” he said.',
      'It is slow',
      'one mining executive',
    ],
  ])('is whom “he” means: %s', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });

  test('is no “she” of a later paragraph', () => {
    const text =
      'Ingeborg Falk left. She smiled.\n\nA French official thinks so. In Lima a paper calls her a witch.\n\nShe has read it. “I laughed,” she says.';
    expect(speakerOf(text, 'I laughed')).toBe('Ingeborg Falk');
  });

  test.each([
    ['Residents of a Lake Street cul-de-sac say it rained.', 'residents of a Lake Street cul-de-sac'],
    ['Organizers of the push said it rained.', 'organizers of the push'],
  ])('keeps the words that tell who it is: %s', (text, who) => {
    const [found] = analyse({ text }).statements;
    expect(found?.speaker?.name).toBe(who);
  });

  test('who has a name at once is no stranger to “she”', () => {
    const text =
      'The lady was Louise Kerr, who has taken calls for years. She described it as “calmer than most”.';
    expect(speakerOf(text, 'calmer than most')).toBe('Louise Kerr');
  });
});

describe('an answer to a charge', () => {
  test.each([
    [
      'Peru’s Stelo Varvak said yes. Opposition leader Dana Kouts accused Varvak of giving it away. He dismissed the charge as “carnival talk”.',
      'carnival talk',
      'Stelo Varvak',
    ],
    [
      'The report is long. Ida Moor blamed Paul Dorn for the fire. He denied that it rained.',
      'it rained',
      'Paul Dorn',
    ],
  ])('in “%s” is theirs whom it is against: “%s”', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });

  test('goes on with the one who accuses where it is no answer', () => {
    const text = 'Otto Lind accused Karl Weber of sleeping. He said that it rained.';
    expect(speakerOf(text, 'it rained')).not.toBe('Karl Weber');
  });
});

describe('words beside a name', () => {
  test.each([
    ['Auctioneer Prudence Vale-Holm said it rained.', 'Prudence Vale-Holm'],
    ['Garda Cian Mee said it rained.', 'Cian Mee'],
    ['Steelworkers local president Rick Salo said it rained.', 'Rick Salo'],
    ['Ana Berg met Per Holm. She left, and it rained, according to her spokesman, Olu Ade.', 'Olu Ade'],
  ])('are no part of it: %s', (text, who) => {
    expect(speakerOf(text, 'it rained')).toBe(who);
  });

  test('leave a given name that ends like a calling', () => {
    expect(speakerOf('Alexander van Holm said it rained.', 'it rained')).toBe('Alexander van Holm');
  });
});

test('a counterpart holds the office too', () => {
  const text =
    '“We have learned,” said Chile’s minister, Ana Rojas.\n\nHer counterpart, Luis Paz, thanked her. The minister stressed that it rained.';
  expect(speakerOf(text, 'it rained')).toBe('Luis Paz');
});

test('a counterpart of whom the text no longer speaks is not the minister', () => {
  const text =
    'Chile’s minister, Ana Rojas, met her Peruvian counterpart, Luis Paz. Ana Rojas left at noon. The minister stressed that it rained.';
  expect(speakerOf(text, 'it rained')).toBe('Ana Rojas');
});

test('a surname behind a place is somebody’s where an age follows', () => {
  const { people } = analyse({ text: 'Outside in Lima, Bergow, 54, said it rained.' });
  expect(people.map(({ name }) => name)).toEqual(['Bergow']);
});

test('“her office” is hers whom “she” means in its sentence', () => {
  const text =
    'Aoife Brann left. Roshan Bakur, who is 40, stayed. Brann met President Timur Ask. She spoke with Bakur by video link, her office said.';
  expect(speakerOf(text, 'She spoke with Bakur')).toBe('Aoife Brann’s office');
});

describe('titles that go on', () => {
  test.each([
    ['Director General of the Northern Fleet Yard Gennady Strog said it rained.', 'Gennady Strog'],
    ['The EU’s ambassador in Norvik, Henrike Vos, said it rained.', 'Henrike Vos'],
  ])('up to the name: %s', (text, who) => {
    expect(speakerOf(text, 'it rained')).toBe(who);
  });

  test('name where a post is', () => {
    const [person] = analyse({ text: 'The EU’s ambassador in Norvik, Henrike Vos, said it rained.' }).people;
    expect(person).toMatchObject({ title: 'ambassador', affiliation: 'European Union' });
  });
});

describe('whoever speaks after others are named', () => {
  test.each([
    ['Tarrow, asked whether he regretted it, said: “I stand by it.”', 'I stand by it', 'Tarrow'],
    [
      'Dahrow, speaking by phone, accepted it but said that the plan would have to include Simon Kift. “Without him there is nothing,” he said.',
      'Without him',
      'Dahrow',
    ],
    [
      'Head teacher Sian Meredow said the school was calm.\n\nBut a teaching assistant who did not want to be named said she went in fear. “You hear a chair go,” she said.',
      'You hear a chair go',
      'a teaching assistant',
    ],
    [
      'Growth will slow, the Common Market for the Eastern Lakes (COMELA) said.',
      'Growth will slow',
      'Common Market for the Eastern Lakes',
    ],
    [
      'Col. Erik Tourow has denied that any fisherman was beaten. “Let any doctor look,” says the head of the coast guard.',
      'Let any doctor look',
      'Erik Tourow',
    ],
    [
      'The president of Congress, Rosaura Quis, left.\n\nThe demonstrators stayed. “The calendar is the law,” the lawmaker said.',
      'The calendar is the law',
      'Rosaura Quis',
    ],
  ])('is known in “%s” for “%s”', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });

  test.each([
    // Of two in the paragraph neither has the post.
    ['Erik Tourow met Ana Ruiz. “Let any doctor look,” the minister said.', 'Let any doctor look'],
    // A scene has its own driver.
    ['Erik Tourow was hurt. “It was fast,” the driver said.', 'It was fast'],
    // Nobody sits in a house.
    ['The president of Nordbank, Erik Tourow, left. “It was fast,” the lawmaker said.', 'It was fast'],
  ])('is nobody named in “%s”', (text, words) => {
    expect(speakerOf(text, words) ?? '').not.toMatch(/Tourow|Ruiz/);
  });
});
