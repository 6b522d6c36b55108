import type { InlayHint, Range } from 'vscode-languageserver-types';
import { findBlock } from '../../core/document/document.ts';
import type { Engine } from '../../core/engine/engine.ts';
import type { HintSettings } from '../../protocol/settings.ts';
import { createMeasurer } from './create-measurer.ts';
import { createPlaces } from './create-places.ts';
import { listLengthHints } from './list-length-hints.ts';
import { listTitleHints } from './list-title-hints.ts';

/** What stands between the words of a range: titles behind names, lengths behind texts; only the entries that it touches are read. */
export function getInlayHints(engine: Engine, path: string, range: Range, settings: HintSettings): InlayHint[] {
  const { view } = engine;
  const file = view.getFile(path);
  if (file === undefined) return [];
  const { document } = file;
  const places = createPlaces(document);
  const first = Math.max(findBlock(document, engine.offsetAt(path, range.start)), 0);
  const last = findBlock(document, engine.offsetAt(path, range.end));
  const measurer = createMeasurer(view, path);
  const hints: InlayHint[] = [];
  for (let index = first; index <= last; index++) {
    const found = [
      ...(settings.titles ? listTitleHints(view, file, index) : []),
      ...(settings.lengths ? listLengthHints(view, file, index, measurer) : []),
    ];
    for (const { at, label, tooltip } of found.sort((one, other) => one.at - other.at))
      hints.push({ position: places.toPosition(index, at), label, tooltip, paddingLeft: true });
  }
  return hints;
}
