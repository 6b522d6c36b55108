import type { FileView } from '../../core/engine/workspace-view.ts';
import type { ReplyCard } from './reply-card.ts';

/** A canned response with the file and the block that it stands in. */
export interface PlacedCard {
  readonly file: FileView;
  readonly index: number;
  readonly card: ReplyCard;
}
