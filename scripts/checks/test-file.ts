/** One file of tests as a worker is told of it: the path of its bundle, the limit of each test in milliseconds, and what is printed. */
export interface TestFile {
  readonly path: string;
  readonly limit: number;
  readonly shown: 'all' | 'troubles';
}
