import { describe, expect, test } from 'vitest';
import { speakerOf } from './speaker-of.ts';

describe('a paper by another word', () => {
  test.each([
    [
      'The Harbour Gazette backed the bridge on Sunday. “It is time,” the newspaper’s editorial board wrote.',
      'It is time',
      'Harbour Gazette',
    ],
    ['The Harbour Gazette backed the bridge. The paper said it was time.', 'it was time', 'Harbour Gazette'],
    [
      'The Northern Chronicle was against it. On Monday the mayor read out a leader in the Harbour Gazette. “It is time,” the editorial said.',
      'It is time',
      'Harbour Gazette',
    ],
    ['The FBI took the files. The bureau said that they were safe.', 'they were safe', 'FBI'],
    [
      'Dockers met. The Quayside Workers Union said no. The union said it would strike.',
      'it would strike',
      'Quayside Workers Union',
    ],
  ])('“%s”: “%s” is the %s’s', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });
});

describe('no paper is meant', () => {
  test.each([
    ['The Harbour Gazette told of a study. The paper said it was time.', 'it was time', 'the paper'],
    [
      'The Northern Chronicle and the Harbour Gazette were against it. The newspaper said it was time.',
      'it was time',
      'the newspaper',
    ],
    ['He sent it by post. The newspaper said it was time.', 'it was time', 'the newspaper'],
    [
      'The NSA and the CIA took the files. The agency said that its mail was safe.',
      'mail was safe',
      'the agency',
    ],
  ])('in “%s” says “%s” as %s', (text, words, who) => {
    expect(speakerOf(text, words)).toBe(who);
  });
});
