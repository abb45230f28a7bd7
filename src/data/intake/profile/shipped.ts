import type { Profile } from './profile.ts';

/** Layouts that are known by themselves. */
export const SHIPPED_PROFILES: readonly Profile[] = [];
