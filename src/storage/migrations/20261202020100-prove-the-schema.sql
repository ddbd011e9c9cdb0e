-- The schema as migrations left it, object by object: tables, functions, triggers, policies and the rest, as the catalogue
-- says them. An entry of the audit log carries the digest of these rows; verifying compares them with the catalogue of the
-- moment. Written by whoever applies migrations, who is the owner; nobody else reads it or writes it.
create table schema_object (
  kind text not null,
  name text not null,
  says text not null,
  printed text not null,
  constraint schema_object_key primary key (kind, name)
);
comment on table schema_object is
  'The schema as migrations left it, object by object. “says” holds what reads the same on every version of PostgreSQL, “printed” the expressions that this one prints in its own way.';
