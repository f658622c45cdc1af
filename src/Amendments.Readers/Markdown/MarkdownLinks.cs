using System.Buffers;
using Amendments.Readers.Texts;

namespace Amendments.Readers.Markdown;

/// <summary>
/// Reads links: <c>[words](https://address)</c> is "words (https://address)", so that nothing which was written is lost. Brackets before a
/// parenthesis without an address are those of a negotiated text: <c>[shall](US)</c>.
/// </summary>
/// <param name="words">The words so far.</param>
/// <param name="text">The block as written.</param>
/// <param name="copy">Adds characters of the block to the words: from where, and how many.</param>
internal sealed class MarkdownLinks(FileWords words, string text, Action<int, int> copy)
{
    private const int LongestReference = 40;

    private static readonly SearchValues<char> EndsOfAddress = SearchValues.Create(" \t\u00A0<>\"“”«»*()[]{}|");

    private static readonly string[] Beginnings = ["http://", "https://", "www.", "mailto:", "#", "/", "./", "../"];

    private readonly Stack<(int Place, bool IsPicture)> _open = new();

    /// <summary>The reference of the note that is referred to at a place, <c>[^1]</c>; null when there is none.</summary>
    public static string? Note(string text, int at)
    {
        var rest = text.AsSpan(at, Math.Min(LongestReference, text.Length - at));
        return rest.StartsWith("[^") && rest.IndexOfAny(']', ' ') is > 2 and var end && rest[end] == ']' ? rest[2..end].ToString() : null;
    }

    /// <summary>How long the address is that begins at a place; 0 when none does. The signs in it are no marks.</summary>
    public static int Address(string text, int at)
    {
        var rest = text.AsSpan(at);
        if ((at > 0 && char.IsLetterOrDigit(text[at - 1])) || !(rest.StartsWith("http://") || rest.StartsWith("https://") || rest.StartsWith("www.")))
        {
            return 0;
        }

        var end = rest.IndexOfAny(EndsOfAddress);
        return end < 0 ? rest.Length : end;
    }

    /// <summary>Takes an opening bracket.</summary>
    /// <returns>How many characters of the block are done.</returns>
    public int Open(int at)
    {
        _open.Push((words.Count, at > 0 && text[at - 1] == '!'));
        copy(at, 1);
        return 1;
    }

    /// <summary>Takes a closing bracket.</summary>
    /// <param name="at">Where it stands in the block.</param>
    /// <returns>How many characters of the block are done.</returns>
    public int Close(int at)
    {
        var length = Destination(at + 1);
        if (!_open.TryPop(out var open) || length == 0)
        {
            return 0;
        }

        words.Drop(open.IsPicture ? open.Place - 1 : open.Place, open.IsPicture ? 2 : 1);
        words.AddBlank();
        copy(at + 1, length);
        return length + 1;
    }

    // "(https://address)", with a title behind it in quotation marks or none.
    private int Destination(int at)
    {
        if (at >= text.Length || text[at] != '(' || !Array.Exists(Beginnings, b => text.AsSpan(at + 1).StartsWith(b)))
        {
            return 0;
        }

        var depth = 0;
        for (var end = at; end < text.Length && text[end] is not ('[' or ']' or '<' or '>'); end++)
        {
            depth += text[end] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return end + 1 - at;
            }
        }

        return 0;
    }
}
