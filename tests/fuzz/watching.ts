import { writeSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { Case } from './watchdog.ts';

const maxMs = Number(workerData);
let timer: NodeJS.Timeout | undefined;

parentPort?.on('message', (one: Case) => {
  clearTimeout(timer);
  timer = setTimeout(() => end(one), maxMs);
});

/** The thread that hangs cannot end by itself. */
function end({ seed, input }: Case): void {
  writeSync(1, `\nFAILED with --seed ${seed}\nno end within ${maxMs / 1000} s\ninput: ${input}\n`);
  process.kill(process.pid, 'SIGKILL');
}
