import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, it } from 'vitest';
import { setLanguage } from '../../src/i18n/index.ts';
import { FactList } from '../../src/ui/card/FactList.tsx';
import { HowFar } from '../../src/ui/routes/HowFar.tsx';

afterEach(() => setLanguage('uk'));

const place = 'Nizhyn, вул. Миру, 5, UNFPA';
const fact = { key: 'place', label: 'Where', lines: [place], source: false };
const html = () =>
  renderToStaticMarkup(
    <>
      <FactList facts={[fact]} unknown={[]} />
      <HowFar item={{ km: null, approximate: false, road: null }} place={place} />
    </>,
  ).replaceAll('\u00a0', ' ');

it('Ukrainian words within an English line are said to be Ukrainian, and nothing else is', async () => {
  await setLanguage('en');
  const marked = 'Nizhyn, <span lang="uk">вул. Миру, 5, </span>UNFPA';
  expect(html().split(marked)).toHaveLength(3);
  await setLanguage('uk');
  expect(html()).not.toContain('lang=');
});
