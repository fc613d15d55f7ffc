/** What a fetch keeps to, whatever the settings say. */
export const limits = {
  /** Of an answer, after decompression. */
  bytes: 10 * 1024 * 1024,
  /** Of a robots.txt; what follows is not read: RFC 9309, 2.5. */
  robotsBytes: 500 * 1024,
  /** For all requests of a fetch, without standing in line. */
  totalMs: 20_000,
  redirects: 5,
  /** Requests under way at once, to all hosts together. */
  atOnce: 32,
} as const;
