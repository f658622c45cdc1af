using Amendments.Audits;
using Amendments.Desk;
using Amendments.Intake;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Sqlite;
using Amendments.Submissions;
using Amendments.Tests.Desk;
using NUnit.Framework;

namespace Amendments.Tests.Audits;

/// <summary>
/// Records of every fate, from one letter: P1 on the table with positions; P2 withdrawn; P3 corrected; P4 taken back with its acceptance; P5 redacted; P6 confidential;
/// R1 a remark; F8 rejected, F9 waiting. From a confidential letter: P7 and R2. From the floor: P8, whose wording looks like a formula, and P9, taken back.
/// </summary>
internal sealed class AuditDesk : IDisposable
{
    public const string Formula = "=HYPERLINK(\"http://example.org\", \"click\"), or\n-1";

    private readonly ReviewDesk _desk = new();

    public AuditDesk()
    {
        _desk.Take("letter.txt", null, [.. Lines()], particulars: new SubmissionParticulars("Letter", "by e-mail", new SubmissionDates(new DateOnly(2025, 7, 1), null, new DateOnly(2025, 7, 4)), "en"));
        _desk.Accept(1, 2, 3, 4, 5, 6, 7);
        Withdraw.Run(Store, "Ann", new Id<Proposal>(2), "They agreed otherwise.");
        CorrectRecord.Run(Store, "Ann", "P3", new RecordChange { Wording = "corrected words" }, "misread");
        _desk.Undo(4);
        RedactRecord.Run(Store, "Ann", "P5", "sent by mistake");
        ChangeConfidentiality.Run(Store, "Ann", "P6", isConfidential: true, "asked for");
        RejectFindings.Run(Store, "Ann", [new Id<Finding>(8)], "an echo");
        _desk.Take("secret.txt", null, [("Secret seven.", ReviewDesk.Replacing("22", "families", "secret seven"), Confidence.Certain), ("A secret remark.", ReviewDesk.About("23"), Confidence.Certain)], "Delegation A",
            new SubmissionParticulars("Secret letter", null, new SubmissionDates(), "en") { IsConfidential = true });
        Assert.That(_desk.Accept(10, 11).Problems, Is.Empty);
        Record($$"""
            { "operation": "replace-paragraph", "target": "60", "wording": {{System.Text.Json.JsonSerializer.Serialize(Formula)}}, "on": "2025-07-21" },
            { "operation": "append", "target": "59", "wording": "Never said." },
            { "position": "support", "proposal": "P1", "by": "Group B", "on": "2025-07-22" },
            { "position": "oppose", "proposal": "P1", "by": "Delegation A" }
            """);
        Assert.That(TakeBackRecord.Run(Store, "Ann", "P9", "never said").Problems, Is.Empty);
    }

    public SqliteWorkspace Store => _desk.Store;

    public Draft Draft => _desk.Draft;

    public AuditReport Report(AuditQuery? query = null) => ReportAudit.Run(Store, null, query ?? new AuditQuery()).Value!;

    /// <summary>The same with what is confidential.</summary>
    public AuditReport Whole()
    {
        using var store = SqliteWorkspace.Open(_desk.Folder, TimeProvider.System, showsConfidential: true);
        return ReportAudit.Run(store, null, new AuditQuery()).Value!;
    }

    public void Dispose() => _desk.Dispose();

    private static IEnumerable<(string Line, FindingContent Content, Confidence Confidence)> Lines()
    {
        string[] words = ["wording one", "wording two", "wording three", "wording four", "flibbertigibbet", "hush-hush"];
        foreach (var (index, word) in words.Index())
        {
            yield return ($"Replace it by “{word}” in 22 ({index}).", ReviewDesk.Replacing("22", "cultural engagement", word), Confidence.Certain);
        }

        yield return ("A remark, with “quotes”.", ReviewDesk.About("21"), Confidence.Certain);
        yield return ("Replace it by “an echo” in 22.", ReviewDesk.Replacing("22", "cultural engagement", "an echo"), Confidence.NeedsReview);
        yield return ("Replace it by “later” in 22.", ReviewDesk.Replacing("22", "cultural engagement", "later"), Confidence.NeedsReview);
    }

    private void Record(string items)
    {
        var read = ProposalFile.Read($$"""{ "version": 1, "by": ["Organization C"], "items": [{{items}}] }""");
        Assert.That(read.Problems, Is.Empty);
        Assert.That(Propose.Run(Store, "Ann", Draft, read.Value!).Problems, Is.Empty);
    }
}
