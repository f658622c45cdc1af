-- The bytes of a file can be erased with the reason kept; nothing else about a file ever changes.

create table erasable_file (
    sha256 text primary key not null check (length(sha256) = 64),
    name text not null,
    length integer not null,
    bytes blob,
    erased_reason text,
    check ((erased_reason is null) <> (bytes is null))
) strict;

insert into erasable_file (sha256, name, length, bytes)
select sha256, name, length, bytes from file;

drop table file;
alter table erasable_file rename to file;

create trigger file_is_new before insert on file
when exists (select 1 from file where sha256 = new.sha256)
begin
    select raise(abort, 'a file is kept once');
end;

create trigger file_is_only_erased before update on file
when old.bytes is null or new.bytes is not null or new.erased_reason is null
    or new.sha256 <> old.sha256 or new.name <> old.name or new.length <> old.length
begin
    select raise(abort, 'a file is never changed, only erased');
end;

create trigger file_is_not_deleted before delete on file
begin
    select raise(abort, 'a file is never deleted, only erased');
end;

-- entry is the line that stands: the one that added the participant, or its last correction.
alter table participant add column entry integer references ledger;

alter table submission add column is_confidential integer not null default 0;
alter table proposal add column is_confidential integer not null default 0;

-- Which proposals change the words of which; what a change comes to follows from the words as they stand.
create table proposal_amends (
    proposal_id integer not null references proposal,
    amended_id integer not null,
    primary key (proposal_id, amended_id)
) strict, without rowid;

create index proposal_amends_by_amended on proposal_amends (amended_id);
