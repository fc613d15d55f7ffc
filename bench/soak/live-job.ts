import { z } from 'zod';

/** What a process that reads feeds from a local web is started with. */
export const liveJob = z.object({
  directory: z.string(),
  pauseMs: z.number(),
  tickMs: z.number(),
  topics: z.array(
    z.object({
      id: z.string(),
      sources: z.array(z.object({ url: z.string(), every: z.string() })),
    }),
  ),
});

export type LiveJob = z.infer<typeof liveJob>;

/** What it says when it ends. */
export const liveEnd = z.object({
  ticks: z.number(),
  readings: z.number(),
  longestTickMs: z.number(),
  cpuMs: z.number(),
});

export type LiveEnd = z.infer<typeof liveEnd>;
