// Measures one subject in a process of its own and prints one JSON line: `measure.ts SUBJECT LENGTH COUNT`.
import '../src/regexp-tiering.ts';
import { generatedArticle } from './generated.ts';
import { subjects } from './subjects.ts';

const [, , name = '', length = '4800', count = '200'] = process.argv;
const make = subjects[name];
if (!make) throw new Error(`No subject “${name}”; there are ${Object.keys(subjects).join(', ')}.`);
const subject = await make();
const articles = Array.from({ length: Number(count) }, (_, index) => generatedArticle(index, Number(length)));
let found = 0;
for (const article of articles.slice(0, 40)) found += subject(article);
const times = articles.map((article) => {
  const start = performance.now();
  found += subject(article);
  return performance.now() - start;
});
const sorted = times.toSorted((a, b) => a - b);
process.stdout.write(
  `${JSON.stringify({
    name,
    median: sorted[Math.floor(sorted.length / 2)],
    p95: sorted[Math.floor(sorted.length * 0.95)],
    perSecond: (1000 * times.length) / times.reduce((sum, time) => sum + time, 0),
    characters: articles.reduce((sum, { text }) => sum + text.length, 0) / articles.length,
    megabytes: process.resourceUsage().maxRSS / 1024,
    found,
  })}\n`,
);
