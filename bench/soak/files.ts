import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { generatedArticle } from '../generated.ts';
import { writeArchive } from '../write-archive.ts';
import type { Chance } from './chance.ts';

const topicFile = (title: string, asOf: string, folder: string): string =>
  `title: ${JSON.stringify(title)}\ntimezone: Europe/Kyiv\nasOf: ${asOf}\nsources:\n  - files: ${folder}/*.md\n`;

const hostileTitle = '@everyone **[talks](https://evil.example)** ||x|| `a` \u202Eslevart\u202C <@1> # head';

/** Topics of each kind and an archive of so many articles. */
export async function writeWorkplace(folder: string, articles: number): Promise<void> {
  await writeArchive(folder, articles, 27);
  await writeFile(join(folder, 'config.yaml'), 'reread: "* * * * * *"\n');
  await writeTopic(folder, 'harbour', topicFile('Harbour talks', 'latest', 'hb'));
  await writeTopic(folder, 'now', topicFile('As of now', 'now', 'talks'));
  await writeTopic(folder, 'markup', topicFile(hostileTitle, 'latest', 'markup'));
  await writeTopic(folder, 'empty', topicFile('Nothing yet', 'now', 'empty'));
  for (const topic of ['hb', 'markup', 'empty']) await mkdir(join(folder, 'briefings', topic));
  for (let index = 0; index < 20; index++) {
    await writeArticle(folder, 'hb', index, 'Talks');
    await writeArticle(folder, 'markup', index + 50, hostileTitle);
  }
}

/** Articles and topic files come, change, break and go. */
export async function moveFiles(folder: string, chance: Chance, until: AbortSignal): Promise<void> {
  while (!until.aborted) {
    await sleep(chance.between(100, 2_500), null, { signal: until }).catch(() => null);
    const index = Math.floor(chance.between(0, 60));
    const kind = chance.next();
    if (kind < 0.4)
      await writeArticle(folder, chance.pick(['hb', 'markup', 'talks']), index, `Talks ${index}`);
    else if (kind < 0.55) await rm(join(folder, 'briefings', 'markup', `${index}.md`), { force: true });
    else if (kind < 0.65) await writeFile(join(folder, 'briefings', 'hb', `${index}.md`), '---\n: [\n\u0000');
    else if (kind < 0.75)
      await writeTopic(folder, 'comes-and-goes', topicFile('Comes and goes', 'now', 'hb'));
    else if (kind < 0.85) await rm(join(folder, 'briefings', 'comes-and-goes.yaml'), { force: true });
    else if (kind < 0.93) await writeTopic(folder, 'harbour', 'title: [unclosed\n');
    else await writeTopic(folder, 'harbour', topicFile(`Harbour talks ${index}`, 'latest', 'hb'));
  }
  await writeTopic(folder, 'harbour', topicFile('Harbour talks', 'latest', 'hb'));
}

function writeTopic(folder: string, id: string, text: string): Promise<void> {
  return writeFile(join(folder, 'briefings', `${id}.yaml`), text);
}

async function writeArticle(folder: string, topic: string, index: number, title: string): Promise<void> {
  const { outlet, published, text } = generatedArticle(index, 2_000);
  const head = `---\ntitle: ${JSON.stringify(title)}\noutlet: ${outlet}\nurl: https://news.example/${topic}/${index}\npublished: ${published}\nlang: en\n---`;
  await writeFile(join(folder, 'briefings', topic, `${index}.md`), `${head}\n\n${text}\n`);
}
