import type { Service } from '../service.ts';

/**
 * How a record says that its source names no provider: a remark in brackets after the hromada's name, as `data/README.md`
 * asks for: «Бахмацька громада (надавача в джерелі не названо)».
 */
const UNNAMED = /\([^()]*надавача[^()]*\sне\s(?:названо|вказано)[^()]*\)/iu;

/** Whether a record names who provides the service. */
export function namesProvider({ provider }: Pick<Service, 'provider'>): boolean {
  return !UNNAMED.test(provider.uk);
}
