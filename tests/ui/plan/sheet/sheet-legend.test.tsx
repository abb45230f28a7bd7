import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SheetLegend } from '../../../../src/ui/plan/sheet/SheetLegend.tsx';
import { see, textOf } from '../../site.ts';

test('the legend of a sheet names the states that its map has, not all of the oblast', () => {
  const derived = see('UA91', { view: 'plan', service: ['social-taxi'] });
  expect(derived.totals.filter(({ hromadas }) => hromadas > 0).length).toBeGreaterThan(2);
  const picture = { units: [{ fill: 'servedLocal' }, { fill: 'servedLocal' }, { fill: null }] } as const;
  expect(textOf(renderToStaticMarkup(<SheetLegend derived={derived} picture={picture} />)).trim()).toBe(
    'Є надавач у громаді',
  );
});
