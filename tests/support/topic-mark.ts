/** One thing looked at in a briefing: what kind of thing, whether it was right, and in words what was wrong. */
export interface Mark {
  readonly measure: string;
  readonly ok: boolean;
  readonly note: string;
}

/** How many of a measure's things were right. */
export interface Ratio {
  readonly right: number;
  readonly of: number;
}

/** Counts marks by measure, in the order in which the measures first appear. */
export function ratios(marks: readonly Mark[]): ReadonlyMap<string, Ratio> {
  const counted = new Map<string, Ratio>();
  for (const { measure, ok } of marks) {
    const { right, of } = counted.get(measure) ?? { right: 0, of: 0 };
    counted.set(measure, { right: right + (ok ? 1 : 0), of: of + 1 });
  }
  return counted;
}

/** How much of a measure is right, none where it was not looked at, and what went wrong, one line each. */
export function share(marks: readonly Mark[], measure: string): { right: number; faults: string } {
  const of = marks.filter((mark) => mark.measure === measure);
  const faults = of.filter(({ ok }) => !ok);
  return {
    right: of.length === 0 ? 0 : 1 - faults.length / of.length,
    faults: faults.map(({ note }) => note).join('\n'),
  };
}

/** One table, a measure a line in the order of the alphabet: right/of in each column. */
export function markTable(columns: readonly Marked[]): string {
  const counted = columns.map(({ marks }) => ratios(marks));
  const measures = [...new Set(counted.flatMap((ratio) => [...ratio.keys()]))].sort();
  return inColumns([
    ['', ...columns.map(({ name }) => name)],
    ...measures.map((measure) => [measure, ...counted.map((ratio) => inFigures(ratio.get(measure)))]),
  ]);
}

/** The same the other way round, a line for each name: for few measures of many kinds of text. */
export function kindTable(kinds: readonly Marked[]): string {
  const counted = kinds.map(({ marks }) => ratios(marks));
  const measures = [...new Set(counted.flatMap((ratio) => [...ratio.keys()]))];
  return inColumns([
    ['', ...measures],
    ...kinds.map(({ name }, index) => [
      name,
      ...measures.map((measure) => inFigures(counted[index]?.get(measure))),
    ]),
  ]);
}

/** The marks of one topic or kind of text. */
export interface Marked {
  readonly name: string;
  readonly marks: readonly Mark[];
}

/** Rows of cells under each other: the first column to the left, figures to the right. */
export function inColumns(cells: readonly (readonly string[])[]): string {
  const widths =
    cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? [];
  return cells
    .map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  '))
    .join('\n');
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

function inFigures(ratio: Ratio | undefined): string {
  return ratio ? `${ratio.right}/${ratio.of}` : '';
}

/** Adds marks to those that a kind of text has already. */
export function addMarks(groups: Map<string, Mark[]>, name: string, marks: readonly Mark[]): void {
  groups.set(name, [...(groups.get(name) ?? []), ...marks]);
}
