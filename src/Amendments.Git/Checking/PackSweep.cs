using Amendments.Git.Objects;
using Amendments.Git.Packs;

namespace Amendments.Git.Checking;

/// <summary>Reads all packs of a repository from the beginning to the end.</summary>
internal sealed class PackSweep
{
    private readonly Dictionary<ObjectName, string> _spoilt = [];
    private readonly List<(string File, string Wrong)> _wrongFiles = [];

    /// <summary>The objects whose bytes are those that their names say, at least in one pack.</summary>
    public ObjectNames Whole { get; } = new();

    /// <summary>The others, and those that are not whole in another pack, with what is wrong.</summary>
    public IReadOnlyDictionary<ObjectName, string> Spoilt => _spoilt;

    /// <summary>Files that are not what was written, with what is wrong.</summary>
    public IReadOnlyList<(string File, string Wrong)> WrongFiles => _wrongFiles;

    /// <summary>Whether something in them is not what was written. libgit2 must not be let at such packs: it believes their lists, and can take the whole program down.</summary>
    public bool IsDamaged => _spoilt.Count > 0 || _wrongFiles.Count > 0;

    /// <summary>Reads them.</summary>
    /// <param name="repository">The folder of the repository; one that is not there has none.</param>
    public static PackSweep Of(string repository)
    {
        var sweep = new PackSweep();
        var folder = Path.Combine(repository, "objects", "pack");
        foreach (var list in Directory.Exists(folder) ? Directory.GetFiles(folder, "pack-*.idx").Order(StringComparer.Ordinal) : Enumerable.Empty<string>())
        {
            sweep.Read(list);
        }

        sweep.Whole.PutInOrder();
        return sweep;
    }

    private void Read(string list)
    {
        var file = Path.ChangeExtension(Path.GetFileName(list), ".pack");
        try
        {
            using var pack = new PackReader(list);
            foreach (var (name, wrong) in pack.Check())
            {
                Take(name, wrong);
            }

            if (!pack.HasItsChecksum())
            {
                _wrongFiles.Add((file, "Its checksum is not that of its bytes."));
            }
        }
        catch (FileNotFoundException)
        {
            // Somebody tidies up meanwhile, or took it away; where its objects are not elsewhere, they are missing.
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _wrongFiles.Add((file, $"It cannot be read ({e.Message.TrimEnd('.')})."));
        }
        catch (InvalidDataException e)
        {
            _wrongFiles.Add((Path.GetFileName(list), $"It cannot be read ({e.Message.TrimEnd('.')})."));
        }
    }

    private void Take(ObjectName name, string? wrong)
    {
        if (wrong is not null)
        {
            _spoilt[name] = wrong;
        }
        else
        {
            Whole.Add(name);
        }
    }
}
