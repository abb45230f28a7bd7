import type { ServiceType } from '../../domain/service-type.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Localized } from '../parts/Localized.tsx';
import { Notice } from '../parts/Notice.tsx';

/** Where one really starts with a chosen type when that is another system: the family doctor, the resource centre. */
export function FirstSteps({ types }: { readonly types: readonly ServiceType[] }) {
  const { t } = useWords();
  const elsewhere = types.filter(({ firstStep }) => firstStep !== null);
  if (elsewhere.length === 0) return null;
  return (
    <Notice tone="plain" title={t('card:service.firstStep')}>
      {elsewhere.map(({ id, name, firstStep }) => (
        <p key={id}>
          {types.length > 1 && (
            <>
              <Localized value={name} />
              {': '}
            </>
          )}
          {firstStep !== null && <Localized value={firstStep} />}
        </p>
      ))}
    </Notice>
  );
}
