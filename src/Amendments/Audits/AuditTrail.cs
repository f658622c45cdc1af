using Amendments.Ledger;

namespace Amendments.Audits;

/// <summary>What happened to a record.</summary>
/// <param name="Made">The line that recorded it.</param>
/// <param name="Lines">That line, and those about it and the finding that it comes from in the period, in order.</param>
/// <param name="Outside">How many more lines there are outside of the period.</param>
public sealed record AuditTrail(LoggedLine Made, ValueList<LoggedLine> Lines, int Outside)
{
    /// <summary>The last of its lines by which something of a kind happened to a record; null when nothing did.</summary>
    internal static LoggedLine? Last(IEnumerable<LoggedLine> lines, string record, Func<Event, bool> isKind, params ReadOnlySpan<SubjectRole> roles)
    {
        LoggedLine? last = null;
        foreach (var line in lines)
        {
            foreach (var role in roles)
            {
                last = isKind(line.Entry.Event) && line.With(role).Contains(record) ? line : last;
            }
        }

        return last;
    }
}
