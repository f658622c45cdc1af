using System.Collections.Concurrent;
using Amendments.Sqlite;
using NUnit.Framework;

namespace Amendments.Tests.Sqlite.Tampering;

/// <summary>Whoever changes what a database holds is noticed, and the first fault names the place. AMEND_TAMPER_SEEDS repeats it with so many seeds.</summary>
internal sealed class TamperingTests
{
    private static readonly int Seeds = int.TryParse(Environment.GetEnvironmentVariable("AMEND_TAMPER_SEEDS"), out var seeds) ? seeds : 1;

    private Original _original = null!;

    [OneTimeSetUp]
    public void MakeOriginal() => _original = new Original();

    [OneTimeTearDown]
    public void RemoveOriginal() => _original.Dispose();

    [Test]
    public void What_nobody_touched_verifies()
    {
        var report = SqliteVerification.Run(_original.Path);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Faults, Is.Empty);
            Assert.That(report.Notices, Is.Empty);
            Assert.That(report.Counts.Redacted, Is.EqualTo(3), "A wording, the words of a remark, and a file.");
            Assert.That(report.Counts.Files, Is.EqualTo(3));
            Assert.That(report.Counts.Lines, Is.EqualTo(int.Parse(_original.Rows("select count(*) from ledger")[0][0], null)));
        }
    }

    [Test]
    public void Tables_that_were_changed_are_noticed() => Notices(seed => new TableTampers(_original, seed).All(), 300);

    [Test]
    public void Lines_that_were_changed_are_noticed() => Notices(seed => new LedgerTampers(_original, seed).All(), 100);

    [Test]
    public void Lines_whose_own_hash_was_made_to_fit_are_noticed() => Notices(seed => new LedgerTampers(_original, seed).WithOwnHash(), 40);

    [Test]
    public void Words_and_files_that_were_changed_are_noticed() => Notices(seed => new KeptTampers(_original, seed).All(), 100);

    [Test]
    public void A_schema_that_was_changed_is_noticed() => Notices(_ => new SchemaTampers(_original).All(), 30);

    [Test]
    public void A_full_text_index_that_was_changed_is_noticed() => Notices(seed => new IndexTampers(_original, seed).All(), 60);

    private void Notices(Func<int, IEnumerable<Tamper>> tampers, int atLeast)
    {
        var all = Enumerable.Range(1, Seeds).SelectMany(tampers).ToList();
        var missed = new ConcurrentBag<string>();
        Parallel.ForEach(all, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, tamper =>
        {
            if (Missed(tamper) is { } why)
            {
                missed.Add($"{tamper}: {why}");
            }
        });
        TestContext.Out.WriteLine($"{all.Count} ways.");
        Assert.That(missed, Is.Empty, string.Join(Environment.NewLine, missed.Order(StringComparer.Ordinal)));
        Assert.That(all, Has.Count.GreaterThanOrEqualTo(atLeast));
    }

    private string? Missed(Tamper tamper)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.Database, _original.Bytes);
        try
        {
            using (var raw = new RawDatabase(folder.Database))
            {
                raw.Run("pragma synchronous = off; pragma foreign_keys = off; pragma ignore_check_constraints = on");
                tamper.Do(raw);
            }

            var report = SqliteVerification.Run(folder.Path);
            return report.IsClean ? IsNoChange(tamper, folder) ? null : "not noticed"
                : tamper.Where.Any(w => report.Faults[0].Where.Contains(w, StringComparison.Ordinal)) ? null
                : $"said to be {report.Faults[0]}, not in {string.Join(" or ", tamper.Where)}";
        }
        catch (Exception e)
        {
            return $"failed with {e.GetType().Name}: {e.Message}";
        }
    }

    private bool IsNoChange(Tamper tamper, TemporaryFolder folder)
    {
        if (!tamper.Name.StartsWith("search_data", StringComparison.Ordinal))
        {
            return false;
        }

        using var before = new RawDatabase(Path.Combine(_original.Path, "workspace.db"));
        using var after = new RawDatabase(folder.Database);
        var isSame = IndexTampers.Answers(before).SequenceEqual(IndexTampers.Answers(after));
        if (isSame)
        {
            TestContext.Progress.WriteLine($"{tamper}: no answer is another one.");
        }

        return isSame;
    }
}
