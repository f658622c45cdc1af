using System.Xml.Linq;

namespace Amendments.Word.Revisions;

/// <summary>What becomes of a mark.</summary>
internal enum Verdict
{
    Keep,
    Accept,
    Reject,
}

/// <summary>Which marks are decided, and which way.</summary>
/// <param name="Decided">The verdict on every mark that is selected.</param>
/// <param name="Ids">The ids selected; null selects every mark.</param>
internal readonly record struct Verdicts(Verdict Decided, IReadOnlySet<int>? Ids)
{
    public bool OnAll => Ids is null;

    public Verdict For(XElement mark) => Ids is null || Ids.Contains(RevisionMark.Id(mark)) ? Decided : Verdict.Keep;
}
