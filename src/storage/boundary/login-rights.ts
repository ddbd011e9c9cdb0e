// What a login of a server could do: whether it is no more than it should be for serving people.
import { sql } from 'kysely'
import type { Database } from '../database/index.ts'
import { say } from './boundary-sentences.ts'
import { personRole } from './logins-sql.ts'

/** What a login could do besides what policies let a person do. */
export interface LoginRights {
  readonly name: string
  readonly isSuperuser: boolean
  /** Attributes by which it passes policies or makes other logins. */
  readonly attributes: readonly string[]
  /** Tables, functions and schemas that belong to it, or to a role it could become; some of them. */
  readonly owns: readonly string[]
  readonly mayBecome: readonly string[]
  /** Where it may make things of its own. */
  readonly mayCreateIn: readonly string[]
  /** What belongs to sign-in alone. */
  readonly entersSignIn: boolean
}

/** Reads what the login of this connection could do. */
export async function readLoginRights(db: Database): Promise<LoginRights> {
  const { rows } = await sql<LoginRights>`
    select r.rolname as name, r.rolsuper as "isSuperuser",
      array_remove(array[case when r.rolsuper then 'superuser' end, case when r.rolbypassrls then 'bypassrls' end,
        case when r.rolcreaterole then 'createrole' end, case when r.rolreplication then 'replication' end], null) as attributes,
      array(select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('public', 'sign_in') and pg_has_role(r.oid, c.relowner, 'member') order by 1 limit 3)
        || array(select format('%I.%I', n.nspname, p.proname) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname in ('public', 'sign_in') and pg_has_role(r.oid, p.proowner, 'member') order by 1 limit 3) as owns,
      array(select o.rolname::text from pg_roles o where o.oid <> r.oid and o.rolname <> ${personRole}
        and pg_has_role(r.oid, o.oid, 'member') order by 1 limit 3) as "mayBecome",
      array_remove(array[
        case when has_database_privilege(r.oid, current_database(), 'create') then 'the database' end,
        case when has_database_privilege(r.oid, current_database(), 'temporary') then 'pg_temp' end,
        case when exists (select from pg_namespace n where n.nspname = 'public' and has_schema_privilege(r.oid, n.oid, 'create')) then 'public' end
      ], null) as "mayCreateIn",
      exists (select from pg_namespace n where n.nspname = 'sign_in' and has_schema_privilege(r.oid, n.oid, 'usage')) as "entersSignIn"
    from pg_roles r where r.rolname = session_user`.execute(db)
  const [own] = rows
  if (!own) throw new Error('The server does not know the login of its own connection.')
  return own
}

/** What of it a login that serves people must not have, in words; empty where it is a boundary. */
export function excessOf(rights: LoginRights): string[] {
  const { attributes, owns, mayBecome, mayCreateIn, entersSignIn } = rights
  const may = attributes.map((attribute) => say('has-attribute', { attribute }))
  // A superuser has all the rest as well.
  if (rights.isSuperuser) return may
  return [
    ...may,
    ...owns.map((what) => say('owns', { what })),
    ...mayBecome.map((role) => say('may-become', { role })),
    ...mayCreateIn.map((place) => say('may-create', { place })),
    ...(entersSignIn ? [say('may-enter', { place: 'sign_in' })] : []),
  ]
}

/** Whether it is a login that sets databases up: it can own what it makes. */
export const canOwn = ({ isSuperuser, owns, mayCreateIn }: LoginRights): boolean =>
  isSuperuser || owns.length > 0 || mayCreateIn.includes('public')
