using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Amendments.Tests.Fixtures;
using NUnit.Framework;

namespace Amendments.Tests.Sqlite;

/// <summary>What an older program wrote is read as it was meant. The files in Payloads/version-1/ are what it wrote.</summary>
internal sealed class UpcastingTests
{
    [Test]
    public void A_ledger_of_version_1_reads_as_today()
    {
        using var folder = new TemporaryFolder();
        Sample.Full(folder).Dispose();
        List<Ledger.Event> today;
        using (var workspace = Sample.Open(folder))
        {
            today = [.. workspace.Entries().Select(e => e.Event)];
        }

        var tables = Tables(folder);
        using (var raw = new RawDatabase(folder.Database))
        {
            MakeOlder(raw);
        }

        using var older = Sample.Open(folder);
        older.Rebuild();
        Assert.That(older.Entries().Select(e => e.Event), Is.EqualTo(today));
        Assert.That(Tables(folder), Is.EqualTo(tables));
    }

    [TestCase("proposal-made")]
    [TestCase("submission-added")]
    public void What_is_read_is_what_an_older_program_wrote(string kind)
    {
        using var folder = new TemporaryFolder();
        Sample.Full(folder).Dispose();
        using var raw = new RawDatabase(folder.Database);
        MakeOlder(raw);
        var written = raw.Rows("select payload from ledger where kind = @kind and kind_version = 1 order by number", ("@kind", kind)).Select(r => WithoutHashes(JsonNode.Parse(r[0])!));
        var fixture = JsonNode.Parse(File.ReadAllText(Repository.PathTo($"tests/Amendments.Tests/Sqlite/Payloads/version-1/{kind}.json")))!.AsArray().Select(n => n!.ToJsonString());

        Assert.That(written, Is.EqualTo(fixture));
    }

    private static List<string> Tables(TemporaryFolder folder) => Dump.Of(folder.Database).FindAll(l => !l.StartsWith("ledger:", StringComparison.Ordinal));

    // As a program would have written it that knows nothing of confidentiality; the chain follows.
    private static void MakeOlder(RawDatabase raw)
    {
        raw.Run("drop trigger ledger_is_not_updated");
        var previous = new string('0', 64);
        foreach (var line in raw.Rows("select number, recorded_at, actor, kind, payload from ledger order by number"))
        {
            var payload = line[4].Replace(",\"confidential\":false", string.Empty, StringComparison.Ordinal);
            var text = string.Join('\n', line[0], line[1], line[2], line[3], "1", previous, payload);
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
            raw.Run(
                "update ledger set kind_version = 1, payload = @payload, prev_hash = @previous, hash = @hash where number = @number",
                ("@payload", payload), ("@previous", previous), ("@hash", hash), ("@number", long.Parse(line[0], CultureInfo.InvariantCulture)));
            previous = hash;
        }
    }

    private static string WithoutHashes(JsonNode json)
    {
        foreach (var words in All(json).Where(o => o.ContainsKey("content")))
        {
            words["content"] = "(hash)";
        }

        return json.ToJsonString();
    }

    private static IEnumerable<JsonObject> All(JsonNode? json) => json switch
    {
        JsonObject fields => fields.SelectMany(f => All(f.Value)).Prepend(fields).ToList(),
        JsonArray items => items.SelectMany(All).ToList(),
        _ => [],
    };
}
