import { Download } from 'lucide-react';
import { useOwnWords } from '../../i18n/use-own-words.ts';
import { LinkButton } from '../parts/Button.tsx';
import './templates.css';

/** The empty table to be filled in, as a workbook and as CSV, in the language of the page. */
export function Templates() {
  const { own, lang } = useOwnWords();
  const name = lang === 'en' ? 'template-en' : 'template';
  return (
    <div className="templates">
      <p>
        <strong>{own('template.title')}.</strong> {own('template.lead')}
      </p>
      <p className="contact-row">
        {(['xlsx', 'csv'] as const).map((kind) => (
          <LinkButton key={kind} href={`downloads/${name}.${kind}`} icon={Download} download>
            {own(`template.${kind}`)}
          </LinkButton>
        ))}
      </p>
    </div>
  );
}
