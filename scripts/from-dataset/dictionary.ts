/** Collects every variable that the converted texts use, for the project's data dictionary. */
export interface Dictionary {
  /** The name of the variable for a placeholder of a source; the same placeholder always has the same name. */
  name(source: string, placeholder: string): string;
  /** Every name that was given, in alphabetical order. */
  names(): readonly string[];
}

/** Starts with no variables; a name is the source, a dot and the placeholder, so that no variable lies inside another. */
export function createDictionary(): Dictionary {
  const names = new Set<string>();
  return {
    name(source, placeholder) {
      const lastPart = source.split(/[/:]/).at(-1) ?? source;
      const name = [lastPart, placeholder].map(toCamelCase).join('.');
      names.add(name);
      return name;
    },
    names: () => [...names].sort(),
  };
}

/** `primary_first_name` and `Client.PreferredName` become `primaryFirstName` and `clientPreferredName`. */
function toCamelCase(name: string): string {
  const words = name.match(/[A-Za-z0-9]+/g) ?? ['value'];
  const joined = words.map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word))).join('');
  return /^[0-9]/.test(joined) ? `_${joined}` : joined;
}

function lowerFirst(word: string): string {
  return word === word.toUpperCase() ? word.toLowerCase() : word.charAt(0).toLowerCase() + word.slice(1);
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
