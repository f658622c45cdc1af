using System.Diagnostics;
using Amendments.Papers;

namespace Amendments.Composition;

/// <summary>An edit in words, for messages.</summary>
public static class EditWords
{
    private const int Longest = 60;

    /// <summary>What the edit does, quoted and cut to a readable length: "replace “shall” by “may”".</summary>
    public static string Describe(Edit edit, Draft draft) => Describe(edit, draft, Longest);

    /// <summary>The same with the words in full.</summary>
    public static string Whole(Edit edit, Draft draft) => Describe(edit, draft, int.MaxValue);

    /// <summary>Words in quotation marks, cut to a readable length.</summary>
    internal static string Quote(string text) => Quote(text, Longest);

    private static string Describe(Edit edit, Draft draft, int longest)
    {
        ArgumentNullException.ThrowIfNull(edit);
        ArgumentNullException.ThrowIfNull(draft);
        return edit switch
        {
            Edit.Words words => Words(words.Range.In(draft[words.In].Text.Text), words.Replacement, longest),
            Edit.Reword reword => $"{Words(reword.Range.In(reword.In.PutIn!.Text.Text), reword.Replacement, longest)} in the text of {reword.Of}",
            Edit.InsertParagraph insert => $"insert the paragraph {Quote(insert.Text.Text.Text, longest)}",
            Edit.DeleteParagraph => "delete the paragraph",
            Edit.MoveParagraph move => $"move the paragraph behind {(move.To.After is { } after ? draft[after].Name : "the beginning")}",
            Edit.SplitParagraph split => $"split it before {Quote(draft[split.Of].Text.Text[split.Offset..], Longest)}",
            Edit.MergeParagraphs merge => $"merge it with {draft[merge.Second].Name}",
            _ => throw new UnreachableException(),
        };
    }

    private static string Words(string old, Replacement replacement, int longest)
    {
        var said = replacement.Text.Text;
        return (old.Length, said.Length) switch
        {
            _ when string.IsNullOrWhiteSpace(old) && string.IsNullOrWhiteSpace(said) => "change a blank",
            (0, _) => $"insert {Quote(said, longest)}",
            (_, 0) => $"delete {Quote(old, longest)}",
            _ => $"replace {Quote(old, longest)} by {Quote(said, longest)}",
        };
    }

    private static string Quote(string text, int longest)
    {
        var trimmed = text.Trim();
        return $"“{(trimmed.Length <= longest ? trimmed : $"{trimmed[..(trimmed.LastIndexOf(' ', longest) is > 20 and var cut ? cut : longest)]}…")}”";
    }
}
