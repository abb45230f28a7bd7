import type { NeedScope } from '../../../data/need/place.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import { shown } from '../../../state/loadable.ts';
import { actions, appStore } from '../../../state/use-app.ts';

/** A table of the whole country is no error while one oblast is shown: its codes are looked up in the country. */
export async function scopeOf({ region, regions, hromadas, raions }: Dataset): Promise<NeedScope> {
  const country = region === null ? null : await actions.loadCountry().catch(() => null);
  return {
    hromadas: country?.hromadas ?? hromadas,
    raions: country?.raions ?? raions,
    oblasts: regions.map(({ code, name }) => ({ prefix: code.slice(0, 4), code, name })),
    oblast: region?.code.slice(0, 4) ?? null,
    formerNames: shown(appStore.getState().manifest)?.formerNames ?? [],
  };
}
