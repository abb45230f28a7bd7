import { describe, expect, test } from 'vitest';
import { FILL_KEYS } from '../../../src/domain/coverage/state.ts';
import { layout } from '../../../src/draw/paper/choropleth.ts';
import { A4_LANDSCAPE, arrangeSheet } from '../../../src/draw/paper/sheet.ts';
import { toMapSvg, toSvg } from '../../../src/draw/paper/svg.ts';
import { DARK, LIGHT } from '../../../src/look/palette.ts';
import { COUNTRY, fillsOf, labelsOf, pointsOf, SCOPES } from '../scopes.ts';
import { parseXml } from '../well-formed.ts';

const NASTY = `«Зоря» <script>alert("1")</script> & 'Ко'\u0000\ud800`;
const SHOWN = `«Зоря» <script>alert("1")</script> & 'Ко'\ufffd\ufffd`;
const WORDS = {
  title: `Соціальне таксі ${NASTY}`,
  date: 'Станом на 01.02.2026',
  caveat: '«Не виявлено» не означає, що послуги немає: перелік неповний. '.repeat(4).trim(),
  attribution: '© OpenStreetMap contributors, ODbL 1.0',
  legend: FILL_KEYS.map((fill, i) => ({ fill, label: `Стан ${fill}`, count: i * 700 })),
  signs: [
    {
      key: 'planned' as const,
      label: 'Оголошено',
      count: null,
      shapes: [{ r: 4, fill: 'ink' as const }],
      scale: 1,
    },
  ],
};
const A4_PORTRAIT = { width: A4_LANDSCAPE.height, height: A4_LANDSCAPE.width };
const FONTS = { family: 'Geologica, sans-serif' };

const words = (xml: string) =>
  parseXml(xml)
    .filter(({ name }) => name === 'tspan' || name === 'text')
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/[ \n]+/g, ' ');

describe.each([
  ['landscape', A4_LANDSCAPE],
  ['portrait', A4_PORTRAIT],
] as const)('a page, %s', (_, page) => {
  const { map, texts, legend } = arrangeSheet(WORDS, page);
  const made = layout({ borders: COUNTRY, size: map, fills: fillsOf(COUNTRY), labels: labelsOf(COUNTRY) });
  const svg = toSvg(made, { palette: LIGHT, words: WORDS, lang: 'uk', fonts: FONTS, page });

  test('is well-formed and says all that it must, escaped', () => {
    const said = words(svg);
    for (const text of [WORDS.date, WORDS.caveat, WORDS.attribution]) expect(said).toContain(text);
    expect(said.replaceAll(' ', '')).toContain(`Соціальнетаксі${SHOWN}`.replaceAll(' ', ''));
    for (const { label } of WORDS.legend) expect(said).toContain(label);
    expect(svg).not.toContain('<script');
    expect(
      parseXml(svg)
        .map(({ attributes }) => attributes.get('data-legend'))
        .filter(Boolean),
    ).toEqual([...FILL_KEYS, 'planned']);
  });

  test('counts in the legend are numbers of the language, zero too', () => {
    expect(words(svg)).toMatch(/Стан servedLocal 0 .*Стан servedArea 700 .*Стан gap 2\u00a0100 /);
  });

  test('has the size of the paper, and nothing stands on anything', () => {
    const root = parseXml(svg)[0]?.attributes;
    expect([root?.get('width'), root?.get('height')]).toEqual(
      page === A4_LANDSCAPE ? ['297.0mm', '210.0mm'] : ['210.0mm', '297.0mm'],
    );
    const [title, date, caveat, credit] = texts;
    const last = ({ y, lines, leading }: NonNullable<typeof title>) => y + (lines.length - 1) * leading;
    if (!title || !date || !caveat || !credit) throw new Error('a text is missing');
    const rows = legend.map(({ y }) => y);
    expect(last(title)).toBeLessThan(date.y);
    expect(date.y).toBeLessThan(map.y);
    expect(map.y + map.height).toBeLessThan(caveat.y - caveat.size);
    expect(last(caveat)).toBeLessThan(credit.y);
    expect(last(credit)).toBeLessThan(page.height);
    expect(Math.max(...rows) + 20).toBeLessThan(caveat.y - caveat.size);
    if (page === A4_PORTRAIT) expect(Math.min(...rows)).toBeGreaterThan(map.y + map.height);
    else expect(Math.min(...legend.map(({ x }) => x))).toBeGreaterThan(map.x + map.width);
  });
});

describe.each(SCOPES)('a bare map, %s', (_, borders) => {
  const made = layout({
    borders,
    size: { width: 680, height: 529 },
    fills: fillsOf(borders),
    labels: labelsOf(borders),
    points: pointsOf([[31.5, 50.5]]),
    hromada: borders.polygons.features[0]?.properties.code ?? null,
  });
  const options = { palette: LIGHT, lang: 'uk', title: NASTY, desc: 'Опис' } as const;
  const svg = toMapSvg(made, { ...options, idPrefix: 'slip-1' });
  const elements = parseXml(svg);
  const all = (key: string) =>
    elements.map(({ attributes }) => attributes.get(key)).filter((value) => value !== undefined);

  test('draws every unit once with its code', () => {
    expect(all('data-code')).toEqual(borders.polygons.features.map(({ properties }) => properties.code));
  });

  test('tells all fills apart: one solid, the others by a pattern of their own', () => {
    const looks = new Map(
      elements.flatMap(({ attributes }) => {
        const fill = attributes.get('data-fill');
        return fill === undefined ? [] : [[fill, attributes.get('fill') ?? '']];
      }),
    );
    expect(new Set(looks.values()).size).toBe(looks.size);
    const ids = new Set(all('id'));
    for (const [fill, look] of looks) {
      if (fill === 'servedLocal') expect(look).toBe(LIGHT.state.servedLocal.ground);
      else expect(ids.has(/^url\(#(.+)\)$/.exec(look)?.[1] ?? '')).toBe(true);
    }
  });

  test('every id begins with the prefix, and every reference has its id', () => {
    const ids = all('id');
    expect(ids.filter((id) => !id.startsWith('slip-1-'))).toEqual([]);
    expect(
      all('aria-labelledby')
        .join(' ')
        .split(' ')
        .filter((id) => !ids.includes(id)),
    ).toEqual([]);
    expect(svg.match(/style[= >]/)).toBeNull();
    const other = toMapSvg(made, { ...options, idPrefix: 'slip-2', palette: DARK });
    expect(parseXml(other).filter(({ attributes }) => ids.includes(attributes.get('id') ?? ''))).toEqual([]);
  });

  test('has a title and a description', () => {
    expect(elements.find(({ name }) => name === 'title')?.text).toBe(SHOWN);
    expect(elements.find(({ name }) => name === 'desc')?.text).toBe('Опис');
  });
});

test('fonts go along as data', () => {
  const made = layout({ borders: COUNTRY, size: { width: 600, height: 400 }, fills: new Map() });
  const embed = [{ src: 'data:font/woff2;base64,AAAA', weight: '400 700', unicodeRange: 'U+0400-045F' }];
  const svg = toSvg(made, { palette: LIGHT, words: WORDS, lang: 'en', fonts: { ...FONTS, embed } });
  const style = parseXml(svg).find(({ name }) => name === 'style');
  expect(style?.text).toContain(
    '@font-face{font-family:Geologica;src:url(data:font/woff2;base64,AAAA) format("woff2")',
  );
});
