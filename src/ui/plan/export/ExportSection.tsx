import { Download } from 'lucide-react';
import { useWords } from '../../../i18n/use-words.ts';
import type { Manifest } from '../../../data/manifest.ts';
import type { Derived } from '../../../state/derived.ts';
import { shown } from '../../../state/loadable.ts';
import { appStore, useApp } from '../../../state/use-app.ts';
import { viewLink } from '../../../state/view-link.ts';
import { Button } from '../../parts/Button.tsx';
import type { TotalWords } from '../sentence.ts';
import { CopyLink } from './CopyLink.tsx';
import type { ExportInput } from './input.ts';
import { FILE_KINDS, type FileKind } from './kinds.ts';
import { type ExportStatus, useExport } from './use-export.ts';
import './export.css';

interface Props {
  readonly derived: Derived;
  readonly words: TotalWords;
  readonly where: string;
  /** The day that was looked at. */
  readonly date: string;
  readonly today: string;
}

/** Which files hold the same, in the order of the rows. */
const SUBJECTS = ['table', 'list', 'map'] as const;

/** «Завантажити й поділитися»: table and list for spreadsheets, the map for print and for other programs, the link. */
export function ExportSection(props: Props) {
  const { t, lang } = useWords();
  const manifest = useApp((state) => shown(state.manifest));
  const [status, start] = useExport();
  if (manifest === null) return null;
  const inputOf = (of: Manifest): ExportInput => ({
    ...props,
    manifest: of,
    link: viewLink(appStore.getState(), window.location.href),
    t,
    lang,
  });
  return (
    <section className="plan-export" aria-label={t('out:title')}>
      <details>
        <summary className="button button-plain">
          <Download aria-hidden="true" size={20} strokeWidth={1.75} />
          {t('out:files')}
        </summary>
        <div className="plan-export-body">
          <dl>
            {SUBJECTS.map((subject) => (
              <Row
                key={subject}
                subject={subject}
                busy={status.step === 'making'}
                onFile={(kind) => start(kind, inputOf(manifest))}
              />
            ))}
          </dl>
          <Status status={status} />
        </div>
      </details>
      <CopyLink />
    </section>
  );
}

interface RowProps {
  readonly subject: (typeof SUBJECTS)[number];
  readonly busy: boolean;
  readonly onFile: (kind: FileKind) => void;
}

const NAMES: Readonly<Record<string, string>> = { geojson: 'GeoJSON' };

/** «XLSX», «GeoJSON». */
function formatOf(kind: FileKind): string {
  const ending = kind.slice(kind.indexOf('.') + 1);
  return NAMES[ending] ?? ending.toUpperCase();
}

function Row({ subject, busy, onFile }: RowProps) {
  const { t } = useWords();
  const what = t(`out:${subject}`);
  return (
    <div>
      <dt>
        {what} <span className="muted small">{t(`out:${subject}Hint`)}</span>
      </dt>
      <dd>
        {FILE_KINDS.filter((kind) => kind.startsWith(subject)).map((kind) => (
          <Button
            key={kind}
            icon={Download}
            aria-disabled={busy}
            aria-label={t('out:file', { what, kind: formatOf(kind) })}
            onClick={() => {
              if (!busy) onFile(kind);
            }}
          >
            {formatOf(kind)}
          </Button>
        ))}
      </dd>
    </div>
  );
}

function Status({ status }: { readonly status: ExportStatus }) {
  const { t } = useWords();
  return (
    <output className="small plan-export-status">
      {status.step === 'making' && t('out:making')}
      {status.step === 'made' && t('out:made', { name: status.name })}
      {status.step === 'failed' && t('out:failed', { reason: status.reason })}
    </output>
  );
}
