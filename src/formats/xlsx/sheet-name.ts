// The name under which a sheet stands in a workbook.
const longest = 31

/** A name that spreadsheet programs take for a sheet, and that none of the others has. */
export function sheetName(wanted: string, others: readonly string[] = []): string {
  const plain = wanted
    .replaceAll(/[[\]:*?/\\\p{Cc}]/gu, ' ')
    .replaceAll(/^'+|(?<!')'+$/g, '')
    .trim()
  const base = plain === '' ? 'Sheet' : plain.slice(0, longest).trim()
  const taken = new Set(others.map((name) => name.toLowerCase()))
  const candidates = [base, ...others.map((_name, at) => `${base.slice(0, longest - 4)} ${at + 2}`)]
  return candidates.find((name) => !taken.has(name.toLowerCase())) ?? base
}
