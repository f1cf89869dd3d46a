import { expect, it } from 'vitest';
import { createLimiter } from '../../src/core/limits.ts';

const LIMIT = { capacity: 2, refillMs: 1_000 };

it('allows a burst, then refuses and says how long to wait', () => {
  let now = 0;
  const limiter = createLimiter(LIMIT, () => now);
  expect(limiter.take('ann').kind).toBe('allowed');
  expect(limiter.take('ann').kind).toBe('allowed');
  now = 400;
  expect(limiter.take('ann')).toEqual({ kind: 'refused', waitMs: 600, told: false });
});

it('tells a flood once and is silent after that', () => {
  const limiter = createLimiter(LIMIT, () => 0);
  const verdicts = [1, 2, 3, 4].map(() => limiter.take('ann'));
  expect(verdicts.map((verdict) => verdict.kind === 'refused' && verdict.told)).toEqual([
    false,
    false,
    false,
    true,
  ]);
});

it('lets others ask while one floods', () => {
  const limiter = createLimiter(LIMIT, () => 0);
  for (let i = 0; i < 1_000; i += 1) limiter.take('ann');
  expect(limiter.take('ben')).toEqual({ kind: 'allowed' });
});

it('allows again after the wait, and never more than a burst', () => {
  let now = 0;
  const limiter = createLimiter(LIMIT, () => now);
  for (let i = 0; i < 3; i += 1) limiter.take('ann');
  now = 1_000_000;
  const verdicts = [1, 2, 3].map(() => limiter.take('ann').kind);
  expect(verdicts).toEqual(['allowed', 'allowed', 'refused']);
});
