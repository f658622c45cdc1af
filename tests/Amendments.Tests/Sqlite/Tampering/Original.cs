using Amendments.Ledger;
using Amendments.Intake;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Tests.Sqlite.Tampering;

/// <summary>A closed workspace in which everything has happened, some words are erased and no table is empty; tamperers get copies.</summary>
internal sealed class Original : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Original()
    {
        using (var workspace = Sample.Full(_folder))
        {
            workspace.Write(Sample.Actor, writer =>
            {
                writer.Record(new Event.FindingCorrected(new Id<Finding>(5), new FindingContent.Remark(new Target.Paragraph(Label.Of(1)))));
                writer.Record(new Event.ProposalMade(Sample.Proposal(3, Sample.Replace("Commission", "1"), "Assembly")));
                writer.Record(new Event.ScenarioSaved(new Amendments.Scenarios.Scenario("Second try", Sample.Draft, [new Amendments.Conflicts.ProposalPart(new Id<Proposal>(3), 1)])));
                var bytes = "A letter."u8.ToArray();
                var file = SourceFile.Of("letter.txt", bytes);
                writer.Keep(file, bytes);
                writer.Record(new Event.SubmissionAdded(new Submissions.Submission(
                    writer.Next<Submissions.Submission>(), new Id<Participants.Participant>(2), Sample.Draft, "Letter", file, null, new Submissions.SubmissionDates(), "en")));
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
