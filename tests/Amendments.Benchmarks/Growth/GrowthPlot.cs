using Amendments.Benchmarks.Scenarios;
using Amendments.Comparison;
using Amendments.Conflicts;

namespace Amendments.Benchmarks.Growth;

/// <summary>Measures how the cost of laying proposals over each other grows, and draws it.</summary>
internal static class GrowthPlot
{
    private const int Paragraphs = 100;
    private const int Turns = 11;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    /// <summary>Measures, prints the numbers, and writes the picture.</summary>
    /// <param name="path">The file to write.</param>
    public static int Run(string path)
    {
        Panel[] panels = [OnOneParagraph([25, 50, 100, 200, 400]), OnManyParagraphs([2000, 5000, 10000, 20000])];
        foreach (var line in panels.SelectMany(p => p.Lines))
        {
            Console.WriteLine($"{line.Name}: {string.Join(", ", line.Points.Select(p => FormattableString.Invariant($"{p.Size} in {p.Milliseconds:0.0} ms")))}");
        }

        File.WriteAllText(path, Plot.Svg(panels));
        return 0;
    }

    private static Panel OnOneParagraph(int[] sizes)
    {
        var crowds = sizes.Select(s => new CrowdedDraft(1, s)).ToList();
        var texts = crowds.ToDictionary(c => c, c => c.Texts());
        return new Panel("Proposals on one paragraph of 150 words", "proposals",
            [Line("requests, conflicts, overlay", crowds, c => c.Analyse()), Line("a word diff for each proposal", crowds, c => Differ(c, texts[c]))]);
    }

    private static Panel OnManyParagraphs(int[] sizes)
    {
        var crowds = sizes.Select(s => new CrowdedDraft(Paragraphs, s)).ToList();
        return new Panel("Proposals on 100 paragraphs of 150 words", "proposals",
            [Line("requests, conflicts, overlays, choices", crowds, c => Choose(c)), Line("resolving the proposals", crowds, c => c.Resolve())]);
    }

    private static int Choose(CrowdedDraft crowd)
    {
        var (requests, conflicts, _) = crowd.Analyse();
        return Choices.Of(requests.Count, conflicts).Open.Count;
    }

    private static int Differ(CrowdedDraft crowd, IReadOnlyList<string> texts) => texts.Sum(t => WordDiff.Changes(crowd.Draft.Paragraphs[0].Text.Text, t).Count);

    // What the runtime has not yet compiled to the end would count for the first sizes; so all of them run for a while first.
    private static Series Line(string name, List<CrowdedDraft> crowds, Action<CrowdedDraft> work)
    {
        for (var start = TimeProvider.System.GetTimestamp(); TimeProvider.System.GetElapsedTime(start) < WarmUp;)
        {
            crowds.ForEach(work);
        }

        return new Series(name, [.. crowds.Select(c => (c.Proposals.Count, Median(() => work(c))))]);
    }

    private static double Median(Action work) => Enumerable.Range(0, Turns).Select(_ =>
    {
        var start = TimeProvider.System.GetTimestamp();
        work();
        return TimeProvider.System.GetElapsedTime(start).TotalMilliseconds;
    }).Order().ElementAt(Turns / 2);
}
