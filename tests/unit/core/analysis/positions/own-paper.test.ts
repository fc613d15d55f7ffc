import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { told } from './cast.ts';

function read(text: string, outlet?: string): string[] {
  return told(analyse({ text, publishedAt: '2024-05-05', ...(outlet && { outlet }) }).positions);
}

describe('a party’s own paper', () => {
  it('speaks in “we” for who sends it', () => {
    const letter =
      'Where we stand\n\nFrom: Rowers’ Guild\n\nFriends,\n\nWe met the council on Monday. We will not accept the new fee.';
    expect(read(letter)).toEqual(['Rowers’ Guild rejects: the new fee']);
    expect(read(letter.replace('From: Rowers’ Guild\n\n', ''))).toEqual([]);
  });

  it('speaks for the body under whose head a statement stands, and denies what is said of “our” people', () => {
    expect(
      read(
        'Statement of the Political Bureau of the Salt Coast Front\n\nReports that our units shelled the village are false.',
      ),
    ).toEqual(['Salt Coast Front denies: that our units shelled the village']);
  });

  it('is no paper of an outlet, whatever it tells in “we”', () => {
    const text =
      'We went to the harbour. Our reporter was there, and we saw the boats, and we will not accept the fee.';
    expect(read(text, 'The Harbour Herald')).toEqual([]);
    expect(read(text, 'Harbour Pilots’ Union')).toEqual(['Harbour Pilots’ Union rejects: the fee']);
  });

  it('leaves a quotation to who says it', () => {
    const text =
      'We know our river, and we keep our boats. “We will not accept the fee,” Norway’s foreign minister told us.';
    expect(read(text, 'Rowers’ Guild')).toEqual(['Norway rejects: the fee']);
  });
});

describe('whom an office serves', () => {
  it.each([
    [
      'Ida Moor heads the Rowers’ Guild. Her office said she was open to a meeting.',
      'Rowers’ Guild open: a meeting',
    ],
    [
      'The Ambassador expressed the readiness of Oman to host a second round.',
      'Oman open: to host a second round',
    ],
    [
      'The federation’s council will recommend a yes vote, said Dom Ferrante, president of the Teachers’ Federation.',
      'Teachers’ Federation accepts: a yes vote',
    ],
    [
      'DULUTH, Minn. (MPS) — Mayor Carla Moor said the city could shorten the lease to eight years.',
      'Duluth offers: could shorten the lease to eight years',
    ],
  ])('holds the position in “%s”', (text, position) => {
    expect(read(text)).toContain(position);
  });
});

describe('a refusal in the party’s own idiom', () => {
  it('is the quotation behind “would not”', () => {
    expect(
      read(
        'Norway’s foreign minister Ida Holm said her government would not “buy the same horse twice”, a reference to 2017.',
      ),
    ).toEqual(['Norway rejects: would not “buy the same horse twice”']);
  });

  it.each([
    'Analysts said Norway would not “buy the same horse twice”.',
    'The museum would not “open on Sunday”.',
  ])('is none in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('terms told with “only”, “nothing” and “insist”', () => {
  it.each([
    [
      'The Salt Coast Front says it will discuss the pass only after the air strikes have stopped.',
      'Salt Coast Front demands: it will discuss the pass only after the air strikes have stopped',
    ],
    [
      'Peru’s president said he would sign nothing that left out the lake.',
      'Peru rejects: he would sign nothing that left out the lake',
    ],
    ['Norway insists that it has not paid a ransom.', 'Norway denies: paid a ransom'],
    ['Norway’s envoy was prepared, she said, to consider a share.', 'Norway open: to consider a share'],
    [
      'Councillor Ida Roe said she will vote against the lease unless the fee is cut.',
      'Ida Roe warns: she will vote against the lease unless the fee is cut',
    ],
  ])('is read in “%s”', (text, position) => {
    expect(read(text)).toContain(position);
  });

  it.each([
    'The museum will open only after repairs.',
    'Councillor Ida Roe said she would have voted no.',
    'Norway insists that it is not enough.',
    'Norway would see nothing that day.',
  ])('is none in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
