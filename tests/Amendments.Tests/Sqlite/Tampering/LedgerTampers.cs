using System.Security.Cryptography;
using System.Text;

namespace Amendments.Tests.Sqlite.Tampering;

/// <summary>Lines of the ledger edited, taken away, put in and exchanged, by a tamperer who leaves their hashes as they are, or who corrects those of the line itself.</summary>
internal sealed class LedgerTampers(Original original, int seed)
{
    private const int LinesOfAColumn = 4;

    private readonly Random _random = new(seed);
    private readonly List<(int Number, string Kind, string Payload)> _lines =
        original.Rows("select number, kind, payload from ledger order by number").ConvertAll(r => (int.Parse(r[0], null), r[1], r[2]));

    public IEnumerable<Tamper> All() => [.. Columns(), .. Payloads(), .. Rows()];

    /// <summary>The same edits with the hash of the line itself made to fit: the next line still names another predecessor.</summary>
    public IEnumerable<Tamper> WithOwnHash() => _lines.SkipLast(1).OrderBy(_ => _random.Next()).Take(12).SelectMany(line => Edits(line.Payload).Take(4).Select(edit => new Tamper(
        $"line {line.Number}: {edit.Name}, its hash made to fit",
        raw => raw.Without(() =>
        {
            raw.Run("update ledger set payload = @payload where number = @number", ("@payload", edit.Payload), ("@number", line.Number));
            Rehash(raw, line.Number, line.Number);
        }),
        Place(line.Number), Place(line.Number + 1), "words")));

    /// <summary>Makes the hashes of lines fit what stands in them.</summary>
    public static void Rehash(RawDatabase raw, int first, int last)
    {
        var previous = first == 1 ? new string('0', 64) : raw.Value("select hash from ledger where number = @number", ("@number", first - 1));
        for (var number = first; number <= last; number++)
        {
            var line = raw.Rows("select number, recorded_at, actor, kind, kind_version, payload from ledger where number = @number", ("@number", number))[0];
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [.. line[..5], previous, line[5]]))));
            raw.Run("update ledger set prev_hash = @previous, hash = @hash where number = @number", ("@previous", previous), ("@hash", hash), ("@number", number));
            previous = hash;
        }
    }

    private IEnumerable<Tamper> Columns()
    {
        string[] changes =
        [
            "recorded_at = '2025-07-01T00:00:00.000Z'", "recorded_at = recorded_at || ' '", "actor = actor || 's'", "actor = 'A' || char(10) || 'B'", "kind = 'content-erased'", "kind = 'unheard-of'",
            "kind_version = kind_version + 1", "prev_hash = case substr(prev_hash, 1, 1) when '1' then '2' else '1' end || substr(prev_hash, 2)", "hash = substr(hash, 1, 63) || case substr(hash, 64) when 'a' then 'b' else 'a' end",
            "hash = upper(hash) || ''", "prev_hash = replace(prev_hash, substr(prev_hash, 5, 1), 'z')", "number = number + 5000", "number = -number",
        ];
        return changes.SelectMany(change => Some(LinesOfAColumn).Where(l => !(change.Contains("content-erased", StringComparison.Ordinal) && l.Kind == "content-erased")).Select(line => new Tamper(
            $"line {line.Number}: {change}", Guards.Sql($"update ledger set {change} where number = {line.Number}"), Place(line.Number), change.StartsWith("number = -", StringComparison.Ordinal) ? Place(-line.Number) : "-")));
    }

    private IEnumerable<Tamper> Payloads() => Some(12).SelectMany(line => Edits(line.Payload).Select(edit => new Tamper(
        $"line {line.Number}: {edit.Name}", Guards.Sql("update ledger set payload = @payload where number = @number", ("@payload", edit.Payload), ("@number", line.Number)), Place(line.Number))));

    private IEnumerable<Tamper> Rows()
    {
        var last = _lines[^1].Number;
        foreach (var number in (int[])[1, 2, last / 2, last - 1])
        {
            yield return new Tamper($"line {number} deleted", Guards.Sql($"delete from ledger where number = {number}"), Place(number));
        }

        // The end can go without a gap; then words, files or tables are left over that no line gives.
        yield return new Tamper("the last line deleted", Guards.Sql($"delete from ledger where number = {last}"), "words");
        yield return new Tamper("the last five lines deleted", Guards.Sql($"delete from ledger where number > {last - 5}"), "words");
        yield return new Tamper("a line put behind the last", Guards.Sql($"insert into ledger select number + 1, recorded_at, actor, kind, kind_version, payload, hash, hash from ledger where number = {last}"), Place(last + 1));
        yield return new Tamper(
            "a line put behind the last, its hash made to fit",
            raw => raw.Without(() =>
            {
                raw.Run($"insert into ledger select number + 1, recorded_at, actor, 'participant-added', 1, replace(payload, '\"id\":\"A1\"', '\"id\":\"A99\"'), prev_hash, hash from (select {last} as number, recorded_at, actor, payload, prev_hash, hash from ledger where kind = 'participant-added' limit 1)");
                Rehash(raw, last + 1, last + 1);
            }),
            "table participant, row 99");
        foreach (var (one, other) in Some(6).Zip(Some(6)).Where(p => p.First.Number != p.Second.Number))
        {
            yield return new Tamper($"lines {one.Number} and {other.Number} exchanged", Guards.Sql($"""
                update ledger set number = 9000 where number = {one.Number};
                update ledger set number = {one.Number} where number = {other.Number};
                update ledger set number = {other.Number} where number = 9000;
                """), Place(one.Number), Place(other.Number));
            yield return new Tamper($"payloads of lines {one.Number} and {other.Number} exchanged", Guards.Sql(
                "update ledger set payload = case number when @one then @second else @first end where number in (@one, @other)",
                ("@one", one.Number), ("@other", other.Number), ("@first", one.Payload), ("@second", other.Payload)), Place(one.Number), Place(other.Number));
        }
    }

    // A letter, a blank, a field more, a field less, the same twice, another order, another hash, no JSON.
    private IEnumerable<(string Name, string Payload)> Edits(string payload)
    {
        var letters = payload.Index().Where(c => char.IsAsciiLetterLower(c.Item)).Select(c => c.Index).ToList();
        var at = letters[_random.Next(letters.Count)];
        yield return ($"the letter at {at}", $"{payload[..at]}{(payload[at] == 'q' ? 'w' : 'q')}{payload[(at + 1)..]}");
        yield return ("a blank", payload.Insert(1, " "));
        yield return ("a field more", payload.Insert(1, "\"note\":1,"));
        yield return ("a field less", string.Concat("{", payload[(payload.IndexOf(',', StringComparison.Ordinal) + 1)..]));
        yield return ("the whole twice", payload + payload);
        yield return ("cut off", payload[..^1]);
        if (payload.IndexOf("\"content\":\"", StringComparison.Ordinal) is var hash and >= 0)
        {
            yield return ("another hash", $"{payload[..(hash + 11)]}{(payload[hash + 11] == '0' ? '1' : '0')}{payload[(hash + 12)..]}");
        }
    }

    private IEnumerable<(int Number, string Kind, string Payload)> Some(int count) => [.. _lines.SkipLast(1).OrderBy(_ => _random.Next()).Take(count)];

    private static string Place(int line) => $"line {line} of the ledger";
}
