using System.Text.Json;

namespace Amendments.Sqlite.Checking;

/// <summary>What a line is about, as far as its payload still says so.</summary>
internal static class LineSubject
{
    // The id of the record is the first field of an event, or of the thing that it holds.
    private const int Deepest = 2;

    /// <summary>The id of a record, "P12", or null when none stands where one should.</summary>
    public static string? Of(JsonElement payload, int depth = 1)
    {
        if (payload.ValueKind != JsonValueKind.Object || depth > Deepest)
        {
            return null;
        }

        var first = payload.EnumerateObject().FirstOrDefault().Value;
        return first.ValueKind == JsonValueKind.String ? IfId(first.GetString()!) : Of(first, depth + 1);
    }

    private static string? IfId(string text) =>
        text is [>= 'A' and <= 'Z', >= '1' and <= '9', ..] && text.AsSpan(1).ContainsAnyExceptInRange('0', '9') is false ? text : null;
}
