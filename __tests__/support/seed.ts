import fc from 'fast-check';

// The same inputs in every run, so that a red test is red again; FUZZ_SEED=$RANDOM looks elsewhere.
fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? '20261121') });
