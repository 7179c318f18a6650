import { spawn } from 'node:child_process';

/**
 * Run a JavaScript or TypeScript file with the Node that runs now; its output goes to this terminal.
 *
 * @param parameters The file and its arguments.
 * @returns The exit code; a process that was stopped from outside counts as 1.
 */
export function runNode(parameters: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, parameters, { stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
