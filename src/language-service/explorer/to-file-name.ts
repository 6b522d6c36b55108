/** What people call a thing as the name of a file: `Refunds & returns` is `refunds-returns`; empty where nothing of it can be written. */
export function toFileName(words: string): string {
  return words
    .trim()
    .replace(OWN_ENDING, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .slice(0, longestName)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Some type the whole name of the file. */
const OWN_ENDING = /\.(?:responses|chatscript|scenario|shift|chattest|scorecard|etiquette)\.(?:ya?ml|json)$/i;

const longestName = 80;
