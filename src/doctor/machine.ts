import { randomUUID } from 'node:crypto';
import { access, constants, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Finding, fault, fine, warning } from '../core/finding.ts';

/** Type stripping without a flag, `node:sqlite` and `--permission` work from here on; see package.json. */
const OLDEST_NODE = [24, 3] as const;

const LITTLE_BYTES = 500 * 1024 ** 2;
const TOO_LITTLE_BYTES = 50 * 1024 ** 2;

/** The header that tells the time has whole seconds, and the way takes some. */
const SKEW_WARN_MS = 5_000;
/** A digest this late is said to be late. */
const SKEW_FAIL_MS = 60_000;
const CLOCK_TIMEOUT_MS = 10_000;

/** Governments change their zones every year. */
const OLD_ZONES_YEARS = 2;

/** A date on which zones that must not be mixed up differ: summer time in London and New York, none in Baku. */
const ZONE_PROBES: readonly (readonly [string, string])[] = [
  ['Europe/London', '13:00'],
  ['America/New_York', '08:00'],
  ['Asia/Baku', '16:00'],
  ['Asia/Kathmandu', '17:45'],
];
const PROBE_MS = Date.UTC(2025, 6, 1, 12);

export function diagnoseNode(version: string): Finding {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [oldMajor, oldMinor] = OLDEST_NODE;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor))
    return fine(`Node.js ${version} runs the bot.`);
  return fault(
    `Node.js ${version} is too old.`,
    `Start the bot by npm, which brings its own, or install Node.js ${OLDEST_NODE.join('.')} or newer.`,
  );
}

/** Compares the clock with those of web servers, by the `date` of their answers. */
export async function diagnoseClock(addresses: readonly string[], nowMs: () => number): Promise<Finding> {
  for (const address of addresses) {
    const skewMs = await skewOf(address, nowMs);
    if (skewMs !== undefined) return aboutSkew(skewMs, new URL(address).host);
  }
  if (addresses.length === 0) return fine('The clock was not compared with any: no platform is set up.');
  return warning(
    'The clock could not be compared with that of a platform.',
    'Let it follow a time server (NTP).',
  );
}

async function skewOf(address: string, nowMs: () => number): Promise<number | undefined> {
  const startMs = nowMs();
  try {
    const signal = AbortSignal.timeout(CLOCK_TIMEOUT_MS);
    const response = await fetch(address, { method: 'HEAD', redirect: 'manual', signal });
    const theirs = Date.parse(response.headers.get('date') ?? '');
    return Number.isNaN(theirs) ? undefined : (startMs + nowMs()) / 2 - theirs;
  } catch {
    return undefined; // The look at the platform itself tells why it cannot be reached.
  }
}

function aboutSkew(skewMs: number, host: string): Finding {
  const awayMs = Math.abs(skewMs);
  if (awayMs < SKEW_WARN_MS) return fine(`The clock agrees with that of ${host}.`);
  const way = skewMs > 0 ? 'ahead' : 'behind';
  const text = `The clock is ${Math.round(awayMs / 1000)} s ${way} of that of ${host}.`;
  const advice = 'Let it follow a time server (NTP): digests go by it.';
  return awayMs < SKEW_FAIL_MS ? warning(text, advice) : fault(text, advice);
}

/** Whether times of day in other zones come out right. */
export function diagnoseZones(dataVersion: string | undefined, nowMs: number): Finding {
  const wrong = ZONE_PROBES.filter(([zone, expected]) => timeIn(zone) !== expected).map(([zone]) => zone);
  if (wrong.length > 0) {
    return fault(
      `The time comes out wrong in ${wrong.join(', ')}.`,
      'Use a Node.js with full ICU data, such as the one that npm ci installs here.',
    );
  }
  const year = Number.parseInt(dataVersion ?? '', 10);
  const age = new Date(nowMs).getUTCFullYear() - year;
  if (age >= OLD_ZONES_YEARS) {
    return warning(`The time zone data is of ${dataVersion}.`, 'Update Node.js: zones change every year.');
  }
  return fine(`The time zone data is of ${dataVersion ?? 'an unknown version'}, and times come out right.`);
}

function timeIn(timeZone: string): string | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
    return format.format(PROBE_MS);
  } catch {
    return undefined; // A zone that is not known at all.
  }
}

/** Whether the data folder can be written, and how much room it has. A folder that is not there is not made. */
export async function diagnoseFolder(folder: string): Promise<readonly Finding[]> {
  const existing = await nearestFolder(resolve(folder));
  const { bavail, bsize } = await statfs(existing);
  const isThere = existing === resolve(folder);
  return [
    isThere ? await aboutWriting(folder) : await aboutMaking(folder, existing),
    aboutRoom(bavail * bsize),
  ];
}

async function nearestFolder(path: string): Promise<string> {
  const status = await stat(path).catch(() => undefined);
  return status?.isDirectory() || dirname(path) === path ? path : nearestFolder(dirname(path));
}

/** By writing: rights alone do not tell of a disk that is mounted for reading only, or full. */
async function aboutWriting(folder: string): Promise<Finding> {
  const probe = join(folder, `doctor.${randomUUID()}`);
  try {
    await writeFile(probe, 'written by npm run doctor, and removed again\n');
    return fine(`${folder} can be written.`);
  } catch (error) {
    return fault(
      `${folder} cannot be written (${codeOf(error)}).`,
      'Give this user the right to, or set DATA_DIR.',
    );
  } finally {
    await rm(probe, { force: true }).catch(() => undefined); // What was not written need not be removed.
  }
}

async function aboutMaking(folder: string, existing: string): Promise<Finding> {
  const blocked = await stat(folder).catch(() => undefined);
  if (blocked) return fault(`${folder} is no folder.`, 'Remove that file, or set DATA_DIR to a folder.');
  try {
    await access(existing, constants.W_OK);
    return fine(`${folder} is not there yet; the first start makes it.`);
  } catch {
    return fault(
      `${folder} cannot be made in ${existing}.`,
      'Make it and give it to this user, or set DATA_DIR.',
    );
  }
}

function aboutRoom(bytes: number): Finding {
  const text = `The disk has ${Math.floor(bytes / 1024 ** 2)} MB left.`;
  const advice = 'Make room: the database and the index snapshot must be written.';
  if (bytes < TOO_LITTLE_BYTES) return fault(text, advice);
  return bytes < LITTLE_BYTES ? warning(text, advice) : fine(text);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
