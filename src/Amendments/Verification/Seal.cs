using System.Globalization;
using System.Text.RegularExpressions;

namespace Amendments.Verification;

/// <summary>
/// What stands for everything recorded so far. Printed in minutes, it lets anybody who has the minutes tell later whether the record up to
/// that line is still the same: the hash of a line covers all lines before it.
/// </summary>
/// <param name="Paper">The title of the paper.</param>
/// <param name="Line">The number of the last line.</param>
/// <param name="RecordedAt">When that line was recorded; UTC.</param>
/// <param name="Hash">Its hash, 64 lower-case hexadecimal digits.</param>
/// <param name="Commit">The commit of the history that holds it, 40 lower-case hexadecimal digits; null when no history is kept.</param>
public sealed partial record Seal(string Paper, long Line, DateTimeOffset RecordedAt, string Hash, string? Commit)
{
    /// <summary>The seal as text, a fact a line; <see cref="Read"/> reads it again, whatever stands around it.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"Paper: {Paper}\nLines: {Line}\nRecorded until: {RecordedAt:yyyy-MM-dd HH:mm:ss} UTC\nLedger: {Hash}\n{(Commit is null ? string.Empty : $"History: {Commit}\n")}");

    /// <summary>Finds the line, its hash and its commit in a text, such as minutes; null when they are not there.</summary>
    public static (long Line, string Hash, string? Commit)? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (lines, hash, commit) = (Lines().Match(text), Ledger().Match(text), History().Match(text));
        return lines.Success && hash.Success && long.TryParse(lines.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            ? (line, hash.Groups[1].Value, commit.Success ? commit.Groups[1].Value : null)
            : null;
    }

    [GeneratedRegex(@"\bLines:\s*(\d{1,18})\b")]
    private static partial Regex Lines();

    [GeneratedRegex(@"\bLedger:\s*([0-9a-f]{64})\b")]
    private static partial Regex Ledger();

    [GeneratedRegex(@"\bHistory:\s*([0-9a-f]{40})\b")]
    private static partial Regex History();
}
