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
])('capitals that nobody of the article bears are a name of their own: %s', (text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});

test.each([
  // Two of one surname: nobody knows which.
  'Ana Price met Ben Price. Price said the road would close.',
  'Tuesday said it all, and the hall was empty.',
  'The Norwegian said the road would close.',
])('nobody is made up for: %s', (text) => {
  expect(speakersIn(text).filter((name) => name !== null)).toEqual([]);
});
