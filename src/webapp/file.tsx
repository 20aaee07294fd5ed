import type { Output } from '../contract/operations.ts';

export type TextFile = Output<'export'>;

/** Lets the browser save a file, where it can. */
export function saveFile({ name, content }: TextFile, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Its content, to be copied where the browser saves none, as in Telegram's apps. */
export function FileText({ file: { name, content } }: { readonly file: TextFile }) {
  return (
    <textarea
      class="file"
      readOnly
      dir="ltr"
      rows={8}
      aria-label={name}
      value={content}
      onFocus={({ currentTarget }) => currentTarget.select()}
    />
  );
}
