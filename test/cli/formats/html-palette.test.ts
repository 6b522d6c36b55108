import assert from 'node:assert/strict';
import { htmlPalette } from '../../../src/cli/formats/html-palette.ts';

describe('htmlPalette', () => {
  for (const [theme, { page, raised, line: _, ...texts }] of Object.entries(htmlPalette)) {
    for (const [name, colour] of Object.entries(texts)) {
      it(`makes ${name} readable on a ${theme} screen`, () => {
        for (const background of [page, raised]) assert.ok(contrast(colour, background) >= 4.5, background);
      });
    }
  }

  it('is measured as WCAG measures it', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  });
});

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The relative luminance of WCAG 2.2, from 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
