import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);

/** Runs a service that ends so. */
function endedBy(what: string) {
  const script = `
    import { createLog } from './src/cli/log.ts';
    import { endOnUncaught } from './src/cli/process-end.ts';
    endOnUncaught(createLog('info', { interactive: false }));
    setInterval(() => {}, 1000);
    ${what}
  `;
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' });
}

it.each([
  ['an error that nobody caught', "setImmediate(() => { throw new Error('fell over'); });"],
  ['a promise whose rejection nobody caught', "void Promise.reject(new Error('fell over'));"],
])('%s is one error line, and ends the process with status 1', (_what, code) => {
  const { status, stdout, stderr } = endedBy(code);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  const [line = '', ...more] = stderr.trim().split('\n');
  expect(more).toEqual([]);
  expect(JSON.parse(line)).toMatchObject({ level: 50, err: { type: 'Error', message: 'fell over' } });
});
