// Run as a process of its own: saves batches of articles until it has saved enough or is killed.
import process from 'node:process';
import { openSqliteStore } from '../../src/store/sqlite/store.ts';
import { analysedOf, batchOf } from './articles.ts';

const [directory = '', name = '', rounds = '1', size = '1'] = process.argv.slice(2);
const store = openSqliteStore(directory);
for (let round = 0; round < Number(rounds); round++) {
  const articles = Array.from({ length: Number(size) }, (_, index) =>
    analysedOf({
      id: `${name}-${round}-${index}`,
      text: `Batch ${round}. ${'Many words follow. '.repeat(200)}`,
    }),
  );
  await store.save('talks', name, batchOf(articles, { source: name }));
  process.stdout.write(`${round}\n`);
}
await store.close();
