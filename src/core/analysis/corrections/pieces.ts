/** What an outlet may call what it prints, as alternatives of a pattern. */
export const pieces =
  'article|story|post|piece|headline|caption|column|item|page|obituary|profile|live blog|blog|liveblog|transcript|newsletter|dispatch|graphic|map|chart|video|podcast|summary|interview|review|analysis|file|photo|picture';
