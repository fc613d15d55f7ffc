/** Nouns for people that name no office; singular or plural as written. */
export const crowds = new Set(
  (
    'source sources authorities critics supporters opponents protesters demonstrators insiders allies participants voters ' +
    'residents rebels insurgents separatists militants activists campaigners farmers workers employees executives rivals ' +
    'commentators pollsters traders investors regulators organisers organizers police republicans democrats firefighters paramedics scientists '
  ).split(' '),
);
export const qualified = new Set(['people', 'person', 'persons', 'man', 'woman', 'individuals']);
/** After "people" these make them somebody who tells. */
export const knowing = /^(?:familiar|briefed|close|with|involved|informed|aware)$/;
export const determiners = new Set(
  (
    'a an the one two three four five six seven eight nine ten several some many other another multiple various most both ' +
    'few unnamed anonymous these those'
  ).split(' '),
);
export const adjectives = new Set(
  (
    'senior top western eastern european african asian arab northern southern regional local unnamed anonymous current ' +
    'official diplomatic intelligence administration government military security industry company union opposition ' +
    'foreign trade palace party ministry embassy congressional parliamentary judicial law enforcement independent ' +
    'leading prominent veteran high-ranking high-level top-level middle asian allied gulf un-named city state national ' +
    'health school human rights climate peace'
  ).split(' '),
);
export const ends = new Set(
  'who that which said says and but or as is are was were has have had will would could'.split(' '),
);
