import assert from 'node:assert/strict';
import type { FlowExitView } from '../../../../src/core/etiquette/flow-view.ts';
import { findLevels } from '../../../../src/core/etiquette/paths/find-levels.ts';
import { makeFlow } from './make-flow.ts';

const exit = (kind: FlowExitView['kind'], to: number): FlowExitView => ({ kind, to, isOtherwise: false });

describe('findLevels', () => {
  it('gives the least level of all ways, and goes round circles', () => {
    const flow = makeFlow([[1, 2], [3], [3], [0]], {
      1: { verifies: 2, exits: [exit('passed', 3), exit('failed', 0)] },
    });
    assert.deepEqual(findLevels(flow), [0, 0, 0, 0]);
    const checked = makeFlow([[1], [2], [0]], { 1: { verifies: 2, exits: [exit('passed', 2), exit('failed', 0)] } });
    assert.deepEqual(findLevels(checked), [0, 0, 2]);
  });

  it('knows nothing behind a decision, another script or a way back', () => {
    const flow = makeFlow([[1, 2, 3], [4], [4], [4], []], {
      0: { exits: [exit('decision', 1), exit('back', 2)] },
      3: { runs: 'shared/identity', exits: [exit('passed', 4)] },
    });
    assert.deepEqual(findLevels(flow), [0, Infinity, Infinity, Infinity, Infinity]);
  });

  it('begins anew where a customer may come at any time', () => {
    const flow = { ...makeFlow([[1], []], { 0: { verifies: 2, exits: [exit('passed', 1)] } }), anytime: [1] };
    assert.deepEqual(findLevels(flow), [0, 0]);
  });
});
