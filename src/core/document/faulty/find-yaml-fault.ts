import { YAMLException, parseEvents } from 'js-yaml';

/** The offset at which the strict reader stops, or nothing where it reads all. */
export function findYamlFault(text: string): number | undefined {
  try {
    parseEvents(text, {});
    return undefined;
  } catch (error) {
    return error instanceof YAMLException ? (error.mark?.position ?? 0) : 0;
  }
}
