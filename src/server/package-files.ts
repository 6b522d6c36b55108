/** What lies in our own package beside the programs. */
export interface PackageFiles {
  /** The bytes of a dictionary, by a name such as `en-GB`; nothing where there is none. It never rejects. */
  readDictionary(name: string): Promise<Uint8Array | undefined>;
  /** The page of a rule as Markdown; nothing where there is none. It never rejects. */
  readRulePage(rule: string): Promise<string | undefined>;
}
