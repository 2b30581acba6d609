import fc from 'fast-check';

// One seed, so that a run says the same tomorrow; LAW_SEED tries another. A seed that once failed becomes a fixture.
fc.configureGlobal({ seed: Number(process.env.LAW_SEED ?? 20261122) });
