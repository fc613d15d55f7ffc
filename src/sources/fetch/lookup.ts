import { lookup } from 'node:dns/promises';
import type { Lookup } from './guard.ts';

/** As the machine looks names up: its hosts file, its name servers. */
export const systemLookup: Lookup = (name) => lookup(name, { all: true });
