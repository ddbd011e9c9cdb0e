// Changes of the schema past Waymark, with all the rights that there are, and what verifying says of each.

/** What was changed, by which statements, and the sentence that names it. */
export const tamperedSchema: readonly (readonly [string, readonly string[], RegExp])[] = [
  [
    'a trigger that is disabled',
    ['alter table import_change disable trigger import_change_append_only'],
    /^The trigger import_change_append_only on import_change is disabled; migrations left it enabled\.$/,
  ],
  [
    'all triggers of a table that are disabled',
    ['alter table audit_entry disable trigger user'],
    /^The trigger \S+ on audit_entry is disabled; migrations left it enabled\./,
  ],
  [
    'a trigger that fires for replicas alone',
    ['alter table load enable replica trigger load_is_real'],
    /^The trigger load_is_real on load is for replicas alone; migrations left it enabled\.$/,
  ],
  [
    'a trigger that was dropped',
    ['drop trigger completeness_statement_append_only on completeness_statement'],
    /^The trigger completeness_statement_append_only on completeness_statement is missing; migrations made it\.$/,
  ],
  [
    'a trigger that calls another function',
    [
      'drop trigger import_undo_append_only on import_undo',
      `create function let_pass() returns trigger language plpgsql as 'begin return null; end'`,
      'create trigger import_undo_append_only before update or delete on import_undo for each statement execute function let_pass()',
    ],
    /^The function of the trigger import_undo_append_only on import_undo is “let_pass\(\)”; migrations left “refuse_change\(\)”\.$/,
  ],
  [
    'a policy that was dropped',
    ['drop policy observation_read on observation'],
    /^The policy observation_read on observation is missing; migrations made it\.$/,
  ],
  [
    'a policy that lets everybody read',
    ['alter policy observation_read on observation using (true)'],
    /^The condition of the policy observation_read on observation is “true”; migrations left “.*readable_audiences.*”\.$|^The condition of the policy observation_read on observation is not the one/,
  ],
  [
    'a policy beside the others',
    ['create policy open_to_all on register_river_log for select using (true)'],
    /^There is the policy open_to_all on register_river_log, which no migration made\.$/,
  ],
  [
    'a policy for everybody',
    ['alter policy record_version_read on record_version to public'],
    /^The roles of the policy record_version_read on record_version is “public”; migrations left “waymark_person”\.$/,
  ],
  [
    'row security switched off',
    ['alter table register_river_log disable row level security'],
    /^The row security of the table register_river_log is “off”; migrations left “on”\.$/,
  ],
  [
    'a function in the place of another',
    [
      `create or replace function refuse_change() returns trigger language plpgsql as 'begin return null; end'`,
    ],
    /^The body of the function refuse_change\(\) is not the one that migrations left\./,
  ],
  [
    'a function whose body PostgreSQL has parsed, in the place of another',
    [
      `create or replace function acting_areas() returns text[] language sql stable parallel restricted return array['%']`,
    ],
    /^The parsed body of the function acting_areas\(\) is /,
  ],
  [
    'a function that looks where others put theirs',
    [
      'alter function write_audit(text, text, text, text, text, text, text) set search_path = pg_temp, public',
    ],
    /^The settings of the function write_audit\(.*\) is “search_path=pg_temp, public;.*”; migrations left/,
  ],
  [
    'a function that acts as its owner',
    ['alter function held_roles(text) security definer'],
    /^The rights of the function held_roles\(.*\) is “of its owner”; migrations left “of whoever calls it”\.$/,
  ],
  [
    'a right on a function',
    ['grant execute on function renew_identity_key() to public'],
    /^The grants of the function renew_identity_key\(\) is “public EXECUTE”; migrations left nothing\.$/,
  ],
  [
    'a right on a table',
    ['grant select on identity_key to waymark_person'],
    /^The grants of the table identity_key is “waymark_person SELECT”; migrations left nothing\.$/,
  ],
  [
    'a right on a column',
    ['grant update (value) on observation to waymark_person'],
    /^The column value of the table observation is “numeric granted to waymark_person UPDATE”; migrations left “numeric”\.$/,
  ],
  [
    'a right that was taken',
    ['revoke insert on record_version from waymark_person'],
    /^The grants of the table record_version is “waymark_person SELECT”; migrations left “waymark_person INSERT, waymark_person SELECT”\.$/,
  ],
  [
    'rights on tables to come',
    ['alter default privileges in schema public grant select on tables to public'],
    /^There is the grants to come .*which no migration made\.$/,
  ],
  [
    'another owner',
    [
      'create role mallory',
      `do $do$ begin execute format('grant mallory to %I', current_user); end $do$`,
      'grant create on schema public to mallory',
      'alter table kept_answer owner to mallory',
    ],
    /^The owner of the table kept_answer is “mallory”; migrations left “the owner”\./,
  ],
  [
    'a constraint that was dropped',
    ['alter table observation drop constraint observation_nil_is_zero'],
    /^The constraint observation_nil_is_zero on observation is missing; migrations made it\.$/,
  ],
  [
    'a constraint that says something else',
    [
      'alter table observation drop constraint observation_nil_is_zero',
      `alter table observation add constraint observation_nil_is_zero check (status <> 'nil' or value >= 0)`,
    ],
    /^The condition of the constraint observation_nil_is_zero on observation is “.*”; migrations left “.*”\.$/,
  ],
  [
    'the index by which no record is there twice',
    ['drop index register_river_log_same'],
    /^The index register_river_log_same on register_river_log is missing; migrations made it\.$/,
  ],
  [
    'a column that may be empty now',
    ['alter table record_version alter column person drop not null'],
    /^The column person of the table record_version is “text”; migrations left “text not null”\.$/,
  ],
  [
    'another default',
    [`alter table role_right alter column may_read set default true`],
    /^The default of column may_read of the table role_right is “true”; migrations left nothing\.$/,
  ],
  [
    'a column that was dropped',
    ['alter table register_river_log drop column looks'],
    /^The column looks of the table register_river_log is nothing; migrations left “text”\./,
  ],
  [
    'a table that was dropped',
    ['drop table finding_exception cascade'],
    /^The table finding_exception is missing; migrations made it\./,
  ],
  [
    'a table that adds rows to another',
    ['create table more_statements () inherits (completeness_statement)'],
    /^The tables that add to it of the table completeness_statement is “more_statements”; migrations left nothing\./,
  ],
  [
    'a view that shows what nobody may see',
    ['alter view import_listed set (security_invoker = false)'],
    /^The options of the view import_listed is “security_invoker=false”; migrations left “security_invoker=true”\.$/,
  ],
  [
    'a rule that swallows what is written',
    ['create rule nothing_kept as on insert to completeness_statement do instead nothing'],
    /^There is the rule nothing_kept on completeness_statement, which no migration made\.$/,
  ],
  [
    'what was written down of the schema, changed along with it',
    [
      'alter table load disable trigger load_is_real',
      `update schema_object set says = replace(says, '"enabled"', '"disabled"') where kind = 'trigger' and name = 'load_is_real on load'`,
    ],
    /^Entry \d+ of the chain of the installation \(schema, .*\): one of its \d+ rows was changed since it was written\.$/,
  ],
  [
    'what was written down of the schema, removed',
    ['delete from schema_object'],
    /^Entry \d+ of the chain of the installation \(schema, .*something was removed\.$/,
  ],
  [
    'a login that acts as persons do',
    ['create role mallory login', 'grant waymark_person to mallory'],
    /^The login mallory is none of this installation and may act here, by waymark_person\.$/,
  ],
  [
    'a login that acts as the owner',
    [
      'create role mallory login',
      `do $do$ begin execute format('grant %I to mallory', current_user); end $do$`,
    ],
    /^The role mallory may act as \S+, who owns the tables: nothing holds it\.$/,
  ],
  [
    'a setting by which no policy holds',
    [
      `do $do$ begin execute format('alter database %I set row_security = off', current_database()); end $do$`,
    ],
    /^For the database it is set that row_security=off: by that triggers, policies or functions are passed\.$/,
  ],
]
