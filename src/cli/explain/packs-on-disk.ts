import { readFileSync } from 'node:fs';
import type { PackSources } from '../../core/engine/lint/pack-sources.ts';
import type { PackSet } from '../../core/etiquette/packs/pack-set.ts';
import { toPackSet, toStyleSet } from '../../core/etiquette/packs/pack-set.ts';
import { readPack } from '../../core/etiquette/packs/read-pack.ts';
import { readValeFolder } from '../../core/etiquette/packs/read-vale-folder.ts';
import { getFileType } from '../../core/schema/kinds.ts';
import { readStyle } from '../files/read-style.ts';

/** The rule packs and Vale styles that lie on the disk, read when a project names them. */
export const packsOnDisk: PackSources = {
  findPack(path) {
    const type = getFileType(path);
    const text = type?.kind === 'etiquette' ? read(path) : undefined;
    return text === undefined || type === undefined ? undefined : toPackSet(readPack(text, type.format), text);
  },
  findStyle(folder): PackSet {
    const files = readStyle(folder);
    return toStyleSet(readValeFolder(files), files);
  },
};

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
