import { titleInWords } from '../../core/briefing/title-in-words.ts';
import type { Ref } from '../../core/model/briefing.ts';
import type { Person } from '../../core/model/finding.ts';
import type { CitationNode, InlineNode, LabelNode, NameNode, PersonNode, TextNode } from './nodes.ts';
import { plainText } from './plain-text.ts';

export function text(value: string): TextNode {
  return { type: 'text', value };
}

export function label(value: string, tone: LabelNode['tone']): LabelNode {
  return { type: 'label', value, tone };
}

/** A name that begins with a capital, as it does at the head of a line. */
export function name(value: string): NameNode {
  return { type: 'name', value: capitalised(plainText(value)) };
}

export function person(who: Person): PersonNode {
  const title = titleInWords(plainText(who.title ?? ''));
  const affiliation = plainText(who.affiliation ?? '');
  const told = `${title} ${who.anonymous ? who.name : ''}`.toLowerCase().includes(affiliation.toLowerCase());
  const role = [title, told ? '' : affiliation].filter(Boolean).join(', ');
  return { type: 'person', name: plainText(who.name), role: role === '' ? null : role };
}

/** The numbers of the sources, each once, in ascending order; nothing where there are none. */
export function citation(cites: readonly Ref[]): readonly InlineNode[] {
  const sources = [...new Set(cites.map(({ source }) => source))].sort((a, b) => a - b);
  const node: CitationNode = { type: 'citation', sources };
  return sources.length === 0 ? [] : [node];
}

/** Several runs of nodes with a separator between them. */
export function joined(parts: readonly (readonly InlineNode[])[], separator: string): readonly InlineNode[] {
  return parts.flatMap((part, at) => (at === 0 ? part : [text(separator), ...part]));
}

export function capitalised(value: string): string {
  const first = value.slice(0, (value.codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
  return first.toLocaleUpperCase('en') + value.slice(first.length);
}
