/** Callings that nobody has for a country: "a Syrian engineer" does not speak for Syria. */
const privateCallings = new Set(
  (
    'engineer doctor surgeon nurse teacher farmer fisherman resident witness activist campaigner athlete coach pilot author ' +
    'columnist historian scholar scientist researcher professor lecturer expert analyst economist journalist reporter ' +
    'correspondent editor host anchor presenter banker investor tycoon lawyer attorney veteran pastor priest rabbi imam ' +
    'footballer goalkeeper midfielder winger cyclist swimmer cricketer golfer boxer actor actress singer musician novelist ' +
    'poet playwright photographer designer architect entrepreneur businessman businesswoman trader trucker docker miner ' +
    'sculptor painter composer physicist chemist biologist student skipper sailor volunteer'
  ).split(' '),
);

/** True for what somebody does for a living, of which a country or a body has many: "engineer". */
export function isCalling(office: string): boolean {
  return privateCallings.has(office) || /ologist$|worker$|teacher$|keeper$/.test(office);
}
