using System.Xml.Linq;
using Amendments.Documents;
using Amendments.Word.Content;

namespace Amendments.Word.Submitted;

/// <summary>Finds words in a paragraph whose look says that they may not be meant: struck out by formatting, or hidden.</summary>
internal static class SpecialRuns
{
    /// <summary>What is to be looked at in a paragraph.</summary>
    /// <param name="paragraph">A <c>w:p</c>.</param>
    /// <param name="text">Its text, to say where.</param>
    public static IEnumerable<Problem> Problems(XElement paragraph, string text)
    {
        var where = $"“{text[..Math.Min(40, text.Length)].Trim()}”";
        if (Words(paragraph, "strike", "dstrike") is { Count: > 0 } struck)
        {
            yield return ReadingProblems.Struck(where, struck);
        }

        if (Words(paragraph, "vanish") is { Count: > 0 } hidden)
        {
            yield return ReadingProblems.Hidden(where, hidden);
        }
    }

    // Neighbouring runs are one stretch to a reader.
    private static List<string> Words(XElement paragraph, params string[] properties)
    {
        var found = new List<string>();
        var open = false;
        foreach (var run in paragraph.Descendants().Where(r => r.Local() == "r" && r.AncestorsInParagraph().All(a => a.Local() is not ("del" or "moveFrom")) && r.Ancestors().First(a => a.Local() == "p") == paragraph))
        {
            var words = string.Concat(run.Elements().Where(e => e.Local() == "t").Select(WordText.Of));
            var has = run.Child("rPr") is { } look && properties.Any(p => look.Child(p)?.IsOn() == true);
            if (has && words.Length > 0)
            {
                found.Add(open ? found[^1] + words : words);
                found.RemoveRange(found.Count - (open ? 2 : 1), open ? 1 : 0);
            }

            open = has && (open || words.Length > 0);
        }

        return [.. found.Select(w => w.Trim()).Where(w => w.Length > 0)];
    }
}
