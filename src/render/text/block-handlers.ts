import type { InlineNode, MeetingNode, Node, NodeOf, SourceNode } from '../tree/nodes.ts';
import { dayOf, inline } from './inline-handlers.ts';
import { besides, indented, wrap } from './layout.ts';
import { glued, type Line, type Run, run } from './run.ts';

type Block = Exclude<Node, InlineNode>['type'];
type Handlers = { readonly [Type in Block]: (node: NodeOf<Type>, columns: number) => readonly Line[] };

const indent = 2;
/** "Wed, 12 Jan 2022", "10:00 (Europe/Kyiv)". */
const dateColumns = 20;
/** Below this, dates stand above their meetings and not beside them. */
const fewestBesides = 60;
const blank: Line = [];

/** How each block is set in so many columns. */
const handlers: Handlers = {
  document: ({ title, lead, children }, columns) => [
    ...wrap([run(title, 'title')], columns),
    ...wrap(inline(lead), columns),
    ...children.flatMap((section) => [blank, ...block(section, columns)]),
  ],
  section: ({ heading, children }, columns) => [
    ...wrap([run(heading.toUpperCase(), 'heading')], columns),
    ...children.flatMap((child, at) => {
      const apart = child.type === 'group' && at > 0 ? [blank] : [];
      return [...apart, ...indented(block(child, columns - indent), indent)];
    }),
  ],
  paragraph: ({ children }, columns) => wrap(inline(children), columns),
  list: ({ children }, columns) => children.flatMap((item) => block(item, columns)),
  item: ({ mark, children }, columns) =>
    indented(wrap(inline(children), columns - indent), indent, mark ? inline([mark]) : [run('•', 'quiet')]),
  group: ({ heading, children }, columns) => [
    ...wrap(inline(heading), columns),
    ...children.flatMap((item) => block(item, columns)),
  ],
  meeting,
  source,
};

/** A block as lines of at most so many columns. Throws a TypeError on a node type that it does not know. */
export function block<Type extends Block>(node: NodeOf<Type>, columns: number): readonly Line[] {
  if (!Object.hasOwn(handlers, node.type)) throw new TypeError(`text: unknown node type "${node.type}"`);
  return handlers[node.type](node, Math.max(1, columns));
}

/** The date in a column of its own, so that the eye runs down the days; beside it what, where and who. */
function meeting({ mark, when, title, details }: MeetingNode, columns: number): readonly Line[] {
  const inner = Math.max(1, columns - indent);
  const isWide = columns >= fewestBesides;
  const bodyColumns = isWide ? inner - dateColumns - indent : inner;
  const body = [title, ...details].flatMap((line) => wrap(inline(line), bodyColumns));
  const date = wrap(when.flatMap(dateRuns), isWide ? dateColumns : inner);
  const lines = isWide ? besides(date, body, dateColumns + indent) : [...date, ...body];
  return indented(lines, indent, mark ? inline([mark]) : []);
}

/** The day, and the time of day on a line of its own where the column asks for it. */
function dateRuns(node: InlineNode): readonly Run[] {
  if (node.type !== 'time' || node.clock === null) return inline([node]);
  return [run(`${dayOf(node.day)} ${glued(node.clock)}`, 'time')];
}

function source({ n, title, details, url, copies }: SourceNode, columns: number): readonly Line[] {
  const number = `[${n}] `;
  const inner = Math.max(1, columns - number.length);
  const lines = [
    ...wrap([run(title)], inner),
    ...wrap([...inline(details), ...placeRuns(copies)], inner),
    ...(url === null ? [] : wrap([run(url, 'quiet')], inner)),
  ];
  return indented(lines, number.length, [run(number, 'quiet')]);
}

/** "; also at Delta Post, Evening Ledger" */
function placeRuns(copies: SourceNode['copies']): readonly Run[] {
  return copies.flatMap(({ outlet }, at) => [run(at === 0 ? '; also at ' : ', ', 'quiet'), run(outlet)]);
}
