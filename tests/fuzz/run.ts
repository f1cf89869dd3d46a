import { parseArgs } from 'node:util';
import { createParser } from '../../src/documents/parser.ts';
import { type CampaignResult, type Failure, runCampaign } from './campaign.ts';
import { loadMaterial } from './material.ts';
import { realTarget } from './probe.ts';
import { startWatchdog } from './watchdog.ts';

/** A hang is one before the bot gives a file up, and not before a busy machine has started the process. */
const PARSER_LIMITS = { timeoutMs: 30_000, maxHeapMb: 1024 };

const REPORT_EVERY_MS = 60_000;

const { values } = parseArgs({
  options: {
    questions: { type: 'string', default: '4000' },
    documents: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '60' },
  },
});

const startMs = performance.now();
let reportAtMs = startMs + REPORT_EVERY_MS;
const parser = createParser(PARSER_LIMITS);
const watchdog = startWatchdog();
try {
  const result = await runCampaign({
    target: realTarget(parser),
    material: await loadMaterial(),
    questions: count('questions', values.questions),
    documents: count('documents', values.documents),
    seed: count('seed', values.seed),
    maxMs: count('minutes', values.minutes) * 60_000,
    listener: {
      beginning: watchdog.beginning,
      failed: (failure) => print(described(failure)),
      passed(soFar) {
        if (performance.now() < reportAtMs) return;
        reportAtMs += REPORT_EVERY_MS;
        const megabytes = Math.round(process.memoryUsage.rss() / 2 ** 20);
        print(`${summary(soFar)}, ${megabytes} MB`);
      },
    },
  });
  print(summary(result));
  process.exitCode = result.failures.length > 0 ? 1 : 0;
} finally {
  await watchdog.stop();
  await parser.close();
}

function count(name: string, value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  process.stderr.write(`--${name} ${value}: write a whole number, as in --${name} 10\n`);
  return process.exit(2);
}

function described({ seed, problems, input }: Failure): string {
  return `\nFAILED with --seed ${seed}\n${problems}\nsmallest input: ${input}\n`;
}

function summary(result: CampaignResult): string {
  const { slowestQuestion: question, slowestDocument: document } = result;
  const amount = (number: number) => Math.round(number).toLocaleString('en');
  return [
    `${amount(result.questions)} questions (${amount(result.answered)} answered)`,
    `${amount(result.documents)} documents (${amount(result.read)} read)`,
    `${result.failures.length} failures in ${amount((performance.now() - startMs) / 1000)} s`,
    `slowest question ${amount(question.ms)} ms (seed ${question.seed})`,
    `slowest document ${amount(document.ms)} ms (seed ${document.seed})`,
    `--seed ${result.next} goes on from here`,
  ].join(', ');
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
