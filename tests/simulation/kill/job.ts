import { z } from 'zod';

/** What a process that delivers is started with. */
export const job = z.object({
  directory: z.string(),
  /** The real instant at which the shared clock showed `start`. */
  from: z.string(),
  start: z.string(),
  discord: z.object({ apiUrl: z.string(), token: z.string() }),
  slack: z.object({
    apiUrl: z.string(),
    teamId: z.string(),
    botToken: z.string(),
    botId: z.string(),
    botUserId: z.string(),
  }),
});

export type Job = z.infer<typeof job>;
