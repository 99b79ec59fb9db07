import fc from 'fast-check';

// The same examples on every run, so that a run that fails fails again; AVERMENT_SEED=N looks elsewhere.
fc.configureGlobal({ seed: Number(process.env.AVERMENT_SEED ?? 20261125) });
