import robotsModule from 'robots-parser';

/** What a robots.txt says to bots; the package's own types lack this module form. */
export interface RobotsRules {
  /** Undefined where the address is of another origin. */
  isAllowed(url: string, token: string): boolean | undefined;
  /** Seconds. */
  getCrawlDelay(token: string): number | undefined;
}

type Parse = (url: string, contents: string) => RobotsRules;

function isParse(module: unknown): module is Parse {
  return typeof module === 'function';
}

/** @param url the robots.txt's own */
export function robotsRules(url: string, text: string): RobotsRules {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.length <= longestRule);
  if (!isParse(robotsModule)) throw new TypeError('robots-parser is no function');
  return robotsModule(url, lines.join('\n'));
}

/** Lines that are longer are no rule that anybody means, but take long to compare. */
const longestRule = 1000;
