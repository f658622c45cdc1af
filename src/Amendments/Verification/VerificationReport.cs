namespace Amendments.Verification;

/// <summary>What came of verifying a workspace.</summary>
/// <param name="Counts">How much was checked.</param>
/// <param name="Faults">What is wrong, the first first; at most <see cref="FaultList.MostListed"/> of each check.</param>
/// <param name="Unlisted">How many more faults there are.</param>
/// <param name="Notices">What is remarkable and not wrong, as sentences.</param>
public sealed record VerificationReport(CheckedCounts Counts, ValueList<Fault> Faults, long Unlisted, ValueList<string> Notices)
{
    /// <summary>Whether everything is as it was recorded.</summary>
    public bool IsClean => Faults.Count == 0;

    /// <summary>What several checks found, one after the other.</summary>
    public static VerificationReport Of(CheckedCounts counts, IEnumerable<FaultList> checks, IEnumerable<string> notices)
    {
        var all = checks.ToList();
        return new VerificationReport(
            counts, all.SelectMany(c => c.Listed).ToValueList(), all.Sum(c => c.Count - c.Listed.Count), notices.ToValueList());
    }

    /// <summary>The same with the faults and notices of another check behind its own.</summary>
    public VerificationReport With(FaultList found, IEnumerable<string> notices) => this with
    {
        Faults = Faults.Concat(found.Listed).ToValueList(),
        Unlisted = Unlisted + found.Count - found.Listed.Count,
        Notices = Notices.Concat(notices).ToValueList(),
    };
}
