import { isHypothetical } from '../../../domain/scenario/hypothetical.ts';
import type { Service } from '../../../domain/service.ts';
import type { ScenarioService } from '../../../draw/geojson.ts';
import { pick } from '../../../i18n/format.ts';
import { serviceById } from '../../../domain/service-by-id.ts';
import { isDrawn } from '../../../state/scene/marks.ts';
import { typeName } from '../../parts/names.ts';
import type { ExportInput } from './input.ts';

/** What a scenario adds, moves and removes among the chosen types, each marked as what it is; secret places are none. */
export function scenarioServices({ derived, lang }: ExportInput): ScenarioService[] {
  const { whatIf, counted: types } = derived;
  if (whatIf === null) return [];
  const { published, scenario, marks } = whatIf;
  const nameOf = ({ type, provider }: Service) => {
    const known = published.types.find(({ id }) => id === type);
    return `${known === undefined ? type : typeName(known, lang)}, ${pick(provider, lang).text}`;
  };
  const made = (service: Service, how: ScenarioService['properties']['scenario']): ScenarioService => ({
    at: isDrawn(service) ? service.at : null,
    properties: {
      scenario: how,
      hypothetical: isHypothetical(service),
      service: service.id,
      name: nameOf(service),
      hromada: service.hromada,
      serviceArea: service.serviceArea,
    },
  });
  const asked = ({ type }: Service) => types.length === 0 || types.some(({ id }) => id === type);
  const gone = scenario.flatMap((change) => {
    const service = change.kind === 'remove' ? serviceById(published).get(change.service) : undefined;
    return service !== undefined && asked(service) ? [made(service, 'removed')] : [];
  });
  const there = marks.map(({ service }) => made(service, isHypothetical(service) ? 'added' : 'moved'));
  return [...there, ...gone];
}
