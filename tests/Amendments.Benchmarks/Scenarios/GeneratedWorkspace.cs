using Amendments.Desk;
using Amendments.Participants;
using Amendments.Sqlite;

namespace Amendments.Benchmarks.Scenarios;

/// <summary>A workspace in which one paragraph has a given number of proposals and all others share the rest.</summary>
internal static class GeneratedWorkspace
{
    private const string Editor = "editor";

    /// <summary>The paragraph with the given number.</summary>
    public const int Shown = 22;

    /// <summary>Makes it through the use cases that the command line calls.</summary>
    /// <param name="folder">Where; it must not exist.</param>
    /// <param name="paragraphs">Numbered paragraphs of the draft.</param>
    /// <param name="proposals">How many proposals in all.</param>
    /// <param name="onShown">How many of them on the paragraph <see cref="Shown"/>.</param>
    /// <returns>How long it took to record the proposals.</returns>
    /// <exception cref="InvalidOperationException">A generated proposal was refused.</exception>
    public static TimeSpan Make(string folder, int paragraphs, int proposals, int onShown)
    {
        using var store = SqliteWorkspace.Create(folder, "Generated paper", Editor, TimeProvider.System);
        foreach (var participant in GeneratedProposals.Proponents)
        {
            AddParticipant.Run(store, Editor, participant.Name, ParticipantKind.State, [], []);
        }

        var generated = new GeneratedDraft(paragraphs);
        var draft = ImportDraft.Run(store, Editor, generated.Read(), GeneratedDraft.Header, generated.Source, generated.Docx).Value!;
        var made = new GeneratedProposals(seed: 3);
        var shown = generated.Numbered[Shown - 1];
        var others = generated.Numbered.Where(p => p != shown).ToList();
        var items = Enumerable.Repeat(shown, onShown).Concat(Enumerable.Range(0, proposals - onShown).Select(i => others[i % others.Count])).Select(made.Item).ToList();
        var start = TimeProvider.System.GetTimestamp();
        var recorded = Propose.Run(store, Editor, draft, items);
        return recorded.Value is null
            ? throw new InvalidOperationException($"The proposals were refused: {recorded.Problems[0]}")
            : TimeProvider.System.GetElapsedTime(start);
    }
}
