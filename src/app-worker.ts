import './regexp-tiering.ts';
import module from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

// The thread's entry. As in main.ts, compiled code is kept between runs.
module.enableCompileCache();
const { serveApp } = await import('./app-serve.ts');
if (parentPort) await serveApp(parentPort, workerData);
