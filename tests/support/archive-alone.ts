import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';

const shipped = path.join(import.meta.dirname, '../../briefings');
const topicFile = z.looseObject({ sources: z.array(z.looseObject({ files: z.string().optional() })) });

/**
 * Copies the shipped topics without their sources on the web: what a test reads stands on the disk, whatever network there is.
 * @param directory is to have them in `briefings`
 * @param isWanted whether a file is copied
 * @returns where the copies stand
 */
export function archiveAlone(directory: string, isWanted: (file: string) => boolean = () => true): string {
  const briefings = path.join(directory, 'briefings');
  cpSync(shipped, briefings, { recursive: true, filter: isWanted });
  const file = path.join(briefings, 'ukraine.yaml');
  const topic = topicFile.parse(parse(readFileSync(file, 'utf8')));
  const sources = topic.sources.filter(({ files }) => files !== undefined);
  writeFileSync(file, stringify({ ...topic, sources }));
  return briefings;
}
