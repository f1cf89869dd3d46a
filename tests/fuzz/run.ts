import { parseArgs } from 'node:util';
import { createParser } from '../../src/documents/parser.ts';
import { type CampaignResult, type Failure, runCampaign } from './campaign.ts';
import { loadMaterial } from './material.ts';
import { realTarget } from './probe.ts';

/** A hang is one long before the bot gives a file up. */
const PARSER_LIMITS = { timeoutMs: 10_000, maxHeapMb: 1024 };

const { values } = parseArgs({
  options: {
    questions: { type: 'string', default: '4000' },
    documents: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '60' },
  },
});

const startMs = performance.now();
const parser = createParser(PARSER_LIMITS);
try {
  const result = await runCampaign({
    target: realTarget(parser),
    material: await loadMaterial(),
    questions: count('questions', values.questions),
    documents: count('documents', values.documents),
    seed: count('seed', values.seed),
    maxMs: count('minutes', values.minutes) * 60_000,
  });
  for (const failure of result.failures) print(described(failure));
  print(summary(result, (performance.now() - startMs) / 1000));
  process.exitCode = result.failures.length > 0 ? 1 : 0;
} finally {
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

function summary(result: CampaignResult, seconds: number): string {
  const { slowestQuestion: question, slowestDocument: document } = result;
  const amount = (number: number) => Math.round(number).toLocaleString('en');
  return [
    `${amount(result.questions)} questions (${amount(result.answered)} answered)`,
    `${amount(result.documents)} documents (${amount(result.read)} read)`,
    `${result.failures.length} failures in ${amount(seconds)} s`,
    `slowest question ${amount(question.ms)} ms (seed ${question.seed})`,
    `slowest document ${amount(document.ms)} ms (seed ${document.seed})`,
  ].join(', ');
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
