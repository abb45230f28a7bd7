import { decodeAny } from '../sheet/read/decode.ts';
import { fileKind } from '../sheet/read/file-kind.ts';
import { openZip } from '../sheet/read/zip.ts';
import type { HsdsWords } from '../hsds/read-rows.ts';
import { delimitedSheet } from './formats/delimited.ts';
import { hsdsSheet, isHsdsPackage } from './formats/hsds.ts';
import { htmlSheets } from './formats/html.ts';
import { jsonSheet } from './formats/json.ts';
import { odsSheets } from './formats/ods.ts';
import { xlsxSheets } from './formats/xlsx.ts';
import type { RawSheet } from './raw.ts';

export type FileFormat = 'delimited' | 'xlsx' | 'ods' | 'hsds' | 'html' | 'json';

export interface RawFile {
  readonly format: FileFormat;
  readonly sheets: readonly RawSheet[];
}

/** All sheets of a file, whatever it is; its content tells, not its name. Throws Unreadable. */
export function readRaw(bytes: Uint8Array, file: string, words: HsdsWords): RawFile {
  if (fileKind(bytes) === 'text') return readText(decodeAny(bytes).text, file, words);
  const entries = openZip(bytes);
  if (isHsdsPackage(entries)) return { format: 'hsds', sheets: [hsdsSheet(entries, words)] };
  const content = entries.find(({ name }) => name === 'content.xml');
  if (content !== undefined) return { format: 'ods', sheets: odsSheets(content) };
  return { format: 'xlsx', sheets: xlsxSheets(bytes) };
}

const IS_MARKUP = /^[\s\uFEFF]*<(?:!doctype html|html|head|table|meta|body|!--)/i;
const IS_JSON = /^\s*[[{]/;

/** What was pasted, or the text of a file: a table of a page, JSON, or lines whose columns a mark divides. */
export function readText(text: string, file: string, words: HsdsWords): RawFile {
  if (IS_MARKUP.test(text)) return { format: 'html', sheets: htmlSheets(text) };
  if (IS_JSON.test(text)) return { format: 'json', sheets: [jsonSheet(text, words)] };
  return { format: 'delimited', sheets: [delimitedSheet(text, file)] };
}
