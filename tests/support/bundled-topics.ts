import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ReadTopic, readTopic } from './briefing-of.ts';
import { type GoldCase, readGold } from './topic-gold.ts';
import type { Mark } from './topic-mark.ts';
import { markCases } from './topic-score.ts';

/** What a perfect briefing on the topic that comes with the program holds, and on two real news pages. */
const labels = path.join(import.meta.dirname, '../fixtures/bundled');
const briefingsFolder = path.join(import.meta.dirname, '../../briefings');

/** Two real news pages that nobody here wrote: no part of the project, read beside a checkout that has them. */
const seeds = path.join(import.meta.dirname, '../../../shared/seeds');
export const hasSeeds = existsSync(seeds);

/** The topic that comes with the program: what every user sees first. */
export function readBundled(): Promise<ReadTopic> {
  return readTopic(briefingsFolder, 'ukraine');
}

/** The two real pages as one topic. */
export async function readSeeds(): Promise<ReadTopic> {
  const folder = await mkdtemp(path.join(tmpdir(), 'readout-seeds-'));
  const yaml = `title: Seeds\ntimezone: Europe/Kyiv\nsources:\n  - files: ${path.relative(folder, seeds)}/*.txt\n`;
  try {
    await writeFile(path.join(folder, 'seeds.yaml'), yaml);
    return await readTopic(folder, 'seeds');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The labels of the topic `ukraine`, or of the `seeds`. */
export function bundledGold(id: 'ukraine' | 'seeds'): Promise<readonly GoldCase[]> {
  return readGold(labels, id);
}

/** How the briefings on a topic that was read compare with its labels. */
export async function markTopic(topic: ReadTopic, gold: readonly GoldCase[]): Promise<readonly Mark[]> {
  return markCases(gold, await Promise.all(gold.map(({ asOf }) => topic.at(asOf))));
}

/** The bundled topic and, where they are there, the two real pages, each with its marks. */
export async function scoreBundled(): Promise<readonly { name: string; marks: readonly Mark[] }[]> {
  const ukraine = await scored('ukraine', readBundled);
  return hasSeeds ? [ukraine, await scored('seeds', readSeeds)] : [ukraine];
}

async function scored(
  id: 'ukraine' | 'seeds',
  read: () => Promise<ReadTopic>,
): Promise<{ name: string; marks: readonly Mark[] }> {
  const topic = await read();
  try {
    return { name: id, marks: await markTopic(topic, await bundledGold(id)) };
  } finally {
    await topic.close();
  }
}
