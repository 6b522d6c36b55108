import { getText } from '../document/document.ts';
import { toPackSet } from '../etiquette/packs/pack-set.ts';
import { readPack } from '../etiquette/packs/read-pack.ts';
import { readReviewRecord } from '../review/read-review-record.ts';
import type { FileState } from './file-state.ts';
import type { ProjectState } from './project-state.ts';
import { getRecordPath } from '../review/record-path.ts';
import type { ReviewRecord } from '../review/review-record.ts';

/** Takes a rule pack or a review record into its project; false for files that say nothing on how others are judged. */
export function addSideFile(project: ProjectState, { path, type, document }: FileState): boolean {
  if (type.kind === 'etiquette') {
    const text = getText(document);
    const pack = readPack(text, type.format);
    project.packs.set(path, { pack, set: toPackSet(pack, text) });
    return true;
  }
  if (type.kind !== 'reviews') return false;
  project.reviews.set(path, readReviewRecord(getText(document)));
  return true;
}

/** Takes a rule pack or a review record out of its project; false for files that are neither. */
export function removeSideFile(project: ProjectState, { path, type }: FileState): boolean {
  if (type.kind === 'etiquette') return project.packs.delete(path);
  return type.kind === 'reviews' && project.reviews.delete(path);
}

/** The review record of a project; an empty one where it has none. */
export function findReviews({ source, reviews }: ProjectState): ReviewRecord {
  if (source === undefined || reviews.size === 0) return NO_REVIEWS;
  return reviews.get(getRecordPath(source.folder, reviews.keys())) ?? NO_REVIEWS;
}

const NO_REVIEWS: ReviewRecord = { approved: new Map(), changes: new Map(), translated: new Map() };
