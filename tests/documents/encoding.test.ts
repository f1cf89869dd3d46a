import { expect, test } from 'vitest';
import { decode } from '../../src/documents/encoding.ts';

const TEXT = 'Şəhər — 城市 😀';

function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
}

test('reads UTF-8 with and without a mark, and UTF-16 of both orders, to the same text', () => {
  expect(decode(Buffer.from(TEXT))).toBe(TEXT);
  expect(decode(Buffer.from(`\ufeff${TEXT}`))).toBe(TEXT);
  expect(decode(utf16(TEXT, 'little'))).toBe(TEXT);
  expect(decode(utf16(TEXT, 'big'))).toBe(TEXT);
});

test('names line and byte of what is not UTF-8, and says what to do', () => {
  const latin1 = Buffer.from('first line\nna\u00efve', 'latin1');
  expect(() => decode(latin1)).toThrow('line 2: byte 13 (0xef) is not valid UTF-8; save the file as UTF-8');
});

test('finds the first of several wrong bytes in a long file', () => {
  const bytes = Buffer.from(`${'Zürich 城市\n'.repeat(999)}?${'ü'.repeat(50)}`);
  bytes[bytes.indexOf(0x3f)] = 0xff;
  bytes[bytes.length - 1] = 0xff;
  expect(() => decode(bytes)).toThrow('line 1000: byte 14985 (0xff)');
});

test('tells a truncated last character', () => {
  expect(() => decode(Buffer.from('city 城').subarray(0, -1))).toThrow(/line 1: byte \d \(0x.{2}\)/u);
});

test('refuses binary files, UTF-32 and damaged UTF-16 by name', () => {
  expect(() => decode(Buffer.from([0x50, 0, 0, 0xff, 0xd8]))).toThrow('a binary file');
  expect(() => decode(Buffer.from('a\nb\0c'))).toThrow('line 2: a zero character');
  expect(() => decode(Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]))).toThrow('UTF-32');
  expect(() => decode(Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0]))).toThrow('damaged UTF-16');
});
