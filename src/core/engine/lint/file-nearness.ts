import type { NearResponse } from '../../etiquette/near-response.ts';
import type { ResponseDigest } from '../../etiquette/lint-response.ts';
import { createNearIndex } from '../../matching/near-index.ts';

/** Which canned responses of one file say nearly the same, while they come and go. */
export interface FileNearness<Owner> {
  add(response: ResponseDigest, owner: Owner): void;
  remove(response: ResponseDigest): void;
  /** The names of the other responses that are near, the nearest first. */
  listNear(response: ResponseDigest): readonly NearResponse[];
  /** The owners of the responses that are near. */
  listOwners(response: ResponseDigest): readonly Owner[];
}

/** Creates the nearness of a file of which nothing is read yet. */
export function createFileNearness<Owner>(): FileNearness<Owner> {
  const index = createNearIndex(LEAST_SIMILARITY);
  const keys = new Map<ResponseDigest, string>();
  const byKey = new Map<string, { readonly id: string; readonly owner: Owner }>();
  let count = 0;

  return {
    add(response, owner) {
      if (response.text.length < SHORTEST) return;
      const key = String(count++);
      keys.set(response, key);
      byKey.set(key, { id: response.id, owner });
      index.add(key, response.text);
    },
    remove(response) {
      const key = keys.get(response);
      if (key === undefined) return;
      keys.delete(response);
      byKey.delete(key);
      index.remove(key);
    },
    listNear(response) {
      const key = keys.get(response);
      if (key === undefined) return [];
      return index
        .near(key)
        .map(({ id, similarity }) => ({ id: byKey.get(id)?.id ?? '', similarity }))
        .sort((one, other) => other.similarity - one.similarity || (one.id < other.id ? -1 : 1));
    },
    listOwners(response) {
      const key = keys.get(response);
      return key === undefined ? [] : index.near(key).flatMap(({ id }) => byKey.get(id)?.owner ?? []);
    },
  };
}

/** What is less alike than this is not near, whatever a rule is set to. */
const LEAST_SIMILARITY = 0.7;

/** In so few characters, replies are alike because there is little to say. */
const SHORTEST = 40;
