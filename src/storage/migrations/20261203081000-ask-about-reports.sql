-- Questions about reports, pinned to a figure or a paragraph, with their answers, until they are resolved. A question is asked
-- within the jurisdiction, or of everybody who has the report in hand; who is none of these never reads it.
create table thread_entry (
  jurisdiction text not null,
  thread text not null,
  number integer not null,
  product text not null,
  report integer not null,
  element text not null,
  part text not null,
  paragraph integer not null,
  circle text not null,
  kind text not null,
  body text not null,
  at timestamptz not null default now(),
  by_person text not null,
  constraint thread_entry_key primary key (jurisdiction, thread, number),
  constraint thread_entry_circle_known check (circle = any (array['jurisdiction', 'everyone'])),
  constraint thread_entry_kind_known check (kind = any (array['question', 'answer', 'resolved', 'reopened'])),
  constraint thread_entry_begins_with_question check ((kind = 'question') = (number = 1)),
  constraint thread_entry_said check (kind = 'resolved' or btrim(body) <> '')
);
comment on table thread_entry is
  'Questions about reports, pinned to a figure or a paragraph, with answers, until they are resolved. Append-only.';
create index thread_entry_by_report on thread_entry (jurisdiction, product, report);
create trigger thread_entry_append_only before update or delete on thread_entry
  for each statement execute function refuse_change();
alter table thread_entry enable row level security;
create policy thread_entry_read on thread_entry for select to waymark_person
  using (assessed_place(jurisdiction) like any ((select submission_places())::text[])
    or circle = 'everyone' and assessed_place(jurisdiction) like any ((select stepping_places())::text[]));
grant select on thread_entry to waymark_person;

-- Whom the person may ask about a report of the jurisdiction: nobody where they only look on, or where it was not handed over
-- to them yet.
create function asking_circles(area text, product_id text, number_of_report integer) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  stands record;
begin
  if not area like any (acting_areas()) then
    return '{}';
  end if;
  if assessed_place(area) like any (submission_places()) then
    return array['jurisdiction', 'everyone'];
  end if;
  if assessed_place(area) like any (stepping_places()) then
    select * into stands from submission_standing(area, product_id, number_of_report);
    if is_handed_over(area, product_id, number_of_report, stands.frozen) then
      return array['everyone'];
    end if;
  end if;
  return '{}';
end
$$;
revoke all on function asking_circles(text, text, integer) from public;
grant execute on function asking_circles(text, text, integer) to waymark_person;

-- Asks a question, answers one, resolves it or opens it again. Whoever asked it resolves it, or whoever takes steps there.
create function add_thread_entry(area text, thread_id text, wanted json) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' as $$
declare
  first thread_entry;
  newest thread_entry;
  entry thread_entry;
begin
  perform pg_advisory_xact_lock(hashtext('waymark audit ' || area));
  select * into first from thread_entry t where t.jurisdiction = area and t.thread = thread_id and t.number = 1;
  select * into newest from thread_entry t where t.jurisdiction = area and t.thread = thread_id order by t.number desc limit 1;
  entry := json_populate_record(first, wanted);
  entry.jurisdiction := area;
  entry.thread := thread_id;
  entry.number := coalesce(newest.number, 0) + 1;
  entry.at := now();
  entry.by_person := current_person();
  entry.body := btrim(coalesce(entry.body, ''));
  if first.number is not null then
    entry.product := first.product;
    entry.report := first.report;
    entry.element := first.element;
    entry.part := first.part;
    entry.paragraph := first.paragraph;
    entry.circle := first.circle;
  end if;
  if not entry.circle = any (asking_circles(area, entry.product, entry.report))
    and not (first.number is not null and first.circle = 'everyone' and area like any (acting_areas())
      and assessed_place(area) like any (stepping_places()))
    or entry.kind in ('resolved', 'reopened') and first.by_person is distinct from current_person()
      and not assessed_place(area) like any (stepping_places())
  then
    raise exception 'permission denied: % may not say anything here', coalesce(current_person(), 'nobody') using errcode = '42501';
  end if;
  if newest.kind = 'resolved' and entry.kind <> 'reopened' or newest.kind is distinct from 'resolved' and entry.kind = 'reopened' then
    raise exception 'Somebody was quicker.' using errcode = 'WM409';
  end if;
  insert into thread_entry values (entry.*);
  perform append_audit_entry(area, entry.kind, entry.product || ' report ' || entry.report || ', ' || entry.element, null,
    entry.body, 'thread', thread_id || '/' || entry.number);
end
$$;
revoke all on function add_thread_entry(text, text, json) from public;
grant execute on function add_thread_entry(text, text, json) to waymark_person;
