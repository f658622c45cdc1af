using System.Diagnostics;
using Amendments.Composition;
using Amendments.Proposals;

namespace Amendments.Rendering;

/// <summary>How each proposal of a compilation shows in its text.</summary>
internal sealed class Showings
{
    private readonly Dictionary<Id<Proposal>, Resolution> _resolutions;
    private readonly ILookup<Id<Proposal>, NotApplied> _notApplied;

    public Showings(Compilation compilation)
    {
        _resolutions = compilation.Resolutions.ToDictionary(r => r.Proposal);
        _notApplied = compilation.Composed.NotApplied.ToLookup(n => n.Proposal);
    }

    /// <summary>What a proposal comes to.</summary>
    public Resolution Resolution(Id<Proposal> id) => _resolutions[id];

    /// <summary>What of a proposal is not in the text.</summary>
    public IEnumerable<NotApplied> NotApplied(Id<Proposal> id) => _notApplied[id];

    /// <summary>How a proposal shows.</summary>
    public Showing Of(Id<Proposal> id)
    {
        var (resolution, left) = (_resolutions[id], _notApplied[id].ToList());
        return !resolution.Fits ? resolution.State == ResolutionState.Reflected ? Showing.AlreadySaid : Showing.DoesNotFit
            : resolution.Edits.Count == 0 ? Showing.Retains
            : left.Count == 0 ? Showing.InText
            : left.Sum(n => n.Edits.Count) < resolution.Edits.Count ? Showing.InPart
            : left.Exists(n => n.Reason == NotAppliedReason.Competing) ? Showing.Competing
            : Showing.Same;
    }

    /// <summary>The same in words.</summary>
    public static string Describe(Showing showing) => showing switch
    {
        Showing.InText => "in the text",
        Showing.InPart => "in the text in part",
        Showing.Retains => "asks to keep the text",
        Showing.Same => "the same as another",
        Showing.Competing => "competing, not in the text",
        Showing.AlreadySaid => "already in the draft",
        Showing.DoesNotFit => "does not fit the draft",
        _ => throw new UnreachableException(),
    };
}
