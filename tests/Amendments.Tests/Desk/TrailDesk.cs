using Amendments.Desk;
using Amendments.Intake;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Sqlite;

namespace Amendments.Tests.Desk;

/// <summary>
/// The demo's paper with proposals of every fate: P1 on the table, from finding F1; P2 of two readings, one of them confirmed; P3 withdrawn; P4 taken back
/// with the acceptance of F2, which waits again; P5 from the floor, for the same words as P1; P6 in a scenario; P7 against P1. F3 is rejected, F4 waits, corrected.
/// </summary>
internal sealed class TrailDesk : IDisposable
{
    private readonly ReviewDesk _desk = new();

    public TrailDesk()
    {
        _desk.Take(
            "letter.txt",
            ("Replace “cultural engagement” by “cultural diversity” in 22.", ReviewDesk.Replacing("22", "cultural engagement", "cultural diversity"), Confidence.Certain),
            ("Replace “epidemics” by “pandemics” in 22.", ReviewDesk.Replacing("22", "epidemics", "pandemics"), Confidence.NeedsReview),
            ("Replace “epidemics” by “plagues of locusts” in 22.", ReviewDesk.Replacing("22", "epidemics", "plagues of locusts"), Confidence.NeedsReview),
            ("Replace “museums” by “theatres” in 22, or by “operas”.", ReviewDesk.Replacing("22", "museums", "theatres"), Confidence.NeedsReview));
        _desk.Accept(1);
        Record("""
            { "readings": [{ "operation": "append", "target": "60" }, { "operation": "replace-paragraph", "target": "60" }], "wording": "The Forum publishes its messages." },
            { "operation": "replace-words", "target": "22", "old": "families", "wording": "households" }
            """);
        _desk.Accept(2);
        Withdraw.Run(Store, "Ann", new Id<Proposal>(3), "They agreed otherwise.");
        _desk.Undo(2, "Bob");
        RejectFindings.Run(Store, "Ann", [new Id<Finding>(3)], "an echo of F2");
        Record("""
            { "operation": "replace-words", "target": "22", "old": "cultural engagement", "wording": "cultural diversity", "on": "2025-07-21" },
            { "operation": "append", "target": "59", "wording": "It concerns everybody." },
            { "operation": "replace-words", "target": "22", "old": "cultural engagement", "wording": "cultural life", "coSponsors": ["Delegation A"] }
            """);
        ConfirmReading.Run(Store, "chair", new Id<Proposal>(2), 1);
        Record("""
            { "position": "support", "proposal": "P1", "by": "Group B", "on": "2025-07-22" },
            { "position": "oppose", "proposal": "P1", "by": "Delegation A" }
            """);
        SaveScenario.Run(Store, "chair", "Shared ground", Draft, ComposeScenario.Run(Store, Draft, new ScenarioQuery { Take = ["P6"] }).Value!);
        CorrectFinding.Run(Store, "Ann", new Id<Finding>(4), new FindingCorrection(new OperationForm(), "operas"));
    }

    public SqliteWorkspace Store => _desk.Store;

    public Draft Draft => _desk.Draft;

    public void Dispose() => _desk.Dispose();

    private void Record(string items)
    {
        var read = ProposalFile.Read($$"""{ "version": 1, "by": ["Organization C"], "items": [{{items}}] }""");
        Propose.Run(Store, "Ann", Draft, read.Value!);
    }
}
