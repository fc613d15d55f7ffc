/** Two articles of one outlet. */
export interface Form {
  readonly name: string;
  readonly titles: readonly [string, string];
  readonly a: string;
  readonly b: string;
  readonly hoursApart: number;
  readonly urls?: readonly [string, string];
}

function changed(text: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((left, [was, now]) => {
    if (!left.includes(was)) throw new Error(`“${was}” is not in the text`);
    return left.replaceAll(was, now);
  }, text);
}

const call =
  "Minister of Fisheries Orm Dahle spoke today by telephone with Tessaly's Minister of Fisheries, Hanna Wald. Minister Dahle " +
  'underlined the importance of a fair sharing of the herring quota. The Ministers agreed to continue their dialogue ahead of ' +
  'the coastal states meeting in Dorvik.';
const spokesman =
  'The following is attributable to Spokesperson Jana Wehl:\n\nMinister of Foreign Affairs Halla Dovre spoke today with Arven ' +
  'Foreign Minister Tom Eklind. The Minister reaffirmed the commitment of Bolmark to a negotiated settlement of the dispute ' +
  'over the Upper Sann dam. The two ministers discussed preparations for the meeting in Kisvar and agreed to remain in ' +
  'contact. The Minister thanked Minister Eklind for his engagement.';
const liveDay =
  'Live: Upper Sann talks, day one.\n\nNegotiators from Arven and Bolmark met on Thursday in Kisvar for talks on the Upper Sann ' +
  'dam, which has cut off water to the valley since March.\n\n"Both sides are still in the room," Clara Aubrey said on Thursday.' +
  '\n\nThe talks are mediated by the Tessalian diplomat Clara Aubrey. The Lantern is following the negotiations from the press ' +
  'centre in Kisvar, where more than 200 journalists are accredited. The quarrel began in March when Bolmark closed the ' +
  'sluices of the dam, and has since cost both countries dearly.';
const liveBlog =
  'Our reporters follow the ferry talks in the customs house of Skarhavn hour by hour, with the newest entry first.\n\n"Nobody ' +
  'has slept and nobody has moved," the mediator, Aud Hestnes, said at the door.\n\nThe delegations of the Solvang Line and of ' +
  'the union sit on separate floors. The strike has cut off the skerries of Morn, and the navy carries what it can to Tunnes ' +
  'and to Velhaven. Boats will stay in port at least until the delegations have come to terms.';
const situation =
  'The situation on the Strait of Morn remains tense. In the past 24 hours 18 vessels entered the port of Skarhavn, the ' +
  'Harbour Authority said, and the Royal Navy made 5 crossings to the outer skerries. Boatmen are asked to keep clear of the ' +
  'fairway between Tunnes and Velhaven until the Harbour Authority gives the all-clear. Telephone lines are open all day.';
const weekly =
  'Here is what the Kisvar Institute counted on the Upper Sann from 3 to 9 March. The level of the reservoir stood below its ' +
  'mean, and farmers in Arven and in Bolmark were asked to draw no water by night. The Joint Commission met, and took note of ' +
  'the readings without debate. Engineers of either side went on with the repair of the eastern gate as planned.';
const match =
  'Skarhavn beat Tunnes at home in the Strait League on Saturday, with Per Holm scoring the only goal shortly before the ' +
  'break. Tunnes pressed after the interval and hit the post, but the defence held on in front of a full ground. The Strait ' +
  'League goes on next week, when the leaders of the table meet in Velhaven under the new lamps.';
const ambassador =
  'The Secretary of State received the Ambassador of Arven, Lena Oru, at the ministry this morning. They discussed trade and ' +
  'the movement of persons across the border. The Secretary of State recalled the long friendship of the two peoples. The ' +
  'Ambassador conveyed the greetings of her government and invited the Secretary of State to visit in the course of the year.';
const strike =
  'Air raid sirens sounded in Velhaven for the eleventh night of the siege, the city council said. Shelters at the tram depot ' +
  'and beneath the market stay open. Trams run until dusk, and the water supply is on for two hours at noon. The council ' +
  'asks people to boil what they drink and to look in on neighbours who live alone.';
const council =
  'The Security Committee of the Coastal League met behind closed doors in Lund on Monday at the request of Arven. Members ' +
  'expressed concern and called on all sides to show restraint. The Committee will remain seized of the matter. A statement ' +
  'to the press was not agreed upon, the President of the Committee told reporters after the session.';
const visit =
  'The President will travel to Dorvik to meet the head of the government there and to open a school. The President will be ' +
  'accompanied by a delegation of business people. Questions may be put to the press office. The President last met Premier ' +
  'Ivo Lund in autumn, when both spoke of ferries, of fish and of the bridge that has been planned for many years.';
const market =
  'Herring prices at the Skarhavn auction rose to 41 crowns a crate as boats stayed in port. Buyers from Lund and Dorvik bid ' +
  'for what there was. Traders expect prices to stay high as long as the quarrel over the Strait of Morn goes on, and said ' +
  'that the smokehouses of Tunnes would soon have to send their people home.';

const signed =
  'The report is signed by Captain Aksel Rud and by Commander Liv Torsen, and is sent to the Governor of Morn, to the Mayors ' +
  'of Tunnes and Dorvik, to Judge Aud Hestnes and to the Pilots Guild.';

export const forms: readonly Form[] = [
  {
    name: 'daily reports that differ in one figure among many names',
    titles: ['Situation report', 'Situation report'],
    a: `${situation}\n\n${signed}`,
    b: changed(`${situation}\n\n${signed}`, { '18 vessels': '22 vessels' }),
    hoursApart: 24,
  },
  {
    name: 'reports of one day under two titles, of which the later lacks names of the earlier',
    titles: ['Port slowly fills up', 'What boatmen have to know'],
    a: situation,
    b: changed(situation, { ' of Skarhavn': '', 'the Royal Navy': 'the navy' }),
    hoursApart: 4,
  },
  {
    name: 'readouts of calls with the ministers of two countries',
    titles: [
      'Readout of the Minister’s call with the Minister of Tessaly',
      'Readout of the Minister’s call with the Minister of Orrin',
    ],
    a: call,
    b: changed(call, { Tessaly: 'Orrin', 'Hanna Wald': 'Mette Holm' }),
    hoursApart: 24,
  },
  {
    name: 'readouts of two calls under one title on one day',
    titles: ['Readout of the Minister’s call', 'Readout of the Minister’s call'],
    a: call,
    b: changed(call, { Tessaly: 'Orrin', 'Hanna Wald': 'Mette Holm' }),
    hoursApart: 2,
  },
  {
    name: 'readouts of a spokesperson two days apart',
    titles: [
      "Readout of Minister Dovre's Call with Foreign Minister Eklind of Arven",
      "Readout of Minister Dovre's Call with Foreign Minister Ruiz of Orrin",
    ],
    a: spokesman,
    b: changed(spokesman, {
      Arven: 'Orrin',
      'Tom Eklind': 'Inés Ruiz',
      Eklind: 'Ruiz',
      'for his': 'for her',
    }),
    hoursApart: 48,
  },
  {
    name: 'readouts of which only a person’s name differs',
    titles: ['Readout of a courtesy call', 'Readout of a courtesy call'],
    a: ambassador,
    b: changed(ambassador, { 'Lena Oru': 'Ada Pell' }),
    hoursApart: 30,
  },
  {
    name: 'readouts of which only the country differs',
    titles: [
      'The Secretary of State receives an ambassador',
      'The Secretary of State receives an ambassador',
    ],
    a: ambassador,
    b: changed(ambassador, { Arven: 'Bolmark' }),
    hoursApart: 5,
  },
  {
    name: 'live reports of day one and day two',
    titles: ['Live: Upper Sann talks, day one', 'Live: Upper Sann talks, day two'],
    a: liveDay,
    b: changed(liveDay, { 'day one': 'day two', Thursday: 'Friday', 'in the room': 'in the building' }),
    hoursApart: 24,
  },
  {
    name: 'live blogs of two days under one title and one introduction',
    titles: ['Ferry talks live', 'Ferry talks live'],
    a: liveBlog,
    b: changed(liveBlog, { 'Nobody has slept and nobody has moved': 'The coffee is better than the mood' }),
    hoursApart: 24,
  },
  {
    name: 'live blogs whose titles alone say the day',
    titles: ['Ferry talks live: Monday', 'Ferry talks live: Tuesday'],
    a: `${liveBlog}\n\nThe entries of Monday and of Tuesday stand below.`,
    b: `${liveBlog}\n\nThe entries of Monday and of Tuesday stand below. Talks go on.`,
    hoursApart: 16,
  },
  {
    name: 'daily reports under one title, with other figures',
    titles: ['Situation report', 'Situation report'],
    a: situation,
    b: changed(situation, { '18 vessels': '22 vessels', '5 crossings': '6 crossings' }),
    hoursApart: 24,
    urls: [
      'https://port.example/2031/03/04/situation-report',
      'https://port.example/2031/03/05/situation-report',
    ],
  },
  {
    name: 'daily reports with numbers in their titles',
    titles: ['Situation report No. 11', 'Situation report No. 12'],
    a: situation,
    b: `${situation} Fuel is short.`,
    hoursApart: 12,
  },
  {
    name: 'nightly reports that count nights in letters',
    titles: ['Night in Velhaven', 'Night in Velhaven'],
    a: strike,
    b: changed(strike, { eleventh: 'twelfth' }),
    hoursApart: 24,
  },
  {
    name: 'weekly summaries',
    titles: ['The week on the Upper Sann', 'The week on the Upper Sann'],
    a: weekly,
    b: changed(weekly, { '3 to 9 March': '10 to 16 March' }),
    hoursApart: 7 * 24,
  },
  {
    name: 'match reports',
    titles: ['Skarhavn beat Tunnes', 'Dorvik beat Tunnes'],
    a: match,
    b: changed(match, { 'Skarhavn beat': 'Dorvik beat', 'Per Holm': 'Jan Storm' }),
    hoursApart: 1,
  },
  {
    name: 'notices of two sessions',
    titles: ['Committee meets behind closed doors', 'Committee meets behind closed doors'],
    a: council,
    b: changed(council, { Monday: 'Wednesday' }),
    hoursApart: 48,
  },
  {
    name: 'notices of two journeys',
    titles: ['The President travels to Dorvik', 'The President travels to Velhaven'],
    a: visit,
    b: changed(visit, { Dorvik: 'Velhaven' }),
    hoursApart: 72,
  },
  {
    name: 'market reports of two days',
    titles: ['Herring prices rise', 'Herring prices rise again'],
    a: market,
    b: changed(market, { '41 crowns': '47 crowns' }),
    hoursApart: 24,
  },
];

export const versions: readonly Form[] = [
  {
    name: 'under one title, with an hour told more closely',
    titles: ['Herring prices rise', 'Herring prices rise'],
    a: market,
    b: changed(market, { '41 crowns': '43 crowns' }),
    hoursApart: 3,
  },
  {
    name: 'under a title with “Updated” before it, and gone on with',
    titles: ['The President travels to Dorvik', 'Updated: The President travels to Dorvik'],
    a: visit,
    b: `${visit} The Premier will speak first, and Ada Pell will sing.`,
    hoursApart: 20,
  },
  {
    name: 'under another title, with all its names and figures',
    titles: ['League in talks', 'No statement agreed after closed session'],
    a: council,
    b: `${changed(council, { 'Members expressed concern': 'Members again expressed deep concern' })} They left by car.`,
    hoursApart: 6,
  },
  {
    name: 'the next day, under a longer address',
    titles: ['Readout of the call', 'Ministers speak of quota'],
    a: call,
    b: `${call} They will speak again.`,
    hoursApart: 24,
    urls: ['https://fish.example/dahle-wald', 'https://fish.example/new/dahle-wald-call'],
  },
  {
    name: 'with a name left out and half its figures mended, where title and day are the same',
    titles: ['Situation report of the port', 'Situation report of the port'],
    a: situation,
    b: changed(situation, { '18 vessels': '19 vessels', 'the Royal Navy': 'the navy' }),
    hoursApart: 4,
  },
  {
    name: 'with two names left out, under a title with “Updated” before it',
    titles: ['Situation report of the port', 'Updated: Situation report of the port'],
    a: situation,
    b: changed(situation, { ' of Skarhavn': '', 'the Royal Navy': 'the navy' }),
    hoursApart: 4,
  },
  {
    name: 'with two names left out, under the same end of another address',
    titles: ['Port slowly fills up', 'What boatmen have to know'],
    a: situation,
    b: changed(situation, { ' of Skarhavn': '', 'the Royal Navy': 'the navy' }),
    hoursApart: 4,
    urls: ['https://port.example/a/port-fills-up', 'https://port.example/b/port-fills-up.html'],
  },
  {
    name: 'with a correction at its foot',
    titles: ['Ministers speak of the dam', 'Corrected: Dovre and Eklind speak'],
    a: spokesman,
    b: `${spokesman}\n\nCorrection: An earlier version misspelt the name of the dam.`,
    hoursApart: 40,
  },
];

/** Two outlets’ texts of which one is the form of the other, filled in for others. */
export const formsElsewhere: readonly Form[] = forms.filter(({ name }) =>
  /calls with the ministers|under one title on one day|a spokesperson|match/.test(name),
);
