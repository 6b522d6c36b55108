/** The review record of a project: the one among some paths that lies in the project's folder, or else the one to be made there. */
export function getRecordPath(folder: string, paths: Iterable<string>): string {
  const [usual, short] = [`${folder}/chatwright.reviews.yaml`, `${folder}/chatwright.reviews.yml`];
  const known = new Set(paths);
  return !known.has(usual) && known.has(short) ? short : usual;
}
