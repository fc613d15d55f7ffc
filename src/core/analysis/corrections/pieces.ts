/** What an outlet may call what it prints, as alternatives of a pattern. */
export const pieces =
  'article|story|post|piece|headline|caption|column|item|page|obituary|profile|live blog|blog|liveblog|transcript|newsletter|dispatch|graphic|map|chart|video|podcast|summary|interview|review|analysis|file|photo|picture';

/** The same, with what broadcasters, bodies and companies give out, and parts of these. */
export const outputs = `${pieces}|report|version|entry|update|tweet|bulletin|alert|edition|email|e-mail|programme|program|show|broadcast|statement|release|notice|flyer|leaflet|message|paper|list|table|website|site|feed|advisory|photograph|magazine|issue`;
