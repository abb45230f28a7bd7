import type { Translate } from '../../i18n/index.ts';
import type { ReportMessage } from './mail-link.ts';

/** The record that a report is about: nothing of the visitor, nothing of what was looked for. */
export interface ReportSubject {
  readonly id: string;
  /** Null where the name itself must not travel: a confidential place, a violence-related type. */
  readonly name: string | null;
  readonly release: string;
}

/** A message with the record's id, for the visitor to finish and to send. */
export function reportMessage({ id, name, release }: ReportSubject, t: Translate): ReportMessage {
  const lines = [
    t('details:report.record', { id }),
    ...(name === null ? [] : [t('details:report.name', { name })]),
    t('details:report.release', { release }),
    '',
    t('details:report.wrong'),
    '',
  ];
  return { subject: t('details:report.subject', { id }), body: lines.join('\n') };
}

/** The configured form with the record's id in place of every `{id}`. */
export function formLink(url: string, id: string): string {
  return url.replaceAll('{id}', encodeURIComponent(id));
}
