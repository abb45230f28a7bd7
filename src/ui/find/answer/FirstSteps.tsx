import type { ServiceType } from '../../../domain/service-type.ts';
import { Localized } from '../../parts/Localized.tsx';

/** Where one really starts with a chosen type when that is another system: the family doctor, the resource centre. */
export function FirstSteps({ types }: { readonly types: readonly ServiceType[] }) {
  return types.map(({ id, name, firstStep }) =>
    firstStep === null ? null : (
      <p key={id} className="first-step">
        {types.length > 1 && (
          <>
            <Localized value={name} />
            {': '}
          </>
        )}
        <Localized value={firstStep} />
      </p>
    ),
  );
}
