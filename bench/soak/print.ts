export function row(name: string, figure: string | number): string {
  return `${name.padEnd(60)}${figure}`;
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
