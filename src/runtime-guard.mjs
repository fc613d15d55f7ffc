// Plain JavaScript, so that an old Node can read it: a failed optional dependency is silent, and then the
// machine's own Node would run everything and fail somewhere less clear than here.
const wanted = 26;
const found = Number(process.versions.node.split('.')[0]);
if (found < wanted) {
  process.stderr.write(
    `readout needs Node ${wanted} or newer and runs on ${process.version}.\n` +
      'Mend: run `npm ci` again (it brings Node as an optional dependency on Linux, x64 and arm64), ' +
      `start through \`npm run\`, or install Node ${wanted} yourself.\n`,
  );
  process.exit(2);
}
