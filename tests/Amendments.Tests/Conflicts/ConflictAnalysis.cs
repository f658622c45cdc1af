using Amendments.Composition;
using Amendments.Conflicts;
using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Tests.Conflicts;

/// <summary>Everything that is said about proposals on a draft, with the means to check it.</summary>
internal sealed class ConflictAnalysis
{
    private readonly HashSet<(int, int)> _exclusive;

    public ConflictAnalysis(Draft draft, IReadOnlyList<Proposal> proposals, IReadOnlyList<Resolution> resolutions)
    {
        (Draft, Proposals, Resolutions) = (draft, proposals, resolutions);
        Requests = Amendments.Conflicts.Requests.Of(draft, proposals, resolutions);
        Conflicts = ConflictFinder.Find(draft, Requests);
        Overlays = [.. draft.Paragraphs.Select(p => Overlay.Of(p, Requests))];
        _exclusive = [.. Conflicts.Where(c => c.IsExclusive).Select(c => (c.First, c.Second))];
    }

    public Draft Draft { get; }

    public IReadOnlyList<Proposal> Proposals { get; }

    public IReadOnlyList<Resolution> Resolutions { get; }

    public ValueList<Request> Requests { get; }

    public ValueList<Conflict> Conflicts { get; }

    public IReadOnlyList<Overlay> Overlays { get; }

    /// <summary>Whether each proposal alone makes the same of the draft.</summary>
    public bool ComeToOneText => Resolutions.Select(r => string.Join('\n', Composer.Compose(Draft, [r]).Revised())).Distinct().Count() == 1;

    /// <summary>The same with the proposals in other orders.</summary>
    public IEnumerable<ConflictAnalysis> Turned()
    {
        for (var by = 1; by < Proposals.Count; by++)
        {
            yield return new ConflictAnalysis(Draft, [.. Proposals.Skip(by), .. Proposals.Take(by)], [.. Resolutions.Skip(by), .. Resolutions.Take(by)]);
        }

        yield return new ConflictAnalysis(Draft, [.. Proposals.Reverse()], [.. Resolutions.Reverse()]);
    }

    public bool IsSame(ConflictAnalysis other) =>
        Requests.Equals(other.Requests) && Conflicts.Equals(other.Conflicts) && Overlays.SequenceEqual(other.Overlays)
        && Choices.Of(Requests.Count, Conflicts).Equals(Choices.Of(other.Requests.Count, other.Conflicts));

    public bool Excludes(int one, int other) => _exclusive.Contains((Math.Min(one, other), Math.Max(one, other)));

    /// <summary>The draft with some requests granted.</summary>
    public ComposedDraft Compose(IEnumerable<int> granted) => Composer.Compose(Draft, [.. Alone(granted)]);

    /// <summary>Requests as if each were a proposal of its own, numbered from 1 by their places.</summary>
    public IEnumerable<Resolution> Alone(IEnumerable<int> granted) => granted
        .Select(r => new Resolution(new Id<Proposal>(r + 1), Draft.Id, ResolutionState.Exact, Requests[r].Edits, Requests[r].Paragraphs.ToValueList(), null));

    /// <summary>As many of the proposals, first come first served, as have no request that meets another, whether of their own or not.</summary>
    public IReadOnlyList<Resolution> Peaceful()
    {
        var taken = new List<Resolution>();
        foreach (var resolution in Resolutions.Where(r => r.Fits))
        {
            var all = taken.Append(resolution).Select(r => r.Proposal).ToHashSet();
            if (Conflicts.All(c => !Requests[c.First].Proposals.Any(all.Contains) || !Requests[c.Second].Proposals.Any(all.Contains)))
            {
                taken.Add(resolution);
            }
        }

        return taken;
    }
}
