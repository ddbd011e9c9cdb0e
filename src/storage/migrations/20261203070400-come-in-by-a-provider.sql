-- Somebody who was sent to a provider of single sign-on and is not back yet, by the digest of what their browser keeps.
create table sign_in.provider_visit (
  digest text not null,
  nonce text not null,
  verifier text not null,
  ends_at timestamptz not null,
  constraint provider_visit_key primary key (digest)
);
comment on table sign_in.provider_visit is 'Sign-ins by a provider that are under way. Good once, for ten minutes.';

create function sign_in.tell_of_provider() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if new."providerId" <> 'credential' then
    perform tell_of_account(new."userId", 'provider-joined', '{}');
  end if;
  return null;
end
$$;
create trigger provider_told after insert on sign_in.account for each row execute function sign_in.tell_of_provider();
