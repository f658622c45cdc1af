using System.Globalization;
using System.Text.Json;
using Amendments.Ledger;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Json;
using Amendments.Texts;
using Amendments.Verification;

namespace Amendments.Sqlite.Checking;

/// <summary>Checks the ledger line by line, and reads what each says.</summary>
internal sealed class LineCheck(Database file, FaultList faults, List<string> notices, Claims claims)
{
    private readonly ChainCheck _chain = new(faults, notices);
    private readonly List<string> _hashes = [];
    private readonly Dictionary<string, FormattedText> _words = new(StringComparer.Ordinal);

    /// <summary>How much was checked so far.</summary>
    public CheckedCounts Counts { get; private set; } = new();

    /// <summary>Checks all lines.</summary>
    /// <returns>What each says, in order; null for a line that cannot be read.</returns>
    public IEnumerable<Entry?> Run()
    {
        using var stored = new StoredWords(file);
        var contents = new ContentCheck(stored, faults);
        var lines = 0L;
        foreach (var line in StoredLine.In(file))
        {
            lines++;
            yield return Read(line, contents);
        }

        contents.Finish(claims);
        Counts = new CheckedCounts { Lines = lines, LastHash = lines > 0 ? _chain.LastHash : null, Contents = contents.Count, Redacted = contents.Erased };
    }

    private Entry? Read(StoredLine line, ContentCheck contents)
    {
        using var json = Parse(line.Payload);
        var subject = json is null ? null : LineSubject.Of(json.RootElement);
        _chain.Check(line, subject ?? "What it says");
        if (json is null)
        {
            Add(line, "What it says is not JSON.", "What it said");
            return null;
        }

        if (Event(line, json, contents, subject ?? "What it says") is not { } happened)
        {
            return null;
        }

        claims.Add(line.Number, happened);
        return line.Time is { } time && StoredLine.Text(line.Actor) is { } actor
            ? new Entry(line.Number, time, actor, happened, StoredLine.Text(line.Hash) ?? string.Empty)
            : null;
    }

    private Event? Event(StoredLine line, JsonDocument json, ContentCheck contents, string subject)
    {
        var kind = StoredLine.Text(line.Kind) ?? string.Empty;
        _hashes.Clear();
        _words.Clear();
        if (!Claims.NamesOthers(kind))
        {
            Payload.AddHashes(json.RootElement, _hashes);
        }

        foreach (var hash in _hashes)
        {
            _words[hash] = contents.Take(hash, line.Number, subject) ?? "[missing]";
        }

        try
        {
            return Payload.Read(kind, line.KindVersion, json, _words);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or KeyNotFoundException)
        {
            Add(line, $"What it says is nothing that can have happened ({e.Message.TrimEnd('.')}).", subject);
            return null;
        }
    }

    private void Add(StoredLine line, string found, string subject) => faults.Add(new Fault(
        FaultKind.Ledger, string.Create(CultureInfo.InvariantCulture, $"line {line.Number} of the ledger"), found, $"{subject}.", Fault.Restore));

    private static JsonDocument? Parse(byte[] payload)
    {
        try
        {
            return JsonDocument.Parse(payload);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
