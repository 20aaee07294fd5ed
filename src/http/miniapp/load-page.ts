import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundlePage, INDEX, PAGE_FOLDER, type PageFile, served } from './bundle-page.ts';

/** The files of the page: those that the build has made, or made now, where it runs from sources. */
export async function loadPage(): Promise<PageFile[]> {
  // The bundle's parts stand in a folder of their own.
  const folder = join(import.meta.dirname, '..', PAGE_FOLDER);
  if (!existsSync(join(folder, INDEX))) {
    const { files } = await bundlePage(join(import.meta.dirname, '../../..'));
    return served(files);
  }
  const names = readdirSync(folder);
  return served(new Map(names.map((name) => [name, readFileSync(join(folder, name))])));
}
