using Amendments.Ledger;
using Amendments.Texts;

namespace Amendments.Desk;

/// <summary>A correction that is on record.</summary>
/// <param name="Line">The line of the ledger that says it.</param>
/// <param name="Former">The line that stood until then.</param>
/// <param name="Changes">What it changed.</param>
/// <param name="Reason">Why.</param>
public sealed record RecordedCorrection(LoggedLine Line, long Former, ValueList<FieldChange> Changes, FormattedText Reason)
{
    /// <summary>The corrections of a record.</summary>
    /// <param name="made">The line that made it.</param>
    /// <param name="corrections">The lines that corrected it, in order.</param>
    /// <param name="names">The names of participants.</param>
    internal static IEnumerable<RecordedCorrection> Of(LoggedLine made, ValueList<LoggedLine> corrections, ParticipantNames names)
    {
        var (fields, former) = (new RecordFields(names), made.Entry.Event);
        foreach (var line in corrections)
        {
            var corrected = (Event.RecordCorrected)line.Entry.Event;
            yield return new RecordedCorrection(line, corrected.Line, fields.Changes(former, corrected.Instead).ToValueList(), corrected.Reason);
            former = corrected.Instead;
        }
    }
}
