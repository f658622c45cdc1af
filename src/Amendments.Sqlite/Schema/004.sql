-- What intake found in submissions, and what people did with it. entry is the line that holds the finding as it was made, decided_entry
-- the one that holds the decision; by whom and when stands there.

create table finding (
    id integer primary key,
    submission_id integer not null references submission,
    confidence text not null,
    status text not null,
    became text,
    replaces integer references finding,
    decided_entry integer references ledger,
    entry integer not null references ledger
) strict;

create index finding_by_submission on finding (submission_id);
create index finding_by_status on finding (status);

-- The corrections that stand; one that is taken back is no longer here.
create table finding_correction (
    finding_id integer not null references finding,
    entry integer not null references ledger,
    primary key (finding_id, entry)
) strict, without rowid;

alter table submission add column corrects integer references submission;

-- The line by which what a finding became was taken back; such a row stays so that its id is not given again.
alter table proposal add column taken_back_entry integer references ledger;
alter table remark add column taken_back_entry integer references ledger;
alter table position add column taken_back_entry integer references ledger;

create index searched_by_owner on searched (kind, owner);
