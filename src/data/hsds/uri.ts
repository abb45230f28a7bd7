/** A link as a URI: what RFC 3986 does not allow is percent-encoded, what is encoded already stays. */
export function uriOf(link: string): string {
  return link.replace(/[^!-~]+|["<>\\^`{|}]/gu, encodeURIComponent);
}
