import { describe } from 'vitest';
import { survives } from './survives.ts';

describe('progress survives in chrome', () => survives('chrome'));
