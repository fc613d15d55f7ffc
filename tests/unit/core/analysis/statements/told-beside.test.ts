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
