import { Download as DownloadIcon } from 'lucide-react';
import { isApplicable } from '../../../domain/applicable.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { coverageOptions } from '../../../domain/coverage/of-dataset.ts';
import type { Manifest } from '../../../data/packs/manifest.ts';
import { shown } from '../../../state/loadable.ts';
import { actions, appStore, useApp } from '../../../state/use-app.ts';
import { viewLink } from '../../../state/url/view-link.ts';
import { Button } from '../../parts/Button.tsx';
import { SheetButton } from '../sheet/SheetButton.tsx';
import type { ToolProps } from '../tool.ts';
import { HromadaOptions } from '../what-if/HromadaOptions.tsx';
import type { ExportInput } from './input.ts';
import { FILE_KINDS, type FileKind } from './kinds.ts';
import { type ExportStatus, useExport } from './use-export.ts';
import './export.css';

/** Which files hold the same, in the order of the rows. */
const SUBJECTS = ['table', 'list', 'map', 'types'] as const;

/** «Завантажити»: table and list for spreadsheets, the map for print and for other programs, the chosen hromada’s sheet. */
export function Download(props: ToolProps) {
  const { t, lang } = useWords();
  const manifest = useApp((state) => shown(state.manifest));
  const [status, start] = useExport();
  const { derived, view, today, words, where } = props;
  if (manifest === null) return null;
  const row = derived.hromada;
  const listed = row !== null && isApplicable(row.hromada);
  const inputOf = (of: Manifest): ExportInput => ({
    derived,
    words,
    where,
    today,
    t,
    lang,
    date: view.date ?? today,
    options: coverageOptions(view, today),
    manifest: of,
    link: viewLink(appStore.getState(), window.location.href),
  });
  return (
    <div className="plan-export">
      <dl>
        {SUBJECTS.map((subject) => (
          <Row
            key={subject}
            subject={subject}
            busy={status.step === 'making'}
            onFile={(kind) => start(kind, inputOf(manifest))}
          />
        ))}
        <div>
          <dt>
            {t('plan:sheet.open')} <span className="muted small">{t('plan:sheet.hint')}</span>
          </dt>
          <dd>
            <select
              aria-label={t('plan:table.hromada')}
              value={listed ? row.hromada.code : ''}
              onChange={({ target }) => actions.chooseHromada(target.value)}
            >
              {!listed && <option value="">{t('plan:sheet.choose')}</option>}
              <HromadaOptions rows={derived.rows} />
            </select>
            {row !== null && <SheetButton {...props} row={row} />}
          </dd>
        </div>
      </dl>
      <Status status={status} />
    </div>
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
  const what = t(`export:${subject}`);
  return (
    <div>
      <dt>
        {what} <span className="muted small">{t(`export:${subject}Hint`)}</span>
      </dt>
      <dd>
        {FILE_KINDS.filter((kind) => kind.startsWith(subject)).map((kind) => (
          <Button
            key={kind}
            icon={DownloadIcon}
            aria-disabled={busy}
            aria-label={t('export:file', { what, kind: formatOf(kind) })}
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
      {status.step === 'making' && t('export:making')}
      {status.step === 'made' && t('export:made', { name: status.name })}
      {status.step === 'failed' && t('export:failed', { reason: status.reason })}
    </output>
  );
}
