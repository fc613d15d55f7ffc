import type { InlineNode, NodeOf } from '../tree/nodes.ts';
import { breakHere, glue, glued, type Run, run } from './run.ts';

type Inline = InlineNode['type'];
type Handlers = { readonly [Type in Inline]: (node: NodeOf<Type>) => readonly Run[] };

/** What stands in the text for a change, and in place of a bullet. */
const changeSigns = { new: '+', updated: '~', withdrawn: '-' } as const;

/** How each inline node is set. */
const handlers: Handlers = {
  text: ({ value }) => [run(value)],
  label: ({ value, tone }) => [run(value, tone)],
  name: ({ value }) => [run(value, 'name')],
  quotation: ({ value }) => [run(`“${value}”`, 'quotation')],
  person: ({ name, role }) => [
    run(glued(name), 'person'),
    ...(role === null ? [] : [run(` (${role})`, 'quiet')]),
  ],
  time: ({ day, clock }) => [run(clock === null ? dayOf(day) : `${dayOf(day)}, ${glued(clock)}`, 'time')],
  citation: ({ sources }) => [run(`${glue}${sources.map((n) => `[${n}]`).join(breakHere)}`, 'quiet')],
  'change-mark': ({ change }) => [run(changeSigns[change], change)],
  legend: ({ changes }) =>
    changes.flatMap((change, at) => [
      run(at === 0 ? ': ' : ', ', 'quiet'),
      run(changeSigns[change], change),
      run(glued(` ${change}`), 'quiet'),
    ]),
  'amended-mark': ({ value }) => [run(`${glue}(${glued(value)})`, 'quiet')],
};

/** A day that stays on one line; "week of" may stand on the line before. */
export function dayOf(day: string): string {
  const lead = /^week of /.exec(day)?.[0] ?? '';
  return lead + glued(day.slice(lead.length));
}

/** Inline nodes as runs of words. Throws a TypeError on a node type that it does not know. */
export function inline(nodes: readonly InlineNode[]): readonly Run[] {
  return nodes.flatMap((node) => handle(node));
}

function handle<Type extends Inline>(node: NodeOf<Type>): readonly Run[] {
  if (!Object.hasOwn(handlers, node.type)) throw new TypeError(`text: unknown node type "${node.type}"`);
  return handlers[node.type](node);
}
