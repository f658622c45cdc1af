using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Amendments.Sqlite.Contents;
using Amendments.Sqlite.Json;
using Amendments.Texts;
using Amendments.Verification;

namespace Amendments.Sqlite.Checking;

/// <summary>Checks the words that lines name: that they are kept, are the words of their hash, or are erased as a line says.</summary>
internal sealed class ContentCheck(StoredWords stored, FaultList faults)
{
    private readonly ArrayBufferWriter<byte> _room = new();
    private readonly Dictionary<string, (string Reason, long Line)> _erased = new(StringComparer.Ordinal);

    /// <summary>How many words are kept.</summary>
    public long Count => stored.Count;

    /// <summary>How many of them are erased.</summary>
    public long Erased => _erased.Count;

    /// <summary>The words that a line names, checked; null when they are not kept or cannot be read.</summary>
    public FormattedText? Take(string hash, long line, string subject)
    {
        if (stored.Take(hash) is not { } row)
        {
            Add(hash, line, "They are not kept.", subject);
            return null;
        }

        if (row.Body is null)
        {
            _erased[hash] = (row.Reason ?? string.Empty, line);
            return ContentTable.Erased(row.Reason);
        }

        if (!row.IsWhole(_room))
        {
            Add(hash, line, "They are not the words that were recorded.", subject);
        }

        return Read(row, line, subject);
    }

    /// <summary>Checks, behind the last line, what could not be checked before: what was erased, and that every row is named.</summary>
    public void Finish(Claims claims)
    {
        foreach (var (hash, (reason, line)) in _erased)
        {
            if (!claims.Erased.TryGetValue(hash, out var claim))
            {
                Add(hash, line, "They are erased, and no line of the ledger says so.", "What that line says");
            }
            else if (claim.Reason != reason)
            {
                Add(hash, line, Text($"They are erased for another reason than line {claim.Line} gives."), "The reason that is shown in their place");
            }
        }

        foreach (var (hash, (_, line)) in claims.Erased.Where(c => !_erased.ContainsKey(c.Key)))
        {
            Add(hash, line, "That line says that they were erased, and they are not.", "Words that nobody should read any more");
        }

        foreach (var row in stored.Rest())
        {
            faults.Add(new Fault(FaultKind.Content, $"words with the hash {Short(row.Hash)}", "No line of the ledger names them.", "Nothing that was recorded; somebody put them there, or took the line that named them away.", Fault.Restore));
        }
    }

    private FormattedText? Read(StoredWords.Row row, long line, string subject)
    {
        try
        {
            return StoredLine.Text(row.Body!) is { } body ? Payload.ReadText(body, row.Spans is null ? null : StoredLine.Text(row.Spans) ?? string.Empty) : null;
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            Add(row.Hash, line, $"What stands beside them cannot be read ({e.Message.TrimEnd('.')}).", subject);
            return null;
        }
    }

    private void Add(string hash, long line, string found, string subject) => faults.Add(new Fault(
        FaultKind.Content, Text($"words of line {line} of the ledger, hash {Short(hash)}"), found, $"{subject}.", Fault.Restore));

    private static string Short(string hash) => hash.Length > 16 ? $"{hash[..16]}…" : hash;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
