// Whether somebody may do in the database what only its own logins may, or is spared what holds for everybody.
import { sql, type RawBuilder } from 'kysely'
import type { Database } from '../database/index.ts'
import { say as word } from './verify-sentences.ts'

/** The names of the logins that belong to the installation, by its settings: owner, application, sign-in. */
export type ServerLogins = readonly string[]

const owner = sql`(select c.relowner from pg_class c where c.oid = 'public.audit_entry'::regclass)`

/** Settings that spare somebody triggers or policies, or put other functions in the place of ours. */
const dangerous = sql`'^(session_replication_role|row_security|search_path|role|(session|local)_preload_libraries|waymark\\..*)='`

/** Rows of one name, and what is to be said of each. */
async function findNamed(
  tx: Database,
  code: 'login-acts-as-owner' | 'login-acts' | 'login-passes' | 'setting-dangerous' | 'owner-foreign',
  query: RawBuilder<unknown>,
): Promise<string[]> {
  const { rows } = await sql<{ name: string; what: string }>`${query} order by 1 limit 1`.execute(tx)
  return rows.map(({ name, what }) => word(code, { name, what }))
}

/** A login that may connect here. Where everybody may, those that were let into another database by name belong there. */
const connects = sql`r.rolcanlogin and not r.rolsuper and has_database_privilege(r.oid, current_database(), 'connect')
  and not exists (select from pg_database d cross join lateral aclexplode(d.datacl) g
    where d.datname <> current_database() and g.grantee = r.oid and not exists (
      select from pg_database own cross join lateral aclexplode(own.datacl) here
      where own.datname = current_database() and here.grantee = r.oid))`

/**
 * Logins that act in the database and are none of its own, settings of the database or of logins that pass triggers or
 * policies, and owners of tables who are nobody here. Without names, only what is wrong whoever it is.
 */
export async function findForeignLogins(tx: Database, logins: ServerLogins | undefined): Promise<string[]> {
  const found = [
    ...(await findNamed(
      tx,
      'setting-dangerous',
      sql`select case when s.setrole = 0 then 'the database' else s.setrole::regrole::text end as name, one.setting as what
        from pg_db_role_setting s cross join lateral unnest(s.setconfig) one(setting)
        where s.setdatabase in (0, (select oid from pg_database where datname = current_database()))
          and one.setting ~ ${dangerous}`,
    )),
    ...(await findNamed(
      tx,
      'setting-dangerous',
      sql`select 'this connection' as name, 'session_replication_role=' || current_setting('session_replication_role') as what
        where current_setting('session_replication_role') <> 'origin'`,
    )),
  ]
  if (!logins) return found
  const ours = sql`(r.rolname::text = any (${[...logins]}::text[]) or r.oid = ${owner})`
  const isSignInKnown = logins.length > 2
  return [
    ...found,
    ...(await findNamed(
      tx,
      'owner-foreign',
      sql`select r.rolname as name, '' as what from pg_roles r
        where r.oid = ${owner} and not r.rolsuper and not r.rolname::text = any (${[...logins]}::text[])`,
    )),
    ...(await findNamed(
      tx,
      'login-acts-as-owner',
      sql`select r.rolname as name, o.rolname as what from pg_roles r join pg_roles o on o.oid = ${owner}
        where not r.rolsuper and r.oid <> o.oid and pg_has_role(r.oid, o.oid, 'member')`,
    )),
    ...(await findNamed(
      tx,
      'login-acts',
      sql`select r.rolname as name, p.what from pg_roles r
        cross join lateral (select g.rolname::text as what from pg_roles g where g.rolname = 'waymark_person' and pg_has_role(r.oid, g.oid, 'member')
          union all select n.nspname from pg_namespace n where ${isSignInKnown} and n.nspname = 'sign_in' and has_schema_privilege(r.oid, n.oid, 'usage')) p
        where ${connects} and not ${ours}`,
    )),
    ...(await findNamed(
      tx,
      'login-passes',
      sql`select r.rolname as name, concat_ws(', ', case when r.rolbypassrls then 'bypassrls' end, case when r.rolreplication then 'replication' end) as what
        from pg_roles r where not r.rolsuper and (r.rolbypassrls or r.rolreplication) and r.rolname::text = any (${[...logins]}::text[])`,
    )),
  ]
}
