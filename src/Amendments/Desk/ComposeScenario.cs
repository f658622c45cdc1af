using System.Globalization;
using Amendments.Composition;
using Amendments.Conflicts;
using Amendments.Papers;
using Amendments.Proposals;
using Amendments.Scenarios;

namespace Amendments.Desk;

/// <summary>Lays chosen proposals together: what would the text read? Nothing is decided and nothing recorded.</summary>
public static class ComposeScenario
{
    /// <summary>Composes a choice.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="query">What is taken.</param>
    /// <returns>The composed text; or everything in the query that is not there.</returns>
    public static Outcome<ComposedScenario> Run(IStore store, Draft draft, ScenarioQuery query)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(query);
        var problems = new List<Problem>();
        var all = Compile.Run(store, draft, new ProposalFilter());
        var taken = query.Scenario is { } name ? Saved(store, draft, name, problems).ToList() : [];
        taken.AddRange(query.Take.SelectMany(t => t.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).SelectMany(t => Parts(store, all, t, problems)));
        var by = query.By is { } who ? new ParticipantNames(all.Participants).Find(who, "by", problems)?.Id : null;
        var within = query.Place is { } place ? FindPlace.Run(draft, place, problems).ToHashSet() : null;
        if (problems.Count > 0)
        {
            return Outcome<ComposedScenario>.Failed(problems);
        }

        var known = all.Proposals.Select(p => p.Id).ToHashSet();
        var gone = taken.Where(t => !known.Contains(t.Proposal)).Select(t => t.Proposal).Distinct()
            .Select(p => FindProposal.IsHidden(store, p)
                ? new Problem(p.ToString(), "It is in the scenario and confidential.", "It is left out; --confidential takes it in.")
                : new Problem(p.ToString(), "It is in the scenario and was withdrawn since.", "It is left out; save the scenario again without it.")).ToList();
        taken.RemoveAll(t => !known.Contains(t.Proposal));
        if (query.TakeCompatible)
        {
            taken.AddRange(CompatibleParts.With(all, taken, by, within).ToList());
        }

        return Outcome<ComposedScenario>.Done(ScenarioComposer.Compose(all, [.. taken.Distinct()]), gone);
    }

    private static ValueList<ProposalPart> Saved(IStore store, Draft draft, string name, List<Problem> problems)
    {
        var found = store.Scenarios().Select(s => s.Scenario).FirstOrDefault(s => string.Equals(s.Name, name, StringComparison.OrdinalIgnoreCase));
        if (found is null)
        {
            problems.Add(new Problem("scenario", $"There is no scenario “{name}”.", "amend scenario list shows them."));
        }
        else if (found.Draft != draft.Id)
        {
            problems.Add(new Problem("scenario", $"“{found.Name}” is laid on draft {found.Draft}, not on {draft.Id}.", $"Add --draft {found.Draft}."));
        }

        return found is null || found.Draft != draft.Id ? [] : found.Taken;
    }

    private static ValueList<ProposalPart> Parts(IStore store, Compilation all, string text, List<Problem> problems)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        var number = 0;
        if (!Id<Proposal>.TryParse(dot < 0 ? text : text[..dot], out var id) || (dot >= 0 && !int.TryParse(text.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out number)))
        {
            problems.Add(new Problem($"“{text}”", "It is no proposal.", "Write P3, or P5.1 for the first of its parts."));
            return [];
        }

        var resolution = all.Resolutions.FirstOrDefault(r => r.Proposal == id);
        if (resolution is null)
        {
            problems.Add(FindProposal.IsHidden(store, id) ? FindProposal.Confidential(id) : new Problem(id.ToString(), "It is not on the table of this draft.", "amend proposals lists those that are; what was withdrawn cannot be taken."));
            return [];
        }

        var parts = resolution.Edits.Select(e => e.Part).DefaultIfEmpty(1).Distinct().Order().ToList();
        if (dot >= 0 && !parts.Contains(number))
        {
            problems.Add(new Problem(text, $"{id} has {(parts.Count == 1 ? "one part" : $"the parts {string.Join(", ", parts.Select(p => $"{id}.{p.ToString(CultureInfo.InvariantCulture)}"))}")}.", $"Take {id} or one of its parts."));
            return [];
        }

        return parts.Where(p => dot < 0 || p == number).Select(p => new ProposalPart(id, p)).ToValueList();
    }
}
