-- A code of a second factor is good once, also within the half minute in which it would still be right.
create table sign_in.used_code (
  person text not null references sign_in."user" (id) on delete cascade,
  code text not null,
  at timestamptz not null default now(),
  constraint used_code_key primary key (person, code)
);
comment on table sign_in.used_code is 'Codes of second factors that were used lately, so that nobody who saw one uses it again.';

-- Keys with which programs come in, as the person who made them.
create table sign_in.program_key (
  id text not null,
  person text not null references sign_in."user" (id) on delete cascade,
  name text not null,
  scope text not null,
  digest text not null,
  made_at timestamptz not null default now(),
  used_at timestamptz,
  ends_at timestamptz,
  constraint program_key_key primary key (id),
  constraint program_key_once unique (digest),
  constraint program_key_scope_known check (scope in ('read', 'write'))
);
comment on table sign_in.program_key is 'Keys of programs by the SHA-256 of their secret, whose they are, and whether they may write.';
create index program_key_person on sign_in.program_key (person);

-- A key opens the database as its person, like a session; whoever holds no role gets none.
create function sign_in.follow_key() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    delete from session_key where digest = old.digest;
    return null;
  end if;
  if not exists (select from held_roles(new.person)) then
    raise exception 'The person holds no role.' using errcode = 'WM403';
  end if;
  insert into session_key (digest, person, ends_at) values (new.digest, new.person, new.ends_at);
  return null;
end
$$;
create trigger program_key_known after insert or delete on sign_in.program_key
  for each row execute function sign_in.follow_key();
