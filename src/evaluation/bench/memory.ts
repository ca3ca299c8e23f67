import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The garbage collector, as `node --expose-gc` shows it; a new context sees the flag without a restart. */
function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}

/** Bytes in use after garbage collection: the heap and the buffers outside it, such as typed arrays. */
export async function memoryInUse(): Promise<number> {
  const collect = garbageCollector();
  collect();
  // Buffers of objects that are gone are given back a turn of the event loop later.
  await setImmediate();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
