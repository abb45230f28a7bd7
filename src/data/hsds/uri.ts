/** A link as a URI: what RFC 3986 does not allow is percent-encoded, what is encoded already stays. */
export function uriOf(link: string): string {
  return link.replace(/[^!-~]+|["<>\\^`{|}]/gu, encodeURIComponent);
}

/** Whether an address of e-mail is in the letters of ASCII alone: programs take no other. */
export function isPlainMail(mail: string): boolean {
  return /^[!-~]+$/.test(mail);
}
