import { convertDataset } from './from-dataset/convert-dataset.ts';

const [data, out, ...more] = process.argv.slice(2);
if (data === undefined || out === undefined || more.length > 0) {
  console.error('Say where the data is and where to write: tsx scripts/from-dataset.ts <data folder> <out folder>');
  process.exitCode = 2;
} else {
  const { responses, libraries, scripts } = convertDataset(data, out);
  console.log(`Wrote ${responses} canned responses in ${libraries} libraries, and ${scripts} chat scripts, to ${out}`);
}
