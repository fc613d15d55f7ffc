import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/core/analysis/analyse.ts';
import { told } from './cast.ts';

function read(text: string): string[] {
  return told(analyse({ text, publishedAt: '2024-05-05' }).positions);
}

describe('a dispute told by one paper', () => {
  const positions = read(
    [
      'ROTTERDAM — Dockers began a walkout on Monday. The FNV Havens union says no robot cranes should be installed before every worker over 55 has been offered early retirement.',
      'Terminal operator Maasgate called the strike rash. “Cranes don’t strike,” chief executive Wouter Blom told Radio Rijnmond.',
      'Blom ruled out compulsory redundancies. He said the company had tabled a package worth 90 million euros, and that there was no more money.',
      'The union’s chief negotiator, Aicha Benali, said members would accept nothing less than a job guarantee.',
      'Mayor Pieter Hulst offered the town hall as a venue.',
      'The union is holding out for a 36-hour week. It said the demands of the firm were unrealistic.',
      'The union set Maasgate a deadline of noon on Friday to withdraw the lawsuit.',
      'Benali left open whether members would attend. She hinted at a compromise on night shifts.',
    ].join('\n\n'),
  );

  it.each([
    'FNV Havens union demands: no robot cranes should be installed before every worker over 55 has been offered early retirement',
    'Maasgate rejects: compulsory redundancies',
    'Maasgate offers: a package worth 90 million euros',
    'FNV Havens union demands: would accept nothing less than a job guarantee',
    'Rotterdam offers: the town hall as a venue',
    'FNV Havens union demands: a 36-hour week',
    'FNV Havens union demands: set Maasgate a deadline of noon on Friday to withdraw the lawsuit',
    'FNV Havens union open: a compromise on night shifts',
  ])('holds “%s”', (position) => {
    expect(positions).toContain(position);
  });

  it('holds none of a party that the paper does not name', () => {
    const holders = new Set(
      positions.map((line) => line.replace(/ (?:demands|rejects|offers|open|warns|denies|accepts): .*/, '')),
    );
    expect([...holders].toSorted()).toEqual(['FNV Havens union', 'Maasgate', 'Rotterdam']);
  });
});

describe('what a party cannot do', () => {
  it.each([
    ['Norway said it could not sign the pact.', 'Norway rejects: it could not sign the pact'],
    ['Norway’s foreign minister said Oslo cannot lift the ban.', 'Norway rejects: cannot lift the ban'],
  ])('is refused by its own mouth in “%s”', (text, position) => {
    expect(read(text)).toEqual([position]);
  });

  it.each([
    'Norway cannot lift the ban, analysts said.',
    '“We have not seen an agreement,” Norway’s foreign minister said.',
    '“We do not close the border at five,” Norway’s foreign minister said.',
    'Norway said the ship could not sail because of the storm.',
  ])('is none in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what others should do', () => {
  it('is demanded by a body and a country, and is advice from a person', () => {
    expect(read('China said the affairs of states should be left to their peoples.')).toEqual([
      'China demands: the affairs of states should be left to their peoples',
    ]);
    expect(read('Ida Holm said the affairs of states should be left to their peoples.')).toEqual([]);
  });

  it.each([
    'The Red Cross said trucks have left and should be in Sarv before dark.',
    'Norway said the weather should be fine.',
    'Norway said voters should turn out.',
  ])('is none in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what readouts and treaties tell', () => {
  it.each([
    [
      'Norway’s prime minister, Ida Holm, spoke to her guest. She underscored the need for a binding agreement.',
      'Norway demands: a binding agreement',
    ],
    [
      'Norway has said it would regard the filling as a hostile act.',
      'Norway warns: it would regard the filling as a hostile act',
    ],
    [
      'Norway reserves the right to take the matter to a court.',
      'Norway warns: reserves the right to take the matter to a court',
    ],
    [
      'Norway made the talks conditional on Chile dropping its complaint.',
      'Norway demands: Chile dropping its complaint',
    ],
    [
      'LUBIN, May 3 (Reuters) - Norway will fill the lake in July, its energy minister said, rejecting warnings of a drought.',
      'Norway rejects: warnings of a drought',
    ],
    [
      'Farmers along the lower Vess met. Their association, AgroVess, said it would block the bridge if no money was paid.',
      'AgroVess warns: it would block the bridge if no money was paid',
    ],
  ])('is read in “%s”', (text, position) => {
    expect(read(text)).toContain(position);
  });

  it.each([
    'Norway’s prime minister stressed her love of speed.',
    'Norway would regard the film as a comedy.',
    'Norway made the guests comfortable.',
    'The transport department hinted that it may offer a subsidy.',
  ])('is none in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
