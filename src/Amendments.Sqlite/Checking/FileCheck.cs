using System.Globalization;
using System.Security.Cryptography;
using Amendments.Sqlite.Files;
using Amendments.Verification;

namespace Amendments.Sqlite.Checking;

/// <summary>Checks the files that were kept: their bytes, and that they are those that lines name.</summary>
internal sealed class FileCheck(Database file, FaultList faults, Claims claims)
{
    /// <summary>How many of them are erased: only name, length, SHA-256 and the reason are left.</summary>
    public long Erased { get; private set; }

    /// <summary>Checks all files.</summary>
    /// <returns>How many there are.</returns>
    public long Run()
    {
        var kept = file.Stream("select rowid, sha256, name, length, bytes, erased_reason from file order by rowid", Read).ToList();
        kept.ForEach(Check);
        foreach (var (sha256, named) in claims.Files.Where(c => !kept.Exists(k => k.Sha256 == c.Key)))
        {
            Add(named[0].File.Name, sha256, string.Create(CultureInfo.InvariantCulture, $"Line {named[0].Line} of the ledger names it, and it is not kept."), "It cannot be given out, and passages of it cannot be checked.");
        }

        Erased = kept.Count(k => k.Actual is null);
        return kept.Count;
    }

    private void Check(Kept found)
    {
        var named = claims.Files.GetValueOrDefault(found.Sha256, []);
        if (found.Actual is null)
        {
            CheckErased(found, Affected(named));
        }
        else if (claims.ErasedFiles.TryGetValue(found.Sha256, out var claim))
        {
            Add(found, string.Create(CultureInfo.InvariantCulture, $"Line {claim.Line} of the ledger says that its bytes were erased, and they are not."), "A file that nobody should read any more.");
        }
        else if (found.Actual != found.Sha256)
        {
            Add(found, $"Its bytes have the SHA-256 {found.Actual}.", Affected(named));
        }
        else if (named.Count == 0)
        {
            Add(found, "No line of the ledger names it.", "Nothing that was recorded; somebody put it there, or took the line that named it away.");
        }
        else if (found.Length != named[0].File.Length || found.Length != found.ActualLength)
        {
            Add(found, string.Create(CultureInfo.InvariantCulture, $"It has {found.ActualLength} bytes; beside it {found.Length} are said, and in line {named[0].Line} of the ledger {named[0].File.Length}."), Affected(named));
        }
        else if (!named.Exists(n => n.File.Name == found.Name))
        {
            Add(found, $"Line {named[0].Line} of the ledger calls it “{named[0].File.Name}”.", "The name under which it is given out.");
        }
    }

    private void CheckErased(Kept found, string affected)
    {
        if (!claims.ErasedFiles.TryGetValue(found.Sha256, out var claim))
        {
            Add(found, "Its bytes are erased, and no line of the ledger says so.", affected);
        }
        else if (claim.Reason != found.Reason)
        {
            Add(found, string.Create(CultureInfo.InvariantCulture, $"Its bytes are erased for another reason than line {claim.Line} gives."), "The reason that is shown in its place.");
        }
        else if (claims.Files.GetValueOrDefault(found.Sha256) is [var (file, line), ..] && (file.Name != found.Name || file.Length != found.Length))
        {
            Add(found, string.Create(CultureInfo.InvariantCulture, $"Line {line} of the ledger gives it another name or length."), affected);
        }
    }

    private static string Affected(List<(SourceFile File, long Line)> named) => named.Count == 0
        ? "Nothing that was recorded."
        : $"What was read from it by {string.Join(", ", named.Select(n => string.Create(CultureInfo.InvariantCulture, $"line {n.Line}")))}.";

    private void Add(Kept found, string what, string affects) => Add(found.Name, found.Sha256, what, affects);

    private void Add(string name, string sha256, string found, string affects) =>
        faults.Add(new Fault(FaultKind.File, $"file “{name}”, SHA-256 {sha256}", found, affects, Fault.Restore));

    // Big files are hashed where they lie.
    private static Kept Read(ResultRow row)
    {
        var (sha256, name, length) = (row.Text(1) ?? string.Empty, row.Text(2) ?? string.Empty, row.GetInt64(3));
        if (row.IsNull(4))
        {
            return new Kept(sha256, name, length, 0, null, row.Text(5));
        }

        var bytes = row.Bytes(4);
        return new Kept(sha256, name, length, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), null);
    }

    private sealed record Kept(string Sha256, string Name, long Length, long ActualLength, string? Actual, string? Reason);
}
