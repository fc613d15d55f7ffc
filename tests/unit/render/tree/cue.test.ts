import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../../src/core/model/briefing.ts';
import { cueOf } from '../../../../src/render/tree/cue.ts';

function cue(given: string | null, text: string, more: Partial<Statement> = {}): string | null {
  return cueOf({
    id: 's-1',
    speaker: { name: 'Ana Ruiz' },
    kind: 'indirect',
    text,
    cue: given,
    date: null,
    cites: [],
    ...more,
  });
}

describe('cueOf', () => {
  it('reads on without a colon where the words stood behind the cue in its sentence', () => {
    expect(cue('said', 'Peru was ready', { runsOn: true })).toBe('said');
    expect(cue('said', 'Peru was ready')).toBe('said:');
    expect(cue('denied', 'Peru was ready', { denied: true, runsOn: true })).toBe('denied');
    expect(cue('denied', 'Peru was ready', { denied: true })).toBe('denied:');
  });

  it.each([
    ['saying', 'said'],
    ['adding that', 'added that'],
    ['denying', 'denied'],
    ['insisting', 'insisted'],
    ['writing', 'wrote'],
    ['arguing', 'argued'],
    ['warning of', 'warned of'],
  ])('does not leave the participle “%s” hanging in the air', (participle, verb) => {
    expect(cue(participle, 'the river was low')).toBe(verb);
  });

  it.each(['according to', 'bring', 'is considering', 'in the words of'])('leaves “%s” as it is', (words) => {
    expect(cue(words, 'the river was low')).toBe(/^(?:according|in)/.test(words) ? null : words);
  });

  it.each(['told', 'had told', 'has told'])('tells “%s” without a listener as said', (told) => {
    expect(cue(told, 'the river was low')).toBe('said');
    expect(cue(told, 'The river is low')).toBe('said:');
  });

  it('names the medium that was told', () => {
    const toldTo = 'Wire Radio';
    expect(cue('told', 'the river was low', { toldTo })).toBe('told Wire Radio:');
    expect(cue('told', 'the river was low', { toldTo, runsOn: true })).toBe('told Wire Radio that');
    expect(cue('told', 'to wait', { toldTo, runsOn: true })).toBe('told Wire Radio:');
    expect(cue('told', 'why he waits', { toldTo, runsOn: true })).toBe('told Wire Radio:');
  });

  it.each(['assured', 'had assured', 'reminded'])('sets off what “%s” somebody who is not named', (verb) => {
    expect(cue(verb, 'there would be water')).toBe(`${verb}:`);
  });

  it.each(['accuse', 'accused', 'had welcomed', 'also praised'])('lets “%s” have its object', (verb) => {
    expect(cue(verb, 'Peru of delay')).toBe(verb);
  });

  it('does not take for a verb with an object one that only begins like it', () => {
    expect(cue('offered that', 'Peru might wait')).toBe('offered that:');
    expect(cue('callously said', 'Peru might wait')).toBe('callously said:');
  });

  it('never tells without its denial what was denied', () => {
    expect(cue(null, 'he knew', { denied: true })).toBe('denied');
    expect(cue('refuses', 'to sign', { denied: true })).toBe('refuses');
    expect(cue('dismissed', 'We knew', { denied: true, kind: 'direct' })).toBe('dismissed:');
  });
});
