using Amendments.Papers;
using Amendments.Tests.Fixtures;

namespace Amendments.Tests.Papers;

/// <summary>The stand-in for the Elements Paper in <c>fixtures/papers</c>.</summary>
internal static class StandInPaper
{
    public static string Markdown() => File.ReadAllText(Repository.PathTo("fixtures", "papers", "elements-paper.md"));

    public static Draft Draft() => Drafts.Assemble(DraftText.Read(Markdown()));
}
