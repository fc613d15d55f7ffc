import '../regexp-tiering.ts';
import module from 'node:module';
import os from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';

// The thread's entry. Where there are fewer processors than work, whoever waits for an acknowledgement goes first: on
// Linux this is the priority of the calling thread alone.
if (process.platform === 'linux') os.setPriority(5);
// As in main.ts, compiled code is kept between runs.
module.enableCompileCache();
const { serveApp } = await import('./serve.ts');
if (parentPort) await serveApp(parentPort, workerData);
