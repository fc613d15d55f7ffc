import { link, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '../core/fault.ts';

/** A file that is to be written whole. */
export interface FileChange {
  /** Absolute. */
  readonly path: string;
  /** How faults name it. */
  readonly shownAs: string;
  /** What it held when `after` was made of it; null: there was no such file. */
  readonly before: string | null;
  readonly after: string;
}

/**
 * Writes a file so that whoever reads it meanwhile sees the old text or the new one, never a part. Permissions stay; a
 * link stays one, and what it leads to is written.
 * @throws Fault `changed-meanwhile` where the file is not as it was, and `unwritable`; nothing is written then
 */
export async function replaceFile({ path: named, shownAs, before, after }: FileChange): Promise<void> {
  let draft: string | null = null;
  try {
    const target = before === null ? named : await realpath(named);
    draft = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
    await writeDraft(draft, after, before === null ? null : await stat(target));
    if (before === null) {
      await link(draft, target);
    } else {
      if ((await readFile(target, 'utf8')) !== before) throw changed(shownAs);
      await rename(draft, target);
      draft = null;
    }
  } catch (error) {
    throw faultOf(error, shownAs);
  } finally {
    if (draft !== null) await unlink(draft).catch(() => undefined);
  }
}

interface Permissions {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

async function writeDraft(draft: string, text: string, permissions: Permissions | null): Promise<void> {
  const file = await open(draft, 'wx', permissions ? 0o600 : 0o666);
  try {
    await file.writeFile(text);
    if (permissions) {
      // Only root may give a file away; where nobody may, the owner is the same already or cannot be kept.
      await file.chown(permissions.uid, permissions.gid).catch(() => undefined);
      await file.chmod(permissions.mode & 0o7777);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

function changed(shownAs: string): Fault {
  const place = { file: shownAs };
  return new Fault(
    'changed-meanwhile',
    'Somebody else changed the file meanwhile.',
    'Run the command again.',
    {
      place,
    },
  );
}

function faultOf(error: unknown, shownAs: string): unknown {
  if (error instanceof Fault || !(error instanceof Error)) return error;
  const code = 'code' in error ? error.code : null;
  if (code === 'EEXIST') return changed(shownAs);
  const more = { place: { file: shownAs }, cause: error };
  const mend = 'Check the permissions of its directory and the room on the disk.';
  return new Fault('unwritable', `The file cannot be written: ${error.message}.`, mend, more);
}
