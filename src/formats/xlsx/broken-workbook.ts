// A workbook that is not read on: damaged, or larger in some way than any program makes them.
import { BrokenTable } from '../tables/index.ts'

/** The error for it. `reason` goes on after “The workbook cannot be read:”; `line` is its row, 0 where there is none. */
export function brokenWorkbook(reason: string, line = 0): BrokenTable {
  return new BrokenTable({ code: 'file-workbook-broken', params: { reason } }, line)
}
