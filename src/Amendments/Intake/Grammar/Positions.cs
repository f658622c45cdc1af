using System.Globalization;
using Amendments.Participants;
using Amendments.Proposals;

namespace Amendments.Intake.Grammar;

// position = ("support" | "oppose" | "reserve" | "can live with") ... proposal id        "We support proposal P3"
//
// Only a proposal that is named by its id can be meant with certainty; whose proposal on which paragraph is left to a person.

/// <summary>Reads positions on proposals that are on record.</summary>
internal static class Positions
{
    /// <summary>The proposal and how the submitter stands to it; null when the clause takes no position on one.</summary>
    public static (Id<Proposal> About, Stance Stance)? Read(Clause clause)
    {
        var ids = Enumerable.Range(clause.From, clause.To - clause.From).Where(at => clause[at].Kind == LexemeKind.Word).Select(at => clause[at].Words)
            .Where(w => w is ['p', > '0' and <= '9', ..] && int.TryParse(w.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out _)).Distinct().ToList();
        Stance? stance = clause.Has(WordClass.CanLive) ? Stance.CanLiveWith
            : clause.Has(WordClass.Reserve) ? Stance.Reserve
            : clause.Has(WordClass.Oppose) ? Stance.Oppose
            : clause.Has(WordClass.Support) && !clause.Has(WordClass.Not) ? Stance.Support
            : null;
        return ids is [var only] && stance is { } taken && Id<Proposal>.TryParse(only, out var about) ? (about, taken) : null;
    }
}
