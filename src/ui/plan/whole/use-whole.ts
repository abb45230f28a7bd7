import { useEffect, useState } from 'react';
import type { Dataset } from '../../../domain/dataset.ts';
import type { Service } from '../../../domain/service.ts';
import { serviceById } from '../../../domain/service-by-id.ts';
import { detailRegion } from '../../../state/load/detail-region.ts';
import { askRegion } from './ask-region.ts';

/** A service as whole as it is known, and the dataset that knows whom to call about it. */
export interface Whole {
  readonly service: Service;
  readonly dataset: Dataset;
  /** More is on its way. */
  readonly coming: boolean;
}

/** A service that the country's overview knows in short, whole once its region's pack has come. */
export function useWhole(service: Service, dataset: Dataset): Whole {
  const region = detailRegion(service.id, dataset);
  const [pack, setPack] = useState<{ readonly of: string; readonly dataset: Dataset | null } | null>(null);
  const { release } = dataset;
  useEffect(() => {
    if (region === null) return undefined;
    let here = true;
    void askRegion(region, release).then((came) => {
      if (here) setPack({ of: region, dataset: came });
    });
    return () => {
      here = false;
    };
  }, [region, release]);
  const came = region === null || pack?.of !== region ? null : pack.dataset;
  return {
    service: (came && serviceById(came).get(service.id)) ?? service,
    dataset: came ?? dataset,
    coming: region !== null && pack?.of !== region,
  };
}
