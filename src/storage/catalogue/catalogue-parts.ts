// The pieces of which the question about the catalogue is made: names, owners and grants, the same on every server.

/** The schemas that are ours; what an operator keeps in others is no matter of ours. */
const ourSchemas = `'public', 'sign_in'`

/**
 * What the question begins with. The owner of the log is called “the owner”, whatever the login is called.
 */
export const common = `
  owner as (select relowner as oid from pg_class where oid = 'public.audit_entry'::regclass),
  space as (select oid, nspname from pg_namespace where nspname in (${ourSchemas})),
  relation as (
    select c.*, case n.nspname when 'public' then '' else n.nspname || '.' end || c.relname as named, n.nspname as space
    from pg_class c join space n on n.oid = c.relnamespace where ${isOwn('pg_class', 'c.oid')})`

/** Not brought by an extension, which its own administrator answers for. */
export function isOwn(catalogue: string, oid: string): string {
  return `not exists (select from pg_depend d where d.classid = '${catalogue}'::regclass and d.objid = ${oid} and d.deptype = 'e')`
}

/** A role by its name. */
export function role(oid: string): string {
  return `case when ${oid} = 0 then 'public' when ${oid} = (select oid from owner) then 'the owner' else ${oid}::regrole::text end`
}

/** An object on which something is granted: its owner, and the schema it stands in, as expressions. */
interface Granted {
  readonly owner: string
  readonly space: string
}

/** Who was granted what, besides the owner: “public EXECUTE, waymark_person SELECT”. */
export function grants(acl: string, { owner, space }: Granted): string {
  const may = `${role('g.grantee')} || ' ' || g.privilege_type || case when g.is_grantable then ' and may grant it' else '' end`
  // In the schema of sign-in its own login has rights, which comes and goes with `database prepare`; others are looked for.
  const isTold = `${space} <> 'sign_in' or g.grantee in (0, to_regrole('waymark_person'))`
  return listOf(may, `aclexplode(${acl}) g where g.grantee <> ${owner} and (${isTold})`)
}

/** Texts in one text, in the order of their bytes. */
export function listOf(one: string, from: string): string {
  return `array_to_string(array(select (${one}) collate "C" from ${from} order by 1), ', ')`
}

type Facets = Readonly<Record<string, string>>

/** Where objects are read, and what else is told of them. */
interface Told {
  readonly from: string
  /** What each version of PostgreSQL prints in its own way. */
  readonly printed?: Facets
  /** Facets that a query gives itself, as an object. */
  readonly more?: { readonly says: string; readonly printed: string }
}

const built = (facets: Facets) =>
  `jsonb_build_object(${Object.entries(facets)
    .map(([facet, text]) => `'${facet}', ${text}`)
    .join(', ')})`

/** Objects of one kind, with the facets of each that read the same everywhere, and those that do not. */
export function objects(
  kind: string,
  name: string,
  says: Facets,
  { printed = {}, more, from }: Told,
): string {
  const whole = (own: Facets, others?: string) =>
    others === undefined ? built(own) : `${built(own)} || ${others}::jsonb`
  return `select ${kind} as kind, ${name} as name, ${whole(says, more?.says)} as says,
    ${whole(printed, more?.printed)} as printed from ${from}`
}
