import type { Span } from '../../model/span.ts';
import { bodyEntry } from './entries.ts';
import { only } from './only.ts';
import type { PeopleEntry } from './people.ts';

/** Names of papers and magazines by their last word; "the Daily Herald", "The Washington Post". */
const paperHeads =
  'Times|Post|Journal|Herald|Tribune|Guardian|Telegraph|Gazette|Chronicle|Courier|Mail|Star|Sun|Mirror|Express|Observer|Independent|Examiner|Inquirer|Register|Dispatch|Globe|Bulletin|Echo|Argus|Mercury|Sentinel|Record|Standard|Review|Magazine|Weekly|Advertiser|Advocate|Economist|Atlantic|Spectator|Nation|Daily';
const paperName = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[Tt]he )?((?:\\p{Lu}[\\p{L}.’'-]{1,20} ){0,3}(?:${paperHeads}))(?![\\p{L}\\p{N}-])`,
  'gu',
);
const paperNoun =
  /^(?:the|its|their|his|her) (?:\p{Ll}+ )?(?:newspaper|paper|daily|weekly|tabloid|broadsheet|magazine|editorial|publication)(?:['’]s)?(?: editorial)?(?: board)?$/iu;
/** An article about research has papers of another kind. */
const studies =
  /\b(?:study|studies|researchers?|university|professor|working paper|white paper|co-authors?)\b/i;

/** Public bodies that news calls by their letters without ever writing them out, by what they are called for short. */
const lettered: Readonly<Record<string, RegExp>> = {
  bureau: /(?<![\p{L}\p{N}.])(?:FBI)(?![\p{L}\p{N}])/gu,
  agency:
    /(?<![\p{L}\p{N}.])(?:CIA|NSA|EPA|FDA|CDC|IRS|NASA|FEMA|DEA|FAA|CBP|ICE|TSA|ATF|NTSB|NOAA|USGS|UNHCR|UNICEF|IAEA|WADA)(?![\p{L}\p{N}])/gu,
  network: /(?<![\p{L}\p{N}.])(?:CNN|NBC|CBS|ABC|MSNBC|Fox News)(?![\p{L}\p{N}])/gu,
  broadcaster: /(?<![\p{L}\p{N}.])(?:BBC|ITV|RTÉ|RTE|CBC|NPR|PBS|ZDF|ARD|RAI|NHK)(?![\p{L}\p{N}])/gu,
};
const letteredNoun = /^(?:the|its) (bureau|agency|network|broadcaster)$/i;

/**
 * Reads which paper "the newspaper", "the paper’s editorial board" and "the editorial" are, and which body of known letters
 * "the bureau" (FBI) or "the network" (CNN) is: the one that the article names, of several papers the one last named before.
 */
export function shortBodies(text: string): (words: string, span: Span) => PeopleEntry | null {
  let papers: readonly Paper[] | null = null;
  return (words, span) => {
    const noun = letteredNoun.exec(words)?.[1]?.toLowerCase();
    if (noun !== undefined) return entryOf(onlyMatch(text, lettered[noun]));
    if (!paperNoun.test(words) || (/\bpaper$/i.test(words) && studies.test(text))) return null;
    papers ??= papersOf(text);
    return entryOf(paperBefore(text, papers, span.start));
  };
}

interface Paper {
  readonly name: string;
  readonly start: number;
}

/** No article names more. */
const most = 200;

function papersOf(text: string): readonly Paper[] {
  const found: Paper[] = [];
  for (const match of text.matchAll(paperName)) {
    const name = (match[1] ?? '').replace(/^.*\bThe /, '');
    const isShort = !name.includes(' ');
    // "post", "mail": one word is a paper's name only with its article.
    if (isShort && !/^the /i.test(match[0])) continue;
    const full = isShort ? found.find((one) => one.name.endsWith(` ${name}`)) : undefined;
    found.push({ name: full?.name ?? name, start: match.index });
    if (found.length >= most) break;
  }
  return found;
}

/** The article's only paper, else the one last named before, where none stands beside it in the sentence. */
function paperBefore(text: string, papers: readonly Paper[], at: number): string | null {
  const single = only(new Set(papers.map(({ name }) => name)));
  if (single !== null) return single;
  const last = papers.findLast(({ start }) => start < at);
  if (last === undefined) return null;
  const beside = papers.some(
    ({ name, start }) =>
      name !== last.name && Math.abs(start - last.start) < near && isOneSentence(text, start, last.start),
  );
  return beside ? null : last.name;
}

/** Two papers named farther from each other, in characters, are not named together. */
const near = 200;

function isOneSentence(text: string, a: number, b: number): boolean {
  return !/[.!?][”"]?\s/.test(text.slice(Math.min(a, b), Math.max(a, b)));
}

function onlyMatch(text: string, pattern: RegExp | undefined): string | null {
  return pattern === undefined ? null : only(new Set(Array.from(text.matchAll(pattern), ([name]) => name)));
}

function entryOf(name: string | null): PeopleEntry | null {
  return name === null ? null : bodyEntry(name);
}
