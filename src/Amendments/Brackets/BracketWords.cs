using Amendments.Composition;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Texts;

namespace Amendments.Brackets;

/// <summary>What stands in brackets, and whose it is. The brackets and what else is not asked for are the editor's.</summary>
/// <param name="compilation">The proposals.</param>
/// <param name="namesProponents">Whether the brackets name them.</param>
internal sealed class BracketWords(Compilation compilation, bool namesProponents)
{
    /// <summary>An alternative: the blanks at its edges stay outside of its brackets.</summary>
    /// <param name="text">The words.</param>
    /// <param name="requests">Who asks for them.</param>
    public Replacement Alternative(FormattedText text, IEnumerable<int> requests)
    {
        var start = text.Length - text.Text.TrimStart().Length;
        var end = Math.Max(start, text.Text.TrimEnd().Length);
        return new Replacement(text.Slice(TextRange.Between(start, end)), $"{text.Text[..start]}[", $"{Close(requests)}{text.Text[end..]}");
    }

    /// <summary>A sentence that says what is asked for. Notes and fields among quoted words are left out, because they cannot be in two places.</summary>
    public Replacement Note(string words, IEnumerable<int> requests, string before = "", string after = "") =>
        new(FormattedText.Empty, $"{before}[{words.Replace(InlineObject.Placeholder.ToString(), string.Empty, StringComparison.Ordinal)}", $"{Close(requests)}{after}");

    /// <summary>A new paragraph in brackets.</summary>
    public Replacement Whole(Replacement text, int request) => text with { Before = $"[{text.Before}", After = $"{text.After}{Close([request])}" };

    /// <summary>The proposal that a bracket belongs to: the first that asks for it.</summary>
    public Id<Proposal> Owner(IEnumerable<int> requests) => Asking(requests).First();

    private string Close(IEnumerable<int> requests) => namesProponents
        ? $" - {string.Join(", ", Asking(requests).SelectMany(p => compilation.Names(compilation.Proposal(p), Role.Author)).Distinct())}]"
        : "]";

    private IEnumerable<Id<Proposal>> Asking(IEnumerable<int> requests) => compilation.InOrder(requests.SelectMany(r => compilation.Requests[r].Proposals).Distinct());
}
