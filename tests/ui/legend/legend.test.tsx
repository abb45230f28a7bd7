import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import '../../../src/i18n/index.ts';
import { FILL_KEYS } from '../../../src/domain/coverage/state.ts';
import { Legend } from '../../../src/ui/legend/Legend.tsx';

describe('Legend', () => {
  it('names the states on the map with their number, and no other', () => {
    const totals = FILL_KEYS.map((fill) => ({ fill, hromadas: fill === 'planned' ? 8 : 0, people: 0 }));
    const html = renderToStaticMarkup(<Legend title="Таксі" totals={totals} />);
    expect(html).toContain('aria-label="Умовні позначення"');
    expect(html).toContain('Оголошено, роботу не підтверджено');
    expect(html).toContain('8 громад');
    expect(html).not.toContain('тимчасова окупація');
    expect(html.match(/<li[ >]/g)).toHaveLength(1);
  });
});
