import type { WebSource } from '../../core/model/topic.ts';

type FeedOptions = Pick<WebSource, 'official' | 'every' | 'pages'>;

const isInterval = /^P(?=.)[\dDHMSTW.]+$/;

/**
 * What a topic says of a feed and OPML has no field for, as its `category`: slash-delimited strings with commas between
 * (OPML 2.0). Undefined where it says nothing.
 */
export function feedCategory({ official, every, pages }: FeedOptions): string | undefined {
  const said = [official && 'official', pages && 'pages', every && `every/${every}`].filter(Boolean);
  return said.length > 0 ? said.map((part) => `/Readout/${part}`).join(',') : undefined;
}

/** The options that a `category` holds; those of other programs mean nothing here. */
export function optionsOf(category: string | undefined): FeedOptions {
  const parts = (category ?? '').split(',').map((part) => part.trim());
  const has = (part: string): boolean => parts.includes(`/Readout/${part}`);
  const every = parts.find((part) => part.startsWith('/Readout/every/'))?.slice('/Readout/every/'.length);
  return {
    ...(has('official') && { official: true }),
    ...(every !== undefined && isInterval.test(every) && { every }),
    ...(has('pages') && { pages: true }),
  };
}
