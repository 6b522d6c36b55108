// Takes the pictures of the README anew, from the extension as it was last built: npx tsx scripts/take-pictures.ts
import { installEditor } from './editor/install-editor.ts';
import { runMain } from './editor/run-main.ts';
import { pictures } from './pictures/picture.ts';
import { takePicture } from './pictures/take-picture.ts';

await runMain(async () => {
  await installEditor();
  for (const picture of pictures) console.log(`  ${await takePicture(picture)}`);
  return 0;
});
