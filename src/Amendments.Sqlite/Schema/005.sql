-- Background documents and what proposals cite of them; entry is the line of the ledger that holds the whole thing.

create table background (
    id integer primary key,
    title text not null,
    publisher text,
    channel text,
    dated text,
    sent text,
    received text,
    language text not null,
    source_name text not null,
    source_sha256 text not null unique,
    source_length integer not null,
    is_draft integer not null,
    sections integer not null,
    entry integer not null references ledger
) strict;

create table background_tag (
    background_id integer not null references background,
    section integer not null,
    scheme text not null,
    code text not null,
    primary key (background_id, section, scheme, code)
) strict, without rowid;

create index background_tag_by_code on background_tag (scheme, code, background_id);

create table citation (
    entry integer primary key references ledger,
    proposal_id integer not null references proposal,
    background_id integer not null references background,
    cited_by text not null
) strict;

create index citation_by_proposal on citation (proposal_id);
create index citation_by_background on citation (background_id);
