using Amendments.Ledger;

namespace Amendments.Sqlite.Lines;

/// <summary>What a line says of a record: the line that recorded it, or a correction of it.</summary>
internal static class Standing
{
    /// <summary>The event that stands by a line.</summary>
    public static T Of<T>(Event happened)
        where T : Event => (T)(happened is Event.RecordCorrected corrected ? corrected.Instead : happened);
}
