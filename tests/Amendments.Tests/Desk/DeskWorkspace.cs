using System.Text;
using Amendments.Composition;
using Amendments.Desk;
using Amendments.Intake;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Sqlite;
using Amendments.Submissions;
using Amendments.Tests.Fixtures;
using Amendments.Word.Reading;
using Amendments.Word.Typesetting;

namespace Amendments.Tests.Desk;

/// <summary>A workspace in a temporary folder with the stand-in paper, as a .docx, and the participants of the demo.</summary>
internal sealed class DeskWorkspace : IDisposable
{
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("amendments-desk-").FullName;

    public DeskWorkspace()
    {
        Store = SqliteWorkspace.Create(Path.Combine(_folder, "w"), "WSIS+20", "editor", TimeProvider.System);
        var paper = DraftText.Read(File.ReadAllText(Repository.PathTo("fixtures/papers/elements-paper.md")));
        Docx = DraftTypesetter.Typeset(paper.Title, paper.Paragraphs, "en");
        Draft = ImportDraft.Run(Store, "editor", WordDraftReader.Read(Docx), new DraftHeader("Elements Paper", "", new DateOnly(2025, 6, 20), "en", []), SourceFile.Of("elements-paper.docx", Docx), Docx).Value!;
        foreach (var (name, kind) in new[] { ("UNESCO", ParticipantKind.Organization), ("Delegation A", ParticipantKind.State), ("Group B", ParticipantKind.Group), ("Organization C", ParticipantKind.CivilSociety) })
        {
            AddParticipant.Run(Store, "editor", name, kind, [], []);
        }
    }

    public SqliteWorkspace Store { get; }

    public string Folder => Path.Combine(_folder, "w");

    public Draft Draft { get; }

    public byte[] Docx { get; }

    public Outcome<Recorded> ProposeUnesco()
    {
        var bytes = File.ReadAllBytes(Repository.PathTo("fixtures/submissions/unesco.md"));
        AddSubmission.Run(Store, "editor", "UNESCO", Draft.Id, new SubmissionParticulars("UNESCO inputs", null, new SubmissionDates(), "en"), SourceFile.Of("unesco.md", bytes), bytes);
        return Propose("fixtures/submissions/unesco.proposals.json", "S1");
    }

    public Outcome<Recorded> ProposeInvented() => Propose("fixtures/submissions/invented.proposals.json", null);

    public Compilation Compile() => Amendments.Desk.Compile.Run(Store, Draft, new ProposalFilter());

    public void Dispose()
    {
        Store.Dispose();
        System.IO.Directory.Delete(_folder, recursive: true);
    }

    private Outcome<Recorded> Propose(string file, string? submission)
    {
        var items = ProposalFile.Read(File.ReadAllText(Repository.PathTo(file), Encoding.UTF8), null, submission);
        return items.Value is { } read ? Amendments.Desk.Propose.Run(Store, "editor", Draft, read) : Outcome<Recorded>.Failed(items.Problems);
    }
}
