export interface ReportMessage {
  readonly subject: string;
  readonly body: string;
}

/** `mailto:` link; RFC 6068 wants CRLF between lines. */
export function mailLink(email: string, { subject, body }: ReportMessage): string {
  const text = encodeURIComponent(body.replaceAll('\n', '\r\n'));
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${text}`;
}
