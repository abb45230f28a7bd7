import { Download } from 'lucide-react';
import { templateName } from '../../../data/template/name.ts';
import { chainOf } from '../../../domain/text.ts';
import { languageOf } from '../../../i18n/languages.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { LinkButton } from '../../parts/Button.tsx';
import './templates.css';

/** The empty table to be filled in, as a workbook and as CSV, in the language of the page. */
export function Templates() {
  const { own, lang } = useWords();
  const written = chainOf(lang).find((code) => languageOf(code).later.template !== undefined);
  const name = templateName(written ?? 'uk');
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
