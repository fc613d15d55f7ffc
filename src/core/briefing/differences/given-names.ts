import { fold, sameFirst } from '../join-people.ts';

/** Given names that one person may go by: short forms, and one name in two languages ("Volodymyr", "Vladimir"). */
const forms = [
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
].map((line) => new Set(line.split(' ').map(fold)));

/** True where both may be the given name of one person as two outlets write it: "Joe" and "Joseph", "Serhiy" and "Sergei". */
export function areOneGivenName(a: string, b: string): boolean {
  if (areTwoDoubles(a, b)) return false;
  const [one, other] = [fold(a), fold(b)];
  if (one.startsWith(other) || other.startsWith(one) || sameFirst(one, other)) return true;
  return areFormsOfOneName(a, b) || skeleton(one) === skeleton(other);
}

/** "Joe" and "Joseph", "Volodymyr" and "Vladimir". */
export function areFormsOfOneName(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  return forms.some((known) => known.has(one) && known.has(other));
}

/** "Jean-Claude" and "Jean-Pierre": two names that begin alike. */
function areTwoDoubles(a: string, b: string): boolean {
  const [first, second] = [a, b].map((name) => name.split(/[-‐]/)[1]);
  return first !== undefined && second !== undefined && !areOneGivenName(first, second);
}

/** Consonants alone: romanisations of one name differ in vowels, "Aliaksandr" and "Aleksandr". */
function skeleton(name: string): string {
  return name
    .replace(/[aeiou]/g, '')
    .replace(/[kq]/g, 'c')
    .replace(/w/g, 'v');
}
