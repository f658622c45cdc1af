using Amendments.Intake;
using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Tests.Sqlite.Tampering;

/// <summary>A closed workspace in which everything has happened, also corrections and redactions, and no table is empty; tamperers get copies.</summary>
internal sealed class Original : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Original()
    {
        using (var workspace = Corrected.Create(_folder))
        {
            workspace.Write(Sample.Actor, writer =>
            {
                writer.Record(new Event.FindingCorrected(new Id<Finding>(5), new FindingContent.Remark(new Target.Paragraph(Label.Of(1)))));
                var proposal = writer.Next<Proposal>();
                writer.Record(new Event.ProposalMade(Sample.Proposal(proposal.Number, Sample.Replace("Commission", "1"), "Assembly")));
                writer.Record(new Event.ScenarioSaved(new Amendments.Scenarios.Scenario("Second try", Sample.Draft, [new Amendments.Conflicts.ProposalPart(proposal, 1)])));
                var bytes = "A note."u8.ToArray();
                var file = SourceFile.Of("note.txt", bytes);
                writer.Keep(file, bytes);
                writer.Record(new Event.SubmissionAdded(new Submissions.Submission(
                    writer.Next<Submissions.Submission>(), new Id<Participants.Participant>(2), Sample.Draft, "Note", file, null, new Submissions.SubmissionDates(), "en")));
                return true;
            });
            using var raw = new RawDatabase(_folder.Database);
            workspace.Erase(raw.Value("select hash from content where body = 'every year'"), "Chair", "entered by mistake");
        }

        Bytes = File.ReadAllBytes(_folder.Database);
    }

    public byte[] Bytes { get; }

    public string Path => _folder.Path;

    /// <summary>Asks the untouched database.</summary>
    public List<string[]> Rows(string sql)
    {
        using var raw = new RawDatabase(_folder.Database);
        return raw.Rows(sql);
    }

    public void Dispose() => _folder.Dispose();
}
