import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generatedArticle } from './generated.ts';

/** Writes a topic `talks` of so many generated articles into `briefings` of a folder, as many a day as said. */
export async function writeArchive(folder: string, count: number, perDay: number): Promise<void> {
  await mkdir(join(folder, 'briefings', 'talks'), { recursive: true });
  await writeFile(
    join(folder, 'briefings', 'talks.yaml'),
    'title: Talks\ntimezone: UTC\nasOf: latest\nsources:\n  - files: talks/*.md\n',
  );
  for (let index = 0; index < count; index++) {
    const { title, outlet, published, text } = generatedArticle(index, 4800, perDay);
    await writeFile(
      join(folder, 'briefings', 'talks', `${index}.md`),
      `---\ntitle: ${JSON.stringify(title)}\noutlet: ${outlet}\nurl: https://news.example/${index}\npublished: ${published}\nlang: en\n---\n\n${text}\n`,
    );
  }
}
