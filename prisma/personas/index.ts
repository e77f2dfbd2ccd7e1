import type { Persona } from './types';

export type { Persona } from './types';

export const PERSONAS: readonly Persona[] = [];
