import { parseArgs } from 'node:util';
import type { TelegramDiagnosis } from '../adapters/telegram/diagnose.ts';
import type { Config } from '../config.ts';
import { COMMANDS } from '../core/commands.ts';
import { type Finding, fine, warning } from '../core/finding.ts';
import type { Log } from '../core/log.ts';
import { diagnoseStorage } from '../storage/diagnose.ts';
import { readMoves } from '../storage/moves.ts';
import { createWebhookNote } from '../webhook-note.ts';
import { diagnoseDocuments } from './documents.ts';
import { diagnoseClock, diagnoseFolder, diagnoseNode, diagnoseZones } from './machine.ts';
import { diagnoseRunning } from './running.ts';

/** How `doctor` is called. */
export const DOCTOR_USAGE = 'npm run doctor -- [--json]';

export interface DoctorIo {
  /** Writes one line. */
  readonly out: (line: string) => void;
  readonly log: Log;
  /** Milliseconds since the epoch. */
  readonly nowMs: () => number;
}

interface Area {
  readonly name: string;
  readonly findings: readonly Finding[];
}

/** Status where something fails: a script can go by it. Warnings alone are no failure. */
const FAILING = 2;

const ADVICE_INDENT = '        ';

/** Looks at everything that the bot needs, changes nothing, and tells what to do. Returns the exit status, 0 or 2. */
export async function runDoctor(args: readonly string[], config: Config, io: DoctorIo): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } });
  const areas = await diagnose(config, io);
  const failing = areas.some(({ findings }) => findings.some(({ state }) => state === 'fail'));
  if (values.json) io.out(JSON.stringify({ ok: !failing, areas }));
  else for (const line of linesOf(areas)) io.out(line);
  return failing ? FAILING : 0;
}

async function diagnose(config: Config, { log, nowMs }: DoctorIo): Promise<readonly Area[]> {
  const { discord, telegram, httpPort, dataDir } = config;
  const addresses = [discord?.apiUrl, telegram?.apiRoot].filter((each) => each !== undefined);
  const note = createWebhookNote(dataDir, log);
  const looks: readonly (readonly [string, Promise<readonly Finding[]>])[] = [
    ['Settings', Promise.resolve(aboutSettings(config))],
    ['Discord', discord ? lookAtDiscord(discord) : unset('DISCORD_TOKEN')],
    ['Telegram', telegram ? lookAtTelegram({ ...telegram, note, nowMs }) : unset('TELEGRAM_TOKEN')],
    ['Database', diagnoseStorage({ ...config, nowMs })],
    ['Machine', diagnoseMachine(dataDir, addresses, nowMs)],
    ['Running', httpPort === undefined ? unset('HTTP_PORT') : diagnoseRunning(httpPort).then((one) => [one])],
    ['Documents', readMoves(config).then((moves) => diagnoseDocuments(config.corpusDir, moves))],
  ];
  return Promise.all(looks.map(async ([name, findings]) => ({ name, findings: await findings })));
}

// The platforms' libraries take a while to load, and an owner often uses one of them only.

async function lookAtDiscord(discord: NonNullable<Config['discord']>): Promise<readonly Finding[]> {
  const { diagnoseDiscord } = await import('../adapters/discord/diagnose.ts');
  return diagnoseDiscord({ ...discord, commands: COMMANDS });
}

async function lookAtTelegram(telegram: TelegramDiagnosis): Promise<readonly Finding[]> {
  const { diagnoseTelegram } = await import('../adapters/telegram/diagnose.ts');
  return diagnoseTelegram(telegram);
}

async function unset(name: string): Promise<readonly Finding[]> {
  return [fine(`Not looked at: ${name} is not set.`)];
}

function aboutSettings({ warnings, discord, telegram }: Config): readonly Finding[] {
  const unknown = warnings.map((text) => warning(`${text}.`, 'Correct the name in .env or the environment.'));
  if (discord || telegram) return [fine('The settings can be used.'), ...unknown];
  const advice = 'Set DISCORD_TOKEN, TELEGRAM_TOKEN or both in .env (README.md says where to get them).';
  return [warning('No platform is set up: npm start opens the console.', advice), ...unknown];
}

async function diagnoseMachine(
  dataDir: string,
  addresses: readonly string[],
  nowMs: () => number,
): Promise<readonly Finding[]> {
  return [
    diagnoseNode(process.version),
    await diagnoseClock(addresses, nowMs),
    diagnoseZones(process.versions.tz, nowMs()),
    ...(await diagnoseFolder(dataDir)),
  ];
}

/** In words, so that nothing hangs on a colour or a sign. */
function linesOf(areas: readonly Area[]): readonly string[] {
  const all = areas.flatMap(({ findings }) => findings);
  const count = (state: Finding['state']) => all.filter((finding) => finding.state === state).length;
  const summary = `${count('ok')} ok, ${count('warn')} to look at (warn), ${count('fail')} to mend (fail)`;
  return [...areas.flatMap(({ name, findings }) => [name, ...findings.flatMap(linesOfFinding), '']), summary];
}

function linesOfFinding({ state, text, advice }: Finding): readonly string[] {
  const line = `  ${state.padEnd(4)}  ${text}`;
  return advice === undefined ? [line] : [line, `${ADVICE_INDENT}${advice}`];
}
