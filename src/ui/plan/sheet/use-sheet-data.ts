import { useEffect, useMemo, useState } from 'react';
import type { Dataset } from '../../../domain/dataset.ts';
import { coverageOptions } from '../../../domain/coverage/of-dataset.ts';
import type { Derived, HromadaRow } from '../../../state/derived.ts';
import type { View } from '../../../state/view.ts';
import { withDetails } from '../whole/with-details.ts';
import { type SheetData, sheetData } from './sheet-data.ts';

interface Subject {
  readonly derived: Derived;
  readonly row: HromadaRow;
  readonly view: View;
  readonly today: string;
}

/** What the sheet says, and over which dataset: in the country's view contacts and sources come after. */
export function useSheetData({ derived, row, view, today }: Subject) {
  const { dataset, basket, travel, way } = derived;
  const [whole, setWhole] = useState<{ readonly of: Dataset; readonly dataset: Dataset } | null>(null);
  const known = whole?.of === dataset ? whole.dataset : dataset;
  const data = useMemo(
    () => sheetData({ dataset: known, basket, travel, way }, row, coverageOptions(view, today), today),
    [known, basket, travel, way, row, view, today],
  );
  const named = useMemo(() => servicesOf(data, dataset), [data, dataset]);
  const own = row.hromada.code.slice(0, 4);
  // Where one applies is not in the country's file either.
  const coming = whole?.of !== dataset && dataset.region === null;
  useEffect(() => {
    if (!coming) return undefined;
    let here = true;
    void withDetails(dataset, named, { more: [own] }).then((came) => {
      if (here) setWhole({ of: dataset, dataset: came });
    });
    return () => {
      here = false;
    };
  }, [coming, dataset, named, own]);
  return { data, dataset: known, coming };
}

/** Services that the sheet names. */
function servicesOf({ known, missing }: SheetData, { services }: Dataset) {
  return [
    ...known.flatMap(({ coverage }) => coverage.services.flatMap((at) => services[at] ?? [])),
    ...missing.flatMap(({ found }) => found.near?.service ?? []),
  ];
}
