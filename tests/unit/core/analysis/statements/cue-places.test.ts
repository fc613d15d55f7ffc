import { expect, test } from 'vitest';
import { told } from './read.ts';

test.each([
  [
    'The plan, an inside source said, is to close the port.',
    'an inside source | said | The plan … is to close the port',
  ],
  ['But, Holm added, the port would open late.', 'Holm | added | the port would open late'],
  ['And, Holm tells the crowd, she’s had enough.', 'Holm | tells | she’s had enough'],
  ['The port may never open, say some dockers.', 'some dockers | say | The port may never open'],
  [
    'But that is too little, said Pavel Dusek, a docker in Lima, who notes that wages have fallen.',
    'Pavel Dusek, a docker in Lima | said | that is too little',
  ],
  ['“A start” is all it is, Holm said.', 'Holm | said | “A start” is all it is'],
  [
    '“The best part has been the calm,” unlike in other ports, said Kari Holm.',
    'Kari Holm | said | “The best part has been the calm,” unlike in other ports',
  ],
])('a cue after what was said, or inside it, is read: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test.each([
  ['The port issued a statement on Monday saying talks “are over.”', 'The port | saying | talks “are over.”'],
  ['The port put out a statement Tuesday saying it was closed.', 'The port | saying | it was closed'],
  [
    '“It’s not new,” said Kari Holm (Lumen) at the time, adding that “we’ve been there.”',
    'Kari Holm (Lumen) | adding | we’ve been there.',
  ],
  [
    'Dusek said he also returned to the port weeks later.',
    'Dusek | said | he also returned to the port weeks later',
  ],
  ['Holm said she dreads the winter.', 'Holm | said | she dreads the winter'],
  ['Holm says Norland wants the “whole” port.', 'Holm | says | Norland wants the “whole” port'],
  ['Holm insisted that prices rise every spring.', 'Holm | insisted | prices rise every spring'],
  ['The council says 340 boats cast off that night.', 'The council | says | 340 boats cast off that night'],
  [
    'Lima’s mayor said the port employs the whole town.',
    'Lima’s mayor | said | the port employs the whole town',
  ],
])('a clause is known by its subject where no list has its verb: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test.each([
  [
    '“How are you today?” Holm, a retired docker, asked into the phone.',
    'Holm, a retired docker | asked | How are you today?',
  ],
  ['“Did we close it?” Holm writes to Dusek.', 'Holm | writes | Did we close it?'],
  ['“It happens, right?” Holm went on, as if alone.', 'Holm | went on | It happens, right?'],
])('a quotation that ends like a sentence has the cue that follows: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test('a remark in the same breath is one of its own, however the quotation in it begins', () => {
  expect(
    told('“He is a friend,” Holm told Dusek, noting that he and his wife, Ada, “have talked often.”'),
  ).toEqual(['Holm | told | He is a friend', 'Holm | noting | he and his wife, Ada, “have talked often.”']);
});

test.each([
  ['a number of years', 'The port could close in, say, five years.'],
  ['who follows and does', 'The port, Holm hopes. Dusek, said to be ill, left.'],
  ['a noun', 'Workers in the state parties and the firm state levels of pay.'],
])('%s is no cue with a subject after it', (_name, text) => {
  expect(told(text).filter((one) => !one.startsWith('Holm'))).toEqual([]);
});

test('a subject with a clause of its own before "said" is not turned round', () => {
  expect(told('Mr. Holm, who runs the port, said Mr. Dusek had insulted the dockers.')).toEqual([
    'Mr. Holm | said | Mr. Dusek had insulted the dockers',
  ]);
});
