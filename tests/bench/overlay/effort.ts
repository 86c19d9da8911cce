/**
 * How often things are repeated: `npm run bench:overlay -- --rounds=4` for a quick look. The tables that stand in
 * CONTRIBUTING.md were made with the default.
 */
export const ROUNDS = Math.max(1, Number(process.env.BENCH_ROUNDS ?? 20));
