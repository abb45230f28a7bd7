import { describe, expect, it } from 'vitest';
import { oldProjectYear } from '../../src/domain/donor-project.ts';
import type { Service } from '../../src/domain/service.ts';
import { makeDetail, makeService } from './make.ts';

const yearOf = (note: string | null, extra: Partial<Service> = {}, today = '2026-05-16') => {
  const detail = makeDetail({ note: note === null ? null : { uk: note, en: null } });
  return oldProjectYear(makeService({ reportedOn: '2024-05-15', detail, ...extra }), today);
};

describe('a donor’s project that may have ended', () => {
  it('is one that its note calls so, without news for two years', () => {
    expect(yearOf('Дві бригади. Проєкт донора.')).toBe('2024');
    expect(yearOf('За проєктом донорів, щодня.')).toBe('2024');
    expect(yearOf('Проєкт донора.', {}, '2026-05-15')).toBeNull();
    expect(yearOf('Проєкт донора.', { assuredOn: '2025-01-01' })).toBeNull();
  });

  it('is no other service, however old, and none that no longer works anyway', () => {
    for (const note of [null, '', 'Донор крові', 'Проєкт донорського пункту', 'Створено з ООН']) {
      expect(yearOf(note)).toBeNull();
    }
    expect(yearOf('Проєкт донора.', { status: 'closed' })).toBeNull();
    expect(yearOf('Проєкт донора.', { status: 'planned' })).toBe('2024');
    expect(yearOf(null, { detail: null })).toBeNull();
  });
});
