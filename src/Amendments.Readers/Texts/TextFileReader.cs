using System.Globalization;
using Amendments.Documents;

namespace Amendments.Readers.Texts;

/// <summary>Reads a text file in some notation: lines, blocks, furniture.</summary>
internal static class TextFileReader
{
    /// <summary>What is in the file.</summary>
    public static ReadDocument Read(string text, TextNotation notation, DocumentLimits limits, CancellationToken stop)
    {
        var file = new FileLines(text, limits);
        var lines = file.Read(stop);
        var (blocks, problems) = new BlockAssembly(notation, limits).Read(lines, stop);
        List<Problem> all = [.. Limits(file, limits, stop), .. problems];
        return blocks.Count == 0 && all.Count == 0
            ? new ReadDocument([], [ReadingProblems.Blank])
            : new ReadDocument(PageFurniture.Mark(blocks).ToValueList(), all.ToValueList());
    }

    private static IEnumerable<Problem> Limits(FileLines file, DocumentLimits limits, CancellationToken stop)
    {
        if (file.Cut > 0)
        {
            yield return ReadingProblems.TooLong(Line(file.Cut), limits);
        }

        if (file.Stopped > 0)
        {
            yield return stop.IsCancellationRequested ? ReadingProblems.OutOfTime(Line(file.Stopped), limits) : new Problem(Line(file.Stopped), string.Create(CultureInfo.InvariantCulture, $"Reading was stopped here: it has more than {limits.MaxLines} lines or {limits.MaxTextLength} characters."), "Check that it is the right file, or take only the part that matters.");
        }
    }

    private static string Line(int number) => string.Create(CultureInfo.InvariantCulture, $"line {number}");
}
