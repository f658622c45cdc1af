-- What is never rebuilt: the ledger, the words that its payloads refer to, and the files.

create table ledger (
    number integer primary key,
    recorded_at text not null,
    actor text not null check (length(actor) > 0),
    kind text not null,
    kind_version integer not null,
    payload text not null,
    prev_hash text not null check (length(prev_hash) = 64),
    hash text not null check (length(hash) = 64)
) strict;

create trigger ledger_follows before insert on ledger
when new.number is not (select coalesce(max(number), 0) + 1 from ledger)
    or new.prev_hash is not coalesce((select hash from ledger order by number desc limit 1), printf('%064d', 0))
begin
    select raise(abort, 'a line of the ledger follows the last one');
end;

create trigger ledger_is_not_updated before update on ledger
begin
    select raise(abort, 'a line of the ledger is never changed');
end;

create trigger ledger_is_not_deleted before delete on ledger
begin
    select raise(abort, 'a line of the ledger is never deleted');
end;

-- hash is the SHA-256 of the salt, the spans (nothing when null), a line feed and the body. Erasing takes the salt away too:
-- with it, somebody could still try out whether the words were what he guesses.
create table content (
    hash text primary key not null check (length(hash) = 64),
    salt blob,
    body text,
    spans text,
    erased_reason text,
    check ((salt is null) = (body is null)),
    check ((erased_reason is null) <> (body is null)),
    check (spans is null or body is not null)
) strict;

create trigger content_is_new before insert on content
when exists (select 1 from content where hash = new.hash)
begin
    select raise(abort, 'words are kept once');
end;

create trigger content_is_only_erased before update on content
when old.body is null or new.body is not null or new.erased_reason is null or new.hash <> old.hash
begin
    select raise(abort, 'words are never changed, only erased');
end;

create trigger content_is_not_deleted before delete on content
begin
    select raise(abort, 'words are never deleted, only erased');
end;

create table file (
    sha256 text primary key not null check (length(sha256) = 64),
    name text not null,
    length integer not null,
    bytes blob not null
) strict;
