import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Briefing, Ref } from '../../src/core/model/briefing.ts';
import { extractFile } from '../../src/sources/files/extract.ts';
import { topicsFolder } from './topic-gold.ts';

/** The citations of a briefing whose quotation is not what the article holds between the offsets. */
export async function wrongCitations(id: string, briefing: Briefing): Promise<readonly Ref[]> {
  const folder = path.join(topicsFolder, id, 'articles');
  const files = await Promise.all(
    (await readdir(folder)).map((name) => extractFile(path.join(folder, name))),
  );
  const textOf = new Map(
    briefing.sources.map(({ n, title }) => [n, files.find((file) => file.title === title)?.text]),
  );
  return refsOf(briefing).filter(
    ({ source, start, end, quote }) => quote === '' || textOf.get(source)?.slice(start, end) !== quote,
  );
}

/** Every citation of a briefing, wherever it stands. */
function refsOf(briefing: Briefing): readonly Ref[] {
  const { bottomLine, upcoming, held, cancelled, possible, statements, positions, corrections } = briefing;
  const { differences, outlook, figures } = briefing;
  return [
    ...[
      bottomLine,
      upcoming,
      held,
      cancelled,
      possible,
      statements,
      positions,
      corrections,
      outlook,
      figures,
    ].flat(),
    ...differences.flatMap(({ versions }) => versions),
  ].flatMap(({ cites }) => cites);
}
