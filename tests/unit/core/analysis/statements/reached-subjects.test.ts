import { expect, test } from 'vitest';
import { told } from './read.ts';

test.each([
  ['“It spreads,” WHO doctor Mina Lund told us.', 'WHO doctor Mina Lund | told | It spreads'],
  ['Critics, meanwhile, argue that the dam leaks.', 'Critics | argue | the dam leaks'],
  [
    'Her aides, more calmly, estimate that every day costs a boat.',
    'Her aides | estimate | every day costs a boat',
  ],
  ['Traders at Lund Bank reckon the crown will fall.', 'Traders at Lund Bank | reckon | the crown will fall'],
  [
    'The family of a boy who died after being sent home twice from the clinic say they were told nothing.',
    'The family of a boy who died after being sent home twice from the clinic | say | they were told nothing',
  ],
  [
    'A clerk who worked with both puts it this way: one shouts, and the other sulks.',
    'A clerk who worked with both | puts it | one shouts, and the other sulks',
  ],
  [
    'It was a dinner at which its then chief, Mina Lund, told guests that the yard was doomed.',
    'its then chief, Mina Lund | told | the yard was doomed',
  ],
  ['Lund kept insisting that the dam was sound.', 'Lund | insisting | the dam was sound'],
  ['Lund sharply rebuffed Holm, saying that he was late.', 'Lund | saying | he was late'],
  ['Holm left, but Lund brought him back, asking him to stay.', 'Lund | asking | him to stay'],
  [
    'The ministers limit themselves to saying that the talks go on.',
    'The ministers | saying | the talks go on',
  ],
  ['A driver who had queued there since noon says the gate was shut.', 'A driver | says | the gate was shut'],
  ['Lund has since tweeted that she was misquoted.', 'Lund | has since tweeted | she was misquoted'],
  [
    'The envoy, Mina Lund, said the clerk, Bo Holm, had met her.',
    'The envoy, Mina Lund | said | the clerk, Bo Holm, had met her',
  ],
  [
    'Mina Lund, the envoy, said the mill, Bara Steel, was shut.',
    'Mina Lund, the envoy | said | the mill, Bara Steel, was shut',
  ],
  ['The dam, said the envoy, Mina Lund, had burst.', 'the envoy, Mina Lund | said | The dam … had burst'],
  ['What they heard was a drill, Lund said.', 'Lund | said | What they heard was a drill'],
  ['Whether they come is up to them, Lund said.', 'Lund | said | Whether they come is up to them'],
  ['The palace let it be known that it was cross.', 'The palace | let it be known | it was cross'],
  ['It was closed, the palace has made it known.', 'the palace | has made it known | It was closed'],
  ['A pal of the star claims the pair have split.', 'A pal of the star | claims | the pair have split'],
  ['“I have five,” raged mum-of-two Mina Lund, 68.', 'mum-of-two Mina Lund, 68 | raged | I have five'],
  ['When we put it to Lund she snorted: “It was not me.”', 'she | snorted | It was not me.'],
  ['It closed with the words of dam keeper Mina Lund: “We stay.”', 'dam keeper Mina Lund | - | We stay.'],
  ['She left the dam, a claim the minister called “a toy”.', 'the minister | called | a toy'],
  ['She sold a dam Mina Lund called “a toy”.', 'Mina Lund | called | a toy'],
  ['By the lake on Tuesday a keeper said the ice was thin.', 'a keeper | said | the ice was thin'],
])('who speaks stands apart from the verb, or before a plain form: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test.each([
  ['The boats tied up by those who stayed came home after the harbour board agreed to wait.', 'who'],
  ['What a day, she said.', 'she'],
  ['The dog howled as he was told: “You are a coward.”', 'he'],
  ['She paid for what the United Mills claimed was a dam.', 'United Mills'],
])('%s is no remark of “%s”', (text, who) => {
  expect(told(text).some((one) => one.startsWith(`${who} |`))).toBe(false);
});

test.each([
  'The ushers take their names and announce the guests when they come.',
  'The convention wrote a creed and recommended the assembly acknowledge it.',
  'The Paris report that we have is thin.',
])('a plain form is no verb of telling: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['Holm asked the captain whether he had looked.', 'Holm | asked | whether he had looked'],
  ['Holm asked Lund on Friday why it failed.', 'Holm | asked | why it failed'],
  ['Holm asked them if they would come.', 'Holm | asked | if they would come'],
  ['Holm proposed to open the gate at noon.', 'Holm | proposed | to open the gate at noon'],
  ['Neither side, she ruled, was ready.', 'she | ruled | Neither side … was ready'],
  ['The minister says no: the dam has held for years.', 'The minister | says | the dam has held for years'],
  ['Not so fast, says Mina Lund.', 'Mina Lund | says | Not so fast'],
  ['Nothing to see here, the minister said.', 'the minister | said | Nothing to see here'],
  [
    'Holm accused the board, which had met that day, of hiding a loss.',
    'Holm | accused | the board, which had met that day, of hiding a loss',
  ],
])('a question behind whom it is put to, an answer without a verb: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test.each([
  ['She built a car park, a plan he called “a tomb for money”.', 'he | called | a tomb for money'],
  ['He dined with Holm, whom she described as “timid”.', 'she | described | timid'],
  ['Lund hailed the accord as a “triumph”.', 'Lund | hailed | the accord as a “triumph”'],
  ['The union called the decision premature.', 'The union | called | the decision premature'],
  ['The union called the council’s offer “thin”.', 'The union | called | the council’s offer “thin”'],
])('a name that somebody gives: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test.each([
  'The mayor called the emergency meeting.',
  'He also saw the exhibition “Salt and Light” at the museum.',
])('a name that nobody gives: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  [
    'The envoy said that the drill, with ten ships, was small and had been reported in time.',
    'The envoy | said | the drill, with ten ships, was small and had been reported in time',
  ],
  [
    'The envoy told the paper he saw the anger but did not share it.',
    'The envoy | told | he saw the anger but did not share it',
  ],
  [
    'The ministry confirmed the death of a guard but did not give his name.',
    'The ministry | confirmed | the death of a guard',
  ],
  ['Lund rejected the plan and the board left early.', 'Lund | rejected | the plan'],
  ['Lund praised the plan and the way it was drawn.', 'Lund | praised | the plan and the way it was drawn'],
  [
    'Lund wants them to know that the board and the yard agreed.',
    'Lund | wants | them to know that the board and the yard agreed',
  ],
])('a remark ends where the narrator goes on: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each([
  ['It is a plan Lund said could save the yard.', 'Lund | said | a plan … could save the yard'],
  ['She has a job that many teachers say is dull work.', 'many teachers | say | a job that … is dull work'],
  [
    'A 2014 board report found “no sign of a leak or a crack”.',
    'A 2014 board report | found | no sign of a leak or a crack',
  ],
  ['The ad, titled “Who, then?”, concludes that Holm is unfit.', 'The ad | concludes | Holm is unfit'],
  ['It was a report by the Courier that he had left.', 'the Courier | report | he had left'],
  ['The book accuses the mayor of lying.', 'The book | accuses | the mayor of lying'],
  ['She describes herself as “a wall” and has moved twice.', 'She | describes | herself as “a wall”'],
  [
    'Boats may stay ― as long as they pay, the council said.',
    'the council | said | Boats may stay ― as long as they pay',
  ],
  ['LIMA ― The council announced that it would pay.', 'The council | announced | it would pay'],
])('what is said stands around, behind or before its cue: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test.each([
  [
    'The firm that owned the dam, Lund Power, argued that it held.',
    'The firm that owned the dam, Lund Power | argued | it held',
  ],
  [
    'Holm says the gull – as they call it – waits by the bins.',
    'Holm | says | the gull – as they call it – waits by the bins',
  ],
  [
    'Holm quoted a proverb, “Cold feet, warm soup”, and regretted that nobody came.',
    'Holm | regretted | nobody came',
  ],
  ['Inspectors found no sign of a leak.', 'Inspectors | found | no sign of a leak'],
  ['She sees no cut before July.', 'She | sees | no cut before July'],
  [
    'Overheard at the bar: “I came for the soup and stayed for the speeches.”',
    '- | - | I came for the soup and stayed for the speeches.',
  ],
])('a subject past a relative clause or words in marks: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test.each(['Inspectors found no seats.', 'She saw no boats at the quay.'])('nothing is found: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['Lund vowed Monday to sign the bill.', 'Lund | vowed | to sign the bill'],
  ['Norland and Sudland agreed on Tuesday to meet again.', 'Norland and Sudland | agreed | to meet again'],
  ['Judge Mina Lund ruled the letter could be read.', 'Judge Mina Lund | ruled | the letter could be read'],
  ['Holm replied the gate was shut.', 'Holm | replied | the gate was shut'],
  [
    'June Holm, of Lund University, said the dam was safe.',
    'June Holm, of Lund University | said | the dam was safe',
  ],
  ['Lund can be heard telling a guest that the bill is dead.', 'Lund | telling | the bill is dead'],
  ['Of course she knew, she says.', 'she | says | Of course she knew'],
  [
    'The minister raised the detention of two sailors.',
    'The minister | raised | the detention of two sailors',
  ],
  [
    'It denies that the crew was tired, and told the court that the inquiry was fair.',
    'It | told | the inquiry was fair',
  ],
  [
    'Norland will take two boats from Sudland next month, its army chief said on Tuesday, as tension on the lake persists.',
    'its army chief | said | Norland will take two boats from Sudland next month',
  ],
])('the time, a name like a month, a second verb: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test.each([
  'A diplomat briefed reporters on condition of anonymity.',
  'The new counters. The boats launched on Tuesday.',
])('nothing is told: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['At noon the envoy, Ana Holm, said that the dam leaks.', 'the envoy, Ana Holm | said | the dam leaks'],
  [
    'After the vote the Labour leader, Ana Holm, said that the dam leaks.',
    'the Labour leader, Ana Holm | said | the dam leaks',
  ],
  [
    'Outside the court his lawyer, Bo Oke, told reporters that it leaks.',
    'his lawyer, Bo Oke | told | it leaks',
  ],
  [
    'The objection is to grants, says an official at the court who has read it.',
    'an official | says | The objection is to grants',
  ],
  ['Holm said unarmed monitors would go by May.', 'Holm | said | unarmed monitors would go by May'],
  ['Holm said displaced families had left.', 'Holm | said | displaced families had left'],
])('a subject is reached past where or when, and past what is told of it: %s', (text, statement) => {
  expect(told(text)).toEqual([statement]);
});

test.each([
  'On behalf of the council, Bo Oke, the dam was shut.',
  'In May the firm signed a letter of intent for ten of its planes, Bo Oke, and left.',
])('no speaker is reached where nothing is said: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['Holm said in a video sent by her lawyer that the dam leaks.', 'Holm | said | the dam leaks'],
  ['The envoy expressed that the study was copied.', 'The envoy | expressed | the study was copied'],
  [
    'Holm heralded the town’s long deal with the yard as a “triumph”.',
    'Holm | heralded | the town’s long deal with the yard as a “triumph”',
  ],
])('a verb tells by its frame, whatever the lexicon has of it: %s', (text, statement) => {
  expect(told(text)).toEqual([statement]);
});

test.each([
  [
    'The obstacles are minor, the mediator said on Sunday, but Norland said nothing had been agreed.',
    'the mediator | said | The obstacles are minor',
  ],
  [
    'The obstacles are minor, the mediator said, while Norland has denied that there are any.',
    'the mediator | said | The obstacles are minor',
  ],
  [
    'The obstacles are minor, the mediator said on Sunday, but the war went on.',
    'the mediator | said | The obstacles are minor … but the war went on',
  ],
])('a remark ends where another’s begins: %s', (text, statement) => {
  expect(told(text)).toContain(statement);
});
