import assert from 'node:assert/strict';
import { listBlocks } from './list-blocks.ts';

describe('cutting JSON into blocks', () => {
  const cases = [
    {
      title: 'members and entries without spaces',
      text: '{"a":1,"b":[1,{"c":2}],"d":{"e":[3]}}',
      blocks: [
        'other: {',
        'header: "a":1,',
        'section: "b":[',
        'b.-entry: 1,',
        'b.-entry: {"c":2}',
        'other: ],',
        'section: "d":{',
        'd.entry: "e":[3]',
        'other: }',
        'other: }',
      ],
    },
    {
      title: 'a list with a line for each entry',
      text: '{\n  "responses": [\n    { "id": "a" },\n    { "id": "b" }\n  ]\n}\n',
      blocks: [
        'other: {\n  ',
        'section: "responses": [\n    ',
        'responses.-entry: { "id": "a" },\n    ',
        'responses.-entry: { "id": "b" }\n  ',
        'other: ]\n',
        'other: }\n',
      ],
    },
    {
      title: 'a map with a line for each entry',
      text: '{\n  "steps": {\n    "a": 1,\n    "b": {}\n  },\n  "x": 1\n}\n',
      blocks: [
        'other: {\n  ',
        'section: "steps": {\n    ',
        'steps.entry: "a": 1,\n    ',
        'steps.entry: "b": {}\n  ',
        'other: },\n  ',
        'header: "x": 1\n',
        'other: }\n',
      ],
    },
    {
      title: 'lines that end with CRLF',
      text: '{\r\n  "a": [\r\n    1\r\n  ]\r\n}',
      blocks: ['other: {\r\n  ', 'section: "a": [\r\n    ', 'a.-entry: 1\r\n  ', 'other: ]\r\n', 'other: }'],
    },
    {
      title: 'a mark of byte order',
      text: '\uFEFF{"a":1}',
      blocks: ['other: \uFEFF{', 'header: "a":1', 'other: }'],
    },
    {
      title: 'brackets inside texts',
      text: '{"r":[{"t":"a]b}\\""}]}',
      blocks: ['other: {', 'section: "r":[', 'r.-entry: {"t":"a]b}\\""}', 'other: ]', 'other: }'],
    },
    {
      title: 'comments',
      text: '{ // c\n "a": /* x */ 1 }',
      blocks: ['other: { // c\n ', 'header: "a": /* x */ 1 ', 'other: }'],
    },
    {
      title: 'an empty list and an empty map',
      text: '{"r":[],"s":{},"b":1}',
      blocks: ['other: {', 'header: "r":[],', 'header: "s":{},', 'header: "b":1', 'other: }'],
    },
    {
      title: 'a text that is not closed, which ends with its line',
      text: '{"a":"x\n,"b":1}',
      blocks: ['other: {', 'header: "a":"x\n,', 'header: "b":1', 'other: }'],
    },
    {
      title: 'an entry that is not closed, which ends before its sister',
      text: '{\n  "r": [\n    {\n      "id": "a"\n    {\n      "id": "b"\n    }\n  ]\n}',
      blocks: [
        'other: {\n  ',
        'section: "r": [\n    ',
        'r.-entry: {\n      "id": "a"\n    ',
        'r.-entry: {\n      "id": "b"\n    }\n  ',
        'other: ]\n',
        'other: }',
      ],
    },
    {
      title: 'an entry that is not closed, with a sister nowhere in sight',
      text: '{"r":[{"id":"a",\n{"id":"b"}]}',
      blocks: ['other: {', 'section: "r":[', 'r.-entry: {"id":"a",\n{"id":"b"}]}'],
    },
    {
      title: 'a missing comma between members',
      text: '{"a":1 "b":2}',
      blocks: ['other: {', 'header: "a":1 ', 'header: "b":2', 'other: }'],
    },
    {
      title: 'a missing comma between entries',
      text: '{"r":[1 2]}',
      blocks: ['other: {', 'section: "r":[', 'r.-entry: 1 ', 'r.-entry: 2', 'other: ]', 'other: }'],
    },
    {
      title: 'a comma too many',
      text: '{"r":[1,],"a":1,}',
      blocks: ['other: {', 'section: "r":[', 'r.-entry: 1,', 'other: ],', 'header: "a":1,', 'other: }'],
    },
    {
      title: 'a comma first',
      text: '{"r":[,1]}',
      blocks: ['other: {', 'section: "r":[', 'r.-entry: ,', 'r.-entry: 1', 'other: ]', 'other: }'],
    },
    {
      title: 'a value that is missing',
      text: '{"a":}',
      blocks: ['other: {', 'header: "a":', 'other: }'],
    },
    {
      title: 'a bracket that closes nothing',
      text: '{"a":1]',
      blocks: ['other: {', 'header: "a":1', 'header: ]'],
    },
    {
      title: 'a file that breaks off behind a colon',
      text: '{"a":',
      blocks: ['other: {', 'header: "a":'],
    },
    {
      title: 'a file that breaks off in a key',
      text: '{"a',
      blocks: ['other: {', 'header: "a'],
    },
    {
      title: 'a file that breaks off in a list',
      text: '{"r":[1',
      blocks: ['other: {', 'section: "r":[', 'r.-entry: 1'],
    },
    {
      title: 'text behind the end',
      text: '{"a":1}x',
      blocks: ['other: {', 'header: "a":1', 'other: }x'],
    },
    {
      title: 'a file that is a list',
      text: '[1,2]',
      blocks: ['other: [1,2]'],
    },
    {
      title: 'a file without text',
      text: '',
      blocks: ['other: '],
    },
  ];
  for (const { title, text, blocks } of cases) {
    it(`knows ${title}`, () => {
      assert.deepEqual(listBlocks(text, 'json'), blocks);
    });
  }
});
