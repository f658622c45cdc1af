using System.Buffers;

namespace Amendments.Texts;

/// <summary>Texts that have to stay on one line: names and titles in lists of lines.</summary>
internal static class OneLine
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create([.. Enumerable.Range(0, 0x100).Select(c => (char)c).Where(char.IsControl), '\u2028', '\u2029']);

    /// <summary>A text with a blank for every control character and line break.</summary>
    public static string Of(string text) => !text.AsSpan().ContainsAny(Breaks) ? text : string.Create(text.Length, text, (line, from) =>
    {
        for (var i = 0; i < line.Length; i++)
        {
            line[i] = Breaks.Contains(from[i]) ? ' ' : from[i];
        }
    });
}
