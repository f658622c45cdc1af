using System.Globalization;
using Amendments.Desk;
using Amendments.History;
using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Sqlite;
using Amendments.Tests.Generators;
using Amendments.Tests.Sqlite;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Amendments.Tests.Git;

/// <summary>The history composes the text paragraph by paragraph as proposals come and go; it must be what composing everything at once gives.</summary>
internal sealed class ProposedTextTests
{
    // Each case is a workspace of its own.
    private const int Cases = 120;

    [Test]
    public void The_proposed_text_is_that_of_the_whole_composition() => Property.Holds(
        Gen.Zip(RandomCase.All.Where(IsText), Gen.ArrayOf(Gen.Choose(0, 99), 6)), drawn => Holds(drawn.Item1, drawn.Item2), count: Cases);

    // U+0000 and halves of characters are refused when words are recorded.
    private static bool IsText(RandomCase item) =>
        item.Paragraphs.Select(p => p.Text.Text).Concat(item.Proposals(item.Draft).SelectMany(p => new[] { p.Wording.Text, p.ToString() }))
            .All(text => text.EnumerateRunes().All(r => r.Value is not 0 and not 0xFFFD));

    private static bool Holds(RandomCase item, int[] choices)
    {
        using var folder = new TemporaryFolder();
        var history = new MemoryHistory();
        using var workspace = SqliteWorkspace.Create(folder.Path, "Paper", Sample.Actor, StoppedClock.Instance, history);
        var draft = item.Draft;
        workspace.Write(Sample.Actor, writer =>
        {
            writer.Record(new Event.DraftImported(draft.Id, workspace.Paper.Id, draft.Header, draft.Source, draft.Paragraphs.Select(p => p.Content).ToValueList()));
            return writer.Record(new Event.ParticipantAdded(new Participant(new Id<Participant>(1), "Delegation A", ParticipantKind.State, [], [])));
        });
        var number = 0;
        foreach (var proposal in item.Proposals(draft))
        {
            workspace.Write(Sample.Actor, writer => writer.Record(new Event.ProposalMade(proposal)));
            if (!Same(workspace, history))
            {
                return false;
            }

            // Sometimes an earlier one goes; now and then somebody else looks at the workspace with fresh eyes.
            if (choices[number] < 40 && workspace.Proposals(new ProposalFilter { Status = ProposalStatus.Proposed }) is { Count: > 0 } standing)
            {
                workspace.Write(Sample.Actor, writer => writer.Record(new Event.ProposalWithdrawn(standing[choices[number] % standing.Count].Proposal.Id, string.Empty)));
                if (!Same(workspace, history))
                {
                    return false;
                }
            }

            number++;
        }

        return true;
    }

    private static bool Same(SqliteWorkspace workspace, MemoryHistory history)
    {
        var actual = history.Files.Where(f => f.Key.StartsWith(FilePaths.Proposed, StringComparison.Ordinal) && !f.Key.EndsWith("order.txt", StringComparison.Ordinal)).ToList();
        var expected = Expected(workspace);
        return actual.SequenceEqual(expected)
            ? true
            : throw new InvalidOperationException($"In the history:\n{string.Join('\n', actual.Except(expected))}\nby composing everything:\n{string.Join('\n', expected.Except(actual))}");
    }

    private static SortedDictionary<string, string> Expected(SqliteWorkspace workspace)
    {
        var draft = workspace.Draft(new Id<Draft>(1))!;
        var names = new ParagraphFiles(draft);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var behind = "0";
        foreach (var paragraph in Compile.Run(workspace, draft, new ProposalFilter()).Composed.Paragraphs)
        {
            behind = paragraph.Base is { } id ? names[id] : behind;
            var name = paragraph.Base is null ? $"{behind}+{paragraph.Mark.Owner}" : behind;
            var count = counts[name] = counts.GetValueOrDefault(name) + 1;
            var text = SentenceLines.Of(paragraph.Redline.Revised().Text);
            if (text.Length > 0)
            {
                files[$"{FilePaths.Proposed}{name}{(count == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"~{count}"))}.txt"] = text;
            }
        }

        return files;
    }
}
