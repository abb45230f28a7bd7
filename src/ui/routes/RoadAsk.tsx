import { Car } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { type Routing, config } from '../../config.ts';
import type { LonLat } from '../../domain/hromada.ts';
import type { Service } from '../../domain/service.ts';
import type { Way } from '../../domain/travel/table.ts';
import { formatKm, formatMinutes } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useDerived } from '../../state/use-app.ts';
import { Button } from '../parts/Button.tsx';

type Answer = Way | 'idle' | 'asking' | 'none' | 'failed';

/** The way from the visitor's place, counted by the server that the deployer named: on request, and said before. */
export function RoadAsk({ service }: { readonly service: Service }) {
  const from = useDerived()?.origin?.at ?? null;
  const { routing } = config;
  if (routing === null || from === null || service.at === null) return null;
  return <Ask key={`${service.id} ${from.join()}`} from={from} to={service.at} routing={routing} />;
}

interface Props {
  readonly from: LonLat;
  readonly to: LonLat;
  readonly routing: Routing;
}

function Ask({ from, to, routing }: Props) {
  const { t, lang } = useWords();
  const [answer, setAnswer] = useState<Answer>('idle');
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const ask = async () => {
    abort.current?.abort();
    const { signal } = (abort.current = new AbortController());
    setAnswer('asking');
    try {
      const { askWay } = await import('../../data/travel/ask-way.ts');
      const way = await askWay(routing, from, to, signal);
      if (!signal.aborted) setAnswer(way ?? 'none');
    } catch {
      if (!signal.aborted) setAnswer('failed');
    }
  };
  return (
    <div>
      <Button icon={Car} disabled={answer === 'asking'} onClick={() => void ask()}>
        {t('details:roadAsk.title')}
      </Button>
      <p className="muted small">{t('details:roadAsk.where', { host: new URL(routing.url).host })}</p>
      <output className="figures">
        {typeof answer === 'string'
          ? answer !== 'idle' && t(`details:roadAsk.${answer}`)
          : t('details:roadAsk.answer', {
              time: formatMinutes(answer.minutes, lang),
              km: answer.km === null ? '' : `, ${formatKm(answer.km, true, lang)}`,
            })}
      </output>
    </div>
  );
}
