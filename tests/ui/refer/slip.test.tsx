import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import '../../../src/i18n/index.ts';
import { savedServices } from '../../../src/ui/refer/saved.ts';
import { SlipPage } from '../../../src/ui/refer/Slip.tsx';
import { SHELTER, TAXI } from '../../fixtures/packs/country.ts';
import { DATASET } from '../scope.ts';

const slip = (dataset: typeof DATASET) => {
  const { found } = savedServices([TAXI.id, SHELTER.id], dataset);
  return renderToStaticMarkup(<SlipPage saved={found} dataset={dataset} today="2026-02-01" />);
};

describe('the slip', () => {
  it('says who, whom to call, since when this is known, and that it is no referral', () => {
    const html = slip(DATASET);
    expect(html).toContain('Автопарк «Лось»');
    expect(html).toContain('taxi@example.org');
    expect(html).toContain('01.01.2026');
    expect(html).toContain('не є направленням');
    expect(html).toContain('Складено 01.02.2026');
  });

  it('prints no address of a redacted place, even were there one', () => {
    const detail = SHELTER.detail && { ...SHELTER.detail, address: 'вул. Таємна, 1' };
    const services = DATASET.services.map((each) => (each.id === SHELTER.id ? { ...each, detail } : each));
    const html = slip({ ...DATASET, services });
    expect(html).toContain('адресу повідомлять телефоном');
    expect(html).not.toContain('Таємна');
  });
});
