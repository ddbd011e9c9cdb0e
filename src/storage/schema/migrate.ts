// Brings a database to the state the definitions derive: the engine's migrations first, then the roadmap's own.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { Refused } from '#definition'
import { writeAudit } from '../audit/index.ts'
import {
  compareSchema,
  isSchemaRecorded,
  isSchemaWritten,
  noteSchemaChanged,
  recordSchema,
  schemaDifferenceText,
} from '../catalogue/index.ts'
import type { Database } from '../database/index.ts'

export interface Migration {
  /** `20261124120000-create-people-and-audit` */
  readonly name: string
  readonly sql: string
}

const engineFolder = join(import.meta.dirname, '..', 'migrations')

/** The migrations of a folder in their order. A folder that is not there has none. */
export function readMigrations(folder: string): Migration[] {
  let files: string[]
  try {
    files = readdirSync(folder)
  } catch {
    return []
  }
  return files
    .filter((file) => file.endsWith('.sql'))
    .toSorted()
    .map((file) => ({ name: file.replace('.sql', ''), sql: readFileSync(join(folder, file), 'utf8') }))
}

/**
 * All migrations of a roadmap's database: the engine's and those in the roadmap's folder, in the order in which they were
 * written. A filled database and one that is made today go the same way.
 */
export function migrationsFor(roadmapFolder: string): Migration[] {
  const all = [...readMigrations(engineFolder), ...readMigrations(join(roadmapFolder, 'migrations'))]
  return all.toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
}

const digestOf = (migration: Migration) => createHash('sha256').update(migration.sql).digest('hex')

async function readLedger(db: Database): Promise<Map<string, string>> {
  await sql`create table if not exists migration (
    name text not null, digest text not null, at timestamptz not null default now(),
    constraint migration_key primary key (name))`.execute(db)
  const { rows } = await sql<{ name: string; digest: string }>`select name, digest from migration`.execute(db)
  return new Map(rows.map(({ name, digest }) => [name, digest]))
}

function refuseStrangers(ledger: ReadonlyMap<string, string>, migrations: readonly Migration[]): void {
  for (const [name, digest] of ledger) {
    const known = migrations.find((migration) => migration.name === name)
    if (!known) throw new Refused('migration-strange', { migration: name }, 'unavailable')
    if (digestOf(known) !== digest) throw new Refused('migration-changed', { migration: name }, 'unavailable')
  }
}

/** What the database says where something that a migration makes is there already: tables, columns, functions, other things. */
const alreadyThere = new Set(['42P07', '42701', '42723', '42710'])

async function applyStatement(tx: Database, { name }: Migration, statement: string): Promise<void> {
  try {
    await sql.raw(statement).execute(tx)
  } catch (error) {
    if (!alreadyThere.has(String((error as { code?: unknown }).code))) throw error
    throw new Refused('migration-unlisted', { migration: name }, 'unavailable')
  }
}

/**
 * Makes the tables of a database that had seen these migrations, in the given transaction of an empty one. What was written
 * down about them is not written down again.
 *
 * @param seen digests of the migrations by name
 * @throws Refused where one of them is not known here, or is another one here
 */
export async function makeTables(
  tx: Database,
  migrations: readonly Migration[],
  seen: ReadonlyMap<string, string>,
): Promise<void> {
  refuseStrangers(seen, migrations)
  await readLedger(tx)
  for (const migration of migrations.filter(({ name }) => seen.has(name)))
    for (const statement of splitStatements(migration.sql)) await applyStatement(tx, migration, statement)
}

/** The names of the migrations that a start would apply. Nothing is changed. A database without any has seen none. */
export async function readPending(db: Database, migrations: readonly Migration[]): Promise<string[]> {
  const { rows } =
    await sql`select from pg_tables where schemaname = 'public' and tablename = 'migration'`.execute(db)
  const ledger = rows.length === 0 ? new Map<string, string>() : await readLedger(db)
  refuseStrangers(ledger, migrations)
  return migrations.filter(({ name }) => !ledger.has(name)).map(({ name }) => name)
}

async function applyMigration(db: Database, migration: Migration): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const statement of splitStatements(migration.sql)) await applyStatement(tx, migration, statement)
    await sql`insert into migration (name, digest) values (${migration.name}, ${digestOf(migration)})`.execute(
      tx,
    )
  })
}

/** Roles belong to the whole server: another database of it, started in the same moment, may have made one between look and making. */
const isRoleMadeElsewhere = (error: unknown) =>
  (error as { readonly constraint?: unknown }).constraint === 'pg_authid_rolname_index'

/** Applies what is missing, each migration in a transaction of its own. Gives the names applied. */
export async function migrate(db: Database, migrations: readonly Migration[]): Promise<string[]> {
  const ledger = await readLedger(db)
  refuseStrangers(ledger, migrations)
  await lookAtSchema(db)
  const missing = migrations.filter(({ name }) => !ledger.has(name))
  for (const migration of missing) {
    try {
      await applyMigration(db, migration)
    } catch (error) {
      if (!isRoleMadeElsewhere(error)) throw error
      await applyMigration(db, migration)
    }
  }
  const names = missing.map(({ name }) => name)
  await noteMigrations(db, names)
  return names
}

/** By what a start that was killed between its migrations and its entry in the log is finished. */
const ofBefore = 'those of a start that was broken off'

/** Whether the newest entry about migrations speaks of all that were applied: else a start was killed before it said so. */
async function areMigrationsSaid(tx: Database): Promise<boolean> {
  // Digests are of moments as they read in this zone.
  await sql`set local timezone = 'UTC'`.execute(tx)
  const { rows } = await sql<{ digest: string; newest: string | null }>`select digest, (
      select content_digest from audit_entry where chain = 'all' and content_kind = 'migrations'
      order by sequence desc limit 1) as newest
    from audit_content('migrations', '', 'all')`.execute(tx)
  return rows[0]?.digest === rows[0]?.newest
}

/** So many differences of a schema are named in the entry about them. */
const mostNamed = 3

/**
 * Looks at the schema before migrations change it. What somebody else changed is said in the audit log, as it would be
 * taken for the work of the next migration. Another version of PostgreSQL prints expressions otherwise: they are written
 * down as it prints them, where nothing else differs.
 */
async function lookAtSchema(db: Database): Promise<void> {
  if (!(await isSchemaRecorded(db))) return
  await db.transaction().execute(async (tx) => {
    if (!(await isSchemaWritten(tx)) || !(await areMigrationsSaid(tx))) return
    const { differences, recordedWith, runsWith } = await compareSchema(tx)
    if (differences.length > 0) {
      const named = differences.slice(0, mostNamed).map(schemaDifferenceText).join(' ')
      await noteSchemaChanged(tx, named)
    } else if (recordedWith !== runsWith)
      await recordSchema(tx, 'schema', `PostgreSQL ${recordedWith} → ${runsWith}`)
  })
}

/**
 * Writes down which were applied, unless the log says so already; the first time, what is in the database is taken as it
 * is. Asked at every start: one may have been killed before it came to this. The schema that they left is written down too.
 */
async function noteMigrations(db: Database, names: readonly string[]): Promise<void> {
  const { rows } = await sql`select where to_regprocedure('begin_proof()') is not null`.execute(db)
  if (rows.length === 0) return
  const hasSchema = await isSchemaRecorded(db)
  await db.transaction().execute(async (tx) => {
    if (await areMigrationsSaid(tx)) return
    await sql`select begin_proof()`.execute(tx)
    const content = { kind: 'migrations', key: '' } as const
    const subject = names.length > 0 ? names.join(', ') : ofBefore
    await writeAudit(tx, { chain: 'all', action: 'migrate', subject, content })
    if (hasSchema) await recordSchema(tx, 'schema', subject)
  })
}

/** The statements of a script; semicolons within quotes, comments and `$$` bodies do not end one. */
export function splitStatements(script: string): string[] {
  const pieces = script.match(/\$\$[\s\S]*?\$\$|'(?:[^']|'')*'|--[^\n]*|;|[^;'$-]+|[-$]/g) ?? []
  const statements = ['']
  for (const piece of pieces) {
    if (piece === ';') statements.push('')
    else if (!piece.startsWith('--')) statements[statements.length - 1] += piece
  }
  return statements.map((statement) => statement.trim()).filter(Boolean)
}
