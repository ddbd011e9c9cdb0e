// The question that reads the schema out of the catalogue, object by object. With built-in functions alone.
import { common, grants, isOwn, listOf, objects, role } from './catalogue-parts.ts'

/** As the catalogue writes when a trigger or a rule fires. */
const firing = (column: string) =>
  `case ${column} when 'O' then 'enabled' when 'D' then 'disabled' when 'R' then 'for replicas alone' else 'always' end`

const ofRelation = { owner: 'c.relowner', space: 'c.space' }

const attributes = 'pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped'

const columns = `(select coalesce(jsonb_object_agg('column ' || a.attname, concat_ws(' ', format_type(a.atttypid, a.atttypmod),
    case when a.attnotnull then 'not null' end, nullif('identity ' || a.attidentity::text, 'identity '),
    nullif('generated ' || a.attgenerated::text, 'generated '), case when a.attcollation not in (0, '"default"'::regcollation) then 'collate ' || a.attcollation::regcollation::text end,
    nullif('granted to ' || ${grants('a.attacl', ofRelation)}, 'granted to '))), '{}') from ${attributes})`

const defaults = `(select coalesce(jsonb_object_agg('default of column ' || a.attname, pg_get_expr(d.adbin, d.adrelid)), '{}')
    from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum where d.adrelid = c.oid)`

const relations = objects(
  `case c.relkind when 'v' then 'view' when 'm' then 'view' when 'S' then 'sequence' else 'table' end`,
  'c.named',
  {
    owner: role('c.relowner'),
    grants: grants(
      `coalesce(c.relacl, acldefault((case c.relkind when 'S' then 's' else 'r' end)::"char", c.relowner))`,
      ofRelation,
    ),
    'row security': `case when c.relrowsecurity then 'on' else 'off' end || case when c.relforcerowsecurity then ', for its owner too' else '' end`,
    storage: 'c.relkind::text || c.relpersistence::text',
    'tables that add to it': listOf('i.inhrelid::regclass::text', 'pg_inherits i where i.inhparent = c.oid'),
    options: `case when c.relkind in ('v', 'm') then coalesce(array_to_string(c.reloptions, ', '), '') else '' end`,
    steps: `coalesce((select concat_ws(' ', s.seqtypid::regtype, s.seqincrement, s.seqmin, s.seqmax, s.seqcycle)
      from pg_sequence s where s.seqrelid = c.oid), '')`,
  },
  {
    more: { says: `case when c.relkind = 'S' then '{}' else ${columns} end`, printed: defaults },
    printed: { query: `case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) else '' end` },
    from: `relation c where c.relkind in ('r', 'p', 'f', 'v', 'm', 'S')`,
  },
)

const constraints = objects(
  `'constraint'`,
  `k.conname || ' on ' || c.named`,
  {
    kind: `k.contype::text || case when k.condeferrable then ' deferrable' else '' end`,
    columns: listOf(
      'a.attname::text',
      'pg_attribute a where a.attrelid = k.conrelid and a.attnum = any (k.conkey)',
    ),
    state: `case when k.convalidated and coalesce(to_jsonb(k) ->> 'conenforced', 'true') = 'true' and not exists (
      select from pg_trigger t where t.tgconstraint = k.oid and t.tgenabled <> 'O') then 'enforced' else 'not enforced' end`,
  },
  {
    printed: { condition: 'pg_get_constraintdef(k.oid)' },
    // From version 18 on “not null” is one too; it is told with its column.
    from: `pg_constraint k join relation c on c.oid = k.conrelid where k.contype <> 'n'`,
  },
)

const indexes = objects(
  `'index'`,
  `i.relname || ' on ' || c.named`,
  {
    kind: `concat_ws(' ', case when x.indisunique then 'unique' end, case when x.indimmediate then 'at once' end)`,
    state: `case when x.indisvalid and x.indisready and x.indislive then 'valid' else 'not valid' end`,
  },
  {
    printed: { definition: 'pg_get_indexdef(x.indexrelid)' },
    from: 'pg_index x join pg_class i on i.oid = x.indexrelid join relation c on c.oid = x.indrelid',
  },
)

const triggers = objects(
  `'trigger'`,
  `t.tgname || ' on ' || c.named`,
  {
    state: firing('t.tgenabled'),
    function: 't.tgfoid::regprocedure::text',
    'firing times': 't.tgtype::text',
  },
  {
    printed: { definition: 'pg_get_triggerdef(t.oid)' },
    from: 'pg_trigger t join relation c on c.oid = t.tgrelid where not t.tgisinternal',
  },
)

const policies = objects(
  `'policy'`,
  `p.polname || ' on ' || c.named`,
  {
    command: 'p.polcmd::text',
    kind: `case when p.polpermissive then 'permissive' else 'restrictive' end`,
    roles: listOf(role('one.oid'), 'unnest(p.polroles) one(oid)'),
  },
  {
    printed: {
      condition: `coalesce(pg_get_expr(p.polqual, p.polrelid), '')`,
      check: `coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '')`,
    },
    from: 'pg_policy p join relation c on c.oid = p.polrelid',
  },
)

const rules = objects(
  `'rule'`,
  `r.rulename || ' on ' || c.named`,
  { state: firing('r.ev_enabled') },
  {
    printed: { definition: 'pg_get_ruledef(r.oid)' },
    // The rule of a view is its query.
    from: `pg_rewrite r join relation c on c.oid = r.ev_class where r.rulename <> '_RETURN'`,
  },
)

const functions = objects(
  `'function'`,
  `case n.nspname when 'public' then '' else n.nspname || '.' end || f.proname || '(' || pg_get_function_identity_arguments(f.oid) || ')'`,
  {
    owner: role('f.proowner'),
    grants: grants(`coalesce(f.proacl, acldefault('f', f.proowner))`, {
      owner: 'f.proowner',
      space: 'n.nspname',
    }),
    body: `concat_ws(' ', f.prosrc, f.probin)`,
    result: `coalesce(pg_get_function_result(f.oid), '')`,
    nature: `concat_ws(' ', f.prokind, (select lanname from pg_language l where l.oid = f.prolang), 'volatility ' || f.provolatile::text,
      'parallel ' || f.proparallel::text, case when f.proisstrict then 'strict' end, case when f.proleakproof then 'leakproof' end)`,
    rights: `case when f.prosecdef then 'of its owner' else 'of whoever calls it' end`,
    settings: `coalesce(array_to_string(f.proconfig, '; '), '')`,
  },
  {
    printed: {
      arguments: 'pg_get_function_arguments(f.oid)',
      'parsed body': `coalesce(pg_get_function_sqlbody(f.oid), '')`,
    },
    from: `pg_proc f join space n on n.oid = f.pronamespace where ${isOwn('pg_proc', 'f.oid')}`,
  },
)

const others = [
  objects(
    `'role'`,
    'r.rolname::text',
    {
      attributes: `concat_ws(' ', case when r.rolsuper then 'superuser' end, case when r.rolbypassrls then 'bypassrls' end,
        case when r.rolcreaterole then 'createrole' end, case when r.rolcreatedb then 'createdb' end,
        case when r.rolreplication then 'replication' end, case when r.rolcanlogin then 'login' end)`,
      'is a member of': listOf('m.roleid::regrole::text', 'pg_auth_members m where m.member = r.oid'),
    },
    { from: `pg_roles r where r.rolname = 'waymark_person'` },
  ),
  objects(
    `'event trigger'`,
    'e.evtname::text',
    { state: firing('e.evtenabled'), event: 'e.evtevent::text', function: 'e.evtfoid::regprocedure::text' },
    { from: `pg_event_trigger e where ${isOwn('pg_event_trigger', 'e.oid')}` },
  ),
  objects(
    `'operator'`,
    'o.oid::regoperator::text',
    { function: 'o.oprcode::text' },
    {
      from: `pg_operator o where o.oprnamespace in (select oid from space) and ${isOwn('pg_operator', 'o.oid')}`,
    },
  ),
  objects(
    `'cast'`,
    `format_type(k.castsource, null) || ' as ' || format_type(k.casttarget, null)`,
    { context: 'k.castcontext::text' },
    // Those with lower numbers come with PostgreSQL.
    { from: `pg_cast k where k.oid >= 16384 and ${isOwn('pg_cast', 'k.oid')}` },
  ),
  objects(
    `'grants to come'`,
    `case d.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions' else d.defaclobjtype::text end
      || ' that ' || ${role('d.defaclrole')} || ' makes'`,
    { grants: grants('d.defaclacl', { owner: 'd.defaclrole', space: `''` }) },
    // Those of sign-in are made with its login.
    {
      from: `pg_default_acl d where d.defaclnamespace not in (select oid from pg_namespace where nspname = 'sign_in')`,
    },
  ),
  objects(
    `'server'`,
    `'PostgreSQL'`,
    { version: `(current_setting('server_version_num')::int / 10000)::text` },
    { from: '(select) one' },
  ),
]

/** The whole schema as rows of kind, name, says and printed: texts of JSON objects, facet by facet. */
export const catalogueSql = `(with ${common}
  select kind, name collate "C" as name, says::text as says, printed::text as printed from (
    ${[relations, constraints, indexes, triggers, policies, rules, functions, ...others].join('\n    union all ')}
  ) every)`
