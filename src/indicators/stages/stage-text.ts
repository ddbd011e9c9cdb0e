// A stage as a person can read it: SQL with its values filled in. For reading only, never sent to a database.
import type { Database } from '#storage'
import type { Stage } from './stage.ts'

function literal(value: unknown): string {
  if (Array.isArray(value)) return `array[${value.map(literal).join(', ')}]`
  return typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`
}

/** The SQL of a stage under the name of its measure. */
export function stageText(
  db: Database,
  { name, body }: Stage,
  measure: string,
): { name: string; sql: string } {
  const { sql, parameters } = body.compile(db)
  const filled = sql.replaceAll(/\$(\d+)/g, (_place, number: string) =>
    literal(parameters[Number(number) - 1]),
  )
  return { name: `${measure}: ${name}`, sql: filled.replaceAll(/\n {2,}/g, '\n  ') }
}
