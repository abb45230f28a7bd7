import { Download as DownloadIcon } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type Download, type DownloadIndex, loadDownloads } from '../../data/packs/downloads.ts';
import type { Manifest } from '../../data/packs/manifest.ts';
import { formatKilobytes, formatNumber, pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Templates } from '../own-file/choose/Templates.tsx';
import { LinkButton } from '../parts/Button.tsx';
import { Dotted } from '../parts/Dotted.tsx';
import './downloads.css';

type Found = DownloadIndex | 'none' | 'failed' | null;

const FOLDER = 'downloads/';

/** What changed since the release before, where one is known; files to download; the packs that the map itself uses. */
export function Downloads({ manifest, dataUrl }: { readonly manifest: Manifest; readonly dataUrl: string }) {
  const { t, lang } = useWords();
  const found = useIndex();
  const index = found === null || typeof found === 'string' ? null : found;
  const changes = index?.changes ?? null;
  const number = (value: number) => formatNumber(value, lang);
  return (
    <>
      <section>
        <h2>{t('about:changes.title')}</h2>
        <p>
          {changes === null
            ? t('about:changes.none')
            : t('about:changes.some', {
                release: changes.release,
                added: number(changes.added),
                changed: number(changes.changed),
                gone: number(changes.vanished),
              })}
        </p>
      </section>
      <section>
        <h2>{t('about:downloads.title')}</h2>
        {found === 'none' && <p>{t('about:downloads.none')}</p>}
        {found === 'failed' && <p>{t('about:downloads.failed')}</p>}
        {index !== null && <Templates />}
        {index !== null && <Files index={index} />}
        <Packs manifest={manifest} dataUrl={dataUrl} />
      </section>
    </>
  );
}

const KNOWN = [
  'servicesCsv',
  'servicesXlsx',
  'servicesGeojson',
  'servicesJson',
  'hsdsZip',
  'hsdsJson',
  'unplacedJson',
  'rowSchemaJson',
  'tableSchemaJson',
  'changesJson',
] as const;

/** What a file is for, by its name: `row.schema.json` is `rowSchemaJson` among the words. */
function aboutOf(path: string): (typeof KNOWN)[number] | undefined {
  const name = path.replace(/\.(\w)/g, (_, letter: string) => letter.toUpperCase());
  return KNOWN.find((known) => known === name);
}

/** The templates stand above, by themselves. */
const isTemplate = ({ path }: Download) => path.startsWith('template');

function Files({ index: { files } }: { readonly index: DownloadIndex }) {
  const { t } = useWords();
  return (
    <>
      <p>{t('about:downloads.lead')}</p>
      <ul className="about-files about-downloads">
        {files.flatMap((file) => (isTemplate(file) ? [] : <FileItem key={file.path} file={file} />))}
      </ul>
      <a href={`${FOLDER}index.json`}>{t('about:downloads.index')}</a>
    </>
  );
}

function FileItem({ file: { path, bytes, licence } }: { readonly file: Download }) {
  const { t, lang } = useWords();
  const about = aboutOf(path);
  const facts = [
    ...(about === undefined ? [] : [t(`about:downloads.about.${about}`)]),
    ...(Number.isNaN(bytes) ? [] : [t('bytes', { loaded: formatKilobytes(bytes, lang) })]),
    ...(licence === null ? [] : [t('about:downloads.licence', { licence })]),
  ];
  return (
    <li>
      <LinkButton href={`${FOLDER}${path}`} icon={DownloadIcon} download>
        {path}
      </LinkButton>
      <span className="muted small figures">
        <Dotted>{facts}</Dotted>
      </span>
    </li>
  );
}

function Packs({ manifest, dataUrl }: { readonly manifest: Manifest; readonly dataUrl: string }) {
  const { t, lang } = useWords();
  const kinds = ['services', 'borders', 'places'] as const;
  return (
    <details>
      <summary>{t('about:downloads.packs')}</summary>
      <ul className="about-files">
        <li>
          <a href={`${dataUrl}manifest.json`}>manifest.json</a>
        </li>
        {manifest.regions.map(({ code, name, files }) => (
          <li key={code}>
            {pick(name, lang).text}:{' '}
            {kinds.map((kind, i) => (
              <span key={kind}>
                {i > 0 && ', '}
                <a href={`${dataUrl}${files[kind]}`}>{t(`about:downloads.${kind}`)}</a>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

function useIndex(): Found {
  const [found, setFound] = useState<Found>(null);
  useEffect(() => {
    let wanted = true;
    loadDownloads(`${FOLDER}index.json`).then(
      (index) => wanted && setFound(index ?? 'none'),
      () => wanted && setFound('failed'),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return found;
}
