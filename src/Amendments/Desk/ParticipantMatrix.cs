using System.Diagnostics;
using Amendments.Participants;

namespace Amendments.Desk;

/// <summary>Participants across, paragraphs down, and in each field how the one stands to the others there.</summary>
/// <param name="Columns">The participants, each with a short name of its own.</param>
/// <param name="Rows">The paragraphs that somebody speaks on, in reading order.</param>
public sealed record ParticipantMatrix(ValueList<(Participant Participant, string Short)> Columns, ValueList<MatrixRow> Rows)
{
    /// <summary>The matrix of a comparison.</summary>
    public static ParticipantMatrix Of(PaperComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var names = new ShortNames(comparison.Participants);
        return new ParticipantMatrix(
            comparison.Participants.Select(p => (p, names.Of(p.Id))).ToValueList(),
            comparison.Places.Select(place => new MatrixRow(place, Marks(comparison, place))).ToValueList());
    }

    /// <summary>The sign of a mark, which is read without colour.</summary>
    public static string Sign(MatrixMark mark) => mark switch
    {
        MatrixMark.None => string.Empty,
        MatrixMark.Alone => "+",
        MatrixMark.Same => "=",
        MatrixMark.Competing => "≠",
        _ => throw new UnreachableException(),
    };

    /// <summary>What a mark means, in a clause.</summary>
    public static string Describe(MatrixMark mark) => mark switch
    {
        MatrixMark.None => "asks for nothing there",
        MatrixMark.Alone => "asks for something that nobody else does, and that excludes nothing",
        MatrixMark.Same => "asks for the same as another, and competes with nobody",
        MatrixMark.Competing => "competes with another",
        _ => throw new UnreachableException(),
    };

    private static ValueList<MatrixMark> Marks(PaperComparison comparison, PaperPlace place)
    {
        var compilation = comparison.Compilation;
        var backers = place.Findings.Requests.ToDictionary(r => r, r => ComparePaper.Backers(compilation, r));
        var against = compilation.Conflicts.Where(c => c.IsExclusive && (backers.ContainsKey(c.First) || backers.ContainsKey(c.Second)))
            .SelectMany(c => new[] { (c.First, c.Second), (c.Second, c.First) })
            .ToLookup(c => c.Item1, c => ComparePaper.Backers(compilation, c.Item2));
        return comparison.Participants.Select(p => Mark(p.Id, backers, against)).ToValueList();
    }

    private static MatrixMark Mark(Id<Participant> participant, Dictionary<int, HashSet<Id<Participant>>> backers, ILookup<int, HashSet<Id<Participant>>> against)
    {
        var own = backers.Where(b => b.Value.Contains(participant)).ToList();
        return own.Count == 0 ? MatrixMark.None
            : own.Exists(b => against[b.Key].Any(other => !other.Contains(participant))) ? MatrixMark.Competing
            : own.Exists(b => b.Value.Count > 1) ? MatrixMark.Same
            : MatrixMark.Alone;
    }
}
