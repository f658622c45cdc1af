using NUnit.Framework;

namespace Amendments.Tests.Fixtures;

// # Title
// Prose that says why.
// ```name argument
// text
// ```
//
// AMEND_ACCEPT=1 writes what the code gives into the expected blocks; whoever reviews reads the diff.

/// <summary>A test that is a Markdown document: a title, prose, and named blocks of given and expected text.</summary>
internal sealed class Fixture
{
    private const string Fence = "```";

    private readonly string _path;
    private readonly List<string> _lines;

    private Fixture(string path) => (_path, _lines) = (path, [.. File.ReadAllText(path).TrimEnd('\n').Split('\n')]);

    /// <summary>The heading of the document.</summary>
    public string Title => _lines[0].TrimStart('#', ' ');

    /// <summary>What stands between the heading and the first block.</summary>
    public string Prose => string.Join('\n', _lines.Skip(1).TakeWhile(l => !l.StartsWith(Fence, StringComparison.Ordinal))).Trim();

    private static bool IsAccepting => Environment.GetEnvironmentVariable("AMEND_ACCEPT") == "1";

    /// <summary>Every fixture of a folder as a test case named after its file.</summary>
    public static IEnumerable<TestCaseData> In(string folder) => Directory
        .EnumerateFiles(Repository.PathTo("fixtures", folder), "*.md")
        .Order(StringComparer.Ordinal)
        .Select(path => new TestCaseData(new Fixture(path)).SetArgDisplayNames(Path.GetFileNameWithoutExtension(path)));

    /// <summary>The text of a block; null when there is no such block.</summary>
    public string? Find(string block) =>
        Place(block) is { } place ? VisibleCharacters.Read(string.Join('\n', _lines[place])) : null;

    /// <summary>The text of a block that must be there.</summary>
    public string Given(string block) =>
        Find(block) ?? throw new InvalidDataException($"{_path} has no block “{block}”. Add one.");

    /// <summary>What stands behind the name of a block, such as a language; empty when nothing does.</summary>
    public string Argument(string block) =>
        Place(block) is { } place ? _lines[place.Start.Value - 1][(Fence.Length + block.Length)..].Trim() : string.Empty;

    /// <summary>Holds what the code gives against a block. A block that is not there stands for <paramref name="absent"/>.</summary>
    public void Expect(string block, string actual, string absent = "")
    {
        if ((Find(block) ?? absent) == actual)
        {
            return;
        }

        if (IsAccepting)
        {
            Accept(block, VisibleCharacters.Write(actual));
            return;
        }

        Assert.Fail($"{Path.GetFileName(_path)}: {Title}\n{Prose}\n\n{block}, expected:\n{VisibleCharacters.Write(Find(block) ?? absent)}\n\n{block}, actual:\n{VisibleCharacters.Write(actual)}");
    }

    /// <inheritdoc />
    public override string ToString() => Path.GetFileNameWithoutExtension(_path);

    private void Accept(string block, string written)
    {
        if (Place(block) is { } place)
        {
            _lines.RemoveRange(place.Start.Value, place.End.Value - place.Start.Value);
            _lines.InsertRange(place.Start.Value, written.Length == 0 ? [] : written.Split('\n'));
        }
        else
        {
            _lines.AddRange([string.Empty, Fence + block, .. written.Split('\n'), Fence]);
        }

        File.WriteAllText(_path, string.Join('\n', _lines) + "\n");
    }

    private Range? Place(string block)
    {
        var open = _lines.FindIndex(l => l == Fence + block || l.StartsWith($"{Fence}{block} ", StringComparison.Ordinal));
        return open < 0 ? null : (open + 1).._lines.FindIndex(open + 1, l => l == Fence);
    }
}
