import assert from 'node:assert/strict';
import { formatText } from './format-text.ts';

const path = '/desk/billing.responses.json';

function expectFormatted(text: string, expected: string): void {
  assert.equal(formatText(path, text), expected);
  assert.equal(formatText(path, expected), expected);
}

describe('formatting JSON', () => {
  it('indents by two and keeps the lines', () => {
    expectFormatted(
      '{\n"library" :"billing",\n\n\n    "tags": ["a","b" ],  \n"responses": [\n  { "id":"a",\n"text": "b: , c"\n}\n]}',
      '{\n  "library": "billing",\n\n  "tags": ["a", "b" ],\n  "responses": [\n    { "id": "a",\n      "text": "b: , c"\n    }\n  ]}\n',
    );
  });

  it('writes what stands on one line on several', () => {
    expectFormatted(
      '{"library":"billing","tags":[],"responses":[{"id":"a"}]}',
      '{\n  "library": "billing",\n  "tags": [],\n  "responses": [\n    {\n      "id": "a"\n    }\n  ]\n}\n',
    );
  });

  it('leaves what is at fault as it is', () => {
    expectFormatted(
      '{\n"responses": [\n    {"id":  "a", "text": [ },\n    {"id":  "b"}\n]\n}\n',
      '{\n  "responses": [\n    {"id":  "a", "text": [ },\n    {"id": "b"}\n  ]\n}\n',
    );
  });

  it('formats the entries that a range touches', () => {
    const text = '{\n  "responses": [\n    {"id":  "a"},\n    {"id":  "b"}\n  ]\n}\n';
    const formatted = '{\n  "responses": [\n    {"id":  "a"},\n    {"id": "b"}\n  ]\n}\n';
    assert.equal(formatText(path, text, [3, 3]), formatted);
  });
});
