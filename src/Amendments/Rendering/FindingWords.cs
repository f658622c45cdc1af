using Amendments.Composition;
using Amendments.Conflicts;
using Amendments.Desk;

namespace Amendments.Rendering;

/// <summary>Something that a comparison found, in words.</summary>
/// <param name="Kind">What sort of finding it is.</param>
/// <param name="Title">It in a line: "Competing over “multilateral”".</param>
/// <param name="Because">Why, in a clause; empty for nothing.</param>
/// <param name="Lines">Whom and what it is about.</param>
public sealed record FindingWords(FindingKind Kind, string Title, string Because, ValueList<FindingLine> Lines)
{
    // More than a reader can compare; data has all of them.
    private const int MostAlternatives = 12;

    /// <summary>Everything that was found: first what is the same and what can be granted, then what has to be settled.</summary>
    /// <param name="compilation">What is compared.</param>
    /// <param name="findings">What was found.</param>
    public static IEnumerable<FindingWords> Of(Compilation compilation, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        ArgumentNullException.ThrowIfNull(findings);
        var names = new RequestNames(compilation);
        return new[]
        {
            new FindingWords(FindingKind.Same, "The same", string.Empty, Asked(names, findings.Same)),
            new FindingWords(FindingKind.Same, "The same in part", string.Empty, findings.Shared.Select(s => new FindingLine(names.Of([s.First, s.Second]), $"both {EditWords.Describe(s.Edit, compilation.Draft)}")).ToValueList()),
            new FindingWords(FindingKind.Alike, "Almost the same", string.Empty, findings.Alike.Select(a => new FindingLine(names.Of([a.First, a.Second]), $"different in {ChoiceName.Of(a.Kind)} only:", a.Difference)).ToValueList()),
            new FindingWords(FindingKind.Free, Granted(findings), string.Empty, Asked(names, findings.Free)),
        }
        .Concat(findings.Contests.OrderBy(c => c.Reason == ConflictReason.Retain).Select(c => Competing(compilation, names, c)))
        .Concat(findings.Order.Select(c => new FindingWords(FindingKind.Order, $"Order to be settled at {ConflictWords.Over(c.Over, compilation.Draft)}", string.Empty, [new FindingLine(names.Of(c.Requests), string.Empty)])))
        .Append(new FindingWords(FindingKind.Amending, "Granted only with the proposal that they amend", string.Empty, Asked(names, findings.Amending)))
        .Concat(findings.Open.Select(c => new FindingWords(FindingKind.Choice, "To choose, one of", c.IsComplete && c.Alternatives.Count <= MostAlternatives ? string.Empty : "these are the first of more", Alternatives(names, c))))
        .Where(f => f.Lines.Count > 0);
    }

    private static string Granted(Findings findings) =>
        findings.Contests.Count > 0 ? "Can be granted whatever is chosen" : findings.Free.Count == 1 ? "Can be granted" : "Can all be granted";

    private static FindingWords Competing(Compilation compilation, RequestNames names, Contest contest) => new(
        FindingKind.Competing,
        $"Competing over {ConflictWords.Over(contest.Over, compilation.Draft)}",
        ConflictWords.Describe(contest.Reason),
        contest.Reason == ConflictReason.Retain ? Keeping(compilation, names, contest) : Asked(names, contest.Requests));

    // Whoever keeps a text stands against all its changes, which are named once.
    private static ValueList<FindingLine> Keeping(Compilation compilation, RequestNames names, Contest contest)
    {
        var keeps = contest.Requests.ToLookup(r => compilation.Requests[r].Edits.Count == 0);
        return [new FindingLine(names.Of(keeps[true]), "keep the text as drafted"), new FindingLine(names.Brief(keeps[false]), "change it")];
    }

    private static ValueList<FindingLine> Asked(RequestNames names, IEnumerable<int> requests) =>
        names.InOrder(requests).Select(r => new FindingLine(names.Of(r), names.Asks(r))).ToValueList();

    private static ValueList<FindingLine> Alternatives(RequestNames names, Choice choice) =>
        choice.Alternatives.Take(MostAlternatives).Select((set, i) => new FindingLine(((char)('a' + i)).ToString(), names.Brief(set))).ToValueList();
}
