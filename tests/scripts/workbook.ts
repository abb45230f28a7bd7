import writeWorkbook, { type Cell } from 'write-excel-file/node';

type Value = string | number | Date | null;

/** A workbook as the sources' adapters read them, from tables of plain values by the name of their sheet. */
export async function workbook(sheets: Readonly<Record<string, readonly (readonly Value[])[]>>) {
  const made = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map(cellOf)),
  }));
  return writeWorkbook(made).toBuffer();
}

function cellOf(value: Value): Cell {
  if (value === null) return null;
  if (typeof value === 'string') return { type: String, value };
  if (typeof value === 'number') return { type: Number, value };
  return { type: Date, value, format: 'dd.mm.yyyy' };
}
