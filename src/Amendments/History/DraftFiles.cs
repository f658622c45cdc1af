using Amendments.Papers;

namespace Amendments.History;

/// <summary>The files of a draft: one for each paragraph, and their order.</summary>
internal static class DraftFiles
{
    private const string Order = "order.txt";

    /// <summary>The files of a draft that was issued. It becomes the text that counts, and nothing is proposed for it yet.</summary>
    public static IEnumerable<HistoryChange> Issued(Draft draft)
    {
        var files = Of(draft).ToList();
        return [
            new HistoryChange(FilePaths.Of(draft.Id) + "draft.txt", RecordFiles.Of(draft)),
            .. files.Select(f => f with { Path = FilePaths.Of(draft.Id) + f.Path }),
            .. Anew(FilePaths.Current, files),
            .. Anew(FilePaths.Proposed, files),
        ];
    }

    private static IEnumerable<HistoryChange> Of(Draft draft)
    {
        var names = new ParagraphFiles(draft).All;
        return draft.Paragraphs
            .Select((p, i) => new HistoryChange(names[i] + ".txt", SentenceLines.Of(p.Text.Text)))
            .Where(f => f.Content!.Length > 0)
            .Append(new HistoryChange(Order, string.Concat(names.Select(n => n + ".txt\n"))));
    }

    private static IEnumerable<HistoryChange> Anew(string folder, IEnumerable<HistoryChange> files) =>
        files.Select(f => f with { Path = folder + f.Path }).Prepend(new HistoryChange(folder, null));
}
