using System.Buffers.Binary;
using System.Security.Cryptography;
using Amendments.Tests.Sqlite;
using Amendments.Verification;
using LibGit2Sharp;
using NUnit.Framework;

namespace Amendments.Tests.Git;

/// <summary>A history whose objects git has packed, as it does when it tidies up.</summary>
internal sealed class PackTests
{
    private const int Ways = 60;

    private ComparedHistory _packed = null!;

    [OneTimeSetUp]
    public void MakePacked()
    {
        _packed = new ComparedHistory();
        Pack(Repositories.Of(_packed.Folder));
    }

    [OneTimeTearDown]
    public void RemovePacked() => _packed.Dispose();

    [Test]
    public void It_verifies() => Assert.Multiple(() =>
    {
        Assert.That(Directory.GetFiles(Path.Combine(Repositories.Of(_packed.Folder), "objects", "pack"), "*.pack"), Has.Length.EqualTo(1));
        Assert.That(_packed.Faults(_packed.Folder), Is.Empty);
    });

    [Test]
    public void A_byte_that_was_changed_anywhere_is_noticed([Values(".pack", ".idx")] string ending)
    {
        var random = new Random(1);
        var missed = new List<string>();
        for (var way = 0; way < Ways; way++)
        {
            using var spoilt = Spoilt(ending, bytes => bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8)), out var changed);
            if (_packed.Faults(spoilt) is not [{ Kind: FaultKind.History }, ..])
            {
                missed.Add(changed);
            }
        }

        Assert.That(missed, Is.Empty);
    }

    [Test]
    public void A_pack_that_was_cut_is_noticed() => Assert.Multiple(() =>
    {
        using var cut = _packed.Copy();
        var pack = Only(cut, ".pack");
        File.SetAttributes(pack, FileAttributes.Normal);
        File.WriteAllBytes(pack, File.ReadAllBytes(pack)[..^1000]);
        Assert.That(_packed.Faults(cut).Select(f => f.Where), Has.Some.Contains("object"));
    });

    [TestCase(".pack")]
    [TestCase(".idx")]
    public void A_pack_of_which_a_file_was_emptied_or_removed_is_noticed(string ending)
    {
        foreach (var change in (Action<string>[])[path => File.WriteAllBytes(path, []), File.Delete])
        {
            using var copy = _packed.Copy();
            var path = Only(copy, ending);
            File.SetAttributes(path, FileAttributes.Normal);
            change(path);
            Assert.That(_packed.Faults(copy).Select(f => f.Kind), Is.Not.Empty.And.All.EqualTo(FaultKind.History));
        }
    }

    // More than the reader keeps at once, and objects too long to be kept, which rest on each other.
    [Test]
    public void A_pack_of_many_and_long_objects_verifies_and_a_changed_byte_is_noticed()
    {
        using var copy = _packed.Copy();
        using (var repository = new Repository(Repositories.Of(copy)))
        {
            foreach (var (count, length) in new[] { (30, 300_000), (2500, 4000) })
            {
                AddLike(repository.ObjectDatabase, count, length);
            }
        }

        Pack(Repositories.Of(copy));
        var faults = _packed.Faults(copy);
        var pack = Directory.GetFiles(Path.Combine(Repositories.Of(copy), "objects", "pack"), "*.pack").MaxBy(p => new FileInfo(p).Length)!;
        File.SetAttributes(pack, FileAttributes.Normal);
        using (var file = File.OpenHandle(pack, FileMode.Open, FileAccess.ReadWrite))
        {
            RandomAccess.Write(file, [0x55], RandomAccess.GetLength(file) / 2);
        }

        Assert.Multiple(() =>
        {
            Assert.That(faults, Is.Empty);
            Assert.That(_packed.Faults(copy).Select(f => f.Where), Has.Some.Contains("object"));
        });
    }

    // Each a little other than the one before, so that git packs what differs.
    private static void AddLike(ObjectDatabase objects, int count, int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        for (var i = 0; i < count; i++)
        {
            bytes[i] ^= 1;
            using var stream = new MemoryStream(bytes);
            objects.CreateBlob(stream);
        }
    }

    // Whoever knows git makes the checksums fit again.
    [Test]
    public void Objects_that_were_exchanged_with_each_other_are_noticed_under_their_names()
    {
        string[] names = [];
        using var exchanged = Spoilt(".idx", bytes => names = Exchange(bytes, 3, 17), out _);
        Assert.That(_packed.Faults(exchanged).Select(f => f.Where), Is.SupersetOf(names.Select(n => $"history.git, object {n}")));
    }

    // Version 2: a head of 8 bytes, 256 counts, the names, their checksums, their offsets; at the end the checksums of the pack and of all this.
    private static string[] Exchange(byte[] list, int one, int other)
    {
        const int Name = 20;
        var begin = 8 + (256 * 4);
        var count = BinaryPrimitives.ReadInt32BigEndian(list.AsSpan(begin - 4));
        var offsets = list.AsSpan(begin + (count * (Name + 4)), count * 4);
        var kept = offsets.Slice(one * 4, 4).ToArray();
        offsets.Slice(other * 4, 4).CopyTo(offsets[(one * 4)..]);
        kept.CopyTo(offsets[(other * 4)..]);
        SHA1.HashData(list.AsSpan(0, list.Length - Name), list.AsSpan(list.Length - Name));
        return [.. new[] { one, other }.Select(i => Convert.ToHexStringLower(list.AsSpan(begin + (i * Name), Name)))];
    }

    private TemporaryFolder Spoilt(string ending, Action<byte[]> change, out string changed)
    {
        var copy = _packed.Copy();
        var path = Only(copy, ending);
        File.SetAttributes(path, FileAttributes.Normal);
        var before = File.ReadAllBytes(path);
        var after = before.ToArray();
        change(after);
        File.WriteAllBytes(path, after);
        changed = $"{ending}, byte {before.AsSpan().CommonPrefixLength(after)}";
        return copy;
    }

    private static string Only(TemporaryFolder folder, string ending) =>
        Directory.GetFiles(Path.Combine(Repositories.Of(folder), "objects", "pack"), $"*{ending}").Single();

    private static void Pack(string folder)
    {
        using (var repository = new Repository(folder))
        {
            repository.ObjectDatabase.Pack(new PackBuilderOptions(Path.Combine(folder, "objects", "pack")));
        }

        foreach (var loose in Directory.GetDirectories(Path.Combine(folder, "objects"), "??"))
        {
            foreach (var file in Directory.GetFiles(loose))
            {
                File.SetAttributes(file, FileAttributes.Normal);
            }

            Directory.Delete(loose, recursive: true);
        }
    }
}
