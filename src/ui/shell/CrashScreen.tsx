import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Boundary } from '../parts/Boundary.tsx';
import { Button, LinkButton } from '../parts/Button.tsx';
import { QuickExit } from '../quick-exit/QuickExit.tsx';

function CrashWords() {
  const { t } = useWords();
  return (
    <main className="crash" role="alert">
      <QuickExit />
      <h1>{t('errors:crashed')}</h1>
      <p>{t('errors:crashedHint')}</p>
      <div className="contact-row">
        <Button variant="primary" onClick={() => window.location.reload()}>
          {t('errors:reload')}
        </Button>
        <LinkButton href="tel:1545">15-45</LinkButton>
        <LinkButton href="tel:102">102</LinkButton>
      </div>
    </main>
  );
}

/** A fault of ours must still leave someone to call. */
export function CrashScreen({ children }: { readonly children: ReactNode }) {
  return <Boundary fallback={<CrashWords />}>{children}</Boundary>;
}
