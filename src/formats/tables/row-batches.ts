// Rows of a table in batches: whoever goes over all of them takes some hundred at a time, for a turn of the event loop each is dear.
import type { TableRow, TableRows } from './table-file.ts'

async function* oneByOne(batches: () => AsyncGenerator<readonly TableRow[]>): AsyncGenerator<TableRow> {
  for await (const rows of batches()) for (const row of rows) yield row
}

/** Rows that can be taken one by one or in batches; once. */
export const rowsIn = (batches: () => AsyncGenerator<readonly TableRow[]>): TableRows =>
  Object.assign(oneByOne(batches), { batches })

/** Every item as a batch of its own, for what comes one by one. */
export async function* alone<One>(all: AsyncIterable<One>): AsyncGenerator<readonly One[]> {
  for await (const one of all) yield [one]
}

/** The rows in the batches in which they come. */
export const batchesOf = <Row extends TableRow>(rows: TableRows<Row>): AsyncGenerator<readonly Row[]> =>
  rows.batches ? rows.batches() : alone(rows)
