using System.Xml.Linq;
using Amendments.Documents;
using Amendments.Word.Reading;

namespace Amendments.Word.Submitted;

/// <summary>What a person should know about a file before what it says is taken for the submission.</summary>
internal static class SubmittedFileCheck
{
    public static IEnumerable<Problem> Problems(IEnumerable<XElement> stories, IEnumerable<XElement> comments, IReadOnlyList<DocumentBlock> blocks)
    {
        if (blocks.All(b => b.Kind == BlockKind.Furniture))
        {
            yield return new Problem("file", "There is no text in it.", "Check that the right file was chosen; a scanned page is a picture and holds no text.");
        }

        if (DraftFileCheck.Authors(stories.SelectMany(s => s.Descendants()).Where(DraftFileCheck.IsChange)) is { Length: > 0 } changes)
        {
            yield return new Problem("file", $"It contains tracked changes: {changes}. They were read as if accepted, so what they delete is not here.",
                "Look at the file in Word: if the changes are what is proposed, enter the deletions by hand.");
        }

        if (DraftFileCheck.Authors(comments.SelectMany(c => c.Elements()).Where(c => c.Local() == "comment")) is { Length: > 0 } notes)
        {
            yield return new Problem("file", $"It contains comments: {notes}. They are not read.", "Look at them in Word, and enter by hand what they propose.");
        }
    }
}
