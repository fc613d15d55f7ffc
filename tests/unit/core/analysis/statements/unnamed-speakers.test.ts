import { expect, test } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';

/** Each statement's speaker, "~" before one without a name. */
function speakersIn(text: string): (string | null)[] {
  return analyse({ text, publishedAt: '2031-05-14' }).statements.map(({ speaker }) =>
    speaker === null ? null : `${speaker.anonymous === true ? '~' : ''}${speaker.name}`,
  );
}

test.each([
  ['A senior Republican said the bill would wait until autumn.', '~a senior Republican'],
  ['“They want it gone by June,” one Conservative said.', '~one Conservative'],
  [
    'The Heads of State and Government welcomed the progress made in the talks.',
    '~the Heads of State and Government',
  ],
  ['The probe missed its window by two seconds, space officials said.', '~space officials'],
  ['“Norland will not pay,” a source in the delegation said.', '~a source in the delegation'],
  ['Volunteers at the shelter said the dogs had not been fed.', '~volunteers at the shelter'],
  ['Investigators believe the fire began in a bin.', '~investigators'],
  ['Commuters complained that the last tram had left early.', '~commuters'],
  ['Residents at the time said the road had been quiet.', '~residents'],
  ['Villagers say the bridge was put up by a ring.', '~villagers'],
  ['Several told the board there was no room.', '~several'],
  ['One in four voters said the bridge should be shut.', '~one in four voters'],
  ['One told us: “First time in years.”', '~one'],
  ['Friends of Ana Berg insisted that she had acted.', '~friends of Ana Berg'],
  [
    'The family of a fisherman who drowned after being sent out twice in the same storm by the harbour office say they were told nothing.',
    '~the family of a fisherman',
  ],
  ['The Chilean fisheries agency DOMAR judged the catch as “poor”.', 'DOMAR'],
  ['The mill will shut, according to a Lumen poll released on Monday.', '~a Lumen poll'],
  ['A survey published by the bank on Tuesday found that prices fell.', '~a survey'],
  ['Top Kremlin aides said it was over.', '~top Kremlin aides'],
  ['In the hall, Conservatives laughed. Conservatives said it was over.', '~Conservatives'],
])('somebody without a name goes by the words of the text: %s', (text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});

test.each([
  [
    'Orbis Cement AG will shut its kiln. Orbis said the kiln had lost money for six years.',
    'Orbis Cement AG',
  ],
  ['The army had lost two villages, the Daily Harrier reported on Thursday.', 'Daily Harrier'],
  ['Riverbend Health System said there were too few midwives.', 'Riverbend Health System'],
  ['The talks were over, according to Lumeners.', 'Lumeners'],
  ['A letter was sent, according to The Lumen Guardian.', 'Lumen Guardian'],
  ['The talks were over, Lumencheck.org said.', 'Lumencheck.org'],
  ['It bought a stake in Carrier. Carrier has said it will pay.', 'Carrier'],
  ['Police Scotland said it had spoken to 23 people.', 'Police Scotland'],
  // One person by two titles, and two people.
  ['The actor and Lumen ambassador Mina Berg said that she agreed.', 'Mina Berg'],
  ['Columnist and Lumen News contributor Karl Holm said it was over.', 'Karl Holm'],
])('capitals that nobody of the article bears are a name of their own: %s', (text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});

test.each([
  'Ana Berg and police chief Karl Lind said it was over.',
  'A senior official and police chief Karl Lind said it was over.',
  'The actor and the ambassador Mina Berg said that she agreed.',
])('two who speak together are no one speaker: %s', (text) => {
  expect(speakersIn(text)).toEqual([null]);
});

test('a name that only a campaign bears is whole where its surname speaks', () => {
  const text = 'Here for the Ana Berg campaign is Wayne Holm. Berg told the crowd that taxes would fall.';
  expect(speakersIn(text)).toEqual(['Ana Berg']);
});

test.each([
  // Two of one surname: nobody knows which.
  'Ana Price met Ben Price. Price said the road would close.',
  'Tuesday said it all, and the hall was empty.',
  'The Norwegian said the road would close.',
])('nobody is made up for: %s', (text) => {
  expect(speakersIn(text).filter((name) => name !== null)).toEqual([]);
});
