import { useEffect, useState } from 'react';
import type { Code } from '../../../domain/code.ts';
import type { Rule, Rules } from '../../../domain/siting/place-rules.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { setPlanScreen, usePlanScreen } from '../../../state/plan-screen.ts';
import { hromadaShort } from '../../parts/names.ts';
import { canHost } from './can-host.ts';

/** Conditions by presses on the map and in the table: each press sets the chosen one, a second one takes it off. */
export function usePick(
  derived: Derived,
  rules: Rules,
  next: Rule,
  set: (code: Code, rule: Rule | null) => void,
): { readonly picking: boolean; readonly start: () => void; readonly end: () => void } {
  const { t, sites, lang } = useWords();
  const picking = usePlanScreen(({ pick }) => pick !== null);
  const [last, setLast] = useState<string>('');
  const pick = {
    asks: `${last === '' ? sites(`pick.${next}`) : last} ${sites('pick.again')}`,
    stop: sites('stopOnMap'),
    take: (code: Code) => {
      const row = derived.rowByCode.get(code);
      if (row === undefined || !canHost(row.hromada)) return;
      const rule = new Map(rules).get(code) === next ? null : next;
      set(code, rule);
      setLast(sites(`picked.${rule ?? 'none'}`, { name: hromadaShort(row.hromada, t, lang) }));
    },
  };
  // What a press does follows the form while it goes on.
  useEffect(() => {
    if (picking) setPlanScreen({ pick });
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [picking, rules, next, derived, lang, last]);
  return {
    picking,
    start: () => {
      setLast('');
      setPlanScreen({ pick });
    },
    end: () => setPlanScreen({ pick: null }),
  };
}
