import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Nearest } from '../../../src/ui/plan/missing/Nearest.tsx';
import { DATASET } from '../scope.ts';

describe('the nearest of several services', () => {
  const [service] = DATASET.services;
  if (service === undefined) throw new Error('No service');
  const type = DATASET.types.find(({ id }) => id === service.type);
  const other = DATASET.types.find(({ id }) => id !== service.type);
  if (type === undefined || other === undefined) throw new Error('No types');
  const nearest = { service, km: 83, minutes: null };
  const said = (types: readonly (typeof type)[]) =>
    renderToStaticMarkup(
      <Nearest
        row={{ nearest, anywhere: nearest }}
        scope={{ dataset: DATASET, types, radius: null, whatIf: null }}
      />,
    );

  it('is told with its type, of one alone without', () => {
    expect(said([type, other])).toContain(`${type.short.uk}: `);
    expect(said([type])).not.toContain(type.short.uk);
  });
});
