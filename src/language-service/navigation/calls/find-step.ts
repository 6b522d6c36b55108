import type { FileView } from '../../../core/engine/workspace-view.ts';
import { findBlock } from '../../../core/document/document.ts';
import { listSteps, type WrittenStep } from './list-steps.ts';

/** The step of a chat script that holds an offset; nothing where none does. */
export function findStep(file: FileView, offset: number): WrittenStep | undefined {
  const steps = listSteps(file, findBlock(file.document, offset));
  return steps.find(({ span }) => span.start <= offset && offset <= span.end);
}
