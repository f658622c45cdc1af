-- Which lines of the ledger have to do with which records: "P7", "S1", "scenario Shared ground".
create table subject (
    record text not null,
    entry integer not null references ledger,
    role text not null,
    primary key (record, entry)
) strict, without rowid;

create index subject_by_entry on subject (entry);

-- Where a proposal can meet others when it is laid into its draft; see Ties.
create table resolution_tie (
    draft_id integer not null references draft,
    tie text not null,
    proposal_id integer not null references proposal,
    primary key (draft_id, tie, proposal_id)
) strict, without rowid;

create index resolution_tie_by_proposal on resolution_tie (proposal_id);
