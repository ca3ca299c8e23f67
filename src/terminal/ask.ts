import { runAsk } from './run-ask.ts';

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read the output has seen enough, as with `head`.
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

try {
  process.exitCode = await runAsk(process.argv.slice(2), process);
} catch (error) {
  console.error(error);
  // Node's own code for an uncaught error is 1, which means "not answered" here.
  process.exitCode = 2;
}
