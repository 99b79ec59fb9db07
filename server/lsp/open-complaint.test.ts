import { expect, test } from 'vitest';
import type { RuleResult } from '../rules/run.ts';
import { OpenComplaint } from './open-complaint.ts';

const chosen = {};
const nothing: RuleResult = {
  findings: [],
  unused: [],
  forum: { place: null, circuit: null, state: null, court: null },
};
const waiting = (): boolean => false;
const gone = (): boolean => true;

/** Rules that take long: each turn keeps the machine busy until the clock has gone on. */
function* slowly(turns = 5): Generator<void, RuleResult> {
  for (let turn = 0; turn < turns; turn++) {
    for (const begun = performance.now(); performance.now() - begun < 12;);
    yield;
  }
  return nothing;
}

function opened(): OpenComplaint {
  const complaint = new OpenComplaint();
  complaint.update(1, () => '1. One.\n');
  return complaint;
}

const found = (): never => expect.unreachable('found already');

test('others are heard between the turns of rules that take long', async () => {
  const complaint = opened();
  let heard = 0;
  const timer = setInterval(() => heard++, 1);
  expect(await complaint.findings(chosen, () => slowly(), waiting)).toBe(nothing);
  clearInterval(timer);
  expect(heard).toBeGreaterThan(0);
  expect(await complaint.findings(chosen, found, waiting)).toBe(nothing);
});

test('whoever asks while they run waits for the same run', async () => {
  const complaint = opened();
  const first = complaint.findings(chosen, () => slowly(), waiting);
  const second = complaint.findings(chosen, found, waiting);
  expect(await Promise.all([first, second])).toEqual([nothing, nothing]);
});

test('a key typed meanwhile stops them, and what they found so far is kept for no version', async () => {
  const complaint = opened();
  const stopped = complaint.findings(chosen, () => slowly(), waiting);
  complaint.update(2, () => '1. One more.\n');
  const other = complaint.findings(chosen, () => slowly(1), waiting);
  expect(await stopped).toBeNull();
  expect(await other).toBe(nothing);
});

test('they stop where nobody waits for them any more, and begin anew for the next who asks', async () => {
  const complaint = opened();
  expect(await complaint.findings(chosen, () => slowly(), gone)).toBeNull();
  expect(await complaint.findings(chosen, () => slowly(1), waiting)).toBe(nothing);
});

test('they go on where one of two still waits', async () => {
  const complaint = opened();
  const first = complaint.findings(chosen, () => slowly(), gone);
  const second = complaint.findings(chosen, found, waiting);
  expect(await Promise.all([first, second])).toEqual([nothing, nothing]);
});

test('they stop where something else is chosen meanwhile, and what they found so far is kept for no choice', async () => {
  const complaint = opened();
  const stopped = complaint.findings(chosen, () => slowly(), waiting);
  const others = {};
  const other = complaint.findings(others, () => slowly(1), waiting);
  expect(await stopped).toBeNull();
  expect(await other).toBe(nothing);
  expect(await complaint.findings(others, found, waiting)).toBe(nothing);
});
