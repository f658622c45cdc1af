using System.Diagnostics;
using Amendments.Papers;

namespace Amendments.Composition;

/// <summary>An edit in words, for messages.</summary>
public static class EditWords
{
    private const int Longest = 60;

    /// <summary>What the edit does, quoted and cut to a readable length: "replace “shall” by “may”".</summary>
    public static string Describe(Edit edit, Draft draft)
    {
        ArgumentNullException.ThrowIfNull(edit);
        ArgumentNullException.ThrowIfNull(draft);
        return edit switch
        {
            Edit.Words words => Words(words, draft),
            Edit.InsertParagraph insert => $"insert the paragraph {Quote(insert.Text.Text.Text)}",
            Edit.DeleteParagraph => "delete the paragraph",
            Edit.MoveParagraph move => $"move the paragraph behind {(move.To.After is { } after ? draft[after].Name : "the beginning")}",
            Edit.SplitParagraph split => $"split it before {Quote(draft[split.Of].Text.Text[split.Offset..])}",
            Edit.MergeParagraphs merge => $"merge it with {draft[merge.Second].Name}",
            _ => throw new UnreachableException(),
        };
    }

    private static string Words(Edit.Words words, Draft draft)
    {
        var old = words.Range.In(draft[words.In].Text.Text);
        var said = words.Replacement.Text.Text;
        return (old.Length, said.Length) switch
        {
            (0, _) => $"insert {Quote(said)}",
            (_, 0) => $"delete {Quote(old)}",
            _ => $"replace {Quote(old)} by {Quote(said)}",
        };
    }

    private static string Quote(string text)
    {
        var trimmed = text.Trim();
        return $"“{(trimmed.Length <= Longest ? trimmed : $"{trimmed[..(trimmed.LastIndexOf(' ', Longest) is > 20 and var cut ? cut : Longest)]}…")}”";
    }
}
