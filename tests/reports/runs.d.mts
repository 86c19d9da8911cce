/** Texts of saved runs, by name. */
export const RUNS: Record<'finished' | 'half' | 'contradicted', string>;
