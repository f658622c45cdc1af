using Amendments.Composition;
using Amendments.Conflicts;
using Amendments.Papers;
using Amendments.Texts;

namespace Amendments.Brackets;

/// <summary>Puts competing words beside each other.</summary>
internal sealed class WordBrackets(Compilation compilation, ContestedEdits contested, BracketWords brackets)
{
    // No stretch holds a note or a field, which could not stand in several alternatives: no edit strikes one, and edits that meet leave none between them.
    public IEnumerable<OwnedEdit> Edits() => contested.Regions.SelectMany(r => Alternatives(r.Paragraph, r.Range, r.Edits));

    private IEnumerable<OwnedEdit> Alternatives(ParagraphId paragraph, TextRange range, List<PlacedEdit> edits)
    {
        var text = compilation.Draft[paragraph].Text;
        var asked = edits.GroupBy(e => e.Request)
            .Select(own => (Request: own.Key, Text: EditedText.Of(text, range, own.Select(e => (Edit.Words)e.Edit))))
            .GroupBy(own => own.Text.Text, StringComparer.Ordinal)
            .Select(alike => (alike.First().Text, Requests: alike.Select(a => a.Request).ToList()))
            .OrderBy(a => compilation.Place(brackets.Owner(a.Requests)))
            .ToList();
        if (!range.IsEmpty)
        {
            yield return new OwnedEdit(brackets.Owner(asked[0].Requests), new Edit.Words(paragraph, range, Replacement.Nothing));
        }

        var (old, at) = (text.Slice(range), new TextRange(range.End, 0));
        var edges = string.IsNullOrWhiteSpace(old.Text) ? asked[0].Text.Text : old.Text;
        foreach (var (words, requests) in asked)
        {
            var replacement = string.IsNullOrWhiteSpace(words.Text) ? Struck(old.Text, requests) : brackets.Alternative(words, requests);
            yield return new OwnedEdit(brackets.Owner(requests), new Edit.Words(paragraph, at, replacement));
        }

        if (contested.Keepers(paragraph).ToList() is { Count: > 0 } keepers)
        {
            var kept = string.IsNullOrWhiteSpace(old.Text) ? brackets.Note("as drafted", keepers, Lead(edges), Trail(edges)) : brackets.Alternative(old, keepers);
            yield return new OwnedEdit(brackets.Owner(keepers), new Edit.Words(paragraph, at, kept));
        }
    }

    private Replacement Struck(string old, List<int> requests) => brackets.Note($"delete “{old.Trim()}”", requests, Lead(old), Trail(old));

    private static string Lead(string text) => text[..^text.TrimStart().Length];

    private static string Trail(string text) => text[text.TrimEnd().Length..];
}
