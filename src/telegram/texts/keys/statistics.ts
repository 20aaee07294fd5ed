/** What admins read of the statistics: the keys in the `.ftl` files, with the values that each text takes. */
export interface StatisticsKeys {
  readonly 'section-statistics': never;
  readonly 'statistics-line': never;
  readonly 'statistics-button': never;
  readonly 'statistics-about': never;
  readonly 'statistics-empty': 'group';
  readonly 'statistics-none': never;
  readonly 'statistics-messages': 'count';
  readonly 'statistics-muted': 'count';
  readonly 'statistics-stopped': 'count';
  readonly 'statistics-verified': 'count';
  readonly 'statistics-hours': 'first' | 'second' | 'third' | 'later';
  readonly 'statistics-left': 'left' | 'back';
  readonly 'statistics-joined': 'channel' | 'joined';
  readonly 'statistics-share': 'channel' | 'joined' | 'share';
  readonly 'statistics-compared': 'days';
  readonly 'statistics-drawing': never;
  readonly 'statistics-file': never;
  readonly 'chart-joined': never;
  readonly 'chart-muted': never;
  readonly 'chart-stopped': never;
  readonly 'chart-verified': never;
  readonly 'weekly-title': 'group';
  readonly 'weekly-report': never;
  readonly 'weekly-on': never;
  readonly 'weekly-off': never;
  readonly 'weekly-stop': never;
  readonly 'weekly-stopped': 'group';
}
