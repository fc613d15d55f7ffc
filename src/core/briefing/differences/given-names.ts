import { fold, sameFirst } from '../join-people.ts';
import { type Spelling, spellingOf } from './spelling.ts';

/** Given names that one person may go by: short forms, and one name in two languages ("Volodymyr", "Vladimir"). */
const lines = [
  'alexander sandy sasha oleksandr aleksandr alejandro alessandro aliaksandr alex',
  'alexei oleksii aleksei alexey aliaksei',
  'andrew andy drew andrei andrii andrey andrzej',
  'anna hanna anne ann annie',
  'anthony tony antonio anton',
  'catherine katherine kathryn kate kathy cathy katie kateryna ekaterina yekaterina katerina',
  'charles charlie chuck',
  'charlotte lottie',
  'david dave davey',
  'deborah debbie',
  'dorothy dot dottie',
  'dmitri dmytro dmitry',
  'edward ed eddie ted ned',
  'elizabeth liz beth betty eliza lisa',
  'francis frank francisco',
  'geoffrey jeffrey jeff geoff',
  'george yuri yurii heorhii georgy',
  'gerald jerry gerry',
  'helen olena elena helena yelena',
  'henry harry hank harold',
  'igor ihor',
  'james jim jimmy jamie',
  'john jack johnny ivan ian sean',
  'joseph joe joey yosef',
  'kirill kyrylo',
  'lawrence larry laurence',
  'leonard len lenny',
  'margaret maggie peggy meg rita',
  'martha patty',
  'mary molly polly maria marie',
  'matthew matt',
  'michael mike mick mickey mikhail mykhailo michal mikhael',
  'nicholas nick nikolai mykola nikolay nicolas',
  'nathan nat',
  'patrick pat paddy padraig',
  'peter pete piotr petro pyotr pedro pierre',
  'philip phil felipe',
  'richard rick dick ricky',
  'robert bob rob bobby bert',
  'ronald ron ronnie',
  'rudolph rudolf rudy',
  'sarah sally',
  'sergei serhii sergey siarhei',
  'stephen steven steve stefan',
  'susan sue susie suzanne',
  'theodore ted teddy theo',
  'thomas tom tommy',
  'timothy tim',
  'vladimir volodymyr uladzimir wladimir',
  'walter walt',
  'william bill will billy liam',
  'yevgeny yevhen eugene evgeny gene',
];

/** The lines that have a name, by the name as `fold` gives it. */
const linesOf: ReadonlyMap<string, ReadonlySet<number>> = new Map(
  [
    ...Map.groupBy(
      lines.flatMap((line, number) => line.split(' ').map((name) => ({ name: fold(name), number }))),
      ({ name }) => name,
    ),
  ].map(([name, found]) => [name, new Set(found.map(({ number }) => number))]),
);

/** True where both may be the given name of one person as two outlets write it: "Joe" and "Joseph", "Serhiy" and "Sergei". */
export function areOneGivenName(a: Spelling, b: Spelling): boolean {
  if (areTwoDoubles(a, b)) return false;
  const [one, other] = [a.folded, b.folded];
  if (one.startsWith(other) || other.startsWith(one) || sameFirst(one, other)) return true;
  return areFormsOfOneName(a, b) || a.skeleton === b.skeleton;
}

/** "Joe" and "Joseph", "Volodymyr" and "Vladimir". */
export function areFormsOfOneName({ folded: a }: Spelling, { folded: b }: Spelling): boolean {
  return linesOf.get(a)?.isDisjointFrom(linesOf.get(b) ?? new Set()) === false;
}

/** "Jean-Claude" and "Jean-Pierre": two names that begin alike. */
function areTwoDoubles(a: Spelling, b: Spelling): boolean {
  const [first, second] = [a, b].map(({ name }) => name.split(/[-‐]/)[1]);
  return (
    first !== undefined && second !== undefined && !areOneGivenName(spellingOf(first), spellingOf(second))
  );
}
