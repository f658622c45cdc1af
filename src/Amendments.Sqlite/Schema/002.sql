-- What queries read. All of it follows from the ledger; a later script may drop and make anew whatever it needs to.
-- entry is the line of the ledger that holds the whole thing.

create table paper (
    id integer primary key check (id = 1),
    title text not null
) strict;

create table draft (
    id integer primary key,
    paper_id integer not null references paper,
    symbol text not null,
    title text not null,
    date text,
    language text not null,
    source_name text not null,
    source_sha256 text not null,
    source_length integer not null,
    numbered integer not null,
    tokeniser_version integer not null,
    entry integer not null references ledger
) strict;

create table corrigendum (
    draft_id integer not null references draft,
    ordinal integer not null,
    symbol text not null,
    date text,
    primary key (draft_id, ordinal)
) strict, without rowid;

create table paragraph (
    draft_id integer not null references draft,
    ordinal integer not null,
    kind text not null,
    level integer not null,
    label text,
    parent integer,
    section integer,
    primary key (draft_id, ordinal)
) strict, without rowid;

create table participant (
    id integer primary key,
    name text not null,
    kind text not null
) strict;

create table alias (
    participant_id integer not null references participant,
    ordinal integer not null,
    name text not null,
    language text,
    primary key (participant_id, ordinal)
) strict, without rowid;

create table membership (
    participant_id integer not null references participant,
    ordinal integer not null,
    group_id integer not null references participant,
    from_day text,
    until_day text,
    primary key (participant_id, ordinal)
) strict, without rowid;

create table submission (
    id integer primary key,
    submitter_id integer not null references participant,
    draft_id integer not null references draft,
    entry integer not null references ledger
) strict;

create table proposal (
    id integer primary key,
    draft_id integer not null references draft,
    submission_id integer references submission,
    operation text not null,
    status text not null,
    confirmed_reading integer,
    confirmed_by text,
    is_withdrawn integer not null,
    entry integer not null references ledger
) strict;

create index proposal_by_draft on proposal (draft_id);
create index proposal_by_submission on proposal (submission_id);

create table proposal_involvement (
    proposal_id integer not null references proposal,
    ordinal integer not null,
    participant_id integer not null references participant,
    role text not null,
    primary key (proposal_id, ordinal)
) strict, without rowid;

create index proposal_involvement_by_participant on proposal_involvement (participant_id, role, proposal_id);

create table resolution (
    proposal_id integer not null references proposal,
    draft_id integer not null references draft,
    tokeniser_version integer not null,
    state text not null,
    primary key (proposal_id, draft_id)
) strict, without rowid;

create index resolution_by_version on resolution (tokeniser_version);

create table resolution_paragraph (
    proposal_id integer not null,
    draft_id integer not null,
    paragraph integer not null,
    primary key (proposal_id, draft_id, paragraph),
    foreign key (proposal_id, draft_id) references resolution,
    foreign key (draft_id, paragraph) references paragraph
) strict, without rowid;

create index resolution_paragraph_by_paragraph on resolution_paragraph (draft_id, paragraph, proposal_id);

create table remark (
    id integer primary key,
    draft_id integer not null references draft,
    participant_id integer not null references participant,
    submission_id integer references submission,
    entry integer not null references ledger
) strict;

create index remark_by_draft on remark (draft_id);

create table remark_paragraph (
    remark_id integer not null references remark,
    draft_id integer not null,
    paragraph integer not null,
    primary key (remark_id, paragraph),
    foreign key (draft_id, paragraph) references paragraph
) strict, without rowid;

create index remark_paragraph_by_paragraph on remark_paragraph (draft_id, paragraph, remark_id);

create table position (
    id integer primary key,
    proposal_id integer not null references proposal,
    participant_id integer not null references participant,
    stance text not null,
    day text,
    entry integer not null references ledger
) strict;

create index position_by_proposal on position (proposal_id);

-- Where in what each row of search stands. owner and part: a draft and a paragraph's ordinal, or a proposal or remark and which of its texts it is.
create table searched (
    id integer primary key,
    kind text not null,
    owner integer not null,
    part integer not null
) strict;

-- Terms are cut by our own tokeniser; what arrives here is lower case with blanks between. Words themselves are not kept a second time.
create virtual table search using fts5 (terms, content = '', tokenize = 'ascii');
