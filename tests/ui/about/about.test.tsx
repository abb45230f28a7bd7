import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import '../../../src/i18n/index.ts';
import { AboutDialog } from '../../../src/ui/about/AboutDialog.tsx';
import { MANIFEST } from '../../fixtures/packs/release.ts';
import { DATASET } from '../scope.ts';

const page = (borders: 'osm' | 'schematic', open = true) =>
  renderToStaticMarkup(
    <AboutDialog
      open={open}
      onClose={() => undefined}
      manifest={{ ...MANIFEST, borders }}
      dataset={DATASET}
      dataUrl="data/"
    />,
  );

describe('AboutDialog', () => {
  it('names sources with licence and attribution, and the share-alike notice', () => {
    const html = page('osm');
    expect(html).toContain('© т');
    expect(html).toContain('Ліцензія: MIT');
    expect(html).toContain('ODbL');
    expect(page('schematic')).toContain('схематичні');
  });

  it('lists records without a place with reason and candidates, and the whole list as a file', () => {
    const html = page('osm');
    expect(html).toContain('Дубок');
    expect(html).toContain('Назва неоднозначна');
    expect(html).toContain('Річкова сільська громада');
    expect(html).toContain('href="data/unplaced.json"');
  });

  it('gives each hotline its source', () => {
    expect(page('osm')).toMatch(/href="tel:0000".*вигадане джерело/);
  });

  it('builds nothing while closed', () => {
    expect(page('osm', false)).not.toContain('Ліцензія');
  });
});
