/** A row of bars or a line, and its sum above the picture. */
export interface Series {
  readonly name: string;
  readonly total: string;
  /** One for each label. */
  readonly values: readonly number[];
}

/** What a picture shows, in the words and the direction of its reader. */
export interface Chart {
  readonly language: string;
  readonly isRightToLeft: boolean;
  readonly title: string;
  readonly subtitle: string;
  readonly labels: readonly string[];
  readonly stopped: Series;
  readonly verified: Series;
  readonly joined: Series;
  /** Places among the labels where nothing was counted between others where something was. */
  readonly gaps: readonly number[];
}
