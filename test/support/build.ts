import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Compiles the project once before all tests, so that those which start it as a process run the code under test. */
export default function build(): void {
  const cwd = fileURLToPath(new URL('../../', import.meta.url));
  execFileSync('npm', ['run', '--silent', 'build'], { cwd, stdio: 'inherit' });
}
