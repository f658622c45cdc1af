using Amendments.Comparison;
using Amendments.Intake;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Desk;

/// <summary>
/// Finds for each finding the earlier one that it is or whose place it takes: first those of the same words and content, then, the most
/// alike first, those on the same place or of similar words.
/// </summary>
internal sealed class FindingMatches
{
    // Below this, two passages have little in common but the words that every instruction has.
    private const double LeastLikeness = 0.6;

    private readonly QueuedFinding?[] _same;
    private readonly QueuedFinding?[] _changed;

    /// <summary>Matches them.</summary>
    /// <param name="fresh">What was found now.</param>
    /// <param name="earlier">What was found before.</param>
    /// <param name="isSameFile">Whether it was found in the same file; what a person has decided or corrected there stays, however it is understood now.</param>
    public FindingMatches(IReadOnlyList<Finding> fresh, IReadOnlyList<QueuedFinding> earlier, bool isSameFile)
    {
        (_same, _changed) = (new QueuedFinding?[fresh.Count], new QueuedFinding?[fresh.Count]);
        var byWords = earlier.GroupBy(e => Words(e.Finding)).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        MatchSame(fresh, byWords, (e, content) => IsSame(e, content));
        if (isSameFile)
        {
            MatchSame(fresh, byWords, (e, _) => e.Decision is not null || e.IsCorrected);
        }

        Gone = MatchChanged(fresh, [.. byWords.Values.SelectMany(e => e).OrderBy(e => e.Id)]);
    }

    /// <summary>The earlier ones that were not found again.</summary>
    public IReadOnlyList<QueuedFinding> Gone { get; }

    /// <summary>The earlier finding that a fresh one is; null when it is none.</summary>
    public QueuedFinding? Same(int fresh) => _same[fresh];

    /// <summary>The earlier finding whose place a fresh one takes; null when it takes none's.</summary>
    public QueuedFinding? Changed(int fresh) => _changed[fresh];

    // Several findings can share the words of one sentence.
    private void MatchSame(IReadOnlyList<Finding> fresh, Dictionary<string, List<QueuedFinding>> byWords, Func<QueuedFinding, FindingContent, bool> isSame)
    {
        for (var i = 0; i < fresh.Count; i++)
        {
            if (_same[i] is null && byWords.GetValueOrDefault(Words(fresh[i])) is { } candidates && candidates.FindIndex(e => isSame(e, fresh[i].Content)) is >= 0 and var at)
            {
                _same[i] = candidates[at];
                candidates.RemoveAt(at);
            }
        }
    }

    private List<QueuedFinding> MatchChanged(IReadOnlyList<Finding> fresh, List<QueuedFinding> left)
    {
        var tokens = left.ConvertAll(e => Tokens(e.Finding));
        var pairs = Enumerable.Range(0, fresh.Count).Where(i => _same[i] is null)
            .SelectMany(i => Pairs(i, fresh[i], left, tokens)).OrderByDescending(p => p.Score).ThenBy(p => p.Fresh).ToList();
        var isTaken = new bool[left.Count];
        foreach (var (i, earlier, _) in pairs)
        {
            if (_changed[i] is null && !isTaken[earlier])
            {
                (_changed[i], isTaken[earlier]) = (left[earlier], true);
            }
        }

        return [.. left.Where((_, i) => !isTaken[i])];
    }

    private static IEnumerable<(int Fresh, int Earlier, double Score)> Pairs(int number, Finding fresh, List<QueuedFinding> left, List<HashSet<string>> tokens)
    {
        var own = Tokens(fresh);
        for (var i = 0; i < left.Count; i++)
        {
            var likeness = Likeness(own, tokens[i]);
            var content = left[i].Finding.Content;
            var isThere = fresh.Content.GetType() == content.GetType() && Place(fresh.Content) is { } place && place == Place(content);
            if (isThere || likeness >= LeastLikeness)
            {
                yield return (number, i, likeness + (isThere ? 1 : 0));
            }
        }
    }

    // What is said of the whole paper is no place that two findings have in common.
    private static string? Place(FindingContent content) => content switch
    {
        FindingContent.Proposal proposal => Place(proposal.Readings[0].Operation.Target),
        FindingContent.Remark remark => Place(remark.Target),
        FindingContent.Position position => position.About.ToString(),
        _ => null,
    };

    private static string? Place(Target target) => target is Target.Whole ? null : target.ToString();

    private static bool IsSame(QueuedFinding earlier, FindingContent content) => Asked(earlier.Found) == Asked(content) || Asked(earlier.Finding.Content) == Asked(content);

    // The explanations of a reading or a supply are intake's own words and may be put otherwise by a newer version.
    private static FindingContent Asked(FindingContent content) => content is FindingContent.Proposal proposal ? proposal with
    {
        Readings = proposal.Readings.Select(r => new Reading(r.Operation)).ToValueList(),
        Supplied = proposal.Supplied.Select(s => new Supply(s.Kind, s.What, string.Empty)).ToValueList(),
    } : content;

    private static string Words(Finding finding) => Folding.Fold(finding.Passage.Quote.Text).Text.Trim();

    private static HashSet<string> Tokens(Finding finding)
    {
        var words = Words(finding).ToUpperInvariant();
        return [.. Tokeniser.Tokenise(words).Where(t => t.IsSignificant).Select(t => t.Range.In(words))];
    }

    // Dice 1945: twice what they have in common, as a share of both.
    private static double Likeness(HashSet<string> left, HashSet<string> right) =>
        left.Count + right.Count == 0 ? 1 : 2.0 * left.Count(right.Contains) / (left.Count + right.Count);
}
