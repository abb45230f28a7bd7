import { Component, type ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Button, LinkButton } from '../parts/Button.tsx';

function CrashWords() {
  const { t } = useWords();
  return (
    <main className="crash" role="alert">
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
export class CrashScreen extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <CrashWords /> : this.props.children;
  }
}
