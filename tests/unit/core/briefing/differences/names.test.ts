import { describe, expect, it } from 'vitest';
import { differencesOf, differencesOfTwo } from './told-by.ts';

const ofNames = (a: string, b: string): readonly string[] =>
  differencesOfTwo(a, b).filter((text) => text.startsWith('Name'));

describe('two given names that two outlets give one person', () => {
  it.each([
    [
      'Energy Minister Ida Holm said the tariff would stand.',
      'The energy minister, Eva Holm, told reporters that she was hopeful.',
      'Ida Holm or Eva Holm',
    ],
    [
      'Its chief executive, Fergal Dunne, said that a strike would hurt families.',
      'Ferry boss Feargus Dunne raged: "We have waited long enough."',
      'Fergal Dunne or Feargus Dunne',
    ],
    [
      'Mira Tellan, the council’s lawyer, said the lease was void.',
      'Maja Tellan said she had warned the council twice.',
      'Mira Tellan or Maja Tellan',
    ],
  ])('are told: %s', (a, b, names) => {
    expect(ofNames(a, b)).toEqual([`Name: ${names}: ${a} / ${b}`]);
  });

  it('are told where both are double names that begin alike', () => {
    expect(
      differencesOfTwo(
        'Trade Minister Jean-Claude Mbele said the bond would stay.',
        'The trade minister, Jean-Pierre Mbele, welcomed the talks on Sunday.',
      ),
    ).toEqual([expect.stringContaining('Jean-Claude Mbele or Jean-Pierre Mbele')]);
  });

  it.each([
    [
      'another short form',
      'Prosecutor David Ross said no.',
      'Prosecutor Dave Ross said that he was against it.',
    ],
    ['short forms', 'Senator Joseph Harl said no.', 'Senator Joe Harl said that he was against it.'],
    [
      'two languages',
      'President Volodymyr Hrenko said the talks would go on.',
      'President Vladimir Hrenko said talks would go on.',
    ],
    [
      'romanisations',
      'Foreign Minister Siarhei Makar said so on Monday.',
      'Foreign Minister Sergei Makar said that on Monday.',
    ],
    [
      'two of many senators',
      'Senator Lindsey Harl said no.',
      'Former Senator Bob Harl said that he was against it.',
    ],
    [
      'a last name that many bear',
      'Jason Miller said he would vote.',
      'James Miller said that he would not.',
    ],
    ['a man and a woman', 'Peter Lund said he would pay.', 'Petra Lund said she would pay.'],
    ['two offices', 'Finance Minister Ida Holm said no.', 'The goalkeeper Eva Holm said she was fit.'],
    ['names unlike one another', 'Peter Lund said he would pay.', 'Oskar Lund said that he would not.'],
    [
      'an article that has both',
      'Mayor Mira Tellan said the lease was void.',
      'Mayor Maja Tellan said it was not. Her sister Mira Tellan said that it was.',
    ],
    ['initials', 'Judge R. Olsen said the ban stands.', 'Judge Ruth Olsen said the ban stands.'],
  ])('are none with %s', (_why, a, b) => {
    expect(ofNames(a, b)).toEqual([]);
  });

  it('are none in one outlet, and none where that outlet has the other name elsewhere', () => {
    const first = 'Mira Tellan, the council’s lawyer, said the lease was void.';
    const second = 'Maja Tellan, a lawyer, said she had warned the council twice.';
    expect(differencesOf(['Wire', '2031-05-12', first], ['Wire', '2031-05-13', second])).toEqual([]);
    const both = 'Maja Tellan is not related to Mira Tellan, the council said.';
    expect(
      differencesOf(
        ['Wire', '2031-05-12', first],
        ['Post', '2031-05-13', second],
        ['Post', '2031-05-14', both],
      ),
    ).toEqual([]);
  });
});
