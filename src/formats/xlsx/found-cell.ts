// What a cell of a workbook was found to hold.
import type { CellKind } from '../tables/index.ts'

export interface CellValue {
  readonly text: string
  readonly kind: CellKind
  /** What the cell shows, where that is another text. */
  readonly shown?: string
}
