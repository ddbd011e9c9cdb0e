// The SQL that makes or mends the logins of a server and what they may: as often as wanted, with the same end.
import pg from 'pg'
import type { Login, Logins } from './login-address.ts'
import { passwordVerifier } from './password-verifier.ts'

const name = (text: string) => pg.escapeIdentifier(text)
const literal = (text: string) => pg.escapeLiteral(text)

/** Every person’s query runs with the grants of this role; migrations grant them. */
export const personRole = 'waymark_person'

/** Who runs the SQL. */
export interface Preparing {
  /** Only a superuser may hand over what others own, or say what only a superuser may have. */
  readonly isSuperuser: boolean
  /** The name of the login that runs it. */
  readonly as: string
}

/** Roles belong to the whole server: two databases may be prepared in the same moment, and one of them makes it. */
const makeRoleSql = (role: string, attributes = '') =>
  `do $do$ begin if not exists (select from pg_roles where rolname = ${literal(role)}) then create role ${name(role)}${attributes}; end if;
  exception when duplicate_object or unique_violation then null; end $do$`

function roleSql(role: string, attributes: string): string[] {
  return [makeRoleSql(role), `alter role ${name(role)} ${attributes}`]
}

function loginSql({ name: role, password }: Login, isSuperuser: boolean): string[] {
  const never = isSuperuser ? ' nosuperuser nobypassrls noreplication' : ''
  const secret = password === undefined ? '' : ` password ${literal(passwordVerifier(password))}`
  return roleSql(role, `login inherit nocreatedb nocreaterole${never}${secret}`)
}

/** Takes every role from a login that is not meant to have any but these. */
function membershipsSql({ name: role }: Login, only: readonly string[]): string {
  return `do $do$ declare one record; begin
  for one in select g.rolname from pg_auth_members m join pg_roles g on g.oid = m.roleid join pg_roles r on r.oid = m.member
    where r.rolname = ${literal(role)} and g.rolname <> all (array[${only.map(literal).join(', ')}]::text[])
  loop execute format('revoke %I from ${name(role).replaceAll("'", "''")}', one.rolname); end loop; end $do$`
}

/** The role of every query; from version 16 on nobody can switch to it, which would give nothing anyway. */
function personRoleSql({ owner, application }: Logins): string[] {
  const role = name(personRole)
  return [
    makeRoleSql(personRole, ' nologin'),
    `do $do$ begin if not pg_has_role(${literal(owner.name)}, ${literal(personRole)}, 'member') then grant ${role} to ${name(owner.name)}; end if; end $do$`,
    `do $do$ begin if current_setting('server_version_num')::int >= 160000
  then execute ${literal(`grant ${role} to ${name(application.name)} with inherit true, set false`)};
  else grant ${role} to ${name(application.name)}; end if; end $do$`,
  ]
}

/** The logins, which belong to the whole server. */
export function rolesSql(logins: Logins, { isSuperuser, as }: Preparing): string[] {
  const { owner, application, signIn } = logins
  return [
    ...(as === owner.name ? [] : loginSql(owner, isSuperuser)),
    ...loginSql(application, isSuperuser),
    ...loginSql(signIn, isSuperuser),
    ...personRoleSql(logins),
    membershipsSql(application, [personRole]),
    membershipsSql(signIn, []),
  ]
}

const largeObjects = ['lo_creat(integer)', 'lo_create(oid)', 'lo_from_bytea(oid, bytea)']

/** What they may in the database itself. To be run in it. */
export function grantsSql(
  { database, owner, application, signIn }: Logins,
  { isSuperuser }: Preparing,
): string[] {
  const [db, own, app, sign] = [database, owner.name, application.name, signIn.name].map(name)
  const handOver = isSuperuser
    ? [
        `reassign owned by ${app}, ${sign} to ${own}`,
        `alter database ${db} owner to ${own}`,
        `alter schema public owner to ${own}`,
        // Large objects are made by everybody where nobody says otherwise.
        ...largeObjects.map((one) => `revoke execute on function pg_catalog.${one} from public`),
      ]
    : []
  const later = `alter default privileges for role ${own} in schema sign_in grant`
  return [
    ...handOver,
    // A login may give itself settings that hold for every connection from then on; nobody can keep it from that.
    ...[app, sign].flatMap((login) => [
      `alter role ${login} reset all`,
      `alter role ${login} in database ${db} reset all`,
    ]),
    `revoke all on database ${db} from public, ${app}, ${sign}`,
    `grant connect on database ${db} to ${app}, ${sign}`,
    `revoke all on schema public from public, ${app}, ${sign}`,
    `grant usage on schema public to ${name(personRole)}`,
    `create schema if not exists sign_in authorization ${own}`,
    `revoke all on schema sign_in from public, ${app}, ${name(personRole)}`,
    `grant usage on schema sign_in to ${sign}`,
    `grant select, insert, update, delete on all tables in schema sign_in to ${sign}`,
    `grant usage, select on all sequences in schema sign_in to ${sign}`,
    `${later} select, insert, update, delete on tables to ${sign}`,
    `${later} usage, select on sequences to ${sign}`,
  ]
}

/** The same as a script for psql, to be run by a superuser. Passwords stand in it as what the server keeps of them. */
export function preparationScript(logins: Logins): string {
  const preparing = { isSuperuser: true, as: '' }
  const database = literal(`create database ${name(logins.database)} owner ${name(logins.owner.name)}`)
  return [
    ...rolesSql(logins, preparing).map((one) => `${one};`),
    `select ${database} where not exists (select from pg_database where datname = ${literal(logins.database)}) \\gexec`,
    `\\connect ${name(logins.database)}`,
    ...grantsSql(logins, preparing).map((one) => `${one};`),
    '',
  ].join('\n')
}
