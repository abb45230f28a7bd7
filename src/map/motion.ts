/** Whether the visitor asked for less motion. */
export const reducedMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Whether the pointer can hover: a finger cannot. */
export const canHover = (): boolean => window.matchMedia('(hover: hover)').matches;
