import { expect, test } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { told } from './read.ts';

test.each([
  ['According to him, 40 boats dock there daily.', 'him | According to | 40 boats dock there daily'],
  ['Its stock, according to two men who saw it, is low.', 'two men | according to | Its stock … is low'],
  ['For Lund, the dam is “a toy”.', 'Lund | For | the dam is “a toy”'],
  ['To the union, the offer is “theft”.', 'the union | To | the offer is “theft”'],
])('a phrase names the source: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test.each(['For two years, the dam was “a toy”.', 'For the crew, Lund brought “a surprise” and said so.'])(
  'a phrase names no source: %s',
  (text) => {
    expect(told(text)).toEqual([]);
  },
);

test.each([
  [
    '“We will not move the gate.” This was stated by the minister, Mina Lund, in Lima.',
    'the minister, Mina Lund',
  ],
  ['LIMA, May 3 - “We will not move the gate.” This was announced by Mina Lund.', 'Mina Lund'],
  ['He asked her. “We will not move the gate,” was Lund’s answer.', 'Lund’s'],
  ['He asked her. “We will not move the gate,” came the reply from Mina Lund.', 'Mina Lund'],
  ['He asked her. “We will not move the gate,” came the reply.', '-'],
  ['The clerk laughed at it. Her reply? “We will not move the gate.”', 'Her'],
])('the words beside a quotation tell whose it is: %s', (text, source) => {
  expect(
    told(text)
      .filter((one) => one.includes('move'))
      .map((one) => one.split(' | ')[0]),
  ).toEqual([source]);
});

test.each([
  'Somebody has hung a sheet from the roof: “Two more years, and we sleep”.',
  'On a cupboard door she has written “Today we paint”.',
  'She wrote on a wall “Today we paint”.',
  'Someone tied shoes to the fence under a card that says “Still here”.',
  'By the lake on Tuesday a hand-lettered sign still read “Keep out.”',
  'Residents have complained about it since May and a group, Clear Our Water, has 90 members.',
])('nobody says the words on things: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['One keeper snorted: “The dog knows more than he does.”', 'One keeper'],
  ['The lights went out, and from the dark came a voice: “Leave us the lamp!”', 'a voice'],
])('who speaks before a colon: %s', (text, source) => {
  expect(told(text).map((one) => one.split(' | ')[0])).toEqual([source]);
});

test('an interview in the magazine’s words leaves out who asks', () => {
  const text = [
    'The referee who walked off',
    'Last May the referee Mina Lund left the pitch. Bo Holm met her in Lima.',
    'Did you know that you would stop it?',
    'No. I knew at the third banana.',
    'And what did he say to you?',
    'He said nothing. I will never forget it.',
    'Will you go back?',
    'I have a page on it in my book.',
  ].join('\n\n');
  const { statements } = analyse({ text });
  expect(statements.filter(({ rule }) => rule === 'interview').map(({ speaker }) => speaker?.name)).toEqual([
    'Mina Lund',
    'Mina Lund',
    'Mina Lund',
  ]);
});

test.each([
  [
    'According to its head, Mina Lund, the yard is shut.',
    'its head, Mina Lund | According to | the yard is shut',
  ],
  ['Lund’s view is that the roof leaks.', 'Lund’s | view | the roof leaks'],
  ['Her advice was to wait for spring.', 'Her | advice | to wait for spring'],
  ['The mayor’s verdict on the plan was “too late”.', 'The mayor’s | verdict | too late'],
  ['The message from the union is that nobody left.', 'the union | message | nobody left'],
  ['Lund’s description of the dam as “a toy” went round.', 'Lund’s | description | the dam as “a toy”'],
  ['“We lost,” was all the captain would say.', 'the captain | would say | We lost'],
  ['“A bad night” is how the captain summed up the storm.', 'the captain | summed up | A bad night'],
  ['Lund was adamant: the gate would open.', 'Lund | was adamant | the gate would open'],
  ['Saying that she was tired, Lund left for Rome.', 'Lund | Saying | she was tired'],
  ['Having said the roof was safe, Lund left.', 'Lund | Having said | the roof was safe'],
  [
    'The talks would go on, the ministry was quoted as saying.',
    'the ministry | saying | The talks would go on',
  ],
  ['The council has said it has no money, has denied losing any.', 'The council | has denied | losing any'],
  [
    'As Mina Lund, its head, puts it, the yard is “a cave”.',
    'Mina Lund, its head | puts it | the yard is “a cave”',
  ],
  ['A report out on Monday says the gutters leak.', 'A report | says | the gutters leak'],
  ['Lund compared the roof to “an old hat”.', 'Lund | compared | the roof to “an old hat”'],
  ['Lund insisted on a vote.', 'Lund | insisted on | a vote'],
  ['Lund dismissed that as talk.', 'Lund | dismissed | that as talk'],
])('a view in a noun, a colon or an opening tells: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test.each([
  'The lake’s position is that of a pond.',
  'The minister’s response was to send troops.',
  'Lund compared notes with Holm.',
  'Lund insisted on anonymity.',
])('tells no view: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test('a noun in what a letter says tells no view of the paper before it', () => {
  expect(told('The letter, seen by this newspaper, says the request never came.')).toEqual([
    'The letter | says | the request never came',
  ]);
});

test.each([
  ['More from Lund: “I will print it tonight.”', 'Lund', 'I will print it tonight.'],
  ['14.02 And this from the envoy, on X: “Nobody asked.”', 'the envoy', 'Nobody asked.'],
  ['As the envoy specified, the visit will be short.', 'the envoy', 'the visit will be short'],
  ['“Trade has doubled,” – said Mina Lund, the minister.', 'Mina Lund, the minister', 'Trade has doubled'],
  ['By her own account she is a bad cook.', 'her', 'she is a bad cook'],
  ['Soup, to her mind, is “a thin stew”.', 'her', 'Soup … is “a thin stew”'],
  ['The envoy conveyed that his country would pay.', 'The envoy', 'his country would pay'],
])('a source in the line before, a dash or a phrase: %s', (text, source, content) => {
  expect(told(text).map((one) => one.replace(/ \| .* \| /, ' | '))).toContain(`${source} | ${content}`);
});

test('what seems planned is nobody’s view', () => {
  expect(told('The questions seemed to be written with Lund’s answers in mind.')).toEqual([]);
});
