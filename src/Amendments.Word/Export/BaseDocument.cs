using Amendments.Papers;
using Amendments.Word.Packaging;
using Amendments.Word.Reading;
using Amendments.Word.Typesetting;

namespace Amendments.Word.Export;

/// <summary>The document that a redline is written into: the draft's own .docx, or one typeset from a draft that came as text.</summary>
internal sealed record BaseDocument(DocxPackage Package, IReadOnlyDictionary<ParagraphId, Place> Places)
{
    public static BaseDocument Of(byte[] original, Draft draft)
    {
        if (draft.Paragraphs.All(p => p.Content.Place is not null))
        {
            return new BaseDocument(DocxPackage.Open(original), draft.Paragraphs.ToDictionary(p => p.Id, p => p.Content.Place!.Value));
        }

        var package = DocxPackage.Open(DraftTypesetter.Typeset(draft.Header.Title, [.. draft.Paragraphs.Select(p => p.Content)], draft.Header.Language));
        // The typesetter prints the title that the user gave where the file has none.
        var isTitled = draft.Paragraphs.Any(p => p.Kind == ParagraphKind.Title);
        var typeset = WordDraftReader.ReadTypeset(package).Paragraphs.SkipWhile(p => !isTitled && p.Kind == ParagraphKind.Title).ToList();
        var pairs = draft.Paragraphs.Zip(typeset).ToList();
        var wrong = pairs.Find(pair => pair.First.Text.Text != pair.Second.Text.Text).First ?? (typeset.Count < draft.Paragraphs.Count ? draft.Paragraphs[typeset.Count] : null);
        return wrong is null
            ? new BaseDocument(package, pairs.ToDictionary(pair => pair.First.Id, pair => pair.Second.Place!.Value))
            : throw new WordDocumentException($"{wrong.Name} of draft {draft.Id} cannot be typeset so that it reads the same in Word. Import the draft as a .docx.");
    }
}
