import { describe, expect, it } from 'vitest';
import { differencesOf, differencesOfTwo } from './told-by.ts';

/** Both articles are of one affair: they share its names. */
const affair = 'For months Norland officials and Halden have argued over the port of Arvik.\n\n';

const ofNames = (a: string, b: string): readonly string[] =>
  differencesOfTwo(affair + a, affair + b).filter((text) => text.startsWith('Name'));

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

describe('two names alike', () => {
  it.each([
    [
      'John Tellan, an inspector, said that the fire was no accident.',
      'James Tellan, the singer, said that he was glad.',
    ],
    ['The goalkeeper Anna Petersen said no.', 'Judge Anna Peterson ruled, she said.'],
  ])('are two people in articles of two affairs: %s', (a, b) => {
    expect(differencesOfTwo(a, b)).toEqual([]);
  });
});

describe('two spellings of one name, of which one is a slip', () => {
  it.each([
    [
      'Mayor Carla Thorvaldsen said that the city could shorten the lease.',
      'Carla Thorvaldson, the mayor, told the crowd that she would not sign.',
      'Carla Thorvaldsen or Carla Thorvaldson',
    ],
    [
      'Colonel Cheikh Tourad, the commander of the coast guard, said that his men fired into the air.',
      'Col. Cheick Tourad has denied that anybody was beaten.',
      'Cheikh Tourad or Cheick Tourad',
    ],
    [
      'Leanne Boyd, the union’s president, said that the offer was an insult.',
      'Union president Leeanne Boyd told the crowd to hold the line.',
      'Leanne Boyd or Leeanne Boyd',
    ],
    [
      'Una Petrescu, the guild’s secretary, called the plan a farce.',
      'Guild secretary Una Petresku called the plan a joke.',
      'Una Petrescu or Una Petresku',
    ],
    [
      'Judge Philip Hickman said that he weighed it all.',
      'Judge Philip H. Hickmann is to rule in May, he said.',
      'Philip Hickman or Philip H. Hickmann',
    ],
  ])('are set against one another: %s', (a, b, names) => {
    expect(ofNames(a, b)).toEqual([expect.stringContaining(`Name: ${names}`)]);
  });

  it.each([
    [
      'letters of another alphabet',
      'Deputy Minister Sergei Ryabkov said no.',
      'Deputy Minister Sergei Riabkov said that it was not so.',
    ],
    ['a short form', 'Mayor Alex Tellan said no.', 'Mayor Alexander Tellan said that it was not so.'],
    ['two short names', 'Mayor Ida Lund said no.', 'Mayor Ida Lunt said that it was not so.'],
    ['two forms of a name', 'Mayor Stephen Tellan said no.', 'Mayor Steven Tellan said that it was not so.'],
    [
      'names unlike one another',
      'Mayor Ida Thorsen said no.',
      'Mayor Ida Thornhill said that it was not so.',
    ],
    ['vowels alone', 'Mayor Mohamed Salah said no.', 'Mayor Mohamad Salah said that it was not so.'],
  ])('are none with %s', (_why, a, b) => {
    expect(ofNames(a, b)).toEqual([]);
  });
});
