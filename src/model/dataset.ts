/** Where associations come from: the curated core, or one import. */
export interface Dataset {
  /** Short name such as `curated`. */
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** SHA-256 (hexadecimal) of the dataset's canonical content. */
  readonly checksum: string;
}

/** All datasets that are loaded. */
export interface Release {
  /** `VPR:` and 16 hexadecimal digits of a SHA-256 over the datasets' ids and checksums. */
  readonly id: string;
  readonly datasets: readonly Dataset[];
}
