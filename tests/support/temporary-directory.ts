import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A directory of the running test's own, removed when the test is over. */
export function temporaryDirectory(): string {
  return directoryIn(tmpdir());
}

/** The same in memory, where the machine has such a place: for what is written often and need not outlive the test. */
export function quickDirectory(): string {
  const memory = '/dev/shm';
  return directoryIn(existsSync(memory) ? memory : tmpdir());
}

function directoryIn(place: string): string {
  const directory = mkdtempSync(path.join(place, 'readout-test-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}
