import { findNumerals } from '../../core/analysis/figures/numerals.ts';
import type { Figure } from '../../core/model/briefing.ts';
import { citation, name, person, text } from './inline.ts';
import type { InlineNode, ItemNode } from './nodes.ts';
import { plainText } from './plain-text.ts';
import { unquoted } from './verbatim.ts';

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/** A number, what it counts in the source's words, and who gave it: `4,200 boats would be affected — Ana Ruiz [1]`. */
export function figureItem(figure: Figure): ItemNode {
  const { speaker, cites } = figure;
  const said = speaker ? [text(' — '), { ...person(speaker), role: null }] : [];
  return {
    type: 'item',
    id: figure.id,
    mark: null,
    children: [...amountOf(figure), ...said, ...citation(cites)],
  };
}

function amountOf({ value, unit, about }: Figure): readonly InlineNode[] {
  const number = numbers.format(value);
  const counted = plainText(unit ?? '');
  const words = plainText(about);
  if (words.includes(number) || findNumerals(words).some((told) => told.value === value))
    return unquoted(words);
  if (words === '' || words === counted) return [name(withUnit(number, counted))];
  if (words.startsWith(counted)) return [name(number), text(' '), ...unquoted(words)];
  return [name(withUnit(number, counted)), text(': '), ...unquoted(words)];
}

/** "$5", "45%", "4,200 boats" */
function withUnit(number: string, unit: string): string {
  if (/^\p{Sc}$/u.test(unit)) return `${unit}${number}`;
  return unit === '' || unit === '%' ? `${number}${unit}` : `${number} ${unit}`;
}
