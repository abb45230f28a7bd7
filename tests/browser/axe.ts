import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from './test.ts';

interface What {
  /** Selector; the whole page without one. */
  readonly part?: string;
  /** All rules without any. */
  readonly rules?: readonly string[];
}

/** What axe finds in the page as it stands, in words. */
export async function axe(page: Page, { part = 'html', rules = [] }: What = {}): Promise<string[]> {
  // No page has frames: in its older mode axe answers in the page itself and opens no second one, which costs time.
  // Of what passes it need not say where it stands, which costs as much as looking.
  const all = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .include(part)
    .setLegacyMode();
  const { violations } = await (rules.length > 0 ? all.withRules([...rules]) : all).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes.map((node) => node.html).join(' ')}`);
}
