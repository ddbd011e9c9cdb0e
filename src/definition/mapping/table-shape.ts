// What a layout says of a table as a whole, before any column is read: where it stands, its headings, what its rows are made of.

/** Columns side by side that hold values of one kind: months, ages, jurisdictions. Each cell becomes a row of its own. */
export interface Unpivot {
  /** Their headings one by one, or the first and the last of those that stand beside each other. */
  readonly columns: readonly string[] | { readonly first: string; readonly last: string }
  /** Heading of the new column that holds the heading of each cell. */
  readonly heading: string
  /** Heading of the new column that holds the cell. */
  readonly cell: string
  /** Cells that say that there is nothing, such as “-”: they make no row. Empty cells never do. */
  readonly nothing?: readonly string[]
}

/** Another sheet whose rows lie below the rows of the first: repeats of a survey tool, items on a sheet of their own. */
export interface ChildSheet {
  readonly table: string
  /** Its heading that says to which row it belongs … */
  readonly key: string
  /** … and the heading of the first sheet with the same value there. */
  readonly parentKey: string
  /** Its row with the headings; 1 where not said. */
  readonly headingLine?: number
}

/** How the table that is read is made of what is in the file. Done in this order, from top to bottom. */
export interface TableShape {
  /** The sheet, or the path of lists of JSON and elements of XML; the first that is not hidden where not said. */
  readonly table?: string
  /** Further sheets that are read as one table with the first: those named, or `alike`: every shown one with its headings. */
  readonly tables?: readonly string[] | 'alike'
  /** The row with the headings; 1 where not said. Of several the first. */
  readonly headingLine?: number
  /**
   * How many rows the headings take; 1 where not said. Several are joined from above: “Items – Quantity”. 0 where there are
   * none: columns are then called by their letters, and `headingLine` is the first row.
   */
  readonly headingRows?: number
  /** Headings whose empty or merged cells repeat the cell above. */
  readonly fillDown?: readonly string[]
  readonly unpivot?: Unpivot
  /** Their columns are called as in their sheet, after its name and a point: `items.quantity`. */
  readonly childSheets?: readonly ChildSheet[]
  /** Heading of a new column with the number of each row in its sheet. */
  readonly rowNumberAs?: string
  /** Heading of a new column with the name of the sheet. */
  readonly sheetNameAs?: string
}

/** Does the layout make another table of what is in the file? */
export function isReshaped(shape: TableShape): boolean {
  const { tables, headingRows = 1, fillDown, unpivot, childSheets, rowNumberAs, sheetNameAs } = shape
  const said = [tables, fillDown, unpivot, childSheets, rowNumberAs, sheetNameAs]
  return headingRows !== 1 || said.some((one) => one !== undefined)
}

const shapeNames: ReadonlySet<string> = new Set<keyof TableShape>([
  ...(['table', 'tables', 'headingLine', 'headingRows', 'fillDown', 'unpivot', 'childSheets'] as const),
  ...(['rowNumberAs', 'sheetNameAs'] as const),
])

/** What a layout says of the table as a whole, and nothing else of it. */
export function shapeOf(layout: TableShape): TableShape {
  return Object.fromEntries(Object.entries(layout).filter(([name]) => shapeNames.has(name)))
}

/** The same layout for a table that is made already: one row of headings, and nothing more to be done. */
export function withoutShape<Shape extends TableShape>(shape: Shape): Shape {
  const rest = Object.entries(shape).filter(([name]) => !shapeNames.has(name))
  return Object.fromEntries(rest) as unknown as Shape
}
