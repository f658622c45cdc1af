using Amendments.Comparison;
using Amendments.Composition;
using Amendments.Ledger;
using Amendments.Proposals;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Json;
using Amendments.Sqlite.Queries;
using Amendments.Sqlite.Words;

namespace Amendments.Sqlite.Tables;

/// <summary>Writes the tables about proposals, with what each comes to on the draft that it addresses.</summary>
internal sealed class ProposalRows(Database database, DraftQueries drafts, ProposalQueries proposals, Resolutions resolutions, SearchIndex index)
{
    public void Made(long entry, Proposal proposal)
    {
        CheckAsMade(proposal);
        database.Run(
            """
            insert into proposal (id, draft_id, submission_id, operation, status, is_withdrawn, is_confidential, entry)
            values (@id, @draft, @submission, @operation, @status, 0, @confidential, @entry)
            """,
            ("id", proposal.Id.Number), ("draft", proposal.Draft.Number), ("submission", proposal.Source?.Submission.Number),
            ("operation", OperationName.Of(proposal.Operation)), ("status", Names<ProposalStatus>.Of(proposal.Status)),
            ("confidential", proposal.IsConfidential ? 1 : 0), ("entry", entry));
        AddInvolvements(proposal);
        AddAmended(proposal);
        AddResolution(proposal);
        index.Add(SearchIndex.Proposal, proposal.Id.Number, Searchable.Of(proposal));
    }

    /// <summary>It reads otherwise from now on. What others said of it stays; whatever changes its words is resolved anew.</summary>
    public void Corrected(long entry, Proposal proposal)
    {
        CheckAsMade(proposal);
        var former = Find(proposal.Id);
        if (former.IsConfidential && !proposal.IsConfidential)
        {
            throw new ArgumentException($"{proposal.Id} is confidential. A correction does not lift that.", nameof(proposal));
        }

        index.Remove(SearchIndex.Proposal, proposal.Id.Number, Searchable.Of(former));
        database.Run(
            "update proposal set draft_id = @draft, submission_id = @submission, is_confidential = @confidential, entry = @entry where id = @id",
            ("draft", proposal.Draft.Number), ("submission", proposal.Source?.Submission.Number), ("confidential", proposal.IsConfidential ? 1 : 0),
            ("entry", entry), ("id", proposal.Id.Number));
        database.Run("delete from proposal_involvement where proposal_id = @id", ("id", proposal.Id.Number));
        database.Run("delete from proposal_amends where proposal_id = @id", ("id", proposal.Id.Number));
        AddInvolvements(proposal);
        AddAmended(proposal);
        Update(former.CorrectedTo(proposal));
        foreach (var amending in Amending(proposal.Id))
        {
            Resolve(amending);
        }

        index.Add(SearchIndex.Proposal, proposal.Id.Number, Searchable.Of(proposal));
    }

    public void Corrected(long entry, Position position) => database.Run(
        """
        update position
        set proposal_id = @proposal, participant_id = @participant, stance = @stance, day = @day, entry = @entry
        where id = @id
        """,
        ("proposal", position.Proposal.Number), ("participant", position.By.Number),
        ("stance", Names<Participants.Stance>.Of(position.Stance)), ("day", Day.Write(position.On)), ("entry", entry), ("id", position.Id.Number));

    public void Confirmed(string by, Event.ReadingConfirmed confirmed)
    {
        var proposal = Find(confirmed.Proposal);
        if (confirmed.Reading < 1 || confirmed.Reading > proposal.Readings.Count)
        {
            throw new ArgumentException($"{proposal.Id} has no reading {confirmed.Reading}; its readings are numbered from 1 to {proposal.Readings.Count}.", nameof(confirmed));
        }

        Update(proposal with { Confirmed = new Confirmation(confirmed.Reading, by) });
    }

    public void Withdrawn(Id<Proposal> id) => Update(Find(id) with { IsWithdrawn = true });

    public void Taken(long entry, Position position) => database.Run(
        """
        insert into position (id, proposal_id, participant_id, stance, day, entry)
        values (@id, @proposal, @participant, @stance, @day, @entry)
        """,
        ("id", position.Id.Number), ("proposal", position.Proposal.Number), ("participant", position.By.Number),
        ("stance", Names<Participants.Stance>.Of(position.Stance)), ("day", Day.Write(position.On)), ("entry", entry));

    /// <summary>What withdrew it was taken back.</summary>
    public void Restored(Id<Proposal> id) => Update(Find(id) with { IsWithdrawn = false });

    public void TakenBack(long entry, Id<Proposal> id)
    {
        index.Remove(SearchIndex.Proposal, id.Number, Searchable.Of(Find(id)));
        database.Run("update proposal set taken_back_entry = @entry where id = @id", ("entry", entry), ("id", id.Number));
    }

    public void TakenBack(long entry, Id<Position> id) =>
        database.Run("update position set taken_back_entry = @entry where id = @id", ("entry", entry), ("id", id.Number));

    private Proposal Find(Id<Proposal> id) => proposals.Find(id) ?? throw new ArgumentException($"There is no proposal {id}.", nameof(id));

    private void Update(Proposal proposal)
    {
        database.Run(
            """
            update proposal
            set operation = @operation, status = @status, confirmed_reading = @reading, confirmed_by = @by, is_withdrawn = @withdrawn
            where id = @id
            """,
            ("operation", OperationName.Of(proposal.Operation)), ("status", Names<ProposalStatus>.Of(proposal.Status)),
            ("reading", proposal.Confirmed?.Reading), ("by", proposal.Confirmed?.By), ("withdrawn", proposal.IsWithdrawn ? 1 : 0), ("id", proposal.Id.Number));
        Resolve(proposal);
    }

    private void Resolve(Proposal proposal)
    {
        database.Run("delete from resolution_tie where proposal_id = @id", ("id", proposal.Id.Number));
        database.Run("delete from resolution_paragraph where proposal_id = @id", ("id", proposal.Id.Number));
        database.Run("delete from resolution where proposal_id = @id", ("id", proposal.Id.Number));
        AddResolution(proposal);
    }

    private List<Proposal> Amending(Id<Proposal> id) =>
    [
        .. database.Rows(
            """
            with recursive amending (id) as (
                select proposal_id from proposal_amends where amended_id = @id
                union
                select a.proposal_id from proposal_amends as a join amending on a.amended_id = amending.id
            )
            select id from amending where id <> @id order by id
            """,
            r => new Id<Proposal>(r.GetInt32(0)),
            ("id", id.Number)).Select(proposals.Find).OfType<Proposal>(),
    ];

    private void AddAmended(Proposal proposal)
    {
        foreach (var amended in proposal.Amended)
        {
            database.Run(
                "insert into proposal_amends (proposal_id, amended_id) values (@id, @amended)",
                ("id", proposal.Id.Number), ("amended", amended.Number));
        }
    }

    private static void CheckAsMade(Proposal proposal)
    {
        if (proposal.Confirmed is not null || proposal.IsWithdrawn)
        {
            throw new ArgumentException($"{proposal.Id} is confirmed or withdrawn already. Record it as it was made, then what happened to it.", nameof(proposal));
        }
    }

    private void AddInvolvements(Proposal proposal)
    {
        for (var i = 0; i < proposal.Involved.Count; i++)
        {
            var (participant, role) = proposal.Involved[i];
            database.Run(
                "insert into proposal_involvement (proposal_id, ordinal, participant_id, role) values (@id, @ordinal, @participant, @role)",
                ("id", proposal.Id.Number), ("ordinal", i + 1), ("participant", participant.Number), ("role", Names<Participants.Role>.Of(role)));
        }
    }

    private void AddResolution(Proposal proposal)
    {
        var resolution = resolutions.Of(proposal);
        var draft = drafts.Find(proposal.Draft)!;
        database.Run(
            "insert into resolution (proposal_id, draft_id, tokeniser_version, state) values (@proposal, @draft, @version, @state)",
            ("proposal", proposal.Id.Number), ("draft", draft.Id.Number), ("version", Tokeniser.Version), ("state", Names<ResolutionState>.Of(resolution.State)));
        foreach (var paragraph in resolution.Touches.Distinct())
        {
            database.Run(
                "insert into resolution_paragraph (proposal_id, draft_id, paragraph) values (@proposal, @draft, @paragraph)",
                ("proposal", proposal.Id.Number), ("draft", paragraph.Draft.Number), ("paragraph", paragraph.Ordinal));
        }

        foreach (var tie in Ties.Of(proposal, resolution, draft))
        {
            database.Run(
                "insert into resolution_tie (draft_id, tie, proposal_id) values (@draft, @tie, @proposal)",
                ("draft", draft.Id.Number), ("tie", tie), ("proposal", proposal.Id.Number));
        }
    }
}
