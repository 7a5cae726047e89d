/** What `read` is given of the world: texts, folders and a fingerprint. Paths use `/`. */
export interface Files {
  /** The file's text without a byte order mark, or null where there is no such file. */
  readonly read: (path: string) => string | null;
  /** Names (not paths) of the files directly in the folder, in any order; empty where there is no such folder. */
  readonly list: (folder: string) => readonly string[];
  /** Names (not paths) of the folders directly in the folder, in any order; empty where there is no such folder. */
  readonly folders: (folder: string) => readonly string[];
  /** SHA-256 of the text's UTF-8 bytes, in hex. */
  readonly hash: (text: string) => string;
}
