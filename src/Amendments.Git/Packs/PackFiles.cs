namespace Amendments.Git.Packs;

/// <summary>Packs as files.</summary>
internal static class PackFiles
{
    /// <summary>How the name of a pack begins while it is written; git itself removes files so called when it tidies up.</summary>
    public const string Unfinished = "tmp_pack_";

    /// <summary>Gives a pack and its index their names; the pack first, since an index without its pack is an error to readers.</summary>
    public static void Name(string unfinished, byte[] index, string name)
    {
        var list = $"{unfinished}_idx";
        using (var file = new FileStream(list, FileMode.CreateNew))
        {
            file.Write(index);
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, name + ".pack", overwrite: true);
        File.Move(list, name + ".idx", overwrite: true);
    }

    /// <summary>Removes what a program left behind that was stopped while it wrote; only while nobody else writes.</summary>
    public static void RemoveUnfinished(string folder)
    {
        foreach (var file in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, Unfinished + "*") : [])
        {
            File.Delete(file);
        }
    }
}
