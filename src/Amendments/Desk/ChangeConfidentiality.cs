using Amendments.Ledger;
using Amendments.Proposals;
using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Desk;

/// <summary>
/// Makes a proposal, or a submission with everything that is recorded from it, confidential, or lifts that. What changes the words of a
/// confidential proposal is confidential with it, since its redline shows them. Each proposal gets a line of its own in the ledger.
/// </summary>
public static class ChangeConfidentiality
{
    /// <summary>Changes it.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="actor">Who decides.</param>
    /// <param name="id">"P7" or "S1".</param>
    /// <param name="isConfidential">Whether it is to be confidential.</param>
    /// <param name="reason">Why.</param>
    /// <returns>What changed; or why nothing did.</returns>
    public static Outcome<ChangedConfidentiality> Run(IStore store, string actor, string id, bool isConfidential, FormattedText reason)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(reason);
        return store.Write(actor, ledger =>
        {
            var all = store.Drafts().SelectMany(d => store.Proposals(new ProposalFilter { Draft = d.Id, WithConfidential = true })).Select(l => l.Proposal).ToList();
            var problems = new List<Problem>();
            if (Named(store, all, id, isConfidential, problems) is not { } named)
            {
                return Outcome<ChangedConfidentiality>.Failed(problems);
            }

            var changing = isConfidential ? WithAmending(all, named) : named.Where(p => problems.TrueForAll(q => q.Where != p.Id.ToString()));
            var others = changing.Where(p => p.IsConfidential != isConfidential && p.Id.ToString() != id).Select(p => p.Id).Distinct().Order().Select(p => p.ToString()).ToValueList();
            foreach (var record in others.Prepend(id))
            {
                ledger.Record(new Event.ConfidentialityChanged(record, isConfidential, reason));
            }

            return Outcome<ChangedConfidentiality>.Done(new ChangedConfidentiality(id, isConfidential, others), problems);
        });
    }

    // The proposals that are meant by an id, those of a submission included; null, with problems, when nothing can be changed.
    private static List<Proposal>? Named(IStore store, List<Proposal> all, string id, bool isConfidential, List<Problem> problems)
    {
        var submission = Id<Submission>.TryParse(id, out var sent) ? store.Submissions().FirstOrDefault(s => s.Id == sent) : null;
        var named = submission is not null ? all.FindAll(p => p.Source?.Submission == sent) : all.FindAll(p => p.Id.ToString() == id);
        if (submission is null && named.Count == 0)
        {
            problems.Add(Id<Proposal>.TryParse(id, out var missing) ? FindProposal.Missing(store, missing) : new Problem(id, "There is no such proposal or submission.", "Name one, such as P7 or S1."));
            return null;
        }

        if ((submission?.IsConfidential ?? named[0].IsConfidential) == isConfidential)
        {
            problems.Add(new Problem(id, isConfidential ? "It is confidential already." : "It is not confidential.", "Nothing has to be done."));
            return null;
        }

        problems.AddRange(isConfidential ? [] : Bound(all, named));
        return submission is null && problems.Count > 0 ? null : named;
    }

    private static IEnumerable<Problem> Bound(List<Proposal> all, List<Proposal> named) =>
        from proposal in named
        from amended in all
        where proposal.IsConfidential && proposal.Amended.Contains(amended.Id) && amended.IsConfidential && !named.Contains(amended)
        select new Problem(proposal.Id.ToString(), $"It changes the words of {amended.Id}, which is confidential.", $"Lift that first: amend confidential {amended.Id} --lift --reason TEXT.");

    // Ids are given in order, and what changes words comes after them.
    private static List<Proposal> WithAmending(List<Proposal> all, List<Proposal> named)
    {
        var found = named.Select(p => p.Id).ToHashSet();
        foreach (var proposal in all.OrderBy(p => p.Id).Where(p => p.Amended.Any(found.Contains)))
        {
            found.Add(proposal.Id);
        }

        return all.FindAll(p => found.Contains(p.Id));
    }
}
