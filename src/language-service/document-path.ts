/**
 * The path by which the core knows a document: `/folder/file` for `file:` URIs, otherwise `scheme://authority/folder/file`, with nothing
 * escaped, so that paths written inside documents fit to it.
 */
export function toPath(uri: string): string {
  const parts = URI_PARTS.exec(uri);
  if (parts === null) return uri;
  const [, scheme = '', authority, encoded = ''] = parts;
  const path = decode(encoded).replace(DRIVE, (drive) => drive.toLowerCase());
  return scheme === 'file' && !authority ? path : join(scheme, authority, path);
}

/** The URI of a document that the core knows by its path. */
export function toUri(path: string): string {
  const parts = URI_PARTS.exec(path);
  if (parts === null) return join('file', '', encode(path));
  const [, scheme = '', authority, rest = ''] = parts;
  return join(scheme, authority, encode(rest));
}

const URI_PARTS = /^([a-z][a-z0-9+.-]+):(?:\/\/([^/]*))?(\/.*)$/is;
const DRIVE = /^\/[A-Z]:/;

function join(scheme: string, authority: string | undefined, path: string): string {
  return authority === undefined ? `${scheme}:${path}` : `${scheme}://${authority}${path}`;
}

function encode(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
