import { expect, test } from 'vitest';
import { told } from './read.ts';

test.each([
  ['The council said about 40 people had died.', 'The council | said | about 40 people had died'],
  ['Rights groups say at least five were shot.', 'Rights groups | say | at least five were shot'],
  ['Police said up to 30 boats were lost.', 'Police | said | up to 30 boats were lost'],
  ['Doctors said between 20 and 30 were hurt.', 'Doctors | said | between 20 and 30 were hurt'],
  ['Holm said as many as 200 had left.', 'Holm | said | as many as 200 had left'],
  ['Holm said in Lima they would meet again.', 'Holm | said | they would meet again'],
  ['Holm said after the talks both sides had agreed.', 'Holm | said | both sides had agreed'],
  ['Holm said on the steps of the court the fight was not over.', 'Holm | said | the fight was not over'],
  ['Holm said without a deal the port would close.', 'Holm | said | without a deal the port would close'],
])('a clause without “that” is found behind a count, a place or an occasion: %s', (text, statement) => {
  expect(told(text)).toEqual([statement]);
});

test.each([
  ['an amount', 'Holm declared over 40 crates at the border.'],
  ['a place alone', 'Holm said as much in Lima.'],
  ['a night', 'Holm recalled with a smile the night they left.'],
  ['a candidate', 'Holm declared for president in May.'],
])('%s opens no clause', (_name, text) => {
  expect(told(text).filter((one) => one.includes(' had ') || one.includes('left'))).toEqual([]);
});

test.each([
  ['“Never again!” blustered Holm.', 'Holm | blustered | Never again!'],
  ['“I’ll be buried in this dress,” she giggled.', 'she | giggled | I’ll be buried in this dress'],
  ['“We ran,” the keeper wheezed, and sat down.', 'the keeper | wheezed | We ran'],
])('a verb that no list has tells how something was said: %s', (text, statement) => {
  expect(told(text)).toEqual([statement]);
});

test.each([
  '“We ran,” she painted the door.',
  'The “sea wall,” Holm painted in May, is gone.',
  'She wore “Blue,” washed and ironed.',
  '“no surprises,” the firm managed to “lose” it.',
])('a verb beside marks that tells nothing is no cue: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['Holm says her party expects to lead.', 'Holm | says | her party expects to lead'],
  ['Holm said the firm still intends to sell.', 'Holm | said | the firm still intends to sell'],
  [
    'Holm claimed drivers treat the road like a track.',
    'Holm | claimed | drivers treat the road like a track',
  ],
])('a verb of the present tells a clause: %s', (text, statement) => {
  expect(told(text)).toEqual([statement]);
});
