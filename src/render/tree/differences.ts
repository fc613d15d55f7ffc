import type { Difference, Statement } from '../../core/model/briefing.ts';
import { denialIn } from './cue.ts';
import { citation, label, name } from './inline.ts';
import type { GroupNode, InlineNode, ItemNode } from './nodes.ts';
import { quoted, unquoted } from './verbatim.ts';

type Version = Difference['versions'][number];

/** Where sources differ: each version with its citation, and no word about which is right. */
export function differenceGroups(
  differences: readonly Difference[],
  statements: readonly Statement[],
): readonly GroupNode[] {
  const denials = new Map(
    statements.flatMap((statement) => (statement.denied ? [[statement.text, denialIn(statement)]] : [])),
  );
  return differences.map(({ id, kind, about, versions }) => ({
    type: 'group',
    id,
    heading: [name(about), label(kind === 'wording' ? ' (wording)' : ' (fact)', 'quiet')],
    children: versions.map((version) => versionItem(version, kind, denials.get(version.text))),
  }));
}

function versionItem({ text: words, cites }: Version, kind: Difference['kind'], denial?: string): ItemNode {
  const content = kind === 'wording' ? quoted(words, cites) : unquoted(words);
  const lead: readonly InlineNode[] = denial === undefined ? [] : [label(`${denial}: `, 'alert')];
  return { type: 'item', mark: null, children: [...lead, ...content, ...citation(cites)] };
}
