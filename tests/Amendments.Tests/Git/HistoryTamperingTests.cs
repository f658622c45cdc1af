using System.Globalization;
using System.IO.Compression;
using Amendments.Tests.Sqlite;
using Amendments.Verification;
using LibGit2Sharp;
using NUnit.Framework;

namespace Amendments.Tests.Git;

/// <summary>Whoever changes an object or a reference of a history is noticed. AMEND_TAMPER_SEEDS repeats it with so many seeds.</summary>
internal sealed class HistoryTamperingTests
{
    private static readonly int Seeds = int.TryParse(Environment.GetEnvironmentVariable("AMEND_TAMPER_SEEDS"), out var seeds) ? seeds : 1;

    private static readonly Signature Somebody = new("Somebody", "somebody@example.invalid", StoppedClock.Now);

    private ComparedHistory _compared = null!;

    private TemporaryFolder Original => _compared.Folder;

    [OneTimeSetUp]
    public void MakeOriginal()
    {
        _compared = new ComparedHistory();
        Assert.That(_compared.Faults(Original), Is.Empty);
    }

    [OneTimeTearDown]
    public void RemoveOriginal() => _compared.Dispose();

    [Test]
    public void Objects_that_were_removed_or_spoilt_are_noticed() => Notices(Objects, 90);

    [Test]
    public void References_that_were_changed_are_noticed() => Notices(References, 15);

    [Test]
    public void A_past_that_was_rewritten_commit_by_commit_is_noticed_at_the_first_that_differs() => Notices(Rewritings, 20);

    private void Notices(Func<Random, IEnumerable<(string Name, string Where, Action<string> Do)>> tampers, int atLeast)
    {
        var missed = new List<string>();
        var count = 0;
        foreach (var (name, where, tamper) in Enumerable.Range(1, Seeds).SelectMany(seed => tampers(new Random(seed))))
        {
            count++;
            using var folder = _compared.Copy();
            tamper(Repositories.Of(folder));
            var faults = _compared.Faults(folder);
            if (faults.Count == 0 || faults[0].Kind != FaultKind.History || !faults.Any(f => f.Where.Contains(where, StringComparison.Ordinal)))
            {
                missed.Add($"{name}: {(faults.Count == 0 ? "not noticed" : $"said to be {faults[0]}, not in {where}")}");
            }
        }

        TestContext.Out.WriteLine($"{count} ways.");
        Assert.That(missed, Is.Empty, string.Join(Environment.NewLine, missed));
        Assert.That(count, Is.GreaterThanOrEqualTo(atLeast));
    }

    // Every object of a small history is a file of its own: cut, emptied, exchanged with another, changed inside, removed.
    private IEnumerable<(string Name, string Where, Action<string> Do)> Objects(Random random)
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repositories.Of(Original), "objects"), "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Repositories.Of(Original), f)).Order(StringComparer.Ordinal).ToList();
        foreach (var (i, file) in files.Index().Where(_ => random.Next(10) < 6))
        {
            var id = Path.GetFileName(Path.GetDirectoryName(file)) + Path.GetFileName(file);
            var other = files[(i + 1 + random.Next(files.Count - 1)) % files.Count];
            yield return (i % 5) switch
            {
                0 => ($"{id} removed", id, folder => File.Delete(Path.Combine(folder, file))),
                1 => ($"{id} exchanged with {other}", id, folder => Write(folder, file, File.ReadAllBytes(Path.Combine(folder, other)))),
                2 => ($"{id} cut", id, folder => Write(folder, file, File.ReadAllBytes(Path.Combine(folder, file))[..^6])),
                3 => ($"{id} changed inside", id, folder => Write(folder, file, Changed(File.ReadAllBytes(Path.Combine(folder, file))))),
                _ => ($"{id} emptied", id, folder => Write(folder, file, [])),
            };
        }
    }

    private IEnumerable<(string Name, string Where, Action<string> Do)> References(Random random)
    {
        List<string> commits;
        using (var repository = new Repository(Repositories.Of(Original)))
        {
            commits = Repositories.Commits(repository).ConvertAll(c => c.Sha);
        }

        var last = commits.Count - 1;
        for (var i = 0; i < 8; i++)
        {
            var earlier = commits[random.Next(last)];
            yield return ($"main set back to {earlier}", "branch main", Refer(r => r.Refs.UpdateTarget("refs/heads/main", earlier)));
            yield return ($"D1 moved to {earlier}", "tag D1", Refer(r => r.Refs.Add("refs/tags/D1", new ObjectId(earlier), allowOverwrite: true)));
        }

        yield return ("main removed", "branch main", folder => File.Delete(Path.Combine(folder, "refs", "heads", "main")));
        yield return ("D1 removed", "tag D1", Refer(r => r.Tags.Remove("D1")));
        yield return ("another branch", "refs/heads/other", Refer(r => r.Refs.Add("refs/heads/other", new ObjectId(commits[0]))));
        yield return ("a branch of the last commit", "refs/heads/same", Refer(r => r.Refs.Add("refs/heads/same", new ObjectId(commits[last]))));
        yield return ("another tag", "refs/tags/D2", Refer(r => r.Refs.Add("refs/tags/D2", new ObjectId(commits[last]))));
        yield return ("a replacement", "refs/replace/", Refer(r => r.Refs.Add($"refs/replace/{commits[last]}", new ObjectId(commits[0]))));
        yield return ("HEAD elsewhere", "reference HEAD", Refer(r => r.Refs.UpdateTarget("HEAD", "refs/heads/elsewhere")));
        yield return ("one commit more", "commit ", Refer(r => r.Refs.UpdateTarget("refs/heads/main", r.ObjectDatabase.CreateCommit(Somebody, Somebody, "More", r.Head.Tip.Tree, [r.Head.Tip], false).Sha)));
    }

    // Somebody changes one commit and makes all that follow again, so that git itself finds nothing wrong.
    private IEnumerable<(string Name, string Where, Action<string> Do)> Rewritings(Random random)
    {
        int count;
        using (var repository = new Repository(Repositories.Of(Original)))
        {
            count = Repositories.Commits(repository).Count;
        }

        for (var i = 0; i < 24; i++)
        {
            var (at, kind) = (random.Next(count), i % 4);
            yield return (string.Create(CultureInfo.InvariantCulture, $"commit {at + 1} made anew, {kind}"), "commit ", Refer(r =>
            {
                var parents = new List<Commit>();
                foreach (var (n, commit) in Repositories.Commits(r).Index())
                {
                    var isIt = n == at;
                    parents = [
                        r.ObjectDatabase.CreateCommit(
                            isIt && kind == 0 ? Somebody : commit.Author, isIt && kind == 1 ? Somebody : commit.Committer,
                            isIt && kind == 2 ? commit.Message.Replace("Recorded", "recorded", StringComparison.Ordinal) : commit.Message,
                            isIt && kind == 3 ? Other(r, commit.Tree) : commit.Tree, parents, prettifyMessage: false),
                    ];
                }

                r.Refs.UpdateTarget("refs/heads/main", parents[0].Sha);
            }));
        }
    }

    private static Tree Other(Repository repository, Tree tree)
    {
        var files = TreeDefinition.From(tree);
        using var words = new MemoryStream("words of somebody else\n"u8.ToArray());
        files.Add("current/1.txt", repository.ObjectDatabase.CreateBlob(words), Mode.NonExecutableFile);
        return repository.ObjectDatabase.CreateTree(files);
    }

    private static Action<string> Refer(Action<Repository> change) => folder =>
    {
        using var repository = new Repository(folder);
        change(repository);
    };

    // The content of an object with one letter changed, packed again.
    private static byte[] Changed(byte[] stored)
    {
        using var content = new MemoryStream();
        using (var unpacked = new ZLibStream(new MemoryStream(stored), CompressionMode.Decompress))
        {
            unpacked.CopyTo(content);
        }

        var bytes = content.ToArray();
        bytes[^1] ^= 1;
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }

    private static void Write(string folder, string file, byte[] bytes)
    {
        var path = Path.Combine(folder, file);
        File.SetAttributes(path, FileAttributes.Normal);
        File.WriteAllBytes(path, bytes);
    }
}
