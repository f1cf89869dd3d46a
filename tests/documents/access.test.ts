import { rm, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { accessOf, loadAccess, parseAccessRules } from '../../src/documents/access.ts';
import { folderOf } from './temporary.ts';

const covered = (documents: readonly string[], id: string) => {
  const rule = { documents, places: [] };
  return accessOf([rule]).covers(rule.documents, id);
};

it('reads rules of one path and of several, for servers, channels, groups and topics', () => {
  const source = `- documents: staff/**
  places: [discord:123456789012345678, telegram:-1001234567890]
- documents: [minutes.md, drafts]
  places:
    - telegram:-1001234567890:7
- documents: secret.md
  places: []
`;
  expect(parseAccessRules(source)).toEqual([
    { documents: ['staff/**'], places: ['discord:123456789012345678', 'telegram:-1001234567890'] },
    { documents: ['minutes.md', 'drafts'], places: ['telegram:-1001234567890:7'] },
    { documents: ['secret.md'], places: [] },
  ]);
  expect(parseAccessRules('')).toEqual([]);
  expect(parseAccessRules('[]')).toEqual([]);
});

it('names the line and what to write where a rule cannot be read', () => {
  const problem = (source: string) => {
    try {
      parseAccessRules(source);
    } catch (error) {
      return String(error);
    }
    return 'none';
  };
  expect(problem('- documents: staff/**\n  places: [discrod:1]\n')).toContain(
    'line 2: "discrod:1" is no place; write discord: and the id of a server or a channel',
  );
  expect(problem('- documents: a.md\n  places: [telegram:42]\n')).toContain('begins with -');
  expect(problem('- documents: a.md\n  places: discord:1\n')).toContain('line 2: "places" needs a list');
  expect(problem('- documents: a.md\n  place: [discord:1]\n')).toMatch(/line \d: /);
  expect(problem('- places: [discord:1]\n')).toContain('line 1: "documents" needs a path');
  expect(problem('- documents: []\n  places: []\n')).toContain('"documents" needs a path');
  expect(problem('- documents: a.md\n')).toContain('"places" needs a list');
  expect(problem('documents: a.md\n')).toContain('no list of rules');
  expect(problem('- [\n')).toContain('this is not YAML');
});

it('covers a folder with all that is in it, whichever way its owner writes it', () => {
  for (const written of [
    'staff/**',
    'staff',
    'staff/',
    '/staff',
    './staff/',
    'Staff',
    'st*',
    '{staff,x}',
    '.',
  ]) {
    expect([written, covered([written], 'staff/pay/2025.md')]).toEqual([written, true]);
  }
  expect(covered(['staff/*'], 'staff.md')).toBe(false);
  expect(covered(['staff'], 'staffing.md')).toBe(false);
});

it('covers what a pattern names on a winding path', () => {
  expect(covered(['a@(b)/../?'], '!')).toBe(true);
  expect(covered(['staff?/../rules.*'], 'rules.md')).toBe(true);
  expect(covered(['staff//**'], 'staff/pay.md')).toBe(true);
  expect(covered(['staff/./pay.md'], 'staff/pay.md')).toBe(true);
});

it('covers all that a shell would, whatever comes before the first sign', () => {
  const path = (parts: readonly string[]) =>
    fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 7 }).map((each) => each.join(''));
  const patterns = path([
    'a',
    'b',
    '/',
    './',
    '../',
    '//',
    '*',
    '**',
    '/**/',
    '?',
    '[ab]',
    '{a,b}',
    '+(a)',
    '!',
    '@(b)',
  ]);
  const documents = path(['a', 'b', '/a', '/b', 'ab/', '+', '!']);
  let matched = 0;
  fc.assert(
    fc.property(patterns, documents, (pattern, document) => {
      const given = document.replace(/^\/+|\/+$/gu, '');
      const matches = given !== '' && posix.matchesGlob(given, pattern);
      if (!matches) return;
      matched += 1;
      expect(covered([pattern], given)).toBe(true);
    }),
    { numRuns: 5000 },
  );
  expect(matched).toBeGreaterThan(100);
  for (const pattern of ['a/./b*', 'a//b*', 'c/../a/b*']) expect(covered([pattern], 'a/b')).toBe(true);
});

it('covers a name with brackets in it, in another case, and with letters that are composed otherwise', () => {
  expect(covered(['pay [final].md'], 'pay [final].md')).toBe(true);
  expect(covered(['Pay.MD'], 'pay.md')).toBe(true);
  expect(covered(['prüfung.md'], 'pru\u0308fung.md')).toBe(true);
});

const RULES = [{ documents: ['staff'], places: [] }];

it('knows no rules where a file is broken or has another name, and keeps those of before', async () => {
  const broken = await folderOf({ 'access.yml': '- documents: [\n' });
  expect((await loadAccess(broken, [], undefined)).access).toBeUndefined();
  expect((await loadAccess(broken, [], RULES)).access).toBe(RULES);
  const misnamed = await folderOf({ 'access.yaml': '[]' });
  const { access, skipped } = await loadAccess(misnamed, ['access.yaml'], undefined);
  expect(access).toBeUndefined();
  expect(skipped).toEqual([
    { file: 'access.yaml', reason: 'it is not read under this name; rename it to access.yml' },
  ]);
});

it('keeps the rules of a file that goes away while the bot runs, until an empty list is written', async () => {
  const folder = await folderOf({ 'access.yml': '- documents: staff\n  places: []\n' });
  const { access } = await loadAccess(folder, [], undefined);
  expect(access).toEqual(RULES);
  await rm(join(folder, 'access.yml'));
  expect(await loadAccess(folder, [], access)).toMatchObject({
    access: RULES,
    skipped: [{ file: 'access.yml', reason: expect.stringContaining('write [] into it') }],
  });
  await writeFile(join(folder, 'access.yml'), '[]\n');
  expect(await loadAccess(folder, [], access)).toEqual({ access: [], skipped: [] });
});

it('keeps the rules of a file that is emptied, as while it is being saved', async () => {
  const folder = await folderOf({ 'access.yml': '\n' });
  expect(await loadAccess(folder, [], RULES)).toMatchObject({
    access: RULES,
    skipped: [{ file: 'access.yml', reason: expect.stringContaining('write [] into it') }],
  });
  expect(await loadAccess(folder, [], undefined)).toEqual({ access: [], skipped: [] });
});
