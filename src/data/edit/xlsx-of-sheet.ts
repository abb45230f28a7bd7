import writeWorkbook, { type SheetData } from 'write-excel-file/universal';
import { guard, unguard } from '../sheet/guard.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { publishable } from './publishable.ts';

const HEAD = { fontWeight: 'bold', backgroundColor: '#E3EEEC' } as const;

/** A sheet as the bytes of a workbook, every cell a text: no spreadsheet makes dates or numbers of codes. */
export async function xlsxOfSheet(
  source: Pick<Sheet, 'header' | 'rows'>,
  sheetName: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { header, rows } = publishable(source);
  const data: SheetData = [
    header.map((name) => ({ value: name.trim(), type: String, ...HEAD })),
    ...rows.map(({ cells }) => header.map((_, i) => textCell(cells[i] ?? ''))),
  ];
  const sheet = { sheet: sheetName, data, stickyRowsCount: 1, columns: header.map(() => ({ width: 20 })) };
  const blob = await writeWorkbook([sheet]).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function textCell(text: string) {
  const safe = guard(unguard(text.trim()));
  return safe === '' ? null : { value: safe, type: String, format: '@' };
}
