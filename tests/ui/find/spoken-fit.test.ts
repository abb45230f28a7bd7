import { expect, it } from 'vitest';
import type { Fit } from '../../../src/domain/results/rank.ts';
import type { Answer, Service } from '../../../src/domain/service.ts';
import type { ServiceType } from '../../../src/domain/service-type.ts';
import { spokenFit } from '../../../src/ui/parts/spoken-fit.ts';

const spoken = (fit: Fit, violence: boolean, takesOutsiders: Answer = 'unknown') =>
  spokenFit({ fit, type: { violence } as ServiceType, service: { takesOutsiders } as Service });

it('voices no doubt about another hromada to who flees violence, but does tell what is known', () => {
  expect(spoken('mayAccept', true)).toBeNull();
  expect(spoken('mayAccept', false)).toBe('mayAccept');
  expect(spoken('mayAccept', true, 'yes')).toBe('mayAccept');
  expect(spoken('refuses', true, 'no')).toBe('refuses');
  expect(spoken('servesHromada', true)).toBe('servesHromada');
});
