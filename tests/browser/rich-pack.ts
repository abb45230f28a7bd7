import type { Page } from './test.ts';
import { changePack } from './change-pack.ts';

/** Facts as the fullest record could have them, made up. */
const DETAIL = {
  address: 'вул. Вигадана, 12, корпус 3, вхід із двору',
  settlement: { uk: 'Вигаданівка', en: 'Vyhadanivka' },
  eligibilityNote: 'насамперед самотні люди, які не можуть пересуватися без допомоги',
  feesNote: 'безоплатно, якщо середній дохід менший за два прожиткові мінімуми',
  documents: 'паспорт, довідка про доходи, довідка внутрішньо переміщеної особи, висновок лікаря',
  application: 'зателефонувати щонайменше за два дні або подати заяву через ЦНАП чи портал «Дія»',
  referralRequired: 'yes',
  referralFrom: 'управління соціального захисту населення, сімейний лікар',
  phones: [
    { tel: '+380460000001', label: '046 000 00 01' },
    { tel: '+380460000002', label: '046 000 00 02' },
  ],
  email: 'vyhadana@example.org',
  hours: {
    syntax: 'Mo-Th 08:00-17:00; Fr 08:00-15:45',
    weekly: [0, 1, 2, 3, 4].map((day) => ({
      from: day * 1440 + 480,
      to: day * 1440 + (day === 4 ? 945 : 1020),
    })),
  },
};
const STATED = {
  precision: 'address',
  delivery: ['home', 'mobile'],
  fees: 'differentiated',
  accessibility: 'partial',
  takesOutsiders: 'yes',
  assuredOn: '2026-09-01',
};

/** Serves the pack of UA91 with every field of every record filled; `change` makes some of them special. */
export async function serveRich(page: Page, change: (id: string) => object = () => ({})): Promise<void> {
  await changePack(page, 'UA91/services.json', (pack) => ({
    ...pack,
    services: pack.services.map((service) => ({
      ...service,
      ...STATED,
      eligibility: ['older-people', 'persons-with-disabilities', 'idps', 'veterans'],
      detail: { ...service.detail, ...DETAIL },
      ...change(service.id),
    })),
  }));
}
