import { config } from '../../config.ts';

/** Where to write of a fault: what whoever publishes the site has set, else nothing. */
export function ReportBy({ mail, page, none }: Readonly<Record<'mail' | 'page' | 'none', string>>) {
  if (config.reportEmail !== null) {
    return (
      <p>
        {mail} <a href={`mailto:${config.reportEmail}`}>{config.reportEmail}</a>.
      </p>
    );
  }
  if (config.reportUrl !== null) {
    const href = config.reportUrl.replaceAll('{id}', '');
    return (
      <p>
        {page}{' '}
        <a href={href} target="_blank" rel="noreferrer">
          {new URL(href).host}
        </a>
        .
      </p>
    );
  }
  return <p>{none}</p>;
}
