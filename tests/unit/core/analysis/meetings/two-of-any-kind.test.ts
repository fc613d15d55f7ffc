import { describe, expect, it } from 'vitest';
import { daysTold } from './told-on-thursday.ts';

const tuesday = [['held', '2026-03-03']];

describe('sides of any kind', () => {
  it.each([
    'Ida Roe met the central bank on Tuesday.',
    'Ida Roe sat down with the charity on Tuesday to discuss the closure.',
    'The minister spoke by phone with the embassy on Tuesday.',
    'The widows met the ministry on Tuesday.',
    'The company met investors on Tuesday.',
    'The hospital trust and the families of the victims met on Tuesday.',
    'Relatives of the missing and the coroner sat down together on Tuesday.',
    'The union and Minch Ferries met on Tuesday for the second time.',
    'Peru and Chile gathered in Bergen on Tuesday to discuss the border.',
    'The pilots’ union and Nordair discussed the dispute in Bergen on Tuesday.',
    'The RMT and Network Rail negotiated in Leeds on Tuesday.',
    'The premier spoke to union leaders on Tuesday about the strike.',
    'The Treasury spoke by phone to bank chiefs on Tuesday.',
    'Peru and Chile spoke by phone on Tuesday to discuss the border.',
    'The union called Nordair on Tuesday to discuss the offer.',
    'The mayor went to see the families on Tuesday.',
    'Peru invited Chile to talks, which were held on Tuesday.',
  ])('come together: %s', (text) => {
    expect(daysTold(text)).toEqual(tuesday);
  });

  it.each([
    'Ida Roe met Jun Mori on Monday and the staff council on Tuesday.',
    'The minister held talks with Peru on Monday and Chile on Tuesday.',
  ])('come one after the other: %s', (text) => {
    expect(daysTold(text)).toEqual([['held', '2026-03-02'], ...tuesday]);
  });

  it.each([
    'Celtic and Rangers meet at Hampden on Sunday.',
    'Friends and neighbours gathered on Tuesday to remember her.',
    'Families and friends met at the church on Tuesday.',
    'Police and protesters gathered outside the ministry on Tuesday.',
    'Peru and Chile gathered evidence on Tuesday.',
    'The firm met the board’s target on Tuesday.',
    'Nordair met the programme’s criteria on Tuesday.',
    'The road and the railway meet at Karvina on Sunday.',
    'The premier spoke to reporters on Tuesday.',
    'The premier spoke to voters in Lima on Tuesday.',
    'Police spoke to witnesses on Tuesday.',
    'Roe went to see the doctor on Tuesday.',
    'The union called the offer a disgrace on Tuesday.',
    'Roe went to see Lund play on Tuesday.',
  ])('are not all who are told together: %s', (text) => {
    expect(daysTold(text)).toEqual([]);
  });
});
