-- Passkeys, as the library for sign-in keeps them (compileMigrations; a test compares).
create table "sign_in"."passkey" ("id" text not null primary key, "name" text, "publicKey" text not null, "userId" text not null references "sign_in"."user" ("id") on delete cascade, "credentialID" text not null, "counter" integer not null, "deviceType" text not null, "backedUp" boolean not null, "transports" text, "createdAt" timestamptz, "aaguid" text);

create index "passkey_userId_idx" on "sign_in"."passkey" ("userId");

create index "passkey_credentialID_idx" on "sign_in"."passkey" ("credentialID");

-- The same device opens one account.
create unique index passkey_once on sign_in.passkey ("credentialID");

create function sign_in.tell_of_passkey() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform tell_of_account(new."userId", 'passkey-made', json_build_object('passkey', coalesce(new.name, ''))::text);
  return null;
end
$$;
create trigger passkey_told after insert on sign_in.passkey for each row execute function sign_in.tell_of_passkey();
