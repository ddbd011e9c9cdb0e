-- What is due, as a calendar: the calendar of a person as a feed: its address holds a secret, of which the digest lies here; whoever ends it takes it away.
create table calendar_feed (
  person text not null,
  digest text not null,
  made_at timestamptz not null default now(),
  constraint calendar_feed_key primary key (person),
  constraint calendar_feed_once unique (digest)
);
comment on table calendar_feed is 'Secret addresses of calendars, by their SHA-256: one a person, until it is ended or made anew.';
alter table calendar_feed enable row level security;
create policy calendar_feed_own on calendar_feed to waymark_person
  using (person = (select current_person()) and person <> 'public')
  with check (person = (select current_person()) and person <> 'public');
grant select, insert, delete on calendar_feed to waymark_person;

-- Whose calendar an address opens, for Waymark itself; null where nobody's, or the person holds no role any more.
create function person_of_feed(secret_digest text) returns text
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform refuse_others();
  return (select f.person from calendar_feed f where f.digest = secret_digest and exists (select from held_roles(f.person)));
end
$$;
revoke all on function person_of_feed(text) from public;
grant execute on function person_of_feed(text) to waymark_person;
