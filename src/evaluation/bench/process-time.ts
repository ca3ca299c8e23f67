import { readFile } from 'node:fs/promises';

/** Length of a clock tick in `/proc`, in milliseconds: `USER_HZ` is 100 on all systems (proc_pid_stat(5), time(7)). */
const TICK = 10;

/**
 * The processor time that all threads of a process have used so far, in milliseconds, to a tick of ten; NaN where the
 * system does not tell (all but Linux).
 */
export async function processTime(pid: number | undefined): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The program's name stands in brackets and may hold anything; the state follows as the third field.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user, system] = [fields[11], fields[12]].map(Number);
  return user === undefined || system === undefined ? Number.NaN : (user + system) * TICK;
}
