namespace Amendments.Tests.Sqlite.Tampering;

/// <summary>Words and files: other bytes, other salts, gone, put in, exchanged, erased in silence, or shown again.</summary>
internal sealed class KeptTampers(Original original, int seed)
{
    private const int SomeWords = 12;

    private readonly Random _random = new(seed);

    public IEnumerable<Tamper> All() => [.. Words(), .. Erased(), .. Files(), .. ErasedFiles()];

    private IEnumerable<Tamper> Words()
    {
        var rows = original.Rows("select c.hash, l.number from content as c join ledger as l on instr(l.payload, c.hash) > 0 where c.body is not null order by c.rowid").OrderBy(_ => _random.Next()).Take(SomeWords).ToList();
        foreach (var (hash, line) in rows.Select(r => (r[0], r[1])))
        {
            var place = $"words of line {line} of the ledger, hash {hash[..16]}";
            string[] changes =
            [
                "body = body || ' '", "body = upper(body) || '.'", "body = ''", "salt = zeroblob(16)", "salt = substr(salt, 1, 15)", "spans = '{\"spans\":[],\"objects\":[]}'",
                "spans = coalesce(spans, '') || 'x'", "body = body || char(65533)", "body = cast(x'ff' as text)",
            ];
            foreach (var change in changes)
            {
                yield return new Tamper($"{place}: {change}", Guards.Sql($"update content set {change} where hash = '{hash}'"), place);
            }

            yield return new Tamper($"{place} deleted", Guards.Sql($"delete from content where hash = '{hash}'"), place);
            yield return new Tamper($"{place} erased in silence", Guards.Sql($"update content set salt = null, body = null, spans = null, erased_reason = 'gone' where hash = '{hash}'"), place);
            yield return new Tamper($"{place}: another hash", Guards.Sql($"update content set hash = 'f' || substr(hash, 1, 62) || 'g' where hash = '{hash}'"), place);
        }

        foreach (var (one, other) in rows.Zip(rows.Skip(1)))
        {
            yield return new Tamper($"words of lines {one[1]} and {other[1]} exchanged", Guards.Sql($"""
                create temp table taken as select hash, salt, body, spans from content where hash in ('{one[0]}', '{other[0]}');
                update content set (salt, body, spans) = (select salt, body, spans from taken where hash <> content.hash) where hash in ('{one[0]}', '{other[0]}');
                """), $"hash {one[0][..16]}", $"hash {other[0][..16]}");
        }

        yield return new Tamper("words put in", Guards.Sql("insert into content (hash, salt, body) values ('00' || hex(zeroblob(31)), zeroblob(16), 'x')"), "words with the hash 0000");
    }

    private IEnumerable<Tamper> Erased()
    {
        foreach (var hash in original.Rows("select hash from content where body is null").Select(r => r[0]))
        {
            var place = $"hash {hash[..16]}";
            yield return new Tamper($"{place}: another reason for the erasure", Guards.Sql($"update content set erased_reason = 'a whim' where hash = '{hash}'"), place);
            yield return new Tamper($"{place}: erased words made up", Guards.Sql($"update content set salt = zeroblob(16), body = 'made up', erased_reason = null where hash = '{hash}'"), place);
            yield return new Tamper($"{place}: erased words deleted", Guards.Sql($"delete from content where hash = '{hash}'"), place);
        }
    }

    private IEnumerable<Tamper> ErasedFiles()
    {
        foreach (var sha256 in original.Rows("select sha256 from file where bytes is null").Select(r => r[0]))
        {
            var place = $"SHA-256 {sha256}";
            yield return new Tamper($"{place}: another reason for the erasure", Guards.Sql($"update file set erased_reason = 'a whim' where sha256 = '{sha256}'"), place);
            yield return new Tamper($"{place}: bytes made up", Guards.Sql($"update file set bytes = x'41', erased_reason = null where sha256 = '{sha256}'"), place);
            yield return new Tamper($"{place}: bytes put back", Guards.Sql($"update file set bytes = cast('{Corrected.Letter}' as blob), erased_reason = null where sha256 = '{sha256}'"), place);
            yield return new Tamper($"{place}: another name", Guards.Sql($"update file set name = 'x.txt' where sha256 = '{sha256}'"), place);
            yield return new Tamper($"{place}: another length", Guards.Sql($"update file set length = length + 1 where sha256 = '{sha256}'"), place);
            yield return new Tamper($"{place}: another SHA-256", Guards.Sql($"update file set sha256 = 'f' || substr(sha256, 1, 62) || 'g' where sha256 = '{sha256}'"), "SHA-256 f", place);
            yield return new Tamper($"{place}: deleted", Guards.Sql($"delete from file where sha256 = '{sha256}'"), place);
        }
    }

    private IEnumerable<Tamper> Files()
    {
        var files = original.Rows("select sha256, name, length(bytes) from file where bytes is not null");
        foreach (var (sha256, name, length) in files.Select(f => (f[0], f[1], int.Parse(f[2], null))))
        {
            var place = $"file “{name}”, SHA-256 {sha256}";
            for (var i = 0; i < 5; i++)
            {
                var at = _random.Next(1, length);
                yield return new Tamper($"{place}: byte {at}", Guards.Sql($"update file set bytes = cast(substr(bytes, 1, {at - 1}) || x'00' || substr(bytes, {at + 1}) as blob) where sha256 = '{sha256}'"), place);
            }

            yield return new Tamper($"{place}: empty", Guards.Sql($"update file set bytes = x'' where sha256 = '{sha256}'"), place);
            yield return new Tamper($"{place}: a byte more", Guards.Sql($"update file set bytes = cast(bytes || x'0a' as blob) where sha256 = '{sha256}'"), place);
            yield return new Tamper($"{place}: another length", Guards.Sql($"update file set length = length + 1 where sha256 = '{sha256}'"), place);
            yield return new Tamper($"{place}: another name", Guards.Sql($"update file set name = 'x.txt' where sha256 = '{sha256}'"), $"SHA-256 {sha256}");
            yield return new Tamper($"{place}: another SHA-256", Guards.Sql($"update file set sha256 = 'f' || substr(sha256, 1, 62) || 'g' where sha256 = '{sha256}'"), "SHA-256 f", place);
            yield return new Tamper($"{place} deleted", Guards.Sql($"delete from file where sha256 = '{sha256}'"), place);
            yield return new Tamper($"{place} erased in silence", Guards.Sql($"update file set bytes = null, erased_reason = 'gone' where sha256 = '{sha256}'"), place);
        }

        yield return new Tamper("a file put in", Guards.Sql("insert into file (sha256, name, length, bytes) values ('2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881', 'x.txt', 1, cast('x' as blob))"), "file “x.txt”");
        yield return new Tamper("bytes of two files exchanged", Guards.Sql("""
            create temp table taken as select sha256, bytes from file where bytes is not null;
            update file set bytes = (select bytes from taken where sha256 <> file.sha256) where bytes is not null;
            """), "file “");
    }
}
