import { expect, test } from 'vitest';
import { told } from './read.ts';

test.each([
  ['In Holm’s view, the ministry has run out of time.', 'Holm’s | view | the ministry has run out of time'],
  ['The deal, in her opinion, is a gift to the rich.', 'her | opinion | The deal … is a gift to the rich'],
  ['By the union’s own count, 40 depots stood empty.', 'the union’s | count | 40 depots stood empty'],
  [
    'In the words of Ana Holm, the reef “is dying of politeness”.',
    'Ana Holm | In the words of | the reef “is dying of politeness”',
  ],
  ['To hear Holm tell it, the firm never had a chance.', 'Holm | tell it | the firm never had a chance'],
  [
    'The port will stay shut until June, per two officials.',
    'two officials | per | The port will stay shut until June',
  ],
  [
    'Harbour strike to go on until Friday, so union chief Ana Holm',
    'union chief Ana Holm | so | Harbour strike to go on until Friday',
  ],
  [
    'According to the book and the film, they waited on the roof.',
    'the book and the film | According to | they waited on the roof',
  ],
  [
    'Lund saw 115 thefts — including boats — according to the police.',
    'the police | according to | Lund saw 115 thefts — including boats',
  ],
  ['The city has run out of road, as Holm put it last week.', 'Holm | put it | The city has run out of road'],
  [
    'Of course, as Ana Holm of Lumen News observed, the stage itself won.',
    'Ana Holm of Lumen News | observed | the stage itself won',
  ],
])('a phrase names whom a clause comes from: %s', (text, statement) => {
  expect(told(text)).toEqual([statement]);
});

test.each([
  ['an account at a bank', 'In Holm’s account, 400 crowns were found.'],
  ['a place', 'In the town’s words and pictures, the dam is shown.'],
  ['what one cannot have', 'In the eyes of the law, a boat is a house.'],
  ['the narrator’s own view', 'In my view, the dam is lost.'],
  ['a place of work', 'In the study of the old house, the floor was wet and the lamp was lit.'],
  ['an election', 'In the poll on Sunday, the Greens won four seats in Lund.'],
  ['a rate', 'Fish sold well, per crate and per box.'],
  ['what follows', 'It rained, so the mayor of Lund stayed at home.'],
  ['what was kept', 'She stayed, as Holm said she would.'],
  ['what was kept by a longer clause', 'The minister of the port stayed there, as Holm said she would.'],
  ['how many came', 'They came to the port early, so many people.'],
  ['what was foretold', 'The talks failed, as Holm had warned.'],
])('%s is no source', (_name, text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  [
    'Despite a warning from Ana Holm that the dam was unsafe, it stayed open.',
    'Ana Holm | warning | the dam was unsafe',
  ],
  [
    'It is the belief of many experts that the reef can recover.',
    'many experts | belief | the reef can recover',
  ],
  ['There were calls from doctors for a second ward.', 'doctors | calls | a second ward'],
  ['Holm is of the opinion that the deal can be saved.', 'Holm | opinion | the deal can be saved'],
  ['Holm has no doubt that the port will reopen.', 'Holm | doubt | the port will reopen'],
  [
    'The ministry gave an assurance that pensions were safe.',
    'The ministry | assurance | pensions were safe',
  ],
  ['Holm’s claim that the tests were faked was rejected.', 'Holm’s | claim | the tests were faked'],
  [
    'They backed Holm’s pledge to be “a neutral friend” of both.',
    'Holm’s | pledge | to be “a neutral friend” of both',
  ],
])('a noun of telling has its speaker: %s', (text, statement) => {
  expect(told(text)).toEqual([statement]);
});

test.each([
  ['a thing that warns', 'There was a warning from the lake that the ice was thin.'],
  ['no assurance', 'Holm gave no assurance that pensions were safe.'],
  ['a doubt', 'There is a doubt that the port will reopen.'],
  ['a claim whose end nobody sees', 'Holm’s claim that she left and that he stayed fell flat.'],
])('%s has no speaker', (_name, text) => {
  expect(told(text)).toEqual([]);
});
