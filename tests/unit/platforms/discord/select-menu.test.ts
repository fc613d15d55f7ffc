import { describe, expect, it } from 'vitest';
import { notice } from '../../../../src/platforms/discord/notice.ts';
import {
  type AnswerMessage,
  answerFaults,
  type SelectOption,
} from '../../../../src/platforms/discord/select-menu.ts';

function options(count: number, more: Partial<SelectOption> = {}): readonly SelectOption[] {
  return Array.from({ length: count }, (_, n) => ({ label: `Line ${n}`, value: `s-${n}`, ...more }));
}

function withMenu(choices: readonly SelectOption[], more = {}): AnswerMessage {
  const words = notice('calm', 'Which?', [{ type: 2, style: 2, label: 'Back', custom_id: 'back' }]);
  const menu = { type: 3, custom_id: 'lines', placeholder: 'Choose', options: choices, ...more } as const;
  return { ...words, components: [...words.components, { type: 1, components: [menu] }] };
}

describe('an answer with a menu', () => {
  it('is taken at the limits', () => {
    expect(answerFaults(withMenu(options(25)))).toEqual([]);
    const long = { label: 'x'.repeat(100), description: 'x'.repeat(100) };
    expect(answerFaults(withMenu(options(1, { ...long, value: 'x'.repeat(100) })))).toEqual([]);
  });

  it.each([
    ['no option', withMenu([])],
    ['26 options', withMenu(options(26))],
    ['a value twice', withMenu(options(2, { value: 'x' }))],
    ['a label of 101', withMenu(options(1, { label: 'x'.repeat(101) }))],
    ['a label that shows nothing', withMenu(options(1, { label: ' ' }))],
    ['no value', withMenu(options(1, { value: '' }))],
    ['a value of 101', withMenu(options(1, { value: 'x'.repeat(101) }))],
    ['a description of 101', withMenu(options(1, { description: 'x'.repeat(101) }))],
    ['a placeholder of 151', withMenu(options(1), { placeholder: 'x'.repeat(151) })],
    ['a custom id of 101', withMenu(options(1), { custom_id: 'x'.repeat(101) })],
    ['the custom id of a button', withMenu(options(1), { custom_id: 'back' })],
  ])('is refused with %s', (_, message) => {
    expect(answerFaults(message)).toHaveLength(1);
  });

  it('counts the menu among the components', () => {
    const separators = Array.from({ length: 34 }, () => ({ type: 14, divider: true, spacing: 1 }) as const);
    const message = withMenu(options(1));
    // A container with a text and a row of a button, a row with the menu: 6.
    expect(answerFaults({ ...message, components: [...message.components, ...separators] })).toEqual([]);
    const more = [...separators, ...separators.slice(0, 1)];
    expect(answerFaults({ ...message, components: [...message.components, ...more] })).toHaveLength(1);
  });
});
