using System.Globalization;
using Amendments.History;

namespace Amendments.Git.Repositories;

/// <summary>
/// A note beside the repository's own files that says how far the history goes, so that a command which writes nothing need not open the
/// repository. Whoever changes the branch by hand leaves the note behind, and it is no longer believed.
/// </summary>
/// <param name="folder">The folder of the repository.</param>
internal sealed class HeadFile(string folder)
{
    private readonly string _note = Path.Combine(folder, "ledger-head");
    private readonly string _branch = Path.Combine(folder, "refs", "heads", "main");

    /// <summary>What it says; null when it says nothing, or the branch has moved since.</summary>
    public HistoryHead? Read()
    {
        try
        {
            return File.ReadAllText(_note).Split(' ', '\n') is [var number, { Length: 64 } hash, { Length: 40 } commit, ..]
                && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var line)
                && File.ReadAllText(_branch).Trim() == commit
                ? new HistoryHead(line, hash, commit)
                : null;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Says how far it goes now.</summary>
    public void Write(HistoryHead head)
    {
        var unfinished = $"{_note}.new";
        File.WriteAllText(unfinished, string.Create(CultureInfo.InvariantCulture, $"{head.Number} {head.Hash} {head.Commit}\n"));
        File.Move(unfinished, _note, overwrite: true);
    }
}
