-- Scenarios by name; entry is the line of the ledger that holds the one saved last.

create table scenario (
    name text primary key not null,
    draft_id integer not null references draft,
    saved_by text not null,
    entry integer not null references ledger
) strict, without rowid;
