/**
 * The review record of a project: the one among some paths that lies in the project's folder, or else the one to be made there. Where all
 * paths are relative the folder is empty, as it is where they begin with `/`.
 */
export function getRecordPath(folder: string, paths: Iterable<string>): string {
  const names = ['chatwright.reviews.yaml', 'chatwright.reviews.yml'];
  const beside = names.map((name) => `${folder}/${name}`);
  const known = new Set(paths);
  const candidates = folder === '' ? [...beside, ...names] : beside;
  return candidates.find((path) => known.has(path)) ?? `${folder}/chatwright.reviews.yaml`;
}
