import { expect, test } from 'vitest';
import type { RuleResult } from '../rules/run.ts';
import { OpenComplaint } from './open-complaint.ts';

const chosen = {};
const nothing: RuleResult = {
  findings: [],
  unused: [],
  forum: { place: null, circuit: null, state: null, court: null },
};

/** Rules that take long: each turn keeps the machine busy until the clock has gone on. */
function* slowly(turns: number): Generator<void, RuleResult> {
  for (let turn = 0; turn < turns; turn++) {
    for (const begun = performance.now(); performance.now() - begun < 12;);
    yield;
  }
  return nothing;
}

test('others are heard between the turns of rules that take long', async () => {
  const opened = new OpenComplaint();
  opened.update(1, () => '1. One.\n');
  let heard = 0;
  const timer = setInterval(() => heard++, 1);
  expect(
    await opened.findInTurns(
      chosen,
      () => slowly(5),
      () => false,
    ),
  ).toBe(true);
  clearInterval(timer);
  expect(heard).toBeGreaterThan(0);
  expect(opened.findings(chosen, () => expect.unreachable('found already'))).toBe(nothing);
});

test('a key typed meanwhile stops them, and what they found so far is kept for no version', async () => {
  const opened = new OpenComplaint();
  opened.update(1, () => '1. One.\n');
  const found = opened.findInTurns(
    chosen,
    () => slowly(5),
    () => false,
  );
  opened.update(2, () => '1. One more.\n');
  expect(await found).toBe(false);
  const other: RuleResult = { ...nothing };
  expect(opened.findings(chosen, () => other)).toBe(other);
});

test('they stop where nobody waits for them any more', async () => {
  const opened = new OpenComplaint();
  opened.update(1, () => '1. One.\n');
  expect(
    await opened.findInTurns(
      chosen,
      () => slowly(5),
      () => true,
    ),
  ).toBe(false);
});

test('they stop where something else is chosen meanwhile, and what they found so far is kept for no choice', async () => {
  const opened = new OpenComplaint();
  opened.update(1, () => '1. One.\n');
  const found = opened.findInTurns(
    chosen,
    () => slowly(5),
    () => false,
  );
  const others = {};
  const other: RuleResult = { ...nothing };
  expect(opened.findings(others, () => other)).toBe(other);
  expect(await found).toBe(false);
  expect(opened.findings(others, () => expect.unreachable('found already'))).toBe(other);
});
