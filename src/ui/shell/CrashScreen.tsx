import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Boundary } from '../parts/Boundary.tsx';
import { Button } from '../parts/Button.tsx';
import { CallAnyway } from '../parts/CallAnyway.tsx';
import { QuickExit } from '../quick-exit/QuickExit.tsx';

function CrashWords() {
  const { t } = useWords();
  return (
    <main className="crash" role="alert">
      <QuickExit />
      <h1>{t('errors:crashed')}</h1>
      <div className="contact-row">
        <Button variant="primary" onClick={() => window.location.reload()}>
          {t('errors:reload')}
        </Button>
      </div>
      <CallAnyway />
    </main>
  );
}

/** A fault of ours must still leave someone to call. */
export function CrashScreen({ children }: { readonly children: ReactNode }) {
  return <Boundary fallback={<CrashWords />}>{children}</Boundary>;
}
