import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { derive } from '../../src/domain/derive.ts';
import { Answer } from '../../src/ui/find/answer/Answer.tsx';
import { ResultCard } from '../../src/ui/find/results/ResultCard.tsx';
import { DEFAULT_VIEW } from '../../src/state/view.ts';
import { LISOVA, SHELTER, TAXI, TODAY } from '../fixtures/packs/country.ts';
import { DATASET, makeItem } from './scope.ts';

const nothing = () => undefined;

const cardOf = (service: typeof TAXI) =>
  renderToStaticMarkup(
    <ResultCard group={[makeItem(service)]} dataset={DATASET} selected={null} now={null} onOpen={nothing} />,
  );

/** The heading of the answer to these types. */
function titleOf(service: readonly string[]): string | undefined {
  const view = { ...DEFAULT_VIEW, service, hromada: LISOVA.code };
  const extras = { device: null, settlements: [], around: [], detailed: () => null };
  const derived = derive(DATASET, view, TODAY, extras);
  if (derived.hromada === null) throw new Error('no hromada');
  const html = renderToStaticMarkup(<Answer derived={derived} row={derived.hromada} />);
  return /<h3[^>]*>(.*?)<\/h3>/.exec(html)?.[1];
}

it('the number of what is only announced is told from the others, as its marker is', () => {
  expect(cardOf(SHELTER)).toContain('data-planned="true"');
  expect(cardOf({ ...TAXI, validFrom: '2099-01-01' })).toContain('data-planned="true"');
  expect(cardOf(TAXI)).toContain('data-planned="false"');
});

it('an answer to several types says of which one it is', () => {
  expect(titleOf(['social-taxi'])).toMatch(/^<span class="visually-hidden">/);
  expect(titleOf(['social-taxi', 'shelter'])).toMatch(/^<span>Соціальне/);
});
