#!/usr/bin/env node
// The package's bin. Plain JavaScript and not main.ts itself, so that a Node too old for TypeScript can say so.
await import('./runtime-guard.mjs');
await import('./main.ts');
