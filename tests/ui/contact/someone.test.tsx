import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { contactsOf, officesOf } from '../../../src/domain/results/contacts.ts';
import { wordsOf } from '../../../src/i18n/index.ts';
import { crisisLines } from '../../../src/domain/contact/hotlines.ts';
import type { Service } from '../../../src/domain/service.ts';
import type { ResultItem } from '../../../src/state/derived.ts';
import { ContactBlock } from '../../../src/ui/card/ContactBlock.tsx';
import { HromadaCard } from '../../../src/ui/card/HromadaCard.tsx';
import { ServiceCard } from '../../../src/ui/card/ServiceCard.tsx';
import { firstCall } from '../../../src/ui/find/answer/answer-call.ts';
import { SafetyLines } from '../../../src/ui/contact/SafetyLines.tsx';
import { whoseWords } from '../../../src/ui/contact/whose-words.ts';
import { Answer } from '../../../src/ui/find/answer/Answer.tsx';
import { letterTopic } from '../../../src/ui/find/letters/letter-topic.ts';
import { WhereToApply } from '../../../src/ui/find/no-answer/WhereToApply.tsx';
import { ResultCard } from '../../../src/ui/find/results/ResultCard.tsx';
import { NearestCall } from '../../../src/ui/plan/whole/NearestCall.tsx';
import { missingSheet } from '../../../src/ui/plan/export/missing-sheet.ts';
import { sheetData } from '../../../src/ui/plan/sheet/sheet-data.ts';
import { SheetPage } from '../../../src/ui/plan/sheet/SheetPage.tsx';
import { ReferItem } from '../../../src/ui/refer/matches/ReferItem.tsx';
import { findSaved } from '../../../src/ui/refer/saved/find-saved.ts';
import { SavedItem } from '../../../src/ui/refer/saved/SavedItem.tsx';
import { mailLink } from '../../../src/ui/refer/slip/mail-link.ts';
import { slipItem } from '../../../src/ui/refer/slip/slip-facts.ts';
import { slipLinkOnly, slipShort, slipText } from '../../../src/ui/refer/slip/slip-text.ts';
import { SlipPage } from '../../../src/ui/refer/slip/SlipPage.tsx';
import { chosen, datasetOf, see, SITE, textOf, TODAY } from '../site.ts';

const t = wordsOf('uk');
const nothing = () => undefined;
const dataset = datasetOf('UA91');

const VYHADANSKA = 'UA91020010000010037';
const MRIINENSKA = 'UA91020050000010111';
const NEBYLYTSKA = 'UA91020070000010148';
const ZAHADKIVSKA = 'UA91040030000010259';
/** Without a number, at a hromada with a body and an office. */
const COUNSEL = 'ua91-vyhadanska-crisis-counselling';
/** With a number of its own. */
const BRIGADE = 'ua91-vyhadanska-emergency-intervention';
const TAXI = 'ua91-uiavnenska-social-taxi';

function itemOf(id: string): ResultItem {
  const found = see('UA91', { selected: id }).selected;
  if (found === null) throw new Error(`No ${id}`);
  return found;
}

const match = { verdict: 'may', reasons: [], asks: [], refusals: [] };
const slip = (ids: readonly string[]) => ({
  items: findSaved(ids, [dataset]).found.map((each) => slipItem(each, '', { t, lang: 'uk', today: TODAY })),
  link: 'https://example.org/#saved',
  made: '',
});

/** Every surface on which a service stands, as it is drawn or sent. */
const SURFACES: readonly (readonly [string, (id: string) => string])[] = [
  [
    'find: a result',
    (id) =>
      renderToStaticMarkup(
        <ResultCard group={[itemOf(id)]} dataset={dataset} selected={null} now={null} onOpen={nothing} />,
      ),
  ],
  [
    'the card',
    (id) =>
      renderToStaticMarkup(
        <ServiceCard item={itemOf(id)} dataset={dataset} saved={false} loading={false} onSave={nothing} />,
      ),
  ],
  ['the end of the card', (id) => renderToStaticMarkup(<ContactBlock contacts={itemOf(id).contacts} />)],
  [
    'refer: a match',
    (id) =>
      renderToStaticMarkup(
        <ReferItem
          matches={[{ item: itemOf(id), match, nearest: false } as never]}
          dataset={dataset}
          said={[]}
          underNeed={false}
          selected={null}
          onOpen={nothing}
        />,
      ),
  ],
  [
    'the shortlist',
    (id) => {
      const [saved] = findSaved([id], [dataset]).found;
      if (saved === undefined) throw new Error(`No ${id}`);
      const actions = { selectService: nothing, toggleSaved: nothing, moveSaved: nothing, setNote: nothing };
      return renderToStaticMarkup(
        <SavedItem
          saved={saved}
          listed={null}
          place={1}
          of={1}
          note=""
          onMoved={nothing}
          actions={actions}
        />,
      );
    },
  ],
  ['the printed slip', (id) => renderToStaticMarkup(<SlipPage {...slip([TAXI, id])} release="" />)],
  ['the text of the slip', (id) => slipText(slip([TAXI, id]), t)],
  ['its short text', (id) => slipShort(slip([TAXI, id]), t)],
  ['its link alone', (id) => slipLinkOnly(slip([id]), t)],
  ['the e-mail', (id) => decodeURIComponent(mailLink('', [slipText(slip([id]), t)]).href)],
];

const CRISIS = ['@police_helpbot', '102', '15-47', '116 123'];
/** Of an office, a body or a provider. */
const LOCAL = /09[1-4] 000 \d\d \d\d|ЦНАП/;

const order = (text: string, words: readonly string[]) => words.map((word) => text.indexOf(word));

describe.each([COUNSEL, BRIGADE])('a service on violence: %s', (id) => {
  it.each(SURFACES)('%s begins with where to write, 102, 15-47, 116 123', (_, surface) => {
    const html = surface(id);
    const text = textOf(html);
    const at = order(text, ['Не можете говорити? Напишіть', ...CRISIS]);
    expect(at.every((place) => place >= 0)).toBe(true);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    const local = text.search(LOCAL);
    if (local >= 0) expect(at.at(-1)).toBeLessThan(local);
  });

  it.each(SURFACES)('%s: no live region speaks of it', (_, surface) => {
    expect(surface(id)).not.toMatch(/aria-live="(polite|assertive)"|role="(alert|status)"|<output[^>]*>[^<]/);
  });
});

describe('a service on violence without a number of its own', () => {
  it.each(SURFACES.slice(0, 2))('%s: its blue button is no town office', (_, surface) => {
    expect(surface(COUNSEL)).not.toMatch(/button-primary/);
  });

  it('where the lines stand at the head of the list, an item still has someone to call', () => {
    const html = renderToStaticMarkup(
      <ResultCard
        group={[itemOf(COUNSEL)]}
        dataset={dataset}
        selected={null}
        now={null}
        crisisAbove
        onOpen={nothing}
      />,
    );
    expect(html).toContain('href="tel:1547"');
    const own = renderToStaticMarkup(
      <ResultCard
        group={[itemOf(BRIGADE)]}
        dataset={dataset}
        selected={null}
        now={null}
        crisisAbove
        onOpen={nothing}
      />,
    );
    expect(own).toContain('href="tel:+380910000034"');
    expect(own).not.toContain('href="tel:102"');
  });
});

it('a card names each number once, whoever answers first', () => {
  const [, [, carded] = ['', () => '']] = SURFACES;
  for (const id of [TAXI, BRIGADE, COUNSEL, 'ua91-baikivska-mobile-service']) {
    const calls = [...carded(id).matchAll(/href="(tel:[^"]+)"/g)].map(([, href]) => href);
    expect(calls.length).toBeGreaterThan(1);
    expect(new Set(calls).size).toBe(calls.length);
  }
});

it('other services have none of these lines', () => {
  for (const [, surface] of SURFACES.slice(0, 5)) expect(surface(TAXI)).not.toMatch(/police_helpbot|tel:102/);
  expect(slipText(slip([TAXI]), t)).not.toContain('102');
});

describe('views of a type on violence', () => {
  const types = dataset.types.filter(({ id }) => id === 'shelter');
  it('the lines at the head of find and refer: to write above the numbers', () => {
    const text = textOf(
      renderToStaticMarkup(<SafetyLines lines={crisisLines(types, dataset.hotlines, VYHADANSKA)} />),
    );
    const at = order(text, ['Не можете говорити? Напишіть', ...CRISIS]);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at[0]).toBeGreaterThanOrEqual(0);
  });

  it('the answer calls their own line where nobody in the hromada has a number', () => {
    const hotlines = dataset.hotlines.filter(({ region }) => region === null);
    const bare = { ...dataset, bodies: [], applyPlaces: [], hotlines };
    const of = (service: string) => {
      const derived = { ...see('UA91', { hromada: ZAHADKIVSKA, service: [service] }), dataset: bare };
      return firstCall(derived, chosen(derived))?.contact.href;
    };
    expect([of('crisis-counselling'), of('social-taxi')]).toEqual(['tel:1547', 'tel:1545']);
    const said = (service: string) => {
      const derived = { ...see('UA91', { hromada: ZAHADKIVSKA, service: [service] }), dataset: bare };
      return textOf(renderToStaticMarkup(<Answer derived={derived} row={chosen(derived)} />));
    };
    // A line is nobody in their own hromada.
    for (const service of ['crisis-counselling', 'social-taxi']) {
      expect(said(service)).toMatch(/Телефону\sу\sвашій\sгромаді\sне\sзнаємо/);
      expect(said(service)).not.toMatch(/у\sсвоїй\sгромаді/);
    }
  });

  it('a shelter’s answer never offers a letter, alone or among others', () => {
    for (const service of [['shelter'], ['shelter', 'social-taxi'], ['crisis-counselling', 'shelter']]) {
      const derived = see('UA91', { hromada: ZAHADKIVSKA, service, match: 'all' });
      expect(letterTopic(derived, chosen(derived))).toBeNull();
      const html = renderToStaticMarkup(<Answer derived={derived} row={chosen(derived)} />);
      expect(textOf(html)).not.toContain('Лист «');
    }
    const asks = see('UA91', { hromada: ZAHADKIVSKA, service: ['social-taxi'] });
    expect(letterTopic(asks, chosen(asks))?.kind).toBe('ask');
  });

  it('nobody is asked who provides what only the conditions take away', () => {
    const there = { hromada: VYHADANSKA, service: ['social-services-centre'] };
    for (const kind of [[], ['private']] as const) {
      const derived = see('UA91', { ...there, kind });
      expect(chosen(derived).coverage.state).toBe(kind.length === 0 ? 'served' : 'notFound');
      expect(letterTopic(derived, chosen(derived))).toBeNull();
    }
  });

  it('the planner’s printed sheet and file begin with them', () => {
    const derived = see('UA91', { view: 'plan', hromada: ZAHADKIVSKA, service: ['crisis-counselling'] });
    const options = { date: TODAY, maxAge: null, planned: true, ownAreaOnly: false };
    const text = textOf(
      renderToStaticMarkup(
        <SheetPage
          derived={derived}
          row={chosen(derived)}
          data={sheetData(derived, chosen(derived), options, TODAY)}
          borders={null}
          subject=""
          credit=""
          today={TODAY}
          date={TODAY}
        />,
      ),
    );
    const at = order(text, ['Куди звернутися в разі насильства', ...CRISIS]);
    expect(at.every((place) => place >= 0)).toBe(true);
    expect(at).toEqual(at.toSorted((x, y) => x - y));
    expect(text.indexOf('116 123')).toBeLessThan(text.search(LOCAL));
    const input = {
      derived,
      manifest: SITE.manifest,
      words: { subject: '', main: [], lead: [], figures: [], brief: [], notes: [], beyond: [], sources: [] },
      where: '',
      options: { date: TODAY, maxAge: null, planned: true, ownAreaOnly: false },
    };
    const { header, rows } = missingSheet({ ...input, date: TODAY, today: TODAY, link: '', t, lang: 'uk' });
    const calls = rows.map((cells) => String(cells[header.indexOf('Куди телефонувати')]));
    expect(calls.length).toBeGreaterThan(0);
    for (const call of calls)
      expect(call).toMatch(/^Не можете говорити\? Напишіть: @police_helpbot\. Телефонуйте: 102/);
  });
});

const apply = (hromada: string) => {
  const row = chosen(see('UA91', { hromada }));
  return renderToStaticMarkup(
    <WhereToApply
      places={officesOf(dataset, hromada)}
      contacts={contactsOf(dataset, { hromada })}
      hromada={row.hromada}
      onAll={nothing}
    />,
  );
};

describe('an office', () => {
  it('says of when it is, with the words of services', () => {
    const dated = 'за повідомленням від 16.06.2023';
    expect(textOf(apply(ZAHADKIVSKA))).toContain(`${dated} · потребує підтвердження`);
    const derived = see('UA91', { hromada: ZAHADKIVSKA });
    const card = textOf(
      renderToStaticMarkup(
        <HromadaCard
          row={chosen(derived)}
          dataset={dataset}
          basket={derived.basket.cells(ZAHADKIVSKA)}
          planning={null}
          onService={nothing}
          onType={nothing}
        />,
      ),
    );
    expect(card.split(dated).length - 1).toBe(2);
    const silent = itemOf('ua91-baikivska-mobile-service');
    const [[, listed] = ['', () => '']] = SURFACES;
    const [, , , [, matched] = ['', () => '']] = SURFACES;
    expect(textOf(listed(silent.service.id))).toMatch(/ЦНАП · .* номер на 16\.06\.2023/);
    expect(textOf(matched(silent.service.id))).toMatch(/ЦНАП · [^,]*, 16\.06\.2023/);
    // Once on a card: at its first button, not again at its end.
    const [, [, carded] = ['', () => '']] = SURFACES;
    expect(textOf(carded(silent.service.id)).split('Телефону надавача не знаємо')).toHaveLength(2);
    expect(textOf(carded(silent.service.id))).toContain(
      `Телефону надавача не знаємо; це ЦНАП громади, ${dated}, потребує підтвердження`,
    );
    expect(textOf(slipText(slip([silent.service.id]), t))).toContain(`це ЦНАП громади, ${dated}`);
    const plan = renderToStaticMarkup(<NearestCall service={silent.service} dataset={dataset} />);
    expect(textOf(plan)).toContain(`це ЦНАП громади, ${dated}`);
  });

  it.each([
    [
      'with a body of social protection: the body, then its office',
      VYHADANSKA,
      'Соцзахист: 091 000 02 01',
      'ЦНАП',
    ],
    [
      'without a phone: the centre of the hromada, and whose phone it is',
      MRIINENSKA,
      'Соцзахист: 091 000 02 02',
      '(гаряча лінія громади), за повідомленням від 05.09.2024',
    ],
    ['not known: the oblast’s line', NEBYLYTSKA, '091 000 00 91', 'Лінія Прикладської області'],
    ['of its own', ZAHADKIVSKA, 'ЦНАП: 091 000', 'ЦНАП громади: тут приймають заяви'],
  ])('%s', (_, hromada, number, words) => {
    const text = textOf(apply(hromada));
    expect(text).toContain(number);
    expect(text).toContain(words);
  });

  it('«Спершу зателефонуйте» is followed by a number in every hromada', () => {
    for (const scope of ['UA91', 'UA92', 'UA93', 'UA94']) {
      for (const { code } of datasetOf(scope).hromadas) {
        const derived = see(scope, { hromada: code, service: ['informing'] });
        const html = renderToStaticMarkup(<Answer derived={derived} row={chosen(derived)} />);
        const at = html.indexOf('Спершу зателефонуйте');
        if (at >= 0) expect(html.slice(at).search(/<\/p><a href="tel:/)).toBeGreaterThan(0);
        expect(html).toContain('href="tel:');
      }
    }
  });
});

it('a provider that can only be written to keeps its address, and has somebody to call', () => {
  const detail = {
    ...(itemOf(BRIGADE).service.detail as NonNullable<Service['detail']>),
    phones: [],
    email: 'a@example.org',
  };
  const service = { ...itemOf('ua91-baikivska-mobile-service').service, detail };
  const contacts = contactsOf(dataset, { service });
  const item = { ...itemOf('ua91-baikivska-mobile-service'), service, contacts };
  const html = renderToStaticMarkup(
    <ServiceCard item={item} dataset={dataset} saved={false} loading={false} onSave={nothing} />,
  );
  expect(html).toMatch(/href="tel:[^]*href="mailto:a@example\.org"/);
});

const whose = (hromada: string) =>
  contactsOf(dataset, { hromada }).map((contact) => whoseWords(contact, { t, lang: 'uk', today: TODAY }));

const moved = (hromada: string) =>
  whose(hromada).map((words) => words.endsWith('; могли переїхати, зателефонуйте'));

it('of a hromada under fire: whose number it is, and that they may have moved', () => {
  // The body and the office of the place; the lines of the oblast and of the country stay where they are.
  expect(moved('UA91080010000010518')).toEqual([true, true, false, false]);
  expect(moved(VYHADANSKA)).toEqual([false, false, false, false]);
});

it('an oblast’s body answers where the hromada has nobody', () => {
  const contacts = contactsOf(datasetOf('UA92'), {});
  expect(contacts.map(({ kind, label }) => [kind, label])).toEqual([
    ['oblast', '092 000 02 05'],
    ['government', '15-45'],
  ]);
});
