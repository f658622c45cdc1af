using Amendments.Composition;
using Amendments.Papers;
using Amendments.Texts;

namespace Amendments.Brackets;

/// <summary>Puts competing requests about paragraphs as wholes into brackets.</summary>
internal sealed class ParagraphBrackets(Compilation compilation, ContestedEdits contested, BracketWords brackets)
{
    public IEnumerable<OwnedEdit> Edits()
    {
        var noted = new List<ParagraphId>();
        foreach (var (request, edit) in contested.OfParagraphs)
        {
            if (edit is Edit.InsertParagraph insert)
            {
                yield return new OwnedEdit(brackets.Owner([request]), insert with { Text = brackets.Whole(insert.Text, request) });
                continue;
            }

            noted.Add(edit.Paragraph!.Value);
            yield return Noted(edit.Paragraph!.Value, EditWords.Describe(edit, compilation.Draft), [request]);
        }

        foreach (var paragraph in noted.Except(contested.Regions.Select(r => r.Paragraph)))
        {
            if (contested.Keepers(paragraph).ToList() is { Count: > 0 } keepers)
            {
                yield return Noted(paragraph, "keep the paragraph as drafted", keepers);
            }
        }
    }

    private OwnedEdit Noted(ParagraphId id, string words, List<int> requests)
    {
        var paragraph = compilation.Draft[id];
        var note = brackets.Note(words, requests, before: paragraph.Text.Length > 0 ? " " : string.Empty);
        return new OwnedEdit(brackets.Owner(requests), new Edit.Words(id, new TextRange(paragraph.Text.Length, 0), note));
    }
}
